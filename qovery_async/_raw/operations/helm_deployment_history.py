"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listHelmDeploymentHistory": {
        "operation_id": "listHelmDeploymentHistory",
        "method": "GET",
        "path": "/helm/{helmId}/deploymentHistory",
        "summary": "List Helm deployment history",
        "path_params": (("helmId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListHelmDeploymentHistoryResponse"}},
    },
    "listHelmDeploymentHistoryV2": {
        "operation_id": "listHelmDeploymentHistoryV2",
        "method": "GET",
        "path": "/helm/{helmId}/deploymentHistoryV2",
        "summary": "List Helm deployment history (v2)",
        "path_params": (("helmId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
