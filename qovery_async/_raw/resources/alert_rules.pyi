"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import AlertRuleCreationRequestDict, AlertRuleEditRequestDict
from ..models import (
    AlertRuleCreationRequest,
    AlertRuleEditRequest,
    AlertRuleListResultsItem,
    AlertRuleResponse,
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
    async def get(self, alert_rule_id: str | UUID) -> AlertRuleResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[AlertRuleListResultsItem]: ...
