"""Simulator of the Qovery API, in process."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from .._lazy_annotations import annotated_later
from . import snapshots
from .accounts.rate_limit import RateLimit, RateLimits, RateWindow
from .accounts.tokens import Credentials, Token
from .app import App
from .deployments.other_users import OtherUsers
from .gateway import Gateway
from .http.call_patterns import call_pattern, check_patterns
from .http.expectations import assert_called, unmet
from .http.faults import Faults
from .http.handling import RequestHandler
from .http.overrides import Override, Overrides
from .http.request_log import DEFAULT_LENGTH, Request, RequestLog
from .model.caller import Caller
from .model.document import Node, packaged_document
from .seeds.builder import Seed, starting_world
from .seeds.standard import plant_standard
from .timing.clock import Clock, MovableClock, VirtualClock
from .timing.durations import Durations
from .timing.failures import Failures
from .webhooks.webhooks import Webhooks
from .world import World

if TYPE_CHECKING:
    from .http.serving import Served

DEFAULT_TOKEN = "qov_simulator"  # noqa: S105  # opens nothing but the simulator
BASE_URL = "http://simulator.qovery.test"
WS_URL = "ws://simulator.qovery.test"


class Simulator:
    """Simulated Qovery API with a handler for every operation.

    Args:
        clock: Clock of the simulator. The default is a `VirtualClock` that only tests move.
        tokens: Accepted tokens: plain values with all permissions, or `Token`s.
        seeded: Start with organizations, projects, environments and services.
        durations: Durations of deployments and delays of statuses.
        seed: Seed of generated values and of faults.
        rate_limit: Requests per token and window, or a `RateLimit` with more options.
        rate_window: Seconds of a window if `rate_limit` is a number.
        foreign_status: 403 or 404: status for records of an organization that the token does
            not see. The real API's choice is unknown.
        missing_status: 404, 403 or 400: status for missing records. The real API returns each
            of them at times.
        lenient: Accept texts of a wrong format (addresses, emails, cron expressions, domains,
            time zones) and values that make no sense (negative sizes, empty names). They come
            back as they were sent.
        log_length: Maximum number of requests in `requests`.
        world: Initial world in Python, instead of the default one.
        seed_file: Initial world as a YAML file.

    Attributes:
        clock: Clock of the simulator.
        world: State and handlers.
        app: The ASGI application.
        faults: Injected faults; none until `faults.add(...)`.
        requests: Received requests, oldest first.
        overrides: Responses given by `respond(...)`.
        other_users: Calls of other users, and pushed commits.
        webhooks: Deliveries of webhooks and their targets.
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
        lenient: bool = False,
    ) -> None:
        """Create the world.

        Raises `SeedError` if the initial world is invalid, and ValueError for other options, such
        as a token whose role does not exist.
        """
        if foreign_status not in (403, 404) or missing_status not in (400, 403, 404):
            msg = (
                "foreign_status must be 403 or 404, and missing_status 404, 403 or 400 "
                f"(got {foreign_status} and {missing_status})"
            )
            raise ValueError(msg)
        # A clock without `advance` works as well, except for `advance` itself.
        self.clock: MovableClock = VirtualClock() if clock is None else cast("MovableClock", clock)
        self.seed: int = seed
        self.world: World = World(packaged_document(), self.clock, seed, durations, lenient=lenient)
        self.world.access.foreign_status = foreign_status
        self._credentials = Credentials(tokens, self.world.store, seed)
        starts_with = starting_world(world, seed_file)
        if starts_with is not None:
            starts_with.plant(self.world)
        elif seeded:
            plant_standard(self.world, self.clock, (seed, durations, lenient))
        self._credentials.check_roles()
        for token in self._credentials.tokens:
            check_patterns(token.policy_denies, self.world.document.by_id)
        if isinstance(rate_limit, int):
            rate_limit = RateLimit(requests=rate_limit, seconds=rate_window)
        self._rates = RateLimits(rate_limit)
        self.other_users: OtherUsers = OtherUsers(self.world)
        self.faults: Faults = Faults(
            self.world.document.by_id, seed, lambda name: self._credentials.named(name).key
        )
        operations = self.world.document.by_id
        self.requests: RequestLog = RequestLog(log_length, operations)
        self.overrides: Overrides = Overrides(operations)
        handler = RequestHandler(
            self.world,
            self._credentials,
            self._rates,
            faults=self.faults,
            requests=self.requests,
            overrides=self.overrides,
            missing_status=missing_status,
        )
        self.gateway: Gateway = Gateway(self.world, self._admit, self.world.access.check_records)
        engine = self.world.engine
        self.webhooks: Webhooks = Webhooks(
            self.world.deliveries,
            self.clock,
            engine.settle,
            lambda: engine.deployments.scheduler.next_end,
        )
        self.app: App = App(handler, self.gateway, self.webhooks.run)

    @property
    def failures(self) -> Failures:
        """Planned failures: `failures.fail_next(service.id, "BUILD_ERROR")`."""
        return self.world.engine.failures

    @property
    def tokens(self) -> list[Token]:
        """Accepted tokens, including those created through the API."""
        return self._credentials.tokens

    def add_token(self, token: str | Token) -> None:
        """Accept a token from now on. A token of the same value is replaced, with its role.

        Raises ValueError if its role does not exist, or a pattern of its policy fits no operation.
        """
        added = Token(token) if isinstance(token, str) else token
        check_patterns(added.policy_denies, self.world.document.by_id)
        self._credentials.add(added)

    def remove_token(self, token: str) -> None:
        """Reject a token, by its value or name, from now on. Raises KeyError if unknown."""
        self._credentials.remove(token)

    @property
    def durations(self) -> Durations:
        """Durations of deployments. A new value applies to deployments that start later."""
        return self.world.engine.durations

    @durations.setter
    def durations(self, durations: Durations) -> None:
        self.world.engine.durations = durations

    def _admit(self, headers: Mapping[str, str]) -> Caller:
        known = self._credentials.admit(headers["authorization"], self.clock.now())
        return self._credentials.caller(known, headers)

    def windows(self) -> list[tuple[Token, RateWindow]]:
        """Return the tokens with their rate-limit windows."""
        return [(t, self._rates.window(t.key, t.rate_limit)) for t in self.tokens]

    def requests_of(self, operation_id: str) -> list[Request]:
        """Return the requests of one operation, oldest first.

        Raises ValueError with a suggestion if no operation has the id.
        """
        return self.requests.of(operation_id)

    def assert_called(
        self,
        operation_id: str,
        *,
        times: int | None = None,
        body: object = None,
        **arguments: object,
    ) -> list[Request]:
        """Assert that an operation was called, and return its requests.

            simulator.assert_called("deployEnvironment", times=1, environment_id=environment.id)

        Args:
            operation_id: Id of the operation in the API.
            times: Exact number of calls, 0 for none. The default is one or more.
            body: Fields that the body contains. It may have others.
            arguments: Path and query arguments, as `environment_id` or `environmentId`.

        Raises:
            AssertionError: If the number of calls differs. The message lists the calls.
            ValueError: If no operation has the id, or it has no such argument.
        """
        pattern = call_pattern(self.world.document.by_id, operation_id, arguments, body)
        return assert_called(self.requests, pattern, times)

    def respond(
        self,
        operation_id: str,
        value: Any = None,  # noqa: ANN401  # any JSON, or a function of the request
        *,
        status: int | None = None,
        times: int | None = None,
        body: object = None,
        **arguments: object,
    ) -> Override:
        """Respond to an operation with a value, instead of executing it.

            simulator.respond("listAWSRegions", {"results": []})
            simulator.respond("getProject", {"detail": "gone"}, status=404, project_id=project.id)
            simulator.respond("createProject", lambda request: {"name": request.body["name"]})

        Authentication, rate limit and faults apply as usual. The latest response that fits a call
        wins. Snapshots omit the responses.

        Args:
            operation_id: Id of the operation in the API.
            value: JSON value, model, or a function of the `Request` that returns the value or
                (status, value). None is an empty body.
            status: Status of the response. The default is the operation's own.
            times: Number of calls after which the response ends.
            body: Fields that the request's body contains.
            arguments: Path and query arguments, as `environment_id` or `environmentId`.

        Raises:
            ValueError: If an id, an argument, a status or a number is invalid.
            TypeError: If the value has no JSON form.
        """
        return self.overrides.add(
            operation_id, value, arguments=arguments, body=body, status=status, times=times
        )

    def unmet(self) -> list[str]:
        """Return the faults, responses and failures that the calls did not use up.

        Faults with a share and failures of every run are never among them.
        """
        failures = [(t, s, times) for t, s, times in self.failures.left if times is not None]
        return unmet(self.faults, self.overrides, failures)

    def limit_rate(self, rate_limit: RateLimit, *, token: str | None = None) -> None:
        """Change the rate limit of all tokens, or of one by its value or name."""
        key = None if token is None else self._credentials.named(token).key
        self._rates.change(rate_limit, key)

    def client_options(self, *, token: str | None = None) -> dict[str, Any]:
        """Return arguments of `AsyncQovery` for calls to this simulator in process.

        The budget is unlimited, because the client does not share the simulator's clock. `token`
        is the value or the name of an accepted token, or any other value. The default is the
        first accepted token.
        """
        from ..budget import Budget
        from .http.transport import in_process_transport

        return {
            "token": self._value(token),
            "base_url": BASE_URL,
            "ws_url": WS_URL,
            "budget": Budget.unlimited(),
            "transport": in_process_transport(self.app, self.clock),
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
        """Return the whole state as JSON for `restore()`."""
        return snapshots.take(self)

    def restore(self, snapshot: Mapping[str, Any]) -> None:
        """Restore a snapshot of this or another simulator, including its time.

        Raises `SnapshotError` for an invalid snapshot, and then changes nothing. A clock of your
        own class is not moved.
        """
        snapshots.restore(self, snapshot)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a snapshot to a file."""
        snapshots.write(self.snapshot(), path)

    @classmethod
    def load(cls, path: str | os.PathLike[str], **options: Any) -> Self:  # noqa: ANN401  # as declared above
        """Create a simulator from a snapshot file, with the options of the constructor.

        Raises `SnapshotError` if the file is not a snapshot.
        """
        snapshot = snapshots.read(path)
        options.setdefault("seeded", False)
        options.setdefault("seed", snapshot.get("seed", 0))
        tokens = options.pop("tokens", (DEFAULT_TOKEN,))
        simulator = cls(tokens=(), **options)
        simulator.restore(snapshot)
        # After the restore: their roles may be in the snapshot.
        for token in tokens:
            simulator.add_token(token)
        return simulator

    @asynccontextmanager
    @annotated_later(Served=".testing.http.serving")
    async def serve(self) -> AsyncGenerator[Served, None]:
        """Serve on a free local port until the block ends: `base_url` and `ws_url`.

        Exceptions of the block propagate unchanged. If the server fails, the block is cancelled
        and the server's exception raised. Under trio the server runs in a thread: the test may
        move the clock, but must change the world through clients. Needs the extra `testing`.
        """
        from .http.serving import serving

        async with serving(self.app) as served:
            yield served

    @contextmanager
    def serve_in_thread(self) -> Generator[Served, None, None]:
        """Serve from a thread until the block ends, for synchronous tests and clients.

            with Simulator().serve_in_thread() as server:
                httpx.get(f"{server.base_url}/organization", headers=...)

        The test may move the clock, add faults and responses, and read the requests, but must
        change the world through clients. Needs the extra `testing`.
        """
        from .http.serving import serving_in_thread

        with serving_in_thread(self.app) as served:
            yield served

    async def __aenter__(self) -> Self:
        """Return the simulator. The application runs in its callers."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing: there is no resource to close."""
