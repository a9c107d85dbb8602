"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createEnvironmentSecret": {
        "operation_id": "createEnvironmentSecret",
        "method": "POST",
        "path": "/environment/{environmentId}/secret",
        "summary": "Create an environment secret",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#SecretRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createEnvironmentSecretAlias": {
        "operation_id": "createEnvironmentSecretAlias",
        "method": "POST",
        "path": "/environment/{environmentId}/secret/{secretId}/alias",
        "summary": "Create an environment secret alias",
        "path_params": (("environmentId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createEnvironmentSecretOverride": {
        "operation_id": "createEnvironmentSecretOverride",
        "method": "POST",
        "path": "/environment/{environmentId}/secret/{secretId}/override",
        "summary": "Create an environment secret override",
        "path_params": (("environmentId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "deleteEnvironmentSecret": {
        "operation_id": "deleteEnvironmentSecret",
        "method": "DELETE",
        "path": "/environment/{environmentId}/secret/{secretId}",
        "summary": "Delete an environment secret",
        "path_params": (("environmentId", True, "uuid"), ("secretId", True, "uuid")),
        "answers": {204: {}},
    },
    "editEnvironmentSecret": {
        "operation_id": "editEnvironmentSecret",
        "method": "PUT",
        "path": "/environment/{environmentId}/secret/{secretId}",
        "summary": "Edit an environment secret",
        "path_params": (("environmentId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#SecretEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#Secret"}},
    },
    "listEnvironmentSecrets": {
        "operation_id": "listEnvironmentSecrets",
        "method": "GET",
        "path": "/environment/{environmentId}/secret",
        "summary": "List environment secrets",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#SecretResponseList"}},
    },
}
