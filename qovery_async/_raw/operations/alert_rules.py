"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createAlertRule": {
        "operation_id": "createAlertRule",
        "method": "POST",
        "path": "/alert-rules",
        "summary": "Create an alert rule",
        "body": (("application/json", "#AlertRuleCreationRequest"),),
        "answers": {201: {"application/json": "#AlertRuleResponse"}},
    },
    "deleteAlertRule": {
        "operation_id": "deleteAlertRule",
        "method": "DELETE",
        "path": "/alert-rules/{alertRuleId}",
        "summary": "Delete an alert rule",
        "path_params": (("alertRuleId", True, "uuid"),),
        "answers": {204: {}},
    },
    "editAlertRule": {
        "operation_id": "editAlertRule",
        "method": "PUT",
        "path": "/alert-rules/{alertRuleId}",
        "summary": "Edit an alert rule",
        "path_params": (("alertRuleId", True, "uuid"),),
        "body": (("application/json", "#AlertRuleEditRequest"),),
        "answers": {200: {"application/json": "#AlertRuleResponse"}},
    },
    "getAlertRule": {
        "operation_id": "getAlertRule",
        "method": "GET",
        "path": "/alert-rules/{alertRuleId}",
        "summary": "Get the alert rule",
        "path_params": (("alertRuleId", True, "uuid"),),
        "answers": {200: {"application/json": "#AlertRuleResponse"}},
    },
    "getAlertRules": {
        "operation_id": "getAlertRules",
        "method": "GET",
        "path": "/organization/{organizationId}/alert-rules",
        "summary": "Get the alert rules of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#AlertRuleList"}},
    },
}
