"""The simulator, in process."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from .app import App, Request
from .clock import Clock, VirtualClock
from .document import packaged_document
from .seeding import seed as seed_world
from .world import World

DEFAULT_TOKEN = "qov_simulator"  # noqa: S105  # opens nothing but the simulator
BASE_URL = "http://simulator.qovery.test"


class Simulator:
    """A world that answers every operation of the API.

    Args:
        clock: Its time; a `VirtualClock` that only tests move when left out.
        tokens: The tokens that it accepts, of either scheme.
        seeded: Whether it starts with organizations, projects, environments and services.
        seed: The same seed makes the same values.
        rate_limit: Requests that a token may make in a window.
        rate_window: Seconds of a window.
    """

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        tokens: tuple[str, ...] = (DEFAULT_TOKEN,),
        seeded: bool = True,
        seed: int = 0,
        rate_limit: int = 1000,
        rate_window: float = 3600.0,
    ) -> None:
        """Make the world; nothing is served before it is asked."""
        self.clock: Clock = VirtualClock() if clock is None else clock
        self.world: World = World(packaged_document(), self.clock, seed)
        if seeded:
            seed_world(self.world)
        self.app: App = App(self.world, frozenset(tokens), rate_limit, rate_window)
        self._tokens = tokens

    @property
    def requests(self) -> list[Request]:
        """Every request so far, oldest first."""
        return self.app.requests

    def client_options(self) -> dict[str, Any]:
        """Arguments of `AsyncQovery` that make it call this simulator in process.

        Its budget makes nothing wait: the simulator's clock is not the client's.
        """
        from .._runtime.transport import in_process_transport
        from ..budget import Budget

        return {
            "token": self._tokens[0],
            "base_url": BASE_URL,
            "budget": Budget.unlimited(),
            "transport": in_process_transport(self.app),
        }

    async def __aenter__(self) -> Self:
        """Nothing to open: the application runs in its callers."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Nothing to close."""
