"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listTerraformDeploymentHistoryV2": {
        "operation_id": "listTerraformDeploymentHistoryV2",
        "method": "GET",
        "path": "/terraform/{terraformId}/deploymentHistoryV2",
        "summary": "List Terraform deployment history (v2)",
        "path_params": (("terraformId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
}
