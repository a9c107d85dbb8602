"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import OrganizationApiTokenScope

OrganizationApiTokenScopeText: TypeAlias = Literal["ADMIN"]

class OrganizationApiTokenCreateRequestDict(TypedDict):
    description: NotRequired[str]
    name: str
    role_id: str | UUID | None
    scope: NotRequired[OrganizationApiTokenScope | OrganizationApiTokenScopeText | None]
