"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteContainer": {
        "operation_id": "deleteContainer",
        "method": "DELETE",
        "path": "/container/{containerId}",
        "summary": "Delete a container",
        "path_params": (("containerId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editContainer": {
        "operation_id": "editContainer",
        "method": "PUT",
        "path": "/container/{containerId}",
        "summary": "Edit a container",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#ContainerRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#ContainerResponse"}},
    },
    "getContainer": {
        "operation_id": "getContainer",
        "method": "GET",
        "path": "/container/{containerId}",
        "summary": "Get the container",
        "path_params": (("containerId", True, "uuid"),),
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#ContainerResponse"}},
    },
    "getContainerStatus": {
        "operation_id": "getContainerStatus",
        "method": "GET",
        "path": "/container/{containerId}/status",
        "summary": "Get the container status",
        "path_params": (("containerId", True, "uuid"),),
        "answers": {200: {"application/json": "#Status"}},
    },
    "listContainerLinks": {
        "operation_id": "listContainerLinks",
        "method": "GET",
        "path": "/container/{containerId}/link",
        "summary": "List container links",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LinkResponseList"}},
    },
}
