"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
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
}
