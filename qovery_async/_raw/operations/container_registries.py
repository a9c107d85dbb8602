"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createContainerRegistry": {
        "operation_id": "createContainerRegistry",
        "method": "POST",
        "path": "/organization/{organizationId}/containerRegistry",
        "summary": "Create a container registry in an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#ContainerRegistryRequest"),),
        "secret_fields": (
            "json_credentials",
            "password",
            "scaleway_secret_key",
            "secret_access_key",
        ),
        "answers": {201: {"application/json": "#ContainerRegistryResponse"}},
    },
    "deleteContainerRegistry": {
        "operation_id": "deleteContainerRegistry",
        "method": "DELETE",
        "path": "/organization/{organizationId}/containerRegistry/{containerRegistryId}",
        "summary": "Delete a container registry of an organization",
        "path_params": (("organizationId", True, "uuid"), ("containerRegistryId", True, "uuid")),
        "answers": {204: {}},
    },
    "editContainerRegistry": {
        "operation_id": "editContainerRegistry",
        "method": "PUT",
        "path": "/organization/{organizationId}/containerRegistry/{containerRegistryId}",
        "summary": "Edit the container registry of an organization",
        "path_params": (("organizationId", True, "uuid"), ("containerRegistryId", True, "uuid")),
        "body": (("application/json", "#ContainerRegistryRequest"),),
        "secret_fields": (
            "json_credentials",
            "password",
            "scaleway_secret_key",
            "secret_access_key",
        ),
        "answers": {200: {"application/json": "#ContainerRegistryResponse"}},
    },
    "getContainerRegistry": {
        "operation_id": "getContainerRegistry",
        "method": "GET",
        "path": "/organization/{organizationId}/containerRegistry/{containerRegistryId}",
        "summary": "Get the container registry of an organization",
        "path_params": (("organizationId", True, "uuid"), ("containerRegistryId", True, "uuid")),
        "answers": {200: {"application/json": "#ContainerRegistryResponse"}},
    },
    "getContainerVersions": {
        "operation_id": "getContainerVersions",
        "method": "GET",
        "path": "/organization/{organizationId}/containerRegistry/{containerRegistryId}/images",
        "summary": "Get the container versions of a container registry",
        "path_params": (("organizationId", True, "uuid"), ("containerRegistryId", True, "uuid")),
        "query_params": (("imageName", False, "str"), ("search", False, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#ContainerVersionResponseList"}},
    },
    "listContainerRegistry": {
        "operation_id": "listContainerRegistry",
        "method": "GET",
        "path": "/organization/{organizationId}/containerRegistry",
        "summary": "List the container registries of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ContainerRegistryResponseList"}},
    },
}
