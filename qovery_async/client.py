"""The client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, MutableSet
from contextlib import AbstractContextManager, asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._codec import Drift, Operation
from ._pipeline.assemble import Pool, assemble
from ._pipeline.authentication import CredentialSource, token_source
from ._pipeline.call import Answer, Exchange
from ._pipeline.connections import AsyncTransport
from ._pipeline.deadline import one_deadline
from ._pipeline.instrumentation import recording, response_info
from ._pipeline.transport import HttpClient, Transport
from ._raw.resources import Resources
from ._rules.hidden import concealing, unshown
from ._rules.requests import PreparedRequest, continued, prepare, prepare_raw
from .budget import Budget
from .credentials import TokenSource
from .response import Detailed, Response, ResponseInfo, StreamedResponse
from .settings import (
    DEFAULT_MAX_IN_FLIGHT,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT_SECONDS,
    Settings,
    checked_seconds,
)

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Unpack

    from ._pipeline.background_task import Background
    from ._rules.paging import Continuation
    from .events import Event
    from .settings import ViewOptions

T = TypeVar("T")
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class AsyncQovery(Resources):
    """A client of the Qovery API, for asyncio and trio.

        async with AsyncQovery() as qovery:
            async for organization in qovery.organizations.list():
                print(organization.name)

    Building one does no I/O. Keep one for the life of a service: it holds the connections. It
    belongs to the event loop of its first call.

    Args:
        token: `ApiToken`, `BearerToken`, a string whose kind is told from its form, or an async
            callable that returns one of these. Its token is kept until it expires or the API
            rejects it; for a token per tenant or request, use `with_token()`. By default the
            first that is set of the environment variables QOVERY_API_TOKEN,
            QOVERY_CLI_ACCESS_TOKEN and Q_CLI_ACCESS_TOKEN.
        base_url: Address of the API; QOVERY_API_URL, else https://api.qovery.com.
        ws_url: Address of the WebSocket gateway; QOVERY_WS_URL, else wss://ws.qovery.com.
        timeout: Deadline of a whole call, in seconds; None for none.
        max_wait: Seconds that a call may wait for the rate limit; its deadline when left out. A
            call that cannot be sent in time is refused at once, with `BudgetExhausted`.
        retries: How often a call is repeated after a failure that repeating can help, and where
            doing it twice does no more than doing it once. A POST is repeated only when it cannot
            have been carried out.
        max_in_flight: Requests under way at once; further ones wait inside their deadline.
        budget: The `Budget` in which calls of the token wait for their turn; give the same one to
            all clients of a token, or a `RedisBudget` to all processes. Left out, the clients of a
            token in this process share one; `Budget.unlimited()` makes no call wait.
        strict: Whether an answer that differs from the API's document is an error.
        coalesce: Whether GETs that are equal and under way at once share one request.
        fresh_for: How old an answer may be, in seconds, that a GET is given from memory, as far as
            the server allows it; left out, every GET asks.
        max_response_bytes: Largest body of a response, in bytes as received and as unpacked; None
            for no limit. A larger one is a `ResponseDecodeError`. `stream()` has no limit.
        transport: An async transport of httpx or httpx2 to send through.
        http_client: A ready `AsyncClient` of httpx or httpx2; the caller closes it. Its timeout,
            auth, params, base_url, cookies and redirects are not used; the rest is.

    Raises:
        ConfigurationError: an option is wrong, or there is no token; says what to do.
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
        transport: AsyncTransport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Check the options; see the class for what they mean."""
        token, base_url, ws_url = unshown(token), unshown(base_url), unshown(ws_url)
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
        )
        self._source = CredentialSource(token_source(token))
        about = (self._source.fixed, self._settings.base_url)
        self._budget = Budget.of(*about) if budget is None else budget._for_client(*about)
        self._owns_pool = True
        self._pool = Pool(Transport(self._settings, transport, http_client), max_in_flight)
        self._stages = assemble(self._pool, self._budget, self._source, self._settings)

    @property
    def settings(self) -> Settings:
        """The options in force."""
        return self._settings

    @property
    def budget(self) -> Budget:
        """What is known of the token's rate limit."""
        return self._budget

    @property
    def drift(self) -> Drift:
        """Counts of what answers had that the API's document has not; shared by all views."""
        return self._pool.drift

    @concealing
    async def execute(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
        content_type: str | None = None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Call an operation of `qovery_async.raw.OPERATIONS`; names are those of the document.

        Null and absent query values are not sent. `body` is a model, or a JSON value of the same
        shape; str or bytes where the operation takes no JSON. Returns models, text, bytes, or None
        for an answer without a body.

        Raises:
            InvalidRequestError: the arguments do not fit the operation; nothing was sent.
            TransportError: no complete answer came; says whether the API may have acted.
            ResponseDecodeError: a 2xx answer that cannot be read.
            APIStatusError: any other answer; one class for each kind of status.
        """
        body = unshown(body)
        request = prepare(operation, path=path, query=query, body=body, content_type=content_type)
        del body
        return await self._run(operation, request)

    async def _execute_page(
        self,
        operation: Operation,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        continuation: Continuation | None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Call an operation that lists, from where it goes on; `Pages` does this for callers."""
        request = prepare(operation, path=path, query=query)
        return await self._run(operation, continued(request, query, continuation))

    async def _run(self, operation: Operation, request: PreparedRequest) -> Any:  # noqa: ANN401  # the operation's own type
        exchange = self._exchange_of(operation, request)
        await self._send(exchange)
        return exchange.result

    def _exchange_of(
        self, operation: Operation, request: PreparedRequest, *, is_stream: bool = False
    ) -> Exchange:
        return Exchange(
            operation.operation_id,
            operation.path,
            request,
            idempotent=operation.idempotent,
            secured=operation.secured,
            settings=self._settings,
            hooks=self._pool.hooks,
            is_stream=is_stream,
            operation=operation,
        )

    @concealing
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # any JSON, text or bytes
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Send a request that the document lacks, on the same road.

        `path` begins with `/` and stays on the client's own address. A `str` or `bytes` body goes
        out as it is, anything else as JSON. Raises what `execute` raises.
        """
        body, headers = unshown(body), unshown(headers)
        prepared = prepare_raw(method, path, query=query, body=body, headers=headers)
        del body
        exchange = Exchange(
            None,
            path.partition("?")[0],
            prepared,
            idempotent=prepared.method in _IDEMPOTENT,
            secured=True,
            settings=self._settings,
            hooks=self._pool.hooks,
        )
        answer = await self._send(exchange)
        return Response(response_info(exchange, answer), answer.content)

    @concealing
    @asynccontextmanager
    async def stream(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
    ) -> AsyncGenerator[StreamedResponse, None]:
        """Call an operation and read its body while it comes, however large it is.

            async with qovery.stream(OPERATIONS["organizationDownloadAllInvoices"], …) as response:
                async for chunk in response:

        The deadline ends with the answer's head; reading can take as long as it needs, with no
        pause longer than `timeout`. Raises what `execute` raises.
        """
        body = unshown(body)
        request = prepare(operation, path=path, query=query, body=body)
        exchange = self._exchange_of(operation, request, is_stream=True)
        answer = await self._send(exchange)
        assert answer.stream is not None  # noqa: S101  # asked for, and the answer is 2xx
        try:
            with exchange.hooks.reading(exchange, answer.status):
                yield StreamedResponse(answer.status, answer.headers, answer.stream)
        finally:
            await answer.stream.aclose()

    async def detailed(self, call: Awaitable[T]) -> Detailed[T]:
        """The result of a call, and what came with it: status, headers, request id and so on.

            project, response = await qovery.detailed(qovery.projects.get(project_id))
            print(response.status, response.request_id, response.attempts)

        Raises what the call raises, and TypeError for a task that runs already.
        """
        with self.recording() as answers:
            result = await call
        if not answers:
            msg = "detailed() takes a call of this client that has not begun, not a task"
            raise TypeError(msg)
        return Detailed(result, answers[-1])

    def recording(self) -> AbstractContextManager[list[ResponseInfo]]:
        """Collect status, headers, request id, attempts and time of the responses in a block.

            with qovery.recording() as responses:
                project = await qovery.projects.get(project_id)
            print(responses[-1].request_id)

        It collects every complete response to a call of this client and its views, errors
        included, also of tasks that were started inside of the block, until the block ends.
        Raises `ConfigurationError` in a generator of a worker thread, from which it reaches no
        call.
        """
        return recording(self._pool.hooks)

    def deadline(self, seconds: float | timedelta | None = None) -> AbstractContextManager[None]:
        """Give every call inside the block one deadline together; the default is `timeout`.

            with qovery.deadline(30):
                project = await qovery.projects.get(project_id)
                environments = await qovery.environments.list(project.id).collect()

        A call keeps its own `timeout` if that ends earlier. Only calls are bounded, and nothing
        else that the block does. Tasks that were started inside of the block have the deadline
        until the block ends. Raises `RequestTimeoutError` from the call that runs out of time, and
        `ConfigurationError` in a generator of a worker thread (a FastAPI dependency that is not
        async, say), from which the deadline reaches no call.
        """
        given = self._settings.timeout if seconds is None else checked_seconds("seconds", seconds)
        return one_deadline(given)

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Call `callback` with every event of this client and its views; see `events`.

        The function returned ends that. Callbacks are called in the event loop and must not block.
        """
        return self._pool.hooks.subscribe(callback)

    async def _send(self, exchange: Exchange) -> Answer:
        exchange.hooks.starting(exchange)
        try:
            self._pool.enter(exchange.title)
            answer = await self._stages(exchange)
        except BaseException as error:
            exchange.hooks.failed(exchange, error)
            if not isinstance(error, Exception):
                exchange.request.content = None  # a cancelled task may be kept, with its frames
            raise
        if not exchange.is_stream:
            exchange.hooks.ended(exchange, answer.status)
        return answer

    @property
    def _under_way(self) -> MutableSet[Background[Any]]:
        """The pages that lists have asked for ahead; closing the client gives them up."""
        return self._pool.under_way

    @property
    def _caller(self) -> AsyncQovery:
        return self

    def with_options(self, **options: Unpack[ViewOptions]) -> AsyncQovery:
        """A view with another value of some options.

        These are `timeout`, `max_wait`, `retries`, `strict`, `priority`, `coalesce`, `fresh_for`,
        `max_response_bytes`.
        `fresh_for=5.0` lets GETs be answered from memory by what is up to 5 seconds old; a write
        by any client of this process to the same address ends that.

        Closing a view does nothing; the client that it came from owns the connections.
        """
        return self._view(self._settings.changed(**options), self._source, self._budget)

    def with_token(self, token: TokenSource, *, budget: Budget | None = None) -> AsyncQovery:
        """A view that calls with another token, over the same pool; a budget belongs to a token.

        Left out, the view has that of its token: a `RedisBudget` where this client has one.
        """
        token = unshown(token)
        source = CredentialSource(token_source(token))
        about = (source.fixed, self._settings.base_url)
        given = self._budget._for_view(*about) if budget is None else budget._for_client(*about)
        return self._view(self._settings, source, given)

    def _view(self, settings: Settings, source: CredentialSource, budget: Budget) -> AsyncQovery:
        view = object.__new__(type(self))
        view._settings = settings
        view._source = source
        view._budget = budget
        view._owns_pool = False
        view._pool = self._pool
        view._stages = assemble(self._pool, budget, source, settings)
        return view

    async def open(self) -> None:
        """Build the HTTP client now instead of with the first call; nothing is sent."""
        await self._pool.transport.open()

    async def aclose(self) -> None:
        """Close the connections; a second time does nothing."""
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
        """Close it."""
        await self.aclose()

    def __repr__(self) -> str:
        """The address and the kind of credential, never the token."""
        source: CredentialSource | None = getattr(self, "_source", None)
        if source is None:
            return "<AsyncQovery, not built>"  # in the traceback of a wrong option
        return f"<AsyncQovery {self._settings.base_url} with {source.describe()}>"
