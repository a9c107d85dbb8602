"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultTerraformAdvancedSettings": {
        "operation_id": "getDefaultTerraformAdvancedSettings",
        "method": "GET",
        "path": "/defaultTerraformAdvancedSettings",
        "summary": "Get the default Terraform advanced settings",
        "answers": {200: {"application/json": "#TerraformAdvancedSettings"}},
    },
}
