"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listAvailableHelmRepository": {
        "operation_id": "listAvailableHelmRepository",
        "method": "GET",
        "path": "/availableHelmRepository",
        "summary": "List available Helm repositories",
        "items": "results",
        "answers": {200: {"application/json": "#AvailableHelmRepositoryResponseList"}},
    },
}
