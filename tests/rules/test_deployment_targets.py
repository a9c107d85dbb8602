"""Targets of the operations that start a deployment."""

from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async._rules.deployment_targets import Target, action_of, target_of
from qovery_async.raw import OPERATIONS


@pytest.mark.parametrize(
    ("operation", "name", "is_selection", "has_request_id"),
    [
        ("deployEnvironment", "environment", False, True),
        ("stopApplication", "application", False, True),
        ("deleteContainer", "container", False, False),
        ("rebootContainer", "container", False, False),
        ("uninstallEnvironment", "environment", False, False),
        ("stopSelectedServices", "environment", True, False),
        ("deployAllServices", "environment", True, True),
        ("upgradeCluster", "cluster", False, False),
        ("deployBlueprint", "blueprint", False, True),
    ],
)
def test_target_is_named_by_the_path(operation, name, is_selection, has_request_id):
    kind = target_of(OPERATIONS[operation])

    assert kind is not None
    assert (kind.name, kind.parameter) == (name, f"{name}Id")
    assert (kind.is_selection, kind.has_request_id) == (is_selection, has_request_id)


def test_target_is_described_for_messages():
    target = Target("stop", "environment", UUID(int=1), (UUID(int=2), UUID(int=3)))

    assert str(target) == f"stop of 2 services in environment {UUID(int=1)}"


@pytest.mark.parametrize("operation", ["getEnvironment", "createProject", "deleteProject"])
def test_operation_that_starts_nothing_has_no_target(operation):
    assert target_of(OPERATIONS[operation]) is None


@pytest.mark.parametrize(
    ("operation", "query", "action"),
    [
        ("deleteTerraform", "", "delete"),
        ("deleteTerraform", "?resources_only=false", "delete"),
        ("deleteTerraform", "?resources_only=true&skipReconcile=true", "uninstall"),
        ("stopTerraform", "?resources_only=true", "stop"),
    ],
)
def test_deletion_that_keeps_the_service_is_an_uninstallation(operation, query, action):
    operation = OPERATIONS.get(operation, OPERATIONS["stopHelm"])

    assert action_of(operation, f"/terraform/x{query}") == action
