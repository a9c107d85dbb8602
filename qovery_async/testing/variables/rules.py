"""Rules of variables: pure decisions on scopes, keys and types."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.document import Document, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record

BUILT_IN = "BUILT_IN"
ALIAS = "ALIAS"
OVERRIDE = "OVERRIDE"
_NOTES = ("description", "enable_interpolation_in_file")
_DETAILS = (*_NOTES, "mount_path", "secret_manager_access_id")
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_RESERVED = ("QOVERY_", "__")


class Scopes:
    """Kinds of records with variables, and their scopes in the API."""

    def __init__(self, document: Document) -> None:
        declared = document.schemas.get("APIVariableScopeEnum", {}).get("enum")
        named = {"project": "PROJECT", "environment": "ENVIRONMENT", **SERVICE_TYPES}
        self.names: dict[str, str] = {
            kind: scope for kind, scope in named.items() if declared is None or scope in declared
        }
        self.kinds: dict[str, str] = {scope: kind for kind, scope in self.names.items()}

    def kind(self, scope: object) -> str:
        """Return the kind of record of a scope. Raises `Problem` for `BUILT_IN` and others."""
        if isinstance(scope, str) and scope in self.kinds:
            return self.kinds[scope]
        raise Problem(400, f"no variable can be created at the scope {scope}")


def check_key(key: str) -> None:
    """Raise `Problem` if a key is invalid."""
    if not _KEY.fullmatch(key):
        raise Problem(
            400, "key: only letters, digits and underscores, and no digit at the beginning"
        )
    if key.startswith(_RESERVED):
        raise Problem(400, f"key: must not start with {' or '.join(_RESERVED)}")


def variable_type(details: Node) -> str:
    """Return the type of a variable that is neither alias nor override."""
    external = details.get("secret_manager_access_id") is not None
    if details.get("mount_path"):
        return "FILE_EXTERNAL_SECRET" if external else "FILE"
    return "EXTERNAL_SECRET" if external else "VALUE"


def is_built_in(variable: Record) -> bool:
    """Whether the platform created a variable."""
    return variable.data["built_in"] is not None


def owner(variable: Record) -> Record:
    """Return the record that owns a variable."""
    if variable.parent is None:
        msg = "a variable belongs to a project, an environment or a service"
        raise ValueError(msg)
    return variable.parent


def chain(place: Record) -> Iterator[Record]:
    """Yield a record and its ancestors, from the narrowest to the broadest."""
    above: Record | None = place
    while above is not None:
        yield above
        above = above.parent


def sees(place: Record, variable: Record) -> bool:
    """Whether a variable is in effect at a record."""
    home = owner(variable)
    if any(home is above for above in chain(place)):
        return True
    if not is_built_in(variable) or variable.data["local"]:
        return False
    environment = home.ancestor("environment")
    return environment is not None and environment is place.ancestor("environment")


def check_refers(place: Record, target: Record, what: str) -> None:
    """Raise `Problem` for an alias or override that does not narrow the scope."""
    narrower = is_built_in(target) or owner(target) is not place
    if not narrower or not sees(place, target):
        raise Problem(
            400, f"an {what} goes from one scope to a narrower one, along the same hierarchy"
        )


def check_edit(
    variable: Record, key: str, value: str | None, current: str, *, is_secret: bool
) -> None:
    """Raise `Problem` for changes that the type of a variable does not allow."""
    kind = variable.data["variable_type"]
    if kind == BUILT_IN:
        raise Problem(400, "a built-in variable cannot be changed")
    if kind == OVERRIDE:
        if key != variable.data["key"]:
            raise Problem(400, "key: the key of an override cannot be changed")
        return
    if kind == ALIAS and value is not None and (is_secret or value != current):
        raise Problem(400, "value: the value of an alias cannot be changed")
    if key != variable.data["key"]:
        check_key(key)


def text(fields: Node, name: str) -> str:
    """Return a required text of a body."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise Problem(400, f"{name}: must be a string")
    return value


def optional_text(fields: Node, name: str) -> str | None:
    """Return an optional text of a body."""
    return None if fields.get(name) is None else text(fields, name)


def details(fields: Node) -> Node:
    """Return the fields of a body other than key and value."""
    return {name: fields.get(name) for name in _DETAILS}


def notes(fields: Node) -> Node:
    """Return the fields that an alias or override does not inherit."""
    return {name: fields.get(name) for name in _NOTES}
