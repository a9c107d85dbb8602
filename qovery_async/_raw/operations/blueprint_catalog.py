"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getBlueprintCatalogServiceManifest": {
        "operation_id": "getBlueprintCatalogServiceManifest",
        "method": "GET",
        "path": "/organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/manifest",
        "summary": "Get the blueprint catalog service manifest",
        "path_params": (
            ("organizationId", True, "uuid"),
            ("provider", True, "str"),
            ("serviceFamily", True, "str"),
            ("serviceVersion", True, "str"),
        ),
        "query_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#BlueprintManifestResponse"}},
    },
    "getBlueprintCatalogServiceReadme": {
        "operation_id": "getBlueprintCatalogServiceReadme",
        "method": "GET",
        "path": "/organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/readme",
        "summary": "Get the blueprint catalog service readme",
        "path_params": (
            ("organizationId", True, "uuid"),
            ("provider", True, "str"),
            ("serviceFamily", True, "str"),
            ("serviceVersion", True, "str"),
        ),
        "answers": {200: {"application/json": "#BlueprintReadmeResponse"}},
    },
}
