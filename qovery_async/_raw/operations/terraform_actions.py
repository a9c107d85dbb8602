"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deployTerraform": {
        "operation_id": "deployTerraform",
        "method": "POST",
        "path": "/terraform/{terraformId}/deploy",
        "summary": "Deploy a Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "body": (("application/json", "#TerraformDeployRequest"),),
        "long_running": "deploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "redeployTerraform": {
        "operation_id": "redeployTerraform",
        "method": "POST",
        "path": "/terraform/{terraformId}/redeploy",
        "summary": "Redeploy a Terraform service",
        "path_params": (("terraformId", True, "str"),),
        "long_running": "redeploy",
        "answers": {202: {"application/json": "#Status"}},
    },
    "uninstallTerraform": {
        "operation_id": "uninstallTerraform",
        "method": "POST",
        "path": "/terraform/{terraformId}/uninstall",
        "summary": "Uninstall a Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "query_params": (("force_terraform_action", False, "%DeleteTerraformAction"),),
        "body": (("application/json", "{any}"),),
        "long_running": "uninstall",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
}
