"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cloneApplication": {
        "operation_id": "cloneApplication",
        "method": "POST",
        "path": "/application/{applicationId}/clone",
        "summary": "Clone an application",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {202: {"application/json": "#Application"}},
    },
    "createApplication": {
        "operation_id": "createApplication",
        "method": "POST",
        "path": "/environment/{environmentId}/application",
        "summary": "Create an application in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#ApplicationRequest"),),
        "secret_fields": ("config_yaml",),
        "answers": {201: {"application/json": "#Application"}},
    },
    "getDefaultApplicationAdvancedSettings": {
        "operation_id": "getDefaultApplicationAdvancedSettings",
        "method": "GET",
        "path": "/defaultApplicationAdvancedSettings",
        "summary": "Get the default application advanced settings",
        "answers": {200: {"application/json": "#ApplicationAdvancedSettings"}},
    },
    "getEnvironmentApplicationStatus": {
        "operation_id": "getEnvironmentApplicationStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/application/status",
        "summary": "Get the environment application status",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "listApplication": {
        "operation_id": "listApplication",
        "method": "GET",
        "path": "/environment/{environmentId}/application",
        "summary": "List the applications of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("toUpdate", False, "bool"),),
        "items": "results",
        "secret_fields": ("config_yaml",),
        "answers": {200: {"application/json": "#ApplicationResponseList"}},
    },
}
