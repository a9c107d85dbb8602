"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_credit_cards.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsCreditCards(Resource):
    """Methods of `credit_cards`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "addCreditCard",
        "delete": "deleteCreditCard",
        "list": "listOrganizationCreditCards",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: CreditCardRequest | CreditCardRequestDict | None = None,
        **fields: Unpack[CreditCardRequestDict],
    ) -> CreditCard:
        """Add a credit card to an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CreditCardRequestDict`, * if required:
            cvv*, expiry_month*, expiry_year*, number*
            token: Secret; omitted from responses. Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/creditCard, operation id addCreditCard.
        https://api-doc.qovery.com/#tag/Billing/operation/addCreditCard
        """
        call = self._call("addCreditCard", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: CreditCard = await call
        return answer

    async def delete(self, organization_id: str | UUID, credit_card_id: str | UUID) -> None:
        """Delete a credit card of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credit_card_id: Id of the credit card.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/creditCard/{creditCardId}, operation id
        deleteCreditCard.
        https://api-doc.qovery.com/#tag/Billing/operation/deleteCreditCard
        """
        await self._call(
            "deleteCreditCard",
            {"organizationId": organization_id, "creditCardId": credit_card_id},
            {},
        )

    def list(self, organization_id: str | UUID) -> Pages[CreditCard]:
        """List organization credit cards.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/creditCard, operation id listOrganizationCreditCards.
        https://api-doc.qovery.com/#tag/Billing/operation/listOrganizationCreditCards
        """
        return Pages(
            self._client, "listOrganizationCreditCards", {"organizationId": organization_id}, {}
        )
