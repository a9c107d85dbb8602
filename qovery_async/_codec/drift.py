"""Where answers differ from the API's document, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple, cast


class Deviation(NamedTuple):
    """One way in which an answer differs from the document.

    `kind` is one of `unknown_field`, `unknown_value` (of an enumeration), `unknown_variant` (of a
    union), `missing_field`, `unexpected_null`, `number_form` (an integer written as 1.0),
    `wrong_type`, `bad_format` (an id or date that is none), `list_form` (a list with `results`
    around it, or without, unlike the document) and `unexpected_body`. `schema` and
    `field` are names of the document.
    """

    kind: str
    schema: str
    field: str


class Drift(Counter[Deviation]):
    """Counts of deviations that were tolerated; `total()` is their sum.

    Its size is bounded by the document, not by what servers send: unknown names and values count
    under the schema and field where they stand.
    """

    noted: int = 0

    def note(self, deviations: Iterable[Deviation]) -> None:
        """Count deviations; `noted` is the running total."""
        found = list(deviations)
        self.update(found)
        self.noted += len(found)

    def merge(self, other: Drift) -> None:
        """Add the counts of another one."""
        self.update(other)
        self.noted += other.noted

    def of_kind(self, kind: str) -> int:
        """How many deviations of one kind were tolerated."""
        return sum(count for deviation, count in self.items() if deviation.kind == kind)


class Found(NamedTuple):
    """A deviation, and the JSON container and key where it was met."""

    deviation: Deviation
    container: object
    key: str | int | None


class StrictDecodingError(ValueError):
    """A value differs from the document, and strict decoding was asked for.

    `deviations` holds every (deviation, JSON path) of the value.
    """

    def __init__(self, deviations: list[tuple[Deviation, str]]) -> None:
        """Keep the deviations; the message names the first few."""
        self.deviations = deviations
        shown = "; ".join(
            f"{path}: {deviation.kind} ({deviation.schema}.{deviation.field})"
            for deviation, path in deviations[:5]
        )
        more = f"; and {len(deviations) - 5} more" if len(deviations) > 5 else ""  # noqa: PLR2004
        super().__init__(f"the value differs from the document: {shown}{more}")

    def __reduce__(self) -> tuple[type[StrictDecodingError], tuple[list[tuple[Deviation, str]]]]:
        """Pickles keep the deviations."""
        return (StrictDecodingError, (self.deviations,))


def locate(root: object, found: list[Found]) -> list[tuple[Deviation, str]]:
    """The JSON path of everything found below `root`."""
    wanted = {id(entry.container) for entry in found}
    paths: dict[int, str] = {}
    pending: list[tuple[object, str]] = [(root, "$")]
    while pending:
        node, path = pending.pop()
        if id(node) in wanted:
            paths.setdefault(id(node), path)
        if isinstance(node, dict):
            members = cast("dict[str, Any]", node)
            pending.extend((value, path + path_step(key)) for key, value in members.items())
        elif isinstance(node, list):
            items = cast("list[Any]", node)
            pending.extend((value, f"{path}[{index}]") for index, value in enumerate(items))
    return [
        (entry.deviation, paths.get(id(entry.container), "$") + path_step(_key(entry)))
        for entry in found
    ]


def _key(entry: Found) -> str | int | None:
    """Where in its container it is; what is missing would have been at its own name."""
    is_missing = entry.deviation.kind == "missing_field" and entry.key is None
    return entry.deviation.field if is_missing else entry.key


def path_step(key: str | int | None) -> str:
    """What a key adds to a JSON path."""
    if key is None:
        return ""
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if key.isidentifier() else f"[{key!r}]"
