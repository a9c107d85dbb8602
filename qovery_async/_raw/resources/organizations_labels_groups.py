"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_labels_groups.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsLabelsGroups(Resource):
    """Methods of `labels_groups`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationLabelsGroup",
        "delete": "deleteOrganizationLabelsGroup",
        "edit": "editOrganizationLabelsGroup",
        "get": "getOrganizationLabelssGroup",
        "list": "listOrganizationLabelsGroup",
        "list_associated_items": "getOrganizationLabelsGroupAssociatedItems",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest
        | OrganizationLabelsGroupCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationLabelsGroupCreateRequestDict],
    ) -> OrganizationLabelsGroupResponse:
        """Create an organization labels group.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationLabelsGroupCreateRequestDict`, * if required:
            labels*, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/labelsGroups, operation id
        createOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/createOrganizationLabelsGroup
        """
        call = self._call(
            "createOrganizationLabelsGroup", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, labels_group_id: str | UUID) -> None:
        """Delete an organization labels group.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        deleteOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/deleteOrganizationLabelsGroup
        """
        await self._call(
            "deleteOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest
        | OrganizationLabelsGroupCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationLabelsGroupCreateRequestDict],
    ) -> OrganizationLabelsGroupResponse:
        """Edit an organization labels group.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationLabelsGroupCreateRequestDict`, * if required:
            labels*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        editOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/editOrganizationLabelsGroup
        """
        call = self._call(
            "editOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationLabelsGroupResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of OrganizationLabelsGroupCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def get(
        self, organization_id: str | UUID, labels_group_id: str | UUID
    ) -> OrganizationLabelsGroupResponse:
        """Get the organization labels group.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        getOrganizationLabelssGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/getOrganizationLabelssGroup
        """
        answer: OrganizationLabelsGroupResponse = await self._call(
            "getOrganizationLabelssGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[OrganizationLabelsGroupEnrichedResponse]:
        """List organization labels groups.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups, operation id
        listOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/listOrganizationLabelsGroup
        """
        return Pages(
            self._client, "listOrganizationLabelsGroup", {"organizationId": organization_id}, {}
        )

    def list_associated_items(
        self, organization_id: str | UUID, labels_group_id: str | UUID
    ) -> Pages[OrganizationLabelsGroupAssociatedItemsResponseListResultsItem]:
        """Get the organization labels group associated items.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems,
        operation id getOrganizationLabelsGroupAssociatedItems.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/getOrganizationLabelsGroupAssociatedItems
        """
        return Pages(
            self._client,
            "getOrganizationLabelsGroupAssociatedItems",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )
