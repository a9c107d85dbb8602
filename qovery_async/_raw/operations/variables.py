"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createVariable": {
        "operation_id": "createVariable",
        "method": "POST",
        "path": "/variable",
        "summary": "Create a variable",
        "body": (("application/json", "#VariableRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableResponse"}},
    },
    "createVariableAlias": {
        "operation_id": "createVariableAlias",
        "method": "POST",
        "path": "/variable/{variableId}/alias",
        "summary": "Create a variable alias",
        "path_params": (("variableId", True, "uuid"),),
        "body": (("application/json", "#VariableAliasRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableResponse"}},
    },
    "createVariableOverride": {
        "operation_id": "createVariableOverride",
        "method": "POST",
        "path": "/variable/{variableId}/override",
        "summary": "Create a variable override",
        "path_params": (("variableId", True, "uuid"),),
        "body": (("application/json", "#VariableOverrideRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableResponse"}},
    },
    "deleteVariable": {
        "operation_id": "deleteVariable",
        "method": "DELETE",
        "path": "/variable/{variableId}",
        "summary": "Delete a variable",
        "path_params": (("variableId", True, "uuid"),),
        "answers": {204: {}},
    },
    "editVariable": {
        "operation_id": "editVariable",
        "method": "PUT",
        "path": "/variable/{variableId}",
        "summary": "Edit a variable",
        "path_params": (("variableId", True, "uuid"),),
        "body": (("application/json", "#VariableEditRequest"),),
        "body_required": True,
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#VariableResponse"}},
    },
    "importEnvironmentVariables": {
        "operation_id": "importEnvironmentVariables",
        "method": "POST",
        "path": "/variable/import",
        "summary": "Import environment variables",
        "query_params": (
            ("service_id", True, "uuid"),
            ("service_type", True, "%ServiceTypeForVariableEnum"),
        ),
        "body": (("application/json", "#VariableImportRequest"),),
        "secret_fields": ("value",),
        "answers": {201: {"application/json": "#VariableImport"}},
    },
    "listVariables": {
        "operation_id": "listVariables",
        "method": "GET",
        "path": "/variable",
        "summary": "List variables",
        "query_params": (
            ("is_secret", False, "bool?"),
            ("parent_id", True, "uuid"),
            ("scope", True, "%APIVariableScopeEnum"),
        ),
        "items": "results",
        "secret_fields": ("value",),
        "answers": {200: {"application/json": "#VariableResponseList"}},
    },
}
