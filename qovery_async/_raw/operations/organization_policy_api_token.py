"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationPolicyApiToken": {
        "operation_id": "createOrganizationPolicyApiToken",
        "method": "POST",
        "path": "/organization/{organizationId}/policyApiToken",
        "summary": "Create an organization policy API token",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationPolicyApiTokenCreateRequest"),),
        "secret_fields": ("token",),
        "answers": {201: {"application/json": "#OrganizationPolicyApiTokenCreate"}},
    },
    "deleteOrganizationPolicyApiToken": {
        "operation_id": "deleteOrganizationPolicyApiToken",
        "method": "DELETE",
        "path": "/organization/{organizationId}/policyApiToken/{policyApiTokenId}",
        "summary": "Delete an organization policy API token",
        "path_params": (("organizationId", True, "uuid"), ("policyApiTokenId", True, "uuid")),
        "answers": {204: {}},
    },
    "listOrganizationPolicyApiTokens": {
        "operation_id": "listOrganizationPolicyApiTokens",
        "method": "GET",
        "path": "/organization/{organizationId}/policyApiToken",
        "summary": "List organization policy API tokens",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#OrganizationPolicyApiTokenResponseList"}},
    },
}
