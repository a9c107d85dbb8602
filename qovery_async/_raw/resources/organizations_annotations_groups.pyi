"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import OrganizationAnnotationsGroupCreateRequestDict
from ..models import (
    OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem,
    OrganizationAnnotationsGroupCreateRequest,
    OrganizationAnnotationsGroupEnrichedResponse,
    OrganizationAnnotationsGroupResponse,
)

class OrganizationsAnnotationsGroups(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest
        | OrganizationAnnotationsGroupCreateRequestDict,
    ) -> OrganizationAnnotationsGroupResponse: ...
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        **fields: Unpack[OrganizationAnnotationsGroupCreateRequestDict],
    ) -> OrganizationAnnotationsGroupResponse: ...
    async def delete(
        self, organization_id: str | UUID, annotations_group_id: str | UUID
    ) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest
        | OrganizationAnnotationsGroupCreateRequestDict,
    ) -> OrganizationAnnotationsGroupResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        **fields: Unpack[OrganizationAnnotationsGroupCreateRequestDict],
    ) -> OrganizationAnnotationsGroupResponse: ...
    async def get(
        self, organization_id: str | UUID, annotations_group_id: str | UUID
    ) -> OrganizationAnnotationsGroupResponse: ...
    def list(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationAnnotationsGroupEnrichedResponse]: ...
    def list_associated_items(
        self, organization_id: str | UUID, annotations_group_id: str | UUID
    ) -> Pages[OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem]: ...
