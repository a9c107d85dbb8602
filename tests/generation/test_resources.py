"""Classes of resources in their files."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.body_types import BodyTypes
from pipeline.bundling import bundle
from pipeline.document import load
from pipeline.edits import Edits
from pipeline.kinds import Kinds
from pipeline.resource_names import places
from pipeline.resources import Resources

from qovery_async import AsyncQovery
from qovery_async.raw import operation_of

OPENAPI = Path(__file__).parents[2] / "openapi"


@pytest.fixture(scope="module")
def resources():
    document, _ = bundle(load(OPENAPI / "qovery.yaml"), OPENAPI / "overlay.yaml")
    classes = {name: name for name in document["components"]["schemas"]}
    types = BodyTypes(document, classes, dict.fromkeys(classes, "common"))
    edits = Edits(document, Kinds(document["components"]["schemas"]))
    return Resources(document, places(document), classes, types, edits)


def test_short_resource_has_one_file_with_all_below_it(resources):
    assert [one.name for one in resources.modules()["projects"]] == [
        "Projects",
        "ProjectsDeploymentRules",
        "ProjectsEnvironmentVariables",
        "ProjectsSecrets",
    ]


def test_long_resource_has_a_file_for_each_nested_one(resources):
    modules = resources.modules()

    assert [one.name for one in modules["organizations"]] == ["Organizations"]
    assert [one.name for one in modules["organizations_webhooks"]] == ["OrganizationsWebhooks"]
    assert resources.roots["organizations"].nested["webhooks"].module == "organizations_webhooks"


def test_long_class_inherits_the_methods_of_its_largest_tags(resources):
    organizations = resources.roots["organizations"]
    part = organizations.parts[0]

    assert part.module == "organizations_cloud_provider_credentials"
    own = {method.name for method in organizations.methods}
    inherited = {method.name for method in part.methods}
    assert {"list", "get", "create"} <= own
    assert "create_aws_credentials" in inherited
    assert own.isdisjoint(inherited)
    assert {method.name for method in organizations.all_methods} >= own | inherited


def test_inherited_method_knows_its_operation():
    method = AsyncQovery(token="qov_x").organizations.create_aws_credentials

    assert operation_of(method).operation_id == "createAWSCredentials"
