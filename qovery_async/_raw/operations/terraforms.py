"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cloneTerraform": {
        "operation_id": "cloneTerraform",
        "method": "POST",
        "path": "/terraform/{terraformId}/clone",
        "summary": "Clone a Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "secret_fields": ("value",),
        "answers": {202: {"application/json": "#TerraformResponse"}},
    },
    "createTerraform": {
        "operation_id": "createTerraform",
        "method": "POST",
        "path": "/environment/{environmentId}/terraform",
        "summary": "Create a Terraform service in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#TerraformRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#TerraformResponse"}},
    },
    "getDefaultTerraformAdvancedSettings": {
        "operation_id": "getDefaultTerraformAdvancedSettings",
        "method": "GET",
        "path": "/defaultTerraformAdvancedSettings",
        "summary": "Get the default Terraform advanced settings",
        "answers": {200: {"application/json": "#TerraformAdvancedSettings"}},
    },
    "listTerraforms": {
        "operation_id": "listTerraforms",
        "method": "GET",
        "path": "/environment/{environmentId}/terraform",
        "summary": "List the Terraform services of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#TerraformResponseList"}},
    },
}
