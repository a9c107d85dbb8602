"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import OrganizationWebhookCreateRequestDict
from ..models import (
    OrganizationWebhookCreateRequest,
    OrganizationWebhookCreateResponse,
    OrganizationWebhookResponse,
    WebhookEventResponse,
)

class OrganizationsWebhooks(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | OrganizationWebhookCreateRequestDict,
    ) -> OrganizationWebhookCreateResponse: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationWebhookCreateRequestDict]
    ) -> OrganizationWebhookCreateResponse: ...
    async def delete(self, organization_id: str | UUID, webhook_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | OrganizationWebhookCreateRequestDict,
    ) -> OrganizationWebhookCreateResponse: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        **fields: Unpack[OrganizationWebhookCreateRequestDict],
    ) -> OrganizationWebhookCreateResponse: ...
    async def get(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> OrganizationWebhookResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[OrganizationWebhookResponse]: ...
    def list_events(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> Pages[WebhookEventResponse]: ...
