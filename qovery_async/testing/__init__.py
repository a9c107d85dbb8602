"""Stateful fake of the Qovery API, for tests of code that uses this package.

    async with Simulator() as simulator:
        async with AsyncQovery(**simulator.client_options()) as qovery:
            ...

`Simulator().app` is an ASGI application: any ASGI server can serve it over HTTP. Names load when
they are first used, so that the pytest plugin costs other test suites almost nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy_imports import lazy_imports

if TYPE_CHECKING:
    from .accounts.rate_limit import RateLimit
    from .accounts.tokens import Token
    from .http.faults import Fault, Faults
    from .http.overrides import Override
    from .http.request_log import Request
    from .model.caller import ProjectGrant, Role
    from .pages import pages_of
    from .seeds.builder import Seed
    from .seeds.items import SeedError
    from .simulator import Simulator
    from .snapshots import SnapshotError
    from .timing.clock import Clock, MovableClock, RunningClock, VirtualClock
    from .timing.durations import Durations
    from .timing.failures import Failures
else:
    __getattr__, __dir__ = lazy_imports(__name__)

__all__ = [
    "Clock",
    "Durations",
    "Failures",
    "Fault",
    "Faults",
    "MovableClock",
    "Override",
    "ProjectGrant",
    "RateLimit",
    "Request",
    "Role",
    "RunningClock",
    "Seed",
    "SeedError",
    "Simulator",
    "SnapshotError",
    "Token",
    "VirtualClock",
    "pages_of",
]
