"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "get-cluster-token-by-clusterId": {
        "operation_id": "get-cluster-token-by-clusterId",
        "method": "GET",
        "path": "/cluster/{clusterId}/token",
        "summary": "Get the cluster token",
        "path_params": (("clusterId", True, "str"),),
        "query_params": (("read_only", False, "bool"),),
        "secret_fields": ("token",),
        "answers": {200: {"application/json": "#GetClusterTokenByClusterIdResponse"}},
    },
}
