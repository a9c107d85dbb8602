"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "editAccountInformation": {
        "operation_id": "editAccountInformation",
        "method": "PUT",
        "path": "/account",
        "summary": "Edit an account information",
        "body": (("application/json", "#AccountInfoEditRequest"),),
        "answers": {200: {"application/json": "#AccountInfo"}},
    },
    "getAccountInformation": {
        "operation_id": "getAccountInformation",
        "method": "GET",
        "path": "/account",
        "summary": "Get the account information",
        "answers": {200: {"application/json": "#AccountInfo"}},
    },
}
