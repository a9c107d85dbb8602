"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "list-cluster-lock": {
        "operation_id": "list-cluster-lock",
        "method": "GET",
        "path": "/organization/{organizationId}/lock",
        "summary": "List the cluster locks of an organization",
        "path_params": (("organizationId", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#ClusterLockList"}},
    },
}
