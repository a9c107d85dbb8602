"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createProjectSecret": {
        "operation_id": "createProjectSecret",
        "method": "POST",
        "path": "/project/{projectId}/secret",
        "summary": "Create a project secret",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#SecretRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createProjectSecretAlias": {
        "operation_id": "createProjectSecretAlias",
        "method": "POST",
        "path": "/project/{projectId}/secret/{secretId}/alias",
        "summary": "Create a project secret alias",
        "path_params": (("projectId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createProjectSecretOverride": {
        "operation_id": "createProjectSecretOverride",
        "method": "POST",
        "path": "/project/{projectId}/secret/{secretId}/override",
        "summary": "Create a project secret override",
        "path_params": (("projectId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "deleteProjectSecret": {
        "operation_id": "deleteProjectSecret",
        "method": "DELETE",
        "path": "/project/{projectId}/secret/{secretId}",
        "summary": "Delete a project secret",
        "path_params": (("projectId", True, "uuid"), ("secretId", True, "uuid")),
        "answers": {204: {}},
    },
    "editProjectSecret": {
        "operation_id": "editProjectSecret",
        "method": "PUT",
        "path": "/project/{projectId}/secret/{secretId}",
        "summary": "Edit a project secret",
        "path_params": (("projectId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#SecretEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#Secret"}},
    },
    "listProjectSecrets": {
        "operation_id": "listProjectSecrets",
        "method": "GET",
        "path": "/project/{projectId}/secret",
        "summary": "List project secrets",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#SecretResponseList"}},
    },
}
