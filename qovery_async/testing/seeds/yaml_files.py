"""Reading seeds from YAML, with every fault named by file, line and place.

The keys of a place are the members of the request body that creates it, and the collections below
it: whatever the API's document lets be created there, by its name in the path, in the plural.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Mapping

from ..model.document import Document, Endpoint, Node, packaged_document
from ..model.store import SERVICE_TYPES
from .apply import body_schema, creating
from .items import Item, SeedError
from .located_yaml import Value, parse

# The older operations on variables do what `variables` does.
_TWINS = frozenset({"environmentVariable", "secret"})
_HAS_VARIABLES = frozenset({"project", "environment", *SERVICE_TYPES})
_VARIABLE_KEYS = {"secret": "is_secret"}
_OWN_VARIABLE_MEMBERS = frozenset({"is_secret", "variable_scope", "variable_parent_id"})


def read(text: str, name: str) -> Item:
    """The tree that a YAML text describes. Raises `SeedError`."""
    return _Reader(packaged_document(), name).tree(text)


def collections(document: Document, above: str) -> dict[str, str]:
    """The keys of collections below a kind, each with the kind of its items."""
    found: dict[str, str] = {}
    for endpoint in document.creating():
        literals = [step.text for step in endpoint.steps if not step.is_parameter]
        parameters = len(endpoint.steps) - len(literals)
        is_below = parameters == len(literals) - 1 and literals[:-1][-1:] == [above][: bool(above)]
        if is_below and literals[-1] not in _TWINS:
            found[_plural(literals[-1])] = literals[-1]
    return found if above else {key: kind for key, kind in found.items() if kind == "organization"}


def _plural(kind: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind).lower()
    if words.endswith("s"):
        return words
    return f"{words[:-1]}ies" if re.search(r"[^aeiou]y$", words) else f"{words}s"


class _Reader:
    def __init__(self, document: Document, name: str) -> None:
        self._document = document
        self._name = name

    def tree(self, text: str) -> Item:
        root = Item(where=self._name)
        self._below(root, self._members(parse(text, self._name)), ())
        return root

    def _below(self, item: Item, members: Mapping[str, Value], also: Collection[str]) -> None:
        """Read the collections among an item's members, and say which members nothing is."""
        inside = collections(self._document, item.kind)
        special = ["items", "variables"] if item.kind in _HAS_VARIABLES else ["items"]
        for key, value in members.items():
            if key in special:
                continue
            if key in inside:
                for each in self._list(value):
                    self._item(item, inside[key], each)
            elif key not in also:
                raise self._unknown(value, key, [*special, *inside, *also])
        for variable in self._variables(members.get("variables")):
            item.add(variable)
        for each in self._list(members.get("items")):
            item.add(self._call(each))

    def _item(self, above: Item, kind: str, value: Value) -> None:
        named = {"name": value} if isinstance(value.scalar, str) else self._members(value)
        known = set(self._body_members(creating(self._document, above.kind, kind)))
        deployed: bool | None = None
        has_deployed = kind in {"cluster", "environment", *SERVICE_TYPES}
        if has_deployed and (kind != "cluster" or "deployed" in named):
            deployed = self._flag(named.get("deployed"), default=kind in SERVICE_TYPES)
        own = {*known, "deployed"} if has_deployed else known
        item = Item(kind, deployed=deployed, where=self._where(value))
        self._below(item, named, own)
        item.members = {key: named[key].plain() for key in named if key in known}
        if kind == "environment" and isinstance(item.members.get("cluster"), str):
            item.members["cluster"] = {"$ref": f"cluster/{item.members['cluster']}"}
        if "name" in known and not isinstance(item.members.get("name"), str):
            raise self._fault(named.get("name", value), f"a {kind} needs a name, which is text")
        above.add(item)

    def _variables(self, value: Value | None) -> Iterable[Item]:
        if value is not None and value.mapping is not None:
            for key, each in value.mapping.items():
                members = {"key": key, "value": self._text(each), "is_secret": False}
                yield Item("variable", members, where=self._where(each))
            return
        endpoint = self._document.by_id.get("createVariable")
        known = {*self._body_members(endpoint), *_VARIABLE_KEYS} - _OWN_VARIABLE_MEMBERS
        for each in self._list(value):
            given = self._members(each)
            for key, unknown in given.items():
                if key not in known:
                    raise self._unknown(unknown, key, known)
            if "key" not in given:
                raise self._fault(each, "a variable needs a key")
            members = {_VARIABLE_KEYS.get(key, key): v.plain() for key, v in given.items()}
            members["value"] = self._text(given["value"]) if "value" in given else None
            members["is_secret"] = self._flag(given.get("secret"), default=False)
            yield Item("variable", members, where=self._where(each))

    def _call(self, value: Value) -> Item:
        members = self._members(value)
        for key, unknown in members.items():
            if key not in ("operation", "body"):
                raise self._unknown(unknown, key, ("operation", "body"))
        operation = members.get("operation")
        if operation is None:
            raise self._fault(value, "needs an operation, the id of one of the API")
        if operation.scalar not in self._document.by_id:
            raise self._unknown(operation, str(operation.scalar), self._document.by_id)
        given = self._members(members["body"]) if "body" in members else {}
        body = {key: each.plain() for key, each in given.items()}
        return Item(operation=str(operation.scalar), members=body, where=self._where(value))

    def _body_members(self, endpoint: Endpoint | None) -> Node:
        schema = None if endpoint is None else body_schema(endpoint)
        shape: Node = {} if schema is None else self._document.resolve(schema)
        branches = [self._document.resolve(branch) for branch in shape.get("oneOf", [])]
        return {k: v for each in (shape, *branches) for k, v in each.get("properties", {}).items()}

    def _members(self, value: Value) -> dict[str, Value]:
        if value.mapping is None:
            raise self._fault(value, f"needs to be a mapping, and is {value.called()}")
        return value.mapping

    def _list(self, value: Value | None) -> list[Value]:
        if value is None:
            return []
        if value.sequence is None:
            raise self._fault(value, f"needs to be a list, and is {value.called()}")
        return value.sequence

    def _flag(self, value: Value | None, *, default: bool) -> bool:
        if value is None:
            return default
        if not isinstance(value.scalar, bool):
            raise self._fault(value, f"needs to be true or false, and is {value.called()}")
        return value.scalar

    def _text(self, value: Value) -> str | None:
        """The value of a variable: what YAML takes for a number or a flag is meant as text."""
        if value.mapping is not None or value.sequence is not None:
            raise self._fault(value, f"needs to be text, and is {value.called()}")
        if isinstance(value.scalar, bool):
            return str(value.scalar).lower()
        return None if value.scalar is None else str(value.scalar)

    def _unknown(self, value: Value, key: str, known: Iterable[str]) -> SeedError:
        near = difflib.get_close_matches(key, list(known), n=1)
        hint = f"; did you mean {near[0]}?" if near else f"; known are {', '.join(sorted(known))}"
        return self._fault(value, f"{key} is unknown here{hint}")

    def _fault(self, value: Value, what: str) -> SeedError:
        return SeedError(f"{self._where(value)}: {what}")

    def _where(self, value: Value) -> str:
        return f"{self._name}:{value.line}: {value.place or 'the whole file'}"
