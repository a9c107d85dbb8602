"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments_deployment_rules.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource


class EnvironmentsDeploymentRules(Resource):
    """Methods of `deployment_rules`."""

    operations: ClassVar[Mapping[str, str]] = {
        "edit": "editEnvironmentDeploymentRule",
        "get": "getEnvironmentDeploymentRule",
    }

    async def edit(
        self,
        environment_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        body: EnvironmentDeploymentRuleEditRequest
        | EnvironmentDeploymentRuleEditRequestDict
        | None = None,
        **fields: Unpack[EnvironmentDeploymentRuleEditRequestDict],
    ) -> EnvironmentDeploymentRule:
        """Edit an environment deployment rule.

        Args:
            environment_id: Id of the environment.
            deployment_rule_id: Id of the deployment rule.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentDeploymentRuleEditRequestDict`, * if required:
            auto_preview: Default: false.
            auto_stop: Default: false.
            on_demand_preview: Default: false.
            start_time*: Only the time of day counts, read in `timezone`; the date is
            1970-01-01.
            stop_time*: Only the time of day counts, read in `timezone`; the date is 1970-01-01.
            timezone*: Name from the IANA time zone database, e.g. `Europe/Paris`.
            weekdays*: Days on which the schedule applies.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /environment/{environmentId}/deploymentRule/{deploymentRuleId}, operation id
        editEnvironmentDeploymentRule.
        https://api-doc.qovery.com/#tag/Environment-Deployment-Rule/operation/editEnvironmentDeploymentRule
        """
        call = self._call(
            "editEnvironmentDeploymentRule",
            {"environmentId": environment_id, "deploymentRuleId": deployment_rule_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentDeploymentRule = await call
        return answer

    async def modify(
        self,
        environment_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> EnvironmentDeploymentRule:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            environment_id: Id of the environment.
            deployment_rule_id: Id of the deployment rule.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentDeploymentRuleEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editEnvironmentDeploymentRule",
            {"environmentId": environment_id, "deploymentRuleId": deployment_rule_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentDeploymentRule = await call
        return answer

    async def get(self, environment_id: str | UUID) -> EnvironmentDeploymentRule:
        """Get the environment deployment rule.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/deploymentRule, operation id
        getEnvironmentDeploymentRule.
        https://api-doc.qovery.com/#tag/Environment-Deployment-Rule/operation/getEnvironmentDeploymentRule
        """
        answer: EnvironmentDeploymentRule = await self._call(
            "getEnvironmentDeploymentRule", {"environmentId": environment_id}, {}
        )
        return answer
