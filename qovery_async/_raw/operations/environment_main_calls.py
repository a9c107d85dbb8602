"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteEnvironment": {
        "operation_id": "deleteEnvironment",
        "method": "DELETE",
        "path": "/environment/{environmentId}",
        "summary": "Delete an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editEnvironment": {
        "operation_id": "editEnvironment",
        "method": "PUT",
        "path": "/environment/{environmentId}",
        "summary": "Edit an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#EnvironmentEditRequest"),),
        "answers": {200: {"application/json": "#Environment"}},
    },
    "getEnvironment": {
        "operation_id": "getEnvironment",
        "method": "GET",
        "path": "/environment/{environmentId}",
        "summary": "Get the environment",
        "path_params": (("environmentId", True, "uuid"),),
        "answers": {200: {"application/json": "#Environment"}},
    },
    "getEnvironmentStatus": {
        "operation_id": "getEnvironmentStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/status",
        "summary": "Get the environment status",
        "path_params": (("environmentId", True, "uuid"),),
        "answers": {200: {"application/json": "#EnvironmentStatus"}},
    },
    "getEnvironmentStatuses": {
        "operation_id": "getEnvironmentStatuses",
        "method": "GET",
        "path": "/environment/{environmentId}/statuses",
        "summary": "Get the environment statuses",
        "path_params": (("environmentId", True, "uuid"),),
        "answers": {200: {"application/json": "#EnvironmentStatuses"}},
    },
    "getEnvironmentStatusesWithStages": {
        "operation_id": "getEnvironmentStatusesWithStages",
        "method": "GET",
        "path": "/environment/{environmentId}/statusesWithStages",
        "summary": "Get the environment statuses with stages",
        "path_params": (("environmentId", True, "uuid"),),
        "answers": {200: {"application/json": "#EnvironmentStatusesWithStages"}},
    },
    "listDeploymentRequestByEnvironmentId": {
        "operation_id": "listDeploymentRequestByEnvironmentId",
        "method": "GET",
        "path": "/environment/{environmentId}/deploymentQueue",
        "summary": "List deployment requests by environment id",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListDeploymentRequestByEnvironmentIdResponse"}},
    },
    "listDeploymentRequestByServiceId": {
        "operation_id": "listDeploymentRequestByServiceId",
        "method": "GET",
        "path": "/service/{serviceId}/deploymentQueue",
        "summary": "List deployment requests by service id",
        "path_params": (("serviceId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListDeploymentRequestByServiceIdResponse"}},
    },
    "listServicesByEnvironmentId": {
        "operation_id": "listServicesByEnvironmentId",
        "method": "GET",
        "path": "/environment/{environmentId}/services",
        "summary": "List services by environment id",
        "path_params": (("environmentId", True, "str"),),
        "items": "results",
        "secret_fields": ("config_yaml", "value"),
        "answers": {200: {"application/json": "#ListServicesByEnvironmentIdResponse"}},
    },
}
