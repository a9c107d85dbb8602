"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listAWSEKSInstanceType": {
        "operation_id": "listAWSEKSInstanceType",
        "method": "GET",
        "path": "/aws/eks/instanceType/{region}",
        "summary": "List AWS EKS instance types",
        "path_params": (("region", True, "str"),),
        "query_params": (
            ("gpu", False, "%ListAWSEKSInstanceTypeGpu", True),
            ("only_meets_resource_reqs", False, "bool"),
            ("with_gpu", False, "bool", True),
        ),
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listAWSFeatures": {
        "operation_id": "listAWSFeatures",
        "method": "GET",
        "path": "/aws/clusterFeature",
        "summary": "List AWS features",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterFeatureResponseList"}},
    },
    "listAWSInstanceType": {
        "operation_id": "listAWSInstanceType",
        "method": "GET",
        "path": "/aws/instanceType",
        "summary": "List AWS instance types",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterInstanceTypeResponseList"}},
    },
    "listAWSManagedDatabaseInstanceType": {
        "operation_id": "listAWSManagedDatabaseInstanceType",
        "method": "GET",
        "path": "/aws/managedDatabase/instanceType/{region}/{databaseType}",
        "summary": "List AWS managed database instance types",
        "path_params": (("region", True, "str"), ("databaseType", True, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#ManagedDatabaseInstanceTypeResponseList"}},
    },
    "listAWSManagedDatabaseType": {
        "operation_id": "listAWSManagedDatabaseType",
        "method": "GET",
        "path": "/aws/managedDatabase/type",
        "summary": "List AWS managed database types",
        "items": "results",
        "answers": {200: {"application/json": "#ManagedDatabaseTypeResponseList"}},
    },
    "listAWSRegions": {
        "operation_id": "listAWSRegions",
        "method": "GET",
        "path": "/aws/region",
        "summary": "List AWS regions",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterRegionResponseList"}},
    },
}
