from __future__ import annotations

import pickle

import pytest

from qovery_async import UnknownVariant
from qovery_async._codec import matching, registry
from qovery_async._codec.decoding import Reading
from qovery_async._codec.drift import Place
from qovery_async._codec.model import Model
from qovery_async._codec.unions import Union
from qovery_async.models import (
    EmailAlertReceiverResponse,
    HelmPortResponseWithServiceName,
    SlackAlertReceiverResponse,
    StateEnum,
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
    assert pickle.loads(pickle.dumps(receiver)) == receiver
    assert drift.of_kind("unknown_variant") == 1
    assert "112" not in repr(receiver)
    with pytest.raises(StrictDecodingError, match="unknown_variant"):
        SCHEMAS["AlertReceiverResponse"].decode(raw, strict=True)


def test_union_without_tag_chooses_by_fields():
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


FEATURE = SCHEMAS["ClusterFeatureResponseValueObject"]
KARPENTER = {"spot_enabled": True, "qovery_node_pools": {"requirements": []}}


@pytest.mark.parametrize(
    ("value", "variant"),
    [
        ("10.0.0.0/16", "ClusterFeatureStringResponse"),
        (True, "ClusterFeatureBooleanResponse"),
        ({"aws_vpc_eks_id": "v"}, "ClusterFeatureAwsExistingVpcResponse"),
        ({"vpc_name": "v"}, "ClusterFeatureGcpExistingVpcResponse"),
        (KARPENTER, "ClusterFeatureKarpenterParametersResponse"),
        (
            {"nat_gateway_type": {"provider": "scaleway", "type": "VPC-GW-S"}},
            "ClusterFeatureNatGatewayParametersResponse",
        ),
        (3, "UnknownVariant"),
        ([], "UnknownVariant"),
        ({"of_the_future": 1}, "UnknownVariant"),
    ],
)
def test_without_a_tag_the_types_of_the_fields_choose(value, variant):
    drift = Drift()
    raw = {"value": value}
    for _ in range(2):
        read = FEATURE.decode(raw, drift=drift)
        assert type(read).__name__ == variant
        assert encode(read) == raw
    assert drift.of_kind("missing_field") >= 2
    assert drift.of_kind("unknown_variant") == (2 if variant == "UnknownVariant" else 0)


@pytest.fixture
def union(monkeypatch):
    """Makes a union of models that exist only here: names to (field, kind, required)."""

    def make(branches, **models):
        found = {}
        for name, fields in models.items():
            plan = tuple((field, field, kind, int(required)) for field, kind, required in fields)
            found[name] = type(
                name,
                (Model,),
                {
                    "__slots__": tuple(field for field, _, _ in fields),
                    "schema_name": name,
                    "known_names": frozenset(field for field, _, _ in fields),
                    "model_fields": plan,
                },
            )
            found[name].read_json = staticmethod(
                lambda value, reading, cls=found[name]: reading.tolerate(cls, value)
            )
        known = registry.definition
        monkeypatch.setattr(registry, "definition", lambda name: found.get(name) or known(name))
        matching.fields.cache_clear()
        made = Union("Made", branches)

        def read(value):
            reading = Reading()
            place = Place("Made", "", value, None)
            result = (
                made.read(value, reading)
                if type(value) is dict
                else made.read_at(value, reading, place)
            )
            return result, [entry.deviation.kind for entry in reading.found]

        return read

    yield make
    matching.fields.cache_clear()


def test_variant_without_required_fields_has_no_advantage(union):
    read = union(
        ("#Poor", "#Rich"),
        Poor=[("a", "int", False)],
        Rich=[("a", "int", True), ("b", "int", True), ("c", "int", True)],
    )
    assert type(read({"a": 1, "b": 2})[0]).__name__ == "Rich"
    assert type(read({"a": 1})[0]).__name__ == "Poor"
    assert isinstance(read({"x": 1})[0], UnknownVariant)


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


def test_choice_of_equals_follows_content_missing_fields_order(union):
    read = union(
        ("#First", "#Second", "#Third"),
        First=[("a", "str", True), ("b", "{int}", False), ("c", "str", True)],
        Second=[("a", "str", True), ("b", "{bool}", False), ("d", "str", True)],
        Third=[("a", "str", True)],
    )
    assert type(read({"a": "", "b": {"k": True}})[0]).__name__ == "Second"
    assert type(read({"a": "", "b": {"k": 1}})[0]).__name__ == "First"
    assert type(read({"a": "", "b": {}})[0]).__name__ == "First"
    assert type(read({"a": ""})[0]).__name__ == "Third"


@pytest.mark.parametrize(
    ("branches", "value", "expected"),
    [
        (("int", "str"), 3, []),
        (("int", "str"), True, ["unknown_variant"]),
        (("int", "str"), 1.5, ["unknown_variant"]),
        (("str", "float"), 1.5, []),
        (("bool", "[str]", "{int}"), ["a"], []),
        (("[int]", "[str]"), ["a"], []),
        (("[int]", "[str]"), [True], ["unknown_variant"]),
        (("[int]", "[str]"), [], []),
        (("{int}", "{str}"), {"a": "b"}, []),
        (("{int}", "{str}"), {"a": True}, ["unknown_variant"]),
        (("%StateEnum", "str"), "DEPLOYED", []),
        (("%StateEnum", "str"), "OF_THE_FUTURE", []),
        (("%StateEnum", "int"), "OF_THE_FUTURE", ["unknown_value"]),
        (("%StateEnum", "%ServiceTypeEnum"), "JOB", []),
        (("%StateEnum", "%ServiceTypeEnum"), "OF_THE_FUTURE", ["unknown_variant"]),
        (("uuid", "datetime"), "2026-01-01T00:00:00Z", []),
        (("uuid", "datetime"), "soon", ["unknown_variant"]),
        (("any", "str"), [None], []),
    ],
)
def test_scalars_lists_and_enumerations_are_told_by_type(union, branches, value, expected):
    read = union(branches)
    result, found = read(value)
    assert found == expected
    assert isinstance(result, UnknownVariant) == (expected == ["unknown_variant"])
    assert encode(result) == value


def test_known_value_is_a_member_of_its_enumeration(union):
    read = union(("%ServiceTypeEnum", "%StateEnum"))
    assert read("DEPLOYED")[0] is StateEnum.DEPLOYED


def test_choice_is_cached_for_the_same_names_and_types(monkeypatch):
    details = registry.union("DeploymentHistoryServiceDetails")
    values = [{"build_pod_name": name, "commit": None, "x": [name]} for name in ("a", "b")]
    first = details.read(values[0], Reading())
    monkeypatch.setattr(matching, "choose", None)

    second = details.read(values[1], Reading())

    assert type(second) is type(first)
    assert encode(second) == values[1]
