"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    OrganizationCustomRoleCreateRequestDict,
    OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict,
    OrganizationCustomRoleUpdateRequestDict,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict,
)
from ..models import (
    OrganizationCustomRole,
    OrganizationCustomRoleCreateRequest,
    OrganizationCustomRoleUpdateRequest,
    OrganizationCustomRoleUpdateRequestClusterPermissionsItem,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItem,
)

class OrganizationsCustomRoles(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCustomRoleCreateRequest | OrganizationCustomRoleCreateRequestDict,
    ) -> OrganizationCustomRole: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationCustomRoleCreateRequestDict]
    ) -> OrganizationCustomRole: ...
    async def delete(self, organization_id: str | UUID, custom_role_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
        *,
        body: OrganizationCustomRoleUpdateRequest | OrganizationCustomRoleUpdateRequestDict,
    ) -> OrganizationCustomRole: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
        **fields: Unpack[OrganizationCustomRoleUpdateRequestDict],
    ) -> OrganizationCustomRole: ...
    async def modify(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
        *,
        cluster_permissions: Sequence[
            OrganizationCustomRoleUpdateRequestClusterPermissionsItem
            | OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict
        ]
        | Unset = ...,
        description: str | Unset = ...,
        name: str | Unset = ...,
        project_permissions: Sequence[
            OrganizationCustomRoleUpdateRequestProjectPermissionsItem
            | OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict
        ]
        | Unset = ...,
    ) -> OrganizationCustomRole: ...
    async def get(
        self, organization_id: str | UUID, custom_role_id: str | UUID
    ) -> OrganizationCustomRole: ...
    def list(self, organization_id: str | UUID) -> Pages[OrganizationCustomRole]: ...
