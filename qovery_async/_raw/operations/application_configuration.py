"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editAdvancedSettings": {
        "operation_id": "editAdvancedSettings",
        "method": "PUT",
        "path": "/application/{applicationId}/advancedSettings",
        "summary": "Edit the advanced settings of an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationAdvancedSettings"),),
        "answers": {201: {"application/json": "#ApplicationAdvancedSettings"}},
    },
    "editApplicationNetwork": {
        "operation_id": "editApplicationNetwork",
        "method": "PUT",
        "path": "/application/{applicationId}/network",
        "summary": "Edit an application network",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationNetworkRequest"),),
        "answers": {201: {"application/json": "#ApplicationNetwork"}},
    },
    "getAdvancedSettings": {
        "operation_id": "getAdvancedSettings",
        "method": "GET",
        "path": "/application/{applicationId}/advancedSettings",
        "summary": "Get the advanced settings of an application",
        "path_params": (("applicationId", True, "uuid"),),
        "answers": {200: {"application/json": "#ApplicationAdvancedSettings"}},
    },
    "getApplicationNetwork": {
        "operation_id": "getApplicationNetwork",
        "method": "GET",
        "path": "/application/{applicationId}/network",
        "summary": "Get the application network",
        "path_params": (("applicationId", True, "uuid"),),
        "answers": {200: {"application/json": "#ApplicationNetwork"}},
    },
}
