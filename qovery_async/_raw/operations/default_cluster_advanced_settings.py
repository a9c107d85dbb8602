"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultClusterAdvancedSettings": {
        "operation_id": "getDefaultClusterAdvancedSettings",
        "method": "GET",
        "path": "/defaultClusterAdvancedSettings",
        "summary": "Get the default cluster advanced settings",
        "answers": {200: {"application/json": "#ClusterAdvancedSettings"}},
    },
}
