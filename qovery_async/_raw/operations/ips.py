"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listQoveryIps": {
        "operation_id": "listQoveryIps",
        "method": "GET",
        "path": "/ips",
        "summary": "List Qovery IP addresses",
        "secured": False,
        "answers": {200: {"application/json": "#QoveryIpsResponse", "text/plain": "str"}},
    },
}
