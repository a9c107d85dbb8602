"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editJobAdvancedSettings": {
        "operation_id": "editJobAdvancedSettings",
        "method": "PUT",
        "path": "/job/{jobId}/advancedSettings",
        "summary": "Edit the job advanced settings",
        "path_params": (("jobId", True, "uuid"),),
        "body": (("application/json", "#JobAdvancedSettings"),),
        "answers": {201: {"application/json": "#JobAdvancedSettings"}},
    },
    "getJobAdvancedSettings": {
        "operation_id": "getJobAdvancedSettings",
        "method": "GET",
        "path": "/job/{jobId}/advancedSettings",
        "summary": "Get the job advanced settings",
        "path_params": (("jobId", True, "uuid"),),
        "answers": {200: {"application/json": "#JobAdvancedSettings"}},
    },
}
