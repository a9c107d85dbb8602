"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createApplicationSecret": {
        "operation_id": "createApplicationSecret",
        "method": "POST",
        "path": "/application/{applicationId}/secret",
        "summary": "Create an application secret",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#SecretRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createApplicationSecretAlias": {
        "operation_id": "createApplicationSecretAlias",
        "method": "POST",
        "path": "/application/{applicationId}/secret/{secretId}/alias",
        "summary": "Create an application secret alias",
        "path_params": (("applicationId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createApplicationSecretOverride": {
        "operation_id": "createApplicationSecretOverride",
        "method": "POST",
        "path": "/application/{applicationId}/secret/{secretId}/override",
        "summary": "Create an application secret override",
        "path_params": (("applicationId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "deleteApplicationSecret": {
        "operation_id": "deleteApplicationSecret",
        "method": "DELETE",
        "path": "/application/{applicationId}/secret/{secretId}",
        "summary": "Delete an application secret",
        "path_params": (("applicationId", True, "uuid"), ("secretId", True, "uuid")),
        "answers": {204: {}},
    },
    "editApplicationSecret": {
        "operation_id": "editApplicationSecret",
        "method": "PUT",
        "path": "/application/{applicationId}/secret/{secretId}",
        "summary": "Edit an application secret",
        "path_params": (("applicationId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#SecretEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#Secret"}},
    },
    "listApplicationSecrets": {
        "operation_id": "listApplicationSecrets",
        "method": "GET",
        "path": "/application/{applicationId}/secret",
        "summary": "List application secrets",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#SecretResponseList"}},
    },
}
