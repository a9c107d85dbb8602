"""Requests as the HTTP library sends them, and the opening and closing of connections."""

from __future__ import annotations

import asyncio
import gc
import importlib
import ssl

import anyio
import pytest
from anyio import from_thread, to_thread
from blockbuster import blockbuster_ctx

from qovery_async import AsyncQovery, Budget, ClientClosedError, ConfigurationError, TransportError
from qovery_async._pipeline import transport as transport_module
from qovery_async._pipeline.call import CallContext, RawOperation
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async._pipeline.transport import USER_AGENT, Transport
from qovery_async._rules.prepared_request import PreparedRequest
from qovery_async.raw import OPERATIONS
from qovery_async.settings import Settings
from tests.eventually import eventually
from tests.http_library import NAME, http
from tests.raw_server import answer, replying, serving

EMPTY = answer(200, b'{"results":[]}')
LIST = OPERATIONS["listOrganization"]
library = importlib.import_module(NAME)


def call(settings, method="GET", content=None, **headers):
    request = PreparedRequest(method, "/x?q=1", headers, content)
    operation = RawOperation("/x", idempotent=True)
    return CallContext(operation, request, settings, Instrumentation())


def sending(reply, base_url="https://api.test"):
    """Create a transport on `reply`, its settings, and the list of requests it has sent."""
    sent = []

    def handle(request):
        sent.append(request)
        return reply

    settings = Settings(base_url=base_url, timeout=None)
    return Transport(settings, http.MockTransport(handle)), settings, sent


@pytest.mark.anyio
async def test_callers_http_client_is_used_and_left_open():
    async with (
        serving(replying(EMPTY)) as server,
        http.AsyncClient(headers={"x-mine": "1"}, trust_env=False) as http_client,
    ):
        async with AsyncQovery(
            token="qov_x", base_url=server.url, http_client=http_client
        ) as qovery:
            await qovery.execute(LIST)
        assert server.requests[0].headers["x-mine"] == "1"
        assert not http_client.is_closed


@pytest.mark.anyio
async def test_callers_transport_is_used():
    seen = []

    async def reply(request):
        seen.append(request.url.path)
        return http.Response(200, json={"results": []})

    transport = http.MockTransport(reply)
    async with AsyncQovery(token="qov_x", transport=transport) as qovery:
        await qovery.execute(LIST)
    assert seen == ["/organization"]


@pytest.mark.anyio
async def test_open_needs_no_thread_of_the_default_limit():
    """Sync endpoints of a web framework can occupy all of anyio's worker threads."""
    results = []
    async with (
        serving(replying(answer(200, b"{}"))) as server,
        anyio.create_task_group() as tasks,
    ):
        qovery = AsyncQovery(token="qov_x", base_url=server.url, budget=Budget.unlimited())

        async def call():
            return (await qovery.request("GET", "/x")).status

        def endpoint():
            results.append(from_thread.run(call))

        count = 4
        limiter = to_thread.current_default_thread_limiter()
        tokens, limiter.total_tokens = limiter.total_tokens, count
        try:
            for _ in range(count):
                tasks.start_soon(to_thread.run_sync, endpoint)
            await eventually(lambda: len(results) == count)
        finally:
            limiter.total_tokens = tokens
        await qovery.aclose()
    assert results == [200] * count


def gone(holder):
    holder.clear()
    gc.collect()


@pytest.mark.anyio
async def test_unclosed_client_causes_a_warning():
    async with serving(replying(EMPTY)) as server:
        qovery = AsyncQovery(token="qov_x", base_url=server.url)
        await qovery.execute(LIST)
        connections = qovery._pool.transport._connections
        holder = [qovery]
        del qovery
        with pytest.warns(ResourceWarning, match="was not closed"):
            gone(holder)
        await connections.aclose()


def test_first_call_does_not_block_the_loop():
    async def use():
        async with serving(replying(EMPTY)) as server:
            with blockbuster_ctx():
                async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
                    await qovery.execute(LIST)
                async with AsyncQovery(token="qov_x"):
                    pass

    asyncio.run(use())


@pytest.mark.anyio
async def test_request_has_the_headers_of_the_client_and_the_call():
    transport, settings, sent = sending(http.Response(200))

    await transport(call(settings, "POST", b"{}", **{"x-mine": "1"}))

    (request,) = sent
    assert (request.method, str(request.url)) == ("POST", "https://api.test/x?q=1")
    assert request.headers["host"] == "api.test"
    assert request.headers["user-agent"] == USER_AGENT
    assert request.headers["x-mine"] == "1"
    assert request.headers["content-length"] == "2"
    assert "authorization" not in request.headers


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("base_url", "host"),
    [("http://[::1]:8080", "[::1]:8080"), ("http://m\xfcnchen.test", "xn--mnchen-3ya.test")],
)
async def test_host_header_is_ascii_and_has_the_port(base_url, host):
    transport, settings, sent = sending(http.Response(200), base_url)

    await transport(call(settings))

    assert sent[0].headers["host"] == host


@pytest.mark.anyio
async def test_response_headers_are_lower_case_and_joined_if_repeated():
    headers = [("X-One", "1"), ("Warning", "a"), ("WARNING", "b"), ("x-latin", b"\xe4")]
    transport, settings, _ = sending(http.Response(200, headers=headers, content=b"body"))
    made = call(settings)

    response = await transport(made)

    assert response.headers["x-one"] == "1"
    assert response.headers["warning"] == "a, b"
    assert response.headers["x-latin"] == "\xe4"
    assert (response.status, response.content, made.attempts) == (200, b"body", 1)
    assert response.elapsed > 0


@pytest.mark.anyio
async def test_failure_names_the_host_and_the_port():
    async def fail(request):
        raise http.ConnectError(request.url.path, request=request)

    settings = Settings(base_url="https://api.test", timeout=None)
    transport = Transport(settings, http.MockTransport(fail))

    with pytest.raises(TransportError, match=r"api\.test:443") as caught:
        await transport(call(settings))

    assert caught.value.__context__ is None


@pytest.mark.anyio
async def test_error_of_the_callers_transport_is_raised_unchanged():
    def fail(request):
        raise LookupError

    settings = Settings(base_url="https://api.test", timeout=None)
    with pytest.raises(LookupError):
        await Transport(settings, http.MockTransport(fail))(call(settings))


@pytest.mark.anyio
async def test_closed_transport_sends_nothing():
    transport, settings, sent = sending(http.Response(200))
    await transport.aclose()
    made = call(settings)

    with pytest.raises(ClientClosedError, match="closed before the call was sent"):
        await transport(made)

    assert (sent, made.attempts) == ([], 0)


@pytest.mark.anyio
async def test_concurrent_first_calls_open_the_client_once(monkeypatch):
    opened = []
    prepared = Transport._prepared

    def counted(self):
        opened.append(self)
        return prepared(self)

    monkeypatch.setattr(Transport, "_prepared", counted)
    transport, settings, sent = sending(http.Response(200))

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(transport, call(settings))

    assert (len(opened), len(sent)) == (1, 3)


def test_certificates_are_loaded_once_for_each_environment(monkeypatch, tmp_path):
    monkeypatch.setattr(transport_module, "_tls_contexts", {})
    with monkeypatch.context() as environment:
        environment.delenv("SSL_CERT_FILE", raising=False)
        first = transport_module._tls_context(library, needed=True)
        assert transport_module._tls_context(library, needed=True) is first

        environment.setenv("SSL_CERT_FILE", str(tmp_path / "missing"))
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
            transport_module._tls_context(library, needed=True)

        environment.delenv("SSL_CERT_FILE")
        assert transport_module._tls_context(library, needed=True) is first


def test_plain_http_needs_no_certificates():
    context = transport_module._tls_context(library, needed=False)

    assert context.cert_store_stats()["x509_ca"] == 0
    assert context.verify_mode is ssl.CERT_REQUIRED
