"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listEnvironmentLog": {
        "operation_id": "listEnvironmentLog",
        "method": "GET",
        "path": "/environment/{environmentId}/log",
        "summary": "List environment logs",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnvironmentLogResponseList"}},
    },
    "listEnvironmentLogs": {
        "operation_id": "listEnvironmentLogs",
        "method": "GET",
        "path": "/environment/{environmentId}/logs",
        "summary": "List environment logs",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("version", False, "str"),),
        "items": "",
        "answers": {200: {"application/json": "[#EnvironmentLogs]"}},
    },
}
