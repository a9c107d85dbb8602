"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listApplicationLog": {
        "operation_id": "listApplicationLog",
        "method": "GET",
        "path": "/application/{applicationId}/log",
        "summary": "List application logs",
        "path_params": (("applicationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#LogResponseList"}},
    },
}
