"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createProjectEnvironmentVariable": {
        "operation_id": "createProjectEnvironmentVariable",
        "method": "POST",
        "path": "/project/{projectId}/environmentVariable",
        "summary": "Create a project environment variable",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentVariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createProjectEnvironmentVariableAlias": {
        "operation_id": "createProjectEnvironmentVariableAlias",
        "method": "POST",
        "path": "/project/{projectId}/environmentVariable/{environmentVariableId}/alias",
        "summary": "Create a project environment variable alias",
        "path_params": (("projectId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createProjectEnvironmentVariableOverride": {
        "operation_id": "createProjectEnvironmentVariableOverride",
        "method": "POST",
        "path": "/project/{projectId}/environmentVariable/{environmentVariableId}/override",
        "summary": "Create a project environment variable override",
        "path_params": (("projectId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "deleteProjectEnvironmentVariable": {
        "operation_id": "deleteProjectEnvironmentVariable",
        "method": "DELETE",
        "path": "/project/{projectId}/environmentVariable/{environmentVariableId}",
        "summary": "Delete a project environment variable",
        "path_params": (("projectId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "answers": {204: {}},
    },
    "editProjectEnvironmentVariable": {
        "operation_id": "editProjectEnvironmentVariable",
        "method": "PUT",
        "path": "/project/{projectId}/environmentVariable/{environmentVariableId}",
        "summary": "Edit a project environment variable",
        "path_params": (("projectId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#EnvironmentVariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariable"}},
    },
    "listProjectEnvironmentVariable": {
        "operation_id": "listProjectEnvironmentVariable",
        "method": "GET",
        "path": "/project/{projectId}/environmentVariable",
        "summary": "List project environment variables",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariableResponseList"}},
    },
}
