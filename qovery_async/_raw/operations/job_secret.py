"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createJobSecret": {
        "operation_id": "createJobSecret",
        "method": "POST",
        "path": "/job/{jobId}/secret",
        "summary": "Create a job secret",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#SecretRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createJobSecretAlias": {
        "operation_id": "createJobSecretAlias",
        "method": "POST",
        "path": "/job/{jobId}/secret/{secretId}/alias",
        "summary": "Create a job secret alias",
        "path_params": (("jobId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createJobSecretOverride": {
        "operation_id": "createJobSecretOverride",
        "method": "POST",
        "path": "/job/{jobId}/secret/{secretId}/override",
        "summary": "Create a job secret override",
        "path_params": (("jobId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "deleteJobSecret": {
        "operation_id": "deleteJobSecret",
        "method": "DELETE",
        "path": "/job/{jobId}/secret/{secretId}",
        "summary": "Delete a job secret",
        "path_params": (("jobId", True, "uuid"), ("secretId", True, "uuid")),
        "answers": {204: {}},
    },
    "editJobSecret": {
        "operation_id": "editJobSecret",
        "method": "PUT",
        "path": "/job/{jobId}/secret/{secretId}",
        "summary": "Edit a job secret",
        "path_params": (("jobId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#SecretEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#Secret"}},
    },
    "listJobSecrets": {
        "operation_id": "listJobSecrets",
        "method": "GET",
        "path": "/job/{jobId}/secret",
        "summary": "List job secrets",
        "path_params": (("jobId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#SecretResponseList"}},
    },
}
