from __future__ import annotations

import pytest

from qovery_async import UnknownVariant
from qovery_async._codec import matching, registry
from qovery_async._codec.decoding import Reading
from qovery_async.models import (
    EmailAlertReceiverResponse,
    HelmPortResponseWithServiceName,
    SlackAlertReceiverResponse,
)
from qovery_async.raw import SCHEMAS, Drift, StrictDecodingError, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
RECEIVER = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "organization_id": ID,
    "name": "ops",
    "description": "",
    "send_resolved": True,
    "owner": {"id": ID, "type": "ORGANIZATION"},
}


@pytest.mark.parametrize(
    ("tag", "cls"),
    [("SLACK", SlackAlertReceiverResponse), ("EMAIL", EmailAlertReceiverResponse)],
)
def test_discriminator_wins_over_fields_of_another_branch(tag, cls):
    raw = RECEIVER | {"type": tag, "webhook_url": "https://example.com", "to": ["a@example.com"]}

    receiver = SCHEMAS["AlertReceiverResponse"].decode(raw)

    assert type(receiver) is cls
    assert encode(receiver) == raw


def test_unknown_tag_keeps_the_whole_value():
    raw = RECEIVER | {"type": "PAGER", "number": 112}
    drift = Drift()

    receiver = SCHEMAS["AlertReceiverResponse"].decode(raw, drift=drift)

    assert isinstance(receiver, UnknownVariant)
    assert receiver.tag == "PAGER"
    assert receiver.raw["number"] == 112
    assert encode(receiver) == raw
    assert drift.of_kind("unknown_variant") == 1
    with pytest.raises(StrictDecodingError, match="unknown_variant"):
        SCHEMAS["AlertReceiverResponse"].decode(raw, strict=True)


def test_union_without_tag_chooses_by_fields():
    raw = {"internal_port": 80, "is_default": True, "protocol": "HTTP", "service_name": "web"}
    drift = Drift()

    port = SCHEMAS["HelmResponsePortsItem"].decode(raw, drift=drift)

    assert type(port) is HelmPortResponseWithServiceName
    assert drift.of_kind("missing_field") >= 1
    assert encode(port) == raw


def test_cached_choice_respects_types(union):
    read = union(
        ("#Text", "#Number", "#Pair"),
        Text=[("value", "str", True)],
        Number=[("value", "int", True)],
        Pair=[("value", "[int]", True)],
    )
    for _ in range(2):
        assert type(read({"value": "x"})[0]).__name__ == "Text"
        assert type(read({"value": 1})[0]).__name__ == "Number"
        assert type(read({"value": 1.0})[0]).__name__ == "Number"
        assert isinstance(read({"value": 1.5})[0], UnknownVariant)
        assert isinstance(read({"value": True})[0], UnknownVariant)
        assert isinstance(read({"value": None})[0], UnknownVariant)
        assert type(read({"value": [1]})[0]).__name__ == "Pair"


def test_choice_is_cached_for_the_same_names_and_types(monkeypatch):
    details = registry.union("DeploymentHistoryServiceDetails")
    values = [{"build_pod_name": name, "commit": None, "x": [name]} for name in ("a", "b")]
    first = details.read(values[0], Reading())
    monkeypatch.setattr(matching, "choose", None)

    second = details.read(values[1], Reading())

    assert type(second) is type(first)
    assert encode(second) == values[1]
