"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `alert_receivers.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class AlertReceivers(Resource):
    """Methods of `alert_receivers`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createAlertReceiver",
        "delete": "deleteAlertReceiver",
        "edit": "editAlertReceiver",
        "get": "getAlertReceiver",
        "list": "getAlertReceivers",
        "validate": "validateExistingAlertReceiver",
        "validate_new": "validateNewAlertReceiver",
    }

    async def create(
        self, *, body: AlertReceiverCreationRequest | AlertReceiverCreationRequestDict
    ) -> AlertReceiverResponse:
        """Create an alert receiver.

        Args:
            body: A model or a dict; keywords are not possible, because `from` is not a valid
            name of an argument.

        Fields of `SlackAlertReceiverCreationRequestDict`, * if required:
            description*, name*, organization_id*, send_resolved*, type*
            owner: Null is allowed.
            severity: Null is allowed.
            webhook_url*: Absolute URI. Secret; omitted from responses.

        Fields of `EmailAlertReceiverCreationRequestDict`, * if required:
            description*, name*, organization_id*, require_tls*, send_resolved*, smarthost*,
            type*
            auth_password*: Secret; omitted from responses.
            auth_username: Null is allowed.
            from*: E-mail address.
            owner: Null is allowed.
            severity: Null is allowed.
            to*: E-mail address.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /alert-receivers, operation id createAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/createAlertReceiver
        """
        call = self._call("createAlertReceiver", {}, {}, body)
        del body
        answer: AlertReceiverResponse = await call
        return answer

    async def delete(self, alert_receiver_id: str | UUID) -> None:
        """Delete an alert receiver.

        Irreversible. 404: already deleted.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /alert-receivers/{alertReceiverId}, operation id deleteAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/deleteAlertReceiver
        """
        await self._call("deleteAlertReceiver", {"alertReceiverId": alert_receiver_id}, {})

    async def edit(
        self,
        alert_receiver_id: str | UUID,
        *,
        body: AlertReceiverEditRequest | AlertReceiverEditRequestDict,
    ) -> AlertReceiverResponse:
        """Edit an alert receiver.

        Args:
            alert_receiver_id: Id of the alert receiver.
            body: A model or a dict; keywords are not possible, because `from` is not a valid
            name of an argument.

        Fields of `SlackAlertReceiverEditRequestDict`, * if required:
            description*, name*, send_resolved*, type*
            owner: Null is allowed.
            severity: Null is allowed.
            webhook_url: Absolute URI. Secret; omitted from responses. Null is allowed.

        Fields of `EmailAlertReceiverEditRequestDict`, * if required:
            description*, name*, require_tls*, send_resolved*, smarthost*, type*
            auth_password: Secret; omitted from responses. Null is allowed.
            auth_username: Null is allowed.
            from*: E-mail address.
            owner: Null is allowed.
            severity: Null is allowed.
            to*: E-mail address.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /alert-receivers/{alertReceiverId}, operation id editAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/editAlertReceiver
        """
        call = self._call("editAlertReceiver", {"alertReceiverId": alert_receiver_id}, {}, body)
        del body
        answer: AlertReceiverResponse = await call
        return answer

    async def modify(
        self,
        alert_receiver_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> AlertReceiverResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            alert_receiver_id: Id of the alert receiver.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of AlertReceiverEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editAlertReceiver",
            {"alertReceiverId": alert_receiver_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: AlertReceiverResponse = await call
        return answer

    async def get(self, alert_receiver_id: str | UUID) -> AlertReceiverResponse:
        """Get the alert receiver.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            BadRequestError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /alert-receivers/{alertReceiverId}, operation id getAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/getAlertReceiver
        """
        answer: AlertReceiverResponse = await self._call(
            "getAlertReceiver", {"alertReceiverId": alert_receiver_id}, {}
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[AlertReceiverResponse]:
        """Get the alert receivers of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/alert-receivers, operation id getAlertReceivers.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/getAlertReceivers
        """
        return Pages(self._client, "getAlertReceivers", {"organizationId": organization_id}, {})

    async def validate(
        self,
        alert_receiver_id: str | UUID,
        *,
        body: AlertReceiverValidationRequest | AlertReceiverValidationRequestDict | None = None,
        **fields: Unpack[AlertReceiverValidationRequestDict],
    ) -> None:
        """Validate an existing alert receiver.

        Args:
            alert_receiver_id: Id of the alert receiver.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AlertReceiverValidationRequestDict`, * if required:
            message

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /alert-receivers/{alertReceiverId}/validate, operation id
        validateExistingAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/validateExistingAlertReceiver
        """
        call = self._call(
            "validateExistingAlertReceiver",
            {"alertReceiverId": alert_receiver_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        await call

    async def validate_new(
        self,
        *,
        body: AlertReceiverCreationValidationRequest
        | AlertReceiverCreationValidationRequestDict
        | None = None,
        **fields: Unpack[AlertReceiverCreationValidationRequestDict],
    ) -> None:
        """Validate a new alert receiver.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AlertReceiverCreationValidationRequestDict`, * if required:
            alert_receiver*, message

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /alert-receivers/validate, operation id validateNewAlertReceiver.
        https://api-doc.qovery.com/#tag/Alert-Receivers/operation/validateNewAlertReceiver
        """
        call = self._call("validateNewAlertReceiver", {}, {}, body, fields)
        del body, fields
        await call
