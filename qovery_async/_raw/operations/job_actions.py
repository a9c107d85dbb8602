"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cleanFailedJob": {
        "operation_id": "cleanFailedJob",
        "method": "POST",
        "path": "/job/{jobId}/cleanFailedJob",
        "summary": "Clean a failed job",
        "path_params": (("jobId", True, "str"),),
        "answers": {200: {"application/json": "#CleanFailedJobResponse"}},
    },
    "deployJob": {
        "operation_id": "deployJob",
        "method": "POST",
        "path": "/job/{jobId}/deploy",
        "summary": "Deploy a job",
        "path_params": (("jobId", True, "uuid"),),
        "query_params": (("forceEvent", False, "%JobForceEvent"),),
        "body": (("application/json", "#JobDeployRequest"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployJob": {
        "operation_id": "redeployJob",
        "method": "POST",
        "path": "/job/{jobId}/redeploy",
        "summary": "Redeploy a job",
        "path_params": (("jobId", True, "uuid"),),
        "query_params": (("forceEvent", False, "%JobForceEvent"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "stopJob": {
        "operation_id": "stopJob",
        "method": "POST",
        "path": "/job/{jobId}/stop",
        "summary": "Stop a job",
        "path_params": (("jobId", True, "uuid"),),
        "long_running": "stop",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallJob": {
        "operation_id": "uninstallJob",
        "method": "POST",
        "path": "/job/{jobId}/uninstall",
        "summary": "Uninstall a job",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
