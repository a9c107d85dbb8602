"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteDatabase": {
        "operation_id": "deleteDatabase",
        "method": "DELETE",
        "path": "/database/{databaseId}",
        "summary": "Delete a database",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editDatabase": {
        "operation_id": "editDatabase",
        "method": "PUT",
        "path": "/database/{databaseId}",
        "summary": "Edit a database",
        "path_params": (("databaseId", True, "uuid"),),
        "body": (("application/json", "#DatabaseEditRequest"),),
        "answers": {200: {"application/json": "#Database"}},
    },
    "getDatabase": {
        "operation_id": "getDatabase",
        "method": "GET",
        "path": "/database/{databaseId}",
        "summary": "Get the database",
        "path_params": (("databaseId", True, "uuid"),),
        "answers": {200: {"application/json": "#Database"}},
    },
    "getDatabaseMasterCredentials": {
        "operation_id": "getDatabaseMasterCredentials",
        "method": "GET",
        "path": "/database/{databaseId}/masterCredentials",
        "summary": "Get the database master credentials",
        "path_params": (("databaseId", True, "uuid"),),
        "secret_fields": ("password",),
        "answers": {200: {"application/json": "#Credentials"}},
    },
    "getDatabaseStatus": {
        "operation_id": "getDatabaseStatus",
        "method": "GET",
        "path": "/database/{databaseId}/status",
        "summary": "Get the database status",
        "path_params": (("databaseId", True, "uuid"),),
        "answers": {200: {"application/json": "#Status"}},
    },
    "listDatabaseVersion": {
        "operation_id": "listDatabaseVersion",
        "method": "GET",
        "path": "/database/{databaseId}/version",
        "summary": "List database versions",
        "path_params": (("databaseId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#VersionResponseList"}},
    },
}
