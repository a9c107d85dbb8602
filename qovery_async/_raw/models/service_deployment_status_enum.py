"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .step_metric_status_enum import StepMetricStatusEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ServiceDeploymentStatusEnum(OpenEnum):
    """Values of service deployment status."""

    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"


class ServiceStepMetricNameEnum(OpenEnum):
    """Values of a service step metric name."""

    REGISTRY_CREATE_REPOSITORY = "REGISTRY_CREATE_REPOSITORY"
    GIT_CLONE = "GIT_CLONE"
    BUILD_QUEUEING = "BUILD_QUEUEING"
    BUILD = "BUILD"
    DEPLOYMENT_QUEUEING = "DEPLOYMENT_QUEUEING"
    DEPLOYMENT = "DEPLOYMENT"
    ROUTER_DEPLOYMENT = "ROUTER_DEPLOYMENT"
    MIRROR_IMAGE = "MIRROR_IMAGE"
    EXECUTING = "EXECUTING"


_ServiceStepMetricNameEnum_unset = members(ServiceStepMetricNameEnum, unset=True, null=False)
_StepMetricStatusEnum_unset = members(StepMetricStatusEnum, unset=True, null=False)


class ServiceStepMetric(Model):
    """A service step metric."""

    __slots__ = (
        "duration_sec",
        "status",
        "step_name",
    )
    if TYPE_CHECKING:
        duration_sec: int | Unset = UNSET
        """In seconds."""
        status: StepMetricStatusEnum | Unset = UNSET
        step_name: ServiceStepMetricNameEnum | Unset = UNSET
    else:
        schema_name = "ServiceStepMetric"
        known_names = frozenset(
            (
                "duration_sec",
                "status",
                "step_name",
            )
        )
        model_fields = (
            ("duration_sec", "duration_sec", "int", 0),
            ("status", "status", "%StepMetricStatusEnum", 0),
            ("step_name", "step_name", "%ServiceStepMetricNameEnum", 0),
        )


def read_ServiceStepMetric(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("duration_sec", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServiceStepMetric, d)
        v1 = _StepMetricStatusEnum_unset[d.get("status", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = _ServiceStepMetricNameEnum_unset[d.get("step_name", UNSET)]
        if v2 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStepMetric)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStepMetric, d)
    o: Any = new(ServiceStepMetric)
    o.duration_sec = v0
    o.status = v1
    o.step_name = v2
    o._extra = extra
    return o


def write_ServiceStepMetric(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.duration_sec) is not UNSET:
        d["duration_sec"] = v if type(v) is int else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StepMetricStatusEnum else encode(v)
    if (v := o.step_name) is not UNSET:
        d["step_name"] = v._value_ if type(v) is ServiceStepMetricNameEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServiceStepMetric.read_json = staticmethod(read_ServiceStepMetric)
ServiceStepMetric.write_json = staticmethod(write_ServiceStepMetric)


class ServiceStepMetrics(Model):
    """Service step metrics."""

    __slots__ = (
        "details",
        "total_computing_duration_sec",
        "total_duration_sec",
    )
    if TYPE_CHECKING:
        details: list[ServiceStepMetric]
        total_computing_duration_sec: int
        """In seconds."""
        total_duration_sec: int | None
        """In seconds."""
    else:
        schema_name = "ServiceStepMetrics"
        known_names = frozenset(
            (
                "details",
                "total_computing_duration_sec",
                "total_duration_sec",
            )
        )
        model_fields = (
            ("details", "details", "[#ServiceStepMetric]", 1),
            ("total_computing_duration_sec", "total_computing_duration_sec", "int", 1),
            ("total_duration_sec", "total_duration_sec", "int?", 1),
        )


def read_ServiceStepMetrics(d: Any, r: Reading) -> Any:
    try:
        v0 = d["details"]
        if type(v0) is not list:
            return r.tolerate(ServiceStepMetrics, d)
        v1 = d["total_computing_duration_sec"]
        if type(v1) is not int:
            return r.tolerate(ServiceStepMetrics, d)
        v2 = d["total_duration_sec"]
        if type(v2) is not int and v2 is not None:
            return r.tolerate(ServiceStepMetrics, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ServiceStepMetrics)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStepMetrics, d)
    o: Any = new(ServiceStepMetrics)
    o.details = [read_ServiceStepMetric(e, r) for e in v0] if v0 else v0
    o.total_computing_duration_sec = v1
    o.total_duration_sec = v2
    o._extra = extra
    return o


def write_ServiceStepMetrics(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = (
            [write_ServiceStepMetric(e) if type(e) is ServiceStepMetric else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.total_computing_duration_sec) is not UNSET:
        d["total_computing_duration_sec"] = v if type(v) is int else encode(v)
    if (v := o.total_duration_sec) is not UNSET:
        d["total_duration_sec"] = v if v is None or type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServiceStepMetrics.read_json = staticmethod(read_ServiceStepMetrics)
ServiceStepMetrics.write_json = staticmethod(write_ServiceStepMetrics)
