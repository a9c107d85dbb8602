"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class PlanEnum(OpenEnum):
    """Values of a plan."""

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


_PlanEnum = members(PlanEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)


class Organization(Model):
    """An organization."""

    __slots__ = (
        "admin_emails",
        "billing_deployment_restriction",
        "_created_at",
        "description",
        "icon_url",
        "_id",
        "logo_url",
        "name",
        "organization_plan",
        "owner",
        "plan",
        "repository",
        "_updated_at",
        "website_url",
    )
    if TYPE_CHECKING:
        admin_emails: list[str] | None | Unset = UNSET
        billing_deployment_restriction: str | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | None | Unset = UNSET
        icon_url: str | None | Unset = UNSET
        id: UUID
        """Set by the server."""
        logo_url: str | None | Unset = UNSET
        name: str
        organization_plan: OrganizationOrganizationPlan | Unset = UNSET
        owner: str | Unset = UNSET
        plan: PlanEnum
        repository: str | None | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        website_url: str | None | Unset = UNSET
    else:
        schema_name = "Organization"
        known_names = frozenset(
            (
                "admin_emails",
                "billing_deployment_restriction",
                "created_at",
                "description",
                "icon_url",
                "id",
                "logo_url",
                "name",
                "organization_plan",
                "owner",
                "plan",
                "repository",
                "updated_at",
                "website_url",
            )
        )
        model_fields = (
            ("admin_emails", "admin_emails", "[str]?", 0),
            ("billing_deployment_restriction", "billing_deployment_restriction", "str?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str?", 0),
            ("icon_url", "icon_url", "str?", 0),
            ("id", "id", "uuid", 5),
            ("logo_url", "logo_url", "str?", 0),
            ("name", "name", "str", 1),
            ("organization_plan", "organization_plan", "#OrganizationOrganizationPlan", 0),
            ("owner", "owner", "str", 0),
            ("plan", "plan", "%PlanEnum", 1),
            ("repository", "repository", "str?", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("website_url", "website_url", "str?", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Organization(d: Any, r: Reading) -> Any:
    n = 14
    try:
        v0 = d.get("admin_emails", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(Organization, d)
        v1 = d.get("billing_deployment_restriction", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(Organization, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(Organization, d)
        v3 = d.get("description", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(Organization, d)
        v4 = d.get("icon_url", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(Organization, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(Organization, d)
        v6 = d.get("logo_url", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(Organization, d)
        v7 = d["name"]
        if type(v7) is not str:
            return r.tolerate(Organization, d)
        v8 = d.get("organization_plan", UNSET)
        if type(v8) is not dict:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(Organization, d)
        v9 = d.get("owner", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(Organization, d)
        v10 = _PlanEnum[d["plan"]]
        v11 = d.get("repository", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            elif v11 is not None:
                return r.tolerate(Organization, d)
        v12 = d.get("updated_at", UNSET)
        if v12 is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(Organization, d)
        v13 = d.get("website_url", UNSET)
        if type(v13) is not str:
            if v13 is UNSET:
                n -= 1
            elif v13 is not None:
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


Organization.read_json = staticmethod(read_Organization)
Organization.write_json = staticmethod(write_Organization)


class OrganizationOrganizationPlan(Model):
    """An organization plan."""

    __slots__ = (
        "audit_logs_retention_in_days",
        "plan",
    )
    if TYPE_CHECKING:
        audit_logs_retention_in_days: float | Unset = UNSET
        """In days."""
        plan: PlanEnum | Unset = UNSET
    else:
        schema_name = "OrganizationOrganizationPlan"
        known_names = frozenset(
            (
                "audit_logs_retention_in_days",
                "plan",
            )
        )
        model_fields = (
            ("audit_logs_retention_in_days", "audit_logs_retention_in_days", "float", 0),
            ("plan", "plan", "%PlanEnum", 0),
        )


def read_OrganizationOrganizationPlan(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("audit_logs_retention_in_days", UNSET)
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationOrganizationPlan, d)
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


OrganizationOrganizationPlan.read_json = staticmethod(read_OrganizationOrganizationPlan)
OrganizationOrganizationPlan.write_json = staticmethod(write_OrganizationOrganizationPlan)
