"""Faults by name, for a share or a count of the requests.

Hashes of the seed and of request numbers decide instead of a random generator. The same seed and
the same requests have the same faults, also after a snapshot.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, TypeAlias, get_args
from uuid import UUID

from ..model.document import Node
from ..model.identifiers import HasId, identifier_of
from ..model.suggestions import suggest_name
from .call_patterns import check_patterns
from .latencies import check_percentiles, latency

FaultName: TypeAlias = Literal[
    "rate_limited",
    "server_error",
    "slow",
    "stale_connection",
    "truncated_body",
    "html_error",
    "new_enum_value",
    "unknown_field",
    "missing_field",
    "clock_skew",
    "duplicate_delivery",
]
NAMES: tuple[FaultName, ...] = get_args(FaultName)
# These replace the response: a request has at most one of them.
REPLACEMENTS = frozenset({"rate_limited", "server_error", "html_error", "stale_connection"})
# These change the value of a response. They count only if they find a field to change.
DISTORTIONS = frozenset({"new_enum_value", "unknown_field", "missing_field"})
_DEFAULTS: Mapping[FaultName, Node] = {
    "rate_limited": {"retry_after": None},
    "server_error": {"status": 503, "carried_out": False},
    "slow": {"seconds": 5.0, "percentiles": None},
    "stale_connection": {"carried_out": False},
    "truncated_body": {},
    "html_error": {"status": 502, "carried_out": False},
    "new_enum_value": {"member": None, "value": "SIMULATED_NEW_VALUE"},
    "unknown_field": {"member": "simulated_new_field", "value": "simulated"},
    "missing_field": {"member": None},
    "clock_skew": {"seconds": 120.0},
    "duplicate_delivery": {},
}
_LOWEST_ERROR, _HIGHEST_ERROR = 400, 599
_LONGEST_SKEW = 100 * 365 * 86400  # seconds


@dataclass(slots=True, eq=False)
class Fault:
    """Fault of a simulator. `used` counts the affected requests."""

    name: FaultName
    share: float | None = None
    count: int | None = None
    operations: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    options: Node = field(default_factory=dict[str, Any])
    used: int = 0
    seen: int = 0
    key: str = ""

    @property
    def is_over(self) -> bool:
        """Whether the fault has reached its count."""
        return self.count is not None and self.used >= self.count

    def applies_to(
        self, operation_id: str | None, ids: Collection[str] = (), token: str | None = None
    ) -> bool:
        """Whether the fault applies to a request.

        Args:
            operation_id: Operation of the request; None for a path without one.
            ids: Ids in the path and the query.
            token: Key of the token; None if it is unknown.
        """
        if self.ids and set(self.ids).isdisjoint(ids):
            return False
        if self.tokens and token not in self.tokens:
            return False
        if not self.operations:
            return True
        return operation_id is not None and any(
            fnmatchcase(operation_id, pattern) for pattern in self.operations
        )

    def delay(self) -> float:
        """Return the seconds by which `slow` delays the request counted last."""
        percentiles: Mapping[str, float] | None = self.options["percentiles"]
        if percentiles is None:
            return float(self.options["seconds"])
        return latency(percentiles, fraction_of(f"{self.key} latency {self.used}"))

    def draw(self) -> bool:
        """Whether the share selects the next request. The sequence depends on the seed only."""
        self.seen += 1
        return self.share is None or fraction_of(f"{self.key} {self.seen}") < self.share

    def dump(self) -> Node:
        """Return the state as JSON."""
        tuples = {name: list(getattr(self, name)) for name in ("operations", "ids", "tokens")}
        return {**asdict(self), **tuples}


def fraction_of(key: str) -> float:
    """Return the hash of a text as a number from 0 to 1."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=7).digest()) / 2**56


class Faults:
    """Faults of a simulator. The same seed and the same requests have the same faults."""

    def __init__(
        self,
        operation_ids: Iterable[str],
        seed: int = 0,
        token_key: Callable[[str], str] = lambda name: name,
    ) -> None:
        """Start without faults. `token_key` returns the key of a token by its value or name."""
        self._operation_ids = tuple(operation_ids)
        self._token_key = token_key
        self._seed = seed
        self._faults: list[Fault] = []
        self._added = 0

    def __iter__(self) -> Iterator[Fault]:
        return iter(tuple(self._faults))

    def __len__(self) -> int:
        return len(self._faults)

    def add(
        self,
        name: FaultName,
        *,
        share: float | None = None,
        count: int | None = None,
        operations: str | Iterable[str] = (),
        ids: Iterable[HasId | UUID | str] = (),
        tokens: str | Iterable[str] = (),
        **options: Any,  # noqa: ANN401  # each fault's own; checked below
    ) -> Fault:
        """Add a fault to a share of the requests, to the next `count` of them, or to all.

            simulator.faults.add("server_error", count=2, operations="deploy*", status=500)

        Args:
            name: `rate_limited` (`retry_after`), `server_error` (`status`), `slow` (`seconds`, or
                `percentiles` such as `{50: 0.2, 99: 3}`), `stale_connection`, `truncated_body`,
                `html_error` (`status`), `new_enum_value` (`member`, `value`), `unknown_field`
                (`member`, `value`), `missing_field` (`member`), `clock_skew` (`seconds`),
                `duplicate_delivery`.
            share: Affected share of the requests, from 0 to 1.
            count: Number of requests after which the fault ends.
            operations: Operation ids or patterns such as `"list*"`. The default is all.
            ids: Ids of which the path or the query has one. The default is any.
            tokens: Values or names of tokens. The default is all.
            options: The names in parentheses above. `server_error`, `html_error` and
                `stale_connection` accept `carried_out=True`: the request takes effect anyway.

        Raises:
            ValueError: If a name, an option, a share, a count or a pattern is invalid.
            KeyError: If a token is unknown.
        """
        _check_name(name)
        patterns = (operations,) if isinstance(operations, str) else tuple(operations)
        self._check(share, count, patterns)
        self._added += 1
        key = f"{self._seed} {self._added} {name}"
        fault = Fault(
            name,
            share,
            count,
            patterns,
            tuple(identifier_of(one) for one in ids),
            tuple(map(self._token_key, (tokens,) if isinstance(tokens, str) else tokens)),
            _checked_options(name, options),
            key=key,
        )
        self._faults.append(fault)
        return fault

    def _check(self, share: float | None, count: int | None, patterns: tuple[str, ...]) -> None:
        if share is not None and not 0 <= share <= 1:
            msg = f"share must be from 0 to 1 (got {share})"
            raise ValueError(msg)
        if count is not None and count < 1:
            msg = f"count must be at least 1 (got {count})"
            raise ValueError(msg)
        check_patterns(patterns, self._operation_ids)

    def remove(self, fault: Fault | str) -> None:
        """Remove a fault, or all faults of a name. A missing one is not an error.

        Raises ValueError with a suggestion if there is no fault of the name.
        """
        if isinstance(fault, str):
            _check_name(fault)
        self._faults = [f for f in self._faults if f is not fault and f.name != fault]

    def clear(self) -> None:
        """Remove all faults."""
        self._faults.clear()

    def choose(
        self, operation_id: str | None, ids: Collection[str] = (), token: str | None = None
    ) -> list[Fault]:
        """Return the faults of the next request: each name once, and at most one replacement.

        The arguments are those of `Fault.applies_to`.
        """
        chosen: list[Fault] = []
        for fault in self._faults:
            if fault.is_over or not fault.applies_to(operation_id, ids, token):
                continue
            taken = {f.name for f in chosen}
            if fault.name in taken or (
                fault.name in REPLACEMENTS and not REPLACEMENTS.isdisjoint(taken)
            ):
                continue
            if fault.draw():
                chosen.append(fault)
        return chosen

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {"added": self._added, "faults": [fault.dump() for fault in self._faults]}

    def load(self, dumped: Node) -> None:
        """Restore the state of `dump`."""
        self._added = dumped["added"]
        self._faults = [_load_fault(node) for node in dumped["faults"]]


def _load_fault(node: Node) -> Fault:
    tuples: Node = {name: tuple(node[name]) for name in ("operations", "ids", "tokens")}
    fields: Node = {**node, **tuples}
    return Fault(**fields)


def _checked_options(name: FaultName, options: Mapping[str, Any]) -> Node:
    known = _DEFAULTS[name]
    for option in options:
        if option not in known:
            accepts = f"accepts {', '.join(known)}" if known else "has no options"
            msg = f"{name} {accepts} (got {option})"
            raise ValueError(msg)
    complete: Node = {**known, **options}
    if complete.get("percentiles") is not None:
        if "seconds" in options:
            msg = "slow accepts seconds or percentiles, not both"
            raise ValueError(msg)
        complete["percentiles"] = check_percentiles(complete["percentiles"])
    status = complete.get("status")
    if status is not None and not (
        isinstance(status, int) and _LOWEST_ERROR <= status <= _HIGHEST_ERROR
    ):
        msg = f"status must be from {_LOWEST_ERROR} to {_HIGHEST_ERROR} (got {status})"
        raise ValueError(msg)
    for option, value in complete.items():
        if not _is_valid_option(name, option, value):
            msg = f"{option} of {name} is invalid (got {value!r})"
            raise ValueError(msg)
    return complete


def _is_valid_option(name: FaultName, option: str, value: Any) -> bool:  # noqa: ANN401  # any JSON
    match option:
        case "seconds":
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            return is_number and (0 if name == "slow" else -_LONGEST_SKEW) <= value <= _LONGEST_SKEW
        case "member":
            return isinstance(value, str) or (value is None and name != "unknown_field")
        case "carried_out":
            return isinstance(value, bool)
        case "retry_after":
            return value is None or (str(value).isascii() and str(value).isprintable())
        case _:
            return True


def _check_name(name: str) -> None:
    if name not in NAMES:
        msg = f"unknown fault {name!r}: {suggest_name(name, NAMES)}"
        raise ValueError(msg)
