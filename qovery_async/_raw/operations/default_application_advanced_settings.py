"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultApplicationAdvancedSettings": {
        "operation_id": "getDefaultApplicationAdvancedSettings",
        "method": "GET",
        "path": "/defaultApplicationAdvancedSettings",
        "summary": "Get the default application advanced settings",
        "answers": {200: {"application/json": "#ApplicationAdvancedSettings"}},
    },
}
