"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "generateDeploymentBuildUsageReport": {
        "operation_id": "generateDeploymentBuildUsageReport",
        "method": "POST",
        "path": "/environment/{environmentId}/deploymentBuildUsageReport",
        "summary": "Generate a deployment build usage report of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#DeploymentBuildUsageReportRequest"),),
        "answers": {201: {"application/json": "#DeploymentBuildUsageReportResponse"}},
    },
    "listEnvironmentDeploymentHistory": {
        "operation_id": "listEnvironmentDeploymentHistory",
        "method": "GET",
        "path": "/environment/{environmentId}/deploymentHistory",
        "summary": "List environment deployment history",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("startId", False, "uuid"),),
        "paging": "start-id",
        "items": "results",
        "answers": {
            200: {"application/json": "#DeploymentHistoryEnvironmentPaginatedResponseList"}
        },
    },
    "listEnvironmentDeploymentHistoryV2": {
        "operation_id": "listEnvironmentDeploymentHistoryV2",
        "method": "GET",
        "path": "/environment/{environmentId}/deploymentHistoryV2",
        "summary": "List environment deployment history (v2)",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("pageSize", False, "float?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {
            200: {"application/json": "#DeploymentHistoryEnvironmentPaginatedResponseListV2"}
        },
    },
}
