"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteTerraform": {
        "operation_id": "deleteTerraform",
        "method": "DELETE",
        "path": "/terraform/{terraformId}",
        "summary": "Delete a Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "query_params": (
            ("force_terraform_action", False, "%DeleteTerraformAction"),
            ("resources_only", False, "bool"),
            ("skipReconcile", False, "bool"),
        ),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editTerraform": {
        "operation_id": "editTerraform",
        "method": "PUT",
        "path": "/terraform/{terraformId}",
        "summary": "Edit a Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "body": (("application/json", "#TerraformRequest"),),
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#TerraformResponse"}},
    },
    "getTerraform": {
        "operation_id": "getTerraform",
        "method": "GET",
        "path": "/terraform/{terraformId}",
        "summary": "Get the Terraform service",
        "path_params": (("terraformId", True, "uuid"),),
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#TerraformResponse"}},
    },
    "listTerraformCommit": {
        "operation_id": "listTerraformCommit",
        "method": "GET",
        "path": "/terraform/{terraformId}/commit",
        "summary": "List Terraform commits",
        "path_params": (("terraformId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CommitResponseList"}},
    },
    "listTerraformVersions": {
        "operation_id": "listTerraformVersions",
        "method": "GET",
        "path": "/terraform/availableVersion",
        "summary": "List Terraform versions",
        "items": "results",
        "answers": {200: {"application/json": "#TerraformVersionResponseList"}},
    },
}
