"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createProject": {
        "operation_id": "createProject",
        "method": "POST",
        "path": "/organization/{organizationId}/project",
        "summary": "Create a project in an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#ProjectRequest"),),
        "answers": {200: {"application/json": "#Project"}},
    },
    "getOrganizationProjectStats": {
        "operation_id": "getOrganizationProjectStats",
        "method": "GET",
        "path": "/organization/{organizationId}/project/stats",
        "summary": "Get the organization project stats",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ProjectStatsResponseList"}},
    },
    "listProject": {
        "operation_id": "listProject",
        "method": "GET",
        "path": "/organization/{organizationId}/project",
        "summary": "List the projects of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ProjectResponseList"}},
    },
}
