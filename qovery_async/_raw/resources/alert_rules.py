"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `alert_rules.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class AlertRules(Resource):
    """Methods of `alert_rules`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createAlertRule",
        "delete": "deleteAlertRule",
        "edit": "editAlertRule",
        "get": "getAlertRule",
        "list": "getAlertRules",
    }

    async def create(
        self,
        *,
        body: AlertRuleCreationRequest | AlertRuleCreationRequestDict | None = None,
        **fields: Unpack[AlertRuleCreationRequestDict],
    ) -> AlertRuleResponse:
        """Create an alert rule.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AlertRuleCreationRequestDict`, * if required:
            cluster_id*, condition*, description*, enabled*, name*, organization_id*,
            presentation*, severity*, tag*, target*
            alert_receiver_ids*: At least 1 entries.
            for_duration*: ISO 8601 duration.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /alert-rules, operation id createAlertRule.
        https://api-doc.qovery.com/#tag/Alert-Rules/operation/createAlertRule
        """
        call = self._call("createAlertRule", {}, {}, body, fields)
        del body, fields
        answer: AlertRuleResponse = await call
        return answer

    async def delete(self, alert_rule_id: str | UUID) -> None:
        """Delete an alert rule.

        Irreversible. 404: already deleted.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /alert-rules/{alertRuleId}, operation id deleteAlertRule.
        https://api-doc.qovery.com/#tag/Alert-Rules/operation/deleteAlertRule
        """
        await self._call("deleteAlertRule", {"alertRuleId": alert_rule_id}, {})

    async def edit(
        self,
        alert_rule_id: str | UUID,
        *,
        body: AlertRuleEditRequest | AlertRuleEditRequestDict | None = None,
        **fields: Unpack[AlertRuleEditRequestDict],
    ) -> AlertRuleResponse:
        """Edit an alert rule.

        Args:
            alert_rule_id: Id of the alert rule.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AlertRuleEditRequestDict`, * if required:
            condition*, description*, enabled*, name*, presentation*, severity*, tag*
            alert_receiver_ids*: At least 1 entries.
            for_duration*: ISO 8601 duration.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /alert-rules/{alertRuleId}, operation id editAlertRule.
        https://api-doc.qovery.com/#tag/Alert-Rules/operation/editAlertRule
        """
        call = self._call("editAlertRule", {"alertRuleId": alert_rule_id}, {}, body, fields)
        del body, fields
        answer: AlertRuleResponse = await call
        return answer

    async def modify(
        self,
        alert_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> AlertRuleResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            alert_rule_id: Id of the alert rule.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of AlertRuleEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editAlertRule", {"alertRuleId": alert_rule_id}, {}, changes, unmodified_since
        )
        del changes
        answer: AlertRuleResponse = await call
        return answer

    async def get(self, alert_rule_id: str | UUID) -> AlertRuleResponse:
        """Get the alert rule.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /alert-rules/{alertRuleId}, operation id getAlertRule.
        https://api-doc.qovery.com/#tag/Alert-Rules/operation/getAlertRule
        """
        answer: AlertRuleResponse = await self._call(
            "getAlertRule", {"alertRuleId": alert_rule_id}, {}
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[AlertRuleListResultsItem]:
        """Get the alert rules of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/alert-rules, operation id getAlertRules.
        https://api-doc.qovery.com/#tag/Alert-Rules/operation/getAlertRules
        """
        return Pages(self._client, "getAlertRules", {"organizationId": organization_id}, {})
