"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cloneHelm": {
        "operation_id": "cloneHelm",
        "method": "POST",
        "path": "/helm/{helmId}/clone",
        "summary": "Clone a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "answers": {202: {"application/json": "#HelmResponse"}},
    },
    "createHelm": {
        "operation_id": "createHelm",
        "method": "POST",
        "path": "/environment/{environmentId}/helm",
        "summary": "Create a Helm service in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#HelmRequest"),),
        "answers": {201: {"application/json": "#HelmResponse"}},
    },
    "createHelmDefaultValues": {
        "operation_id": "createHelmDefaultValues",
        "method": "POST",
        "path": "/environment/{environmentId}/helmDefaultValues",
        "summary": "Create Helm default values in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#HelmDefaultValuesRequest"),),
        "answers": {201: {"text/plain": "str"}},
    },
    "getDefaultHelmAdvancedSettings": {
        "operation_id": "getDefaultHelmAdvancedSettings",
        "method": "GET",
        "path": "/defaultHelmAdvancedSettings",
        "summary": "Get the default Helm advanced settings",
        "answers": {200: {"application/json": "#HelmAdvancedSettings"}},
    },
    "getEnvironmentHelmStatus": {
        "operation_id": "getEnvironmentHelmStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/helm/status",
        "summary": "Get the environment Helm status",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "listHelms": {
        "operation_id": "listHelms",
        "method": "GET",
        "path": "/environment/{environmentId}/helm",
        "summary": "List the Helm services of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("toUpdate", False, "bool"),),
        "items": "results",
        "answers": {200: {"application/json": "#HelmResponseList"}},
    },
}
