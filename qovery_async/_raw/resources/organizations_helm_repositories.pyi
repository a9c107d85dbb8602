"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import HelmRepositoryRequestDict
from ..models import (
    HelmRepositoryAssociatedServicesResponse,
    HelmRepositoryRequest,
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
