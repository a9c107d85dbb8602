"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getIngressDeploymentStatus": {
        "operation_id": "getIngressDeploymentStatus",
        "method": "GET",
        "path": "/{serviceType}/{serviceId}/ingressDeploymentStatus",
        "summary": "Get the ingress deployment status",
        "path_params": (
            ("serviceType", True, "%GetIngressDeploymentStatusServiceType"),
            ("serviceId", True, "uuid"),
        ),
        "answers": {200: {"application/json": "#IngressDeploymentStatusResponse"}},
    },
}
