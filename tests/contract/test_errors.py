"""Whatever an operation is answered, what is raised belongs to our tree and says what to do."""

from __future__ import annotations

import copy
import pickle

import pytest

from qovery_async import (
    APIStatusError,
    AsyncQovery,
    AuthenticationError,
    BadRequestError,
    Budget,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionFailedError,
    QoveryError,
    RateLimitedError,
    ResponseDecodeError,
    ServerError,
    UnprocessableEntityError,
)
from qovery_async._codec import Drift
from qovery_async._pipeline.authentication import IssuedCredential
from qovery_async._pipeline.call import CallContext, RawResponse
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async._pipeline.results import checked, decoded
from qovery_async._rules.error_bodies import ERROR_BODY_BYTES
from qovery_async._rules.prepared_request import PreparedRequest
from qovery_async.credentials import ApiToken
from qovery_async.raw import OPERATIONS
from qovery_async.settings import Settings
from tests.raw_server import answer, replying, serving

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
CLASSES = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
    500: ServerError,
    502: ServerError,
    503: ServerError,
    520: ServerError,
    599: ServerError,
}
JSON, PROBLEM, HTML = "application/json", "application/problem+json", "text/html"
LONG_AGO = "2020-01-01T00:00:00Z"
# (content type, body, what the error's detail is; None for the phrase of the status)
BODIES = {
    "guide": (JSON, b'{"status":400,"error":"Bad Request","message":"no plan"}', "no plan"),
    "detail": (JSON, b'{"detail":"taken","status":409}', "taken"),
    "spring": (
        JSON,
        f'{{"timestamp":"{LONG_AGO}","status":4,"error":"No","path":"/a/b"}}'.encode(),
        "No",
    ),
    "violations": (
        JSON,
        b'{"title":"Constraint Violation","violations":[{"field":"name","message":"blank"}]}',
        "Constraint Violation: name: blank",
    ),
    "errors": (JSON, b'{"errors":[{"message":"a"},"b",3,null,[],{}]}', "a; b; 3"),
    "errors by field": (JSON, b'{"errors":{"name":["blank","short"]}}', "name: blank; short"),
    "extra members": (
        JSON,
        f'{{"detail":"taken","existing_variable":{{"project_id":"{ID}"}}}}'.encode(),
        "taken",
    ),
    "odd members": (JSON, b'{"detail":{"x":1},"message":[],"title":3,"error":null}', None),
    "problem": (PROBLEM, b'{"type":"about:blank","title":"T","detail":"why"}', "why"),
    "html": (HTML, b"<html><body>\n  <h1>Bad</h1></html>", "<html><body> <h1>Bad</h1></html>"),
    "empty": ("", b"", None),
    "spaces": ("text/plain", b" \r\n ", None),
    "truncated": (JSON, b'{"detail":"wh', '{"detail":"wh'),
    "list": (JSON, b'["a",{"detail":"b"}]', "a; b"),
    "number": (JSON, b"3", None),
    "null": (JSON, b"null", None),
    "text": (JSON, b'"why"', "why"),
    "wrong charset": ("application/json; charset=klingon", b'{"detail":"\xe9"}', None),
    "utf-16": (JSON, '{"detail":"why"}'.encode("utf-16"), "why"),
    "no utf-8": (JSON, b"\xff\xfa\x00", None),
    "infinite": (JSON, b'{"detail":"why","n":1e999,"m":NaN}', "why"),
    "surrogate": (JSON, b'{"detail":"why \\ud800"}', None),
    "deep": (JSON, b'{"error":' * 200 + b"1" + b"}" * 200, None),
}
ANY_DETAIL = {"wrong charset", "no utf-8", "surrogate", "deep"}


def call_of(operation, attempts=1):
    request = PreparedRequest(operation.method, "/x", {}, b'{"name":"x"}')
    settings = Settings(timeout=None, retries=0)
    call = CallContext(operation, request, settings, Instrumentation())
    call.attempts = attempts
    call.issued = IssuedCredential(ApiToken("qov_canary"))
    return call


def outcome(operation, status, media, content, *, strict=False, **headers):
    """The result of an answer, or the error of our tree; any other one fails the test."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    found = RawResponse(status, named | ({"content-type": media} if media else {}), content)
    call = call_of(operation)
    try:
        checked(call, found)
        return decoded(operation, call, found, Drift(), strict=strict)
    except QoveryError as error:
        return error


@pytest.mark.parametrize("form", BODIES)
def test_every_operation_raises_the_error_class_of_its_status(form):
    media, content, detail = BODIES[form]
    for operation in OPERATIONS.values():
        title = f"{operation.operation_id} ({operation.method} {operation.path})"
        for status, expected in CLASSES.items():
            error = outcome(operation, status, media, content, x_request_id="r-1")
            assert type(error) is expected
            assert (error.status, error.content, error.request_id) == (status, content, "r-1")
            text = str(error)
            assert text.startswith(f"{status} ")
            assert f" from {title}: {error.detail} [" in text
            assert text.endswith("] (request id r-1)")
            if form in ANY_DETAIL:
                assert error.detail
            else:
                assert error.detail == (detail or text[4 : text.index(" from ")])


@pytest.mark.parametrize("form", BODIES)
def test_every_operation_decodes_a_success_or_says_why_not(form):
    media, content, _ = BODIES[form]
    for operation in OPERATIONS.values():
        for status in (200, 201, 299):
            found = outcome(operation, status, media, content)
            assert not isinstance(found, QoveryError) or type(found) is ResponseDecodeError
            if type(found) is ResponseDecodeError:
                assert f"{status} from {operation.operation_id}" in str(found)
                assert found.content in (content, b"")
                assert found.__cause__ is None
                assert found.__context__ is None
            else:
                assert repr(found)


@pytest.mark.parametrize("form", BODIES)
@pytest.mark.parametrize("status", [*CLASSES, 302, 200])
def test_errors_survive_pickles_and_copies_with_all_they_know(form, status):
    media, content, _ = BODIES[form]
    error = outcome(OPERATIONS["getProject"], status, media, content, strict=True, x_request_id="r")
    assert isinstance(error, QoveryError)
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert repr(vars(twin)) == repr(vars(error))  # NaN is not equal to itself


@pytest.mark.parametrize("depth", [90, 110, 900, 5_000, 200_000])
@pytest.mark.parametrize("shape", ["[", '{"error":', '{"detail":'])
@pytest.mark.parametrize("status", [200, 400])
def test_no_depth_of_nesting_is_too_deep(depth, shape, status):
    close = "]" if shape == "[" else "}"
    content = (shape * depth + "1" + close * depth).encode()
    found = outcome(OPERATIONS["getProject"], status, JSON, content)
    if isinstance(found, QoveryError):
        assert content.startswith(found.content)
        assert len(found.content) == min(len(content), ERROR_BODY_BYTES)
        assert len(str(found)) < 1000
        assert str(pickle.loads(pickle.dumps(found))) == str(copy.deepcopy(found)) == str(found)
    else:
        assert status == 200
        assert depth < 200_000  # newer Pythons read deeper


def test_error_keeps_the_beginning_of_a_huge_body():
    content = b'{"detail":"' + b"word " * 2_000_000 + b'"}'

    error = outcome(OPERATIONS["getProject"], 500, JSON, content)

    assert len(error.content) <= ERROR_BODY_BYTES
    assert len(str(error)) < 1000


@pytest.mark.parametrize(("status", "words"), [(404, "may have deleted"), (409, "may have done")])
def test_error_after_a_retry_mentions_the_earlier_attempt(status, words):
    operation = OPERATIONS["deleteProject"]
    for attempts in (1, 2):
        with pytest.raises(APIStatusError) as caught:
            checked(call_of(operation, attempts), RawResponse(status, {}, b""))
        assert (words in str(caught.value)) == (attempts > 1)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "7", "x-ratelimit-reset": "30"}, 7.0),
        ({"x-ratelimit-reset": "30"}, 30.0),
        ({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "0"}, 30.0),
        ({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "5"}, None),
        ({"retry-after": "soon", "x-ratelimit-reset": "30"}, 30.0),
        ({"x-ratelimit-reset": "1767225660", "date": "Thu, 01 Jan 2026 00:00:00 GMT"}, 60.0),
    ],
)
def test_retry_after_of_a_429_defaults_to_the_window_reset(headers, expected):
    operation = OPERATIONS["getProject"]

    assert outcome(operation, 429, "", b"", **headers).retry_after == expected
    if "retry-after" not in headers:
        assert outcome(operation, 403, "", b"", **headers).retry_after is None


@pytest.mark.anyio
async def test_a_real_server_gives_the_same_errors(anyio_backend):
    replies = [answer(s, content, media) for s in CLASSES for media, content, _ in BODIES.values()]
    async with (
        serving(replying(*replies)) as server,
        AsyncQovery(
            token="qov_canary", base_url=server.url, retries=0, budget=Budget.unlimited()
        ) as qovery,
    ):
        for status, expected in CLASSES.items():
            for _, content, _ in BODIES.values():
                with pytest.raises(APIStatusError) as caught:
                    await qovery.projects.get(ID)
                assert type(caught.value) is expected
                assert caught.value.content == content
                assert (caught.value.status, caught.value.attempts) == (status, 1)
