"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getArgoCdApp": {
        "operation_id": "getArgoCdApp",
        "method": "GET",
        "path": "/argocdApp/{argocdAppId}",
        "summary": "Get the Argo CD app",
        "path_params": (("argocdAppId", True, "uuid"),),
        "answers": {200: {"application/json": "#ArgocdAppResponse"}},
    },
    "getArgoCdAppManifest": {
        "operation_id": "getArgoCdAppManifest",
        "method": "GET",
        "path": "/argocdApp/{argocdAppId}/manifest",
        "summary": "Get the Argo CD app manifest of an ArgoCD app",
        "path_params": (("argocdAppId", True, "uuid"),),
        "answers": {200: {"application/json": "#ArgocdAppManifestResponse"}},
    },
}
