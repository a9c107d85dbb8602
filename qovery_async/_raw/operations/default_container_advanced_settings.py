"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultContainerAdvancedSettings": {
        "operation_id": "getDefaultContainerAdvancedSettings",
        "method": "GET",
        "path": "/defaultContainerAdvancedSettings",
        "summary": "Get the default container advanced settings",
        "answers": {200: {"application/json": "#ContainerAdvancedSettings"}},
    },
}
