"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createHelmDeploymentRestriction": {
        "operation_id": "createHelmDeploymentRestriction",
        "method": "POST",
        "path": "/helm/{helmId}/deploymentRestriction",
        "summary": "Create a Helm deployment restriction",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "#HelmDeploymentRestrictionRequest"),),
        "answers": {201: {"application/json": "#HelmDeploymentRestrictionResponse"}},
    },
    "deleteHelmDeploymentRestriction": {
        "operation_id": "deleteHelmDeploymentRestriction",
        "method": "DELETE",
        "path": "/helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Delete a Helm deployment restriction",
        "path_params": (("helmId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "answers": {204: {}},
    },
    "editHelmDeploymentRestriction": {
        "operation_id": "editHelmDeploymentRestriction",
        "method": "PUT",
        "path": "/helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Edit a Helm deployment restriction",
        "path_params": (("helmId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "body": (("application/json", "#HelmDeploymentRestrictionRequest"),),
        "answers": {200: {"application/json": "#HelmDeploymentRestrictionResponse"}},
    },
    "getHelmDeploymentRestrictions": {
        "operation_id": "getHelmDeploymentRestrictions",
        "method": "GET",
        "path": "/helm/{helmId}/deploymentRestriction",
        "summary": "Get the Helm deployment restrictions",
        "path_params": (("helmId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#HelmDeploymentRestrictionResponseList"}},
    },
}
