"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getOrganizationEventTargets": {
        "operation_id": "getOrganizationEventTargets",
        "method": "GET",
        "path": "/organization/{organizationId}/targets",
        "summary": "Get the organization event targets",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (
            ("environmentId", False, "uuid"),
            ("eventType", False, "%OrganizationEventType"),
            ("fromTimestamp", False, "epoch"),
            ("origin", False, "%OrganizationEventOrigin"),
            ("projectId", False, "uuid"),
            ("targetLevelToFetch", False, "%OrganizationEventTargetLevel"),
            ("targetType", False, "%OrganizationEventTargetType"),
            ("toTimestamp", False, "epoch"),
            ("triggeredBy", False, "str"),
        ),
        "answers": {200: {"application/json": "#OrganizationEventTargetResponseList"}},
    },
    "getOrganizationEvents": {
        "operation_id": "getOrganizationEvents",
        "method": "GET",
        "path": "/organization/{organizationId}/events",
        "summary": "Get the organization events",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (
            ("continueToken", False, "str"),
            ("eventType", False, "%OrganizationEventType"),
            ("fromTimestamp", False, "epoch"),
            ("origin", False, "%OrganizationEventOrigin"),
            ("pageSize", False, "int?"),
            ("serviceEnvironmentId", False, "str"),
            ("serviceProjectId", False, "str"),
            ("stepBackToken", False, "str"),
            ("subTargetType", False, "%OrganizationEventSubTargetType?"),
            ("targetId", False, "uuid?"),
            ("targetType", False, "%OrganizationEventTargetType"),
            ("toTimestamp", False, "epoch"),
            ("triggeredBy", False, "str"),
        ),
        "paging": "continue-token",
        "items": "events",
        "secret_fields": ("change", "original_change"),
        "answers": {200: {"application/json": "#OrganizationEventResponseList"}},
    },
}
