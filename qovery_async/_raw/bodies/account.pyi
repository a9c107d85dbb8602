"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import RewardClaimType

RewardClaimTypeText: TypeAlias = Literal["INVITATION"]

class AccountInfoEditRequestDict(TypedDict):
    communication_email: NotRequired[str]

class RewardClaimDict(TypedDict):
    code: NotRequired[str]
    type: NotRequired[RewardClaimType | RewardClaimTypeText]
