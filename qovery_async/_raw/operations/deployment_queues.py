"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cancelDeploymentRequest": {
        "operation_id": "cancelDeploymentRequest",
        "method": "POST",
        "path": "/deploymentQueue/{deploymentRequestId}/cancelDeployment",
        "summary": "Cancel a deployment request of a deployment queue",
        "path_params": (("deploymentRequestId", True, "uuid"),),
        "body": (("application/json", "{any}"),),
        "long_running": "cancel",
        "answers": {202: {}},
    },
}
