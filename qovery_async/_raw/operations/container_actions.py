"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployContainer": {
        "operation_id": "deployContainer",
        "method": "POST",
        "path": "/container/{containerId}/deploy",
        "summary": "Deploy a container",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#ContainerDeployRequest"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "rebootContainer": {
        "operation_id": "rebootContainer",
        "method": "POST",
        "path": "/container/{containerId}/restart-service",
        "summary": "Restart a container",
        "path_params": (("containerId", True, "uuid"),),
        "long_running": "restart",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployContainer": {
        "operation_id": "redeployContainer",
        "method": "POST",
        "path": "/container/{containerId}/redeploy",
        "summary": "Redeploy a container",
        "path_params": (("containerId", True, "uuid"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "stopContainer": {
        "operation_id": "stopContainer",
        "method": "POST",
        "path": "/container/{containerId}/stop",
        "summary": "Stop a container",
        "path_params": (("containerId", True, "uuid"),),
        "long_running": "stop",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallContainer": {
        "operation_id": "uninstallContainer",
        "method": "POST",
        "path": "/container/{containerId}/uninstall",
        "summary": "Uninstall a container",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
