"""Choice of a union's variant, and the two measures behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import UnknownVariant
from qovery_async._codec.kinds import parse_kind
from qovery_async._codec.matching import MISMATCH, choose, fields, has_type, weight
from qovery_async.models import StateEnum
from qovery_async.raw import SCHEMAS, Drift, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["", "x", ID]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner),
    max_leaves=6,
)
KINDS = ["str", "int?", "float", "bool", "uuid", "any", "[int]", "{str}", "[{any}]?", "#Project"]


def test_required_fields_choose_the_variant():
    details = SCHEMAS["DeploymentHistoryServiceDetails"]

    build = details.decode({"build_pod_name": "b", "commit": None})
    image = details.decode({"image_name": "i", "tag": "t", "arguments": []})
    job = details.decode({"image_name": "i", "tag": "t", "job_type": "CRON"})

    assert [type(v).__name__ for v in (build, image, job)] == [
        "DeploymentHistoryServiceDetailsBuildPodNameVariant",
        "DeploymentHistoryServiceDetailsArgumentsVariant",
        "DeploymentHistoryServiceDetailsJobTypeVariant",
    ]


def test_scalar_is_read_by_the_branch_of_its_json_type():
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
def test_types_of_fields_choose_without_a_tag(value, variant):
    drift = Drift()
    raw = {"value": value}
    for _ in range(2):
        read = FEATURE.decode(raw, drift=drift)
        assert type(read).__name__ == variant
        assert encode(read) == raw
    assert drift.of_kind("missing_field") >= 2
    assert drift.of_kind("unknown_variant") == (2 if variant == "UnknownVariant" else 0)


def test_variant_without_required_fields_has_no_advantage(union):
    read = union(
        ("#Poor", "#Rich"),
        Poor=[("a", "int", False)],
        Rich=[("a", "int", True), ("b", "int", True), ("c", "int", True)],
    )
    assert type(read({"a": 1, "b": 2})[0]).__name__ == "Rich"
    assert type(read({"a": 1})[0]).__name__ == "Poor"
    assert isinstance(read({"x": 1})[0], UnknownVariant)


def test_equals_are_ranked_by_content_missing_fields_order(union):
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
def test_scalars_lists_and_enumerations_match_by_type(union, branches, value, expected):
    read = union(branches)
    result, found = read(value)
    assert found == expected
    assert isinstance(result, UnknownVariant) == (expected == ["unknown_variant"])
    assert encode(result) == value


def test_known_value_is_a_member_of_its_enumeration(union):
    read = union(("%ServiceTypeEnum", "%StateEnum"))
    assert read("DEPLOYED")[0] is StateEnum.DEPLOYED


@given(JSON, st.sampled_from(KINDS))
def test_value_of_another_type_has_no_weight(value, kind):
    parsed = parse_kind(kind)

    if not has_type(parsed, value):
        assert weight(parsed, value) == MISMATCH
    assert weight(parsed, value) >= MISMATCH


@given(JSON, st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
def test_chosen_branch_has_the_type_of_the_value(value, kinds):
    branches = [parse_kind(kind) for kind in kinds]

    choice = choose(branches, value)

    if choice is not None:
        assert choice.kind in branches
        assert has_type(choice.kind, value)
    elif not isinstance(value, (dict, list)):
        assert all(weight(kind, value) == MISMATCH for kind in branches)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("str", "x", 1),
        ("int", 1.0, 0),
        ("float", 1.0, 1),
        ("uuid", ID, 2),
        ("uuid", "x", MISMATCH),
        ("%StateEnum", "DEPLOYED", 2),
        ("%StateEnum", "OF_THE_FUTURE", MISMATCH),
        ("any", {"a": 1}, 0),
        ("str?", None, 0),
        ("str", None, MISMATCH),
        ("[uuid]", [ID, "x"], 2),
        ("[uuid]", ["x"], MISMATCH),
        ("[uuid]", [], 0),
        ("{int}", {"a": 1, "b": "x"}, 1),
        ("#ProjectRequest", {"name": "p", "odd": 1}, 1),
        ("#ProjectRequest", {"odd": 1}, MISMATCH),
        ("#ProjectRequest", {}, MISMATCH),
    ],
)
def test_weight_counts_content_that_is_as_declared(kind, value, expected):
    assert weight(parse_kind(kind), value) == expected


def test_fields_of_a_model_are_counted_by_declared_types():
    project = fields("Project")

    assert project.shared({"id": ID, "name": 3, "odd": "x"}) == 1
    assert project.missing({"id": ID}) == len(project.required) - 1
    assert fields("Project") is project
