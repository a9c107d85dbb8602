"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "AttachServiceToDeploymentStage": {
        "operation_id": "AttachServiceToDeploymentStage",
        "method": "PUT",
        "path": "/deploymentStage/{deploymentStageId}/service/{serviceId}",
        "summary": "Attach a service to a deployment stage",
        "path_params": (("deploymentStageId", True, "uuid"), ("serviceId", True, "uuid")),
        "body": (("application/json", "#AttachServiceToDeploymentStageBody"),),
        "answers": {200: {"application/json": "#DeploymentStageResponseList"}},
    },
    "CreateEnvironmentDeploymentStage": {
        "operation_id": "CreateEnvironmentDeploymentStage",
        "method": "POST",
        "path": "/environment/{environmentId}/deploymentStage",
        "summary": "Create an environment deployment stage",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#DeploymentStageRequest"),),
        "answers": {200: {"application/json": "#DeploymentStageResponse"}},
    },
    "DeleteDeploymentStage": {
        "operation_id": "DeleteDeploymentStage",
        "method": "DELETE",
        "path": "/deploymentStage/{deploymentStageId}",
        "summary": "Delete a deployment stage",
        "path_params": (("deploymentStageId", True, "uuid"),),
        "answers": {204: {}},
    },
    "EditDeploymentStage": {
        "operation_id": "EditDeploymentStage",
        "method": "PUT",
        "path": "/deploymentStage/{deploymentStageId}",
        "summary": "Edit a deployment stage",
        "path_params": (("deploymentStageId", True, "uuid"),),
        "body": (("application/json", "#DeploymentStageRequest"),),
        "answers": {200: {"application/json": "#DeploymentStageResponse"}},
    },
    "ListEnvironmentDeploymentStage": {
        "operation_id": "ListEnvironmentDeploymentStage",
        "method": "GET",
        "path": "/environment/{environmentId}/deploymentStage",
        "summary": "List environment deployment stages",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentStageResponseList"}},
    },
    "MoveAfterDeploymentStage": {
        "operation_id": "MoveAfterDeploymentStage",
        "method": "PUT",
        "path": "/deploymentStage/{deploymentStageId}/moveAfter/{stageId}",
        "summary": "Move a deployment stage after another",
        "path_params": (("deploymentStageId", True, "uuid"), ("stageId", True, "uuid")),
        "answers": {200: {"application/json": "#DeploymentStageResponseList"}},
    },
    "MoveBeforeDeploymentStage": {
        "operation_id": "MoveBeforeDeploymentStage",
        "method": "PUT",
        "path": "/deploymentStage/{deploymentStageId}/moveBefore/{stageId}",
        "summary": "Move a deployment stage before another",
        "path_params": (("deploymentStageId", True, "uuid"), ("stageId", True, "uuid")),
        "answers": {200: {"application/json": "#DeploymentStageResponseList"}},
    },
    "getDeploymentStage": {
        "operation_id": "getDeploymentStage",
        "method": "GET",
        "path": "/deploymentStage/{deploymentStageId}",
        "summary": "Get the deployment stage",
        "path_params": (("deploymentStageId", True, "uuid"),),
        "answers": {200: {"application/json": "#DeploymentStageResponse"}},
    },
}
