"""Deviations of responses from the spec, and their counts (drift)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple, cast


class Deviation(NamedTuple):
    """A difference between a response and the spec.

    `kind` is one of `unknown_field`, `unknown_value` (of an enumeration), `unknown_variant` (of a
    union), `missing_field`, `unexpected_null`, `number_form` (an integer written as 1.0),
    `wrong_type`, `bad_format` (an invalid id or date), `list_form` (a list with or without
    `results` around it, unlike the spec) and `unexpected_body`. `schema` and `field` are names of
    the spec.
    """

    kind: str
    schema: str
    field: str


class Drift(Counter[Deviation]):
    """Counts of deviations that were tolerated; `total()` is their sum.

    The spec bounds the size: unknown names and values count under their schema and field.
    """

    noted: int = 0

    def note(self, deviations: Iterable[Deviation]) -> None:
        """Count deviations; `noted` is the running total."""
        found = list(deviations)
        self.update(found)
        self.noted += len(found)

    def merge(self, other: Drift) -> None:
        """Add the counts of another drift."""
        self.update(other)
        self.noted += other.noted

    def of_kind(self, kind: str) -> int:
        """Return the number of deviations of one kind."""
        return sum(count for deviation, count in self.items() if deviation.kind == kind)


class Place:
    """Position of a value: names of the spec for counting, container and key for the JSON path."""

    __slots__ = ("container", "field", "key", "schema")

    def __init__(self, schema: str, field: str, container: object, key: str | int | None) -> None:
        self.schema = schema
        self.field = field
        self.container = container
        self.key = key


class Found(NamedTuple):
    """A deviation with its JSON container and key."""

    deviation: Deviation
    container: object
    key: str | int | None


class StrictDecodingError(ValueError):
    """Strict decoding of a value that deviates from the spec.

    `deviations` holds every (deviation, JSON path) of the value; the message names five.
    """

    def __init__(self, deviations: list[tuple[Deviation, str]]) -> None:
        self.deviations = deviations
        shown = "; ".join(
            f"{path}: {deviation.kind} ({deviation.schema}.{deviation.field})"
            for deviation, path in deviations[:5]
        )
        more = f"; and {len(deviations) - 5} more" if len(deviations) > 5 else ""  # noqa: PLR2004
        super().__init__(f"the value deviates from the spec: {shown}{more}")

    def __reduce__(self) -> tuple[type[StrictDecodingError], tuple[list[tuple[Deviation, str]]]]:
        """Keep the deviations in pickles."""
        return (StrictDecodingError, (self.deviations,))


def locate(root: object, found: list[Found]) -> list[tuple[Deviation, str]]:
    """Return each deviation found below `root` with its JSON path."""
    return [
        (deviation, "$" + "".join(map(path_step, path))) for deviation, path in places(root, found)
    ]


def places(root: object, found: list[Found]) -> list[tuple[Deviation, tuple[str | int, ...]]]:
    """Return each deviation found below `root` with the keys and indexes that lead to it."""
    wanted = {id(entry.container) for entry in found}
    paths: dict[int, tuple[str | int, ...]] = {}
    pending: list[tuple[object, tuple[str | int, ...]]] = [(root, ())]
    while pending:
        node, path = pending.pop()
        if id(node) in wanted:
            paths.setdefault(id(node), path)
        if isinstance(node, dict):
            members = cast("dict[str, Any]", node)
            pending.extend((value, (*path, key)) for key, value in members.items())
        elif isinstance(node, list):
            items = cast("list[Any]", node)
            pending.extend((value, (*path, index)) for index, value in enumerate(items))
    return [
        (entry.deviation, (*paths.get(id(entry.container), ()), *_keys(entry))) for entry in found
    ]


def _keys(entry: Found) -> tuple[str | int, ...]:
    """Return the key in the container, if any; a missing field has its own name."""
    is_missing = entry.deviation.kind == "missing_field" and entry.key is None
    key = entry.deviation.field if is_missing else entry.key
    return () if key is None else (key,)


def path_step(key: str | int) -> str:
    """Return the step of a JSON path for a key."""
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if key.isidentifier() else f"[{key!r}]"
