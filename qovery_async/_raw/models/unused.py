"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .alert_receivers import AlertReceiverType
from .alert_rules import AlertRuleSource, AlertRuleState
from .billing import Cost, read_Cost, write_Cost
from .common import (
    CpuArchitectureEnum,
    ReferenceObject,
    ServiceTypeEnum,
    read_ReferenceObject,
    write_ReferenceObject,
)
from .databases import Backup, read_Backup, write_Backup
from .helms import (
    HelmPortRequestPortsItem,
    read_HelmPortRequestPortsItem,
    write_HelmPortRequestPortsItem,
)
from .helms_shared import HelmPortProtocolEnum
from .jobs_shared_2 import union_BaseJobResponseSource
from .keda_shared import (
    KedaTriggerAuthenticationResponse,
    read_KedaTriggerAuthenticationResponse,
    write_KedaTriggerAuthenticationResponse,
)
from .organization_shared import PlanEnum
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AlertReceiverTypeText,
        AlertRuleSourceText,
        AlertRuleStateText,
        CpuArchitectureEnumText,
        HelmPortProtocolEnumText,
        PlanEnumText,
        ServiceTypeEnumText,
    )
    from .jobs_shared_2 import BaseJobResponseSource


_AlertReceiverType = members(AlertReceiverType, unset=False, null=False)
_AlertRuleSource = members(AlertRuleSource, unset=False, null=False)
_AlertRuleState = members(AlertRuleState, unset=False, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_HelmPortProtocolEnum = members(HelmPortProtocolEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class AlertReceiverCreationRequestBase(Model):
    if TYPE_CHECKING:
        description: str
        name: str
        organization_id: Accepting[UUID, str]
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
    else:
        field_lines = """
            description! str
            name! str
            organization_id! uuid
            owner str?
            send_resolved! bool
            severity str?
            type_! %AlertReceiverType "type"
        """
        __slots__ = slots(field_lines)
        organization_id = UuidAttribute()


def read_AlertReceiverCreationRequestBase(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v3 := d.get("owner", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(AlertReceiverCreationRequestBase, d)
            n -= 1
        if type(v5 := d.get("severity", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(AlertReceiverCreationRequestBase, d)
            n -= 1
        v6 = _AlertReceiverType[d["type"]]
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["name"]) is not str
            or len(v2 := d["organization_id"]) != 36
            or v2[23] != "-"
            or (v4 := d["send_resolved"]) is not True
            and v4 is not False
        ):
            return r.tolerate(AlertReceiverCreationRequestBase, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertReceiverCreationRequestBase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverCreationRequestBase, d)
    o: Any = new(AlertReceiverCreationRequestBase)
    o.description = v0
    o.name = v1
    o._organization_id = v2
    o.owner = v3
    o.send_resolved = v4
    o.severity = v5
    o.type_ = v6
    o._extra = extra
    return o


def write_AlertReceiverCreationRequestBase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AlertReceiverEditRequestBase(Model):
    if TYPE_CHECKING:
        description: str
        name: str
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
    else:
        field_lines = """
            description! str
            name! str
            owner str?
            send_resolved! bool
            severity str?
            type_! %AlertReceiverType "type"
        """
        __slots__ = slots(field_lines)


def read_AlertReceiverEditRequestBase(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v2 := d.get("owner", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(AlertReceiverEditRequestBase, d)
            n -= 1
        if type(v4 := d.get("severity", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(AlertReceiverEditRequestBase, d)
            n -= 1
        v5 = _AlertReceiverType[d["type"]]
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["name"]) is not str
            or (v3 := d["send_resolved"]) is not True
            and v3 is not False
        ):
            return r.tolerate(AlertReceiverEditRequestBase, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertReceiverEditRequestBase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverEditRequestBase, d)
    o: Any = new(AlertReceiverEditRequestBase)
    o.description = v0
    o.name = v1
    o.owner = v2
    o.send_resolved = v3
    o.severity = v4
    o.type_ = v5
    o._extra = extra
    return o


def write_AlertReceiverEditRequestBase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AlertRuleResponseBase(Model):
    if TYPE_CHECKING:
        name: str
        source: Accepting[AlertRuleSource, AlertRuleSourceText]
        state: Accepting[AlertRuleState, AlertRuleStateText]
    else:
        field_lines = """
            name! str
            source! %AlertRuleSource
            state! %AlertRuleState
        """
        __slots__ = slots(field_lines)


def read_AlertRuleResponseBase(d: Any, r: Reading) -> Any:
    try:
        v1 = _AlertRuleSource[d["source"]]
        v2 = _AlertRuleState[d["state"]]
        if type(v0 := d["name"]) is not str:
            return r.tolerate(AlertRuleResponseBase, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, AlertRuleResponseBase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertRuleResponseBase, d)
    o: Any = new(AlertRuleResponseBase)
    o.name = v0
    o.source = v1
    o.state = v2
    o._extra = extra
    return o


def write_AlertRuleResponseBase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = v._value_ if type(v) is AlertRuleSource else encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is AlertRuleState else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BackupResponseList(Model):
    """Backups, in `results`."""

    if TYPE_CHECKING:
        results: list[Backup] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Backup]
        """
        __slots__ = slots(field_lines)


def read_BackupResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(BackupResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BackupResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BackupResponseList, d)
    o: Any = new(BackupResponseList)
    o.results = [read_Backup(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_BackupResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Backup(e) if type(e) is Backup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Base(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Base(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v2 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
            return r.tolerate(Base, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
        ):
            return r.tolerate(Base, d)
        extra = None if len(d) == n else r.unknown_fields(d, Base)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Base, d)
    o: Any = new(Base)
    o._created_at = v0
    o._id = v1
    o._updated_at = v2
    o._extra = extra
    return o


def write_Base(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BaseJobResponse(Model):
    if TYPE_CHECKING:
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """Maximum number of restarts of a failed run. At least 0."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Default: 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1."""
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        source: BaseJobResponseSource
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            auto_deploy bool
            auto_preview! bool
            cpu! int
            cpu_architecture %CpuArchitectureEnum?
            created_at! datetime
            description str
            environment! #ReferenceObject
            ephemeral_storage_in_gib int
            gpu! int
            healthchecks! #Healthcheck
            icon_uri! str
            id! uuid
            max_duration_seconds int
            max_nb_restart int
            maximum_cpu! int
            maximum_gpu! int
            maximum_memory! int
            memory! int
            name! str
            port int?
            service_type! %ServiceTypeEnum
            source! |BaseJobResponseSource
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_BaseJobResponse(d: Any, r: Reading) -> Any:
    n = 23
    try:
        if (v0 := d.get("auto_deploy", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        v3 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v3 is UNSET:
            n -= 1
        if type(v5 := d.get("description", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        if type(v7 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        if type(v12 := d.get("max_duration_seconds", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        if type(v13 := d.get("max_nb_restart", UNSET)) is not int:
            if v13 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        if type(v19 := d.get("port", UNSET)) is not int and v19 is not None:
            if v19 is not UNSET:
                return r.tolerate(BaseJobResponse, d)
            n -= 1
        v20 = _ServiceTypeEnum[d["service_type"]]
        v21 = d["source"]
        if (v22 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v22).tzinfo is None:
            return r.tolerate(BaseJobResponse, d)
        if (
            (v1 := d["auto_preview"]) is not True
            and v1 is not False
            or type(v2 := d["cpu"]) is not int
            or moment(v4 := d["created_at"]).tzinfo is None
            or type(v6 := d["environment"]) is not dict
            or type(v8 := d["gpu"]) is not int
            or type(v9 := d["healthchecks"]) is not dict
            or type(v10 := d["icon_uri"]) is not str
            or len(v11 := d["id"]) != 36
            or v11[23] != "-"
            or type(v14 := d["maximum_cpu"]) is not int
            or type(v15 := d["maximum_gpu"]) is not int
            or type(v16 := d["maximum_memory"]) is not int
            or type(v17 := d["memory"]) is not int
            or type(v18 := d["name"]) is not str
        ):
            return r.tolerate(BaseJobResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, BaseJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BaseJobResponse, d)
    o: Any = new(BaseJobResponse)
    o.auto_deploy = v0
    o.auto_preview = v1
    o.cpu = v2
    o.cpu_architecture = v3
    o._created_at = v4
    o.description = v5
    o.environment = read_ReferenceObject(v6, r)
    o.ephemeral_storage_in_gib = v7
    o.gpu = v8
    o.healthchecks = read_Healthcheck(v9, r)
    o.icon_uri = v10
    o._id = v11
    o.max_duration_seconds = v12
    o.max_nb_restart = v13
    o.maximum_cpu = v14
    o.maximum_gpu = v15
    o.maximum_memory = v16
    o.memory = v17
    o.name = v18
    o.port = v19
    o.service_type = v20
    o.source = (
        union_BaseJobResponseSource.read(v21, r)
        if type(v21) is dict
        else r.read(
            parse_kind("|BaseJobResponseSource"),
            v21,
            Place(BaseJobResponse.schema_name, "source", d, "source"),
        )
    )
    o._updated_at = v22
    o._extra = extra
    return o


def write_BaseJobResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.max_duration_seconds) is not UNSET:
        d["max_duration_seconds"] = v if type(v) is int else encode(v)
    if (v := o.max_nb_restart) is not UNSET:
        d["max_nb_restart"] = v if type(v) is int else encode(v)
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_gpu) is not UNSET:
        d["maximum_gpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if v is None or type(v) is int else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Budget(Model):
    if TYPE_CHECKING:
        currency_code: str | Unset = UNSET
        total: float | Unset = UNSET
        total_in_cents: int | Unset = UNSET
        """In hundredths of the currency's unit."""
    else:
        field_lines = """
            currency_code str
            total float
            total_in_cents int
        """
        __slots__ = slots(field_lines)


def read_Budget(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("currency_code", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(Budget, d)
            n -= 1
        if type(v1 := d.get("total", UNSET)) is not int and (
            type(v1) is not float or not -LARGE < v1 < LARGE
        ):
            if v1 is not UNSET:
                return r.tolerate(Budget, d)
            n -= 1
        if type(v2 := d.get("total_in_cents", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(Budget, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, Budget)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Budget, d)
    o: Any = new(Budget)
    o.currency_code = v0
    o.total = v1
    o.total_in_cents = v2
    o._extra = extra
    return o


def write_Budget(o: Any) -> dict[str, Any]:
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


class CurrentCost(Model):
    if TYPE_CHECKING:
        cost: Cost | Unset = UNSET
        plan: Accepting[PlanEnum | Unset, PlanEnumText] = OMITTED
        remaining_trial_day: int | Unset = UNSET
        renewal_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            cost #Cost
            plan %PlanEnum
            remaining_trial_day int
            renewal_at datetime?
        """
        __slots__ = slots(field_lines)
        renewal_at = DateTimeAttribute()


def read_CurrentCost(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("cost", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(CurrentCost, d)
            n -= 1
        v1 = _PlanEnum_unset[d.get("plan", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("remaining_trial_day", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(CurrentCost, d)
            n -= 1
        if (v3 := d.get("renewal_at", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(CurrentCost, d)
        extra = None if len(d) == n else r.unknown_fields(d, CurrentCost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CurrentCost, d)
    o: Any = new(CurrentCost)
    o.cost = read_Cost(v0, r) if type(v0) is dict else v0
    o.plan = v1
    o.remaining_trial_day = v2
    o._renewal_at = v3
    o._extra = extra
    return o


def write_CurrentCost(o: Any) -> dict[str, Any]:
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


class EnvironmentTotalNumber(Model):
    if TYPE_CHECKING:
        environment_total_number: float | Unset = UNSET
        number: Any = UNSET
    else:
        field_lines = """
            environment_total_number float
            number any
        """
        __slots__ = slots(field_lines)


def read_EnvironmentTotalNumber(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("environment_total_number", UNSET)) is not int and (
            type(v0) is not float or not -LARGE < v0 < LARGE
        ):
            if v0 is not UNSET:
                return r.tolerate(EnvironmentTotalNumber, d)
            n -= 1
        v1 = d.get("number", UNSET)
        if v1 is UNSET:
            n -= 1
        if type(v1) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentTotalNumber)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentTotalNumber, d)
    o: Any = new(EnvironmentTotalNumber)
    o.environment_total_number = v0
    o.number = v1
    o._extra = extra
    return o


def write_EnvironmentTotalNumber(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.environment_total_number) is not UNSET:
        d["environment_total_number"] = encode(v)
    if (v := o.number) is not UNSET:
        d["number"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ErrorBody(Model):
    """Body of a response with status 400 or above; `detail` has the explanation."""

    if TYPE_CHECKING:
        detail: str | None | Unset = UNSET
        """Explanation of the error."""
        error: str | None | Unset = UNSET
        """Name of the error, in older responses."""
        instance: str | None | Unset = UNSET
        """Path of the request (RFC 9457)."""
        message: str | None | Unset = UNSET
        """Explanation of the error, in older responses."""
        path: str | None | Unset = UNSET
        """Path of the request, in older responses."""
        status: int | None | Unset = UNSET
        """The HTTP status."""
        timestamp: str | None | Unset = UNSET
        """Time of the error, in older responses."""
        title: str | None | Unset = UNSET
        """Title of the problem type (RFC 9457)."""
        type_: str | None | Unset = UNSET
        """URI of the problem type (RFC 9457)."""
    else:
        is_open = True
        field_lines = """
            detail str?
            error str?
            instance str?
            message str?
            path str?
            status int?
            timestamp str?
            title str?
            type_ str? "type"
        """
        __slots__ = slots(field_lines)


def read_ErrorBody(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("detail", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v1 := d.get("error", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v2 := d.get("instance", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v3 := d.get("message", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v4 := d.get("path", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v5 := d.get("status", UNSET)) is not int and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v6 := d.get("timestamp", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v7 := d.get("title", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        if type(v8 := d.get("type", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(ErrorBody, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ErrorBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ErrorBody, d)
    o: Any = new(ErrorBody)
    o.detail = v0
    o.error = v1
    o.instance = v2
    o.message = v3
    o.path = v4
    o.status = v5
    o.timestamp = v6
    o.title = v7
    o.type_ = v8
    o._extra = extra
    return o


def write_ErrorBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.detail) is not UNSET:
        d["detail"] = v if v is None or type(v) is str else encode(v)
    if (v := o.error) is not UNSET:
        d["error"] = v if v is None or type(v) is str else encode(v)
    if (v := o.instance) is not UNSET:
        d["instance"] = v if v is None or type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if v is None or type(v) is str else encode(v)
    if (v := o.path) is not UNSET:
        d["path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v if v is None or type(v) is int else encode(v)
    if (v := o.timestamp) is not UNSET:
        d["timestamp"] = v if v is None or type(v) is str else encode(v)
    if (v := o.title) is not UNSET:
        d["title"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GenericObjectCurrentCost(Model):
    if TYPE_CHECKING:
        consumed_time_in_seconds: int
        cost: Cost
        id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            consumed_time_in_seconds! int
            cost! #Cost
            id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_GenericObjectCurrentCost(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["consumed_time_in_seconds"]) is not int
            or type(v1 := d["cost"]) is not dict
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["name"]) is not str
        ):
            return r.tolerate(GenericObjectCurrentCost, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, GenericObjectCurrentCost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GenericObjectCurrentCost, d)
    o: Any = new(GenericObjectCurrentCost)
    o.consumed_time_in_seconds = v0
    o.cost = read_Cost(v1, r)
    o._id = v2
    o.name = v3
    o._extra = extra
    return o


def write_GenericObjectCurrentCost(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consumed_time_in_seconds) is not UNSET:
        d["consumed_time_in_seconds"] = v if type(v) is int else encode(v)
    if (v := o.cost) is not UNSET:
        d["cost"] = write_Cost(v) if type(v) is Cost else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmPortRequest(Model):
    if TYPE_CHECKING:
        ports: list[HelmPortRequestPortsItem] | Unset = UNSET
    else:
        field_lines = """
            ports [#HelmPortRequestPortsItem]
        """
        __slots__ = slots(field_lines)


def read_HelmPortRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("ports", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmPortRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmPortRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmPortRequest, d)
    o: Any = new(HelmPortRequest)
    o.ports = [read_HelmPortRequestPortsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmPortRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_HelmPortRequestPortsItem(e)
                if type(e) is HelmPortRequestPortsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmPortResponseBase(Model):
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: Accepting[UUID, str]
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        port_type: str
        protocol: Accepting[HelmPortProtocolEnum, HelmPortProtocolEnumText]
        """Default: 'HTTP'."""
    else:
        field_lines = """
            external_port int
            id! uuid
            internal_port! int
            is_default bool
            name str
            namespace str
            port_type! str
            protocol! %HelmPortProtocolEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_HelmPortResponseBase(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(HelmPortResponseBase, d)
            n -= 1
        if (v3 := d.get("is_default", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(HelmPortResponseBase, d)
            n -= 1
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmPortResponseBase, d)
            n -= 1
        if type(v5 := d.get("namespace", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmPortResponseBase, d)
            n -= 1
        v7 = _HelmPortProtocolEnum[d["protocol"]]
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["internal_port"]) is not int
            or type(v6 := d["port_type"]) is not str
        ):
            return r.tolerate(HelmPortResponseBase, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmPortResponseBase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmPortResponseBase, d)
    o: Any = new(HelmPortResponseBase)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.namespace = v5
    o.port_type = v6
    o.protocol = v7
    o._extra = extra
    return o


def write_HelmPortResponseBase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.port_type) is not UNSET:
        d["port_type"] = v if type(v) is str else encode(v)
    if (v := o.protocol) is not UNSET:
        d["protocol"] = v._value_ if type(v) is HelmPortProtocolEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KedaTriggerAuthenticationResponseList(Model):
    """KEDA trigger authentications, in `results`."""

    if TYPE_CHECKING:
        results: list[KedaTriggerAuthenticationResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#KedaTriggerAuthenticationResponse]
        """
        __slots__ = slots(field_lines)


def read_KedaTriggerAuthenticationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(KedaTriggerAuthenticationResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, KedaTriggerAuthenticationResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaTriggerAuthenticationResponseList, d)
    o: Any = new(KedaTriggerAuthenticationResponseList)
    o.results = [read_KedaTriggerAuthenticationResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_KedaTriggerAuthenticationResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_KedaTriggerAuthenticationResponse(e)
                if type(e) is KedaTriggerAuthenticationResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class PaginationData(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
    else:
        field_lines = """
            page! float
            page_size! float
        """
        __slots__ = slots(field_lines)


def read_PaginationData(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(PaginationData, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, PaginationData)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PaginationData, d)
    o: Any = new(PaginationData)
    o.page = v0
    o.page_size = v1
    o._extra = extra
    return o


def write_PaginationData(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d
