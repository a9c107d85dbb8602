"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editContainerAdvancedSettings": {
        "operation_id": "editContainerAdvancedSettings",
        "method": "PUT",
        "path": "/container/{containerId}/advancedSettings",
        "summary": "Edit the container advanced settings",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#ContainerAdvancedSettings"),),
        "answers": {201: {"application/json": "#ContainerAdvancedSettings"}},
    },
    "editContainerNetwork": {
        "operation_id": "editContainerNetwork",
        "method": "PUT",
        "path": "/container/{containerId}/network",
        "summary": "Edit a container network",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#ContainerNetworkRequest"),),
        "answers": {201: {"application/json": "#ContainerNetwork"}},
    },
    "getContainerAdvancedSettings": {
        "operation_id": "getContainerAdvancedSettings",
        "method": "GET",
        "path": "/container/{containerId}/advancedSettings",
        "summary": "Get the container advanced settings",
        "path_params": (("containerId", True, "uuid"),),
        "answers": {200: {"application/json": "#ContainerAdvancedSettings"}},
    },
    "getContainerNetwork": {
        "operation_id": "getContainerNetwork",
        "method": "GET",
        "path": "/container/{containerId}/network",
        "summary": "Get the container network",
        "path_params": (("containerId", True, "uuid"),),
        "answers": {200: {"application/json": "#ContainerNetwork"}},
    },
}
