"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteHelm": {
        "operation_id": "deleteHelm",
        "method": "DELETE",
        "path": "/helm/{helmId}",
        "summary": "Delete a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "query_params": (("skipReconcile", False, "bool"),),
        "long_running": "delete",
        "answers": {204: {}},
    },
    "editHelm": {
        "operation_id": "editHelm",
        "method": "PUT",
        "path": "/helm/{helmId}",
        "summary": "Edit a Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "#HelmRequest"),),
        "answers": {200: {"application/json": "#HelmResponse"}},
    },
    "getHelm": {
        "operation_id": "getHelm",
        "method": "GET",
        "path": "/helm/{helmId}",
        "summary": "Get the Helm service",
        "path_params": (("helmId", True, "uuid"),),
        "answers": {200: {"application/json": "#HelmResponse"}},
    },
    "getHelmKubernetesServices": {
        "operation_id": "getHelmKubernetesServices",
        "method": "GET",
        "path": "/helm/{helmId}/listServices",
        "summary": "Get the Helm Kubernetes services",
        "path_params": (("helmId", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#KubernetesServiceResponseList"}},
    },
    "getHelmStatus": {
        "operation_id": "getHelmStatus",
        "method": "GET",
        "path": "/helm/{helmId}/status",
        "summary": "Get the Helm status",
        "path_params": (("helmId", True, "uuid"),),
        "answers": {200: {"application/json": "#Status"}},
    },
    "listHelmCommit": {
        "operation_id": "listHelmCommit",
        "method": "GET",
        "path": "/helm/{helmId}/commit",
        "summary": "List Helm commits",
        "path_params": (("helmId", True, "uuid"),),
        "query_params": (("of", False, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#CommitResponseList"}},
    },
    "listHelmLinks": {
        "operation_id": "listHelmLinks",
        "method": "GET",
        "path": "/helm/{helmId}/link",
        "summary": "List Helm links",
        "path_params": (("helmId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LinkResponseList"}},
    },
}
