from __future__ import annotations

import pickle

import pytest

from qovery_async import UnknownVariant
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
def test_the_discriminator_chooses_even_where_members_fit_another_branch(tag, cls):
    raw = RECEIVER | {"type": tag, "webhook_url": "https://example.com", "to": ["a@example.com"]}

    receiver = SCHEMAS["AlertReceiverResponse"].decode(raw)

    assert type(receiver) is cls
    assert encode(receiver) == raw


def test_an_unknown_tag_keeps_the_whole_value():
    raw = RECEIVER | {"type": "PAGER", "number": 112}
    drift = Drift()

    receiver = SCHEMAS["AlertReceiverResponse"].decode(raw, drift=drift)

    assert isinstance(receiver, UnknownVariant)
    assert receiver.tag == "PAGER"
    assert receiver.raw["number"] == 112
    assert encode(receiver) == raw
    assert pickle.loads(pickle.dumps(receiver)) == receiver
    assert drift.of_kind("unknown_variant") == 1
    assert "112" not in repr(receiver)
    with pytest.raises(StrictDecodingError, match="unknown_variant"):
        SCHEMAS["AlertReceiverResponse"].decode(raw, strict=True)


def test_a_missing_tag_leaves_the_choice_to_the_members():
    raw = {"internal_port": 80, "is_default": True, "protocol": "HTTP", "service_name": "web"}
    drift = Drift()

    port = SCHEMAS["HelmResponsePortsItem"].decode(raw, drift=drift)

    assert type(port) is HelmPortResponseWithServiceName
    assert drift.of_kind("missing_field") >= 1
    assert encode(port) == raw


def test_without_discriminator_required_members_choose():
    details = SCHEMAS["DeploymentHistoryServiceDetails"]

    build = details.decode({"build_pod_name": "b", "commit": None})
    image = details.decode({"image_name": "i", "tag": "t", "arguments": []})
    job = details.decode({"image_name": "i", "tag": "t", "job_type": "CRON"})

    assert [type(v).__name__ for v in (build, image, job)] == [
        "DeploymentHistoryServiceDetailsBuildPodNameVariant",
        "DeploymentHistoryServiceDetailsArgumentsVariant",
        "DeploymentHistoryServiceDetailsJobTypeVariant",
    ]


def test_branches_of_other_json_types_are_told_by_type():
    values = SCHEMAS["ClusterFeatureResponseAcceptedValuesItem"]

    assert values.decode(True) is True
    assert values.decode("x") == "x"
