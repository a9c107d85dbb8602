"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listAvailableContainerRegistry": {
        "operation_id": "listAvailableContainerRegistry",
        "method": "GET",
        "path": "/availableContainerRegistry",
        "summary": "List available container registries",
        "items": "results",
        "answers": {200: {"application/json": "#AvailableContainerRegistryResponseList"}},
    },
}
