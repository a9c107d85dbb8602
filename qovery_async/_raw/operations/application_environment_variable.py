"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createApplicationEnvironmentVariable": {
        "operation_id": "createApplicationEnvironmentVariable",
        "method": "POST",
        "path": "/application/{applicationId}/environmentVariable",
        "summary": "Create an application environment variable",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentVariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createApplicationEnvironmentVariableAlias": {
        "operation_id": "createApplicationEnvironmentVariableAlias",
        "method": "POST",
        "path": "/application/{applicationId}/environmentVariable/{environmentVariableId}/alias",
        "summary": "Create an application environment variable alias",
        "path_params": (("applicationId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createApplicationEnvironmentVariableOverride": {
        "operation_id": "createApplicationEnvironmentVariableOverride",
        "method": "POST",
        "path": "/application/{applicationId}/environmentVariable/{environmentVariableId}/override",
        "summary": "Create an application environment variable override",
        "path_params": (("applicationId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "deleteApplicationEnvironmentVariable": {
        "operation_id": "deleteApplicationEnvironmentVariable",
        "method": "DELETE",
        "path": "/application/{applicationId}/environmentVariable/{environmentVariableId}",
        "summary": "Delete an application environment variable",
        "path_params": (("applicationId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "answers": {204: {}},
    },
    "editApplicationEnvironmentVariable": {
        "operation_id": "editApplicationEnvironmentVariable",
        "method": "PUT",
        "path": "/application/{applicationId}/environmentVariable/{environmentVariableId}",
        "summary": "Edit an application environment variable",
        "path_params": (("applicationId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#EnvironmentVariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariable"}},
    },
    "importEnvironmentVariable": {
        "operation_id": "importEnvironmentVariable",
        "method": "POST",
        "path": "/application/{applicationId}/environmentVariable/import",
        "summary": "Import an environment variable into an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#VariableImportRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableImport"}},
    },
    "listApplicationEnvironmentVariable": {
        "operation_id": "listApplicationEnvironmentVariable",
        "method": "GET",
        "path": "/application/{applicationId}/environmentVariable",
        "summary": "List application environment variables",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariableResponseList"}},
    },
}
