"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .organization_shared import PlanEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import InvoiceStatusEnumText, PlanEnumText


class InvoiceStatusEnum(OpenEnum):
    NOT_PAID = "NOT_PAID"
    PAID = "PAID"
    PAYMENT_DUE = "PAYMENT_DUE"
    PENDING = "PENDING"
    POSTED = "POSTED"
    UNKNOWN = "UNKNOWN"
    VOIDED = "VOIDED"

    if TYPE_CHECKING:
        _unknown_value = ""


_InvoiceStatusEnum = members(InvoiceStatusEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)


class BillingExternalId(Model):
    if TYPE_CHECKING:
        id: str | Unset = UNSET
    else:
        field_lines = """
            id str
        """
        __slots__ = slots(field_lines)


def read_BillingExternalId(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(BillingExternalId, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BillingExternalId)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BillingExternalId, d)
    o: Any = new(BillingExternalId)
    o.id = v0
    o._extra = extra
    return o


def write_BillingExternalId(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BillingInfo(Model):
    if TYPE_CHECKING:
        address: str | None | Unset = UNSET
        city: str | None | Unset = UNSET
        company: str | None | Unset = UNSET
        country_code: str | None | Unset = UNSET
        email: str | None | Unset = UNSET
        """E-mail address."""
        first_name: str | None | Unset = UNSET
        last_name: str | None | Unset = UNSET
        state: str | None | Unset = UNSET
        vat_number: str | None | Unset = UNSET
        zip_: str | None | Unset = UNSET

        def to_request(self, **changes: Any) -> BillingInfoRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            address str?
            city str?
            company str?
            country_code str?
            email str?
            first_name str?
            last_name str?
            state str?
            vat_number str?
            zip_ str? "zip"
        """
        __slots__ = slots(field_lines)


def read_BillingInfo(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v0 := d.get("address", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v1 := d.get("city", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v2 := d.get("company", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v3 := d.get("country_code", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v4 := d.get("email", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v5 := d.get("first_name", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v6 := d.get("last_name", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v7 := d.get("state", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v8 := d.get("vat_number", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        if type(v9 := d.get("zip", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(BillingInfo, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BillingInfo)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BillingInfo, d)
    o: Any = new(BillingInfo)
    o.address = v0
    o.city = v1
    o.company = v2
    o.country_code = v3
    o.email = v4
    o.first_name = v5
    o.last_name = v6
    o.state = v7
    o.vat_number = v8
    o.zip_ = v9
    o._extra = extra
    return o


def write_BillingInfo(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.address) is not UNSET:
        d["address"] = v if v is None or type(v) is str else encode(v)
    if (v := o.city) is not UNSET:
        d["city"] = v if v is None or type(v) is str else encode(v)
    if (v := o.company) is not UNSET:
        d["company"] = v if v is None or type(v) is str else encode(v)
    if (v := o.country_code) is not UNSET:
        d["country_code"] = v if v is None or type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if v is None or type(v) is str else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v if v is None or type(v) is str else encode(v)
    if (v := o.vat_number) is not UNSET:
        d["vat_number"] = v if v is None or type(v) is str else encode(v)
    if (v := o.zip_) is not UNSET:
        d["zip"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BillingInfoRequest(Model):
    if TYPE_CHECKING:
        address: str
        city: str
        company: str | Unset = UNSET
        country_code: str
        email: str
        """E-mail address."""
        first_name: str
        last_name: str
        state: str | Unset = UNSET
        vat_number: str | Unset = UNSET
        zip_: str
    else:
        field_lines = """
            address! str
            city! str
            company str
            country_code! str
            email! str
            first_name! str
            last_name! str
            state str
            vat_number str
            zip_! str "zip"
        """
        __slots__ = slots(field_lines)


def read_BillingInfoRequest(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v2 := d.get("company", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(BillingInfoRequest, d)
            n -= 1
        if type(v7 := d.get("state", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(BillingInfoRequest, d)
            n -= 1
        if type(v8 := d.get("vat_number", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(BillingInfoRequest, d)
            n -= 1
        if (
            type(v0 := d["address"]) is not str
            or type(v1 := d["city"]) is not str
            or type(v3 := d["country_code"]) is not str
            or type(v4 := d["email"]) is not str
            or type(v5 := d["first_name"]) is not str
            or type(v6 := d["last_name"]) is not str
            or type(v9 := d["zip"]) is not str
        ):
            return r.tolerate(BillingInfoRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, BillingInfoRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BillingInfoRequest, d)
    o: Any = new(BillingInfoRequest)
    o.address = v0
    o.city = v1
    o.company = v2
    o.country_code = v3
    o.email = v4
    o.first_name = v5
    o.last_name = v6
    o.state = v7
    o.vat_number = v8
    o.zip_ = v9
    o._extra = extra
    return o


def write_BillingInfoRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.address) is not UNSET:
        d["address"] = v if type(v) is str else encode(v)
    if (v := o.city) is not UNSET:
        d["city"] = v if type(v) is str else encode(v)
    if (v := o.company) is not UNSET:
        d["company"] = v if type(v) is str else encode(v)
    if (v := o.country_code) is not UNSET:
        d["country_code"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v if type(v) is str else encode(v)
    if (v := o.vat_number) is not UNSET:
        d["vat_number"] = v if type(v) is str else encode(v)
    if (v := o.zip_) is not UNSET:
        d["zip"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BillingStatus(Model):
    if TYPE_CHECKING:
        is_valid: bool | Unset = UNSET
        message: str | Unset = UNSET
    else:
        field_lines = """
            is_valid bool
            message str
        """
        __slots__ = slots(field_lines)


def read_BillingStatus(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("is_valid", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(BillingStatus, d)
            n -= 1
        if type(v1 := d.get("message", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(BillingStatus, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BillingStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BillingStatus, d)
    o: Any = new(BillingStatus)
    o.is_valid = v0
    o.message = v1
    o._extra = extra
    return o


def write_BillingStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_valid) is not UNSET:
        d["is_valid"] = v if type(v) is bool else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Cost(Model):
    if TYPE_CHECKING:
        currency_code: str
        total: float
        total_in_cents: int
        """In hundredths of the currency's unit."""
    else:
        field_lines = """
            currency_code! str
            total! float
            total_in_cents! int
        """
        __slots__ = slots(field_lines)


def read_Cost(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["currency_code"]) is not str
            or type(v1 := d["total"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
            or type(v2 := d["total_in_cents"]) is not int
        ):
            return r.tolerate(Cost, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, Cost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Cost, d)
    o: Any = new(Cost)
    o.currency_code = v0
    o.total = v1
    o.total_in_cents = v2
    o._extra = extra
    return o


def write_Cost(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.currency_code) is not UNSET:
        d["currency_code"] = v if type(v) is str else encode(v)
    if (v := o.total) is not UNSET:
        d["total"] = encode(v)
    if (v := o.total_in_cents) is not UNSET:
        d["total_in_cents"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CostRange(Model):
    if TYPE_CHECKING:
        currency_code: str
        max_cost: float | Unset = UNSET
        max_cost_in_cents: int | Unset = UNSET
        """In hundredths of the currency's unit."""
        min_cost: float | Unset = UNSET
        min_cost_in_cents: int | Unset = UNSET
        """In hundredths of the currency's unit."""
        total: Any = UNSET
        total_in_cents: Any = UNSET
        """In hundredths of the currency's unit."""
    else:
        field_lines = """
            currency_code! str
            max_cost float
            max_cost_in_cents int
            min_cost float
            min_cost_in_cents int
            total any
            total_in_cents any
        """
        __slots__ = slots(field_lines)


def read_CostRange(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v1 := d.get("max_cost", UNSET)) is not int and (
            type(v1) is not float or not -LARGE < v1 < LARGE
        ):
            if v1 is not UNSET:
                return r.tolerate(CostRange, d)
            n -= 1
        if type(v2 := d.get("max_cost_in_cents", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(CostRange, d)
            n -= 1
        if type(v3 := d.get("min_cost", UNSET)) is not int and (
            type(v3) is not float or not -LARGE < v3 < LARGE
        ):
            if v3 is not UNSET:
                return r.tolerate(CostRange, d)
            n -= 1
        if type(v4 := d.get("min_cost_in_cents", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(CostRange, d)
            n -= 1
        v5 = d.get("total", UNSET)
        if v5 is UNSET:
            n -= 1
        v6 = d.get("total_in_cents", UNSET)
        if v6 is UNSET:
            n -= 1
        if type(v0 := d["currency_code"]) is not str:
            return r.tolerate(CostRange, d)
        if type(v5) in LOOSE or type(v6) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, CostRange)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CostRange, d)
    o: Any = new(CostRange)
    o.currency_code = v0
    o.max_cost = v1
    o.max_cost_in_cents = v2
    o.min_cost = v3
    o.min_cost_in_cents = v4
    o.total = v5
    o.total_in_cents = v6
    o._extra = extra
    return o


def write_CostRange(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.currency_code) is not UNSET:
        d["currency_code"] = v if type(v) is str else encode(v)
    if (v := o.max_cost) is not UNSET:
        d["max_cost"] = encode(v)
    if (v := o.max_cost_in_cents) is not UNSET:
        d["max_cost_in_cents"] = v if type(v) is int else encode(v)
    if (v := o.min_cost) is not UNSET:
        d["min_cost"] = encode(v)
    if (v := o.min_cost_in_cents) is not UNSET:
        d["min_cost_in_cents"] = v if type(v) is int else encode(v)
    if (v := o.total) is not UNSET:
        d["total"] = encode(v)
    if (v := o.total_in_cents) is not UNSET:
        d["total_in_cents"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CreditCard(Model):
    if TYPE_CHECKING:
        brand: str
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        expiry_month: int
        expiry_year: int
        id: Accepting[UUID, str]
        is_expired: bool
        last_digit: str
    else:
        field_lines = """
            brand! str
            created_at! datetime
            expiry_month! int
            expiry_year! int
            id! uuid
            is_expired! bool
            last_digit! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_CreditCard(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["brand"]) is not str
            or moment(v1 := d["created_at"]).tzinfo is None
            or type(v2 := d["expiry_month"]) is not int
            or type(v3 := d["expiry_year"]) is not int
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or (v5 := d["is_expired"]) is not True
            and v5 is not False
            or type(v6 := d["last_digit"]) is not str
        ):
            return r.tolerate(CreditCard, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, CreditCard)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CreditCard, d)
    o: Any = new(CreditCard)
    o.brand = v0
    o._created_at = v1
    o.expiry_month = v2
    o.expiry_year = v3
    o._id = v4
    o.is_expired = v5
    o.last_digit = v6
    o._extra = extra
    return o


def write_CreditCard(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.brand) is not UNSET:
        d["brand"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.expiry_month) is not UNSET:
        d["expiry_month"] = v if type(v) is int else encode(v)
    if (v := o.expiry_year) is not UNSET:
        d["expiry_year"] = v if type(v) is int else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_expired) is not UNSET:
        d["is_expired"] = v if type(v) is bool else encode(v)
    if (v := o.last_digit) is not UNSET:
        d["last_digit"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CreditCardRequest(Model):
    if TYPE_CHECKING:
        cvv: str
        expiry_month: int
        expiry_year: int
        number: str
        token: str | None | Unset = UNSET
        """Secret; omitted from responses. Null is allowed."""
    else:
        field_lines = """
            cvv!* str
            expiry_month! int
            expiry_year! int
            number!* str
            token* str?
        """
        __slots__ = slots(field_lines)


def read_CreditCardRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v4 := d.get("token", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(CreditCardRequest, d)
            n -= 1
        if (
            type(v0 := d["cvv"]) is not str
            or type(v1 := d["expiry_month"]) is not int
            or type(v2 := d["expiry_year"]) is not int
            or type(v3 := d["number"]) is not str
        ):
            return r.tolerate(CreditCardRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, CreditCardRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CreditCardRequest, d)
    o: Any = new(CreditCardRequest)
    o.cvv = v0
    o.expiry_month = v1
    o.expiry_year = v2
    o.number = v3
    o.token = v4
    o._extra = extra
    return o


def write_CreditCardRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cvv) is not UNSET:
        d["cvv"] = v if type(v) is str else encode(v)
    if (v := o.expiry_month) is not UNSET:
        d["expiry_month"] = v if type(v) is int else encode(v)
    if (v := o.expiry_year) is not UNSET:
        d["expiry_year"] = v if type(v) is int else encode(v)
    if (v := o.number) is not UNSET:
        d["number"] = v if type(v) is str else encode(v)
    if (v := o.token) is not UNSET:
        d["token"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CreditCardResponseList(Model):
    """Credit cards, in `results`."""

    if TYPE_CHECKING:
        results: list[CreditCard] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#CreditCard]
        """
        __slots__ = slots(field_lines)


def read_CreditCardResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CreditCardResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CreditCardResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CreditCardResponseList, d)
    o: Any = new(CreditCardResponseList)
    o.results = [read_CreditCard(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_CreditCardResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_CreditCard(e) if type(e) is CreditCard else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Invoice(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        currency_code: str
        id: Accepting[UUID, str]
        status: Accepting[InvoiceStatusEnum, InvoiceStatusEnumText]
        total: float
        total_in_cents: int
        """In hundredths of the currency's unit."""
    else:
        field_lines = """
            created_at! datetime
            currency_code! str
            id! uuid
            status! %InvoiceStatusEnum
            total! float
            total_in_cents! int
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_Invoice(d: Any, r: Reading) -> Any:
    try:
        v3 = _InvoiceStatusEnum[d["status"]]
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["currency_code"]) is not str
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v4 := d["total"]) is not int
            and (type(v4) is not float or not -LARGE < v4 < LARGE)
            or type(v5 := d["total_in_cents"]) is not int
        ):
            return r.tolerate(Invoice, d)
        extra = None if len(d) == 6 else r.unknown_fields(d, Invoice)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Invoice, d)
    o: Any = new(Invoice)
    o._created_at = v0
    o.currency_code = v1
    o._id = v2
    o.status = v3
    o.total = v4
    o.total_in_cents = v5
    o._extra = extra
    return o


def write_Invoice(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.currency_code) is not UNSET:
        d["currency_code"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is InvoiceStatusEnum else encode(v)
    if (v := o.total) is not UNSET:
        d["total"] = encode(v)
    if (v := o.total_in_cents) is not UNSET:
        d["total_in_cents"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class InvoiceResponseList(Model):
    """Invoices, in `results`."""

    if TYPE_CHECKING:
        results: list[Invoice] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Invoice]
        """
        __slots__ = slots(field_lines)


def read_InvoiceResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(InvoiceResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, InvoiceResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(InvoiceResponseList, d)
    o: Any = new(InvoiceResponseList)
    o.results = [read_Invoice(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_InvoiceResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Invoice(e) if type(e) is Invoice else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationBillingUsageReportRequest(Model):
    if TYPE_CHECKING:
        from_: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        report_expiration_in_seconds: int
        to: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            from_! datetime "from"
            report_expiration_in_seconds! int
            to! datetime
        """
        __slots__ = slots(field_lines)
        from_ = DateTimeAttribute()
        to = DateTimeAttribute()


def read_OrganizationBillingUsageReportRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            moment(v0 := d["from"]).tzinfo is None
            or type(v1 := d["report_expiration_in_seconds"]) is not int
            or moment(v2 := d["to"]).tzinfo is None
        ):
            return r.tolerate(OrganizationBillingUsageReportRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, OrganizationBillingUsageReportRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationBillingUsageReportRequest, d)
    o: Any = new(OrganizationBillingUsageReportRequest)
    o._from_ = v0
    o.report_expiration_in_seconds = v1
    o._to = v2
    o._extra = extra
    return o


def write_OrganizationBillingUsageReportRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._from_) is not UNSET:
        d["from"] = v if type(v) is str else encode(v)
    if (v := o.report_expiration_in_seconds) is not UNSET:
        d["report_expiration_in_seconds"] = v if type(v) is int else encode(v)
    if (v := o._to) is not UNSET:
        d["to"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationBillingUsageReportResponse(Model):
    if TYPE_CHECKING:
        delete_report_url: str | Unset = UNSET
        report_url: str | Unset = UNSET
    else:
        field_lines = """
            delete_report_url str
            report_url str
        """
        __slots__ = slots(field_lines)


def read_OrganizationBillingUsageReportResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("delete_report_url", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationBillingUsageReportResponse, d)
            n -= 1
        if type(v1 := d.get("report_url", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationBillingUsageReportResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationBillingUsageReportResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationBillingUsageReportResponse, d)
    o: Any = new(OrganizationBillingUsageReportResponse)
    o.delete_report_url = v0
    o.report_url = v1
    o._extra = extra
    return o


def write_OrganizationBillingUsageReportResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.delete_report_url) is not UNSET:
        d["delete_report_url"] = v if type(v) is str else encode(v)
    if (v := o.report_url) is not UNSET:
        d["report_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationChangePlanRequest(Model):
    if TYPE_CHECKING:
        plan: str | Unset = UNSET
    else:
        field_lines = """
            plan str
        """
        __slots__ = slots(field_lines)


def read_OrganizationChangePlanRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("plan", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationChangePlanRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationChangePlanRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationChangePlanRequest, d)
    o: Any = new(OrganizationChangePlanRequest)
    o.plan = v0
    o._extra = extra
    return o


def write_OrganizationChangePlanRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.plan) is not UNSET:
        d["plan"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCreditCodeRequest(Model):
    if TYPE_CHECKING:
        code: str | Unset = UNSET
    else:
        field_lines = """
            code str
        """
        __slots__ = slots(field_lines)


def read_OrganizationCreditCodeRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("code", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCreditCodeRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCreditCodeRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCreditCodeRequest, d)
    o: Any = new(OrganizationCreditCodeRequest)
    o.code = v0
    o._extra = extra
    return o


def write_OrganizationCreditCodeRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.code) is not UNSET:
        d["code"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCurrentCost(Model):
    if TYPE_CHECKING:
        cost: Cost | Unset = UNSET
        plan: Accepting[PlanEnum | Unset, PlanEnumText] = OMITTED
        remaining_trial_day: int | Unset = UNSET
        renewal_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            cost #Cost
            plan %PlanEnum
            remaining_trial_day int
            renewal_at datetime?
        """
        __slots__ = slots(field_lines)
        renewal_at = DateTimeAttribute()


def read_OrganizationCurrentCost(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("cost", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCurrentCost, d)
            n -= 1
        v1 = _PlanEnum_unset[d.get("plan", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("remaining_trial_day", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(OrganizationCurrentCost, d)
            n -= 1
        if (v3 := d.get("renewal_at", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(OrganizationCurrentCost, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCurrentCost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCurrentCost, d)
    o: Any = new(OrganizationCurrentCost)
    o.cost = read_Cost(v0, r) if type(v0) is dict else v0
    o.plan = v1
    o.remaining_trial_day = v2
    o._renewal_at = v3
    o._extra = extra
    return o


def write_OrganizationCurrentCost(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cost) is not UNSET:
        d["cost"] = write_Cost(v) if type(v) is Cost else encode(v)
    if (v := o.plan) is not UNSET:
        d["plan"] = v._value_ if type(v) is PlanEnum else encode(v)
    if (v := o.remaining_trial_day) is not UNSET:
        d["remaining_trial_day"] = v if type(v) is int else encode(v)
    if (v := o._renewal_at) is not UNSET:
        d["renewal_at"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
