"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationCustomRole": {
        "operation_id": "createOrganizationCustomRole",
        "method": "POST",
        "path": "/organization/{organizationId}/customRole",
        "summary": "Create an organization custom role",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationCustomRoleCreateRequest"),),
        "answers": {201: {"application/json": "#OrganizationCustomRole"}},
    },
    "deleteOrganizationCustomRole": {
        "operation_id": "deleteOrganizationCustomRole",
        "method": "DELETE",
        "path": "/organization/{organizationId}/customRole/{customRoleId}",
        "summary": "Delete an organization custom role",
        "path_params": (("organizationId", True, "uuid"), ("customRoleId", True, "uuid")),
        "answers": {204: {}},
    },
    "editOrganizationCustomRole": {
        "operation_id": "editOrganizationCustomRole",
        "method": "PUT",
        "path": "/organization/{organizationId}/customRole/{customRoleId}",
        "summary": "Edit an organization custom role",
        "path_params": (("organizationId", True, "uuid"), ("customRoleId", True, "uuid")),
        "body": (("application/json", "#OrganizationCustomRoleUpdateRequest"),),
        "answers": {200: {"application/json": "#OrganizationCustomRole"}},
    },
    "getOrganizationCustomRole": {
        "operation_id": "getOrganizationCustomRole",
        "method": "GET",
        "path": "/organization/{organizationId}/customRole/{customRoleId}",
        "summary": "Get the organization custom role",
        "path_params": (("organizationId", True, "uuid"), ("customRoleId", True, "uuid")),
        "answers": {200: {"application/json": "#OrganizationCustomRole"}},
    },
    "listOrganizationCustomRoles": {
        "operation_id": "listOrganizationCustomRoles",
        "method": "GET",
        "path": "/organization/{organizationId}/customRole",
        "summary": "List organization custom roles",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#OrganizationCustomRoleList"}},
    },
}
