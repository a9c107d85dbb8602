"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listAzureAKSInstanceType": {
        "operation_id": "listAzureAKSInstanceType",
        "method": "GET",
        "path": "/azure/aks/instanceType/{region}",
        "summary": "List Azure AKS instance types",
        "path_params": (("region", True, "str"),),
        "query_params": (
            ("gpu", False, "%ListAzureAKSInstanceTypeGpu"),
            ("only_meets_resource_reqs", False, "bool"),
            ("with_gpu", False, "bool", True),
        ),
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listAzureFeatures": {
        "operation_id": "listAzureFeatures",
        "method": "GET",
        "path": "/azure/clusterFeature",
        "summary": "List Azure features",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterFeatureResponseList"}},
    },
    "listAzureRegions": {
        "operation_id": "listAzureRegions",
        "method": "GET",
        "path": "/azure/region",
        "summary": "List Azure regions",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterRegionResponseList"}},
    },
}
