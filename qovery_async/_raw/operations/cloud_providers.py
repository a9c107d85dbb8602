"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listCloudProvider": {
        "operation_id": "listCloudProvider",
        "method": "GET",
        "path": "/cloudProvider",
        "summary": "List cloud providers",
        "items": "results",
        "answers": {200: {"application/json": "#CloudProviderResponseList"}},
    },
}
