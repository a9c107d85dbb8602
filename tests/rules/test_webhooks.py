"""Rules of webhook deliveries: what a body and a header may hold."""

from __future__ import annotations

import json
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qovery_async import ConfigurationError, WebhookMalformed, WebhookRejected
from qovery_async.webhooks import parse

SECRET = "hush"
HEADERS = {"Qovery-Secret": SECRET}
BODY = {
    "created_at": "2026-11-01T10:00:00Z",
    "event_type": "DEPLOYMENT_FAILURE",
    "payload_type": "DEPLOYMENT",
    "payload_id": "d-1",
    "payload": {
        "id": "d-1",
        "current_status": "DEPLOYMENT_ERROR",
        "organization": {"id": "o-1"},
        "project": {"id": "p-1"},
        "environment": {"id": "e-1", "name": "staging"},
        "logs": "first\nsecond",
        "added_later": [1],
    },
    "also_added": True,
}
CONTENT = json.dumps(BODY).encode()


def parsed(body=CONTENT, headers=HEADERS, secrets=(SECRET,)):
    return parse(headers, body, secrets=secrets)


def test_event_has_the_fields_of_a_delivery():
    event = parsed()
    ids = (event.organization_id, event.project_id, event.environment_id, event.deployment_id)
    assert ids == ("o-1", "p-1", "e-1", "d-1")
    assert (event.event, event.kind) == ("DEPLOYMENT_FAILURE", "DEPLOYMENT")
    assert (event.status, event.verified) == ("DEPLOYMENT_ERROR", True)
    assert (event.key, event.logs) == ("d-1:DEPLOYMENT_FAILURE", ["first", "second"])
    assert (event.payload, event.body) == (BODY["payload"], BODY)


@pytest.mark.parametrize(
    "headers",
    [
        {"QOVERY-SECRET": SECRET},
        {b"qovery-secret": b"hush"},
        {"qovery-signature": SECRET},
        {"qovery-secret": SECRET, "qovery-signature": "v1=abc"},
        {"qovery-secret": [SECRET, SECRET]},
        {"qovery-secret": f" {SECRET}\t"},
        [("x", "y"), ("Qovery-Secret", SECRET)],
        [[b"Qovery-Secret", b"hush"], [b"qovery-secret", b"hush"]],
    ],
)
def test_secret_in_any_form_of_headers_is_accepted(headers):
    assert parsed(headers=headers).verified


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"qovery-secret": ""},
        {"qovery-secret": "Hush"},
        {"qovery-secret": "wrong", "qovery-signature": SECRET},
        {"qovery-secret": [SECRET, "other"]},
        [("Qovery-Secret", SECRET), ("qovery-secret", "other")],
        {"qovery-secret": "\ud800"},
        {"qovery-secret": 5},
        {"qovery-secret": None},
        [("qovery-secret",)],
        "qovery-secret: hush",
        None,
    ],
)
def test_secret_missing_wrong_or_ambiguous_is_an_error(headers):
    with pytest.raises((WebhookRejected, WebhookMalformed)):
        parsed(headers=headers)


@pytest.mark.parametrize("sent", ["clé".encode(), "clé".encode("latin-1"), "clé"])
def test_secret_outside_of_ascii_matches_in_both_encodings(sent):
    assert parsed(headers={"qovery-secret": sent}, secrets=["clé"]).verified


CANARY = "canary" + "-1" * 2


def test_error_frames_hide_both_secrets():
    with pytest.raises(WebhookRejected) as caught:
        parse({"qovery-secret": CANARY}, b"{}", secrets=[CANARY.title()])
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert CANARY not in "".join(report.format()).lower()


def test_secrets_of_a_rotation_are_all_accepted():
    assert parsed(secrets=["new", SECRET]).verified
    assert parsed(secrets=[b"hush", "old"]).verified


@pytest.mark.parametrize("secrets", [[], [""], ["new", " "], [b""], [5], 5, SECRET, b"hush"])
def test_secrets_empty_or_invalid_are_a_configuration_error(secrets):
    with pytest.raises(ConfigurationError):
        parsed(secrets=secrets)


def test_secrets_none_yield_an_unverified_event():
    assert not parsed(headers={}, secrets=None).verified


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff{}",
        b'{"event_type": "A", "n": NaN}',
        b'{"event_type": "A", "n": -Infinity}',
        b'{"event_type": "A", "n": 1e999}',
        b'{"event_type": "A", "event_type": "B"}',
        b'{"event_type": "A", "n": ' + b"9" * 5000 + b"}",
        b'{"event_type": "A", "n": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
        b'{"event_type": "A", "n": ' + b"[" * 70 + b"]" * 70 + b"}",
        b'{"event_type": "A", "n": "' + b"x" * 1024 * 1024 + b'"}',
        b'{"event_type": 5}',
        b'{"text": "Deployment of staging successful"}',
        "\ud800",
        None,
        {"event_type": "A"},
    ],
    ids=range(16),
)
def test_body_that_is_no_event_is_malformed(body):
    with pytest.raises(WebhookMalformed) as caught:
        parsed(body)
    assert caught.value.status == 400


def test_body_with_a_lone_surrogate_is_kept_readable():
    event = parsed(
        b'{"event_type": "A", "payload": {"logs": "cut \\ud83d", "n": "\\ud83d\\ude00"}}'
    )
    assert event.payload == {"logs": "cut \ufffd", "n": "\U0001f600"}


@pytest.mark.parametrize("body", [bytearray(CONTENT), memoryview(CONTENT), CONTENT.decode()])
def test_body_of_any_type_is_read(body):
    assert parsed(body) == parsed()


def test_deployment_id_of_the_other_name_is_read():
    event = parsed(b'{"event_type": "NEW", "payload": {"deployment_id": "d-2", "logs": [1]}}')
    assert (event.deployment_id, event.key, event.logs) == ("d-2", "d-2:NEW", [1])


def test_key_without_an_own_id_is_the_hash_of_the_body():
    one = b'{"event_type": "A", "payload": {"id": "e", "environment": {"id": "e"}}, "n": 1}'
    keys = {parsed(body).key for body in (one, one, one.replace(b"1", b"2"), b'{"event_type":"A"}')}
    assert len(keys) == 3
    assert all(key.startswith("sha256:") for key in keys)


TEXT = st.text(st.characters(), max_size=8) | st.binary(max_size=8)
NAMES = TEXT | st.sampled_from(["qovery-secret", b"Qovery-Secret", "QOVERY-SIGNATURE"])
VALUES = TEXT | st.sampled_from([SECRET, b"hush"]) | st.none() | st.integers() | st.lists(TEXT)
ANY_HEADERS = st.dictionaries(NAMES, VALUES, max_size=3) | st.lists(st.tuples(NAMES, VALUES))
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
FIELDS = st.dictionaries(
    st.sampled_from(["event_type", "payload_type", "payload_id", "payload", "created_at"]),
    JSON | st.dictionaries(st.sampled_from(["id", "environment", "logs"]), JSON),
)
ANY_BODY = TEXT | JSON.map(json.dumps) | FIELDS.map(json.dumps) | st.none()


@settings(max_examples=150, deadline=None)
@given(ANY_HEADERS, ANY_BODY)
def test_parse_of_anything_raises_two_errors_only(headers, body):
    shown = []
    for secrets in ([SECRET], None):
        try:
            event = parse(headers, body, secrets=secrets)
        except (WebhookRejected, WebhookMalformed) as error:
            shown.append(str(error))
        else:
            assert event.verified == (secrets is not None)
            json.dumps(event.body, ensure_ascii=False).encode()
    assert not any(SECRET in text for text in shown)
