"""Context of a call, and the response that the pipeline steps return."""

from __future__ import annotations

import pytest

from qovery_async._pipeline.call import CallContext, RawOperation, RawResponse
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async._rules.prepared_request import PreparedRequest
from qovery_async.raw import OPERATIONS
from qovery_async.settings import Settings


@pytest.mark.parametrize(
    ("operation", "title", "operation_id"),
    [
        (
            OPERATIONS["listOrganization"],
            "listOrganization (GET /organization)",
            "listOrganization",
        ),
        (RawOperation("/x", idempotent=True), "request (GET /x)", None),
    ],
)
def test_call_is_named_by_its_operation(operation, title, operation_id):
    request = PreparedRequest("GET", "/target?secret=1", {}, None)
    call = CallContext(operation, request, Settings(timeout=None), Instrumentation())
    call.attempts = 2
    assert call.title == title
    assert call.error_fields() == {
        "operation_id": operation_id,
        "method": "GET",
        "path": operation.path,
        "attempts": 2,
    }


@pytest.mark.parametrize(("headers", "expected"), [({"retry-after": "7"}, 7.0), ({}, None)])
def test_retry_after_is_read_once(headers, expected):
    response = RawResponse(503, headers, b"")
    assert response.retry_after == expected
    headers["retry-after"] = "9"
    assert response.retry_after == expected


@pytest.mark.parametrize(("source", "elapsed"), [("cache", 0.0), ("coalesced", 0.5)])
def test_copy_of_a_response_has_its_own_headers(source, elapsed):
    response = RawResponse(200, {"etag": "1"}, b"x", elapsed=0.5, fault="why")
    copy = response.copy_from(source)
    copy.headers["mine"] = "1"
    assert (copy.status, copy.content, copy.fault) == (200, b"x", "why")
    assert (copy.source, copy.elapsed, response.source) == (source, elapsed, "api")
    assert response.headers == {"etag": "1"}
