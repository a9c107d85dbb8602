"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import LabelDict, OrganizationLabelsGroupCreateRequestDict
from ..models import (
    Label,
    OrganizationLabelsGroupAssociatedItemsResponseListResultsItem,
    OrganizationLabelsGroupCreateRequest,
    OrganizationLabelsGroupEnrichedResponse,
    OrganizationLabelsGroupResponse,
)

class OrganizationsLabelsGroups(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest | OrganizationLabelsGroupCreateRequestDict,
    ) -> OrganizationLabelsGroupResponse: ...
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        **fields: Unpack[OrganizationLabelsGroupCreateRequestDict],
    ) -> OrganizationLabelsGroupResponse: ...
    async def delete(self, organization_id: str | UUID, labels_group_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest | OrganizationLabelsGroupCreateRequestDict,
    ) -> OrganizationLabelsGroupResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        **fields: Unpack[OrganizationLabelsGroupCreateRequestDict],
    ) -> OrganizationLabelsGroupResponse: ...
    async def modify(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        labels: Sequence[Label | LabelDict] | Unset = ...,
        name: str | Unset = ...,
    ) -> OrganizationLabelsGroupResponse: ...
    async def get(
        self, organization_id: str | UUID, labels_group_id: str | UUID
    ) -> OrganizationLabelsGroupResponse: ...
    def list(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationLabelsGroupEnrichedResponse]: ...
    def list_associated_items(
        self, organization_id: str | UUID, labels_group_id: str | UUID
    ) -> Pages[OrganizationLabelsGroupAssociatedItemsResponseListResultsItem]: ...
