"""`modify` methods: read, change and write back with an edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qovery_async._codec.body_types import accepted_kind

from .body_types import BodyTypes
from .edits import Edits
from .kinds import Kinds, named_schemas
from .name_conflicts import Place

if TYPE_CHECKING:
    from qovery_async._codec.kinds import Kind

    from .methods import Method

_EDIT = "edit"
_UNTYPED = "**changes: Any"
_TIME = "unmodified_since: datetime.datetime | Unset | None = None"


@dataclass(slots=True)
class ModifyMethod:
    """The method that changes fields of what an edit replaces.

    `signature` has the parameters of the method itself, `typed` those for type checkers. `models`
    and `bodies` are the names in the annotations.
    """

    name: str
    has_time: bool
    signature: str
    typed: str
    docstring: str
    models: set[str] = field(default_factory=set[str])
    bodies: set[str] = field(default_factory=set[str])


class ModifyMethods:
    """The `modify` methods of one document."""

    def __init__(
        self,
        edits: Edits,
        places: Mapping[str, Place],
        body_types: BodyTypes,
        kinds: Kinds,
        classes: Mapping[str, str],
    ) -> None:
        """Take the edits, the places of all methods, and the types of bodies."""
        self._edits = edits
        self._places = places
        self._types = body_types
        self._kinds = kinds
        self._classes = classes

    def of(self, method: Method, body: Kind | None) -> ModifyMethod | None:
        """Return the `modify` method of an edit, None for any other method."""
        read = self._edits.reads.get(method.operation_id)
        if read is None or body is None or not method.name.startswith(_EDIT):
            return None
        has_time = method.operation_id in self._edits.timed
        modify = ModifyMethod(
            f"modify{method.name.removeprefix(_EDIT)}",
            has_time,
            _signature(method, [_UNTYPED], has_time=has_time),
            "",
            _docstring(method, self._places[read].method, body, has_time=has_time),
        )
        changes = self._changes(method, body, modify) or [_UNTYPED]
        modify.typed = _signature(method, changes, has_time=has_time)
        return modify

    def _changes(self, method: Method, body: Kind, modify: ModifyMethod) -> list[str]:
        """Return the fields as optional parameters; none if they cannot be keyword arguments."""
        variants = self._types.variants(body)
        if method.body is None or not method.body.keywords or len(variants) != 1:
            return []
        found: list[str] = []
        for key, node in self._kinds.schemas[variants[0]]["properties"].items():
            kind = accepted_kind(key, self._kinds.of(node))
            # In a class with a method `list`, the type has no other name.
            text = self._types.given(kind).replace("list[", "builtins.list[")
            found.append(f"{key}: {text} | Unset = ...")
            for name in named_schemas(kind):
                modify.models.add(self._classes[name])
                modify.bodies.add(self._types.dicts.get(name) or self._types.texts[name])
        return found


def _signature(method: Method, changes: list[str], *, has_time: bool) -> str:
    positional = ["self", *(f"{a.python}: {a.annotation}" for a in method.path)]
    keyword = [f"{a.python}: {a.annotation}{'' if a.required else ' = None'}" for a in method.query]
    keyword += [_TIME] * has_time + changes
    star = [] if keyword[0].startswith("**") else ["*"]
    return ", ".join([*positional, *star, *keyword])


def _docstring(method: Method, read: str, body: Kind, *, has_time: bool) -> str:
    secrets = "Secrets that the API does not return are omitted: give them again."
    lines = [
        f"Change fields and keep all others: `{read}`, then `{method.name}`.",
        "",
        "One deadline holds for both requests. A change that others make between them is lost.",
        f"`UNSET` omits a field. {secrets}",
        "",
        "Args:",
    ]
    lines += [f"    {a.python}: {a.description.rstrip('.') or a.python}." for a in method.path]
    lines += [f"    {a.python}: {a.description.rstrip('.') or a.python}." for a in method.query]
    raised = ["InvalidRequestError: a change does not fit, or a required value is not returned."]
    if has_time:
        lines.append("    unmodified_since: The `updated_at` that the changes are based on.")
        raised.append("ConcurrentChangeError: it was changed after `unmodified_since`.")
    lines.append(f"    **changes: Fields of {body.name}.")
    return "\n".join([*lines, "", "Raises:", *(f"    {line}" for line in raised)])
