"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    AlertReceiverCreationRequestDict,
    AlertReceiverCreationValidationRequestDict,
    AlertReceiverEditRequestDict,
    AlertReceiverValidationRequestDict,
)
from ..models import (
    AlertReceiverCreationRequest,
    AlertReceiverCreationValidationRequest,
    AlertReceiverEditRequest,
    AlertReceiverResponse,
    AlertReceiverValidationRequest,
)

class AlertReceivers(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def create(
        self, *, body: AlertReceiverCreationRequest | AlertReceiverCreationRequestDict
    ) -> AlertReceiverResponse: ...
    async def delete(self, alert_receiver_id: str | UUID) -> None: ...
    async def edit(
        self,
        alert_receiver_id: str | UUID,
        *,
        body: AlertReceiverEditRequest | AlertReceiverEditRequestDict,
    ) -> AlertReceiverResponse: ...
    async def modify(
        self,
        alert_receiver_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> AlertReceiverResponse: ...
    async def get(self, alert_receiver_id: str | UUID) -> AlertReceiverResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[AlertReceiverResponse]: ...
    @overload
    async def validate(
        self,
        alert_receiver_id: str | UUID,
        *,
        body: AlertReceiverValidationRequest | AlertReceiverValidationRequestDict | None = None,
    ) -> None: ...
    @overload
    async def validate(
        self, alert_receiver_id: str | UUID, **fields: Unpack[AlertReceiverValidationRequestDict]
    ) -> None: ...
    @overload
    async def validate_new(
        self,
        *,
        body: AlertReceiverCreationValidationRequest | AlertReceiverCreationValidationRequestDict,
    ) -> None: ...
    @overload
    async def validate_new(
        self, **fields: Unpack[AlertReceiverCreationValidationRequestDict]
    ) -> None: ...
