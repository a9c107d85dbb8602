"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getServiceGitWebhookStatus": {
        "operation_id": "getServiceGitWebhookStatus",
        "method": "GET",
        "path": "/service/{serviceId}/gitWebhookStatus",
        "summary": "Get the service Git webhook status",
        "path_params": (("serviceId", True, "uuid"),),
        "answers": {200: {"application/json": "#GitWebhookStatusResponse"}},
    },
    "syncServiceGitWebhook": {
        "operation_id": "syncServiceGitWebhook",
        "method": "POST",
        "path": "/service/{serviceId}/gitWebhook/sync",
        "summary": "Sync a service Git webhook",
        "path_params": (("serviceId", True, "uuid"),),
        "own_limit": True,
        "answers": {200: {"application/json": "#GitWebhookStatusResponse"}},
    },
}
