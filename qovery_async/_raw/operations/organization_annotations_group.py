"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationAnnotationsGroup": {
        "operation_id": "createOrganizationAnnotationsGroup",
        "method": "POST",
        "path": "/organization/{organizationId}/annotationsGroups",
        "summary": "Create an organization annotations group",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationAnnotationsGroupCreateRequest"),),
        "answers": {201: {"application/json": "#OrganizationAnnotationsGroupResponse"}},
    },
    "deleteOrganizationAnnotationsGroup": {
        "operation_id": "deleteOrganizationAnnotationsGroup",
        "method": "DELETE",
        "path": "/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
        "summary": "Delete an organization annotations group",
        "path_params": (("organizationId", True, "uuid"), ("annotationsGroupId", True, "uuid")),
        "answers": {204: {}},
    },
    "editOrganizationAnnotationsGroup": {
        "operation_id": "editOrganizationAnnotationsGroup",
        "method": "PUT",
        "path": "/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
        "summary": "Edit an organization annotations group",
        "path_params": (("organizationId", True, "uuid"), ("annotationsGroupId", True, "uuid")),
        "body": (("application/json", "#OrganizationAnnotationsGroupCreateRequest"),),
        "answers": {200: {"application/json": "#OrganizationAnnotationsGroupResponse"}},
    },
    "getOrganizationAnnotationsGroup": {
        "operation_id": "getOrganizationAnnotationsGroup",
        "method": "GET",
        "path": "/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
        "summary": "Get the organization annotations group",
        "path_params": (("organizationId", True, "uuid"), ("annotationsGroupId", True, "uuid")),
        "answers": {200: {"application/json": "#OrganizationAnnotationsGroupResponse"}},
    },
    "getOrganizationAnnotationsGroupAssociatedItems": {
        "operation_id": "getOrganizationAnnotationsGroupAssociatedItems",
        "method": "GET",
        "path": "/organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems",
        "summary": "Get the organization annotations group associated items",
        "path_params": (("organizationId", True, "uuid"), ("annotationsGroupId", True, "uuid")),
        "items": "results",
        "answers": {
            200: {"application/json": "#OrganizationAnnotationsGroupAssociatedItemsResponseList"}
        },
    },
    "listOrganizationAnnotationsGroup": {
        "operation_id": "listOrganizationAnnotationsGroup",
        "method": "GET",
        "path": "/organization/{organizationId}/annotationsGroups",
        "summary": "List organization annotations groups",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ListOrganizationAnnotationsGroupResponse"}},
    },
}
