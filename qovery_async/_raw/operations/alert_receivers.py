"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createAlertReceiver": {
        "operation_id": "createAlertReceiver",
        "method": "POST",
        "path": "/alert-receivers",
        "summary": "Create an alert receiver",
        "body": (("application/json", "|AlertReceiverCreationRequest"),),
        "secret_fields": ("auth_password", "webhook_url"),
        "answers": {201: {"application/json": "|AlertReceiverResponse"}},
    },
    "deleteAlertReceiver": {
        "operation_id": "deleteAlertReceiver",
        "method": "DELETE",
        "path": "/alert-receivers/{alertReceiverId}",
        "summary": "Delete an alert receiver",
        "path_params": (("alertReceiverId", True, "uuid"),),
        "answers": {204: {}},
    },
    "editAlertReceiver": {
        "operation_id": "editAlertReceiver",
        "method": "PUT",
        "path": "/alert-receivers/{alertReceiverId}",
        "summary": "Edit an alert receiver",
        "path_params": (("alertReceiverId", True, "uuid"),),
        "body": (("application/json", "|AlertReceiverEditRequest"),),
        "secret_fields": ("auth_password", "webhook_url"),
        "answers": {200: {"application/json": "|AlertReceiverResponse"}},
    },
    "getAlertReceiver": {
        "operation_id": "getAlertReceiver",
        "method": "GET",
        "path": "/alert-receivers/{alertReceiverId}",
        "summary": "Get the alert receiver",
        "path_params": (("alertReceiverId", True, "uuid"),),
        "answers": {200: {"application/json": "|AlertReceiverResponse"}},
    },
    "getAlertReceivers": {
        "operation_id": "getAlertReceivers",
        "method": "GET",
        "path": "/organization/{organizationId}/alert-receivers",
        "summary": "Get the alert receivers of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#AlertReceiverList"}},
    },
    "validateExistingAlertReceiver": {
        "operation_id": "validateExistingAlertReceiver",
        "method": "POST",
        "path": "/alert-receivers/{alertReceiverId}/validate",
        "summary": "Validate an existing alert receiver",
        "path_params": (("alertReceiverId", True, "uuid"),),
        "body": (("application/json", "#AlertReceiverValidationRequest"),),
        "answers": {200: {}},
    },
    "validateNewAlertReceiver": {
        "operation_id": "validateNewAlertReceiver",
        "method": "POST",
        "path": "/alert-receivers/validate",
        "summary": "Validate a new alert receiver",
        "body": (("application/json", "#AlertReceiverCreationValidationRequest"),),
        "secret_fields": ("auth_password", "webhook_url"),
        "answers": {200: {}},
    },
}
