"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listContainerLog": {
        "operation_id": "listContainerLog",
        "method": "GET",
        "path": "/container/{containerId}/log",
        "summary": "List container logs",
        "path_params": (("containerId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LogResponseList"}},
    },
}
