"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import GitProviderEnumText, GitTokenRequestDict
from ..models import (
    GitProviderEnum,
    GitTokenAssociatedServiceResponse,
    GitTokenRequest,
    GitTokenResponse,
)

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
    async def modify(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | Unset = ...,
        git_api_url: str | Unset = ...,
        name: str | Unset = ...,
        token: str | Unset = ...,
        type: GitProviderEnum | GitProviderEnumText | Unset = ...,
        workspace: str | Unset = ...,
    ) -> GitTokenResponse: ...
    async def get(
        self, organization_id: str | UUID, git_token_id: str | UUID
    ) -> GitTokenResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[GitTokenResponse]: ...
    def list_associated_services(
        self, organization_id: str | UUID, git_token_id: str | UUID
    ) -> Pages[GitTokenAssociatedServiceResponse]: ...
