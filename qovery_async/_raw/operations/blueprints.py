"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "checkBlueprintUpdate": {
        "operation_id": "checkBlueprintUpdate",
        "method": "GET",
        "path": "/blueprint/{blueprintId}/update",
        "summary": "Check a blueprint update",
        "path_params": (("blueprintId", True, "uuid"),),
        "answers": {200: {"application/json": "#BlueprintUpdateResponse"}},
    },
    "createBlueprint": {
        "operation_id": "createBlueprint",
        "method": "POST",
        "path": "/environment/{environmentId}/blueprint",
        "summary": "Create a blueprint in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("deploy", False, "bool"),),
        "body": (("application/json", "#BlueprintCreateRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {
            201: {"application/json": "#BlueprintResponse"},
            202: {"application/json": "#BlueprintResponse"},
        },
    },
    "deployBlueprint": {
        "operation_id": "deployBlueprint",
        "method": "POST",
        "path": "/blueprint/{blueprintId}/deploy",
        "summary": "Deploy a blueprint",
        "path_params": (("blueprintId", True, "uuid"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#BlueprintDeploymentAckResponse"}},
    },
    "getBlueprintCatalog": {
        "operation_id": "getBlueprintCatalog",
        "method": "GET",
        "path": "/organization/{organizationId}/blueprint/catalog",
        "summary": "Get the blueprint catalog of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "answers": {200: {"application/json": "#BlueprintCatalogResponse"}},
    },
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
    "previewBlueprintUpdate": {
        "operation_id": "previewBlueprintUpdate",
        "method": "POST",
        "path": "/blueprint/{blueprintId}/update/preview",
        "summary": "Preview a blueprint update",
        "path_params": (("blueprintId", True, "uuid"),),
        "body": (("application/json", "#BlueprintUpdateRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {202: {"application/json": "#BlueprintUpdatePreviewResponse"}},
    },
    "updateBlueprint": {
        "operation_id": "updateBlueprint",
        "method": "PATCH",
        "path": "/blueprint/{blueprintId}",
        "summary": "Update a blueprint",
        "path_params": (("blueprintId", True, "uuid"),),
        "body": (("application/json", "#BlueprintUpdateRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#BlueprintResponse"}},
    },
}
