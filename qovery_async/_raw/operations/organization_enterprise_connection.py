"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getOrganizationEnterpriseConnection": {
        "operation_id": "getOrganizationEnterpriseConnection",
        "method": "GET",
        "path": "/organization/{organizationId}/enterpriseconnection/{connectionName}",
        "summary": "Get the organization enterprise connection",
        "path_params": (("organizationId", True, "uuid"), ("connectionName", True, "str")),
        "answers": {200: {"application/json": "#EnterpriseConnectionDto"}},
    },
    "listOrganizationEnterpriseConnections": {
        "operation_id": "listOrganizationEnterpriseConnections",
        "method": "GET",
        "path": "/organization/{organizationId}/enterpriseconnection",
        "summary": "List organization enterprise connections",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#EnterpriseConnectionResponseList"}},
    },
    "updateOrganizationEnterpriseConnection": {
        "operation_id": "updateOrganizationEnterpriseConnection",
        "method": "PUT",
        "path": "/organization/{organizationId}/enterpriseconnection/{connectionName}",
        "summary": "Update an organization enterprise connection",
        "path_params": (("organizationId", True, "uuid"), ("connectionName", True, "str")),
        "body": (("application/json", "#EnterpriseConnectionDto"),),
        "answers": {200: {"application/json": "#EnterpriseConnectionDto"}},
    },
}
