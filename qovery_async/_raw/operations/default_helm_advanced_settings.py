"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getDefaultHelmAdvancedSettings": {
        "operation_id": "getDefaultHelmAdvancedSettings",
        "method": "GET",
        "path": "/defaultHelmAdvancedSettings",
        "summary": "Get the default Helm advanced settings",
        "answers": {200: {"application/json": "#HelmAdvancedSettings"}},
    },
}
