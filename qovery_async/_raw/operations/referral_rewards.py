"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getAccountReferral": {
        "operation_id": "getAccountReferral",
        "method": "GET",
        "path": "/account/referral",
        "summary": "Get the account referral",
        "secret_fields": ("invitation_link",),
        "answers": {200: {"application/json": "#Referral"}},
    },
    "postAccountRewardClaim": {
        "operation_id": "postAccountRewardClaim",
        "method": "POST",
        "path": "/account/rewardClaim",
        "summary": "Claim an account reward",
        "body": (("application/json", "#RewardClaim"),),
        "answers": {200: {}},
    },
}
