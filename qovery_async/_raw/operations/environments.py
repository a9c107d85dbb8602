"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createEnvironment": {
        "operation_id": "createEnvironment",
        "method": "POST",
        "path": "/project/{projectId}/environment",
        "summary": "Create an environment in a project",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#CreateEnvironmentRequest"),),
        "answers": {201: {"application/json": "#Environment"}},
    },
    "getProjectEnvironmentServiceNumber": {
        "operation_id": "getProjectEnvironmentServiceNumber",
        "method": "GET",
        "path": "/project/{projectId}/environment/stats",
        "summary": "Get the project environment service number",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnvironmentStatsResponseList"}},
    },
    "getProjectEnvironmentsOverview": {
        "operation_id": "getProjectEnvironmentsOverview",
        "method": "GET",
        "path": "/project/{projectId}/environment/overview",
        "summary": "Get the project environments overview",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnvironmentOverviewResponseList"}},
    },
    "getProjectEnvironmentsStatus": {
        "operation_id": "getProjectEnvironmentsStatus",
        "method": "GET",
        "path": "/project/{projectId}/environment/status",
        "summary": "Get the project environments status",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnvironmentStatusList"}},
    },
    "listEnvironment": {
        "operation_id": "listEnvironment",
        "method": "GET",
        "path": "/project/{projectId}/environment",
        "summary": "List the environments of a project",
        "path_params": (("projectId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnvironmentResponseList"}},
    },
}
