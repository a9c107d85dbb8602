from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import ConnectionFailedError, InvalidRequestError, RequestTimeoutError
from qovery_async._rules.retry_policy import after_failure, after_response, is_done
from qovery_async._rules.transport_errors import failure, is_failure
from tests.http_library import http

ABOUT = {"operation_id": "op", "method": "GET", "path": "/p", "attempts": 1}
RETRY_AFTER = st.sampled_from([None, 0.0, 3.0])


@given(st.integers(100, 599), RETRY_AFTER, st.integers(1, 20), st.integers(0, 20), st.booleans())
def test_response_is_retried_only_without_a_second_effect(
    status, retry_after, attempts, retries, idempotent
):
    retry = after_response(status, retry_after, attempts, retries, idempotent=idempotent)

    expected = attempts <= retries and (status == 429 or (idempotent and status in (502, 503, 504)))
    assert (retry is not None) == expected
    if retry is not None:
        shortest = retry_after or 0.0
        assert shortest <= retry.delay <= shortest + 8.0
        assert retry.maybe_processed == (status != 429)


@given(st.booleans(), st.booleans(), st.integers(1, 20), st.integers(0, 20))
def test_failure_is_retried_only_if_retryable(maybe, retryable, attempts, retries):
    error = ConnectionFailedError("x", maybe_processed=maybe, retryable=retryable)

    retry = after_failure(error, attempts, retries)

    assert (retry is not None) == (retryable and attempts <= retries)
    if retry is not None:
        assert 0.0 <= retry.delay <= 1.0
        assert retry.maybe_processed == maybe


def test_delays_grow_and_are_spread():
    error = ConnectionFailedError("x", retryable=True)
    delays = [[after_failure(error, n, 99).delay for _ in range(200)] for n in (1, 4, 30)]
    assert max(delays[0]) <= 0.05
    assert 0.05 < max(delays[1]) <= 0.4
    assert 0.4 < max(delays[2]) <= 1.0
    assert all(len(set(some)) > 190 for some in delays)


@pytest.mark.parametrize(
    ("method", "status", "maybe_processed", "done"),
    [
        ("DELETE", 404, True, True),
        ("DELETE", 404, False, False),
        ("DELETE", 403, True, False),
        ("PUT", 404, True, False),
    ],
)
def test_404_after_a_lost_delete_response_counts_as_deleted(method, status, maybe_processed, done):
    assert is_done(method, status, maybe_processed) is done


@pytest.mark.parametrize(
    ("error", "kind", "maybe_processed"),
    [
        (http.ConnectError("no"), ConnectionFailedError, False),
        (http.ConnectTimeout(""), RequestTimeoutError, False),
        (http.ReadTimeout(""), RequestTimeoutError, True),
        (http.ReadError("reset"), ConnectionFailedError, True),
        (http.RemoteProtocolError("gone"), ConnectionFailedError, True),
        (ConnectionResetError("reset"), ConnectionFailedError, True),
    ],
)
@pytest.mark.parametrize("idempotent", [True, False])
def test_failure_says_whether_the_api_may_have_acted(error, kind, maybe_processed, idempotent):
    assert is_failure(error)
    found = failure(error, "op (GET /p)", idempotent=idempotent, about=ABOUT)
    assert type(found) is kind
    assert found.maybe_processed == maybe_processed
    assert found.retryable == (idempotent or not maybe_processed)
    assert found.operation_id == "op"


def test_connect_timeout_of_a_bridge_counts_as_sent():
    below = type("ServerDisconnectedError", (Exception,), {"__module__": "aiohttp.client"})()
    refused = type("ClientConnectorError", (Exception,), {"__module__": "aiohttp.client"})()
    for cause, maybe_processed in ((below, True), (refused, False)):
        error = http.ConnectTimeout("x")
        error.__cause__ = cause
        found = failure(error, "op", idempotent=False, about=ABOUT)
        assert found.maybe_processed == maybe_processed


def test_unsendable_request_raises_invalid_request_error():
    error = http.LocalProtocolError("bad header")
    assert type(failure(error, "op", idempotent=True, about=ABOUT)) is InvalidRequestError


@pytest.mark.parametrize("error", [ValueError("mine"), KeyboardInterrupt(), KeyError("mine")])
def test_exception_of_the_caller_is_not_a_network_failure(error):
    assert not is_failure(error)
