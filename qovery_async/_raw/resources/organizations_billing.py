"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_billing.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource


class OrganizationsBilling(Resource):
    """Methods of `Billing`."""

    operations: ClassVar[Mapping[str, str]] = {
        "add_credit_code": "addCreditCode",
        "change_plan": "changePlan",
        "download_invoices": "organizationDownloadAllInvoices",
        "edit_billing_info": "editOrganizationBillingInfo",
        "generate_billing_usage_report": "generateBillingUsageReport",
        "get_billing_external_id": "getOrganizationBillingExternalId",
        "get_billing_info": "getOrganizationBillingInfo",
        "get_billing_status": "getOrganizationBillingStatus",
        "get_current_cost": "getOrganizationCurrentCost",
    }

    async def add_credit_code(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCreditCodeRequest | OrganizationCreditCodeRequestDict | None = None,
        **fields: Unpack[OrganizationCreditCodeRequestDict],
    ) -> None:
        """Add a credit code to an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationCreditCodeRequestDict`, * if required:
            code

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/creditCode, operation id addCreditCode.
        https://api-doc.qovery.com/#tag/Billing/operation/addCreditCode
        """
        call = self._call(
            "addCreditCode", {"organizationId": organization_id}, {}, body, fields or None
        )
        del body, fields
        await call

    async def change_plan(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationChangePlanRequest | OrganizationChangePlanRequestDict | None = None,
        **fields: Unpack[OrganizationChangePlanRequestDict],
    ) -> Organization:
        """Change a plan of an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationChangePlanRequestDict`, * if required:
            plan

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/changePlan, operation id changePlan.
        https://api-doc.qovery.com/#tag/Billing/operation/changePlan
        """
        call = self._call(
            "changePlan", {"organizationId": organization_id}, {}, body, fields or None
        )
        del body, fields
        answer: Organization = await call
        return answer

    async def download_invoices(self, organization_id: str | UUID) -> None:
        """Download organization all invoices.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/downloadInvoices, operation id
        organizationDownloadAllInvoices.
        https://api-doc.qovery.com/#tag/Billing/operation/organizationDownloadAllInvoices
        """
        await self._call("organizationDownloadAllInvoices", {"organizationId": organization_id}, {})

    async def edit_billing_info(
        self,
        organization_id: str | UUID,
        *,
        body: BillingInfoRequest | BillingInfoRequestDict | None = None,
        **fields: Unpack[BillingInfoRequestDict],
    ) -> BillingInfo:
        """Edit organization billing info.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `BillingInfoRequestDict`, * if required:
            address*, city*, company, country_code*, first_name*, last_name*, state, vat_number,
            zip*
            email*: E-mail address.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/billingInfo, operation id
        editOrganizationBillingInfo.
        https://api-doc.qovery.com/#tag/Billing/operation/editOrganizationBillingInfo
        """
        call = self._call(
            "editOrganizationBillingInfo", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: BillingInfo = await call
        return answer

    async def modify_billing_info(self, organization_id: str | UUID, **changes: Any) -> BillingInfo:
        """Change fields and keep all others: `get_billing_info`, then `edit_billing_info`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            **changes: Fields of BillingInfoRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editOrganizationBillingInfo", {"organizationId": organization_id}, {}, changes
        )
        del changes
        answer: BillingInfo = await call
        return answer

    async def generate_billing_usage_report(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationBillingUsageReportRequest | OrganizationBillingUsageReportRequestDict,
    ) -> OrganizationBillingUsageReportResponse:
        """Generate a billing usage report of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict; keywords are not possible, because `from` is not a valid
            name of an argument.

        Fields of `OrganizationBillingUsageReportRequestDict`, * if required:
            report_expiration_in_seconds*
            from*: RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits.
            to*: RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/billingUsageReport, operation id
        generateBillingUsageReport.
        https://api-doc.qovery.com/#tag/Billing/operation/generateBillingUsageReport
        """
        call = self._call(
            "generateBillingUsageReport", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationBillingUsageReportResponse = await call
        return answer

    async def get_billing_external_id(self, organization_id: str | UUID) -> BillingExternalId:
        """Get the organization billing external id.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/billingExternalId, operation id
        getOrganizationBillingExternalId.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingExternalId
        """
        answer: BillingExternalId = await self._call(
            "getOrganizationBillingExternalId", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_billing_info(self, organization_id: str | UUID) -> BillingInfo:
        """Get the organization billing info.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/billingInfo, operation id getOrganizationBillingInfo.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingInfo
        """
        answer: BillingInfo = await self._call(
            "getOrganizationBillingInfo", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_billing_status(self, organization_id: str | UUID) -> BillingStatus:
        """Get the organization billing status.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/billingStatus, operation id
        getOrganizationBillingStatus.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingStatus
        """
        answer: BillingStatus = await self._call(
            "getOrganizationBillingStatus", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_current_cost(self, organization_id: str | UUID) -> OrganizationCurrentCost:
        """Get the organization current cost.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/currentCost, operation id getOrganizationCurrentCost.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationCurrentCost
        """
        answer: OrganizationCurrentCost = await self._call(
            "getOrganizationCurrentCost", {"organizationId": organization_id}, {}
        )
        return answer
