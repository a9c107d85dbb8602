"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultJobAdvancedSettings": {
        "operation_id": "getDefaultJobAdvancedSettings",
        "method": "GET",
        "path": "/defaultJobAdvancedSettings",
        "summary": "Get the default job advanced settings",
        "answers": {200: {"application/json": "#JobAdvancedSettings"}},
    },
}
