"""Match of a JSON value with a declared kind.

Two measures, for the choice of a union's variant and for the recognition of another document:

- `has_type`: True if the value has the kind's JSON type. Cheap, without its content. An unknown
  value of an enumeration and an invalid date are texts; 1.0 is an integer.
- `weight`: amount of content that is as declared. A plain scalar counts 1, a valid formatted text
  or known value of an enumeration 2. Negative if no content is as declared: an object that shares
  no field with the schema, an unknown value of an enumeration.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from . import registry
from .decoding import is_readable
from .kinds import TEXTS, Kind, parse_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MISMATCH = -1
_PLAIN = frozenset({"str", "int", "float", "bool"})

_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bytes": (str,),
    "uuid": (str,),
    "datetime": (str,),
    "date": (str,),
    "%": (str,),
    "int": (int, float),
    "float": (int, float),
    "bool": (bool,),
    "[": (list,),
    "{": (dict,),
    "#": (dict,),
}


class Fields(NamedTuple):
    """Fields that distinguish the objects of one schema from others."""

    kinds: Mapping[str, Kind]
    required: frozenset[str]
    is_open: bool

    def shared(self, members: Mapping[str, Any]) -> int:
        """Return the number of fields that are declared, in their declared JSON type."""
        kinds = self.kinds
        return sum(
            name in kinds and has_type(kinds[name], value) for name, value in members.items()
        )

    def weight(self, members: Mapping[str, Any]) -> int:
        """Return the weight of an object with these fields."""
        kinds = self.kinds
        found = [weight(kinds[name], value) for name, value in members.items() if name in kinds]
        fitting = [value for value in found if value != MISMATCH]
        if fitting:
            return sum(fitting)
        return MISMATCH if (members and not self.is_open) or self.required else 0

    def missing(self, members: Mapping[str, Any]) -> int:
        """Return the number of required fields that are absent."""
        return len(self.required - members.keys())


@cache
def fields(schema: str) -> Fields:
    """Return the fields of a model."""
    model = registry.model(schema)
    kinds = {name: parse_kind(kind) for _, name, kind, _ in model.model_fields}
    return Fields(kinds, model.required_names(), model.is_open)


def has_type(kind: Kind, value: Any) -> bool:  # noqa: ANN401  # any JSON
    """Return True if a value is of the JSON type of a kind."""
    op = kind.op
    if op == "any":
        return True
    if value is None:
        return registry.is_nullable(kind)
    if op == "|":
        return any(has_type(branch, value) for branch in registry.union(kind.name).branches)
    if not isinstance(value, _TYPES[op]) or isinstance(value, bool) != (op == "bool"):
        return False
    return op != "int" or isinstance(value, int) or cast("float", value).is_integer()


def weight(kind: Kind, value: Any) -> int:  # noqa: ANN401  # any JSON
    """Return the amount of content that is as declared; `MISMATCH` if none is."""
    if not has_type(kind, value):
        return MISMATCH
    op = kind.op
    if op == "any" or value is None:
        return 0
    if op == "#":
        return fields(kind.name).weight(value)
    if op == "|":
        return max(weight(branch, value) for branch in registry.union(kind.name).branches)
    if op == "[":
        return _total(weight(cast("Kind", kind.inner), item) for item in value)
    if op == "{":
        return _total(weight(cast("Kind", kind.inner), item) for item in value.values())
    if op == "%":
        # A known value is stronger evidence than any text.
        return 2 if registry.enumeration(kind.name)(value).is_known else MISMATCH
    if op in TEXTS:
        return 2 if is_readable(op, value) else MISMATCH
    return 0 if op == "int" and isinstance(value, float) else 1


def _total(weights: Iterable[int]) -> int:
    """Return the weight of a container; `MISMATCH` if all of its items mismatch."""
    found = list(weights)
    fitting = [value for value in found if value != MISMATCH]
    return sum(fitting) if fitting or not found else MISMATCH


class Choice(NamedTuple):
    """The chosen branch; `is_by_types` is True if names and JSON types alone decided."""

    kind: Kind
    is_by_types: bool


def choose(branches: Sequence[Kind], value: Any) -> Choice | None:  # noqa: ANN401  # any JSON
    """Return the branch of a union for a value without a usable tag, or None.

    The branch with the most fields present in their declared JSON type wins. Among equals, the
    content decides: the most fields with content as declared, then the fewest missing required
    fields, then the greatest weight, then the order in the spec. Other values than objects match
    the branches of their JSON type; the one with the greatest weight wins.

    An object that shares no field with any branch has no branch, nor has a value that contradicts
    all branches of its type.
    """
    ranked = [(_shared(kind, value), kind) for kind in branches]
    best = max((rank for rank, _ in ranked), default=MISMATCH)
    leaders = [kind for rank, kind in ranked if rank == best]
    if best == MISMATCH:
        return None
    if len(leaders) == 1:
        return Choice(leaders[0], all(kind.op != "{" for kind in branches))
    members = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    if _are_alike(leaders, members):
        # `min` gives the first of equals.
        poorest = min(leaders, key=lambda kind: fields(kind.name).missing(members))
        return Choice(poorest, is_by_types=True)
    leaders = [kind for kind in leaders if weight(kind, value) != MISMATCH]
    if not leaders:
        return None
    return Choice(max(leaders, key=lambda kind: _content(kind, value)), is_by_types=False)


def _are_alike(branches: Sequence[Kind], members: Mapping[str, Any]) -> bool:
    """Return True if branches declare the same for these fields, so that content cannot decide.

    Null is ignored: a branch that rejects it has fewer fields in common. One field must be a plain
    scalar, of which only the type can be wrong.
    """
    if any(kind.op != "#" for kind in branches):
        return False
    first, *others = (
        [
            declared and declared._replace(nullable=False)
            for declared in map(fields(kind.name).kinds.get, members)
        ]
        for kind in branches
    )
    return all(other == first for other in others) and any(
        kind is not None and kind.op in _PLAIN and value is not None and has_type(kind, value)
        for kind, value in zip(first, members.values(), strict=True)
    )


def _shared(kind: Kind, value: Any) -> int:  # noqa: ANN401  # any JSON
    """Return the number of shared fields; `MISMATCH` for another type."""
    if not has_type(kind, value):
        return MISMATCH
    if not isinstance(value, dict) or kind.op == "any":
        return 0
    if kind.op == "|":
        return max(_shared(branch, value) for branch in registry.union(kind.name).branches)
    if kind.op == "{":
        return min(weight(kind, value), 0)
    found = fields(kind.name)
    members = cast("dict[str, Any]", value)
    return found.shared(members) or min(found.weight(members), 0)


def _content(kind: Kind, value: Any) -> tuple[int, int, int]:  # noqa: ANN401  # any JSON
    """Return (fields with content as declared, less missing ones, weight)."""
    if kind.op == "|":
        return max(_content(branch, value) for branch in registry.union(kind.name).branches)
    if kind.op != "#":
        return 0, 0, weight(kind, value)
    found = fields(kind.name)
    fitting = sum(
        name in value and weight(inner, value[name]) != MISMATCH
        for name, inner in found.kinds.items()
    )
    return fitting, -found.missing(value), found.weight(value)
