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
from .common import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .environments_shared import EnvironmentModeEnum
from .services_shared import StateEnum, StepMetricStatusEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        EnvironmentDeploymentStatusEnumText,
        EnvironmentModeEnumText,
        EnvironmentStatusEventOriginEnumText,
        StageStepMetricNameEnumText,
        StateEnumText,
        StepMetricStatusEnumText,
    )
    from .environment_main_calls import EnvironmentEditRequest


class CreateEnvironmentModeEnum(OpenEnum):
    DEVELOPMENT = "DEVELOPMENT"
    PRODUCTION = "PRODUCTION"
    STAGING = "STAGING"

    if TYPE_CHECKING:
        _unknown_value = ""


class EnvironmentDeploymentStatusEnum(OpenEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    UP_TO_DATE = "UP_TO_DATE"
    OUT_OF_DATE = "OUT_OF_DATE"

    if TYPE_CHECKING:
        _unknown_value = ""


class EnvironmentStatusEventOriginEnum(OpenEnum):
    API = "API"
    CLI = "CLI"
    CONSOLE = "CONSOLE"
    GIT = "GIT"
    QOVERY_INTERNAL = "QOVERY_INTERNAL"
    SKILL = "SKILL"
    TERRAFORM_PROVIDER = "TERRAFORM_PROVIDER"

    if TYPE_CHECKING:
        _unknown_value = ""


class StageStepMetricNameEnum(OpenEnum):
    TOTAL = "TOTAL"
    QUEUEING = "QUEUEING"
    PROVISION_BUILDER = "PROVISION_BUILDER"

    if TYPE_CHECKING:
        _unknown_value = ""


_EnvironmentDeploymentStatusEnum_unset = members(
    EnvironmentDeploymentStatusEnum, unset=True, null=False
)
_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_EnvironmentStatusEventOriginEnum_unset_null = members(
    EnvironmentStatusEventOriginEnum, unset=True, null=True
)
_StageStepMetricNameEnum_unset = members(StageStepMetricNameEnum, unset=True, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)
_StepMetricStatusEnum_unset = members(StepMetricStatusEnum, unset=True, null=False)


class Environment(Model):
    if TYPE_CHECKING:
        cloud_provider: EnvironmentCloudProvider
        cluster_id: Accepting[UUID, str]
        cluster_name: str | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        expires_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        last_updated_by: str | Unset = UNSET
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
        mode: Accepting[EnvironmentModeEnum, EnvironmentModeEnumText]
        name: str
        organization: ReferenceObject
        project: ReferenceObject
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> EnvironmentEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            cloud_provider! #EnvironmentCloudProvider
            cluster_id! uuid
            cluster_name str
            created_at! datetime
            expires_at datetime?
            id! uuid
            last_updated_by str
            mode! %EnvironmentModeEnum
            name! str
            organization! #ReferenceObject
            project! #ReferenceObject
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        expires_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Environment(d: Any, r: Reading) -> Any:
    n = 12
    try:
        if type(v2 := d.get("cluster_name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Environment, d)
            n -= 1
        if (v4 := d.get("expires_at", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and moment(v4).tzinfo is None:
            return r.tolerate(Environment, d)
        if type(v6 := d.get("last_updated_by", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(Environment, d)
            n -= 1
        v7 = _EnvironmentModeEnum[d["mode"]]
        if (v11 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v11).tzinfo is None:
            return r.tolerate(Environment, d)
        if (
            type(v0 := d["cloud_provider"]) is not dict
            or len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or moment(v3 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
            or type(v8 := d["name"]) is not str
            or type(v9 := d["organization"]) is not dict
            or type(v10 := d["project"]) is not dict
        ):
            return r.tolerate(Environment, d)
        extra = None if len(d) == n else r.unknown_fields(d, Environment)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Environment, d)
    o: Any = new(Environment)
    o.cloud_provider = read_EnvironmentCloudProvider(v0, r)
    o._cluster_id = v1
    o.cluster_name = v2
    o._created_at = v3
    o._expires_at = v4
    o._id = v5
    o.last_updated_by = v6
    o.mode = v7
    o.name = v8
    o.organization = read_ReferenceObject(v9, r)
    o.project = read_ReferenceObject(v10, r)
    o._updated_at = v11
    o._extra = extra
    return o


def write_Environment(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = (
            write_EnvironmentCloudProvider(v) if type(v) is EnvironmentCloudProvider else encode(v)
        )
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._expires_at) is not UNSET:
        d["expires_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.last_updated_by) is not UNSET:
        d["last_updated_by"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization) is not UNSET:
        d["organization"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.project) is not UNSET:
        d["project"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentCloudProvider(Model):
    if TYPE_CHECKING:
        cluster: str | Unset = UNSET
        provider: str | Unset = UNSET
    else:
        field_lines = """
            cluster str
            provider str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentCloudProvider(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("cluster", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentCloudProvider, d)
            n -= 1
        if type(v1 := d.get("provider", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentCloudProvider, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentCloudProvider)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentCloudProvider, d)
    o: Any = new(EnvironmentCloudProvider)
    o.cluster = v0
    o.provider = v1
    o._extra = extra
    return o


def write_EnvironmentCloudProvider(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster) is not UNSET:
        d["cluster"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentStatus(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Id of one deployment request; sorts by time."""
        deployment_status: Accepting[
            EnvironmentDeploymentStatusEnum | Unset, EnvironmentDeploymentStatusEnumText
        ] = OMITTED
        id: Accepting[UUID, str]
        last_deployment_date: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        last_deployment_id: str | None | Unset = UNSET
        last_deployment_state: Accepting[StateEnum, StateEnumText]
        """State of the latest deployment; for some seconds after a request, still of the previous
        one.
        """
        metrics: list[StageStepMetrics] | None | Unset = UNSET
        origin: Accepting[
            EnvironmentStatusEventOriginEnum | None | Unset, EnvironmentStatusEventOriginEnumText
        ] = OMITTED
        state: Accepting[StateEnum, StateEnumText]
        total_deployment_duration_in_seconds: int | None | Unset = UNSET
        triggered_by: str | None | Unset = UNSET
    else:
        field_lines = """
            deployment_request_id uuid?
            deployment_status %EnvironmentDeploymentStatusEnum
            id! uuid
            last_deployment_date datetime?
            last_deployment_id str?
            last_deployment_state! %StateEnum
            metrics [#StageStepMetrics]?
            origin %EnvironmentStatusEventOriginEnum?
            state! %StateEnum
            total_deployment_duration_in_seconds int?
            triggered_by str?
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_EnvironmentStatus(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if (v0 := d.get("deployment_request_id", UNSET)) is UNSET:
            n -= 1
        elif v0 is not None and (len(v0) != 36 or v0[23] != "-"):
            return r.tolerate(EnvironmentStatus, d)
        v1 = _EnvironmentDeploymentStatusEnum_unset[d.get("deployment_status", UNSET)]
        if v1 is UNSET:
            n -= 1
        if (v3 := d.get("last_deployment_date", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(EnvironmentStatus, d)
        if type(v4 := d.get("last_deployment_id", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentStatus, d)
            n -= 1
        v5 = _StateEnum[d["last_deployment_state"]]
        if type(v6 := d.get("metrics", UNSET)) is not list and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(EnvironmentStatus, d)
            n -= 1
        v7 = _EnvironmentStatusEventOriginEnum_unset_null[d.get("origin", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = _StateEnum[d["state"]]
        if (
            type(v9 := d.get("total_deployment_duration_in_seconds", UNSET)) is not int
            and v9 is not None
        ):
            if v9 is not UNSET:
                return r.tolerate(EnvironmentStatus, d)
            n -= 1
        if type(v10 := d.get("triggered_by", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(EnvironmentStatus, d)
            n -= 1
        if len(v2 := d["id"]) != 36 or v2[23] != "-":
            return r.tolerate(EnvironmentStatus, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatus, d)
    o: Any = new(EnvironmentStatus)
    o._deployment_request_id = v0
    o.deployment_status = v1
    o._id = v2
    o._last_deployment_date = v3
    o.last_deployment_id = v4
    o.last_deployment_state = v5
    o.metrics = [read_StageStepMetrics(e, r) for e in v6] if v6 else v6
    o.origin = v7
    o.state = v8
    o.total_deployment_duration_in_seconds = v9
    o.triggered_by = v10
    o._extra = extra
    return o


def write_EnvironmentStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.deployment_status) is not UNSET:
        d["deployment_status"] = (
            v._value_ if type(v) is EnvironmentDeploymentStatusEnum else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o._last_deployment_date) is not UNSET:
        d["last_deployment_date"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_deployment_id) is not UNSET:
        d["last_deployment_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_deployment_state) is not UNSET:
        d["last_deployment_state"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.metrics) is not UNSET:
        d["metrics"] = (
            [write_StageStepMetrics(e) if type(e) is StageStepMetrics else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is EnvironmentStatusEventOriginEnum else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.total_deployment_duration_in_seconds) is not UNSET:
        d["total_deployment_duration_in_seconds"] = v if v is None or type(v) is int else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class StageStepMetric(Model):
    if TYPE_CHECKING:
        duration_sec: int | Unset = UNSET
        """In seconds."""
        stage_id: Accepting[UUID | Unset, str] = OMITTED
        status: Accepting[StepMetricStatusEnum | Unset, StepMetricStatusEnumText] = OMITTED
        step_name: Accepting[StageStepMetricNameEnum | Unset, StageStepMetricNameEnumText] = OMITTED
    else:
        field_lines = """
            duration_sec int
            stage_id uuid
            status %StepMetricStatusEnum
            step_name %StageStepMetricNameEnum
        """
        __slots__ = slots(field_lines)
        stage_id = UuidAttribute()


def read_StageStepMetric(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("duration_sec", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(StageStepMetric, d)
            n -= 1
        if (v1 := d.get("stage_id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(StageStepMetric, d)
        v2 = _StepMetricStatusEnum_unset[d.get("status", UNSET)]
        if v2 is UNSET:
            n -= 1
        v3 = _StageStepMetricNameEnum_unset[d.get("step_name", UNSET)]
        if v3 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, StageStepMetric)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(StageStepMetric, d)
    o: Any = new(StageStepMetric)
    o.duration_sec = v0
    o._stage_id = v1
    o.status = v2
    o.step_name = v3
    o._extra = extra
    return o


def write_StageStepMetric(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.duration_sec) is not UNSET:
        d["duration_sec"] = v if type(v) is int else encode(v)
    if (v := o._stage_id) is not UNSET:
        d["stage_id"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StepMetricStatusEnum else encode(v)
    if (v := o.step_name) is not UNSET:
        d["step_name"] = v._value_ if type(v) is StageStepMetricNameEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class StageStepMetrics(Model):
    if TYPE_CHECKING:
        details: list[StageStepMetric] | Unset = UNSET
        stage_id: Accepting[UUID | Unset, str] = OMITTED
        total_duration_sec: int | None | Unset = UNSET
        """In seconds."""
    else:
        field_lines = """
            details [#StageStepMetric]
            stage_id uuid
            total_duration_sec int?
        """
        __slots__ = slots(field_lines)
        stage_id = UuidAttribute()


def read_StageStepMetrics(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("details", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(StageStepMetrics, d)
            n -= 1
        if (v1 := d.get("stage_id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(StageStepMetrics, d)
        if type(v2 := d.get("total_duration_sec", UNSET)) is not int and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(StageStepMetrics, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, StageStepMetrics)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(StageStepMetrics, d)
    o: Any = new(StageStepMetrics)
    o.details = [read_StageStepMetric(e, r) for e in v0] if v0 else v0
    o._stage_id = v1
    o.total_duration_sec = v2
    o._extra = extra
    return o


def write_StageStepMetrics(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = (
            [write_StageStepMetric(e) if type(e) is StageStepMetric else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o._stage_id) is not UNSET:
        d["stage_id"] = v if type(v) is str else encode(v)
    if (v := o.total_duration_sec) is not UNSET:
        d["total_duration_sec"] = v if v is None or type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
