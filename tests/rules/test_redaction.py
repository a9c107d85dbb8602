"""Secrets are masked, and everything else is unchanged."""

from __future__ import annotations

import json
import time
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.redaction import MASK, PERHAPS_SECRET, Redaction, is_withheld
from qovery_async._rules.secret_values import secret_values
from qovery_async.raw import OPERATIONS

# No letter of it occurs in what the tests put around it.
SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=60).map(
    lambda text: f"\u00a7{text}\u00a7"
)
PASSWORD = "p@ss/w\u00f6rd"
PLAIN = st.text("abcdefghij ", max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 99) | PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN, inner, max_size=4),
    max_leaves=12,
)


@given(SECRETS, PLAIN, PLAIN, st.booleans(), st.integers(0, 2))
def test_value_is_masked_in_json_at_any_depth_of_quoting(secret, before, after, ascii_only, depth):
    text = f"{before}{secret}{after}"
    for _ in range(depth):
        text = json.dumps({"detail": text}, ensure_ascii=ascii_only)
    body = {"detail": text, "list": [secret], "other": {"a": before}}

    masked = Redaction([secret]).content(json.dumps(body, ensure_ascii=ascii_only).encode())

    found = json.loads(masked)
    inner = found["detail"]
    for _ in range(depth):
        inner = json.loads(inner)["detail"]
    assert inner == f"{before}{MASK}{after}"
    assert found["list"] == [MASK]
    assert found["other"] == {"a": before}


@given(JSON, SECRETS, st.sampled_from(sorted(PERHAPS_SECRET)))
def test_field_is_masked_by_its_name(body, secret, name):
    document = {"a": body, name: {"x": [secret, {"y": secret}]}, "b": body}
    text = json.dumps(document)

    masked = Redaction([], PERHAPS_SECRET).text(text)

    assert json.loads(masked) == {"a": body, name: MASK, "b": body}


@given(JSON, SECRETS, st.data())
def test_field_is_masked_in_truncated_json(body, secret, data):
    text = json.dumps({"a": body, "token": secret, "b": body}, ensure_ascii=False)
    whole = json.dumps(secret, ensure_ascii=False)[1:-1]
    end = data.draw(st.integers(text.index(whole) + 1, len(text)))

    masked = Redaction([], ["token"]).text(text[:end])

    assert "\u00a7" not in masked


@given(JSON)
def test_body_without_secrets_is_the_very_same_object(body):
    content = json.dumps(body).encode()
    assert Redaction(["not in there"], ["password"]).content(content) is content


@given(st.binary(max_size=200), st.binary(min_size=1, max_size=3))
def test_any_bytes_can_be_masked(content, more):
    masked = Redaction(["secret-value"]).content(content + b"secret-value" + more)
    assert b"secret-value" not in masked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"token": null, "a": 1}', '{"token": null, "a": 1}'),
        ('{"token": 12, "a": 1}', f'{{"token": "{MASK}", "a": 1}}'),
        ('{"TOKEN" : "x", "a": 1}', f'{{"TOKEN" : "{MASK}", "a": 1}}'),
        ('{"tokens": "x", "my_token": "y"}', '{"tokens": "x", "my_token": "y"}'),
        ('{"token": {"a": "}"}, "b": 2}', f'{{"token": "{MASK}", "b": 2}}'),
        ('{"token": [[1], ["]', f'{{"token": "{MASK}"'),
        ('{"d": "{\\"token\\": \\"x\\\\\\"y\\", 1"}', f'{{"d": "{{\\"token\\": \\"{MASK}\\", 1"}}'),
        ('{"d": "{\\"token\\": [1, 2], 1"}', f'{{"d": "{{\\"token\\": \\"{MASK}\\""}}'),
        ("token: x", "token: x"),
        ("", ""),
    ],
)
def test_members_are_found_by_their_whole_name(text, expected):
    assert Redaction([], ["token"]).text(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at /?p=p%40ss%2Fw%C3%B6rd&q=1", f"at /?p={MASK}&q=1"),
        ("at /?p=p%40ss/w%C3%B6rd", f"at /?p={MASK}"),
        (f"Basic {b64encode(PASSWORD.encode()).decode()}", f"Basic {MASK}"),
        ("<b>p@ss/w\u00f6rd</b>", f"<b>{MASK}</b>"),
        ("it ends with p@ss/w", f"it ends with {MASK}"),
        ("it ends with p@", "it ends with p@"),
        ("[ERROR] p@ss/w\u00f6rd", f"[ERROR] {MASK}"),
        ('{"n": "p@ss\\/w\\u00f6rd"}', f'{{"n": "{MASK}"}}'),
    ],
)
def test_value_is_masked_in_url_html_and_header_spellings(text, expected):
    assert Redaction([PASSWORD]).text(text) == expected


def test_short_values_and_the_literals_of_json_are_left():
    redaction = Redaction(["a", "no", "true", "1234"])
    text = '{"a": "no", "retryable": true, "count": 12345, "id": 1234, "s": "untrue"}'
    masked = redaction.text(text)
    assert json.loads(masked) == {
        "a": "no",
        "retryable": True,
        "count": 12345,
        "id": MASK,
        "s": f"un{MASK}",
    }


def test_of_a_long_value_the_beginning_is_enough():
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl"
    found = Redaction([token]).text(f"token {token[:30]}... of {token} is wrong")
    assert found == f"token {MASK}... of {MASK} is wrong"


def cpu_seconds(function, *arguments):
    """CPU time of a call, at best of three."""
    seconds = []
    for _ in range(3):
        begun = time.process_time()
        function(*arguments)
        seconds.append(time.process_time() - begun)
    return min(seconds)


def mask(line, numbers):
    """Find the secrets of a body with so many numbers, and mask them."""
    secret = line.join(f"{number:07d}" for number in range(numbers))
    sent = secret.encode() * 20 if line else json.dumps({"value": secret}).encode()
    received = b"<p>" + sent[:20_000] + b"</p>"
    masked = Redaction(secret_values(sent, PERHAPS_SECRET)).content(received)
    assert b"0000100" not in masked


@pytest.mark.parametrize("line", ["", "\n"])
def test_masking_takes_as_much_longer_as_a_body_is_larger(line):
    # Eight times on any machine; sixty-four if it grew with the square.
    assert cpu_seconds(mask, line, 3_200) < 24 * cpu_seconds(mask, line, 400)


@pytest.mark.parametrize(
    ("operation_id", "content", "expected"),
    [
        ("getProject", b"<html>", False),
        ("getClusterKubeconfig", b"a: 1", True),
        ("exportEnvironmentConfigurationIntoTerraform", b"PK", True),
        ("listQoveryIps", b"1.2.3.4", False),
        ("createVariable", b'{"a":', False),
        ("createVariable", b" [", False),
        ("createVariable", b"<html>", True),
        ("createVariable", '{"a":'.encode("utf-16"), True),
    ],
)
def test_content_without_a_masking_rule_is_withheld(operation_id, content, expected):
    assert is_withheld(OPERATIONS[operation_id], content) is expected


def redact(text):
    Redaction(["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0", "other-value"], ["token"]).text(text)


@pytest.mark.parametrize(
    ("before", "repeated", "count", "after"),
    [
        ("", '"token":', 50_000, ""),
        ("", '"token":{', 50_000, ""),
        ('"token":"', "\\", 200_000, ""),
        ("", '\\"token\\":\\"', 50_000, ""),
        ("", '\\\\\\"token\\\\\\":\\\\\\"', 20_000, ""),
        ("", '\\\\\\"token\\\\\\":\\\\\\\\\\"', 20_000, ""),
        ("", '"', 400_000, ""),
        ('"', '\\"', 100_000, ""),
        ("", '"to', 50_000, ""),
        ('"token"', " ", 400_000, ""),
        ('{"a":"', "\\u00e9", 60_000, '"}'),
        ("", "[", 200_000, ""),
        ("", "eyJhbGciOiJS", 30_000, ""),
    ],
)
def test_hostile_bodies_take_no_longer_than_their_length(before, repeated, count, after):
    whole, eighth = (before + repeated * n + after for n in (count, count // 8))

    # Eight times on any machine; sixty-four if it grew with the square.
    assert cpu_seconds(redact, whole) < 24 * cpu_seconds(redact, eighth)
