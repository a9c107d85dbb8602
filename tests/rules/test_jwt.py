from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.jwt import expires_at, until_renewal


def token(payload: bytes) -> str:
    return f"eyJ.{base64.urlsafe_b64encode(payload).decode().rstrip('=')}.c2ln"


@pytest.mark.parametrize(
    ("exp", "expected"),
    [
        ("1767225600", 1767225600.0),
        ("1.5", 1.5),
        ("-7", -7.0),
        ("0", 0.0),
        ("null", None),
        ("true", None),
        ('"1767225600"', None),
        ("[1]", None),
        ("NaN", None),
        ("Infinity", None),
        ("1e999", None),
        ("9" * 400, None),
    ],
)
def test_expiry_is_finite_or_none(exp, expected):
    assert expires_at(token(f'{{"exp":{exp}}}'.encode())) == expected


@pytest.mark.parametrize(
    "payload",
    [b"", b"{", b"[]", b"3", b"null", b"\xff\xfe", b"{}", b"[" * 100_000, b'{"exp":1' * 5000],
)
def test_payload_without_claims_has_no_expiry(payload):
    assert expires_at(token(payload)) is None


@given(st.text() | st.lists(st.text(), min_size=3, max_size=3).map(".".join))
def test_expiry_of_any_text_does_not_raise(text):
    assert expires_at(text) is None or isinstance(expires_at(text), float)


@given(st.binary())
def test_expiry_of_any_payload_does_not_raise(payload):
    found = expires_at(token(payload))
    assert found is None or isinstance(found, float)


@given(st.dictionaries(st.text(), st.integers() | st.floats(allow_nan=False)), st.integers())
def test_other_claims_do_not_matter(claims, exp):
    text = json.dumps({**claims, "exp": exp % 2**40}).encode()
    assert expires_at(token(text)) == exp % 2**40


@pytest.mark.parametrize(
    ("left", "expected"), [(3600, 3540), (120, 60), (60, 30), (10, 5), (0, None), (-5, None)]
)
def test_renewal_is_a_minute_before_expiry_or_halfway(left, expected):
    found = until_renewal(1000.0 + left, 1000.0, 50.0)
    assert found == (None if expected is None else 50.0 + expected)


def test_token_without_expiry_is_kept_until_rejected():
    assert until_renewal(None, 0.0, 0.0) is None
