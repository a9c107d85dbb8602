"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createOrganizationWebhook": {
        "operation_id": "createOrganizationWebhook",
        "method": "POST",
        "path": "/organization/{organizationId}/webhook",
        "summary": "Create an organization webhook",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationWebhookCreateRequest"),),
        "secret_fields": ("target_secret",),
        "answers": {201: {"application/json": "#OrganizationWebhookCreateResponse"}},
    },
    "deleteOrganizationWebhook": {
        "operation_id": "deleteOrganizationWebhook",
        "method": "DELETE",
        "path": "/organization/{organizationId}/webhook/{webhookId}",
        "summary": "Delete an organization webhook",
        "path_params": (("organizationId", True, "uuid"), ("webhookId", True, "uuid")),
        "answers": {204: {}},
    },
    "editOrganizationWebhook": {
        "operation_id": "editOrganizationWebhook",
        "method": "PUT",
        "path": "/organization/{organizationId}/webhook/{webhookId}",
        "summary": "Edit an organization webhook",
        "path_params": (("organizationId", True, "uuid"), ("webhookId", True, "uuid")),
        "body": (("application/json", "#OrganizationWebhookCreateRequest"),),
        "secret_fields": ("target_secret",),
        "answers": {200: {"application/json": "#OrganizationWebhookCreateResponse"}},
    },
    "getOrganizationWebhook": {
        "operation_id": "getOrganizationWebhook",
        "method": "GET",
        "path": "/organization/{organizationId}/webhook/{webhookId}",
        "summary": "Get the organization webhook",
        "path_params": (("organizationId", True, "uuid"), ("webhookId", True, "uuid")),
        "answers": {200: {"application/json": "#OrganizationWebhookResponse"}},
    },
    "listOrganizationWebHooks": {
        "operation_id": "listOrganizationWebHooks",
        "method": "GET",
        "path": "/organization/{organizationId}/webhook",
        "summary": "List organization webhooks",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#OrganizationWebhookResponseList"}},
    },
    "listWebhookEvent": {
        "operation_id": "listWebhookEvent",
        "method": "GET",
        "path": "/organization/{organizationId}/webhook/{webhookId}/event",
        "summary": "List webhook events",
        "path_params": (("organizationId", True, "uuid"), ("webhookId", True, "uuid")),
        "items": "results",
        "answers": {200: {"application/json": "#WebhookEventResponseList"}},
    },
}
