"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listContainerDeploymentHistory": {
        "operation_id": "listContainerDeploymentHistory",
        "method": "GET",
        "path": "/container/{containerId}/deploymentHistory",
        "summary": "List container deployment history",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListContainerDeploymentHistoryResponse"}},
    },
    "listContainerDeploymentHistoryV2": {
        "operation_id": "listContainerDeploymentHistoryV2",
        "method": "GET",
        "path": "/container/{containerId}/deploymentHistoryV2",
        "summary": "List container deployment history (v2)",
        "path_params": (("containerId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
