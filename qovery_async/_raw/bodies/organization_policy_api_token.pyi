"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from typing import NotRequired, TypedDict
from uuid import UUID

class OrganizationPolicyApiTokenCreateRequestDict(TypedDict):
    description: NotRequired[str]
    expires_at: NotRequired[datetime.datetime | str | None]
    name: str
    opa_policy: str
    role_id: NotRequired[str | UUID | None]
