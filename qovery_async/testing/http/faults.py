"""Faults by name, for some of the requests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, TypeAlias, get_args

from ..model.document import Node

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
# These stand in for an answer, so that a request gets one of them at most.
INSTEAD = frozenset({"rate_limited", "server_error", "html_error", "stale_connection"})
# These change an answer's value, and count only where there is something to change.
DISTORTIONS = frozenset({"new_enum_value", "unknown_field", "missing_field"})
_DEFAULTS: Mapping[FaultName, Node] = {
    "rate_limited": {"retry_after": None},
    "server_error": {"status": 503, "carried_out": False},
    "slow": {"seconds": 5.0},
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
_LONGEST = 100 * 365 * 86400


@dataclass(slots=True, eq=False)
class Fault:
    """A fault that was added; `used` counts the requests that met it."""

    name: FaultName
    share: float | None = None
    count: int | None = None
    operations: tuple[str, ...] = ()
    options: Node = field(default_factory=dict[str, Any])
    used: int = 0
    seen: int = 0
    key: str = ""

    @property
    def is_over(self) -> bool:
        """Whether its count is used up."""
        return self.count is not None and self.used >= self.count

    def concerns(self, operation_id: str | None) -> bool:
        """Whether it is meant for an operation, None being a path without one."""
        if not self.operations:
            return True
        return operation_id is not None and any(
            fnmatchcase(operation_id, pattern) for pattern in self.operations
        )

    def strikes(self) -> bool:
        """Whether the next request meets it, by its share: the same sequence every time."""
        self.seen += 1
        return self.share is None or chance(f"{self.key} {self.seen}") < self.share

    def dump(self) -> Node:
        """Everything about it, as JSON."""
        return {
            "name": self.name,
            "share": self.share,
            "count": self.count,
            "operations": list(self.operations),
            "options": self.options,
            "used": self.used,
            "seen": self.seen,
            "key": self.key,
        }


def chance(key: str) -> float:
    """A number from 0 to 1 that a text stands for."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=7).digest()) / 2**56


class Faults:
    """The faults of a simulator. The same seed and the same requests meet the same faults."""

    def __init__(self, operation_ids: Iterable[str], seed: int = 0) -> None:
        """None yet; patterns are checked against the operations that exist."""
        self._operation_ids = tuple(operation_ids)
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
        **options: Any,  # noqa: ANN401  # each fault's own; checked below
    ) -> Fault:
        """Let requests meet a fault: a share of them, the next `count`, or all.

            simulator.faults.add("server_error", count=2, operations="deploy*", status=500)

        Args:
            name: `rate_limited` (`retry_after`), `server_error` (`status`), `slow` (`seconds`),
                `stale_connection`, `truncated_body`, `html_error` (`status`), `new_enum_value`
                (`member`, `value`), `unknown_field` (`member`, `value`), `missing_field`
                (`member`), `clock_skew` (`seconds`), `duplicate_delivery`.
            share: From 0 to 1; with `count`, until so many have met it.
            count: How many requests meet it.
            operations: Operation ids or patterns of them such as `"list*"`; all if left out.
            options: What is in brackets above. `server_error`, `html_error` and `stale_connection`
                take `carried_out=True`, for a request that took effect all the same.

        Raises:
            ValueError: For a name, an option, a share or a pattern that means nothing.
        """
        if name not in NAMES:
            msg = f"there is no fault {name!r}; there are {', '.join(NAMES)}"
            raise ValueError(msg)
        patterns = (operations,) if isinstance(operations, str) else tuple(operations)
        self._check(share, count, patterns)
        self._added += 1
        key = f"{self._seed} {self._added} {name}"
        fault = Fault(name, share, count, patterns, _options(name, options), key=key)
        self._faults.append(fault)
        return fault

    def _check(self, share: float | None, count: int | None, patterns: tuple[str, ...]) -> None:
        if share is not None and not 0 <= share <= 1:
            msg = f"a share is from 0 to 1, not {share}"
            raise ValueError(msg)
        if count is not None and count < 1:
            msg = f"a count is 1 or more, not {count}"
            raise ValueError(msg)
        for pattern in patterns:
            if not any(fnmatchcase(name, pattern) for name in self._operation_ids):
                msg = f"no operation is called {pattern!r}"
                raise ValueError(msg)

    def remove(self, fault: Fault | str) -> None:
        """Take away a fault, or all with a name; one that is not there is no error."""
        self._faults = [f for f in self._faults if f is not fault and f.name != fault]

    def clear(self) -> None:
        """Take away all."""
        self._faults.clear()

    def choose(self, operation_id: str | None) -> list[Fault]:
        """Those that a request meets, each kind once, and one at most that is its answer."""
        chosen: list[Fault] = []
        for fault in self._faults:
            if fault.is_over or not fault.concerns(operation_id):
                continue
            taken = {f.name for f in chosen}
            if fault.name in taken or (fault.name in INSTEAD and not INSTEAD.isdisjoint(taken)):
                continue
            if fault.strikes():
                chosen.append(fault)
        return chosen

    def dump(self) -> Node:
        """All of them, as JSON."""
        return {"added": self._added, "faults": [fault.dump() for fault in self._faults]}

    def load(self, dumped: Node) -> None:
        """Take over what `dump` gave."""
        self._added = dumped["added"]
        self._faults = [_loaded(node) for node in dumped["faults"]]


def _loaded(node: Node) -> Fault:
    members: Node = {**node, "operations": tuple(node["operations"])}
    return Fault(**members)


def _options(name: FaultName, given: Mapping[str, Any]) -> Node:
    known = _DEFAULTS[name]
    for option in given:
        if option not in known:
            takes = f"takes {', '.join(known)}" if known else "has no options"
            msg = f"{name} {takes}, not {option}"
            raise ValueError(msg)
    options = {**known, **given}
    status = options.get("status")
    if status is not None and not (
        isinstance(status, int) and _LOWEST_ERROR <= status <= _HIGHEST_ERROR
    ):
        msg = f"the status of an error is from {_LOWEST_ERROR} to {_HIGHEST_ERROR}, not {status}"
        raise ValueError(msg)
    for option, value in options.items():
        if not _means_something(name, option, value):
            msg = f"{option} of {name} is not {value!r}"
            raise ValueError(msg)
    return options


def _means_something(name: FaultName, option: str, value: Any) -> bool:  # noqa: ANN401  # any JSON
    match option:
        case "seconds":
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            return is_number and (0 if name == "slow" else -_LONGEST) <= value <= _LONGEST
        case "member":
            return isinstance(value, str) or (value is None and name != "unknown_field")
        case "carried_out":
            return isinstance(value, bool)
        case "retry_after":
            return value is None or (str(value).isascii() and str(value).isprintable())
        case _:
            return True
