"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "attachClusterOperator": {
        "operation_id": "attachClusterOperator",
        "method": "POST",
        "path": "/organization/{organizationId}/cluster/{clusterId}/operator/attach",
        "summary": "Attach a cluster operator",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "answers": {204: {}},
    },
    "getClusterOperatorBootstrap": {
        "operation_id": "getClusterOperatorBootstrap",
        "method": "GET",
        "path": "/organization/{organizationId}/cluster/{clusterId}/operator/bootstrap",
        "summary": "Get the cluster operator bootstrap",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "secret_fields": ("helm_command", "values", "values_yaml"),
        "answers": {200: {"application/json": "#ClusterOperatorBootstrapResponse"}},
    },
    "getClusterOperatorStatus": {
        "operation_id": "getClusterOperatorStatus",
        "method": "GET",
        "path": "/organization/{organizationId}/cluster/{clusterId}/operator/status",
        "summary": "Get the cluster operator status",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "answers": {200: {"application/json": "#ClusterOperatorStatusResponse"}},
    },
    "listClusterOperatorFleet": {
        "operation_id": "listClusterOperatorFleet",
        "method": "GET",
        "path": "/admin/operator/clusters",
        "summary": "List cluster operator fleets",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterOperatorFleetInventoryResponseList"}},
    },
    "updateClusterOperator": {
        "operation_id": "updateClusterOperator",
        "method": "POST",
        "path": "/organization/{organizationId}/cluster/{clusterId}/operator/update",
        "summary": "Update a cluster operator",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "body": (("application/json", "#ClusterOperatorUpdateRequest"),),
        "body_required": True,
        "answers": {202: {"application/json": "#ClusterOperatorUpdateResponse"}},
    },
}
