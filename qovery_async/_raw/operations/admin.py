"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createUserSignUp": {
        "operation_id": "createUserSignUp",
        "method": "POST",
        "path": "/admin/userSignUp",
        "summary": "Create a user sign-up",
        "body": (("application/json", "#SignUpRequest"),),
        "answers": {200: {}},
    },
    "getUserSignUp": {
        "operation_id": "getUserSignUp",
        "method": "GET",
        "path": "/admin/userSignUp",
        "summary": "Get the user sign-up",
        "answers": {200: {"application/json": "#SignUp"}},
    },
    "listClusterOperatorFleet": {
        "operation_id": "listClusterOperatorFleet",
        "method": "GET",
        "path": "/admin/operator/clusters",
        "summary": "List cluster operator fleets",
        "items": "results",
        "answers": {200: {"application/json": "#ClusterOperatorFleetInventoryResponseList"}},
    },
}
