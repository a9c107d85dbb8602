"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_webhooks.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsWebhooks(Resource):
    """Methods of `webhooks`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationWebhook",
        "delete": "deleteOrganizationWebhook",
        "edit": "editOrganizationWebhook",
        "get": "getOrganizationWebhook",
        "list": "listOrganizationWebHooks",
        "list_events": "listWebhookEvent",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | OrganizationWebhookCreateRequestDict | None = None,
        **fields: Unpack[OrganizationWebhookCreateRequestDict],
    ) -> OrganizationWebhookCreateResponse:
        """Create an organization webhook.

        `target_secret` is sent unchanged in a header of each delivery. Responses only report
        whether it is set. An event is delivered if both filters match.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationWebhookCreateRequestDict`, * if required:
            description, enabled, environment_types_filter, events*, kind*,
            project_names_filter, target_url*
            target_secret: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/webhook, operation id createOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/createOrganizationWebhook
        """
        call = self._call(
            "createOrganizationWebhook", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, webhook_id: str | UUID) -> None:
        """Delete an organization webhook.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/webhook/{webhookId}, operation id
        deleteOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/deleteOrganizationWebhook
        """
        await self._call(
            "deleteOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | OrganizationWebhookCreateRequestDict | None = None,
        **fields: Unpack[OrganizationWebhookCreateRequestDict],
    ) -> OrganizationWebhookCreateResponse:
        """Edit an organization webhook.

        `target_secret` is sent unchanged in a header of each delivery. Responses only report
        whether it is set, and an edit without it probably clears it: `modify` demands it, or
        `UNSET`, if it is set. An event is delivered if both filters match.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationWebhookCreateRequestDict`, * if required:
            description, enabled, environment_types_filter, events*, kind*,
            project_names_filter, target_url*
            target_secret: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/webhook/{webhookId}, operation id
        editOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/editOrganizationWebhook
        """
        call = self._call(
            "editOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationWebhookCreateResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of OrganizationWebhookCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def get(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> OrganizationWebhookResponse:
        """Get the organization webhook.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/webhook/{webhookId}, operation id
        getOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/getOrganizationWebhook
        """
        answer: OrganizationWebhookResponse = await self._call(
            "getOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[OrganizationWebhookResponse]:
        """List organization webhooks.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/webhook, operation id listOrganizationWebHooks.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/listOrganizationWebHooks
        """
        return Pages(
            self._client, "listOrganizationWebHooks", {"organizationId": organization_id}, {}
        )

    def list_events(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> Pages[WebhookEventResponse]:
        """List webhook events.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/webhook/{webhookId}/event, operation id
        listWebhookEvent.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/listWebhookEvent
        """
        return Pages(
            self._client,
            "listWebhookEvent",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )
