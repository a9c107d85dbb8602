"""A stateful fake of the Qovery API, for the tests of whoever uses this package.

    async with Simulator() as simulator:
        async with AsyncQovery(**simulator.client_options()) as qovery:
            ...

`Simulator().app` is an ASGI application: any ASGI server serves it over HTTP. Names load when they
are first used: the pytest plugin costs those who do not use it next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy_imports import lazy_imports

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .clock import MovableClock as MovableClock
    from .clock import RunningClock as RunningClock
    from .clock import VirtualClock as VirtualClock
    from .engine.durations import Durations as Durations
    from .engine.failures import Failures as Failures
    from .faults import Fault as Fault
    from .faults import Faults as Faults
    from .rate_limit import RateLimit as RateLimit
    from .request_log import Request as Request
    from .roles import ProjectGrant as ProjectGrant
    from .roles import Role as Role
    from .seeds import Seed as Seed
    from .seeds import SeedError as SeedError
    from .simulator import Simulator as Simulator
    from .snapshots import SnapshotError as SnapshotError
    from .tokens import Token as Token
else:
    __getattr__, __dir__ = lazy_imports(__name__)

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
