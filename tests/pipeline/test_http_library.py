"""Choice between httpx and httpx2, and requests that instrumented libraries see."""

from __future__ import annotations

import importlib
import types
from functools import wraps
from importlib.util import find_spec
from unittest import mock

import pytest

from qovery_async import AsyncQovery, ConfigurationError
from qovery_async._pipeline import http_library
from qovery_async._pipeline.http_library import is_instrumented, library_of
from tests.http_library import NAME, http
from tests.raw_server import answer, replying, serving

REPLY = answer(200, b'{"results":[]}')


@pytest.fixture
def installed(monkeypatch):
    """Pretend that these libraries are installed."""

    def set_names(*names):
        find = {name: name if name in names else None for name in ("httpx", "httpx2")}
        fake = types.SimpleNamespace(
            util=types.SimpleNamespace(find_spec=find.get),
            import_module=lambda name: f"module {name}",
        )
        monkeypatch.setattr(http_library, "importlib", fake)

    return set_names


@pytest.mark.parametrize(
    ("names", "chosen", "expected"),
    [
        (["httpx", "httpx2"], None, "httpx"),
        (["httpx"], None, "httpx"),
        (["httpx2"], None, "httpx2"),
        (["httpx", "httpx2"], "httpx", "httpx"),
        (["httpx", "httpx2"], "httpx2", "httpx2"),
    ],
)
def test_library_is_httpx_unless_another_is_chosen(installed, names, chosen, expected):
    installed(*names)
    assert library_of(None, chosen) == f"module {expected}"


@pytest.mark.parametrize("chosen", ["httpx", "httpx2"])
def test_missing_library_is_an_error_with_the_command(installed, chosen):
    installed(*{"httpx", "httpx2"} - {chosen})
    with pytest.raises(ConfigurationError, match=rf"pip install {chosen}$"):
        library_of(None, chosen)


def test_class_of_a_transport_decides_on_the_library(installed):
    installed("httpx", "httpx2")
    transport = http.AsyncHTTPTransport()
    other = "httpx" if NAME == "httpx2" else "httpx2"
    assert library_of(transport, other) == f"module {NAME}"


@pytest.mark.parametrize("kind", ["AsyncClient", "AsyncHTTPTransport"])
def test_subclass_of_a_library_decides_on_the_library(kind):
    given = type("Mine", (getattr(http, kind),), {})()
    assert library_of(given, None) is http


@pytest.mark.parametrize("given", [object(), None])
def test_object_of_no_library_takes_the_default(given):
    assert library_of(given, None) is http


def test_option_comes_before_the_environment_variable(monkeypatch):
    assert AsyncQovery(token="qov_x").settings.http_library is None
    monkeypatch.setenv("QOVERY_HTTP_LIBRARY", "httpx2")
    assert AsyncQovery(token="qov_x").settings.http_library == "httpx2"
    qovery = AsyncQovery(token="qov_x", http_library="httpx")
    assert qovery.with_options(timeout=1).settings.http_library == "httpx"


@pytest.mark.parametrize("name", ["aiohttp", "HTTPX", 5])
def test_unknown_library_is_rejected(name):
    with pytest.raises(ConfigurationError, match="http_library is one of httpx, httpx2"):
        AsyncQovery(token="qov_x", http_library=name)


def test_error_about_a_variable_names_the_variable(monkeypatch):
    monkeypatch.setenv("QOVERY_HTTP_LIBRARY", "requests")
    with pytest.raises(ConfigurationError, match="from QOVERY_HTTP_LIBRARY"):
        AsyncQovery(token="qov_x")


@pytest.mark.anyio
async def test_client_sends_through_the_chosen_library():
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url, http_library=NAME) as qovery,
    ):
        await qovery.request("GET", "/x")
        connection = qovery._pool.transport._connections.take()
        assert type(connection.transport) is http.AsyncHTTPTransport


@pytest.mark.skipif(find_spec("httpx") is None, reason="the test run uses httpx2 only")
@pytest.mark.anyio
async def test_respx_mocks_the_calls_of_a_client():
    respx = importlib.import_module("respx")
    with respx.mock(base_url="https://api.test.invalid") as mocked:
        route = mocked.get("/organization").respond(200, json={"results": []})
        async with AsyncQovery(token="qov_x", base_url="https://api.test.invalid") as qovery:
            assert list(await qovery.organizations.list()) == []
    assert route.calls.last.request.headers["authorization"] == "Token qov_x"


def wrapped(seen):
    """Return `AsyncClient.send` as Sentry replaces it."""
    send = http.AsyncClient.send

    @wraps(send)
    async def observed(self, request, **options):
        seen.append(request.url.path)
        request.headers["x-trace"] = "1"
        return await send(self, request, **options)

    return observed


def test_untouched_library_is_not_instrumented():
    assert not is_instrumented(http)


@pytest.mark.parametrize("replacement", [mock.AsyncMock(), wrapped([]), object()])
def test_replaced_send_is_recognized(monkeypatch, replacement):
    monkeypatch.setattr(http.AsyncClient, "send", replacement)
    assert is_instrumented(http)


def test_replaced_client_class_is_recognized(monkeypatch):
    monkeypatch.setattr(http, "AsyncClient", type("Traced", (http.AsyncClient,), {}))
    assert is_instrumented(http)
    monkeypatch.setattr(http, "AsyncClient", mock.MagicMock())
    assert not is_instrumented(http)


@pytest.mark.parametrize("given", [False, True])
@pytest.mark.anyio
async def test_instrumented_library_sees_every_request(monkeypatch, given):
    seen = []
    monkeypatch.setattr(http.AsyncClient, "send", wrapped(seen))
    cookie = answer(200, b"{}", set_cookie="SESSION=a; Path=/")
    options = {"transport": http.AsyncHTTPTransport()} if given else {}
    async with (
        serving(replying(cookie)) as server,
        AsyncQovery(token="qov_x", base_url=server.url, **options) as qovery,
    ):
        await qovery.request("GET", "/1")
        await qovery.with_token("qov_y").request("GET", "/2")

    assert seen == ["/1", "/2"]
    assert [request.headers["x-trace"] for request in server.requests] == ["1", "1"]
    assert ["cookie" in request.headers for request in server.requests] == [False, False]
    assert [request.headers["user-agent"].partition("/")[0] for request in server.requests] == [
        "qovery-async",
        "qovery-async",
    ]


@pytest.mark.anyio
async def test_instrumented_connections_are_reused_and_closed(monkeypatch):
    monkeypatch.setattr(http.AsyncClient, "send", wrapped([]))
    async with serving(replying(REPLY)) as server:
        async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
            await qovery.request("GET", "/1")
            await qovery.request("GET", "/2")
            connection = qovery._pool.transport._connections._idle[0]
            assert connection.transport._pool.connections != []
        assert connection.transport._pool.connections == []
    assert server.connections == 1
