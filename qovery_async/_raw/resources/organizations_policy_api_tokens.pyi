"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import OrganizationPolicyApiTokenCreateRequestDict
from ..models import (
    OrganizationPolicyApiToken,
    OrganizationPolicyApiTokenCreate,
    OrganizationPolicyApiTokenCreateRequest,
)

class OrganizationsPolicyApiTokens(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationPolicyApiTokenCreateRequest | OrganizationPolicyApiTokenCreateRequestDict,
    ) -> OrganizationPolicyApiTokenCreate: ...
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        **fields: Unpack[OrganizationPolicyApiTokenCreateRequestDict],
    ) -> OrganizationPolicyApiTokenCreate: ...
    async def delete(
        self, organization_id: str | UUID, policy_api_token_id: str | UUID
    ) -> None: ...
    def list(self, organization_id: str | UUID) -> Pages[OrganizationPolicyApiToken]: ...
