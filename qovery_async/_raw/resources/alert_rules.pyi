"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    AlertPresentationDict,
    AlertRuleConditionDict,
    AlertRuleCreationRequestDict,
    AlertRuleEditRequestDict,
    AlertSeverityText,
)
from ..models import (
    AlertPresentation,
    AlertRuleCondition,
    AlertRuleCreationRequest,
    AlertRuleEditRequest,
    AlertRuleListResultsItem,
    AlertRuleResponse,
    AlertSeverity,
)

class AlertRules(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, *, body: AlertRuleCreationRequest | AlertRuleCreationRequestDict
    ) -> AlertRuleResponse: ...
    @overload
    async def create(self, **fields: Unpack[AlertRuleCreationRequestDict]) -> AlertRuleResponse: ...
    async def delete(self, alert_rule_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self, alert_rule_id: str | UUID, *, body: AlertRuleEditRequest | AlertRuleEditRequestDict
    ) -> AlertRuleResponse: ...
    @overload
    async def edit(
        self, alert_rule_id: str | UUID, **fields: Unpack[AlertRuleEditRequestDict]
    ) -> AlertRuleResponse: ...
    async def modify(
        self,
        alert_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        alert_receiver_ids: builtins.list[str]
        | builtins.list[UUID]
        | builtins.list[str | UUID]
        | tuple[str | UUID, ...]
        | Unset = ...,
        condition: AlertRuleCondition | AlertRuleConditionDict | Unset = ...,
        description: str | Unset = ...,
        enabled: bool | Unset = ...,
        for_duration: str | Unset = ...,
        name: str | Unset = ...,
        presentation: AlertPresentation | AlertPresentationDict | Unset = ...,
        severity: AlertSeverity | AlertSeverityText | Unset = ...,
        tag: str | Unset = ...,
    ) -> AlertRuleResponse: ...
    async def get(self, alert_rule_id: str | UUID) -> AlertRuleResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[AlertRuleListResultsItem]: ...
