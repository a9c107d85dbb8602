"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "checkContainerImage": {
        "operation_id": "checkContainerImage",
        "method": "POST",
        "path": "/environment/{environmentId}/checkContainerImage",
        "summary": "Check a container image of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#ContainerImageCheckRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "{any}"}},
    },
    "checkDockerfile": {
        "operation_id": "checkDockerfile",
        "method": "POST",
        "path": "/environment/{environmentId}/checkDockerfile",
        "summary": "Check a dockerfile of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#DockerfileCheckRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "#DockerfileCheckResponse"}},
    },
    "checkGitFile": {
        "operation_id": "checkGitFile",
        "method": "POST",
        "path": "/environment/{environmentId}/checkGitFile",
        "summary": "Check a Git file of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#GitFileCheckRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "{any}"}},
    },
    "checkHelmRepository": {
        "operation_id": "checkHelmRepository",
        "method": "POST",
        "path": "/environment/{environmentId}/checkHelmRepository",
        "summary": "Check a Helm repository of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#HelmCheckRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "{any}"}},
    },
    "getDeploymentStatusByDeploymentRequestId": {
        "operation_id": "getDeploymentStatusByDeploymentRequestId",
        "method": "GET",
        "path": "/environment/deploymentStatus",
        "summary": "Get the deployment status by deployment request id",
        "query_params": (("deploymentRequestId", True, "uuid"),),
        "answers": {200: {"application/json": "#EnvDeploymentStatus"}},
    },
    "listEnvironmentServicesLinks": {
        "operation_id": "listEnvironmentServicesLinks",
        "method": "GET",
        "path": "/environment/{environmentId}/link",
        "summary": "List environment services links",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LinkResponseList"}},
    },
}
