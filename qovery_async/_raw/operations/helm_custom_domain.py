"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "checkHelmCustomDomain": {
        "operation_id": "checkHelmCustomDomain",
        "method": "GET",
        "path": "/helm/{helmId}/checkCustomDomain",
        "summary": "Check a Helm custom domain",
        "path_params": (("helmId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CheckedCustomDomainsResponse"}},
    },
    "createHelmCustomDomain": {
        "operation_id": "createHelmCustomDomain",
        "method": "POST",
        "path": "/helm/{helmId}/customDomain",
        "summary": "Create a Helm custom domain",
        "path_params": (("helmId", True, "uuid"),),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {201: {"application/json": "#CustomDomain"}},
    },
    "deleteHelmCustomDomain": {
        "operation_id": "deleteHelmCustomDomain",
        "method": "DELETE",
        "path": "/helm/{helmId}/customDomain/{customDomainId}",
        "summary": "Delete a Helm custom domain",
        "path_params": (("helmId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {204: {}},
    },
    "editHelmCustomDomain": {
        "operation_id": "editHelmCustomDomain",
        "method": "PUT",
        "path": "/helm/{helmId}/customDomain/{customDomainId}",
        "summary": "Edit a Helm custom domain",
        "path_params": (("helmId", True, "uuid"), ("customDomainId", True, "uuid")),
        "body": (("application/json", "#CustomDomainRequest"),),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "getHelmCustomDomain": {
        "operation_id": "getHelmCustomDomain",
        "method": "GET",
        "path": "/helm/{helmId}/customDomain/{customDomainId}",
        "summary": "Get the Helm custom domain",
        "path_params": (("helmId", True, "uuid"), ("customDomainId", True, "uuid")),
        "answers": {200: {"application/json": "#CustomDomain"}},
    },
    "listHelmCustomDomain": {
        "operation_id": "listHelmCustomDomain",
        "method": "GET",
        "path": "/helm/{helmId}/customDomain",
        "summary": "List Helm custom domains",
        "path_params": (("helmId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#CustomDomainResponseList"}},
    },
}
