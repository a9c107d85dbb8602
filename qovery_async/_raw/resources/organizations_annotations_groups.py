"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_annotations_groups.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsAnnotationsGroups(Resource):
    """Methods of `annotations_groups`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationAnnotationsGroup",
        "delete": "deleteOrganizationAnnotationsGroup",
        "edit": "editOrganizationAnnotationsGroup",
        "get": "getOrganizationAnnotationsGroup",
        "list": "listOrganizationAnnotationsGroup",
        "list_associated_items": "getOrganizationAnnotationsGroupAssociatedItems",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest
        | OrganizationAnnotationsGroupCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationAnnotationsGroupCreateRequestDict],
    ) -> OrganizationAnnotationsGroupResponse:
        """Create an organization annotations group.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationAnnotationsGroupCreateRequestDict`, * if required:
            annotations*, name*, scopes*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/annotationsGroups, operation id
        createOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/createOrganizationAnnotationsGroup
        """
        call = self._call(
            "createOrganizationAnnotationsGroup",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, annotations_group_id: str | UUID) -> None:
        """Delete an organization annotations group.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation
        id deleteOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/deleteOrganizationAnnotationsGroup
        """
        await self._call(
            "deleteOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest
        | OrganizationAnnotationsGroupCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationAnnotationsGroupCreateRequestDict],
    ) -> OrganizationAnnotationsGroupResponse:
        """Edit an organization annotations group.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationAnnotationsGroupCreateRequestDict`, * if required:
            annotations*, name*, scopes*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation id
        editOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/editOrganizationAnnotationsGroup
        """
        call = self._call(
            "editOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationAnnotationsGroupResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of OrganizationAnnotationsGroupCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def get(
        self, organization_id: str | UUID, annotations_group_id: str | UUID
    ) -> OrganizationAnnotationsGroupResponse:
        """Get the organization annotations group.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation id
        getOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/getOrganizationAnnotationsGroup
        """
        answer: OrganizationAnnotationsGroupResponse = await self._call(
            "getOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )
        return answer

    def list(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationAnnotationsGroupEnrichedResponse]:
        """List organization annotations groups.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/annotationsGroups, operation id
        listOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/listOrganizationAnnotationsGroup
        """
        return Pages(
            self._client,
            "listOrganizationAnnotationsGroup",
            {"organizationId": organization_id},
            {},
        )

    def list_associated_items(
        self, organization_id: str | UUID, annotations_group_id: str | UUID
    ) -> Pages[OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem]:
        """Get the organization annotations group associated items.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET
        /organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems,
        operation id getOrganizationAnnotationsGroupAssociatedItems.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/getOrganizationAnnotationsGroupAssociatedItems
        """
        return Pages(
            self._client,
            "getOrganizationAnnotationsGroupAssociatedItems",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )
