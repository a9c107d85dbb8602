"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createContainerSecret": {
        "operation_id": "createContainerSecret",
        "method": "POST",
        "path": "/container/{containerId}/secret",
        "summary": "Create a container secret",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#SecretRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createContainerSecretAlias": {
        "operation_id": "createContainerSecretAlias",
        "method": "POST",
        "path": "/container/{containerId}/secret/{secretId}/alias",
        "summary": "Create a container secret alias",
        "path_params": (("containerId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Key"),),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "createContainerSecretOverride": {
        "operation_id": "createContainerSecretOverride",
        "method": "POST",
        "path": "/container/{containerId}/secret/{secretId}/override",
        "summary": "Create a container secret override",
        "path_params": (("containerId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#Value"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#Secret"}},
    },
    "deleteContainerSecret": {
        "operation_id": "deleteContainerSecret",
        "method": "DELETE",
        "path": "/container/{containerId}/secret/{secretId}",
        "summary": "Delete a container secret",
        "path_params": (("containerId", True, "uuid"), ("secretId", True, "uuid")),
        "answers": {204: {}},
    },
    "editContainerSecret": {
        "operation_id": "editContainerSecret",
        "method": "PUT",
        "path": "/container/{containerId}/secret/{secretId}",
        "summary": "Edit a container secret",
        "path_params": (("containerId", True, "uuid"), ("secretId", True, "uuid")),
        "body": (("application/json", "#SecretEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#Secret"}},
    },
    "listContainerSecrets": {
        "operation_id": "listContainerSecrets",
        "method": "GET",
        "path": "/container/{containerId}/secret",
        "summary": "List container secrets",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#SecretResponseList"}},
    },
}
