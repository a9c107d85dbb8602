"""Errors of statuses: what is said of a redirect, and of a body that cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.redaction import Redaction
from qovery_async._rules.status_errors import redirect_target, status_error

ABOUT = {
    "operation_id": None,
    "method": "GET",
    "path": "/p",
    "attempts": 1,
    "idempotent": True,
    "is_policy_token": False,
}


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://elsewhere.example/organization", "https://elsewhere.example"),
        ("https://user:secret@elsewhere.example:8443/a?token=secret#secret", "https://elsewhere.example:8443"),
        ("//elsewhere.example/secret", "elsewhere.example"),
        ("http://[::1]:80/", "http://[::1]:80"),
        ("/login?next=secret", "another path of the same host"),
        ("secret", "another path of the same host"),
        ("", "another path of the same host"),
        ("http://[::1/secret", "an invalid address"),
        ("http://host:port/secret", "an invalid address"),
        ("mailto:secret", "an invalid address"),
        ("http://a\x7f/secret", "a host with an invalid name"),
        ("http://" + "a" * 500, "a host with an invalid name"),
    ],
)  # fmt: skip
def test_redirect_names_its_host_and_nothing_else(location, target):
    assert redirect_target(location) == target


@given(st.text(max_size=60))
def test_redirect_message_is_printable(location):
    assert redirect_target(location).isprintable()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_error_says_where_it_leads(status):
    location = "https://elsewhere.example/a?token=secret"
    error = status_error(status, {"location": location}, b"", **ABOUT)
    assert "redirects are not followed" in str(error)
    assert "https://elsewhere.example: check base_url" in str(error)
    assert "secret" not in str(error)
    assert "names no target" in str(status_error(status, {}, b"", **ABOUT))


def test_token_in_the_host_of_a_redirect_is_masked():
    headers = {"location": "https://qov_secret-token.example/"}
    error = status_error(302, headers, b"", redaction=Redaction(["qov_secret-token"]), **ABOUT)
    assert "qov_secret-token" not in str(error)


def test_not_modified_is_no_redirect():
    assert "redirects" not in str(status_error(304, {"location": "https://a.b"}, b"", **ABOUT))


def test_error_whose_body_cannot_be_read_keeps_its_status():
    error = status_error(404, {}, b"", fault="its content coding is br", **ABOUT)
    assert (error.status, error.content, error.body) == (404, b"", None)
    assert "the body cannot be read: its content coding is br" in str(error)


def test_proxy_that_wants_a_password_is_named():
    assert "proxy" in str(status_error(407, {}, b"", **ABOUT))


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b'{"detail": "the environment is already stopped"}', "[read the state before"),
        (b"", "[a name is taken or an operation is running; read the state before"),
        (b'{"status": 409, "title": "Conflict"}', "[a name is taken or"),
    ],
)
def test_usual_reasons_are_named_without_the_apis_own(content, advice):
    assert advice in str(status_error(409, {}, content, **ABOUT))


def test_429_says_whose_limit_is_reached():
    of_provider = status_error(429, {}, b"", has_own_limit=True, **ABOUT)
    of_operation = status_error(429, {"x-ratelimit-remaining": "9"}, b"", **ABOUT)
    of_token = status_error(429, {"x-ratelimit-remaining": "0"}, b"", **ABOUT)

    assert "the git provider limits this operation" in str(of_provider)
    assert "the token has requests left" in str(of_operation)
    assert "the token's requests are used up" in str(of_token)
