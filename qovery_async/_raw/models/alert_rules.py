"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import LARGE, Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .service_light_response import (
    ServiceLightResponse,
    read_ServiceLightResponse,
    write_ServiceLightResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AlertRuleConditionFunction(OpenEnum):
    """Values of an alert rule condition function."""

    NONE = "NONE"
    AVG = "AVG"
    MAX = "MAX"
    MIN = "MIN"
    SUM = "SUM"
    COUNT = "COUNT"


class AlertRuleConditionKind(OpenEnum):
    """Values of an alert rule condition kind."""

    CUSTOM = "CUSTOM"
    BUILT = "BUILT"


class AlertRuleConditionOperator(OpenEnum):
    """Values of an alert rule condition operator."""

    NONE = "NONE"
    ABOVE = "ABOVE"
    BELOW = "BELOW"
    ABOVE_OR_EQUAL = "ABOVE_OR_EQUAL"
    BELOW_OR_EQUAL = "BELOW_OR_EQUAL"
    EQUAL = "EQUAL"


class AlertRuleSource(OpenEnum):
    """Values of an alert rule source."""

    MANAGED = "MANAGED"
    GHOST = "GHOST"


class AlertRuleState(OpenEnum):
    """Values of an alert rule state."""

    UNDEPLOYED = "UNDEPLOYED"
    OK = "OK"
    TRIGGERED = "TRIGGERED"
    PENDING_NOTIFICATION = "PENDING_NOTIFICATION"
    NOTIFIED = "NOTIFIED"
    SUPPRESSED = "SUPPRESSED"
    UNROUTED = "UNROUTED"


class AlertSeverity(OpenEnum):
    """Values of an alert severity."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    CRITICAL = "CRITICAL"


class AlertTargetType(OpenEnum):
    """Values of an alert target type."""

    CLUSTER = " CLUSTER"
    ENVIRONMENT = "ENVIRONMENT"
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    CRONJOB = "CRONJOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


_AlertRuleConditionFunction_unset = members(AlertRuleConditionFunction, unset=True, null=False)
_AlertRuleConditionKind = members(AlertRuleConditionKind, unset=False, null=False)
_AlertRuleConditionOperator_unset = members(AlertRuleConditionOperator, unset=True, null=False)
_AlertRuleSource = members(AlertRuleSource, unset=False, null=False)
_AlertRuleState = members(AlertRuleState, unset=False, null=False)
_AlertSeverity = members(AlertSeverity, unset=False, null=False)
_AlertTargetType = members(AlertTargetType, unset=False, null=False)
union_AlertRuleListResultsItem = Union(
    "AlertRuleListResultsItem",
    ["#AlertRuleResponse", "#GhostAlertRuleResponse"],
    tag="source",
    tags={"GHOST": "#GhostAlertRuleResponse", "MANAGED": "#AlertRuleResponse"},
)
if TYPE_CHECKING:
    AlertRuleListResultsItem: TypeAlias = (
        "AlertRuleResponse | GhostAlertRuleResponse | UnknownVariant"
    )


class AlertPresentation(Model):
    """An alert presentation."""

    __slots__ = (
        "runbook_url",
        "summary",
    )
    if TYPE_CHECKING:
        runbook_url: str | None | Unset = UNSET
        """Absolute URI."""
        summary: str | None | Unset = UNSET
    else:
        schema_name = "AlertPresentation"
        known_names = frozenset(
            (
                "runbook_url",
                "summary",
            )
        )
        model_fields = (
            ("runbook_url", "runbook_url", "str?", 0),
            ("summary", "summary", "str?", 0),
        )


def read_AlertPresentation(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("runbook_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(AlertPresentation, d)
        v1 = d.get("summary", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(AlertPresentation, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertPresentation)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertPresentation, d)
    o: Any = new(AlertPresentation)
    o.runbook_url = v0
    o.summary = v1
    o._extra = extra
    return o


def write_AlertPresentation(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.runbook_url) is not UNSET:
        d["runbook_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.summary) is not UNSET:
        d["summary"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertPresentation.read_json = staticmethod(read_AlertPresentation)
AlertPresentation.write_json = staticmethod(write_AlertPresentation)


class AlertPresentationResponse(Model):
    """An alert presentation, as the API answers it."""

    __slots__ = (
        "runbook_url",
        "summary",
    )
    if TYPE_CHECKING:
        runbook_url: str | None | Unset = UNSET
        """Absolute URI."""
        summary: str | None | Unset = UNSET
    else:
        schema_name = "AlertPresentationResponse"
        known_names = frozenset(
            (
                "runbook_url",
                "summary",
            )
        )
        model_fields = (
            ("runbook_url", "runbook_url", "str?", 0),
            ("summary", "summary", "str?", 0),
        )


def read_AlertPresentationResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("runbook_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(AlertPresentationResponse, d)
        v1 = d.get("summary", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(AlertPresentationResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertPresentationResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertPresentationResponse, d)
    o: Any = new(AlertPresentationResponse)
    o.runbook_url = v0
    o.summary = v1
    o._extra = extra
    return o


def write_AlertPresentationResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.runbook_url) is not UNSET:
        d["runbook_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.summary) is not UNSET:
        d["summary"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertPresentationResponse.read_json = staticmethod(read_AlertPresentationResponse)
AlertPresentationResponse.write_json = staticmethod(write_AlertPresentationResponse)


class AlertRuleCondition(Model):
    """An alert rule condition."""

    __slots__ = (
        "function",
        "kind",
        "operator",
        "promql",
        "threshold",
    )
    if TYPE_CHECKING:
        function: AlertRuleConditionFunction | Unset = UNSET
        kind: AlertRuleConditionKind
        operator: AlertRuleConditionOperator | Unset = UNSET
        promql: str
        threshold: float | Unset = UNSET
    else:
        schema_name = "AlertRuleCondition"
        known_names = frozenset(
            (
                "function",
                "kind",
                "operator",
                "promql",
                "threshold",
            )
        )
        model_fields = (
            ("function", "function", "%AlertRuleConditionFunction", 0),
            ("kind", "kind", "%AlertRuleConditionKind", 1),
            ("operator", "operator", "%AlertRuleConditionOperator", 0),
            ("promql", "promql", "str", 1),
            ("threshold", "threshold", "float", 0),
        )


def read_AlertRuleCondition(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = _AlertRuleConditionFunction_unset[d.get("function", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = _AlertRuleConditionKind[d["kind"]]
        v2 = _AlertRuleConditionOperator_unset[d.get("operator", UNSET)]
        if v2 is UNSET:
            n -= 1
        v3 = d["promql"]
        if type(v3) is not str:
            return r.tolerate(AlertRuleCondition, d)
        v4 = d.get("threshold", UNSET)
        if type(v4) is not int and (type(v4) is not float or not -LARGE < v4 < LARGE):
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertRuleCondition, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertRuleCondition)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleCondition, d)
    o: Any = new(AlertRuleCondition)
    o.function = v0
    o.kind = v1
    o.operator = v2
    o.promql = v3
    o.threshold = v4
    o._extra = extra
    return o


def write_AlertRuleCondition(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.function) is not UNSET:
        d["function"] = v._value_ if type(v) is AlertRuleConditionFunction else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is AlertRuleConditionKind else encode(v)
    if (v := o.operator) is not UNSET:
        d["operator"] = v._value_ if type(v) is AlertRuleConditionOperator else encode(v)
    if (v := o.promql) is not UNSET:
        d["promql"] = v if type(v) is str else encode(v)
    if (v := o.threshold) is not UNSET:
        d["threshold"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertRuleCondition.read_json = staticmethod(read_AlertRuleCondition)
AlertRuleCondition.write_json = staticmethod(write_AlertRuleCondition)


class AlertRuleCreationRequest(Model):
    """Body of a request that creates an alert rule."""

    __slots__ = (
        "alert_receiver_ids",
        "_cluster_id",
        "condition",
        "description",
        "enabled",
        "for_duration",
        "name",
        "_organization_id",
        "presentation",
        "severity",
        "tag",
        "target",
    )
    if TYPE_CHECKING:
        alert_receiver_ids: list[UUID]
        """At least 1 entries."""
        cluster_id: UUID
        condition: AlertRuleCondition
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        name: str
        organization_id: UUID
        presentation: AlertPresentation
        severity: AlertSeverity
        tag: str
        target: AlertTarget
    else:
        schema_name = "AlertRuleCreationRequest"
        known_names = frozenset(
            (
                "alert_receiver_ids",
                "cluster_id",
                "condition",
                "description",
                "enabled",
                "for_duration",
                "name",
                "organization_id",
                "presentation",
                "severity",
                "tag",
                "target",
            )
        )
        model_fields = (
            ("alert_receiver_ids", "alert_receiver_ids", "[uuid]", 1),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("condition", "condition", "#AlertRuleCondition", 1),
            ("description", "description", "str", 1),
            ("enabled", "enabled", "bool", 1),
            ("for_duration", "for_duration", "str", 1),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("presentation", "presentation", "#AlertPresentation", 1),
            ("severity", "severity", "%AlertSeverity", 1),
            ("tag", "tag", "str", 1),
            ("target", "target", "#AlertTarget", 1),
        )
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_AlertRuleCreationRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["alert_receiver_ids"]
        if type(v0) is not list:
            return r.tolerate(AlertRuleCreationRequest, d)
        v1 = d["cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(AlertRuleCreationRequest, d)
        v2 = d["condition"]
        if type(v2) is not dict:
            return r.tolerate(AlertRuleCreationRequest, d)
        v3 = d["description"]
        if type(v3) is not str:
            return r.tolerate(AlertRuleCreationRequest, d)
        v4 = d["enabled"]
        if v4 is not True and v4 is not False:
            return r.tolerate(AlertRuleCreationRequest, d)
        v5 = d["for_duration"]
        if type(v5) is not str:
            return r.tolerate(AlertRuleCreationRequest, d)
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(AlertRuleCreationRequest, d)
        v7 = d["organization_id"]
        if len(v7) != 36 or v7[23] != "-":
            return r.tolerate(AlertRuleCreationRequest, d)
        v8 = d["presentation"]
        if type(v8) is not dict:
            return r.tolerate(AlertRuleCreationRequest, d)
        v9 = _AlertSeverity[d["severity"]]
        v10 = d["tag"]
        if type(v10) is not str:
            return r.tolerate(AlertRuleCreationRequest, d)
        v11 = d["target"]
        if type(v11) is not dict:
            return r.tolerate(AlertRuleCreationRequest, d)
        extra = None if len(d) == 12 else r.unknown_fields(d, AlertRuleCreationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleCreationRequest, d)
    o: Any = new(AlertRuleCreationRequest)
    o.alert_receiver_ids = r.read(
        parse_kind("[uuid]"),
        v0,
        Place(AlertRuleCreationRequest.schema_name, "alert_receiver_ids", d, "alert_receiver_ids"),
    )
    o._cluster_id = v1
    o.condition = read_AlertRuleCondition(v2, r)
    o.description = v3
    o.enabled = v4
    o.for_duration = v5
    o.name = v6
    o._organization_id = v7
    o.presentation = read_AlertPresentation(v8, r)
    o.severity = v9
    o.tag = v10
    o.target = read_AlertTarget(v11, r)
    o._extra = extra
    return o


def write_AlertRuleCreationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.alert_receiver_ids) is not UNSET:
        d["alert_receiver_ids"] = encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.condition) is not UNSET:
        d["condition"] = write_AlertRuleCondition(v) if type(v) is AlertRuleCondition else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.for_duration) is not UNSET:
        d["for_duration"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.presentation) is not UNSET:
        d["presentation"] = (
            write_AlertPresentation(v) if type(v) is AlertPresentation else encode(v)
        )
    if (v := o.severity) is not UNSET:
        d["severity"] = v._value_ if type(v) is AlertSeverity else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.target) is not UNSET:
        d["target"] = write_AlertTarget(v) if type(v) is AlertTarget else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertRuleCreationRequest.read_json = staticmethod(read_AlertRuleCreationRequest)
AlertRuleCreationRequest.write_json = staticmethod(write_AlertRuleCreationRequest)


class AlertRuleEditRequest(Model):
    """Body of a request that changes an alert rule."""

    __slots__ = (
        "alert_receiver_ids",
        "condition",
        "description",
        "enabled",
        "for_duration",
        "name",
        "presentation",
        "severity",
        "tag",
    )
    if TYPE_CHECKING:
        alert_receiver_ids: list[UUID]
        """At least 1 entries."""
        condition: AlertRuleCondition
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        name: str
        presentation: AlertPresentation
        severity: AlertSeverity
        tag: str
    else:
        schema_name = "AlertRuleEditRequest"
        known_names = frozenset(
            (
                "alert_receiver_ids",
                "condition",
                "description",
                "enabled",
                "for_duration",
                "name",
                "presentation",
                "severity",
                "tag",
            )
        )
        model_fields = (
            ("alert_receiver_ids", "alert_receiver_ids", "[uuid]", 1),
            ("condition", "condition", "#AlertRuleCondition", 1),
            ("description", "description", "str", 1),
            ("enabled", "enabled", "bool", 1),
            ("for_duration", "for_duration", "str", 1),
            ("name", "name", "str", 1),
            ("presentation", "presentation", "#AlertPresentation", 1),
            ("severity", "severity", "%AlertSeverity", 1),
            ("tag", "tag", "str", 1),
        )


def read_AlertRuleEditRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["alert_receiver_ids"]
        if type(v0) is not list:
            return r.tolerate(AlertRuleEditRequest, d)
        v1 = d["condition"]
        if type(v1) is not dict:
            return r.tolerate(AlertRuleEditRequest, d)
        v2 = d["description"]
        if type(v2) is not str:
            return r.tolerate(AlertRuleEditRequest, d)
        v3 = d["enabled"]
        if v3 is not True and v3 is not False:
            return r.tolerate(AlertRuleEditRequest, d)
        v4 = d["for_duration"]
        if type(v4) is not str:
            return r.tolerate(AlertRuleEditRequest, d)
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(AlertRuleEditRequest, d)
        v6 = d["presentation"]
        if type(v6) is not dict:
            return r.tolerate(AlertRuleEditRequest, d)
        v7 = _AlertSeverity[d["severity"]]
        v8 = d["tag"]
        if type(v8) is not str:
            return r.tolerate(AlertRuleEditRequest, d)
        extra = None if len(d) == 9 else r.unknown_fields(d, AlertRuleEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleEditRequest, d)
    o: Any = new(AlertRuleEditRequest)
    o.alert_receiver_ids = r.read(
        parse_kind("[uuid]"),
        v0,
        Place(AlertRuleEditRequest.schema_name, "alert_receiver_ids", d, "alert_receiver_ids"),
    )
    o.condition = read_AlertRuleCondition(v1, r)
    o.description = v2
    o.enabled = v3
    o.for_duration = v4
    o.name = v5
    o.presentation = read_AlertPresentation(v6, r)
    o.severity = v7
    o.tag = v8
    o._extra = extra
    return o


def write_AlertRuleEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.alert_receiver_ids) is not UNSET:
        d["alert_receiver_ids"] = encode(v)
    if (v := o.condition) is not UNSET:
        d["condition"] = write_AlertRuleCondition(v) if type(v) is AlertRuleCondition else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.for_duration) is not UNSET:
        d["for_duration"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.presentation) is not UNSET:
        d["presentation"] = (
            write_AlertPresentation(v) if type(v) is AlertPresentation else encode(v)
        )
    if (v := o.severity) is not UNSET:
        d["severity"] = v._value_ if type(v) is AlertSeverity else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertRuleEditRequest.read_json = staticmethod(read_AlertRuleEditRequest)
AlertRuleEditRequest.write_json = staticmethod(write_AlertRuleEditRequest)


class AlertRuleList(Model):
    """Alert rules."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[AlertRuleListResultsItem]
        """All entries; the API does not split this list."""
    else:
        schema_name = "AlertRuleList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[|AlertRuleListResultsItem]", 1),)


def read_AlertRuleList(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(AlertRuleList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AlertRuleList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleList, d)
    o: Any = new(AlertRuleList)
    o.results = union_AlertRuleListResultsItem.read_list(v0, r) if v0 else v0
    o._extra = extra
    return o


def write_AlertRuleList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertRuleList.read_json = staticmethod(read_AlertRuleList)
AlertRuleList.write_json = staticmethod(write_AlertRuleList)


class AlertRuleResponse(Model):
    """An alert rule, as the API answers it."""

    __slots__ = (
        "alert_receiver_ids",
        "_cluster_id",
        "condition",
        "_created_at",
        "description",
        "enabled",
        "for_duration",
        "_id",
        "is_up_to_date",
        "name",
        "_organization_id",
        "presentation",
        "severity",
        "source",
        "_starts_at",
        "state",
        "tag",
        "target",
        "_updated_at",
    )
    if TYPE_CHECKING:
        alert_receiver_ids: list[UUID]
        cluster_id: UUID
        condition: AlertRuleCondition
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        id: UUID
        """Set by the server."""
        is_up_to_date: bool
        name: str
        organization_id: UUID
        presentation: AlertPresentationResponse
        severity: AlertSeverity
        source: AlertRuleSource
        starts_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        state: AlertRuleState
        tag: str
        target: AlertTarget
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "AlertRuleResponse"
        known_names = frozenset(
            (
                "alert_receiver_ids",
                "cluster_id",
                "condition",
                "created_at",
                "description",
                "enabled",
                "for_duration",
                "id",
                "is_up_to_date",
                "name",
                "organization_id",
                "presentation",
                "severity",
                "source",
                "starts_at",
                "state",
                "tag",
                "target",
                "updated_at",
            )
        )
        model_fields = (
            ("alert_receiver_ids", "alert_receiver_ids", "[uuid]", 1),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("condition", "condition", "#AlertRuleCondition", 1),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 1),
            ("enabled", "enabled", "bool", 1),
            ("for_duration", "for_duration", "str", 1),
            ("id", "id", "uuid", 5),
            ("is_up_to_date", "is_up_to_date", "bool", 1),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("presentation", "presentation", "#AlertPresentationResponse", 1),
            ("severity", "severity", "%AlertSeverity", 1),
            ("source", "source", "%AlertRuleSource", 1),
            ("starts_at", "starts_at", "datetime", 4),
            ("state", "state", "%AlertRuleState", 1),
            ("tag", "tag", "str", 1),
            ("target", "target", "#AlertTarget", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        organization_id = UuidAttribute()
        starts_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_AlertRuleResponse(d: Any, r: Reading) -> Any:
    n = 19
    try:
        v0 = d["alert_receiver_ids"]
        if type(v0) is not list:
            return r.tolerate(AlertRuleResponse, d)
        v1 = d["cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(AlertRuleResponse, d)
        v2 = d["condition"]
        if type(v2) is not dict:
            return r.tolerate(AlertRuleResponse, d)
        v3 = d["created_at"]
        if moment(v3).tzinfo is None:
            return r.tolerate(AlertRuleResponse, d)
        v4 = d["description"]
        if type(v4) is not str:
            return r.tolerate(AlertRuleResponse, d)
        v5 = d["enabled"]
        if v5 is not True and v5 is not False:
            return r.tolerate(AlertRuleResponse, d)
        v6 = d["for_duration"]
        if type(v6) is not str:
            return r.tolerate(AlertRuleResponse, d)
        v7 = d["id"]
        if len(v7) != 36 or v7[23] != "-":
            return r.tolerate(AlertRuleResponse, d)
        v8 = d["is_up_to_date"]
        if v8 is not True and v8 is not False:
            return r.tolerate(AlertRuleResponse, d)
        v9 = d["name"]
        if type(v9) is not str:
            return r.tolerate(AlertRuleResponse, d)
        v10 = d["organization_id"]
        if len(v10) != 36 or v10[23] != "-":
            return r.tolerate(AlertRuleResponse, d)
        v11 = d["presentation"]
        if type(v11) is not dict:
            return r.tolerate(AlertRuleResponse, d)
        v12 = _AlertSeverity[d["severity"]]
        v13 = _AlertRuleSource[d["source"]]
        v14 = d.get("starts_at", UNSET)
        if v14 is UNSET:
            n -= 1
        elif moment(v14).tzinfo is None:
            return r.tolerate(AlertRuleResponse, d)
        v15 = _AlertRuleState[d["state"]]
        v16 = d["tag"]
        if type(v16) is not str:
            return r.tolerate(AlertRuleResponse, d)
        v17 = d["target"]
        if type(v17) is not dict:
            return r.tolerate(AlertRuleResponse, d)
        v18 = d.get("updated_at", UNSET)
        if v18 is UNSET:
            n -= 1
        elif moment(v18).tzinfo is None:
            return r.tolerate(AlertRuleResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertRuleResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleResponse, d)
    o: Any = new(AlertRuleResponse)
    o.alert_receiver_ids = r.read(
        parse_kind("[uuid]"),
        v0,
        Place(AlertRuleResponse.schema_name, "alert_receiver_ids", d, "alert_receiver_ids"),
    )
    o._cluster_id = v1
    o.condition = read_AlertRuleCondition(v2, r)
    o._created_at = v3
    o.description = v4
    o.enabled = v5
    o.for_duration = v6
    o._id = v7
    o.is_up_to_date = v8
    o.name = v9
    o._organization_id = v10
    o.presentation = read_AlertPresentationResponse(v11, r)
    o.severity = v12
    o.source = v13
    o._starts_at = v14
    o.state = v15
    o.tag = v16
    o.target = read_AlertTarget(v17, r)
    o._updated_at = v18
    o._extra = extra
    return o


def write_AlertRuleResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.alert_receiver_ids) is not UNSET:
        d["alert_receiver_ids"] = encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.condition) is not UNSET:
        d["condition"] = write_AlertRuleCondition(v) if type(v) is AlertRuleCondition else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.for_duration) is not UNSET:
        d["for_duration"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_up_to_date) is not UNSET:
        d["is_up_to_date"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.presentation) is not UNSET:
        d["presentation"] = (
            write_AlertPresentationResponse(v)
            if type(v) is AlertPresentationResponse
            else encode(v)
        )
    if (v := o.severity) is not UNSET:
        d["severity"] = v._value_ if type(v) is AlertSeverity else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = v._value_ if type(v) is AlertRuleSource else encode(v)
    if (v := o._starts_at) is not UNSET:
        d["starts_at"] = v if type(v) is str else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is AlertRuleState else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.target) is not UNSET:
        d["target"] = write_AlertTarget(v) if type(v) is AlertTarget else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertRuleResponse.read_json = staticmethod(read_AlertRuleResponse)
AlertRuleResponse.write_json = staticmethod(write_AlertRuleResponse)


class AlertTarget(Model):
    """An alert target."""

    __slots__ = (
        "service",
        "_target_id",
        "target_type",
    )
    if TYPE_CHECKING:
        service: ServiceLightResponse | Unset = UNSET
        target_id: UUID
        target_type: AlertTargetType
    else:
        schema_name = "AlertTarget"
        known_names = frozenset(
            (
                "service",
                "target_id",
                "target_type",
            )
        )
        model_fields = (
            ("service", "service", "#ServiceLightResponse", 0),
            ("target_id", "target_id", "uuid", 5),
            ("target_type", "target_type", "%AlertTargetType", 1),
        )
        target_id = UuidAttribute()


def read_AlertTarget(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("service", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertTarget, d)
        v1 = d["target_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(AlertTarget, d)
        v2 = _AlertTargetType[d["target_type"]]
        extra = None if len(d) == n else r.unknown_fields(d, AlertTarget)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertTarget, d)
    o: Any = new(AlertTarget)
    o.service = read_ServiceLightResponse(v0, r) if type(v0) is dict else v0
    o._target_id = v1
    o.target_type = v2
    o._extra = extra
    return o


def write_AlertTarget(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.service) is not UNSET:
        d["service"] = (
            write_ServiceLightResponse(v) if type(v) is ServiceLightResponse else encode(v)
        )
    if (v := o._target_id) is not UNSET:
        d["target_id"] = v if type(v) is str else encode(v)
    if (v := o.target_type) is not UNSET:
        d["target_type"] = v._value_ if type(v) is AlertTargetType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertTarget.read_json = staticmethod(read_AlertTarget)
AlertTarget.write_json = staticmethod(write_AlertTarget)


class GhostAlertRuleResponse(Model):
    """A ghost alert rule, as the API answers it."""

    __slots__ = (
        "name",
        "source",
        "_starts_at",
        "state",
        "target",
    )
    if TYPE_CHECKING:
        name: str
        source: AlertRuleSource
        starts_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        state: AlertRuleState
        target: AlertTarget | None | Unset = UNSET
    else:
        schema_name = "GhostAlertRuleResponse"
        known_names = frozenset(
            (
                "name",
                "source",
                "starts_at",
                "state",
                "target",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("source", "source", "%AlertRuleSource", 1),
            ("starts_at", "starts_at", "datetime?", 4),
            ("state", "state", "%AlertRuleState", 1),
            ("target", "target", "#AlertTarget?", 0),
        )
        starts_at = DateTimeAttribute()


def read_GhostAlertRuleResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(GhostAlertRuleResponse, d)
        v1 = _AlertRuleSource[d["source"]]
        v2 = d.get("starts_at", UNSET)
        if v2 is UNSET:
            n -= 1
        elif v2 is not None and moment(v2).tzinfo is None:
            return r.tolerate(GhostAlertRuleResponse, d)
        v3 = _AlertRuleState[d["state"]]
        v4 = d.get("target", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(GhostAlertRuleResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, GhostAlertRuleResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GhostAlertRuleResponse, d)
    o: Any = new(GhostAlertRuleResponse)
    o.name = v0
    o.source = v1
    o._starts_at = v2
    o.state = v3
    o.target = read_AlertTarget(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_GhostAlertRuleResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = v._value_ if type(v) is AlertRuleSource else encode(v)
    if (v := o._starts_at) is not UNSET:
        d["starts_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is AlertRuleState else encode(v)
    if (v := o.target) is not UNSET:
        d["target"] = write_AlertTarget(v) if type(v) is AlertTarget else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GhostAlertRuleResponse.read_json = staticmethod(read_GhostAlertRuleResponse)
GhostAlertRuleResponse.write_json = staticmethod(write_GhostAlertRuleResponse)
