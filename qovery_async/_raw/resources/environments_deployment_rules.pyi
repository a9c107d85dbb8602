"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..bodies import EnvironmentDeploymentRuleEditRequestDict, WeekdayEnumText
from ..models import EnvironmentDeploymentRule, EnvironmentDeploymentRuleEditRequest, WeekdayEnum

class EnvironmentsDeploymentRules(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def edit(
        self,
        environment_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        body: EnvironmentDeploymentRuleEditRequest | EnvironmentDeploymentRuleEditRequestDict,
    ) -> EnvironmentDeploymentRule: ...
    @overload
    async def edit(
        self,
        environment_id: str | UUID,
        deployment_rule_id: str | UUID,
        **fields: Unpack[EnvironmentDeploymentRuleEditRequestDict],
    ) -> EnvironmentDeploymentRule: ...
    async def modify(
        self,
        environment_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        auto_preview: bool | Unset = ...,
        auto_stop: bool | Unset = ...,
        on_demand_preview: bool | Unset = ...,
        start_time: datetime.datetime | str | Unset = ...,
        stop_time: datetime.datetime | str | Unset = ...,
        timezone: str | Unset = ...,
        weekdays: Sequence[WeekdayEnum | WeekdayEnumText] | Unset = ...,
    ) -> EnvironmentDeploymentRule: ...
    async def get(self, environment_id: str | UUID) -> EnvironmentDeploymentRule: ...
