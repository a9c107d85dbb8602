"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import CompanySizeEnum, TypeOfUseEnum

CompanySizeEnumText: TypeAlias = Literal["1-10", "11-50", "51-200", "201-500", "500+"]
SelfManagedClusterKindText: TypeAlias = Literal[
    "EKS_SELF_MANAGED", "SCW_SELF_MANAGED", "GKE_SELF_MANAGED", "AKS_SELF_MANAGED", "SELF_MANAGED"
]
TypeOfUseEnumText: TypeAlias = Literal["PERSONAL", "SCHOOL", "WORK"]

class SignUpRequestDict(TypedDict):
    company_name: NotRequired[str | None]
    company_size: NotRequired[CompanySizeEnum | CompanySizeEnumText]
    current_step: NotRequired[str | None]
    dx_auth: NotRequired[bool | None]
    first_name: str
    infrastructure_hosting: NotRequired[str | None]
    last_name: str
    qovery_usage: str
    qovery_usage_other: NotRequired[str | None]
    type_of_use: TypeOfUseEnum | TypeOfUseEnumText
    user_email: str
    user_questions: NotRequired[str | None]
    user_role: NotRequired[str | None]
