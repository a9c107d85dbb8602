"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    STRINGS,
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
    from ..bodies import PlanEnumText
    from .organization_main_calls import OrganizationEditRequest


class PlanEnum(OpenEnum):
    FREE = "FREE"
    TEAM = "TEAM"
    TEAM_YEARLY = "TEAM_YEARLY"
    ENTERPRISE = "ENTERPRISE"
    ENTERPRISE_YEARLY = "ENTERPRISE_YEARLY"
    PROFESSIONAL = "PROFESSIONAL"
    BUSINESS = "BUSINESS"
    USER_2025 = "USER_2025"
    TEAM_2025 = "TEAM_2025"
    BUSINESS_2025 = "BUSINESS_2025"
    ENTERPRISE_2025 = "ENTERPRISE_2025"

    if TYPE_CHECKING:
        _unknown_value = ""


_PlanEnum = members(PlanEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)


class Organization(Model):
    if TYPE_CHECKING:
        admin_emails: list[str] | None | Unset = UNSET
        billing_deployment_restriction: str | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | None | Unset = UNSET
        icon_url: str | None | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        logo_url: str | None | Unset = UNSET
        name: str
        organization_plan: OrganizationOrganizationPlan | Unset = UNSET
        owner: str | Unset = UNSET
        plan: Accepting[PlanEnum, PlanEnumText]
        repository: str | None | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        website_url: str | None | Unset = UNSET

        def to_request(self, **changes: Any) -> OrganizationEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            admin_emails [str]?
            billing_deployment_restriction str?
            created_at! datetime
            description str?
            icon_url str?
            id! uuid
            logo_url str?
            name! str
            organization_plan #OrganizationOrganizationPlan
            owner str
            plan! %PlanEnum
            repository str?
            updated_at datetime
            website_url str?
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Organization(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if (
            type(v0 := d.get("admin_emails", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v1 := d.get("billing_deployment_restriction", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v3 := d.get("description", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v4 := d.get("icon_url", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v6 := d.get("logo_url", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v8 := d.get("organization_plan", UNSET)) is not dict:
            if v8 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if type(v9 := d.get("owner", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        v10 = _PlanEnum[d["plan"]]
        if type(v11 := d.get("repository", UNSET)) is not str and v11 is not None:
            if v11 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if (v12 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(Organization, d)
        if type(v13 := d.get("website_url", UNSET)) is not str and v13 is not None:
            if v13 is not UNSET:
                return r.tolerate(Organization, d)
            n -= 1
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
            or type(v7 := d["name"]) is not str
        ):
            return r.tolerate(Organization, d)
        extra = None if len(d) == n else r.unknown_fields(d, Organization)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Organization, d)
    o: Any = new(Organization)
    o.admin_emails = v0
    o.billing_deployment_restriction = v1
    o._created_at = v2
    o.description = v3
    o.icon_url = v4
    o._id = v5
    o.logo_url = v6
    o.name = v7
    o.organization_plan = read_OrganizationOrganizationPlan(v8, r) if type(v8) is dict else v8
    o.owner = v9
    o.plan = v10
    o.repository = v11
    o._updated_at = v12
    o.website_url = v13
    o._extra = extra
    return o


def write_Organization(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.admin_emails) is not UNSET:
        d["admin_emails"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.billing_deployment_restriction) is not UNSET:
        d["billing_deployment_restriction"] = v if v is None or type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.icon_url) is not UNSET:
        d["icon_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization_plan) is not UNSET:
        d["organization_plan"] = (
            write_OrganizationOrganizationPlan(v)
            if type(v) is OrganizationOrganizationPlan
            else encode(v)
        )
    if (v := o.owner) is not UNSET:
        d["owner"] = v if type(v) is str else encode(v)
    if (v := o.plan) is not UNSET:
        d["plan"] = v._value_ if type(v) is PlanEnum else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = v if v is None or type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.website_url) is not UNSET:
        d["website_url"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationOrganizationPlan(Model):
    if TYPE_CHECKING:
        audit_logs_retention_in_days: float | Unset = UNSET
        plan: Accepting[PlanEnum | Unset, PlanEnumText] = OMITTED
    else:
        field_lines = """
            audit_logs_retention_in_days float
            plan %PlanEnum
        """
        __slots__ = slots(field_lines)


def read_OrganizationOrganizationPlan(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("audit_logs_retention_in_days", UNSET)) is not int and (
            type(v0) is not float or not -LARGE < v0 < LARGE
        ):
            if v0 is not UNSET:
                return r.tolerate(OrganizationOrganizationPlan, d)
            n -= 1
        v1 = _PlanEnum_unset[d.get("plan", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationOrganizationPlan)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationOrganizationPlan, d)
    o: Any = new(OrganizationOrganizationPlan)
    o.audit_logs_retention_in_days = v0
    o.plan = v1
    o._extra = extra
    return o


def write_OrganizationOrganizationPlan(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.audit_logs_retention_in_days) is not UNSET:
        d["audit_logs_retention_in_days"] = encode(v)
    if (v := o.plan) is not UNSET:
        d["plan"] = v._value_ if type(v) is PlanEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
