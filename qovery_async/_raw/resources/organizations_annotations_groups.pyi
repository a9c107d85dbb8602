"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    AnnotationDict,
    OrganizationAnnotationsGroupCreateRequestDict,
    OrganizationAnnotationsGroupScopeEnumText,
)
from ..models import (
    Annotation,
    OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem,
    OrganizationAnnotationsGroupCreateRequest,
    OrganizationAnnotationsGroupEnrichedResponse,
    OrganizationAnnotationsGroupResponse,
    OrganizationAnnotationsGroupScopeEnum,
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
    async def modify(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        annotations: Sequence[Annotation | AnnotationDict] | Unset = ...,
        name: str | Unset = ...,
        scopes: Sequence[
            OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
        ]
        | Unset = ...,
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
