"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listDatabaseDeploymentHistory": {
        "operation_id": "listDatabaseDeploymentHistory",
        "method": "GET",
        "path": "/database/{databaseId}/deploymentHistory",
        "summary": "List database deployment history",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("startId", False, "uuid"),),
        "paging": "start-id",
        "items": "results",
        "answers": {200: {"application/json": "#ListDatabaseDeploymentHistoryResponse"}},
    },
    "listDatabaseDeploymentHistoryV2": {
        "operation_id": "listDatabaseDeploymentHistoryV2",
        "method": "GET",
        "path": "/database/{databaseId}/deploymentHistoryV2",
        "summary": "List database deployment history (v2)",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
