"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editTerraformAdvancedSettings": {
        "operation_id": "editTerraformAdvancedSettings",
        "method": "PUT",
        "path": "/terraform/{terraformId}/advancedSettings",
        "summary": "Edit the Terraform advanced settings",
        "path_params": (("terraformId", True, "uuid"),),
        "body": (("application/json", "#TerraformAdvancedSettings"),),
        "answers": {201: {"application/json": "#TerraformAdvancedSettings"}},
    },
    "getTerraformAdvancedSettings": {
        "operation_id": "getTerraformAdvancedSettings",
        "method": "GET",
        "path": "/terraform/{terraformId}/advancedSettings",
        "summary": "Get the Terraform advanced settings",
        "path_params": (("terraformId", True, "uuid"),),
        "answers": {200: {"application/json": "#TerraformAdvancedSettings"}},
    },
}
