"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployHelm": {
        "operation_id": "deployHelm",
        "method": "POST",
        "path": "/helm/{helmId}/deploy",
        "summary": "Deploy a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "query_params": (("forceEvent", False, "%HelmForceEvent"),),
        "body": (("application/json", "#HelmDeployRequest"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployHelm": {
        "operation_id": "redeployHelm",
        "method": "POST",
        "path": "/helm/{helmId}/redeploy",
        "summary": "Redeploy a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "query_params": (("forceEvent", False, "%HelmForceEvent"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "stopHelm": {
        "operation_id": "stopHelm",
        "method": "POST",
        "path": "/helm/{helmId}/stop",
        "summary": "Stop a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "long_running": "stop",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallHelm": {
        "operation_id": "uninstallHelm",
        "method": "POST",
        "path": "/helm/{helmId}/uninstall",
        "summary": "Uninstall a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
