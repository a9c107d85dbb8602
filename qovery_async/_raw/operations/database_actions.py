"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployDatabase": {
        "operation_id": "deployDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/deploy",
        "summary": "Deploy a database",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("applyImmediately", False, "bool"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "rebootDatabase": {
        "operation_id": "rebootDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/restart-service",
        "summary": "Restart a database",
        "path_params": (("databaseId", True, "uuid"),),
        "long_running": "restart",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployDatabase": {
        "operation_id": "redeployDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/redeploy",
        "summary": "Redeploy a database",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("applyImmediately", False, "bool"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "stopDatabase": {
        "operation_id": "stopDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/stop",
        "summary": "Stop a database",
        "path_params": (("databaseId", True, "uuid"),),
        "long_running": "stop",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallDatabase": {
        "operation_id": "uninstallDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/uninstall",
        "summary": "Uninstall a database",
        "path_params": (("databaseId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
