"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    ContainerRegistryKindEnumText,
    ContainerRegistryRequestConfigDict,
    ContainerRegistryRequestDict,
)
from ..models import (
    ContainerRegistryAssociatedServicesResponse,
    ContainerRegistryKindEnum,
    ContainerRegistryRequest,
    ContainerRegistryRequestConfig,
    ContainerRegistryResponse,
    ContainerVersionResponse,
)

class OrganizationsContainerRegistries(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: ContainerRegistryRequest | ContainerRegistryRequestDict,
    ) -> ContainerRegistryResponse: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[ContainerRegistryRequestDict]
    ) -> ContainerRegistryResponse: ...
    async def delete(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        body: ContainerRegistryRequest | ContainerRegistryRequestDict,
    ) -> ContainerRegistryResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        **fields: Unpack[ContainerRegistryRequestDict],
    ) -> ContainerRegistryResponse: ...
    async def modify(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        config: ContainerRegistryRequestConfig | ContainerRegistryRequestConfigDict | Unset = ...,
        description: str | Unset = ...,
        kind: ContainerRegistryKindEnum | ContainerRegistryKindEnumText | Unset = ...,
        name: str | Unset = ...,
        url: str | Unset = ...,
    ) -> ContainerRegistryResponse: ...
    async def get(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> ContainerRegistryResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[ContainerRegistryResponse]: ...
    def list_associated_services(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> Pages[ContainerRegistryAssociatedServicesResponse]: ...
    def list_images(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        image_name: str | None = None,
        search: str | None = None,
    ) -> Pages[ContainerVersionResponse]: ...
