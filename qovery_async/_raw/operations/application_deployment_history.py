"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listApplicationDeploymentHistory": {
        "operation_id": "listApplicationDeploymentHistory",
        "method": "GET",
        "path": "/application/{applicationId}/deploymentHistory",
        "summary": "List application deployment history",
        "path_params": (("applicationId", True, "uuid"),),
        "query_params": (("startId", False, "uuid"),),
        "paging": "start-id",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryPaginatedResponseList"}},
    },
    "listApplicationDeploymentHistoryV2": {
        "operation_id": "listApplicationDeploymentHistoryV2",
        "method": "GET",
        "path": "/application/{applicationId}/deploymentHistoryV2",
        "summary": "List application deployment history (v2)",
        "path_params": (("applicationId", True, "str"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
