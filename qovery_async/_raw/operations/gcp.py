"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listGcpFeatures": {
        "operation_id": "listGcpFeatures",
        "method": "GET",
        "path": "/gcp/clusterFeature",
        "summary": "List GCP features",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterFeatureResponseList"}},
    },
    "listGcpGkeInstanceType": {
        "operation_id": "listGcpGkeInstanceType",
        "method": "GET",
        "path": "/gcp/instanceType/{region}",
        "summary": "List GCP GKE instance types",
        "path_params": (("region", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listGcpRegions": {
        "operation_id": "listGcpRegions",
        "method": "GET",
        "path": "/gcp/region",
        "summary": "List GCP regions",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterRegionResponseList"}},
    },
}
