"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "checkContainerCustomDomain": {
        "operation_id": "checkContainerCustomDomain",
        "method": "GET",
        "path": "/container/{containerId}/checkCustomDomain",
        "summary": "Check a container custom domain",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CheckedCustomDomainsResponse"}},
    },
    "createContainerCustomDomain": {
        "operation_id": "createContainerCustomDomain",
        "method": "POST",
        "path": "/container/{containerId}/customDomain",
        "summary": "Create a container custom domain",
        "path_params": (("containerId", True, "uuid"),),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {201: {"application/json": "#CustomDomain"}},
    },
    "deleteContainerCustomDomain": {
        "operation_id": "deleteContainerCustomDomain",
        "method": "DELETE",
        "path": "/container/{containerId}/customDomain/{customDomainId}",
        "summary": "Delete a container custom domain",
        "path_params": (("containerId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {204: {}},
    },
    "editContainerCustomDomain": {
        "operation_id": "editContainerCustomDomain",
        "method": "PUT",
        "path": "/container/{containerId}/customDomain/{customDomainId}",
        "summary": "Edit a container custom domain",
        "path_params": (("containerId", True, "uuid"), ("customDomainId", True, "uuid")),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "getContainerCustomDomainStatus": {
        "operation_id": "getContainerCustomDomainStatus",
        "method": "GET",
        "path": "/container/{containerId}/customDomain/{customDomainId}/status",
        "summary": "Get the container custom domain status",
        "path_params": (("containerId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "listContainerCustomDomain": {
        "operation_id": "listContainerCustomDomain",
        "method": "GET",
        "path": "/container/{containerId}/customDomain",
        "summary": "List container custom domains",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CustomDomainResponseList"}},
    },
}
