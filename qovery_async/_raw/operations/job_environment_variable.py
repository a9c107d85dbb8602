"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createJobEnvironmentVariable": {
        "operation_id": "createJobEnvironmentVariable",
        "method": "POST",
        "path": "/job/{jobId}/environmentVariable",
        "summary": "Create a job environment variable",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentVariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createJobEnvironmentVariableAlias": {
        "operation_id": "createJobEnvironmentVariableAlias",
        "method": "POST",
        "path": "/job/{jobId}/environmentVariable/{environmentVariableId}/alias",
        "summary": "Create a job environment variable alias",
        "path_params": (("jobId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "createJobEnvironmentVariableOverride": {
        "operation_id": "createJobEnvironmentVariableOverride",
        "method": "POST",
        "path": "/job/{jobId}/environmentVariable/{environmentVariableId}/override",
        "summary": "Create a job environment variable override",
        "path_params": (("jobId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#EnvironmentVariable"}},
    },
    "deleteJobEnvironmentVariable": {
        "operation_id": "deleteJobEnvironmentVariable",
        "method": "DELETE",
        "path": "/job/{jobId}/environmentVariable/{environmentVariableId}",
        "summary": "Delete a job environment variable",
        "path_params": (("jobId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "answers": {204: {}},
    },
    "editJobEnvironmentVariable": {
        "operation_id": "editJobEnvironmentVariable",
        "method": "PUT",
        "path": "/job/{jobId}/environmentVariable/{environmentVariableId}",
        "summary": "Edit a job environment variable",
        "path_params": (("jobId", True, "uuid"), ("environmentVariableId", True, "uuid")),
        "body": (("application/json", "#EnvironmentVariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariable"}},
    },
    "importJobEnvironmentVariable": {
        "operation_id": "importJobEnvironmentVariable",
        "method": "POST",
        "path": "/job/{jobId}/environmentVariable/import",
        "summary": "Import a job environment variable",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#VariableImportRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableImport"}},
    },
    "listJobEnvironmentVariable": {
        "operation_id": "listJobEnvironmentVariable",
        "method": "GET",
        "path": "/job/{jobId}/environmentVariable",
        "summary": "List job environment variables",
        "path_params": (("jobId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#EnvironmentVariableResponseList"}},
    },
}
