"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "autoDeployJobEnvironments": {
        "operation_id": "autoDeployJobEnvironments",
        "method": "POST",
        "path": "/organization/{organizationId}/job/deploy",
        "summary": "Auto-deploy job environments of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationJobAutoDeployRequest"),),
        "answers": {202: {"application/json": "#Status"}},
    },
    "cloneJob": {
        "operation_id": "cloneJob",
        "method": "POST",
        "path": "/job/{jobId}/clone",
        "summary": "Clone a job",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "answers": {202: {"application/json": "|JobResponse"}},
    },
    "createJob": {
        "operation_id": "createJob",
        "method": "POST",
        "path": "/environment/{environmentId}/job",
        "summary": "Create a job in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#JobRequest"),),
        "answers": {201: {"application/json": "|JobResponse"}},
    },
    "getDefaultJobAdvancedSettings": {
        "operation_id": "getDefaultJobAdvancedSettings",
        "method": "GET",
        "path": "/defaultJobAdvancedSettings",
        "summary": "Get the default job advanced settings",
        "answers": {200: {"application/json": "#JobAdvancedSettings"}},
    },
    "getEnvironmentJobStatus": {
        "operation_id": "getEnvironmentJobStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/job/status",
        "summary": "Get the environment job status",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "listJobs": {
        "operation_id": "listJobs",
        "method": "GET",
        "path": "/environment/{environmentId}/job",
        "summary": "List the jobs of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("toUpdate", False, "bool"),),
        "items": "results",
        "answers": {200: {"application/json": "#JobResponseList"}},
    },
}
