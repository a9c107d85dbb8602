"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteProject": {
        "operation_id": "deleteProject",
        "method": "DELETE",
        "path": "/project/{projectId}",
        "summary": "Delete a project",
        "path_params": (("projectId", True, "uuid"),),
        "answers": {204: {}},
    },
    "editProject": {
        "operation_id": "editProject",
        "method": "PUT",
        "path": "/project/{projectId}",
        "summary": "Edit a project",
        "path_params": (("projectId", True, "uuid"),),
        "body": (("application/json", "#ProjectRequest"),),
        "answers": {200: {"application/json": "#Project"}},
    },
    "getProject": {
        "operation_id": "getProject",
        "method": "GET",
        "path": "/project/{projectId}",
        "summary": "Get the project",
        "path_params": (("projectId", True, "uuid"),),
        "answers": {200: {"application/json": "#Project"}},
    },
}
