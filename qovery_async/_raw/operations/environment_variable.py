"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createEnvironmentEnvironmentVariable": {
        "operation_id": "createEnvironmentEnvironmentVariable",
        "method": "POST",
        "path": "/environment/{environmentId}/environmentVariable",
        "summary": "Create an environment variable",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentVariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createEnvironmentEnvironmentVariableAlias": {
        "operation_id": "createEnvironmentEnvironmentVariableAlias",
        "method": "POST",
        "path": "/environment/{environmentId}/environmentVariable/{environmentVariableId}/alias",
        "summary": "Create an environment variable alias",
        "path_params": (("environmentId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createEnvironmentEnvironmentVariableOverride": {
        "operation_id": "createEnvironmentEnvironmentVariableOverride",
        "method": "POST",
        "path": "/environment/{environmentId}/environmentVariable/{environmentVariableId}/override",
        "summary": "Create an environment variable override",
        "path_params": (("environmentId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "deleteEnvironmentEnvironmentVariable": {
        "operation_id": "deleteEnvironmentEnvironmentVariable",
        "method": "DELETE",
        "path": "/environment/{environmentId}/environmentVariable/{environmentVariableId}",
        "summary": "Delete an environment variable",
        "path_params": (("environmentId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "answers": {204: {}},
    },
    "editEnvironmentEnvironmentVariable": {
        "operation_id": "editEnvironmentEnvironmentVariable",
        "method": "PUT",
        "path": "/environment/{environmentId}/environmentVariable/{environmentVariableId}",
        "summary": "Edit an environment variable",
        "path_params": (("environmentId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#EnvironmentVariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariable"}},
    },
    "listEnvironmentEnvironmentVariable": {
        "operation_id": "listEnvironmentEnvironmentVariable",
        "method": "GET",
        "path": "/environment/{environmentId}/environmentVariable",
        "summary": "List environment variables",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariableResponseList"}},
    },
}
