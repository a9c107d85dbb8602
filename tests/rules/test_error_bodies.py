from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import errors
from qovery_async._rules.error_bodies import (
    ERROR_BODY_BYTES,
    bounded,
    decoded_body,
    detail,
    kept_headers,
)
from qovery_async._rules.redaction import MASK, Redaction
from qovery_async._rules.status_errors import error_class, status_error, wait_after

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"status": 400, "error": "Bad Request", "message": "no such plan"}, "no such plan"),
        ({"type": "about:blank", "title": "Nope", "detail": "taken"}, "taken"),
        ({"title": "Nope"}, "Nope"),
        ({"error": {"message": "deep"}}, "deep"),
        ({"errors": [{"message": "a"}, "b"]}, "a; b"),
        (["a", {"detail": "b"}], "a; b"),
        ("plain text", "plain text"),
        ({}, "Conflict"),
        (None, "Conflict"),
        ({"detail": 3}, "Conflict"),
    ],
)
def test_best_explanation_is_found(body, expected):
    assert detail(409, body) == expected


@pytest.mark.parametrize("text", ["a\ud800b", "a\x1b[2Jb", "a\x00b", "a\u202eb"])
def test_explanation_can_always_be_printed(text):
    found = detail(400, {"detail": text})

    assert found.encode()
    assert found.isprintable()
    assert (found[0], found[-1]) == ("a", "b")


def test_long_explanations_are_cut():
    assert len(detail(500, "x" * 5000)) == 501


@given(JSON, st.integers(100, 999))
def test_every_json_body_and_status_gives_our_error(body, status):
    content = json.dumps(body).encode()

    error = make(status, content)

    assert isinstance(error, errors.APIStatusError)
    assert error.status == status
    assert error.content == content
    assert str(status) in str(error)


@given(st.binary(), st.integers(300, 599))
def test_any_bytes_give_our_error(content, status):
    error = make(status, content)

    assert error.content == content
    assert (error.body is None) == (content in (b"", b"null"))
    assert error.detail


def make(status, content, headers=None):
    return status_error(
        status,
        headers or {},
        content,
        operation_id="getProject",
        method="GET",
        path="/project/{projectId}",
        attempts=1,
        idempotent=True,
        is_policy_token=False,
        retry_after=wait_after(status, headers or {}, 0.0),
    )


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (412, errors.PreconditionFailedError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
        (520, errors.ServerError),
        (599, errors.ServerError),
        (302, errors.UnexpectedStatusError),
        (418, errors.UnexpectedStatusError),
        (600, errors.UnexpectedStatusError),
        (999, errors.UnexpectedStatusError),
    ],
)
def test_each_status_has_its_class(status, cls):
    assert error_class(status) is cls


def test_error_says_what_happened_where_and_what_to_do():
    headers = {"x-qovery-request-id": "abc", "retry-after": "7", "set-cookie": "session=secret"}

    error = make(429, b'{"message": "slow down"}', headers)

    assert str(error) == (
        "429 Too Many Requests from getProject (GET /project/{projectId}): slow down "
        "[the token's requests are used up; wait before the next call] (request id abc)"
    )
    assert (error.request_id, error.retry_after, error.retryable) == ("abc", 7.0, True)
    assert (error.operation_id, error.method, error.path) == (
        "getProject",
        "GET",
        "/project/{projectId}",
    )
    assert "set-cookie" not in error.headers


def test_headers_that_can_hold_secrets_are_dropped():
    assert kept_headers({"Set-Cookie": "a", "Date": "b", "authorization": "c"}) == {"Date": "b"}


def test_bodies_are_json_or_text():
    assert decoded_body(b'{"a": 1}') == {"a": 1}
    assert decoded_body(b"<html>") == "<html>"
    assert decoded_body(b"\xff") == "\ufffd"
    assert decoded_body(b"") is None


def test_json_above_the_bound_is_cut_before_a_value():
    items = [{"name": f"n{number}", "value": 'a\\b"c,]}'} for number in range(20_000)]
    error = make(400, json.dumps({"detail": "too much", "items": items}).encode())
    assert ERROR_BODY_BYTES * 0.99 < len(error.content) <= ERROR_BODY_BYTES
    assert error.detail == "too much"
    assert json.loads(error.content) == error.body
    kept = error.body["items"]
    assert kept[:-1] == items[: len(kept) - 1]
    assert kept[-1].items() <= items[len(kept) - 1].items()


@pytest.mark.parametrize(
    "content",
    [
        b"<p>" + b"\xc3\xa9" * 100_000,
        b"x" + b"\xf0\x9f\x98\x80" * 50_000,
        json.dumps({"detail": "x" * 100_000}).encode(),
        "\U0001f600".encode("utf-16") * 100_000,
        b"\xff" * 100_000,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[1," * 100_000,
        b'"' * 100_000,
        b"{}" + b" " * 100_000,
    ],
)
def test_body_above_the_bound_is_cut_between_characters(content):
    kept = bounded(content)
    assert ERROR_BODY_BYTES - 4 <= len(kept) <= ERROR_BODY_BYTES
    assert content.startswith(kept)
    assert make(400, content).content == kept


@pytest.mark.parametrize("length", [0, 1, ERROR_BODY_BYTES])
def test_body_within_the_bound_is_kept_as_it_is(length):
    content = b"x" * length
    assert bounded(content) is content


SECRET = "s\u00e9cret/\U0001f600 value of a token"


@pytest.mark.parametrize("form", ["text", "json", "ascii", "named"])
@given(st.integers(0, 60))
def test_secret_at_the_cut_is_masked(form, shift):
    padding = "x" * (ERROR_BODY_BYTES - shift)
    if form == "text":
        content = f"{padding} {SECRET}{padding}".encode()
    else:
        name = "token" if form == "named" else "a"
        body = {"b": padding[:-20], name: SECRET, "c": padding}
        content = json.dumps(body, ensure_ascii=form == "ascii").encode()
    redaction = Redaction([] if form == "named" else [SECRET], ["token"])
    kept = bounded(redaction.content(bounded(content))).decode()
    assert len(kept.encode()) <= ERROR_BODY_BYTES
    assert "cret" not in kept
    assert SECRET[:6] not in kept


@pytest.mark.parametrize("depth", range(1, 5))
def test_named_secret_in_quoted_json_is_masked_when_cut(depth):
    text = json.dumps({"token": "canary-1", "more": [{"token": "canary-2"}]})
    for _ in range(depth):
        text = json.dumps({"detail": text})
    redaction = Redaction([], ["token"])
    for end in range(len(text)):
        assert "cana" not in redaction.text("x" + text[:end])
    assert MASK in redaction.text("x" + text)
