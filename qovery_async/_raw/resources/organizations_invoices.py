"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_invoices.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsInvoices(Resource):
    """Methods of `invoices`."""

    operations: ClassVar[Mapping[str, str]] = {
        "download": "getOrganizationInvoicePDF",
        "get": "getOrganizationInvoice",
        "list": "listOrganizationInvoice",
    }

    async def download(self, organization_id: str | UUID, invoice_id: str | UUID) -> Link:
        """Get the organization invoice PDF.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/invoice/{invoiceId}/download, operation id
        getOrganizationInvoicePDF.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationInvoicePDF
        """
        answer: Link = await self._call(
            "getOrganizationInvoicePDF",
            {"organizationId": organization_id, "invoiceId": invoice_id},
            {},
        )
        return answer

    async def get(self, organization_id: str | UUID, invoice_id: str | UUID) -> Invoice:
        """Get the organization invoice.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/invoice/{invoiceId}, operation id
        getOrganizationInvoice.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationInvoice
        """
        answer: Invoice = await self._call(
            "getOrganizationInvoice",
            {"organizationId": organization_id, "invoiceId": invoice_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[Invoice]:
        """List organization invoices.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/invoice, operation id listOrganizationInvoice.
        https://api-doc.qovery.com/#tag/Billing/operation/listOrganizationInvoice
        """
        return Pages(
            self._client, "listOrganizationInvoice", {"organizationId": organization_id}, {}
        )
