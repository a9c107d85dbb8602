"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ..bodies import EnvironmentDeploymentRuleEditRequestDict
from ..models import EnvironmentDeploymentRule, EnvironmentDeploymentRuleEditRequest

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
    async def get(self, environment_id: str | UUID) -> EnvironmentDeploymentRule: ...
