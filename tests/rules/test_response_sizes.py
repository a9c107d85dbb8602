"""Bounds on the body of a response."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.response_sizes import check_declared_length, too_large
from qovery_async._rules.transport_errors import UnreadableBody


def is_rejected(length, most, method="GET", status=200):
    try:
        check_declared_length(method, status, {"content-length": length}, most)
    except UnreadableBody:
        return True
    return False


@given(st.integers(0, 2**64), st.integers(1, 2**64))
def test_declared_length_is_rejected_above_the_limit(length, most):
    assert is_rejected(str(length), most) is (length > most)


def test_no_limit_accepts_any_length():
    assert not is_rejected("9" * 19, None)


def test_absent_length_is_accepted():
    check_declared_length("GET", 200, {}, 1)


@pytest.mark.parametrize(
    ("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304), ("HEAD", 404)]
)
def test_length_of_a_body_that_does_not_follow_is_ignored(method, status):
    assert not is_rejected("5000", 10, method, status)


@pytest.mark.parametrize("length", ["", "-5000", "5e3", "5000, 5000", "0x1000", "9" * 21, "abc"])
def test_invalid_length_is_left_to_the_http_library(length):
    assert not is_rejected(length, 10)


def test_fault_names_the_limit_and_the_options():
    text = str(too_large(1000))

    assert text.startswith("it is larger than 1000 bytes;")
    assert "max_response_bytes" in text
    assert "stream()" in text
