"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationApiToken": {
        "operation_id": "createOrganizationApiToken",
        "method": "POST",
        "path": "/organization/{organizationId}/apiToken",
        "summary": "Create an organization API token",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationApiTokenCreateRequest"),),
        "secret_fields": ("token",),
        "answers": {201: {"application/json": "#OrganizationApiTokenCreate"}},
    },
    "deleteOrganizationApiToken": {
        "operation_id": "deleteOrganizationApiToken",
        "method": "DELETE",
        "path": "/organization/{organizationId}/apiToken/{apiTokenId}",
        "summary": "Delete an organization API token",
        "path_params": (("organizationId", True, "uuid"), ("apiTokenId", True, "uuid")),
        "answers": {204: {}},
    },
    "listOrganizationApiTokens": {
        "operation_id": "listOrganizationApiTokens",
        "method": "GET",
        "path": "/organization/{organizationId}/apiToken",
        "summary": "List organization API tokens",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("creatorName", False, "str"), ("name", False, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#OrganizationApiTokenResponseList"}},
    },
}
