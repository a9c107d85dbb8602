"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cancelAgenticWorkflowDeployment": {
        "operation_id": "cancelAgenticWorkflowDeployment",
        "method": "POST",
        "path": "/agenticWorkflow/{agenticWorkflowId}/cancelDeployment",
        "summary": "Cancel an agentic workflow deployment",
        "path_params": (("agenticWorkflowId", True, "uuid"),),
        "body": (("application/json", "#CancelAgenticWorkflowDeploymentBody"),),
        "long_running": "cancel",
        "answers": {202: {}},
    },
    "createAgenticWorkflow": {
        "operation_id": "createAgenticWorkflow",
        "method": "POST",
        "path": "/environment/{environmentId}/agenticWorkflow",
        "summary": "Create an agentic workflow in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#AgenticWorkflowRequest"),),
        "secret_fields": ("api_key", "value"),
        "answers": {201: {"application/json": "#AgenticWorkflowResponse"}},
    },
    "deleteAgenticWorkflow": {
        "operation_id": "deleteAgenticWorkflow",
        "method": "DELETE",
        "path": "/agenticWorkflow/{agenticWorkflowId}",
        "summary": "Delete an agentic workflow",
        "path_params": (("agenticWorkflowId", True, "uuid"),),
        "long_running": "delete",
        "answers": {202: {"application/json": "#Status"}, 204: {}},
    },
    "editAgenticWorkflow": {
        "operation_id": "editAgenticWorkflow",
        "method": "PUT",
        "path": "/agenticWorkflow/{agenticWorkflowId}",
        "summary": "Edit an agentic workflow",
        "path_params": (("agenticWorkflowId", True, "uuid"),),
        "body": (("application/json", "#AgenticWorkflowRequest"),),
        "secret_fields": ("api_key", "value"),
        "answers": {200: {"application/json": "#AgenticWorkflowResponse"}},
    },
    "getAgenticWorkflow": {
        "operation_id": "getAgenticWorkflow",
        "method": "GET",
        "path": "/agenticWorkflow/{agenticWorkflowId}",
        "summary": "Get the agentic workflow",
        "path_params": (("agenticWorkflowId", True, "uuid"),),
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#AgenticWorkflowResponse"}},
    },
    "listAgenticWorkflowDeploymentHistoryV2": {
        "operation_id": "listAgenticWorkflowDeploymentHistoryV2",
        "method": "GET",
        "path": "/agenticWorkflow/{agenticWorkflowId}/deploymentHistoryV2",
        "summary": "List agentic workflow deployment history (v2)",
        "path_params": (("agenticWorkflowId", True, "uuid"),),
        "query_params": (("pageSize", False, "int?"),),
        "paging": "page-size",
        "items": "results",
        "answers": {200: {"application/json": "#DeploymentHistoryServicePaginatedResponseListV2"}},
    },
    "listAgenticWorkflows": {
        "operation_id": "listAgenticWorkflows",
        "method": "GET",
        "path": "/environment/{environmentId}/agenticWorkflow",
        "summary": "List the agentic workflows of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#AgenticWorkflowResponseList"}},
    },
}
