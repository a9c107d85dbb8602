"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .clusters_shared import ClusterOperatorFleetStatus

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import ClusterOperatorFleetStatusText


_ClusterOperatorFleetStatus = members(ClusterOperatorFleetStatus, unset=False, null=False)


class ClusterOperatorBootstrapResponse(Model):
    if TYPE_CHECKING:
        chart_name: str
        chart_reference: str
        chart_repository: str
        chart_version: str
        helm_command: str
        namespace: str
        release_name: str
        values: dict[str, Any]
        values_yaml: str
    else:
        field_lines = """
            chart_name! str
            chart_reference! str
            chart_repository! str
            chart_version! str
            helm_command!* str
            namespace! str
            release_name! str
            values!* {any}
            values_yaml!* str
        """
        __slots__ = slots(field_lines)


def read_ClusterOperatorBootstrapResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["chart_name"]) is not str
            or type(v1 := d["chart_reference"]) is not str
            or type(v2 := d["chart_repository"]) is not str
            or type(v3 := d["chart_version"]) is not str
            or type(v4 := d["helm_command"]) is not str
            or type(v5 := d["namespace"]) is not str
            or type(v6 := d["release_name"]) is not str
            or type(v7 := d["values"]) is not dict
            or type(v8 := d["values_yaml"]) is not str
        ):
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        if v7:
            r.loose = True
        extra = None if len(d) == 9 else r.unknown_fields(d, ClusterOperatorBootstrapResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorBootstrapResponse, d)
    o: Any = new(ClusterOperatorBootstrapResponse)
    o.chart_name = v0
    o.chart_reference = v1
    o.chart_repository = v2
    o.chart_version = v3
    o.helm_command = v4
    o.namespace = v5
    o.release_name = v6
    o.values = v7
    o.values_yaml = v8
    o._extra = extra
    return o


def write_ClusterOperatorBootstrapResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_reference) is not UNSET:
        d["chart_reference"] = v if type(v) is str else encode(v)
    if (v := o.chart_repository) is not UNSET:
        d["chart_repository"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.helm_command) is not UNSET:
        d["helm_command"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.release_name) is not UNSET:
        d["release_name"] = v if type(v) is str else encode(v)
    if (v := o.values) is not UNSET:
        d["values"] = encode(v)
    if (v := o.values_yaml) is not UNSET:
        d["values_yaml"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterOperatorStatusResponse(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        controller_version: str | None | Unset = UNSET
        desired_chart_version: str | None | Unset = UNSET
        desired_image_version: str | None | Unset = UNSET
        last_heartbeat: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        operator_connected: bool
        operator_version: str | None | Unset = UNSET
        organization_id: Accepting[UUID, str]
        reported_chart_version: str | None | Unset = UNSET
        reported_identity: ReportedClusterOperatorIdentity | None | Unset = UNSET
        request_schema_version: str | None | Unset = UNSET
        status: Accepting[ClusterOperatorFleetStatus, ClusterOperatorFleetStatusText]
    else:
        field_lines = """
            cluster_id! uuid
            controller_version str?
            desired_chart_version str?
            desired_image_version str?
            last_heartbeat datetime?
            operator_connected! bool
            operator_version str?
            organization_id! uuid
            reported_chart_version str?
            reported_identity #ReportedClusterOperatorIdentity?
            request_schema_version str?
            status! %ClusterOperatorFleetStatus
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        last_heartbeat = DateTimeAttribute()
        organization_id = UuidAttribute()


def read_ClusterOperatorStatusResponse(d: Any, r: Reading) -> Any:
    n = 12
    try:
        if type(v1 := d.get("controller_version", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if type(v2 := d.get("desired_chart_version", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if type(v3 := d.get("desired_image_version", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if (v4 := d.get("last_heartbeat", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and moment(v4).tzinfo is None:
            return r.tolerate(ClusterOperatorStatusResponse, d)
        if type(v6 := d.get("operator_version", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if type(v8 := d.get("reported_chart_version", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if type(v9 := d.get("reported_identity", UNSET)) is not dict and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        if type(v10 := d.get("request_schema_version", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(ClusterOperatorStatusResponse, d)
            n -= 1
        v11 = _ClusterOperatorFleetStatus[d["status"]]
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or (v5 := d["operator_connected"]) is not True
            and v5 is not False
            or len(v7 := d["organization_id"]) != 36
            or v7[23] != "-"
        ):
            return r.tolerate(ClusterOperatorStatusResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorStatusResponse, d)
    o: Any = new(ClusterOperatorStatusResponse)
    o._cluster_id = v0
    o.controller_version = v1
    o.desired_chart_version = v2
    o.desired_image_version = v3
    o._last_heartbeat = v4
    o.operator_connected = v5
    o.operator_version = v6
    o._organization_id = v7
    o.reported_chart_version = v8
    o.reported_identity = read_ReportedClusterOperatorIdentity(v9, r) if type(v9) is dict else v9
    o.request_schema_version = v10
    o.status = v11
    o._extra = extra
    return o


def write_ClusterOperatorStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.controller_version) is not UNSET:
        d["controller_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_chart_version) is not UNSET:
        d["desired_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_image_version) is not UNSET:
        d["desired_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._last_heartbeat) is not UNSET:
        d["last_heartbeat"] = v if v is None or type(v) is str else encode(v)
    if (v := o.operator_connected) is not UNSET:
        d["operator_connected"] = v if type(v) is bool else encode(v)
    if (v := o.operator_version) is not UNSET:
        d["operator_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.reported_chart_version) is not UNSET:
        d["reported_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.reported_identity) is not UNSET:
        d["reported_identity"] = (
            write_ReportedClusterOperatorIdentity(v)
            if type(v) is ReportedClusterOperatorIdentity
            else encode(v)
        )
    if (v := o.request_schema_version) is not UNSET:
        d["request_schema_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterOperatorFleetStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterOperatorUpdateRequest(Model):
    if TYPE_CHECKING:
        chart_version: str
        """From 1 to 128 characters."""
        image_version: str | None | Unset = UNSET
        """From 1 to 128 characters. Null is allowed."""
    else:
        field_lines = """
            chart_version! str
            image_version str?
        """
        __slots__ = slots(field_lines)


def read_ClusterOperatorUpdateRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("image_version", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ClusterOperatorUpdateRequest, d)
            n -= 1
        if type(v0 := d["chart_version"]) is not str:
            return r.tolerate(ClusterOperatorUpdateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorUpdateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorUpdateRequest, d)
    o: Any = new(ClusterOperatorUpdateRequest)
    o.chart_version = v0
    o.image_version = v1
    o._extra = extra
    return o


def write_ClusterOperatorUpdateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.image_version) is not UNSET:
        d["image_version"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterOperatorUpdateResponse(Model):
    if TYPE_CHECKING:
        chart_version: str
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
        image_version: str
    else:
        field_lines = """
            chart_version! str
            execution_id! str
            image_version! str
        """
        __slots__ = slots(field_lines)


def read_ClusterOperatorUpdateResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["chart_version"]) is not str
            or type(v1 := d["execution_id"]) is not str
            or type(v2 := d["image_version"]) is not str
        ):
            return r.tolerate(ClusterOperatorUpdateResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterOperatorUpdateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorUpdateResponse, d)
    o: Any = new(ClusterOperatorUpdateResponse)
    o.chart_version = v0
    o.execution_id = v1
    o.image_version = v2
    o._extra = extra
    return o


def write_ClusterOperatorUpdateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o.image_version) is not UNSET:
        d["image_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ReportedClusterOperatorIdentity(Model):
    if TYPE_CHECKING:
        chart_version: str
        observed_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        release_digest: str
        """Must match `^sha256:[0-9a-f]{64}$`."""
        runtime_image_id: str
    else:
        field_lines = """
            chart_version! str
            observed_at datetime?
            release_digest! str
            runtime_image_id! str
        """
        __slots__ = slots(field_lines)
        observed_at = DateTimeAttribute()


def read_ReportedClusterOperatorIdentity(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (v1 := d.get("observed_at", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and moment(v1).tzinfo is None:
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        if (
            type(v0 := d["chart_version"]) is not str
            or type(v2 := d["release_digest"]) is not str
            or type(v3 := d["runtime_image_id"]) is not str
        ):
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        extra = None if len(d) == n else r.unknown_fields(d, ReportedClusterOperatorIdentity)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReportedClusterOperatorIdentity, d)
    o: Any = new(ReportedClusterOperatorIdentity)
    o.chart_version = v0
    o._observed_at = v1
    o.release_digest = v2
    o.runtime_image_id = v3
    o._extra = extra
    return o


def write_ReportedClusterOperatorIdentity(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o._observed_at) is not UNSET:
        d["observed_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o.release_digest) is not UNSET:
        d["release_digest"] = v if type(v) is str else encode(v)
    if (v := o.runtime_image_id) is not UNSET:
        d["runtime_image_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
