"""Fixtures for pytest: a simulator, its clock, and a client of it, for every test that asks.

All are plain fixtures, and so work in tests of anyio's plugin, of pytest-asyncio and pytest-trio,
and in tests that are no coroutines. Nothing of the package is imported before a test asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..client import AsyncQovery
    from .simulator import Simulator
    from .timing.clock import VirtualClock

_MARKER = (
    "qovery(**options): options of the Simulator behind the qovery_* fixtures, such as "
    "seed_file='world.yaml' (beside the test) or rate_limit=10; those nearest to the test win"
)
# Each describes the whole starting world: one that is nearer replaces all others.
_WORLDS = ("world", "seed_file", "seeded")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini option."""
    parser.addini(
        "qovery_seed_file",
        "YAML file of the world that qovery_simulator starts with, relative to the ini file",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def qovery_clock() -> VirtualClock:
    """The simulator's time, which stands still until `qovery_clock.advance(seconds)`."""
    from .timing.clock import VirtualClock

    return VirtualClock()


@pytest.fixture
def qovery_simulator(request: pytest.FixtureRequest, qovery_clock: VirtualClock) -> Simulator:
    """A `Simulator` of this test's own; `@pytest.mark.qovery(...)` gives it options."""
    from .simulator import Simulator

    return Simulator(clock=qovery_clock, **_options(request))


@pytest.fixture
def qovery_client(qovery_simulator: Simulator) -> Iterator[AsyncQovery]:
    """A client of the simulator, ready to use; the test need not close it."""
    from ..client import AsyncQovery

    client = AsyncQovery(**qovery_simulator.client_options())
    yield client
    # In process there is nothing open that closing would have to wait for.
    for background in [*client._pool.background_tasks]:
        background.cancel()
    client._pool.transport.closed = True


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the ini file says, then the markers from the module's to the test's own."""
    config = request.config
    found: dict[str, Any] = {}
    seed_file = str(config.getini("qovery_seed_file"))
    if seed_file:
        found["seed_file"] = (config.inipath or config.rootpath / "ini").parent / seed_file
    for marker in reversed(list(request.node.iter_markers("qovery"))):
        given = _checked(marker)
        if "seed_file" in given:
            given["seed_file"] = Path(request.path).parent / given["seed_file"]
        if any(name in given for name in _WORLDS):
            found = {name: value for name, value in found.items() if name not in _WORLDS}
        found |= given
    return found


def _checked(marker: pytest.Mark) -> dict[str, Any]:
    from inspect import signature

    from .simulator import Simulator

    known = signature(Simulator).parameters
    unknown = [*map(repr, marker.args), *(name for name in marker.kwargs if name not in known)]
    if unknown:
        msg = f"the marker qovery takes options of Simulator ({', '.join(known)}), not {unknown[0]}"
        raise pytest.UsageError(msg)
    if "clock" in marker.kwargs:
        msg = "a marker gives no clock: define a fixture qovery_clock of your own that returns it"
        raise pytest.UsageError(msg)
    return dict(marker.kwargs)
