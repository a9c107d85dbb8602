"""Snapshots: the whole state of a simulator as JSON, in memory or in a file."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from .timing.clock import RunningClock, VirtualClock

if TYPE_CHECKING:
    from .model.document import Node
    from .simulator import Simulator

_FORMAT = "qovery-async simulator"
_VERSION = 1
# Raised by `load` for JSON with another structure than that of `dump`.
_MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@runtime_checkable
class Stateful(Protocol):
    """Part of a simulator with a state of its own."""

    def dump(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the state as JSON."""
        ...

    def load(self, content: Any, /) -> None:  # noqa: ANN401  # any JSON
        """Restore the state of `dump`."""
        ...


class SnapshotError(ValueError):
    """Raised for JSON or a file that is not a snapshot of this version."""


def take(simulator: Simulator) -> Node:
    """Return a snapshot. Later changes of the simulator do not affect it."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "seed": simulator.seed,
        "clock": simulator.clock.now(),
        "parts": {name: part.dump() for name, part in _stateful_parts(simulator).items()},
    }
    return cast("Node", json.loads(json.dumps(content)))


def restore(simulator: Simulator, snapshot: Mapping[str, Any]) -> None:
    """Restore the state of a snapshot, including the time.

    Raises `SnapshotError` for an invalid snapshot. The simulator is then unchanged.
    """
    content = _checked(simulator, snapshot)
    before = take(simulator)
    try:
        _load(simulator, content)
    except _MALFORMED as error:
        _load(simulator, before)
        msg = f"the snapshot is damaged, or of another version: {type(error).__name__}: {error}"
        raise SnapshotError(msg) from error


def write(snapshot: Node, path: str | os.PathLike[str]) -> None:
    """Write a snapshot to a file atomically."""
    file = Path(path)
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        temporary.write_text(json.dumps(snapshot, separators=(",", ":")), "utf-8")
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)


def read(path: str | os.PathLike[str]) -> Node:
    """Read a snapshot from a file. Raises `SnapshotError` for an invalid file."""
    try:
        content = json.loads(Path(path).read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        msg = f"{os.fspath(path)} is not a snapshot: {error}"
        raise SnapshotError(msg) from error
    if not isinstance(content, dict):
        msg = f"{os.fspath(path)} is not a snapshot: it has no JSON object"
        raise SnapshotError(msg)
    return cast("Node", content)


def _checked(simulator: Simulator, snapshot: Mapping[str, Any]) -> Node:
    if snapshot.get("format") != _FORMAT:
        msg = f"not a snapshot: its format is not {_FORMAT!r}"
        raise SnapshotError(msg)
    if snapshot.get("version") != _VERSION:
        msg = (
            f"the snapshot has version {snapshot.get('version')!r}, but this package reads "
            f"version {_VERSION}: take a new snapshot with this package"
        )
        raise SnapshotError(msg)
    content = cast("Node", json.loads(json.dumps(dict(snapshot))))
    parts, clock = content.get("parts"), content.get("clock")
    if not isinstance(parts, dict) or not isinstance(clock, (int, float)):
        msg = "the snapshot is damaged: it lacks its parts or its time"
        raise SnapshotError(msg)
    differing = sorted(set(cast("Node", parts)) ^ set(_stateful_parts(simulator)))
    if differing:
        msg = f"the snapshot is of another version of this package: they differ in {differing[0]}"
        raise SnapshotError(msg)
    return content


def _load(simulator: Simulator, content: Node) -> None:
    clock = simulator.clock
    if isinstance(clock, (VirtualClock, RunningClock)):
        clock.go_on(content["clock"])
    for name, part in _stateful_parts(simulator).items():
        part.load(content["parts"][name])


def _stateful_parts(simulator: Simulator) -> dict[str, Stateful]:
    """Return the attributes with a state, by name, in the order of their creation."""
    return {n.strip("_"): p for n, p in vars(simulator).items() if isinstance(p, Stateful)}
