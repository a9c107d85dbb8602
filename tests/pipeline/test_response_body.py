"""Response bodies: limited in size, unpacked once, and separate from later bytes."""

from __future__ import annotations

import gc
import gzip
import random
import re
import zlib
from collections import Counter

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.hostile_responses import attack, hostile_response
from qovery_async import (
    APIStatusError,
    AsyncQovery,
    Budget,
    ConnectionFailedError,
    NotFoundError,
    RateLimitedError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
)
from qovery_async._pipeline.response_body import PIECE_BYTES, Body, BodyInMemory
from qovery_async.raw import OPERATIONS
from tests.http_library import http
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

OK = b'{"a":1}'
FOREIGN = b'{"secret":"of another tenant"}'
INVOICES = OPERATIONS["organizationDownloadAllInvoices"]
PATH = {"organizationId": "o"}


def head(*lines):
    return b"\r\n".join([b"HTTP/1.1 200 OK", *lines]) + b"\r\n\r\n"


def not_modified(length):
    return b"HTTP/1.1 304 Not Modified\r\ncontent-length: %d\r\n\r\n" % length


CHUNKED = head(b"transfer-encoding: chunked") + b"7\r\n" + OK + b"\r\n0\r\n\r\n"
SURPLUS = {
    "a second response": answer(200, OK) + answer(200, FOREIGN),
    "fifty responses": answer(200, OK) + answer(200, FOREIGN) * 50,
    "a body with 304": not_modified(2) + answer(200, FOREIGN),
    "a body with 204": b"HTTP/1.1 204 No Content\r\n\r\n" + answer(200, FOREIGN),
    "bytes after the last chunk": CHUNKED + b"x",
    "a response after the last chunk": CHUNKED + answer(200, FOREIGN),
    "more than the length": answer(200, OK) + FOREIGN,
    "an empty line": answer(200, OK) + b"\r\n",
    "half a response": answer(200, OK) + answer(200, FOREIGN)[:20],
    "a hint before and a response after": (
        b"HTTP/1.1 103 Early Hints\r\n\r\n" + answer(200, OK) + answer(200, FOREIGN)
    ),
    "after an error": answer(404, b"{}") + answer(200, FOREIGN),
}


async def tried(call):
    try:
        return (await call).content
    except APIStatusError as error:
        return error.content


@pytest.fixture(params=["own", "transport", "client"])
async def options(request):
    """Return clients that send over our connections, and over a caller's."""
    if request.param == "client":
        async with http.AsyncClient(trust_env=False) as client:
            yield {"http_client": client}
    else:
        yield {"transport": http.AsyncHTTPTransport()} if request.param == "transport" else {}


@pytest.mark.parametrize("form", SURPLUS)
async def test_bytes_after_a_response_reach_no_other_call(form, options):
    def replies():
        yield SURPLUS[form]
        while True:
            yield answer(200, OK)

    sent = replies()

    async def handle(received, stream):
        await stream.send(next(sent))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, timeout=5, **options) as qovery,
    ):
        await tried(qovery.request("GET", "/a"))
        assert await tried(qovery.with_token("qov_b").request("POST", "/b")) == OK
        assert await tried(qovery.request("GET", "/c")) == OK
        assert (len(server.requests), server.connections) == (3, 2)


async def test_body_of_a_head_response_reaches_no_other_call():
    async with (
        serving(replying(answer(200, FOREIGN), answer(200, OK))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        assert (await qovery.request("HEAD", "/a")).content == b""
        assert (await qovery.request("GET", "/b")).content == OK
        assert server.connections == 2


async def test_bytes_that_arrive_while_idle_reach_no_other_call(options):
    is_sent = anyio.Event()

    async def handle(received, stream):
        await stream.send(answer(200, OK))
        if received.target == "/a":
            await anyio.sleep(0.01)
            await stream.send(answer(200, FOREIGN))
            is_sent.set()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, **options) as qovery,
    ):
        await qovery.request("GET", "/a")
        await is_sent.wait()
        assert (await qovery.request("GET", "/b")).content == OK
        assert server.connections == 2


async def test_bytes_after_a_streamed_body_reach_no_other_call():
    async with (
        serving(replying(answer(200, OK) + answer(200, FOREIGN), answer(200, OK))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        async with qovery.stream(INVOICES, path=PATH) as response:
            assert await response.read() == OK
        assert (await qovery.request("GET", "/b")).content == OK
        assert server.connections == 2


async def test_connection_without_unread_bytes_is_reused(options):
    replies = [answer(200, OK), CHUNKED, not_modified(7), b"HTTP/1.1 204 X\r\n\r\n"]
    replies += [answer(404, b"{}"), b"HTTP/1.1 103 Early Hints\r\n\r\n" + answer(200, OK)]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_a", base_url=server.url, **options) as qovery,
    ):
        for _ in replies:
            await tried(qovery.request("GET", "/a"))
        async with qovery.stream(INVOICES, path=PATH) as response:
            assert await response.read() == OK
        assert server.connections == 1


async def test_connection_of_unknown_state_is_not_reused(monkeypatch):
    async with (
        serving(replying(answer(200, OK))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        monkeypatch.setattr("qovery_async._pipeline.unread_bytes._INNER_STREAMS", ("renamed",))
        for _ in range(3):
            await qovery.request("GET", "/a")
        assert server.connections == 3


async def test_bytes_after_a_hooks_read_reach_no_other_call():
    async def read(response):
        await response.aread()

    async with (
        serving(replying(answer(200, OK) + answer(200, FOREIGN), answer(200, OK))) as server,
        http.AsyncClient(trust_env=False, event_hooks={"response": [read]}) as client,
        AsyncQovery(token="qov_a", base_url=server.url, http_client=client) as qovery,
    ):
        for _ in range(2):
            assert (await qovery.request("GET", "/a")).content == OK


def packed(coding, data):
    return gzip.compress(data) if "gzip" in coding.lower() else zlib.compress(data)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "x-gzip", "identity, GZIP", "identity", ""])
async def test_single_content_coding_is_unpacked(coding):
    plain = b"x" * 200_000
    body = packed(coding, plain) if coding not in {"identity", ""} else plain
    async with (
        serving(replying(answer(200, body, content_encoding=coding))) as server,
        AsyncQovery(token="qov_a", base_url=server.url, retries=0) as qovery,
    ):
        for _ in range(2):
            assert (await qovery.request("GET", "/a")).content == plain
        assert server.connections == 1


async def streamed(qovery):
    async with qovery.stream(INVOICES, path=PATH) as response:
        return await response.read()


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "zstd, br", "compress"])
@pytest.mark.parametrize("read", [streamed, lambda qovery: qovery.request("GET", "/a")])
async def test_unsupported_coding_is_an_error_after_one_request(coding, read):
    async with (
        serving(replying(answer(200, OK, content_encoding=coding))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        with pytest.raises(ResponseDecodeError, match=coding) as caught:
            await read(qovery)
        assert (caught.value.status, caught.value.retryable) == (200, False)
        assert caught.value.__context__ is None
        assert len(server.requests) == 1


async def test_coding_without_a_body_is_ignored():
    replies = [answer(200, b"", content_encoding="gzip"), answer(200, b"", content_encoding="br")]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        assert (await qovery.request("GET", "/a")).content == b""
        assert (await qovery.request("HEAD", "/a")).content == b""


async def test_token_in_a_coding_is_masked():
    async with (
        serving(replying(answer(200, OK, content_encoding="qov_secrettoken"))) as server,
        AsyncQovery(token="qov_secrettoken", base_url=server.url) as qovery,
    ):
        with pytest.raises(ResponseDecodeError, match="content coding") as caught:
            await qovery.request("GET", "/a")
        assert "qov_secrettoken" not in str(caught.value)


async def test_invalid_packed_data_is_an_error_after_one_request():
    async with (
        serving(replying(answer(200, b"plain", content_encoding="gzip"))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        for _ in range(2):
            with pytest.raises(ResponseDecodeError, match="declared as gzip"):
                await qovery.organizations.list()
        assert len(server.requests) == 2


async def test_truncated_packed_data_is_retried():
    whole = gzip.compress(OK)
    cut, complete = (answer(200, body, content_encoding="gzip") for body in (whole[:-3], whole))
    async with (
        serving(replying(cut, complete, cut)) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        assert (await qovery.request("GET", "/a")).content == OK
        with pytest.raises(ConnectionFailedError, match=r"gzip data .* ends before") as caught:
            await qovery.request("POST", "/a")
        assert caught.value.maybe_processed
        assert not caught.value.retryable
        assert len(server.requests) == 3


async def test_mocked_response_is_read_as_any_other():
    whole = gzip.compress(OK)
    mocked = [
        http.Response(200, content=whole, headers={"content-encoding": "gzip"}),
        http.Response(200, content=OK),
        http.Response(200, content=whole[:-3], headers={"content-encoding": "gzip"}),
        http.Response(200, content=OK, headers={"content-encoding": "br"}),
    ]
    transport = http.MockTransport(lambda _: mocked.pop(0))
    async with AsyncQovery(token="qov_a", transport=transport, retries=0) as qovery:
        assert (await qovery.request("GET", "/a")).content == OK
        assert (await qovery.request("GET", "/a")).content == OK
        with pytest.raises(ConnectionFailedError, match="gzip"):
            await qovery.request("GET", "/a")
        with pytest.raises(ResponseDecodeError, match="br"):
            await qovery.request("GET", "/a")


async def test_error_with_an_unreadable_body_keeps_its_status():
    retried = answer(503, b"plain", content_encoding="gzip", retry_after="0")
    replies = [answer(404, b"?", content_encoding="br"), retried, answer(200, OK)]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
    ):
        with pytest.raises(NotFoundError, match="content coding is br") as caught:
            await qovery.request("GET", "/a")
        assert caught.value.content == b""
        assert (await qovery.request("GET", "/b")).content == OK


LIMIT = 100_000
TOO_LARGE = {
    "declared": answer(200, b"x" * (LIMIT + 1)),
    "chunked": head(b"transfer-encoding: chunked")
    + (b"4000\r\n" + b"x" * 16384 + b"\r\n") * 7
    + b"0\r\n\r\n",
    "until the end": head(b"connection: close") + b"x" * (LIMIT + 1),
    "unpacked": answer(200, gzip.compress(bytes(LIMIT + 1)), content_encoding="gzip"),
    "packed": answer(200, gzip.compress(b"") * 5001, content_encoding="gzip"),
    "trailing garbage": answer(200, gzip.compress(b"") + b"g" * LIMIT, content_encoding="gzip"),
}


@pytest.mark.parametrize("form", TOO_LARGE)
async def test_body_beyond_the_limit_is_an_error_after_one_request(form):
    data = TOO_LARGE[form]

    async def handle(received, stream):
        await stream.send(data)
        await stream.aclose()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, max_response_bytes=LIMIT) as qovery,
    ):
        with pytest.raises(ResponseDecodeError, match="larger than 100000 bytes; raise max_resp"):
            await qovery.request("GET", "/a")
        assert len(server.requests) == 1
        async with qovery.stream(INVOICES, path=PATH) as response:
            assert len(await response.read()) > LIMIT or form in {"packed", "trailing garbage"}


async def test_declared_length_beyond_the_limit_is_an_error_at_once():
    async def handle(received, stream):
        await stream.send(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % (LIMIT + 1))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, max_response_bytes=LIMIT) as qovery,
    ):
        assert (await qovery.request("HEAD", "/a")).content == b""
        with anyio.fail_after(5), pytest.raises(ResponseDecodeError, match="larger than"):
            await qovery.request("GET", "/a")


async def test_body_of_exactly_the_limit_is_accepted():
    replies = [answer(200, b"x" * LIMIT), answer(200, b"x" * (LIMIT + 1))]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_a", base_url=server.url, max_response_bytes=LIMIT) as qovery,
    ):
        assert len((await qovery.request("GET", "/a")).content) == LIMIT
        view = qovery.with_options(max_response_bytes=None)
        assert len((await view.request("GET", "/a")).content) == LIMIT + 1


async def test_views_with_other_limits_do_not_share_a_request():
    async def handle(received, stream):
        await anyio.sleep(0.01)
        await stream.send(answer(200, b"x" * (LIMIT + 1)))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, max_response_bytes=LIMIT) as qovery,
    ):
        found = []

        async def fetch(view):
            found.append(len((await view.request("GET", "/a")).content))

        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                tasks.start_soon(fetch, qovery.with_options(max_response_bytes=LIMIT * 2))
            with pytest.raises(ResponseDecodeError):
                await qovery.request("GET", "/a")
        assert found == [LIMIT + 1] * 2
        assert len(server.requests) == 2


async def test_unreadable_response_is_not_cached():
    replies = [answer(200, b"plain", content_encoding="gzip"), answer(200, OK)]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token="qov_a", base_url=server.url, fresh_for=60) as qovery,
    ):
        with pytest.raises(ResponseDecodeError):
            await qovery.request("GET", "/a")
        assert (await qovery.request("GET", "/a")).content == OK


async def test_budget_learns_from_responses_with_unreadable_bodies():
    reply = answer(
        200, b"?", content_encoding="br", x_ratelimit_limit="9", x_ratelimit_remaining="7"
    )
    async with (
        serving(replying(reply)) as server,
        AsyncQovery(token="qov_a", base_url=server.url, budget=Budget()) as qovery,
    ):
        with pytest.raises(ResponseDecodeError):
            await qovery.request("GET", "/a")
        assert qovery.budget.snapshot().remaining == 7


@pytest.mark.parametrize("status", [404, 500])
async def test_large_error_body_is_read_up_to_its_limit(status):
    async def handle(received, stream):
        await stream.send(b"HTTP/1.1 %d X\r\ncontent-length: 99999999\r\n\r\n" % status)
        await stream.send(b"e" * 300_000)
        await anyio.sleep_forever()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_a", base_url=server.url, retries=0) as qovery,
    ):
        with anyio.fail_after(5), pytest.raises((NotFoundError, ServerError)) as caught:
            await qovery.request("GET", "/a")
        assert 0 < len(caught.value.content) <= 2 * PIECE_BYTES


async def test_429_with_a_large_body_is_still_a_rejection():
    reply = answer(429, b"e" * 300_000, retry_after="7")
    async with (
        serving(replying(reply)) as server,
        AsyncQovery(token="qov_a", base_url=server.url, retries=0) as qovery,
    ):
        with pytest.raises(RateLimitedError) as caught:
            await qovery.request("GET", "/a")
        assert caught.value.retry_after == 7


async def test_streamed_body_unpacks_in_small_pieces():
    plain = bytes(3_000_000)
    async with (
        serving(replying(answer(200, gzip.compress(plain), content_encoding="gzip"))) as server,
        AsyncQovery(token="qov_a", base_url=server.url, max_response_bytes=1000) as qovery,
        qovery.stream(INVOICES, path=PATH) as response,
    ):
        sizes = [len(chunk) async for chunk in response]
        assert sum(sizes) == len(plain)
        assert max(sizes) <= PIECE_BYTES


async def test_failed_stream_raises_again_when_read_further():
    body = gzip.compress(random.Random(1).randbytes(100_000))
    broken = body[:60_000] + b"broken" + body[60_006:]
    async with (
        serving(replying(answer(200, broken, content_encoding="gzip"))) as server,
        AsyncQovery(token="qov_a", base_url=server.url) as qovery,
        qovery.stream(INVOICES, path=PATH) as response,
    ):
        for _ in range(2):
            with pytest.raises(ResponseDecodeError, match="declared as gzip"):
                async for _ in response:
                    pass


class Chunks(http.AsyncByteStream):
    """Response of an HTTP library that yields given chunks."""

    def __init__(self, chunks):
        self.stream = self
        self.is_closed = False
        self._chunks = iter(chunks)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration

    async def aclose(self):
        self.is_closed = True


async def turns_while(work):
    """Return how often another task runs during some work."""
    turns = 0

    async def count():
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(count)
        result = await work
        tasks.cancel_scope.cancel()
    return result, turns


def clock(monkeypatch, step):
    """Advance the clock by `step` seconds with each reading."""
    now = iter(range(10**9))
    monkeypatch.setattr(
        "qovery_async._pipeline.response_body.time.monotonic", lambda: next(now) * step
    )


@pytest.mark.parametrize("coding", [None, "gzip"])
async def test_reading_a_body_yields_to_other_tasks(coding, monkeypatch):
    chunks = [b"ab"] * 2000 if coding is None else [gzip.compress(bytes(40 * PIECE_BYTES))]
    clock(monkeypatch, 0.001)
    found, turns = await turns_while(Body(Chunks(chunks), coding, None).whole())
    assert len(found) == (4000 if coding is None else 40 * PIECE_BYTES)
    assert turns >= 10


@pytest.mark.real_time
async def test_deadline_applies_while_a_body_is_unpacked(monkeypatch):
    clock(monkeypatch, 0.001)
    endless = gzip.compress(bytes(200_000))

    class Endless(Chunks):
        async def __anext__(self):
            return endless

    response = http.Response(200, headers={"content-encoding": "gzip"})

    async def reply(_):
        response.stream = Endless(())
        response.is_stream_consumed = False
        return response

    async with AsyncQovery(
        token="qov_a", transport=http.MockTransport(reply), timeout=0.05, max_response_bytes=None
    ) as qovery:
        with pytest.raises(RequestTimeoutError, match=r"deadline of 0\.05 s"):
            await qovery.request("GET", "/a")


@given(
    st.lists(st.binary(max_size=300)),
    st.one_of(st.none(), st.integers(1, 500)),
    st.sampled_from([None, "gzip", "deflate"]),
)
@settings(max_examples=60)
def test_body_is_read_up_to_its_limit(chunks, most, coding):
    plain = b"".join(chunks)
    sent = chunks if coding is None else [packed(coding, plain)]
    size = max(len(plain), 0 if coding is None else len(sent[0]))

    async def read():
        body = Body(Chunks(sent), coding, most)
        try:
            return await body.whole()
        finally:
            await body.aclose(Chunks.aclose)

    if most is None or size <= most:
        assert anyio.run(read) == plain
    else:
        with pytest.raises(Exception, match=f"larger than {most} bytes"):
            anyio.run(read)


async def test_held_body_is_returned_once():
    held = BodyInMemory(b"x")
    assert [chunk async for chunk in held] == [b"x"]
    assert [chunk async for chunk in held] == []


async def test_cancelled_request_body_leaves_no_generator_open(options):
    async def handle(received, stream):
        await anyio.sleep_forever()

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)

    async def hold(stream):
        async with stream:
            await anyio.sleep_forever()

    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, hold)
        url = f"http://127.0.0.1:{port}"
        async with AsyncQovery(
            token="qov_a", base_url=url, timeout=0.05, retries=0, **options
        ) as qovery:
            with pytest.raises(RequestTimeoutError):
                await qovery.request("POST", "/a", body=b"x" * 8_000_000)
            gc.collect()
        tasks.cancel_scope.cancel()


async def test_body_left_early_leaves_no_generator_open(options):
    async def handle(received, stream):
        await stream.send(head(b"transfer-encoding: chunked") + b"5\r\nabcde\r\n" * 3000)
        await anyio.sleep_forever()

    async with (
        serving(handle) as server,
        AsyncQovery(
            token="qov_a", base_url=server.url, max_response_bytes=100, **options
        ) as qovery,
    ):
        for _ in range(2):
            with anyio.fail_after(5), pytest.raises(ResponseDecodeError, match="larger than"):
                await qovery.request("GET", "/a")
        gc.collect()


async def test_hostile_responses_end_in_qovery_errors():
    posts = Counter()

    async def handle(received, stream):
        number = int(re.search(r"/(\d+)", received.target)[1])
        posts[number] += received.method == "POST"
        hostile = hostile_response(number)
        await stream.send(hostile.data)
        await stream.aclose()

    numbers = [n for n in range(40) if len(hostile_response(n).data) < 50_000]
    async with serving(handle) as server:
        findings = await attack(server.url, numbers, retries=0)
    assert findings.others == []
    assert findings.foreign == []
    assert set(posts.values()) <= {0, 1}
    assert sum(findings.outcomes.values()) == len(numbers)
