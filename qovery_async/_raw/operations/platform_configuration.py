"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getClusterPlatformBinding": {
        "operation_id": "getClusterPlatformBinding",
        "method": "GET",
        "path": "/organization/{organizationId}/cluster/{clusterId}/platformBinding",
        "summary": "Get the cluster platform binding",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "answers": {200: {"application/json": "#ClusterPlatformBindingResponse"}},
    },
    "listPlatformTemplates": {
        "operation_id": "listPlatformTemplates",
        "method": "GET",
        "path": "/organization/{organizationId}/platformTemplate",
        "summary": "List the platform templates of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (
            ("cloudProvider", False, "%PlatformCloudVendor"),
            ("clusterMode", False, "%PlatformClusterMode"),
        ),
        "items": "results",
        "answers": {200: {"application/json": "#PlatformTemplateCatalogResponse"}},
    },
    "resolvePlatformComponentConfiguration": {
        "operation_id": "resolvePlatformComponentConfiguration",
        "method": "POST",
        "path": "/organization/{organizationId}/cluster/{clusterId}/platformBinding/component/{componentKey}/resolve",
        "summary": "Resolve a platform component configuration",
        "path_params": (
            ("organizationId", True, "uuid"),
            ("clusterId", True, "uuid"),
            ("componentKey", True, "str"),
        ),
        "body": (("application/json", "#PlatformComponentConfigurationPreviewRequest"),),
        "body_required": True,
        "idempotent": True,
        "answers": {200: {"application/json": "#PlatformComponentConfigurationPreviewResponse"}},
    },
    "resolvePlatformTemplateComponentConfiguration": {
        "operation_id": "resolvePlatformTemplateComponentConfiguration",
        "method": "POST",
        "path": "/organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve",
        "summary": "Resolve a platform template component configuration",
        "path_params": (
            ("organizationId", True, "uuid"),
            ("templateKey", True, "str"),
            ("templateVersion", True, "str"),
            ("componentKey", True, "str"),
        ),
        "query_params": (
            ("cloudProvider", True, "%PlatformCloudVendor"),
            ("clusterMode", True, "%PlatformClusterMode"),
        ),
        "body": (("application/json", "#PlatformComponentConfigurationPreviewRequest"),),
        "body_required": True,
        "idempotent": True,
        "answers": {200: {"application/json": "#PlatformComponentConfigurationResolutionResponse"}},
    },
    "updateClusterPlatformBinding": {
        "operation_id": "updateClusterPlatformBinding",
        "method": "PUT",
        "path": "/organization/{organizationId}/cluster/{clusterId}/platformBinding",
        "summary": "Update a cluster platform binding",
        "path_params": (("organizationId", True, "uuid"), ("clusterId", True, "uuid")),
        "body": (("application/json", "#ClusterPlatformBindingRequest"),),
        "body_required": True,
        "answers": {200: {"application/json": "#ClusterPlatformBindingResponse"}},
    },
}
