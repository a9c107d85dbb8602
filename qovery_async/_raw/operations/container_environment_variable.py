"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createContainerEnvironmentVariable": {
        "operation_id": "createContainerEnvironmentVariable",
        "method": "POST",
        "path": "/container/{containerId}/environmentVariable",
        "summary": "Create a container environment variable",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentVariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createContainerEnvironmentVariableAlias": {
        "operation_id": "createContainerEnvironmentVariableAlias",
        "method": "POST",
        "path": "/container/{containerId}/environmentVariable/{environmentVariableId}/alias",
        "summary": "Create a container environment variable alias",
        "path_params": (("containerId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createContainerEnvironmentVariableOverride": {
        "operation_id": "createContainerEnvironmentVariableOverride",
        "method": "POST",
        "path": "/container/{containerId}/environmentVariable/{environmentVariableId}/override",
        "summary": "Create a container environment variable override",
        "path_params": (("containerId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "deleteContainerEnvironmentVariable": {
        "operation_id": "deleteContainerEnvironmentVariable",
        "method": "DELETE",
        "path": "/container/{containerId}/environmentVariable/{environmentVariableId}",
        "summary": "Delete a container environment variable",
        "path_params": (("containerId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "answers": {204: {}},
    },
    "editContainerEnvironmentVariable": {
        "operation_id": "editContainerEnvironmentVariable",
        "method": "PUT",
        "path": "/container/{containerId}/environmentVariable/{environmentVariableId}",
        "summary": "Edit a container environment variable",
        "path_params": (("containerId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#EnvironmentVariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariable"}},
    },
    "importContainerEnvironmentVariable": {
        "operation_id": "importContainerEnvironmentVariable",
        "method": "POST",
        "path": "/container/{containerId}/environmentVariable/import",
        "summary": "Import a container environment variable",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#VariableImportRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableImport"}},
    },
    "listContainerEnvironmentVariable": {
        "operation_id": "listContainerEnvironmentVariable",
        "method": "GET",
        "path": "/container/{containerId}/environmentVariable",
        "summary": "List container environment variables",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariableResponseList"}},
    },
}
