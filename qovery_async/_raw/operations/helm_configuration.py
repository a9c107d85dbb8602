"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editHelmAdvancedSettings": {
        "operation_id": "editHelmAdvancedSettings",
        "method": "PUT",
        "path": "/helm/{helmId}/advancedSettings",
        "summary": "Edit the Helm advanced settings",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "#HelmAdvancedSettings"),),
        "answers": {201: {"application/json": "#HelmAdvancedSettings"}},
    },
    "getHelmAdvancedSettings": {
        "operation_id": "getHelmAdvancedSettings",
        "method": "GET",
        "path": "/helm/{helmId}/advancedSettings",
        "summary": "Get the Helm advanced settings",
        "path_params": (("helmId", True, "uuid"),),
        "answers": {200: {"application/json": "#HelmAdvancedSettings"}},
    },
}
