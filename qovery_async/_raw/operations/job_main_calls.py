"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteJob": {
        "operation_id": "deleteJob",
        "method": "DELETE",
        "path": "/job/{jobId}",
        "summary": "Delete a job",
        "path_params": (("jobId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editJob": {
        "operation_id": "editJob",
        "method": "PUT",
        "path": "/job/{jobId}",
        "summary": "Edit a job",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#JobRequest"),),
        "answers": {200: {"application/json": "|JobResponse"}},
    },
    "getJob": {
        "operation_id": "getJob",
        "method": "GET",
        "path": "/job/{jobId}",
        "summary": "Get the job",
        "path_params": (("jobId", True, "uuid"),),
        "answers": {200: {"application/json": "|JobResponse"}},
    },
    "getJobStatus": {
        "operation_id": "getJobStatus",
        "method": "GET",
        "path": "/job/{jobId}/status",
        "summary": "Get the job status",
        "path_params": (("jobId", True, "uuid"),),
        "answers": {200: {"application/json": "#Status"}},
    },
    "listJobCommit": {
        "operation_id": "listJobCommit",
        "method": "GET",
        "path": "/job/{jobId}/commit",
        "summary": "List job commits",
        "path_params": (("jobId", True, "uuid"),),
        "query_params": (("gitCommitId", False, "uuid"), ("startId", False, "uuid")),
        "paging": "start-id",
        "items": "results",
        "answers": {200: {"application/json": "#CommitResponseList"}},
    },
}
