"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import OrganizationApiTokenCreateRequestDict
from ..models import (
    OrganizationApiToken,
    OrganizationApiTokenCreate,
    OrganizationApiTokenCreateRequest,
)

class OrganizationsApiTokens(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationApiTokenCreateRequest | OrganizationApiTokenCreateRequestDict,
    ) -> OrganizationApiTokenCreate: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationApiTokenCreateRequestDict]
    ) -> OrganizationApiTokenCreate: ...
    async def delete(self, organization_id: str | UUID, api_token_id: str | UUID) -> None: ...
    def list(
        self,
        organization_id: str | UUID,
        *,
        creator_name: str | None = None,
        name: str | None = None,
    ) -> Pages[OrganizationApiToken]: ...
