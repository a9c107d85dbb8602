"""A stateful fake of the Qovery API, for the tests of whoever uses this package.

    async with Simulator() as simulator:
        async with AsyncQovery(**simulator.client_options()) as qovery:
            ...

`Simulator().app` is an ASGI application: any ASGI server serves it over HTTP. Names load when they
are first used: the pytest plugin costs those who do not use it next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .seeds.builder import Seed, SeedError
    from .simulator import Simulator
    from .snapshots import SnapshotError
    from .timing.clock import Clock, MovableClock, RunningClock, VirtualClock

_HOMES = {
    "Clock": "timing.clock",
    "Durations": "timing.durations",
    "Failures": "timing.failures",
    "Fault": "http.faults",
    "Faults": "http.faults",
    "RateLimit": "accounts.rate_limit",
    "Request": "http.request_log",
    "MovableClock": "timing.clock",
    "ProjectGrant": "model.caller",
    "Role": "model.caller",
    "Token": "accounts.tokens",
    "RunningClock": "timing.clock",
    "Seed": "seeds.builder",
    "SeedError": "seeds.builder",
    "Simulator": "simulator",
    "SnapshotError": "snapshots",
    "VirtualClock": "timing.clock",
}

__all__ = [
    "Clock",
    "MovableClock",
    "RunningClock",
    "Seed",
    "SeedError",
    "Simulator",
    "SnapshotError",
    "VirtualClock",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  # any public name
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
