"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createHelmRepository": {
        "operation_id": "createHelmRepository",
        "method": "POST",
        "path": "/organization/{organizationId}/helmRepository",
        "summary": "Create a Helm repository in an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#HelmRepositoryRequest"),),
        "secret_fields": ("password", "scaleway_secret_key", "secret_access_key"),
        "answers": {201: {"application/json": "#HelmRepositoryResponse"}},
    },
    "deleteHelmRepository": {
        "operation_id": "deleteHelmRepository",
        "method": "DELETE",
        "path": "/organization/{organizationId}/helmRepository/{helmRepositoryId}",
        "summary": "Delete a Helm repository of an organization",
        "path_params": (("organizationId", True, "uuid"), ("helmRepositoryId", True, "uuid")),
        "answers": {204: {}},
    },
    "editHelmRepository": {
        "operation_id": "editHelmRepository",
        "method": "PUT",
        "path": "/organization/{organizationId}/helmRepository/{helmRepositoryId}",
        "summary": "Edit the Helm repository of an organization",
        "path_params": (("organizationId", True, "uuid"), ("helmRepositoryId", True, "uuid")),
        "body": (("application/json", "#HelmRepositoryRequest"),),
        "secret_fields": ("password", "scaleway_secret_key", "secret_access_key"),
        "answers": {200: {"application/json": "#HelmRepositoryResponse"}},
    },
    "getHelmCharts": {
        "operation_id": "getHelmCharts",
        "method": "GET",
        "path": "/organization/{organizationId}/helmRepository/{helmRepositoryId}/charts",
        "summary": "Get the Helm charts of a Helm repository",
        "path_params": (("organizationId", True, "uuid"), ("helmRepositoryId", True, "uuid")),
        "query_params": (("chartName", False, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#HelmVersionResponseList"}},
    },
    "getHelmRepository": {
        "operation_id": "getHelmRepository",
        "method": "GET",
        "path": "/organization/{organizationId}/helmRepository/{helmRepositoryId}",
        "summary": "Get the Helm repository of an organization",
        "path_params": (("organizationId", True, "uuid"), ("helmRepositoryId", True, "uuid")),
        "answers": {200: {"application/json": "#HelmRepositoryResponse"}},
    },
    "listHelmRepository": {
        "operation_id": "listHelmRepository",
        "method": "GET",
        "path": "/organization/{organizationId}/helmRepository",
        "summary": "List the Helm repositories of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#HelmRepositoryResponseList"}},
    },
}
