"""Pytest plugin: fixtures for a simulator, its clock and a client.

The fixtures are synchronous. They work with the plugins of anyio, pytest-asyncio and pytest-trio,
and in synchronous tests. The package is imported when a test first uses a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..client import AsyncQovery
    from .http.serving import Served
    from .simulator import Simulator
    from .timing.clock import VirtualClock

_MARKER = (
    "qovery(**options): options of the Simulator of the qovery_* fixtures, such as "
    "seed_file='world.yaml' (relative to the test) or rate_limit=10; the nearest marker wins. "
    "allow_unmet=True accepts faults and responses that no call meets"
)
# Each option describes the whole starting world: the nearest one replaces the others.
_WORLDS = ("world", "seed_file", "seeded")
_RETURNED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini option."""
    parser.addini(
        "qovery_seed_file",
        "YAML file of the starting world of qovery_simulator, relative to the ini file",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def qovery_clock() -> VirtualClock:
    """Return the simulator's clock, which moves only by `qovery_clock.advance(seconds)`."""
    from .timing.clock import VirtualClock

    return VirtualClock()


@pytest.hookimpl(trylast=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """Note that the test returned, for the end of `qovery_simulator`.

    Pytest calls this hook after the one that runs the test, and not if that one raised.
    """
    item.stash[_RETURNED] = True


@pytest.fixture
def qovery_simulator(
    request: pytest.FixtureRequest, qovery_clock: VirtualClock
) -> Iterator[Simulator]:
    """Return a new `Simulator`, with the options of `@pytest.mark.qovery(...)`.

    A test that passed without meeting all of its faults, responses and failures is an error.
    """
    from .simulator import Simulator

    options = _options(request)
    allow_unmet = options.pop("allow_unmet", False)
    simulator = Simulator(clock=qovery_clock, **options)
    yield simulator
    if allow_unmet or not request.node.stash.get(_RETURNED, False):
        return
    unmet = simulator.unmet()
    if unmet:
        lines = "".join(f"\n  {line}" for line in unmet)
        pytest.fail(
            f"the test did not meet what it prepared:{lines}\nremove it from the test, or use "
            "@pytest.mark.qovery(allow_unmet=True)",
            pytrace=False,
        )


@pytest.fixture
def qovery_server(qovery_simulator: Simulator) -> Iterator[Served]:
    """Serve the simulator of the test from a thread: `qovery_server.base_url`."""
    with qovery_simulator.serve_in_thread() as served:
        yield served


@pytest.fixture
def qovery_client(qovery_simulator: Simulator) -> Iterator[AsyncQovery]:
    """Return a client of the simulator. The fixture closes it after the test.

    It keeps the rate limit as in production: an exhausted one is a `BudgetExhausted`. A client with
    `qovery_simulator.client_options()` has no budget, and receives the 429 of the API.
    """
    from ..client import AsyncQovery
    from .clock_budget import ClockBudget

    options = qovery_simulator.client_options()
    options["budget"] = ClockBudget(qovery_simulator.clock)
    client = AsyncQovery(**options)
    yield client
    # An in-process client has no open connections, so that closing needs no event loop.
    for background in [*client._pool.background_tasks]:
        background.cancel()
    client._pool.transport.closed = True


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the options of the ini file, overridden by markers, the nearest one last."""
    config = request.config
    found: dict[str, Any] = {}
    seed_file = str(config.getini("qovery_seed_file"))
    if seed_file:
        found["seed_file"] = (config.inipath or config.rootpath / "ini").parent / seed_file
    for marker in reversed(list(request.node.iter_markers("qovery"))):
        options = _checked(marker)
        if "seed_file" in options:
            options["seed_file"] = Path(request.path).parent / options["seed_file"]
        if any(name in options for name in _WORLDS):
            found = {name: value for name, value in found.items() if name not in _WORLDS}
        found |= options
    return found


def _checked(marker: pytest.Mark) -> dict[str, Any]:
    from inspect import signature

    from .simulator import Simulator

    known = [*signature(Simulator).parameters, "allow_unmet"]
    unknown = [*map(repr, marker.args), *(name for name in marker.kwargs if name not in known)]
    if unknown:
        msg = (
            f"the marker qovery accepts options of Simulator ({', '.join(known)}): "
            f"remove {unknown[0]}"
        )
        raise pytest.UsageError(msg)
    if "clock" in marker.kwargs:
        msg = "the marker qovery does not accept clock: override the fixture qovery_clock instead"
        raise pytest.UsageError(msg)
    return dict(marker.kwargs)
