"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createTerraformDeploymentRestriction": {
        "operation_id": "createTerraformDeploymentRestriction",
        "method": "POST",
        "path": "/terraform/{terraformId}/deploymentRestriction",
        "summary": "Create a Terraform deployment restriction",
        "path_params": (("terraformId", True, "str"),),
        "body": (("application/json", "#TerraformDeploymentRestrictionRequest"),),
        "answers": {201: {"application/json": "#TerraformDeploymentRestrictionResponse"}},
    },
    "deleteTerraformDeploymentRestriction": {
        "operation_id": "deleteTerraformDeploymentRestriction",
        "method": "DELETE",
        "path": "/terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Delete a Terraform deployment restriction",
        "path_params": (("terraformId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "answers": {204: {}},
    },
    "editTerraformDeploymentRestriction": {
        "operation_id": "editTerraformDeploymentRestriction",
        "method": "PUT",
        "path": "/terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Edit a Terraform deployment restriction",
        "path_params": (("terraformId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "body": (("application/json", "#TerraformDeploymentRestrictionRequest"),),
        "answers": {200: {"application/json": "#TerraformDeploymentRestrictionResponse"}},
    },
    "getTerraformDeploymentRestrictions": {
        "operation_id": "getTerraformDeploymentRestrictions",
        "method": "GET",
        "path": "/terraform/{terraformId}/deploymentRestriction",
        "summary": "Get the Terraform deployment restrictions",
        "path_params": (("terraformId", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#TerraformDeploymentRestrictionResponseList"}},
    },
}
