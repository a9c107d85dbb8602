"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "autoDeployContainerEnvironments": {
        "operation_id": "autoDeployContainerEnvironments",
        "method": "POST",
        "path": "/organization/{organizationId}/container/deploy",
        "summary": "Auto-deploy container environments of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationContainerAutoDeployRequest"),),
        "answers": {202: {"application/json": "#Status"}},
    },
    "cloneContainer": {
        "operation_id": "cloneContainer",
        "method": "POST",
        "path": "/container/{containerId}/clone",
        "summary": "Clone a container",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {202: {"application/json": "#ContainerResponse"}},
    },
    "createContainer": {
        "operation_id": "createContainer",
        "method": "POST",
        "path": "/environment/{environmentId}/container",
        "summary": "Create a container in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#ContainerRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {201: {"application/json": "#ContainerResponse"}},
    },
    "getContainerRegistryContainerStatus": {
        "operation_id": "getContainerRegistryContainerStatus",
        "method": "GET",
        "path": "/organization/{organizationId}/containerRegistry/{containerRegistryId}/container/status",
        "summary": "Get the container registry container status",
        "path_params": (("organizationId", True, "uuid"), ("containerRegistryId", True, "uuid")),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "getDefaultContainerAdvancedSettings": {
        "operation_id": "getDefaultContainerAdvancedSettings",
        "method": "GET",
        "path": "/defaultContainerAdvancedSettings",
        "summary": "Get the default container advanced settings",
        "answers": {200: {"application/json": "#ContainerAdvancedSettings"}},
    },
    "getEnvironmentContainerStatus": {
        "operation_id": "getEnvironmentContainerStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/container/status",
        "summary": "Get the environment container status",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "listContainer": {
        "operation_id": "listContainer",
        "method": "GET",
        "path": "/environment/{environmentId}/container",
        "summary": "List the containers of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#ContainerResponseList"}},
    },
    "previewContainerEnvironments": {
        "operation_id": "previewContainerEnvironments",
        "method": "POST",
        "path": "/organization/{organizationId}/container/preview",
        "summary": "Preview container environments of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationContainerPreviewRequest"),),
        "answers": {202: {"application/json": "#Status"}},
    },
}
