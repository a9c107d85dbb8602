"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listJobDeploymentHistory": {
        "operation_id": "listJobDeploymentHistory",
        "method": "GET",
        "path": "/job/{jobId}/deploymentHistory",
        "summary": "List job deployment history",
        "path_params": (("jobId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListJobDeploymentHistoryResponse"}},
    },
    "listJobDeploymentHistoryV2": {
        "operation_id": "listJobDeploymentHistoryV2",
        "method": "GET",
        "path": "/job/{jobId}/deploymentHistoryV2",
        "summary": "List job deployment history (v2)",
        "path_params": (("jobId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
