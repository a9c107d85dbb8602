"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationLabelsGroup": {
        "operation_id": "createOrganizationLabelsGroup",
        "method": "POST",
        "path": "/organization/{organizationId}/labelsGroups",
        "summary": "Create an organization labels group",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationLabelsGroupCreateRequest"),),
        "answers": {201: {"application/json": "#OrganizationLabelsGroupResponse"}},
    },
    "deleteOrganizationLabelsGroup": {
        "operation_id": "deleteOrganizationLabelsGroup",
        "method": "DELETE",
        "path": "/organization/{organizationId}/labelsGroups/{labelsGroupId}",
        "summary": "Delete an organization labels group",
        "path_params": (("organizationId", True, "uuid"), ("labelsGroupId", True, "uuid")),
        "answers": {204: {}},
    },
    "editOrganizationLabelsGroup": {
        "operation_id": "editOrganizationLabelsGroup",
        "method": "PUT",
        "path": "/organization/{organizationId}/labelsGroups/{labelsGroupId}",
        "summary": "Edit an organization labels group",
        "path_params": (("organizationId", True, "uuid"), ("labelsGroupId", True, "uuid")),
        "body": (("application/json", "#OrganizationLabelsGroupCreateRequest"),),
        "answers": {200: {"application/json": "#OrganizationLabelsGroupResponse"}},
    },
    "getOrganizationLabelsGroupAssociatedItems": {
        "operation_id": "getOrganizationLabelsGroupAssociatedItems",
        "method": "GET",
        "path": "/organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems",
        "summary": "Get the organization labels group associated items",
        "path_params": (("organizationId", True, "uuid"), ("labelsGroupId", True, "uuid")),
        "items": "results",
        "answers": {
            200: {"application/json": "#OrganizationLabelsGroupAssociatedItemsResponseList"}
        },
    },
    "getOrganizationLabelssGroup": {
        "operation_id": "getOrganizationLabelssGroup",
        "method": "GET",
        "path": "/organization/{organizationId}/labelsGroups/{labelsGroupId}",
        "summary": "Get the organization labels group",
        "path_params": (("organizationId", True, "uuid"), ("labelsGroupId", True, "uuid")),
        "answers": {200: {"application/json": "#OrganizationLabelsGroupResponse"}},
    },
    "listOrganizationLabelsGroup": {
        "operation_id": "listOrganizationLabelsGroup",
        "method": "GET",
        "path": "/organization/{organizationId}/labelsGroups",
        "summary": "List organization labels groups",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListOrganizationLabelsGroupResponse"}},
    },
}
