"""Targets of the operations that start a deployment."""

from __future__ import annotations

import pytest

from qovery_async._rules.deployment_targets import target_of
from qovery_async.raw import OPERATIONS


@pytest.mark.parametrize(
    ("operation", "name", "parameter", "reading", "has_request_id"),
    [
        ("deployEnvironment", "environment", "environmentId", "getEnvironment", True),
        ("stopApplication", "application", "applicationId", "getApplication", True),
        ("deleteContainer", "container", "containerId", "getContainer", False),
        ("rebootContainer", "container", "containerId", "getContainer", False),
        ("uninstallEnvironment", "environment", "environmentId", "getEnvironment", False),
    ],
)
def test_target_is_named_by_the_path(operation, name, parameter, reading, has_request_id):
    kind = target_of(OPERATIONS[operation])

    assert kind is not None
    assert (kind.name, kind.parameter, kind.reading) == (name, parameter, reading)
    assert kind.has_request_id is has_request_id


@pytest.mark.parametrize("operation", ["getEnvironment", "createProject", "deleteProject"])
def test_operation_that_starts_nothing_has_no_target(operation):
    assert target_of(OPERATIONS[operation]) is None
