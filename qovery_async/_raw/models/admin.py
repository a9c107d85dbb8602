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
from .clusters_shared import ClusterOperatorFleetStatus

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ClusterOperatorFleetStatusText,
        CompanySizeEnumText,
        SelfManagedClusterKindText,
        TypeOfUseEnumText,
    )


class CompanySizeEnum(OpenEnum):
    VALUE_1_10 = "1-10"
    VALUE_11_50 = "11-50"
    VALUE_51_200 = "51-200"
    VALUE_201_500 = "201-500"
    VALUE_500 = "500+"

    if TYPE_CHECKING:
        _unknown_value = ""


class SelfManagedClusterKind(OpenEnum):
    EKS_SELF_MANAGED = "EKS_SELF_MANAGED"
    SCW_SELF_MANAGED = "SCW_SELF_MANAGED"
    GKE_SELF_MANAGED = "GKE_SELF_MANAGED"
    AKS_SELF_MANAGED = "AKS_SELF_MANAGED"
    SELF_MANAGED = "SELF_MANAGED"

    if TYPE_CHECKING:
        _unknown_value = ""


class TypeOfUseEnum(OpenEnum):
    PERSONAL = "PERSONAL"
    SCHOOL = "SCHOOL"
    WORK = "WORK"

    if TYPE_CHECKING:
        _unknown_value = ""


_ClusterOperatorFleetStatus = members(ClusterOperatorFleetStatus, unset=False, null=False)
_CompanySizeEnum_unset = members(CompanySizeEnum, unset=True, null=False)
_SelfManagedClusterKind = members(SelfManagedClusterKind, unset=False, null=False)
_TypeOfUseEnum = members(TypeOfUseEnum, unset=False, null=False)


class ClusterOperatorFleetInventoryResponse(Model):
    if TYPE_CHECKING:
        attached: bool
        cluster_id: Accepting[UUID, str]
        cluster_kind: Accepting[SelfManagedClusterKind, SelfManagedClusterKindText]
        cluster_name: str
        connected: bool
        desired_chart_version: str | None | Unset = UNSET
        desired_image_version: str | None | Unset = UNSET
        last_heartbeat: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        organization_id: Accepting[UUID, str]
        reported_chart_version: str | None | Unset = UNSET
        reported_image_version: str | None | Unset = UNSET
        status: Accepting[ClusterOperatorFleetStatus, ClusterOperatorFleetStatusText]
    else:
        field_lines = """
            attached! bool
            cluster_id! uuid
            cluster_kind! %SelfManagedClusterKind
            cluster_name! str
            connected! bool
            desired_chart_version str?
            desired_image_version str?
            last_heartbeat datetime?
            organization_id! uuid
            reported_chart_version str?
            reported_image_version str?
            status! %ClusterOperatorFleetStatus
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        last_heartbeat = DateTimeAttribute()
        organization_id = UuidAttribute()


def read_ClusterOperatorFleetInventoryResponse(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v2 = _SelfManagedClusterKind[d["cluster_kind"]]
        if type(v5 := d.get("desired_chart_version", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
            n -= 1
        if type(v6 := d.get("desired_image_version", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
            n -= 1
        if (v7 := d.get("last_heartbeat", UNSET)) is UNSET:
            n -= 1
        elif v7 is not None and moment(v7).tzinfo is None:
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        if type(v9 := d.get("reported_chart_version", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
            n -= 1
        if type(v10 := d.get("reported_image_version", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
            n -= 1
        v11 = _ClusterOperatorFleetStatus[d["status"]]
        if (
            (v0 := d["attached"]) is not True
            and v0 is not False
            or len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or type(v3 := d["cluster_name"]) is not str
            or (v4 := d["connected"]) is not True
            and v4 is not False
            or len(v8 := d["organization_id"]) != 36
            or v8[23] != "-"
        ):
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorFleetInventoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
    o: Any = new(ClusterOperatorFleetInventoryResponse)
    o.attached = v0
    o._cluster_id = v1
    o.cluster_kind = v2
    o.cluster_name = v3
    o.connected = v4
    o.desired_chart_version = v5
    o.desired_image_version = v6
    o._last_heartbeat = v7
    o._organization_id = v8
    o.reported_chart_version = v9
    o.reported_image_version = v10
    o.status = v11
    o._extra = extra
    return o


def write_ClusterOperatorFleetInventoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.attached) is not UNSET:
        d["attached"] = v if type(v) is bool else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_kind) is not UNSET:
        d["cluster_kind"] = v._value_ if type(v) is SelfManagedClusterKind else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.connected) is not UNSET:
        d["connected"] = v if type(v) is bool else encode(v)
    if (v := o.desired_chart_version) is not UNSET:
        d["desired_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_image_version) is not UNSET:
        d["desired_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._last_heartbeat) is not UNSET:
        d["last_heartbeat"] = v if v is None or type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.reported_chart_version) is not UNSET:
        d["reported_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.reported_image_version) is not UNSET:
        d["reported_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterOperatorFleetStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterOperatorFleetInventoryResponseList(Model):
    """Cluster operator fleet inventories, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterOperatorFleetInventoryResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#ClusterOperatorFleetInventoryResponse]
        """
        __slots__ = slots(field_lines)


def read_ClusterOperatorFleetInventoryResponseList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(ClusterOperatorFleetInventoryResponseList, d)
        extra = (
            None if len(d) == 1 else r.unknown_fields(d, ClusterOperatorFleetInventoryResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorFleetInventoryResponseList, d)
    o: Any = new(ClusterOperatorFleetInventoryResponseList)
    o.results = [read_ClusterOperatorFleetInventoryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterOperatorFleetInventoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterOperatorFleetInventoryResponse(e)
                if type(e) is ClusterOperatorFleetInventoryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class SignUp(Model):
    if TYPE_CHECKING:
        company_name: str | None | Unset = UNSET
        company_size: Accepting[CompanySizeEnum | Unset, CompanySizeEnumText] = OMITTED
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        current_step: str | None | Unset = UNSET
        dx_auth: bool | None | Unset = UNSET
        first_name: str
        id: Accepting[UUID, str]
        """Set by the server."""
        infrastructure_hosting: str | None | Unset = UNSET
        last_name: str
        qovery_usage: str
        qovery_usage_other: str | None | Unset = UNSET
        type_of_use: Accepting[TypeOfUseEnum, TypeOfUseEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        user_email: str
        user_questions: str | None | Unset = UNSET
        user_role: str | None | Unset = UNSET
    else:
        field_lines = """
            company_name str?
            company_size %CompanySizeEnum
            created_at! datetime
            current_step str?
            dx_auth bool?
            first_name! str
            id! uuid
            infrastructure_hosting str?
            last_name! str
            qovery_usage! str
            qovery_usage_other str?
            type_of_use! %TypeOfUseEnum
            updated_at datetime
            user_email! str
            user_questions str?
            user_role str?
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SignUp(d: Any, r: Reading) -> Any:
    n = 16
    try:
        if type(v0 := d.get("company_name", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        v1 = _CompanySizeEnum_unset[d.get("company_size", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v3 := d.get("current_step", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        if (v4 := d.get("dx_auth", UNSET)) is not True and v4 is not False and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        if type(v7 := d.get("infrastructure_hosting", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        if type(v10 := d.get("qovery_usage_other", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        v11 = _TypeOfUseEnum[d["type_of_use"]]
        if (v12 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(SignUp, d)
        if type(v14 := d.get("user_questions", UNSET)) is not str and v14 is not None:
            if v14 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        if type(v15 := d.get("user_role", UNSET)) is not str and v15 is not None:
            if v15 is not UNSET:
                return r.tolerate(SignUp, d)
            n -= 1
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or type(v5 := d["first_name"]) is not str
            or len(v6 := d["id"]) != 36
            or v6[23] != "-"
            or type(v8 := d["last_name"]) is not str
            or type(v9 := d["qovery_usage"]) is not str
            or type(v13 := d["user_email"]) is not str
        ):
            return r.tolerate(SignUp, d)
        extra = None if len(d) == n else r.unknown_fields(d, SignUp)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SignUp, d)
    o: Any = new(SignUp)
    o.company_name = v0
    o.company_size = v1
    o._created_at = v2
    o.current_step = v3
    o.dx_auth = v4
    o.first_name = v5
    o._id = v6
    o.infrastructure_hosting = v7
    o.last_name = v8
    o.qovery_usage = v9
    o.qovery_usage_other = v10
    o.type_of_use = v11
    o._updated_at = v12
    o.user_email = v13
    o.user_questions = v14
    o.user_role = v15
    o._extra = extra
    return o


def write_SignUp(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.company_name) is not UNSET:
        d["company_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.company_size) is not UNSET:
        d["company_size"] = v._value_ if type(v) is CompanySizeEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.current_step) is not UNSET:
        d["current_step"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dx_auth) is not UNSET:
        d["dx_auth"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_hosting) is not UNSET:
        d["infrastructure_hosting"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage) is not UNSET:
        d["qovery_usage"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage_other) is not UNSET:
        d["qovery_usage_other"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_of_use) is not UNSET:
        d["type_of_use"] = v._value_ if type(v) is TypeOfUseEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.user_email) is not UNSET:
        d["user_email"] = v if type(v) is str else encode(v)
    if (v := o.user_questions) is not UNSET:
        d["user_questions"] = v if v is None or type(v) is str else encode(v)
    if (v := o.user_role) is not UNSET:
        d["user_role"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SignUpRequest(Model):
    if TYPE_CHECKING:
        company_name: str | None | Unset = UNSET
        """Null is allowed."""
        company_size: Accepting[CompanySizeEnum | Unset, CompanySizeEnumText] = OMITTED
        current_step: str | None | Unset = UNSET
        """Null is allowed."""
        dx_auth: bool | None | Unset = UNSET
        """Null is allowed."""
        first_name: str
        infrastructure_hosting: str | None | Unset = UNSET
        """Null is allowed."""
        last_name: str
        qovery_usage: str
        qovery_usage_other: str | None | Unset = UNSET
        """Null is allowed."""
        type_of_use: Accepting[TypeOfUseEnum, TypeOfUseEnumText]
        user_email: str
        user_questions: str | None | Unset = UNSET
        """Null is allowed."""
        user_role: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            company_name str?
            company_size %CompanySizeEnum
            current_step str?
            dx_auth bool?
            first_name! str
            infrastructure_hosting str?
            last_name! str
            qovery_usage! str
            qovery_usage_other str?
            type_of_use! %TypeOfUseEnum
            user_email! str
            user_questions str?
            user_role str?
        """
        __slots__ = slots(field_lines)


def read_SignUpRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        if type(v0 := d.get("company_name", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        v1 = _CompanySizeEnum_unset[d.get("company_size", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("current_step", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        if (v3 := d.get("dx_auth", UNSET)) is not True and v3 is not False and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        if type(v5 := d.get("infrastructure_hosting", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        if type(v8 := d.get("qovery_usage_other", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        v9 = _TypeOfUseEnum[d["type_of_use"]]
        if type(v11 := d.get("user_questions", UNSET)) is not str and v11 is not None:
            if v11 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        if type(v12 := d.get("user_role", UNSET)) is not str and v12 is not None:
            if v12 is not UNSET:
                return r.tolerate(SignUpRequest, d)
            n -= 1
        if (
            type(v4 := d["first_name"]) is not str
            or type(v6 := d["last_name"]) is not str
            or type(v7 := d["qovery_usage"]) is not str
            or type(v10 := d["user_email"]) is not str
        ):
            return r.tolerate(SignUpRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SignUpRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SignUpRequest, d)
    o: Any = new(SignUpRequest)
    o.company_name = v0
    o.company_size = v1
    o.current_step = v2
    o.dx_auth = v3
    o.first_name = v4
    o.infrastructure_hosting = v5
    o.last_name = v6
    o.qovery_usage = v7
    o.qovery_usage_other = v8
    o.type_of_use = v9
    o.user_email = v10
    o.user_questions = v11
    o.user_role = v12
    o._extra = extra
    return o


def write_SignUpRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.company_name) is not UNSET:
        d["company_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.company_size) is not UNSET:
        d["company_size"] = v._value_ if type(v) is CompanySizeEnum else encode(v)
    if (v := o.current_step) is not UNSET:
        d["current_step"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dx_auth) is not UNSET:
        d["dx_auth"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_hosting) is not UNSET:
        d["infrastructure_hosting"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage) is not UNSET:
        d["qovery_usage"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage_other) is not UNSET:
        d["qovery_usage_other"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_of_use) is not UNSET:
        d["type_of_use"] = v._value_ if type(v) is TypeOfUseEnum else encode(v)
    if (v := o.user_email) is not UNSET:
        d["user_email"] = v if type(v) is str else encode(v)
    if (v := o.user_questions) is not UNSET:
        d["user_questions"] = v if v is None or type(v) is str else encode(v)
    if (v := o.user_role) is not UNSET:
        d["user_role"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
