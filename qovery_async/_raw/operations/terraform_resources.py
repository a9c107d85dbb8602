"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getTerraformResources": {
        "operation_id": "getTerraformResources",
        "method": "GET",
        "path": "/terraform/{terraformId}/terraformResources",
        "summary": "Get the Terraform resources",
        "path_params": (("terraformId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#TerraformResourcesResponse"}},
    },
}
