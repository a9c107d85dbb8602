"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listSCWManagedDatabaseType": {
        "operation_id": "listSCWManagedDatabaseType",
        "method": "GET",
        "path": "/scaleway/managedDatabase/type",
        "summary": "List Scaleway managed database types",
        "items": "results",
        "answers": {200: {"application/json": "#ManagedDatabaseTypeResponseList"}},
    },
    "listScalewayFeatures": {
        "operation_id": "listScalewayFeatures",
        "method": "GET",
        "path": "/scaleway/clusterFeature",
        "summary": "List Scaleway features",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterFeatureResponseList"}},
    },
    "listScalewayInstanceType": {
        "operation_id": "listScalewayInstanceType",
        "method": "GET",
        "path": "/scaleway/instanceType",
        "summary": "List Scaleway instance types",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listScalewayKapsuleInstanceType": {
        "operation_id": "listScalewayKapsuleInstanceType",
        "method": "GET",
        "path": "/scaleway/instanceType/{zone}",
        "summary": "List Scaleway Kapsule instance types",
        "path_params": (("zone", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listScalewayRegions": {
        "operation_id": "listScalewayRegions",
        "method": "GET",
        "path": "/scaleway/region",
        "summary": "List Scaleway regions",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterRegionResponseList"}},
    },
}
