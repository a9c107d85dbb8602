"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "checkApplicationCustomDomain": {
        "operation_id": "checkApplicationCustomDomain",
        "method": "GET",
        "path": "/application/{applicationId}/checkCustomDomain",
        "summary": "Check an application custom domain",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CheckedCustomDomainsResponse"}},
    },
    "createApplicationCustomDomain": {
        "operation_id": "createApplicationCustomDomain",
        "method": "POST",
        "path": "/application/{applicationId}/customDomain",
        "summary": "Create an application custom domain",
        "path_params": (("applicationId", True, "uuid"),),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {201: {"application/json": "#CustomDomain"}},
    },
    "deleteCustomDomain": {
        "operation_id": "deleteCustomDomain",
        "method": "DELETE",
        "path": "/application/{applicationId}/customDomain/{customDomainId}",
        "summary": "Delete a custom domain of an application",
        "path_params": (("applicationId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {204: {}},
    },
    "editCustomDomain": {
        "operation_id": "editCustomDomain",
        "method": "PUT",
        "path": "/application/{applicationId}/customDomain/{customDomainId}",
        "summary": "Edit the custom domain of an application",
        "path_params": (("applicationId", True, "uuid"), ("customDomainId", True, "uuid")),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "getCustomDomainStatus": {
        "operation_id": "getCustomDomainStatus",
        "method": "GET",
        "path": "/application/{applicationId}/customDomain/{customDomainId}/status",
        "summary": "Get the custom domain status",
        "path_params": (("applicationId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "listApplicationCustomDomain": {
        "operation_id": "listApplicationCustomDomain",
        "method": "GET",
        "path": "/application/{applicationId}/customDomain",
        "summary": "List application custom domains",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CustomDomainResponseList"}},
    },
}
