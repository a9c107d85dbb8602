from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.bundling import bundle
from pipeline.document import load
from pipeline.overlay import OverlayError, apply_overlay


def overlay(*actions):
    return {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}


def test_updates_merge_and_removals_remove():
    document = {"a": {"b": 1, "c": {"d": 2}}, "list": [1], "gone": {"x": 1}}

    applied = apply_overlay(
        document,
        overlay(
            {"target": "$.a", "update": {"c": {"e": 3}, "f": [1]}},
            {"target": "$.list", "update": 2},
            {"target": "$.gone", "remove": True},
        ),
    )

    assert document == {"a": {"b": 1, "c": {"d": 2, "e": 3}, "f": [1]}, "list": [1, 2]}
    assert applied.skipped == ()


def test_a_target_can_match_many_places():
    document = {"paths": {"/a": {"get": {"x": 1}}, "/b": {"get": {"x": 2}}}}

    apply_overlay(document, overlay({"target": "$.paths.*.get", "update": {"y": 3}}))

    assert document["paths"]["/a"]["get"] == {"x": 1, "y": 3}
    assert document["paths"]["/b"]["get"] == {"x": 2, "y": 3}


def test_filters_select_by_value():
    document = {"ops": [{"id": "a"}, {"id": "b"}]}

    apply_overlay(document, overlay({"target": "$.ops[?@.id == 'b']", "update": {"hit": True}}))

    assert document["ops"] == [{"id": "a"}, {"id": "b", "hit": True}]


def test_what_a_document_lacks_is_skipped_and_reported():
    document = {"a": 1}

    applied = apply_overlay(document, overlay({"target": "$.nothing.here", "update": {"x": 1}}))

    assert document == {"a": 1}
    assert applied.skipped == ("$.nothing.here",)


@pytest.mark.parametrize(
    "broken",
    [
        {"actions": []},
        overlay({"update": {}}),
        overlay({"target": "$.a"}),
        overlay({"target": "$..[", "update": {}}),
    ],
)
def test_a_broken_overlay_is_refused(broken):
    with pytest.raises(OverlayError):
        apply_overlay({"a": 1}, broken)


@pytest.mark.parametrize(
    ("schema", "member", "expected"),
    [
        ("ClusterFeatureResponse", "id", (None, False)),
        ("ClusterRequestFeaturesItem", "id", (None, False)),
        ("Member", "id", (None, False)),
        ("User", "id", (None, False)),
        ("DeleteMemberBody", "user_id", (None, False)),
        ("TransferOwnershipRequest", "user_id", (None, False)),
        ("Organization", "owner", (None, False)),
        ("Environment", "last_updated_by", (None, False)),
        ("Organization", "id", ("uuid", False)),
        ("InviteMember", "role_id", ("uuid", False)),
        ("ClusterOperatorBootstrapResponse", "values", (None, True)),
        ("ClusterOperatorBootstrapResponse", "values_yaml", (None, True)),
        ("ClusterOperatorBootstrapResponse", "helm_command", (None, True)),
        ("ClusterOperatorBootstrapResponse", "namespace", (None, False)),
        ("EksAnywhereClusterJwtResponse", "jwt", (None, True)),
    ],
)
def test_overlay_settles_formats_and_secrets(bundled, schema, member, expected):
    node = bundled["components"]["schemas"][schema]["properties"][member]

    assert (node.get("format"), node.get("x-secret", False)) == expected


@pytest.fixture(scope="module")
def bundled():
    openapi = Path(__file__).parents[2] / "openapi"
    return bundle(load(openapi / "qovery.yaml"), openapi / "overlay.yaml")[0]
