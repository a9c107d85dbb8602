"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteApplication": {
        "operation_id": "deleteApplication",
        "method": "DELETE",
        "path": "/application/{applicationId}",
        "summary": "Delete an application",
        "path_params": (("applicationId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editApplication": {
        "operation_id": "editApplication",
        "method": "PUT",
        "path": "/application/{applicationId}",
        "summary": "Edit an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationEditRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#Application"}},
    },
    "getApplication": {
        "operation_id": "getApplication",
        "method": "GET",
        "path": "/application/{applicationId}",
        "summary": "Get the application",
        "path_params": (("applicationId", True, "uuid"),),
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#Application"}},
    },
    "getApplicationStatus": {
        "operation_id": "getApplicationStatus",
        "method": "GET",
        "path": "/application/{applicationId}/status",
        "summary": "Get the application status",
        "path_params": (("applicationId", True, "uuid"),),
        "answers": {200: {"application/json": "#Status"}},
    },
    "listApplicationCommit": {
        "operation_id": "listApplicationCommit",
        "method": "GET",
        "path": "/application/{applicationId}/commit",
        "summary": "List application commits",
        "path_params": (("applicationId", True, "uuid"),),
        "query_params": (("gitCommitId", False, "uuid"), ("startId", False, "uuid")),
        "paging": "start-id",
        "items": "results",
        "answers": {200: {"application/json": "#CommitResponseList"}},
    },
    "listApplicationContributor": {
        "operation_id": "listApplicationContributor",
        "method": "GET",
        "path": "/application/{applicationId}/contributor",
        "summary": "List application contributors",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#UserResponseList"}},
    },
    "listApplicationLinks": {
        "operation_id": "listApplicationLinks",
        "method": "GET",
        "path": "/application/{applicationId}/link",
        "summary": "List application links",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LinkResponseList"}},
    },
}
