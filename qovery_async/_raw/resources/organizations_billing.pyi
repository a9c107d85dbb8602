"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..bodies import (
    BillingInfoRequestDict,
    OrganizationBillingUsageReportRequestDict,
    OrganizationChangePlanRequestDict,
    OrganizationCreditCodeRequestDict,
)
from ..models import (
    BillingExternalId,
    BillingInfo,
    BillingInfoRequest,
    BillingStatus,
    Organization,
    OrganizationBillingUsageReportRequest,
    OrganizationBillingUsageReportResponse,
    OrganizationChangePlanRequest,
    OrganizationCreditCodeRequest,
    OrganizationCurrentCost,
)

class OrganizationsBilling(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def add_credit_code(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCreditCodeRequest | OrganizationCreditCodeRequestDict | None = None,
    ) -> None: ...
    @overload
    async def add_credit_code(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationCreditCodeRequestDict]
    ) -> None: ...
    @overload
    async def change_plan(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationChangePlanRequest | OrganizationChangePlanRequestDict | None = None,
    ) -> Organization: ...
    @overload
    async def change_plan(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationChangePlanRequestDict]
    ) -> Organization: ...
    async def download_invoices(self, organization_id: str | UUID) -> None: ...
    @overload
    async def edit_billing_info(
        self, organization_id: str | UUID, *, body: BillingInfoRequest | BillingInfoRequestDict
    ) -> BillingInfo: ...
    @overload
    async def edit_billing_info(
        self, organization_id: str | UUID, **fields: Unpack[BillingInfoRequestDict]
    ) -> BillingInfo: ...
    async def modify_billing_info(
        self,
        organization_id: str | UUID,
        *,
        address: str | Unset = ...,
        city: str | Unset = ...,
        company: str | Unset = ...,
        country_code: str | Unset = ...,
        email: str | Unset = ...,
        first_name: str | Unset = ...,
        last_name: str | Unset = ...,
        state: str | Unset = ...,
        vat_number: str | Unset = ...,
        zip: str | Unset = ...,
    ) -> BillingInfo: ...
    async def generate_billing_usage_report(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationBillingUsageReportRequest | OrganizationBillingUsageReportRequestDict,
    ) -> OrganizationBillingUsageReportResponse: ...
    async def get_billing_external_id(self, organization_id: str | UUID) -> BillingExternalId: ...
    async def get_billing_info(self, organization_id: str | UUID) -> BillingInfo: ...
    async def get_billing_status(self, organization_id: str | UUID) -> BillingStatus: ...
    async def get_current_cost(self, organization_id: str | UUID) -> OrganizationCurrentCost: ...
