"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createDeploymentRule": {
        "operation_id": "createDeploymentRule",
        "method": "POST",
        "path": "/project/{projectId}/deploymentRule",
        "summary": "Create a deployment rule in a project",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#ProjectDeploymentRuleRequest"),),
        "answers": {201: {"application/json": "#ProjectDeploymentRule"}},
    },
    "deleteProjectDeploymentRule": {
        "operation_id": "deleteProjectDeploymentRule",
        "method": "DELETE",
        "path": "/project/{projectId}/deploymentRule/{deploymentRuleId}",
        "summary": "Delete a project deployment rule",
        "path_params": (("projectId", True, "uuid"), ("deploymentRuleId", True, "uuid")),
        "answers": {204: {}},
    },
    "editProjectDeployemtnRule": {
        "operation_id": "editProjectDeployemtnRule",
        "method": "PUT",
        "path": "/project/{projectId}/deploymentRule/{deploymentRuleId}",
        "summary": "Edit a project deployment rule",
        "path_params": (("projectId", True, "uuid"), ("deploymentRuleId", True, "uuid")),
        "body": (("application/json", "#ProjectDeploymentRuleRequest"),),
        "answers": {200: {"application/json": "#ProjectDeploymentRule"}},
    },
    "getProjectDeploymentRule": {
        "operation_id": "getProjectDeploymentRule",
        "method": "GET",
        "path": "/project/{projectId}/deploymentRule/{deploymentRuleId}",
        "summary": "Get the project deployment rule",
        "path_params": (("projectId", True, "uuid"), ("deploymentRuleId", True, "uuid")),
        "answers": {200: {"application/json": "#ProjectDeploymentRule"}},
    },
    "listProjectDeploymentRules": {
        "operation_id": "listProjectDeploymentRules",
        "method": "GET",
        "path": "/project/{projectId}/deploymentRule",
        "summary": "List project deployment rules",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ProjectDeploymentRuleResponseList"}},
    },
    "updateDeploymentRulesPriorityOrder": {
        "operation_id": "updateDeploymentRulesPriorityOrder",
        "method": "PUT",
        "path": "/project/{projectId}/deploymentRule/order",
        "summary": "Update a deployment rules priority order of a project",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#ProjectDeploymentRulesPriorityOrderRequest"),),
        "answers": {200: {}},
    },
}
