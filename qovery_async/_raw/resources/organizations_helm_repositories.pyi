"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    HelmRepositoryKindEnumText,
    HelmRepositoryRequestConfigDict,
    HelmRepositoryRequestDict,
)
from ..models import (
    HelmRepositoryAssociatedServicesResponse,
    HelmRepositoryKindEnum,
    HelmRepositoryRequest,
    HelmRepositoryRequestConfig,
    HelmRepositoryResponse,
    HelmVersionResponse,
)

class OrganizationsHelmRepositories(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: HelmRepositoryRequest | HelmRepositoryRequestDict,
    ) -> HelmRepositoryResponse: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[HelmRepositoryRequestDict]
    ) -> HelmRepositoryResponse: ...
    async def delete(self, organization_id: str | UUID, helm_repository_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        body: HelmRepositoryRequest | HelmRepositoryRequestDict,
    ) -> HelmRepositoryResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        **fields: Unpack[HelmRepositoryRequestDict],
    ) -> HelmRepositoryResponse: ...
    async def modify(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        config: HelmRepositoryRequestConfig | HelmRepositoryRequestConfigDict | Unset = ...,
        description: str | Unset = ...,
        kind: HelmRepositoryKindEnum | HelmRepositoryKindEnumText | Unset = ...,
        name: str | Unset = ...,
        skip_tls_verification: bool | Unset = ...,
        url: str | Unset = ...,
    ) -> HelmRepositoryResponse: ...
    async def get(
        self, organization_id: str | UUID, helm_repository_id: str | UUID
    ) -> HelmRepositoryResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[HelmRepositoryResponse]: ...
    def list_associated_services(
        self, organization_id: str | UUID, helm_repository_id: str | UUID
    ) -> Pages[HelmRepositoryAssociatedServicesResponse]: ...
    def list_charts(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        chart_name: str | None = None,
    ) -> Pages[HelmVersionResponse]: ...
