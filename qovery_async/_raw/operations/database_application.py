"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listDatabaseApplication": {
        "operation_id": "listDatabaseApplication",
        "method": "GET",
        "path": "/database/{databaseId}/application",
        "summary": "List database applications",
        "path_params": (("databaseId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#ApplicationResponseList"}},
    },
    "removeApplicationFromDatabase": {
        "operation_id": "removeApplicationFromDatabase",
        "method": "DELETE",
        "path": "/database/{databaseId}/application/{targetApplicationId}",
        "summary": "Remove an application from database",
        "path_params": (("databaseId", True, "uuid"), ("targetApplicationId", True, "uuid")),
        "answers": {204: {}},
    },
}
