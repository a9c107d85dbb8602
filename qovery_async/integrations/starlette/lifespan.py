"""Lifespan of an application that keeps one client in its state."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from datetime import timedelta
from typing import Any, TypeAlias, TypedDict, Unpack

import anyio
from starlette.requests import HTTPConnection

from ..._pipeline.connections import AsyncTransport
from ..._pipeline.transport import HttpClient
from ...budget import Budget
from ...client import AsyncQovery
from ...credentials import TokenSource
from ...errors import ConfigurationError
from ...settings import HttpLibrary
from .deadlines import DeadlineSource, checked_source, request_deadline
from .disconnects import Disconnects, LastResponse, browser_of

CLIENT_KEY = "qovery"
STATE_KEY = "qovery_state"

# An application's own lifespan, as Starlette and FastAPI take it.
Lifespan: TypeAlias = Callable[[Any], AbstractAsyncContextManager[Mapping[str, Any] | None]]


class ClientOptions(TypedDict, total=False):
    """Options of the client; `AsyncQovery` describes them."""

    token: TokenSource | None
    base_url: str | None
    ws_url: str | None
    timeout: float | timedelta | None
    max_wait: float | timedelta | None
    retries: int
    max_in_flight: int
    budget: Budget | None
    strict: bool
    coalesce: bool
    fresh_for: float | timedelta | None
    max_response_bytes: int | None
    default_headers: Mapping[str, str] | None
    user_agent: str | None
    http_library: HttpLibrary | None
    transport: AsyncTransport | None
    http_client: HttpClient | None


class ClientState:
    """State of an application beside its client."""

    def __init__(self, client: AsyncQovery, deadline: DeadlineSource) -> None:
        self.client = client
        self.deadline = deadline
        self.disconnects: Disconnects = Disconnects()
        # The last call that `health` made, and its turn.
        self.probe: LastResponse | None = None
        self.health_lock: anyio.Lock = anyio.Lock()
        client._insert_first(self.disconnects.step)


def qovery_lifespan(
    own: Lifespan | None = None,
    /,
    *,
    deadline: DeadlineSource = None,
    instrument: Callable[[AsyncQovery], object] | None = None,
    **options: Unpack[ClientOptions],
) -> Callable[[Any], AbstractAsyncContextManager[dict[str, Any]]]:
    """Return a lifespan that opens a client at startup and closes it at shutdown.

        app = FastAPI(lifespan=qovery_lifespan(timeout=10))

    `request.state.qovery` is the client. Building the client reads the environment, so this happens
    at startup. At shutdown, the client closes once all its writes have ended.

    Args:
        own: The application's own lifespan. It runs inside, so that its code before and after
            `yield` can use `app.state.qovery`. Its state is merged.
        deadline: Seconds for all calls of a request together: a number, the name of a header with
            a number, or a function of the request. It can only shorten `timeout`.
        instrument: Called with the client before it is used, for instance `instrument` of
            `qovery_async.integrations.opentelemetry`.
        **options: Options of `AsyncQovery`. A `RedisBudget` is opened and closed, too.

    Raises:
        ConfigurationError: `deadline` is wrong; at startup, if another option is.
    """
    checked = checked_source(deadline)

    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncGenerator[dict[str, Any], None]:  # noqa: ANN401  # any framework
        async with AsyncExitStack() as stack:
            budget = options.get("budget")
            if isinstance(budget, AbstractAsyncContextManager):
                await stack.enter_async_context(budget)
            client = await stack.enter_async_context(AsyncQovery(**options))
            if instrument is not None:
                instrument(client)
            state = ClientState(client, checked)
            stack.push_async_callback(state.disconnects.aclose)
            app.state.qovery = client
            found = None if own is None else await stack.enter_async_context(own(app))
            yield {**(found or {}), CLIENT_KEY: client, STATE_KEY: state}

    return lifespan


def state_of(connection: HTTPConnection) -> ClientState | None:
    """Return the state that the lifespan made; None if there was none."""
    found = connection.scope.get("state", {}).get(STATE_KEY)
    return found if isinstance(found, ClientState) else None


def client_of_request(connection: HTTPConnection) -> AsyncQovery:
    """Return the application's client.

    Raises `ConfigurationError` if the application's lifespan made none.
    """
    state = state_of(connection)
    if state is None:
        msg = (
            "there is no client in the state of the lifespan: create the application with "
            "lifespan=qovery_lifespan(); a mounted application uses that of the one it is mounted "
            "in. In tests, run the lifespan (`with TestClient(app):`), or override the dependency: "
            "app.dependency_overrides[client_of_request] = lambda: client"
        )
        raise ConfigurationError(msg)
    return state.client


@contextmanager
def request_client(
    connection: HTTPConnection,
    client: AsyncQovery | None = None,
    *,
    deadline: DeadlineSource = None,
) -> Generator[AsyncQovery, None, None]:
    """Give the calls of one request its deadline, and cancel reads when its browser leaves.

        async def endpoint(request: Request) -> Response:
            with request_client(request) as qovery:

    Args:
        connection: The request.
        client: The application's client, or a view of it. The default is the former.
        deadline: As in `qovery_lifespan()`, whose deadline is the default.

    Raises:
        ConfigurationError: there is no client.
        InvalidRequestError: the request's deadline is not a number above 0.
    """
    state = state_of(connection)
    found = client_of_request(connection) if client is None else client
    source = deadline
    if source is None and state is not None:
        source = state.deadline
    with browser_of(connection):
        if source is None:
            yield found
            return
        with found.deadline(request_deadline(source, connection, found.settings.timeout)):
            yield found
