"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editEnvironmentDeploymentRule": {
        "operation_id": "editEnvironmentDeploymentRule",
        "method": "PUT",
        "path": "/environment/{environmentId}/deploymentRule/{deploymentRuleId}",
        "summary": "Edit an environment deployment rule",
        "path_params": (("environmentId", True, "uuid"), ("deploymentRuleId", True, "uuid")),
        "body": (("application/json", "#EnvironmentDeploymentRuleEditRequest"),),
        "answers": {200: {"application/json": "#EnvironmentDeploymentRule"}},
    },
    "getEnvironmentDeploymentRule": {
        "operation_id": "getEnvironmentDeploymentRule",
        "method": "GET",
        "path": "/environment/{environmentId}/deploymentRule",
        "summary": "Get the environment deployment rule",
        "path_params": (("environmentId", True, "uuid"),),
        "answers": {200: {"application/json": "#EnvironmentDeploymentRule"}},
    },
}
