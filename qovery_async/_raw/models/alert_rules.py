"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    LARGE,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .service_shared import (
    ServiceLightResponse,
    read_ServiceLightResponse,
    write_ServiceLightResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AlertRuleConditionFunctionText,
        AlertRuleConditionKindText,
        AlertRuleConditionOperatorText,
        AlertRuleSourceText,
        AlertRuleStateText,
        AlertSeverityText,
        AlertTargetTypeText,
    )


class AlertRuleConditionFunction(OpenEnum):
    NONE = "NONE"
    AVG = "AVG"
    MAX = "MAX"
    MIN = "MIN"
    SUM = "SUM"
    COUNT = "COUNT"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertRuleConditionKind(OpenEnum):
    CUSTOM = "CUSTOM"
    BUILT = "BUILT"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertRuleConditionOperator(OpenEnum):
    NONE = "NONE"
    ABOVE = "ABOVE"
    BELOW = "BELOW"
    ABOVE_OR_EQUAL = "ABOVE_OR_EQUAL"
    BELOW_OR_EQUAL = "BELOW_OR_EQUAL"
    EQUAL = "EQUAL"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertRuleSource(OpenEnum):
    MANAGED = "MANAGED"
    GHOST = "GHOST"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertRuleState(OpenEnum):
    UNDEPLOYED = "UNDEPLOYED"
    OK = "OK"
    TRIGGERED = "TRIGGERED"
    PENDING_NOTIFICATION = "PENDING_NOTIFICATION"
    NOTIFIED = "NOTIFIED"
    SUPPRESSED = "SUPPRESSED"
    UNROUTED = "UNROUTED"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertSeverity(OpenEnum):
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    CRITICAL = "CRITICAL"

    if TYPE_CHECKING:
        _unknown_value = ""


class AlertTargetType(OpenEnum):
    CLUSTER = " CLUSTER"
    ENVIRONMENT = "ENVIRONMENT"
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    CRONJOB = "CRONJOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


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
    if TYPE_CHECKING:
        runbook_url: str | None | Unset = UNSET
        """Absolute URI."""
        summary: str | None | Unset = UNSET
    else:
        field_lines = """
            runbook_url str?
            summary str?
        """
        __slots__ = slots(field_lines)


def read_AlertPresentation(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("runbook_url", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(AlertPresentation, d)
            n -= 1
        if type(v1 := d.get("summary", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(AlertPresentation, d)
            n -= 1
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


class AlertPresentationResponse(Model):
    if TYPE_CHECKING:
        runbook_url: str | None | Unset = UNSET
        """Absolute URI."""
        summary: str | None | Unset = UNSET
    else:
        field_lines = """
            runbook_url str?
            summary str?
        """
        __slots__ = slots(field_lines)


def read_AlertPresentationResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("runbook_url", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(AlertPresentationResponse, d)
            n -= 1
        if type(v1 := d.get("summary", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(AlertPresentationResponse, d)
            n -= 1
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


class AlertRuleCondition(Model):
    if TYPE_CHECKING:
        function: Accepting[AlertRuleConditionFunction | Unset, AlertRuleConditionFunctionText] = (
            OMITTED
        )
        kind: Accepting[AlertRuleConditionKind, AlertRuleConditionKindText]
        operator: Accepting[AlertRuleConditionOperator | Unset, AlertRuleConditionOperatorText] = (
            OMITTED
        )
        promql: str
        threshold: float | Unset = UNSET
    else:
        field_lines = """
            function %AlertRuleConditionFunction
            kind! %AlertRuleConditionKind
            operator %AlertRuleConditionOperator
            promql! str
            threshold float
        """
        __slots__ = slots(field_lines)


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
        if type(v4 := d.get("threshold", UNSET)) is not int and (
            type(v4) is not float or not -LARGE < v4 < LARGE
        ):
            if v4 is not UNSET:
                return r.tolerate(AlertRuleCondition, d)
            n -= 1
        if type(v3 := d["promql"]) is not str:
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


class AlertRuleCreationRequest(Model):
    """Body of a request that creates an alert rule."""

    if TYPE_CHECKING:
        alert_receiver_ids: Accepting[list[UUID], list[str]]
        """At least 1 entries."""
        cluster_id: Accepting[UUID, str]
        condition: AlertRuleCondition
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        name: str
        organization_id: Accepting[UUID, str]
        presentation: AlertPresentation
        severity: Accepting[AlertSeverity, AlertSeverityText]
        tag: str
        target: AlertTarget
    else:
        field_lines = """
            alert_receiver_ids! [uuid]
            cluster_id! uuid
            condition! #AlertRuleCondition
            description! str
            enabled! bool
            for_duration! str
            name! str
            organization_id! uuid
            presentation! #AlertPresentation
            severity! %AlertSeverity
            tag! str
            target! #AlertTarget
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_AlertRuleCreationRequest(d: Any, r: Reading) -> Any:
    try:
        v9 = _AlertSeverity[d["severity"]]
        if (
            type(v0 := d["alert_receiver_ids"]) is not list
            or len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["condition"]) is not dict
            or type(v3 := d["description"]) is not str
            or (v4 := d["enabled"]) is not True
            and v4 is not False
            or type(v5 := d["for_duration"]) is not str
            or type(v6 := d["name"]) is not str
            or len(v7 := d["organization_id"]) != 36
            or v7[23] != "-"
            or type(v8 := d["presentation"]) is not dict
            or type(v10 := d["tag"]) is not str
            or type(v11 := d["target"]) is not dict
        ):
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


class AlertRuleEditRequest(Model):
    """Body of a request that changes an alert rule."""

    if TYPE_CHECKING:
        alert_receiver_ids: Accepting[list[UUID], list[str]]
        """At least 1 entries."""
        condition: AlertRuleCondition
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        name: str
        presentation: AlertPresentation
        severity: Accepting[AlertSeverity, AlertSeverityText]
        tag: str
    else:
        field_lines = """
            alert_receiver_ids! [uuid]
            condition! #AlertRuleCondition
            description! str
            enabled! bool
            for_duration! str
            name! str
            presentation! #AlertPresentation
            severity! %AlertSeverity
            tag! str
        """
        __slots__ = slots(field_lines)


def read_AlertRuleEditRequest(d: Any, r: Reading) -> Any:
    try:
        v7 = _AlertSeverity[d["severity"]]
        if (
            type(v0 := d["alert_receiver_ids"]) is not list
            or type(v1 := d["condition"]) is not dict
            or type(v2 := d["description"]) is not str
            or (v3 := d["enabled"]) is not True
            and v3 is not False
            or type(v4 := d["for_duration"]) is not str
            or type(v5 := d["name"]) is not str
            or type(v6 := d["presentation"]) is not dict
            or type(v8 := d["tag"]) is not str
        ):
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


class AlertRuleList(Model):
    if TYPE_CHECKING:
        results: list[AlertRuleListResultsItem]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [|AlertRuleListResultsItem]
        """
        __slots__ = slots(field_lines)


def read_AlertRuleList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(AlertRuleList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AlertRuleList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleList, d)
    o: Any = new(AlertRuleList)
    o.results = union_AlertRuleListResultsItem.read_list(v0, r)
    o._extra = extra
    return o


def write_AlertRuleList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AlertRuleResponse(Model):
    if TYPE_CHECKING:
        alert_receiver_ids: Accepting[list[UUID], list[str]]
        cluster_id: Accepting[UUID, str]
        condition: AlertRuleCondition
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str
        enabled: bool
        for_duration: str
        """ISO 8601 duration."""
        id: Accepting[UUID, str]
        """Set by the server."""
        is_up_to_date: bool
        name: str
        organization_id: Accepting[UUID, str]
        presentation: AlertPresentationResponse
        severity: Accepting[AlertSeverity, AlertSeverityText]
        source: Accepting[AlertRuleSource, AlertRuleSourceText]
        starts_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        state: Accepting[AlertRuleState, AlertRuleStateText]
        tag: str
        target: AlertTarget
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> AlertRuleEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            alert_receiver_ids! [uuid]
            cluster_id! uuid
            condition! #AlertRuleCondition
            created_at! datetime
            description! str
            enabled! bool
            for_duration! str
            id! uuid
            is_up_to_date! bool
            name! str
            organization_id! uuid
            presentation! #AlertPresentationResponse
            severity! %AlertSeverity
            source! %AlertRuleSource
            starts_at datetime
            state! %AlertRuleState
            tag! str
            target! #AlertTarget
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        organization_id = UuidAttribute()
        starts_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_AlertRuleResponse(d: Any, r: Reading) -> Any:
    n = 19
    try:
        v12 = _AlertSeverity[d["severity"]]
        v13 = _AlertRuleSource[d["source"]]
        if (v14 := d.get("starts_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v14).tzinfo is None:
            return r.tolerate(AlertRuleResponse, d)
        v15 = _AlertRuleState[d["state"]]
        if (v18 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v18).tzinfo is None:
            return r.tolerate(AlertRuleResponse, d)
        if (
            type(v0 := d["alert_receiver_ids"]) is not list
            or len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["condition"]) is not dict
            or moment(v3 := d["created_at"]).tzinfo is None
            or type(v4 := d["description"]) is not str
            or (v5 := d["enabled"]) is not True
            and v5 is not False
            or type(v6 := d["for_duration"]) is not str
            or len(v7 := d["id"]) != 36
            or v7[23] != "-"
            or (v8 := d["is_up_to_date"]) is not True
            and v8 is not False
            or type(v9 := d["name"]) is not str
            or len(v10 := d["organization_id"]) != 36
            or v10[23] != "-"
            or type(v11 := d["presentation"]) is not dict
            or type(v16 := d["tag"]) is not str
            or type(v17 := d["target"]) is not dict
        ):
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


class AlertTarget(Model):
    if TYPE_CHECKING:
        service: ServiceLightResponse | Unset = UNSET
        target_id: Accepting[UUID, str]
        target_type: Accepting[AlertTargetType, AlertTargetTypeText]
    else:
        field_lines = """
            service #ServiceLightResponse
            target_id! uuid
            target_type! %AlertTargetType
        """
        __slots__ = slots(field_lines)
        target_id = UuidAttribute()


def read_AlertTarget(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("service", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(AlertTarget, d)
            n -= 1
        v2 = _AlertTargetType[d["target_type"]]
        if len(v1 := d["target_id"]) != 36 or v1[23] != "-":
            return r.tolerate(AlertTarget, d)
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


class GhostAlertRuleResponse(Model):
    if TYPE_CHECKING:
        name: str
        source: Accepting[AlertRuleSource, AlertRuleSourceText]
        starts_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        state: Accepting[AlertRuleState, AlertRuleStateText]
        target: AlertTarget | None | Unset = UNSET
    else:
        field_lines = """
            name! str
            source! %AlertRuleSource
            starts_at datetime?
            state! %AlertRuleState
            target #AlertTarget?
        """
        __slots__ = slots(field_lines)
        starts_at = DateTimeAttribute()


def read_GhostAlertRuleResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v1 = _AlertRuleSource[d["source"]]
        if (v2 := d.get("starts_at", UNSET)) is UNSET:
            n -= 1
        elif v2 is not None and moment(v2).tzinfo is None:
            return r.tolerate(GhostAlertRuleResponse, d)
        v3 = _AlertRuleState[d["state"]]
        if type(v4 := d.get("target", UNSET)) is not dict and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(GhostAlertRuleResponse, d)
            n -= 1
        if type(v0 := d["name"]) is not str:
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
