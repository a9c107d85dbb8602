"""Token providers: one call for all waiters, and a renewal after a 401."""

from __future__ import annotations

import base64
import json
import time

import anyio
import anyio.lowlevel
import pytest

from qovery_async import (
    ApiToken,
    AsyncQovery,
    AuthenticationError,
    BearerToken,
    ConnectionFailedError,
    RequestTimeoutError,
)
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, listed, replying, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
EMPTY = answer(200, b'{"results":[]}')
DENIED = answer(401, b"{}")


def jwt(**claims):
    parts = [{"alg": "none"}, claims, {}]
    return ".".join(
        base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts
    )


class Provider:
    """Provider of one token after the other; the last one is repeated."""

    def __init__(self, *tokens, seconds=0.0):
        self.tokens = list(tokens)
        self.seconds = seconds
        self.calls = 0

    async def __call__(self):
        self.calls += 1
        await anyio.sleep(self.seconds)
        token = self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]
        if isinstance(token, Exception):
            raise token
        return token


def only(*good):
    """Server that accepts only the given tokens."""

    async def handle(received, stream):
        token = received.headers["authorization"].partition(" ")[2]
        await stream.send(EMPTY if token in good else DENIED)

    return handle


def sent(server):
    return [r.headers["authorization"].partition(" ")[2] for r in server.requests]


async def at_once(count, call, results):
    async def one():
        try:
            results.append(await call())
        except Exception as error:  # noqa: BLE001  # compared by the tests
            results.append(error)

    async with anyio.create_task_group() as tasks:
        for _ in range(count):
            tasks.start_soon(one)


async def test_200_calls_with_an_expired_token_share_one_renewal():
    provider, results = Provider("qov_old", "qov_new", seconds=0.02), []
    async with (
        serving(only("qov_new")) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await at_once(200, lambda: listed(qovery), results)
    tokens = sent(server)
    assert provider.calls == 2
    assert [r for r in results if isinstance(r, Exception)] == []
    assert len(results) == 200
    assert tokens.count("qov_new") == 200
    assert tokens[: tokens.index("qov_new")] == ["qov_old"] * tokens.count("qov_old")
    assert tokens.count("qov_old") <= qovery.settings.max_in_flight


async def test_token_is_renewed_shortly_before_it_expires():
    first, second = jwt(exp=time.time() + 0.04), jwt(exp=time.time() + 3600)
    provider = Provider(first, second)
    async with (
        serving(only(first, second)) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await qovery.execute(LIST)
        await anyio.sleep(0.03)
        results = []
        await at_once(20, lambda: listed(qovery), results)
    assert provider.calls == 2
    assert sent(server) == [first] + [second] * 20


@pytest.mark.parametrize("end", [-7200, -1])
async def test_wrong_clock_does_not_renew_for_every_call(end):
    token = jwt(exp=time.time() + end)
    provider = Provider(token)
    async with (
        serving(only(token)) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        for _ in range(3):
            await qovery.execute(LIST)
    assert provider.calls == 1


async def test_rejected_post_is_retried_with_the_new_token():
    async with (
        serving(replying(DENIED, answer(200, b"{}"))) as server,
        AsyncQovery(token=Provider("qov_old", "qov_new"), base_url=server.url) as qovery,
    ):
        with qovery.recording() as answers:
            await qovery.execute(OPERATIONS["createOrganization"], body={"name": "o", "plan": "F"})
    assert sent(server) == ["qov_old", "qov_new"]
    assert server.requests[0].body == server.requests[1].body
    assert answers[0].attempts == 2


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("qov_fixed", ["qov_fixed"]),
        (Provider("sk-qov-01-a", "sk-qov-01-b"), ["sk-qov-01-a"]),
        (Provider("qov_same"), ["qov_same"]),
        (Provider(ApiToken("qov_same")), ["qov_same"]),
        (Provider("qov_a", "qov_b", "qov_c"), ["qov_a", "qov_b"]),
        (Provider("qov_a", "sk-qov-01-b"), ["qov_a", "sk-qov-01-b"]),
        (Provider("a.b", BearerToken("a.b")), ["a.b", "a.b"]),
    ],
    ids=["fixed", "policy", "same", "same object", "twice", "policy next", "other scheme"],
)
async def test_401_is_retried_once_if_a_new_token_can_help(token, expected):
    if isinstance(token, Provider):
        token = Provider(*token.tokens)
    async with (
        serving(replying(DENIED)) as server,
        AsyncQovery(token=token, base_url=server.url) as qovery,
    ):
        with pytest.raises(AuthenticationError) as caught:
            await qovery.execute(LIST)
    assert sent(server) == expected
    assert caught.value.attempts == len(expected)
    assert ("policy" in str(caught.value)) == expected[-1].startswith("sk-qov-")


async def test_call_with_other_retries_renews_its_token_once():
    provider = Provider("qov_a", "qov_b", "qov_c")
    replies = [DENIED, answer(503, b"", "", retry_after="0"), DENIED]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(token=provider, base_url=server.url, retries=2) as qovery,
    ):
        with pytest.raises(AuthenticationError):
            await qovery.execute(LIST)
    assert sent(server) == ["qov_a", "qov_b", "qov_b"]


async def test_provider_without_a_new_token_costs_one_request_per_call():
    provider, results = Provider(ApiToken("qov_same")), []
    async with (
        serving(replying(DENIED)) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await at_once(60, lambda: listed(qovery), results)
    assert {type(r) for r in results} == {AuthenticationError}
    assert len(server.requests) == 60


async def asked_first_and_cancelled(qovery, provider, count, results):
    """Cancel the call that calls the provider while `count` others wait for it."""
    cancelled = anyio.CancelScope()

    async def asks_first():
        with cancelled:
            await qovery.execute(LIST)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(asks_first)
        while not provider.calls:
            await anyio.lowlevel.checkpoint()
        tasks.start_soon(at_once, count, lambda: listed(qovery), results)
        while qovery._source._lock.statistics().tasks_waiting < count:
            await anyio.lowlevel.checkpoint()
        provider.seconds = 0
        cancelled.cancel()


async def test_waiter_calls_the_provider_if_the_caller_is_cancelled():
    provider, results = Provider("qov_a", seconds=60), []
    async with (
        serving(only("qov_a")) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await asked_first_and_cancelled(qovery, provider, 10, results)
    assert provider.calls == 2
    assert [r for r in results if isinstance(r, Exception)] == []
    assert len(results) == 10
    assert sent(server) == ["qov_a"] * 10


async def test_deadline_applies_while_a_provider_hangs():
    provider = Provider("qov_a", seconds=60)
    async with AsyncQovery(token=provider, timeout=0.03) as qovery:
        with pytest.raises(RequestTimeoutError, match="getting a token") as caught:
            await qovery.execute(LIST)
    assert (caught.value.attempts, caught.value.maybe_processed) == (0, False)


async def test_provider_error_reaches_all_waiters_but_no_later_call():
    failed = OSError("identity provider is away")
    provider, results = Provider(failed, "qov_a", seconds=0.01), []
    async with (
        serving(only("qov_a")) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await at_once(20, lambda: listed(qovery), results)
        assert provider.calls == 1
        assert all(r is failed for r in results)
        await qovery.execute(LIST)
    assert provider.calls == 2


async def test_provider_error_of_the_successor_reaches_all_waiters():
    provider, results = Provider(OSError("away"), seconds=60), []
    async with AsyncQovery(token=provider) as qovery:
        await asked_first_and_cancelled(qovery, provider, 15, results)
    assert provider.calls == 2
    assert [type(r) for r in results] == [OSError] * 15


async def test_views_with_other_tokens_renew_for_themselves():
    mine, theirs = Provider("qov_1", "qov_2"), Provider("qov_x", "qov_y")
    async with (
        serving(only("qov_2", "qov_x")) as server,
        AsyncQovery(token=mine, base_url=server.url) as qovery,
    ):
        other = qovery.with_token(theirs)
        fixed = qovery.with_token("qov_fixed")
        await other.execute(LIST)
        await qovery.execute(LIST)
        await other.execute(LIST)
        await qovery.with_options(retries=0).execute(LIST)
        with pytest.raises(AuthenticationError):
            await fixed.execute(LIST)
    assert sent(server) == ["qov_x", "qov_1", "qov_2", "qov_x", "qov_2", "qov_fixed"]
    assert (mine.calls, theirs.calls) == (2, 1)


async def test_views_with_the_same_provider_each_call_it():
    provider = Provider("qov_1", "qov_2")
    async with (
        serving(only("qov_1", "qov_2")) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await qovery.execute(LIST)
        await qovery.with_token(provider).execute(LIST)
    assert sent(server) == ["qov_1", "qov_2"]


async def test_operation_without_security_calls_no_provider():
    provider = Provider("qov_1")
    async with (
        serving(replying(answer(200, b'{"ips":[]}'))) as server,
        AsyncQovery(token=provider, base_url=server.url) as qovery,
    ):
        await qovery.execute(OPERATIONS["listQoveryIps"])
    assert provider.calls == 0
    assert "authorization" not in server.requests[0].headers


async def test_provider_can_use_a_client_of_its_own():
    async def provide():
        with pytest.raises(AuthenticationError):
            await inner.execute(LIST)
        return "qov_made"

    async with (
        serving(only("qov_made")) as server,
        AsyncQovery(token="qov_wrong", base_url=server.url) as inner,
        AsyncQovery(token=provide, base_url=server.url) as qovery,
    ):
        await qovery.execute(LIST)
    assert sent(server) == ["qov_wrong", "qov_made"]


@pytest.mark.parametrize("replies", [[], [DENIED], [answer(503, b"", "", retry_after="0")]])
async def test_transport_error_of_a_provider_is_not_retried(replies):
    failed = ConnectionFailedError("identity provider: no route", retryable=True)
    provider = Provider("qov_a", failed) if replies else Provider(failed)
    async with (
        serving(replying(*replies, DENIED)) as server,
        AsyncQovery(token=provider, base_url=server.url, retries=3) as qovery,
    ):
        with pytest.raises(ConnectionFailedError) as caught:
            await qovery.execute(LIST)
    assert caught.value is failed
    assert provider.calls == 1 + bool(replies)
