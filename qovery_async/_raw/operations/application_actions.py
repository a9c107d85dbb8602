"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployApplication": {
        "operation_id": "deployApplication",
        "method": "POST",
        "path": "/application/{applicationId}/deploy",
        "summary": "Deploy an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#DeployRequest"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "rebootApplication": {
        "operation_id": "rebootApplication",
        "method": "POST",
        "path": "/application/{applicationId}/restart-service",
        "summary": "Restart an application",
        "path_params": (("applicationId", True, "uuid"),),
        "long_running": "restart",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployApplication": {
        "operation_id": "redeployApplication",
        "method": "POST",
        "path": "/application/{applicationId}/redeploy",
        "summary": "Redeploy an application",
        "path_params": (("applicationId", True, "uuid"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "stopApplication": {
        "operation_id": "stopApplication",
        "method": "POST",
        "path": "/application/{applicationId}/stop",
        "summary": "Stop an application",
        "path_params": (("applicationId", True, "uuid"),),
        "long_running": "stop",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallApplication": {
        "operation_id": "uninstallApplication",
        "method": "POST",
        "path": "/application/{applicationId}/uninstall",
        "summary": "Uninstall an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
