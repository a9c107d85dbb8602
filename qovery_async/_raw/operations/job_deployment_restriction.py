"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createJobDeploymentRestriction": {
        "operation_id": "createJobDeploymentRestriction",
        "method": "POST",
        "path": "/job/{jobId}/deploymentRestriction",
        "summary": "Create a job deployment restriction",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#JobDeploymentRestrictionRequest"),),
        "answers": {201: {"application/json": "#JobDeploymentRestrictionResponse"}},
    },
    "deleteJobDeploymentRestriction": {
        "operation_id": "deleteJobDeploymentRestriction",
        "method": "DELETE",
        "path": "/job/{jobId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Delete a job deployment restriction",
        "path_params": (("jobId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "answers": {204: {}},
    },
    "editJobDeploymentRestriction": {
        "operation_id": "editJobDeploymentRestriction",
        "method": "PUT",
        "path": "/job/{jobId}/deploymentRestriction/{deploymentRestrictionId}",
        "summary": "Edit a job deployment restriction",
        "path_params": (("jobId", True, "uuid"), ("deploymentRestrictionId", True, "uuid")),
        "body": (("application/json", "#JobDeploymentRestrictionRequest"),),
        "answers": {200: {"application/json": "#JobDeploymentRestrictionResponse"}},
    },
    "getJobDeploymentRestrictions": {
        "operation_id": "getJobDeploymentRestrictions",
        "method": "GET",
        "path": "/job/{jobId}/deploymentRestriction",
        "summary": "Get the job deployment restrictions",
        "path_params": (("jobId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#JobDeploymentRestrictionResponseList"}},
    },
}
