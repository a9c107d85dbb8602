"""Client of the Qovery API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableSet
from contextlib import AbstractContextManager
from copy import copy
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, overload
from uuid import UUID

from ._codec import Drift
from ._lazy_annotations import annotated_later
from ._pipeline.assemble import Pool, assemble
from ._pipeline.authentication import CredentialSource, token_source
from ._pipeline.calls import Calls
from ._pipeline.connections import AsyncTransport
from ._pipeline.deadline import shared_deadline
from ._pipeline.instrumentation import recording
from ._pipeline.transport import HttpClient, Transport
from ._raw.resources import Resources
from ._rules.hidden import unshown
from .budget import Budget
from .credentials import TokenSource
from .response import Detailed, ResponseInfo
from .settings import (
    DEFAULT_MAX_IN_FLIGHT,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT_SECONDS,
    HttpLibrary,
    Settings,
    ViewOptions,
    checked_seconds,
)

if TYPE_CHECKING:
    from ._codec import Operation
    from ._pipeline.background_task import BackgroundTask
    from ._pipeline.call import PipelineStep
    from ._rules.prepared_request import PreparedRequest
    from .deployments import Deployments
    from .events import Event
    from .find import EnvironmentIds, OrganizationIds, ProjectIds, ServiceIds

T = TypeVar("T")


class AsyncQovery(Calls, Resources):
    """Client of the Qovery API, for asyncio and trio.

        async with AsyncQovery() as qovery:
            async for organization in qovery.organizations.list():
                print(organization.name)

    Building a client does no I/O. Keep one for the life of a service: it holds the connections. It
    belongs to the event loop of its first call.

    Args:
        token: `ApiToken`, `BearerToken`, a string of either kind, or an async callable that
            returns one of these. The callable's token is kept until it expires or the API rejects
            it; for a token per tenant or request, use `NO_TOKEN` and `with_token()`. The default is
            the first environment variable that is set: QOVERY_API_TOKEN, QOVERY_CLI_ACCESS_TOKEN,
            Q_CLI_ACCESS_TOKEN.
        base_url: Address of the API. Default: QOVERY_API_URL, else https://api.qovery.com.
        ws_url: Address of the WebSocket gateway. Default: QOVERY_WS_URL, else
            wss://ws.qovery.com.
        timeout: Deadline of a whole call, in seconds; None for no deadline.
        max_wait: Maximum number of seconds that a call waits for the rate limit. The default is
            its deadline. A call that cannot be sent in time raises `BudgetExhausted` at once.
        retries: Maximum number of retries after a transient failure. Only requests that are safe to
            repeat are retried: a POST only if the API cannot have processed it.
        max_in_flight: Maximum number of requests in flight; further calls wait, within their
            deadline.
        budget: The `Budget` from which calls take their permits. Give the same one to all clients
            of a token, or a `RedisBudget` to all processes. By default, clients in one process
            that use the same token share one. `Budget.unlimited()` makes no call wait.
        strict: Whether a response that deviates from the spec is an error.
        coalesce: Whether equal GETs in flight share one request.
        fresh_for: Maximum age of a cached response, in seconds, if the server allows caching. By
            default, every GET sends a request.
        max_response_bytes: Largest body of a response, in bytes as received and as unpacked; None
            for no limit. A larger one raises `ResponseDecodeError`. `stream()` has no limit.
        default_headers: Headers of every request, except Authorization and those that the client
            sets. Headers of `request()` take precedence.
        user_agent: Name and version of your application, for the User-Agent header.
        http_library: `httpx` or `httpx2`. Default: QOVERY_HTTP_LIBRARY, else httpx. The class of
            `transport` or `http_client` decides if one is given.
        transport: Async transport of httpx or httpx2 to send through.
        http_client: Open `AsyncClient` of httpx or httpx2; the caller closes it. Its timeout,
            auth, params, base_url, cookies and redirects are not used; all other settings are.

    Raises:
        ConfigurationError: An option is wrong, or there is no token; the message says what to do.
    """

    def __init__(
        self,
        *,
        token: TokenSource | None = None,
        base_url: str | None = None,
        ws_url: str | None = None,
        timeout: float | timedelta | None = DEFAULT_TIMEOUT_SECONDS,
        max_wait: float | timedelta | None = None,
        retries: int = DEFAULT_RETRIES,
        max_in_flight: int = DEFAULT_MAX_IN_FLIGHT,
        budget: Budget | None = None,
        strict: bool = False,
        coalesce: bool = True,
        fresh_for: float | timedelta | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        http_library: HttpLibrary | None = None,
        transport: AsyncTransport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        token, base_url, ws_url = unshown(token), unshown(base_url), unshown(ws_url)
        default_headers = unshown(default_headers)
        if transport is not None or http_client is not None:
            from ._rules.http_options import check_http_options

            check_http_options(transport, http_client)
        self._settings = Settings.checked(
            base_url=base_url,
            ws_url=ws_url,
            timeout=timeout,
            max_wait=max_wait,
            retries=retries,
            max_in_flight=max_in_flight,
            strict=strict,
            coalesce=coalesce,
            fresh_for=fresh_for,
            max_response_bytes=max_response_bytes,
            http_library=http_library,
            user_agent=user_agent,
            default_headers=default_headers,
        )
        self._source = CredentialSource(token_source(token))
        about = (self._source.fixed, self._settings.base_url)
        self._budget = Budget.of(*about) if budget is None else budget._for_client(*about)
        self._owns_pool = True
        self._pool = Pool(Transport(self._settings, transport, http_client), max_in_flight)
        self._pipeline = assemble(self._pool, self._budget, self._source, self._settings)

    @property
    def settings(self) -> Settings:
        """Options in force."""
        return self._settings

    @property
    def budget(self) -> Budget:
        """Rate limiter of the token; `budget.snapshot()` returns its state."""
        return self._budget

    @property
    def drift(self) -> Drift:
        """Counts of deviations of responses from the spec; shared by all views."""
        return self._pool.drift

    @property
    @annotated_later(Deployments=".deployments")
    def deployments(self) -> Deployments:
        """Deployments that can be awaited."""
        from .deployments import Deployments

        return Deployments(self)

    @overload
    async def find(self, *, organization: str | UUID | None = None) -> OrganizationIds: ...

    @overload
    async def find(
        self, *, organization: str | UUID | None = None, project: str | UUID
    ) -> ProjectIds: ...

    @overload
    async def find(
        self,
        *,
        organization: str | UUID | None = None,
        project: str | UUID,
        environment: str | UUID,
    ) -> EnvironmentIds: ...

    @overload
    async def find(
        self,
        *,
        organization: str | UUID | None = None,
        project: str | UUID,
        environment: str | UUID,
        service: str | UUID,
    ) -> ServiceIds: ...

    @annotated_later(OrganizationIds=".find")
    async def find(
        self,
        *,
        organization: str | UUID | None = None,
        project: str | UUID | None = None,
        environment: str | UUID | None = None,
        service: str | UUID | None = None,
    ) -> OrganizationIds:
        """Return the ids of objects that are known by name, within one deadline.

            ids = await qovery.find(project="shop", environment="production", service="api")
            await qovery.environments.deploy(ids.environment_id)

        Case does not matter, as in the API; an id is accepted in place of a name. `organization`
        can be omitted if the token sees only one. Sends one request for each level, at most four.
        Raises `NameNotFoundError` with a suggestion, and the errors of the calls.
        """
        from .find import find

        with self.deadline():
            return await find(self, organization, project, environment, service)

    async def detailed(self, call: Awaitable[T]) -> Detailed[T]:
        """Return the result of a call with the details of its response.

            project, response = await qovery.detailed(qovery.projects.get(project_id))
            print(response.status, response.request_id, response.attempts)

        Raises the errors of the call, and TypeError for a task that is already running.
        """
        with self.recording() as responses:
            result = await call
        if not responses:
            msg = "detailed() takes a call of this client that has not begun, not a task"
            raise TypeError(msg)
        # A handle of a deployment reads further things; its details are those of the action.
        action = getattr(result, "_operation_id", None)
        own = [one for one in responses if action in {None, one.operation_id}]
        return Detailed(result, (own or responses)[-1])

    async def _start(
        self, operation: Operation, path: Mapping[str, Any], request: PreparedRequest
    ) -> Any:  # noqa: ANN401  # a Deployment of the operation's own type
        from .deployments.start import start

        return await start(self, operation, path, request)

    def recording(self) -> AbstractContextManager[list[ResponseInfo]]:
        """Collect status, headers, request id, attempts and time of the responses in a block.

            with qovery.recording() as responses:
                project = await qovery.projects.get(project_id)
            print(responses[-1].request_id)

        The list gets every complete response of this client and its views, errors included, until
        the block ends. Tasks that are started inside the block are included. Raises
        `ConfigurationError` in a generator that runs in a worker thread, which calls do not see.
        """
        return recording(self._pool.instrumentation)

    def deadline(self, seconds: float | timedelta | None = None) -> AbstractContextManager[None]:
        """Give every call inside the block one deadline together; the default is `timeout`.

            with qovery.deadline(30):
                project = await qovery.projects.get(project_id)
                environments = await qovery.environments.list(project.id).collect()

        A call keeps its own `timeout` if that ends earlier. The deadline applies to calls only, not
        to other code in the block. Calls of tasks that are started inside the block have the
        deadline until the block ends. The call that exceeds it raises `RequestTimeoutError`. Raises
        `ConfigurationError` in a generator that runs in a worker thread (for instance, a FastAPI
        dependency that is not async), which calls do not see.
        """
        timeout = self._settings.timeout if seconds is None else checked_seconds("seconds", seconds)
        return shared_deadline(timeout)

    @annotated_later(Event=".events")
    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Call `callback` with every event of this client and its views; see `events`.

        Returns a function that ends the subscription. The callback runs in the event loop and must
        not block.
        """
        return self._pool.instrumentation.subscribe(callback)

    @property
    def _background_tasks(self) -> MutableSet[BackgroundTask[Any]]:
        """Tasks that request pages ahead; closing the client cancels them."""
        return self._pool.background_tasks

    @property
    def _caller(self) -> AsyncQovery:
        return self

    async def authorization(self) -> str:
        """Return the Authorization header in force, for other tools: `Token …` or `Bearer …`.

        Calls the token provider if there is no valid token, and raises its exceptions. The repr of
        the text is masked. Raises `ConfigurationError` for a client without a token.
        """
        return (await self._source.current()).credential.header()

    def with_options(self, **options: Unpack[ViewOptions]) -> Self:
        """Return a view of this client with other values of some options.

        These are `timeout`, `max_wait`, `retries`, `strict`, `priority`, `coalesce`, `fresh_for`,
        `max_response_bytes` and `default_headers`. With `fresh_for=5.0`, a GET may return a cached
        response that is up to 5 seconds old; a write to the same address by any client in this
        process clears the cache.

        Closing a view does nothing; the client owns the connections.
        """
        if "default_headers" in options:
            options["default_headers"] = unshown(options["default_headers"])
        return self._view(self._settings.changed(**options), self._source, self._budget)

    def with_token(self, token: TokenSource, *, budget: Budget | None = None) -> Self:
        """Return a view of this client with another token and the same connections.

        The default budget is that of the token: a `RedisBudget` if this client has one.
        """
        token = unshown(token)
        source = CredentialSource(token_source(token))
        about = (source.fixed, self._settings.base_url)
        given = self._budget._for_view(*about) if budget is None else budget._for_client(*about)
        return self._view(self._settings, source, given)

    def _view(self, settings: Settings, source: CredentialSource, budget: Budget) -> Self:
        view = copy(self)  # with the attributes of a subclass
        for name in vars(view).keys() & vars(Resources).keys():
            delattr(view, name)
        view._settings = settings
        view._source = source
        view._budget = budget
        view._owns_pool = False
        view._pipeline = assemble(self._pool, budget, source, settings)
        return view

    def _insert_first(self, step: Callable[[PipelineStep], PipelineStep]) -> None:
        """Put a step before all others, here and in views that are made from now on."""
        self._pool.first_step = step
        self._pipeline = assemble(self._pool, self._budget, self._source, self._settings)

    async def open(self) -> None:
        """Load the HTTP library now instead of with the first call; no request is sent."""
        await self._pool.transport.open()

    async def aclose(self) -> None:
        """Close the connections; a second call does nothing."""
        if self._owns_pool:
            await self._pool.aclose()

    async def __aenter__(self) -> Self:
        """Open the client."""
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.aclose()

    def __repr__(self) -> str:
        """Show the address and the kind of credential, never the token."""
        source: CredentialSource | None = getattr(self, "_source", None)
        if source is None:
            return "<AsyncQovery, not built>"  # in the traceback of a wrong option
        return f"<AsyncQovery {self._settings.base_url} with {source.describe()}>"
