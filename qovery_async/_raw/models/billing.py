"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .organization import PlanEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class InvoiceStatusEnum(OpenEnum):
    """Values of invoice status."""

    NOT_PAID = "NOT_PAID"
    PAID = "PAID"
    PAYMENT_DUE = "PAYMENT_DUE"
    PENDING = "PENDING"
    POSTED = "POSTED"
    UNKNOWN = "UNKNOWN"
    VOIDED = "VOIDED"


_InvoiceStatusEnum = members(InvoiceStatusEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)


class BillingExternalId(Model):
    """A billing external id."""

    __slots__ = ("id",)
    if TYPE_CHECKING:
        id: str | Unset = UNSET
    else:
        schema_name = "BillingExternalId"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "str", 0),)


def read_BillingExternalId(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingExternalId, d)
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


BillingExternalId.read_json = staticmethod(read_BillingExternalId)
BillingExternalId.write_json = staticmethod(write_BillingExternalId)


class BillingInfo(Model):
    """Billing info."""

    __slots__ = (
        "address",
        "city",
        "company",
        "country_code",
        "email",
        "first_name",
        "last_name",
        "state",
        "vat_number",
        "zip_",
    )
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
    else:
        schema_name = "BillingInfo"
        known_names = frozenset(
            (
                "address",
                "city",
                "company",
                "country_code",
                "email",
                "first_name",
                "last_name",
                "state",
                "vat_number",
                "zip",
            )
        )
        model_fields = (
            ("address", "address", "str?", 0),
            ("city", "city", "str?", 0),
            ("company", "company", "str?", 0),
            ("country_code", "country_code", "str?", 0),
            ("email", "email", "str?", 0),
            ("first_name", "first_name", "str?", 0),
            ("last_name", "last_name", "str?", 0),
            ("state", "state", "str?", 0),
            ("vat_number", "vat_number", "str?", 0),
            ("zip_", "zip", "str?", 0),
        )


def read_BillingInfo(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d.get("address", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BillingInfo, d)
        v1 = d.get("city", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BillingInfo, d)
        v2 = d.get("company", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BillingInfo, d)
        v3 = d.get("country_code", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(BillingInfo, d)
        v4 = d.get("email", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(BillingInfo, d)
        v5 = d.get("first_name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(BillingInfo, d)
        v6 = d.get("last_name", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(BillingInfo, d)
        v7 = d.get("state", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(BillingInfo, d)
        v8 = d.get("vat_number", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(BillingInfo, d)
        v9 = d.get("zip", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(BillingInfo, d)
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


BillingInfo.read_json = staticmethod(read_BillingInfo)
BillingInfo.write_json = staticmethod(write_BillingInfo)


class BillingInfoRequest(Model):
    """Body of a request with billing info."""

    __slots__ = (
        "address",
        "city",
        "company",
        "country_code",
        "email",
        "first_name",
        "last_name",
        "state",
        "vat_number",
        "zip_",
    )
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
        schema_name = "BillingInfoRequest"
        known_names = frozenset(
            (
                "address",
                "city",
                "company",
                "country_code",
                "email",
                "first_name",
                "last_name",
                "state",
                "vat_number",
                "zip",
            )
        )
        model_fields = (
            ("address", "address", "str", 1),
            ("city", "city", "str", 1),
            ("company", "company", "str", 0),
            ("country_code", "country_code", "str", 1),
            ("email", "email", "str", 1),
            ("first_name", "first_name", "str", 1),
            ("last_name", "last_name", "str", 1),
            ("state", "state", "str", 0),
            ("vat_number", "vat_number", "str", 0),
            ("zip_", "zip", "str", 1),
        )


def read_BillingInfoRequest(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d["address"]
        if type(v0) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v1 = d["city"]
        if type(v1) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v2 = d.get("company", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingInfoRequest, d)
        v3 = d["country_code"]
        if type(v3) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v4 = d["email"]
        if type(v4) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v5 = d["first_name"]
        if type(v5) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v6 = d["last_name"]
        if type(v6) is not str:
            return r.tolerate(BillingInfoRequest, d)
        v7 = d.get("state", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingInfoRequest, d)
        v8 = d.get("vat_number", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingInfoRequest, d)
        v9 = d["zip"]
        if type(v9) is not str:
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


BillingInfoRequest.read_json = staticmethod(read_BillingInfoRequest)
BillingInfoRequest.write_json = staticmethod(write_BillingInfoRequest)


class BillingStatus(Model):
    """Billing status."""

    __slots__ = (
        "is_valid",
        "message",
    )
    if TYPE_CHECKING:
        is_valid: bool | Unset = UNSET
        message: str | Unset = UNSET
    else:
        schema_name = "BillingStatus"
        known_names = frozenset(
            (
                "is_valid",
                "message",
            )
        )
        model_fields = (
            ("is_valid", "is_valid", "bool", 0),
            ("message", "message", "str", 0),
        )


def read_BillingStatus(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("is_valid", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingStatus, d)
        v1 = d.get("message", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(BillingStatus, d)
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


BillingStatus.read_json = staticmethod(read_BillingStatus)
BillingStatus.write_json = staticmethod(write_BillingStatus)


class Cost(Model):
    """A cost."""

    __slots__ = (
        "currency_code",
        "total",
        "total_in_cents",
    )
    if TYPE_CHECKING:
        currency_code: str
        total: float
        total_in_cents: int
        """In hundredths of the currency's unit."""
    else:
        schema_name = "Cost"
        known_names = frozenset(
            (
                "currency_code",
                "total",
                "total_in_cents",
            )
        )
        model_fields = (
            ("currency_code", "currency_code", "str", 1),
            ("total", "total", "float", 1),
            ("total_in_cents", "total_in_cents", "int", 1),
        )


def read_Cost(d: Any, r: Reading) -> Any:
    try:
        v0 = d["currency_code"]
        if type(v0) is not str:
            return r.tolerate(Cost, d)
        v1 = d["total"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(Cost, d)
        v2 = d["total_in_cents"]
        if type(v2) is not int:
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


Cost.read_json = staticmethod(read_Cost)
Cost.write_json = staticmethod(write_Cost)


class CostRange(Model):
    """A cost range."""

    __slots__ = (
        "currency_code",
        "max_cost",
        "max_cost_in_cents",
        "min_cost",
        "min_cost_in_cents",
        "total",
        "total_in_cents",
    )
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
        schema_name = "CostRange"
        known_names = frozenset(
            (
                "currency_code",
                "max_cost",
                "max_cost_in_cents",
                "min_cost",
                "min_cost_in_cents",
                "total",
                "total_in_cents",
            )
        )
        model_fields = (
            ("currency_code", "currency_code", "str", 1),
            ("max_cost", "max_cost", "float", 0),
            ("max_cost_in_cents", "max_cost_in_cents", "int", 0),
            ("min_cost", "min_cost", "float", 0),
            ("min_cost_in_cents", "min_cost_in_cents", "int", 0),
            ("total", "total", "any", 0),
            ("total_in_cents", "total_in_cents", "any", 0),
        )


def read_CostRange(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["currency_code"]
        if type(v0) is not str:
            return r.tolerate(CostRange, d)
        v1 = d.get("max_cost", UNSET)
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(CostRange, d)
        v2 = d.get("max_cost_in_cents", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(CostRange, d)
        v3 = d.get("min_cost", UNSET)
        if type(v3) is not int and (type(v3) is not float or not -LARGE < v3 < LARGE):
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(CostRange, d)
        v4 = d.get("min_cost_in_cents", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(CostRange, d)
        v5 = d.get("total", UNSET)
        if v5 is UNSET:
            n -= 1
        if type(v5) in LOOSE:
            r.loose = True
        v6 = d.get("total_in_cents", UNSET)
        if v6 is UNSET:
            n -= 1
        if type(v6) in LOOSE:
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


CostRange.read_json = staticmethod(read_CostRange)
CostRange.write_json = staticmethod(write_CostRange)


class CreditCard(Model):
    """A credit card."""

    __slots__ = (
        "brand",
        "_created_at",
        "expiry_month",
        "expiry_year",
        "_id",
        "is_expired",
        "last_digit",
    )
    if TYPE_CHECKING:
        brand: str
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        expiry_month: int
        expiry_year: int
        id: UUID
        is_expired: bool
        last_digit: str
    else:
        schema_name = "CreditCard"
        known_names = frozenset(
            (
                "brand",
                "created_at",
                "expiry_month",
                "expiry_year",
                "id",
                "is_expired",
                "last_digit",
            )
        )
        model_fields = (
            ("brand", "brand", "str", 1),
            ("created_at", "created_at", "datetime", 5),
            ("expiry_month", "expiry_month", "int", 1),
            ("expiry_year", "expiry_year", "int", 1),
            ("id", "id", "uuid", 5),
            ("is_expired", "is_expired", "bool", 1),
            ("last_digit", "last_digit", "str", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_CreditCard(d: Any, r: Reading) -> Any:
    try:
        v0 = d["brand"]
        if type(v0) is not str:
            return r.tolerate(CreditCard, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(CreditCard, d)
        v2 = d["expiry_month"]
        if type(v2) is not int:
            return r.tolerate(CreditCard, d)
        v3 = d["expiry_year"]
        if type(v3) is not int:
            return r.tolerate(CreditCard, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(CreditCard, d)
        v5 = d["is_expired"]
        if v5 is not True and v5 is not False:
            return r.tolerate(CreditCard, d)
        v6 = d["last_digit"]
        if type(v6) is not str:
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


CreditCard.read_json = staticmethod(read_CreditCard)
CreditCard.write_json = staticmethod(write_CreditCard)


class CreditCardRequest(Model):
    """Body of a request with a credit card."""

    __slots__ = (
        "cvv",
        "expiry_month",
        "expiry_year",
        "number",
        "token",
    )
    if TYPE_CHECKING:
        cvv: str
        expiry_month: int
        expiry_year: int
        number: str
        token: str | None | Unset = UNSET
        """Secret; answers do not show it. Null is allowed."""
    else:
        schema_name = "CreditCardRequest"
        known_names = frozenset(
            (
                "cvv",
                "expiry_month",
                "expiry_year",
                "number",
                "token",
            )
        )
        model_fields = (
            ("cvv", "cvv", "str", 3),
            ("expiry_month", "expiry_month", "int", 1),
            ("expiry_year", "expiry_year", "int", 1),
            ("number", "number", "str", 3),
            ("token", "token", "str?", 2),
        )


def read_CreditCardRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["cvv"]
        if type(v0) is not str:
            return r.tolerate(CreditCardRequest, d)
        v1 = d["expiry_month"]
        if type(v1) is not int:
            return r.tolerate(CreditCardRequest, d)
        v2 = d["expiry_year"]
        if type(v2) is not int:
            return r.tolerate(CreditCardRequest, d)
        v3 = d["number"]
        if type(v3) is not str:
            return r.tolerate(CreditCardRequest, d)
        v4 = d.get("token", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
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


CreditCardRequest.read_json = staticmethod(read_CreditCardRequest)
CreditCardRequest.write_json = staticmethod(write_CreditCardRequest)


class CreditCardResponseList(Model):
    """Credit cards, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[CreditCard] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "CreditCardResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#CreditCard]", 0),)


def read_CreditCardResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CreditCardResponseList, d)
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


CreditCardResponseList.read_json = staticmethod(read_CreditCardResponseList)
CreditCardResponseList.write_json = staticmethod(write_CreditCardResponseList)


class Invoice(Model):
    """An invoice."""

    __slots__ = (
        "_created_at",
        "currency_code",
        "_id",
        "status",
        "total",
        "total_in_cents",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        currency_code: str
        id: UUID
        status: InvoiceStatusEnum
        total: float
        total_in_cents: int
        """In hundredths of the currency's unit."""
    else:
        schema_name = "Invoice"
        known_names = frozenset(
            (
                "created_at",
                "currency_code",
                "id",
                "status",
                "total",
                "total_in_cents",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("currency_code", "currency_code", "str", 1),
            ("id", "id", "uuid", 5),
            ("status", "status", "%InvoiceStatusEnum", 1),
            ("total", "total", "float", 1),
            ("total_in_cents", "total_in_cents", "int", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_Invoice(d: Any, r: Reading) -> Any:
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(Invoice, d)
        v1 = d["currency_code"]
        if type(v1) is not str:
            return r.tolerate(Invoice, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(Invoice, d)
        v3 = _InvoiceStatusEnum[d["status"]]
        v4 = d["total"]
        if type(v4) is not int and (type(v4) is not float or not -LARGE < v4 < LARGE):
            return r.tolerate(Invoice, d)
        v5 = d["total_in_cents"]
        if type(v5) is not int:
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


Invoice.read_json = staticmethod(read_Invoice)
Invoice.write_json = staticmethod(write_Invoice)


class InvoiceResponseList(Model):
    """Invoices, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Invoice] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "InvoiceResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Invoice]", 0),)


def read_InvoiceResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(InvoiceResponseList, d)
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


InvoiceResponseList.read_json = staticmethod(read_InvoiceResponseList)
InvoiceResponseList.write_json = staticmethod(write_InvoiceResponseList)


class OrganizationBillingUsageReportRequest(Model):
    """Body of a request with an organization billing usage report."""

    __slots__ = (
        "_from_",
        "report_expiration_in_seconds",
        "_to",
    )
    if TYPE_CHECKING:
        from_: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        report_expiration_in_seconds: int
        """In seconds."""
        to: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "OrganizationBillingUsageReportRequest"
        known_names = frozenset(
            (
                "from",
                "report_expiration_in_seconds",
                "to",
            )
        )
        model_fields = (
            ("from_", "from", "datetime", 5),
            ("report_expiration_in_seconds", "report_expiration_in_seconds", "int", 1),
            ("to", "to", "datetime", 5),
        )
        from_ = DateTimeAttribute()
        to = DateTimeAttribute()


def read_OrganizationBillingUsageReportRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["from"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationBillingUsageReportRequest, d)
        v1 = d["report_expiration_in_seconds"]
        if type(v1) is not int:
            return r.tolerate(OrganizationBillingUsageReportRequest, d)
        v2 = d["to"]
        if moment(v2).tzinfo is None:
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


OrganizationBillingUsageReportRequest.read_json = staticmethod(
    read_OrganizationBillingUsageReportRequest
)
OrganizationBillingUsageReportRequest.write_json = staticmethod(
    write_OrganizationBillingUsageReportRequest
)


class OrganizationBillingUsageReportResponse(Model):
    """An organization billing usage report, as the API answers it."""

    __slots__ = (
        "delete_report_url",
        "report_url",
    )
    if TYPE_CHECKING:
        delete_report_url: str | Unset = UNSET
        report_url: str | Unset = UNSET
    else:
        schema_name = "OrganizationBillingUsageReportResponse"
        known_names = frozenset(
            (
                "delete_report_url",
                "report_url",
            )
        )
        model_fields = (
            ("delete_report_url", "delete_report_url", "str", 0),
            ("report_url", "report_url", "str", 0),
        )


def read_OrganizationBillingUsageReportResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("delete_report_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationBillingUsageReportResponse, d)
        v1 = d.get("report_url", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationBillingUsageReportResponse, d)
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


OrganizationBillingUsageReportResponse.read_json = staticmethod(
    read_OrganizationBillingUsageReportResponse
)
OrganizationBillingUsageReportResponse.write_json = staticmethod(
    write_OrganizationBillingUsageReportResponse
)


class OrganizationChangePlanRequest(Model):
    """Body of a request with an organization change plan."""

    __slots__ = ("plan",)
    if TYPE_CHECKING:
        plan: str | Unset = UNSET
    else:
        schema_name = "OrganizationChangePlanRequest"
        known_names = frozenset(("plan",))
        model_fields = (("plan", "plan", "str", 0),)


def read_OrganizationChangePlanRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("plan", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationChangePlanRequest, d)
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


OrganizationChangePlanRequest.read_json = staticmethod(read_OrganizationChangePlanRequest)
OrganizationChangePlanRequest.write_json = staticmethod(write_OrganizationChangePlanRequest)


class OrganizationCreditCodeRequest(Model):
    """Body of a request with an organization credit code."""

    __slots__ = ("code",)
    if TYPE_CHECKING:
        code: str | Unset = UNSET
    else:
        schema_name = "OrganizationCreditCodeRequest"
        known_names = frozenset(("code",))
        model_fields = (("code", "code", "str", 0),)


def read_OrganizationCreditCodeRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("code", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationCreditCodeRequest, d)
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


OrganizationCreditCodeRequest.read_json = staticmethod(read_OrganizationCreditCodeRequest)
OrganizationCreditCodeRequest.write_json = staticmethod(write_OrganizationCreditCodeRequest)


class OrganizationCurrentCost(Model):
    """An organization current cost."""

    __slots__ = (
        "cost",
        "plan",
        "remaining_trial_day",
        "_renewal_at",
    )
    if TYPE_CHECKING:
        cost: Cost | Unset = UNSET
        plan: PlanEnum | Unset = UNSET
        remaining_trial_day: int | Unset = UNSET
        renewal_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationCurrentCost"
        known_names = frozenset(
            (
                "cost",
                "plan",
                "remaining_trial_day",
                "renewal_at",
            )
        )
        model_fields = (
            ("cost", "cost", "#Cost", 0),
            ("plan", "plan", "%PlanEnum", 0),
            ("remaining_trial_day", "remaining_trial_day", "int", 0),
            ("renewal_at", "renewal_at", "datetime?", 4),
        )
        renewal_at = DateTimeAttribute()


def read_OrganizationCurrentCost(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("cost", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationCurrentCost, d)
        v1 = _PlanEnum_unset[d.get("plan", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("remaining_trial_day", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationCurrentCost, d)
        v3 = d.get("renewal_at", UNSET)
        if v3 is UNSET:
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


OrganizationCurrentCost.read_json = staticmethod(read_OrganizationCurrentCost)
OrganizationCurrentCost.write_json = staticmethod(write_OrganizationCurrentCost)
