"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import GitTokenRequestDict
from ..models import GitTokenAssociatedServiceResponse, GitTokenRequest, GitTokenResponse

class OrganizationsGitTokens(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: GitTokenRequest | GitTokenRequestDict
    ) -> GitTokenResponse: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[GitTokenRequestDict]
    ) -> GitTokenResponse: ...
    async def delete(self, organization_id: str | UUID, git_token_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        body: GitTokenRequest | GitTokenRequestDict,
    ) -> GitTokenResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        **fields: Unpack[GitTokenRequestDict],
    ) -> GitTokenResponse: ...
    async def get(
        self, organization_id: str | UUID, git_token_id: str | UUID
    ) -> GitTokenResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[GitTokenResponse]: ...
    def list_associated_services(
        self, organization_id: str | UUID, git_token_id: str | UUID
    ) -> Pages[GitTokenAssociatedServiceResponse]: ...
