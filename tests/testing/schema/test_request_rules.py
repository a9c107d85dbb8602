"""Rules of request bodies that responses and names imply."""

from __future__ import annotations

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.request_rules import implied_rules, sensible

RULES = implied_rules(packaged_document(), lenient=False)


def test_sources_are_alternatives_with_required_fields():
    alternatives = {
        name: [one["required"][0] for one in rule["oneOf"]]
        for name, rule in RULES.items()
        if "oneOf" in rule
    }

    assert alternatives == {
        "HelmRequestSource": ["git_repository", "helm_repository"],
        "JobRequestSource": ["docker", "image"],
        "TerraformRequestTerraformFilesSource": ["git_repository"],
    }
    assert RULES["JobRequestSourceImage"]["required"] == ["image_name", "registry_id", "tag"]


def test_format_of_the_response_binds_the_request():
    lenient = implied_rules(packaged_document(), lenient=True)

    assert RULES["InviteMemberRequest"]["properties"] == {"email": {"format": "email"}}
    assert "InviteMemberRequest" not in lenient
    assert "HelmRequestSource" in lenient


@pytest.mark.parametrize(
    ("name", "member", "keywords"),
    [
        ("memory", {"type": "integer"}, {"minimum": 0}),
        ("cpu", {"type": "integer", "minimum": 10}, {}),
        ("external_port", {"type": "integer"}, {"minimum": 0, "maximum": 65535}),
        ("max_running_instances", {"type": "integer"}, {}),
        ("network.ingress.timeout", {"type": "integer"}, {}),
        ("name", {"type": "string"}, {"pattern": r"\S"}),
        ("name", {"type": "string", "minLength": 3}, {}),
        ("timezone", {"type": "string"}, {"format": "timezone"}),
        ("domain", {"type": "string"}, {"format": "domain"}),
        ("domain", {"type": "object"}, {}),
        ("target_url", {"type": "string"}, {"format": "uri"}),
    ],
)
def test_name_and_type_imply_what_makes_sense(name, member, keywords):
    assert sensible(name, member) == keywords
