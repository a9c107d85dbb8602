"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

InvoiceStatusEnumText: TypeAlias = Literal[
    "NOT_PAID", "PAID", "PAYMENT_DUE", "PENDING", "POSTED", "UNKNOWN", "VOIDED"
]

class BillingInfoRequestDict(TypedDict):
    address: str
    city: str
    company: NotRequired[str]
    country_code: str
    email: str
    first_name: str
    last_name: str
    state: NotRequired[str]
    vat_number: NotRequired[str]
    zip: str

class CreditCardRequestDict(TypedDict):
    cvv: str
    expiry_month: int
    expiry_year: int
    number: str
    token: NotRequired[str | None]

OrganizationBillingUsageReportRequestDict = TypedDict(
    "OrganizationBillingUsageReportRequestDict",
    {
        "from": datetime.datetime | str,
        "report_expiration_in_seconds": int,
        "to": datetime.datetime | str,
    },
)

class OrganizationChangePlanRequestDict(TypedDict):
    plan: NotRequired[str]

class OrganizationCreditCodeRequestDict(TypedDict):
    code: NotRequired[str]
