"""Secret values of a request's body."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.redaction import PERHAPS_SECRET
from qovery_async._rules.secret_values import secret_values

# Printable and without the spaces and quotes at which a server can cut a value.
SECRETS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=4, max_size=40)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "n", "value": "hunter2"}, ["hunter2"]),
        ({"a": [{"b": {"Password": "hunter2"}}]}, ["hunter2"]),
        ({"value": {"x": ["hunter2", {"y": "hunter3"}]}}, ["hunter3", "hunter2"]),
        ({"value": 12345678, "token": True, "password": None}, ["12345678"]),
        ({"value": " hunter2\n"}, ["hunter2"]),
        ([{"value": "hunter2"}], ["hunter2"]),
        ("hunter2", ["hunter2"]),
        (3, []),
    ],
)
def test_values_below_secret_names_are_secret(body, expected):
    content = json.dumps(body).encode()
    assert sorted(secret_values(content, PERHAPS_SECRET)) == sorted(expected)


def test_parts_of_a_secret_value_are_secret_too():
    key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkq\n-----END KEY-----"
    inner = json.dumps({"type": "service_account", "private_key": key})
    found = secret_values(json.dumps({"json_credentials": inner}).encode(), PERHAPS_SECRET)
    assert {inner, key, "MIIEvQIBADANBgkq"} <= set(found)


def test_body_of_text_is_secret_line_by_line():
    found = secret_values(b"users:\n- token: abcdefgh\n  name: 'x'\n", PERHAPS_SECRET)
    assert "abcdefgh" in found
    assert secret_values(b"token: abcdefgh", ()) == []
    assert secret_values(None, PERHAPS_SECRET) == []


@given(SECRETS, st.integers(0, 3))
def test_secret_at_any_depth_is_found(secret, depth):
    value = {"password": secret}
    for level in range(depth):
        value = [value, level] if level % 2 else {"inner": value}

    assert secret in secret_values(json.dumps(value).encode(), ["password"])


@pytest.mark.parametrize(("value", "found"), [("abc", []), ("abcd", ["abcd"]), ("   ", [])])
def test_value_shorter_than_four_characters_is_not_secret(value, found):
    assert secret_values(json.dumps({"token": value}).encode(), ["token"]) == found


def test_long_value_is_split_into_pieces_that_cover_it():
    value = "".join(chr(97 + index % 26) for index in range(10_000))

    pieces = secret_values(json.dumps({"token": value}).encode(), ["token"])

    assert "".join(pieces) == value
    assert [len(piece) for piece in pieces] == [4096, 4096, 1808]


def test_number_of_pieces_is_bounded():
    lines = "\n".join(f"secret-{number:06}" for number in range(10_000))

    assert len(secret_values(json.dumps({"value": lines}).encode(), ["value"])) <= 4000


def test_equal_values_are_returned_once():
    body = json.dumps({"a": {"token": "same-value"}, "b": {"token": "same-value"}}).encode()

    assert secret_values(body, ["token"]) == ["same-value"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("password = 'abcdefgh'", "abcdefgh"),
        ('"api.key": "abcdefgh",', "abcdefgh"),
        ("- token: abcdefgh", "abcdefgh"),
    ],
)
def test_assigned_value_of_a_line_is_secret_by_itself(line, value):
    assert value in secret_values(line.encode(), ["password"])


def test_text_inside_of_json_is_searched_for_leaves():
    inner = {"deep": [{"key": "abcdefgh\nsecond-line"}], "short": "abc", "number": 12345678}

    found = secret_values(json.dumps({"value": json.dumps(inner)}).encode(), ["value"])

    assert {"abcdefgh\nsecond-line", "abcdefgh", "second-line"} <= set(found)
    assert "abc" not in found


def test_bytes_that_are_no_text_are_searched_as_far_as_they_are():
    assert "abcdefgh\ufffd" in secret_values(b"abcdefgh\xff", ["token"])
