"""The simulator, in process."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from . import snapshots
from .accounts.rate_limit import RateLimit, RateLimits, RateWindow
from .accounts.tokens import Credentials, Token
from .app import App
from .gateway import Gateway
from .http.faults import Faults
from .http.handling import RequestHandler
from .http.request_log import DEFAULT_LENGTH, Request, RequestLog
from .model.call import Caller
from .model.document import Node, packaged_document
from .seeds.builder import Seed, starting_world
from .seeds.default_world import seed as seed_world
from .timing.clock import Clock, MovableClock, VirtualClock
from .timing.durations import Durations
from .timing.failures import Failures
from .world import World

if TYPE_CHECKING:
    from .http.serving import Served

DEFAULT_TOKEN = "qov_simulator"  # noqa: S105  # opens nothing but the simulator
BASE_URL = "http://simulator.qovery.test"
WS_URL = "ws://simulator.qovery.test"


class Simulator:
    """A world that answers every operation of the API.

    Args:
        clock: Its time; a `VirtualClock` that only tests move when left out.
        tokens: What it accepts: values, which may do everything, or `Token`s.
        seeded: Whether it starts with organizations, projects, environments and services.
        durations: How long deployments take, and how late statuses are.
        seed: The same seed makes the same values, and the same faults meet the same requests.
        rate_limit: Requests that a token may make in a window, or a `RateLimit` that says more.
        rate_window: Seconds of a window, where `rate_limit` is a number.
        foreign_status: 403 or 404: the answer for what belongs to an organization that the
            caller's token does not see. The API's own choice is not known.
        missing_status: 404, 403 or 400: the answer for what is not there, or not any more. The API
            gives each of them at times.
        log_length: How many requests `requests` keeps.
        world: What it starts with instead, described in Python.
        seed_file: The same as a YAML file.

    Attributes:
        clock: Its time.
        world: What it consists of.
        app: The ASGI application.
        faults: The faults that requests meet; none until `faults.add(...)`.
        requests: The requests it got, oldest first.
    """

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        tokens: tuple[str | Token, ...] = (DEFAULT_TOKEN,),
        seeded: bool = True,
        seed: int = 0,
        rate_limit: int | RateLimit = 1000,
        world: Seed | None = None,
        seed_file: str | os.PathLike[str] | None = None,
        rate_window: float = 3600.0,
        durations: Durations | None = None,
        foreign_status: Literal[403, 404] = 403,
        missing_status: Literal[400, 403, 404] = 404,
        log_length: int = DEFAULT_LENGTH,
    ) -> None:
        """Make the world; nothing is served before it is asked.

        Raises `SeedError` for a description of what cannot be.
        """
        if foreign_status not in (403, 404) or missing_status not in (400, 403, 404):
            msg = "foreign_status is 403 or 404, and missing_status 404, 403 or 400"
            raise ValueError(msg)
        # Without `advance`, a clock of one's own works as well; only `advance` does not.
        self.clock: MovableClock = VirtualClock() if clock is None else cast("MovableClock", clock)
        self.seed: int = seed
        self.world: World = World(packaged_document(), self.clock, seed, durations)
        self.world.access.foreign_status = foreign_status
        self._credentials = Credentials(tokens, self.world.store, seed)
        starts_with = starting_world(world, seed_file)
        if starts_with is not None:
            starts_with.plant(self.world)
        elif seeded:
            seed_world(self.world)
        if isinstance(rate_limit, int):
            rate_limit = RateLimit(requests=rate_limit, seconds=rate_window)
        self._rates = RateLimits(rate_limit)
        self.faults: Faults = Faults(self.world.document.by_id, seed)
        self.requests: RequestLog = RequestLog(log_length)
        handler = RequestHandler(
            self.world,
            self._credentials,
            self._rates,
            self.faults,
            self.requests,
            missing_status=missing_status,
        )
        self.gateway: Gateway = Gateway(self.world, self._admit, self.world.access.check_records)
        self.app: App = App(handler, self.gateway)

    @property
    def failures(self) -> Failures:
        """Which services and clusters fail: `failures.fail_next(service.id, "BUILD_ERROR")`."""
        return self.world.engine.failures

    @property
    def tokens(self) -> list[Token]:
        """The tokens that it accepts, those that were made through the API included."""
        return self._credentials.tokens

    def _admit(self, headers: Mapping[str, str]) -> Caller:
        known = self._credentials.admit(headers["authorization"], self.clock.now())
        return self._credentials.caller(known, headers)

    def windows(self) -> list[tuple[Token, RateWindow]]:
        """Its tokens with what they have used of their rate limits."""
        return [(t, self._rates.window(t.key, t.rate_limit)) for t in self.tokens]

    def requests_of(self, operation_id: str) -> list[Request]:
        """The requests of one operation, oldest first."""
        return self.requests.of(operation_id)

    def limit_rate(self, rate_limit: RateLimit, *, token: str | None = None) -> None:
        """From now on another rate limit, for everybody or for a token by its value or name."""
        key = None if token is None else self._credentials.named(token).key
        self._rates.change(rate_limit, key)

    def client_options(self, *, token: str | None = None) -> dict[str, Any]:
        """Arguments of `AsyncQovery` that make it call this simulator in process.

        Its budget makes nothing wait: the simulator's clock is not the client's. `token` is the
        value or the name of one that the simulator accepts, or any other value; the first one
        that it was made with is taken when left out.
        """
        from ..budget import Budget
        from .http.transport import in_process_transport

        return {
            "token": self._value(token),
            "base_url": BASE_URL,
            "ws_url": WS_URL,
            "budget": Budget.unlimited(),
            "transport": in_process_transport(self.app),
        }

    def _value(self, token: str | None) -> Any:  # noqa: ANN401  # what `token=` of a client takes
        from ..credentials import ApiToken, BearerToken

        if token is None:
            found = next(iter(self._credentials.tokens), Token(DEFAULT_TOKEN))
        else:
            try:
                found = self._credentials.named(token)
            except KeyError:
                return token
        if found.scheme is None:
            return found.value
        kinds = {"Token": ApiToken, "Bearer": BearerToken}
        return kinds[found.scheme](found.value)

    def snapshot(self) -> Node:
        """Everything that it holds, as JSON, to `restore()` later."""
        return snapshots.take(self)

    def restore(self, snapshot: Mapping[str, Any]) -> None:
        """Go back to a snapshot of this or of another simulator, its moment included.

        Raises `SnapshotError` for what is none, and then changes nothing. A clock of your own is
        left as it is.
        """
        snapshots.restore(self, snapshot)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a snapshot to a file."""
        snapshots.write(self.snapshot(), path)

    @classmethod
    def load(cls, path: str | os.PathLike[str], **options: Any) -> Self:  # noqa: ANN401  # as declared above
        """A simulator that goes on from the snapshot in a file; with the options of any other.

        Raises `SnapshotError` where the file is none.
        """
        snapshot = snapshots.read(path)
        options.setdefault("seeded", False)
        options.setdefault("seed", snapshot.get("seed", 0))
        simulator = cls(**options)
        simulator.restore(snapshot)
        return simulator

    @asynccontextmanager
    async def serve(self) -> AsyncGenerator[Served, None]:
        """Serve on a free port of this machine until the block ends: `base_url` and `ws_url`.

        Exceptions of the block come out as they are. If the server fails, the block is cancelled
        and the server's exception raised. Under trio the server has a thread of its own: move the
        clock, and leave the rest of the world to clients. Needs the extra `testing`.
        """
        from .http.serving import serving

        async with serving(self.app) as served:
            yield served

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
