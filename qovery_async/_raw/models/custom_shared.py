"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import CheckedCustomDomainStatusText, CustomDomainStatusEnumText


class CheckedCustomDomainStatus(OpenEnum):
    RESOLVES_TO_IP = "RESOLVES_TO_IP"
    MATCHES_LOAD_BALANCER_HOST = "MATCHES_LOAD_BALANCER_HOST"
    DOMAIN_NOT_CONFIGURED = "DOMAIN_NOT_CONFIGURED"
    DOMAIN_LINKED_TO_WRONG_HOST = "DOMAIN_LINKED_TO_WRONG_HOST"
    GENERIC_FAILURE = "GENERIC_FAILURE"

    if TYPE_CHECKING:
        _unknown_value = ""


class CustomDomainStatusEnum(OpenEnum):
    VALIDATION_PENDING = "VALIDATION_PENDING"

    if TYPE_CHECKING:
        _unknown_value = ""


_CheckedCustomDomainStatus = members(CheckedCustomDomainStatus, unset=False, null=False)
_CustomDomainStatusEnum_unset = members(CustomDomainStatusEnum, unset=True, null=False)


class CheckedCustomDomainResponse(Model):
    if TYPE_CHECKING:
        domain_name: str
        error_details: str | None | Unset = UNSET
        status: Accepting[CheckedCustomDomainStatus, CheckedCustomDomainStatusText]
    else:
        field_lines = """
            domain_name! str
            error_details str?
            status! %CheckedCustomDomainStatus
        """
        __slots__ = slots(field_lines)


def read_CheckedCustomDomainResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v1 := d.get("error_details", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(CheckedCustomDomainResponse, d)
            n -= 1
        v2 = _CheckedCustomDomainStatus[d["status"]]
        if type(v0 := d["domain_name"]) is not str:
            return r.tolerate(CheckedCustomDomainResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, CheckedCustomDomainResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CheckedCustomDomainResponse, d)
    o: Any = new(CheckedCustomDomainResponse)
    o.domain_name = v0
    o.error_details = v1
    o.status = v2
    o._extra = extra
    return o


def write_CheckedCustomDomainResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.domain_name) is not UNSET:
        d["domain_name"] = v if type(v) is str else encode(v)
    if (v := o.error_details) is not UNSET:
        d["error_details"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is CheckedCustomDomainStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CheckedCustomDomainsResponse(Model):
    if TYPE_CHECKING:
        results: list[CheckedCustomDomainResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#CheckedCustomDomainResponse]
        """
        __slots__ = slots(field_lines)


def read_CheckedCustomDomainsResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(CheckedCustomDomainsResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, CheckedCustomDomainsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CheckedCustomDomainsResponse, d)
    o: Any = new(CheckedCustomDomainsResponse)
    o.results = [read_CheckedCustomDomainResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_CheckedCustomDomainsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_CheckedCustomDomainResponse(e)
                if type(e) is CheckedCustomDomainResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class CustomDomain(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        domain: str
        generate_certificate: bool
        id: Accepting[UUID, str]
        """Set by the server."""
        status: Accepting[CustomDomainStatusEnum | Unset, CustomDomainStatusEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        use_cdn: bool | Unset = UNSET
        validation_domain: str | Unset = UNSET

        def to_request(self, **changes: Any) -> CustomDomainRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            domain! str
            generate_certificate! bool
            id! uuid
            status %CustomDomainStatusEnum
            updated_at datetime
            use_cdn bool
            validation_domain str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_CustomDomain(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v4 = _CustomDomainStatusEnum_unset[d.get("status", UNSET)]
        if v4 is UNSET:
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(CustomDomain, d)
        if (v6 := d.get("use_cdn", UNSET)) is not True and v6 is not False:
            if v6 is not UNSET:
                return r.tolerate(CustomDomain, d)
            n -= 1
        if type(v7 := d.get("validation_domain", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(CustomDomain, d)
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["domain"]) is not str
            or (v2 := d["generate_certificate"]) is not True
            and v2 is not False
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
        ):
            return r.tolerate(CustomDomain, d)
        extra = None if len(d) == n else r.unknown_fields(d, CustomDomain)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CustomDomain, d)
    o: Any = new(CustomDomain)
    o._created_at = v0
    o.domain = v1
    o.generate_certificate = v2
    o._id = v3
    o.status = v4
    o._updated_at = v5
    o.use_cdn = v6
    o.validation_domain = v7
    o._extra = extra
    return o


def write_CustomDomain(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.generate_certificate) is not UNSET:
        d["generate_certificate"] = v if type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is CustomDomainStatusEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.use_cdn) is not UNSET:
        d["use_cdn"] = v if type(v) is bool else encode(v)
    if (v := o.validation_domain) is not UNSET:
        d["validation_domain"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CustomDomainRequest(Model):
    if TYPE_CHECKING:
        domain: str
        """The domain name. Point a DNS record at the `validation_domain` of the response, check
        it, and deploy the service again.
        """
        generate_certificate: bool
        use_cdn: bool | Unset = UNSET
    else:
        field_lines = """
            domain! str
            generate_certificate! bool
            use_cdn bool
        """
        __slots__ = slots(field_lines)


def read_CustomDomainRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v2 := d.get("use_cdn", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(CustomDomainRequest, d)
            n -= 1
        if (
            type(v0 := d["domain"]) is not str
            or (v1 := d["generate_certificate"]) is not True
            and v1 is not False
        ):
            return r.tolerate(CustomDomainRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, CustomDomainRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CustomDomainRequest, d)
    o: Any = new(CustomDomainRequest)
    o.domain = v0
    o.generate_certificate = v1
    o.use_cdn = v2
    o._extra = extra
    return o


def write_CustomDomainRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.generate_certificate) is not UNSET:
        d["generate_certificate"] = v if type(v) is bool else encode(v)
    if (v := o.use_cdn) is not UNSET:
        d["use_cdn"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CustomDomainResponseList(Model):
    """Custom domains, in `results`."""

    if TYPE_CHECKING:
        results: list[CustomDomain] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#CustomDomain]
        """
        __slots__ = slots(field_lines)


def read_CustomDomainResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CustomDomainResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CustomDomainResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CustomDomainResponseList, d)
    o: Any = new(CustomDomainResponseList)
    o.results = [read_CustomDomain(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_CustomDomainResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_CustomDomain(e) if type(e) is CustomDomain else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
