"""A stateful fake of the Qovery API, for the tests of whoever uses this package.

    async with Simulator() as simulator:
        async with AsyncQovery(**simulator.client_options()) as qovery:
            ...

`Simulator().app` is an ASGI application: any ASGI server serves it over HTTP.
"""

from __future__ import annotations

from .clock import Clock, RunningClock, VirtualClock
from .simulator import Simulator

__all__ = ["Clock", "RunningClock", "Simulator", "VirtualClock"]
