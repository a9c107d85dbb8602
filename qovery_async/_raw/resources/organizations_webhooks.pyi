"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    EnvironmentModeEnumText,
    OrganizationWebhookCreateRequestDict,
    OrganizationWebhookEventEnumText,
    OrganizationWebhookKindEnumText,
)
from ..models import (
    EnvironmentModeEnum,
    OrganizationWebhookCreateRequest,
    OrganizationWebhookCreateResponse,
    OrganizationWebhookEventEnum,
    OrganizationWebhookKindEnum,
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
    async def modify(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | Unset = ...,
        enabled: bool | Unset = ...,
        environment_types_filter: Sequence[EnvironmentModeEnum | EnvironmentModeEnumText]
        | Unset = ...,
        events: Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText]
        | Unset = ...,
        kind: OrganizationWebhookKindEnum | OrganizationWebhookKindEnumText | Unset = ...,
        project_names_filter: builtins.list[str] | tuple[str, ...] | Unset = ...,
        target_secret: str | Unset = ...,
        target_url: str | Unset = ...,
    ) -> OrganizationWebhookCreateResponse: ...
    async def get(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> OrganizationWebhookResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[OrganizationWebhookResponse]: ...
    def list_events(
        self, organization_id: str | UUID, webhook_id: str | UUID
    ) -> Pages[WebhookEventResponse]: ...
