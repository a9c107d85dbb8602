"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createApplicationDeploymentRestriction": {
        "operation_id": "createApplicationDeploymentRestriction",
        "method": "POST",
        "path": "/application/{applicationId}/deploymentRestriction",
        "summary": "Create an application deployment restriction",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationDeploymentRestrictionRequest"),),
        "answers": {201: {"application/json": "#ApplicationDeploymentRestriction"}},
    },
    "deleteApplicationDeploymentRestriction": {
        "operation_id": "deleteApplicationDeploymentRestriction",
        "method": "DELETE",
        "path": "/application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Delete an application deployment restriction",
        "path_params": (("applicationId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "answers": {204: {}},
    },
    "editApplicationDeploymentRestriction": {
        "operation_id": "editApplicationDeploymentRestriction",
        "method": "PUT",
        "path": "/application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Edit an application deployment restriction",
        "path_params": (("applicationId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "body": (("application/json", "#ApplicationDeploymentRestrictionRequest"),),
        "answers": {200: {"application/json": "#ApplicationDeploymentRestriction"}},
    },
    "getApplicationDeploymentRestrictions": {
        "operation_id": "getApplicationDeploymentRestrictions",
        "method": "GET",
        "path": "/application/{applicationId}/deploymentRestriction",
        "summary": "Get the application deployment restrictions",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ApplicationDeploymentRestrictionResponseList"}},
    },
}
