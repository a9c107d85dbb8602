"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, LOOSE, Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .alert_receivers import AlertReceiverType
from .alert_rules import AlertRuleSource, AlertRuleState
from .autoscaling_mode import (
    KedaTriggerAuthenticationResponse,
    ServiceStorageStorageItem,
    read_KedaTriggerAuthenticationResponse,
    read_ServiceStorageStorageItem,
    write_KedaTriggerAuthenticationResponse,
    write_ServiceStorageStorageItem,
)
from .autoscaling_policy_request import (
    ServiceStorageRequestStorageItem,
    read_ServiceStorageRequestStorageItem,
    write_ServiceStorageRequestStorageItem,
)
from .backups import Backup, read_Backup, write_Backup
from .base_job_response_source import union_BaseJobResponseSource
from .billing import Cost, read_Cost, write_Cost
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck, read_Healthcheck, write_Healthcheck
from .helm_key_values import HelmPortProtocolEnum
from .helm_port_request_ports_item import (
    HelmPortRequestPortsItem,
    read_HelmPortRequestPortsItem,
    write_HelmPortRequestPortsItem,
)
from .organization import PlanEnum
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_port_request_ports_item import (
    ServicePortRequestPortsItem,
    read_ServicePortRequestPortsItem,
    write_ServicePortRequestPortsItem,
)
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from .base_job_response_source import BaseJobResponseSource

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_AlertReceiverType = members(AlertReceiverType, unset=False, null=False)
_AlertRuleSource = members(AlertRuleSource, unset=False, null=False)
_AlertRuleState = members(AlertRuleState, unset=False, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_HelmPortProtocolEnum = members(HelmPortProtocolEnum, unset=False, null=False)
_PlanEnum_unset = members(PlanEnum, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_ServiceTypeEnum_unset = members(ServiceTypeEnum, unset=True, null=False)


class AlertReceiverCreationRequestBase(Model):
    """An alert receiver creation request base."""

    __slots__ = (
        "description",
        "name",
        "_organization_id",
        "owner",
        "send_resolved",
        "severity",
        "type_",
    )
    if TYPE_CHECKING:
        description: str
        name: str
        organization_id: UUID
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: AlertReceiverType
    else:
        schema_name = "AlertReceiverCreationRequestBase"
        known_names = frozenset(
            (
                "description",
                "name",
                "organization_id",
                "owner",
                "send_resolved",
                "severity",
                "type",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("owner", "owner", "str?", 0),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("type_", "type", "%AlertReceiverType", 1),
        )
        organization_id = UuidAttribute()


def read_AlertReceiverCreationRequestBase(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(AlertReceiverCreationRequestBase, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(AlertReceiverCreationRequestBase, d)
        v2 = d["organization_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(AlertReceiverCreationRequestBase, d)
        v3 = d.get("owner", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(AlertReceiverCreationRequestBase, d)
        v4 = d["send_resolved"]
        if v4 is not True and v4 is not False:
            return r.tolerate(AlertReceiverCreationRequestBase, d)
        v5 = d.get("severity", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(AlertReceiverCreationRequestBase, d)
        v6 = _AlertReceiverType[d["type"]]
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


AlertReceiverCreationRequestBase.read_json = staticmethod(read_AlertReceiverCreationRequestBase)
AlertReceiverCreationRequestBase.write_json = staticmethod(write_AlertReceiverCreationRequestBase)


class AlertReceiverEditRequestBase(Model):
    """An alert receiver edit request base."""

    __slots__ = (
        "description",
        "name",
        "owner",
        "send_resolved",
        "severity",
        "type_",
    )
    if TYPE_CHECKING:
        description: str
        name: str
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: AlertReceiverType
    else:
        schema_name = "AlertReceiverEditRequestBase"
        known_names = frozenset(
            (
                "description",
                "name",
                "owner",
                "send_resolved",
                "severity",
                "type",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("name", "name", "str", 1),
            ("owner", "owner", "str?", 0),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("type_", "type", "%AlertReceiverType", 1),
        )


def read_AlertReceiverEditRequestBase(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(AlertReceiverEditRequestBase, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(AlertReceiverEditRequestBase, d)
        v2 = d.get("owner", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(AlertReceiverEditRequestBase, d)
        v3 = d["send_resolved"]
        if v3 is not True and v3 is not False:
            return r.tolerate(AlertReceiverEditRequestBase, d)
        v4 = d.get("severity", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(AlertReceiverEditRequestBase, d)
        v5 = _AlertReceiverType[d["type"]]
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


AlertReceiverEditRequestBase.read_json = staticmethod(read_AlertReceiverEditRequestBase)
AlertReceiverEditRequestBase.write_json = staticmethod(write_AlertReceiverEditRequestBase)


class AlertRuleResponseBase(Model):
    """An alert rule response base."""

    __slots__ = (
        "name",
        "source",
        "state",
    )
    if TYPE_CHECKING:
        name: str
        source: AlertRuleSource
        state: AlertRuleState
    else:
        schema_name = "AlertRuleResponseBase"
        known_names = frozenset(
            (
                "name",
                "source",
                "state",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("source", "source", "%AlertRuleSource", 1),
            ("state", "state", "%AlertRuleState", 1),
        )


def read_AlertRuleResponseBase(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(AlertRuleResponseBase, d)
        v1 = _AlertRuleSource[d["source"]]
        v2 = _AlertRuleState[d["state"]]
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


AlertRuleResponseBase.read_json = staticmethod(read_AlertRuleResponseBase)
AlertRuleResponseBase.write_json = staticmethod(write_AlertRuleResponseBase)


class BackupResponseList(Model):
    """Backups, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Backup] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "BackupResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Backup]", 0),)


def read_BackupResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BackupResponseList, d)
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


BackupResponseList.read_json = staticmethod(read_BackupResponseList)
BackupResponseList.write_json = staticmethod(write_BackupResponseList)


class Base(Model):
    """A base."""

    __slots__ = (
        "_created_at",
        "_id",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "Base"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Base(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(Base, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(Base, d)
        v2 = d.get("updated_at", UNSET)
        if v2 is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
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


Base.read_json = staticmethod(read_Base)
Base.write_json = staticmethod(write_Base)


class BaseJobResponse(Model):
    """A base job, as the API answers it."""

    __slots__ = (
        "auto_deploy",
        "auto_preview",
        "cpu",
        "cpu_architecture",
        "_created_at",
        "description",
        "environment",
        "ephemeral_storage_in_gib",
        "gpu",
        "healthchecks",
        "icon_uri",
        "_id",
        "max_duration_seconds",
        "max_nb_restart",
        "maximum_cpu",
        "maximum_gpu",
        "maximum_memory",
        "memory",
        "name",
        "port",
        "service_type",
        "source",
        "_updated_at",
    )
    if TYPE_CHECKING:
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """How often a failed run is started again. At least 0."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Left out, the API takes 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1."""
        service_type: ServiceTypeEnum
        source: BaseJobResponseSource
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "BaseJobResponse"
        known_names = frozenset(
            (
                "auto_deploy",
                "auto_preview",
                "cpu",
                "cpu_architecture",
                "created_at",
                "description",
                "environment",
                "ephemeral_storage_in_gib",
                "gpu",
                "healthchecks",
                "icon_uri",
                "id",
                "max_duration_seconds",
                "max_nb_restart",
                "maximum_cpu",
                "maximum_gpu",
                "maximum_memory",
                "memory",
                "name",
                "port",
                "service_type",
                "source",
                "updated_at",
            )
        )
        model_fields = (
            ("auto_deploy", "auto_deploy", "bool", 0),
            ("auto_preview", "auto_preview", "bool", 1),
            ("cpu", "cpu", "int", 1),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("environment", "environment", "#ReferenceObject", 1),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("gpu", "gpu", "int", 1),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("max_duration_seconds", "max_duration_seconds", "int", 0),
            ("max_nb_restart", "max_nb_restart", "int", 0),
            ("maximum_cpu", "maximum_cpu", "int", 1),
            ("maximum_gpu", "maximum_gpu", "int", 1),
            ("maximum_memory", "maximum_memory", "int", 1),
            ("memory", "memory", "int", 1),
            ("name", "name", "str", 1),
            ("port", "port", "int?", 0),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("source", "source", "|BaseJobResponseSource", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_BaseJobResponse(d: Any, r: Reading) -> Any:
    n = 23
    try:
        v0 = d.get("auto_deploy", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BaseJobResponse, d)
        v1 = d["auto_preview"]
        if v1 is not True and v1 is not False:
            return r.tolerate(BaseJobResponse, d)
        v2 = d["cpu"]
        if type(v2) is not int:
            return r.tolerate(BaseJobResponse, d)
        v3 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d["created_at"]
        if moment(v4).tzinfo is None:
            return r.tolerate(BaseJobResponse, d)
        v5 = d.get("description", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(BaseJobResponse, d)
        v6 = d["environment"]
        if type(v6) is not dict:
            return r.tolerate(BaseJobResponse, d)
        v7 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v7) is not int:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(BaseJobResponse, d)
        v8 = d["gpu"]
        if type(v8) is not int:
            return r.tolerate(BaseJobResponse, d)
        v9 = d["healthchecks"]
        if type(v9) is not dict:
            return r.tolerate(BaseJobResponse, d)
        v10 = d["icon_uri"]
        if type(v10) is not str:
            return r.tolerate(BaseJobResponse, d)
        v11 = d["id"]
        if len(v11) != 36 or v11[23] != "-":
            return r.tolerate(BaseJobResponse, d)
        v12 = d.get("max_duration_seconds", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(BaseJobResponse, d)
        v13 = d.get("max_nb_restart", UNSET)
        if type(v13) is not int:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(BaseJobResponse, d)
        v14 = d["maximum_cpu"]
        if type(v14) is not int:
            return r.tolerate(BaseJobResponse, d)
        v15 = d["maximum_gpu"]
        if type(v15) is not int:
            return r.tolerate(BaseJobResponse, d)
        v16 = d["maximum_memory"]
        if type(v16) is not int:
            return r.tolerate(BaseJobResponse, d)
        v17 = d["memory"]
        if type(v17) is not int:
            return r.tolerate(BaseJobResponse, d)
        v18 = d["name"]
        if type(v18) is not str:
            return r.tolerate(BaseJobResponse, d)
        v19 = d.get("port", UNSET)
        if type(v19) is not int:
            if v19 is UNSET:
                n -= 1
            elif v19 is not None:
                return r.tolerate(BaseJobResponse, d)
        v20 = _ServiceTypeEnum[d["service_type"]]
        v21 = d["source"]
        v22 = d.get("updated_at", UNSET)
        if v22 is UNSET:
            n -= 1
        elif moment(v22).tzinfo is None:
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


BaseJobResponse.read_json = staticmethod(read_BaseJobResponse)
BaseJobResponse.write_json = staticmethod(write_BaseJobResponse)


class Budget(Model):
    """A budget."""

    __slots__ = (
        "currency_code",
        "total",
        "total_in_cents",
    )
    if TYPE_CHECKING:
        currency_code: str | Unset = UNSET
        total: float | Unset = UNSET
        total_in_cents: int | Unset = UNSET
        """In hundredths of the currency's unit."""
    else:
        schema_name = "Budget"
        known_names = frozenset(
            (
                "currency_code",
                "total",
                "total_in_cents",
            )
        )
        model_fields = (
            ("currency_code", "currency_code", "str", 0),
            ("total", "total", "float", 0),
            ("total_in_cents", "total_in_cents", "int", 0),
        )


def read_Budget(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("currency_code", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Budget, d)
        v1 = d.get("total", UNSET)
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(Budget, d)
        v2 = d.get("total_in_cents", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Budget, d)
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


Budget.read_json = staticmethod(read_Budget)
Budget.write_json = staticmethod(write_Budget)


class CurrentCost(Model):
    """A current cost."""

    __slots__ = (
        "cost",
        "plan",
        "remaining_trial_day",
        "_renewal_at",
    )
    if TYPE_CHECKING:
        cost: Cost | Unset = UNSET
        plan: PlanEnum | Unset = UNSET
        remaining_trial_day: int | Unset = UNSET
        renewal_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "CurrentCost"
        known_names = frozenset(
            (
                "cost",
                "plan",
                "remaining_trial_day",
                "renewal_at",
            )
        )
        model_fields = (
            ("cost", "cost", "#Cost", 0),
            ("plan", "plan", "%PlanEnum", 0),
            ("remaining_trial_day", "remaining_trial_day", "int", 0),
            ("renewal_at", "renewal_at", "datetime?", 4),
        )
        renewal_at = DateTimeAttribute()


def read_CurrentCost(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("cost", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CurrentCost, d)
        v1 = _PlanEnum_unset[d.get("plan", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("remaining_trial_day", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(CurrentCost, d)
        v3 = d.get("renewal_at", UNSET)
        if v3 is UNSET:
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


CurrentCost.read_json = staticmethod(read_CurrentCost)
CurrentCost.write_json = staticmethod(write_CurrentCost)


class EnvironmentTotalNumber(Model):
    """An environment total number."""

    __slots__ = (
        "environment_total_number",
        "number",
    )
    if TYPE_CHECKING:
        environment_total_number: float | Unset = UNSET
        number: Any = UNSET
    else:
        schema_name = "EnvironmentTotalNumber"
        known_names = frozenset(
            (
                "environment_total_number",
                "number",
            )
        )
        model_fields = (
            ("environment_total_number", "environment_total_number", "float", 0),
            ("number", "number", "any", 0),
        )


def read_EnvironmentTotalNumber(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("environment_total_number", UNSET)
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentTotalNumber, d)
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


EnvironmentTotalNumber.read_json = staticmethod(read_EnvironmentTotalNumber)
EnvironmentTotalNumber.write_json = staticmethod(write_EnvironmentTotalNumber)


class ErrorBody(Model):
    """What an answer of 400 and above carries; read `detail` first."""

    __slots__ = (
        "detail",
        "error",
        "instance",
        "message",
        "path",
        "status",
        "timestamp",
        "title",
        "type_",
    )
    if TYPE_CHECKING:
        detail: str | None | Unset = UNSET
        """What went wrong, for a person."""
        error: str | None | Unset = UNSET
        """Name of the error, in older answers."""
        instance: str | None | Unset = UNSET
        """Path of the request (RFC 9457)."""
        message: str | None | Unset = UNSET
        """What went wrong, in older answers."""
        path: str | None | Unset = UNSET
        """Path of the request, in older answers."""
        status: int | None | Unset = UNSET
        """The HTTP status."""
        timestamp: str | None | Unset = UNSET
        """When it happened, in older answers."""
        title: str | None | Unset = UNSET
        """Kind of the problem (RFC 9457)."""
        type_: str | None | Unset = UNSET
        """Reference to the kind of the problem (RFC 9457)."""
    else:
        schema_name = "ErrorBody"
        is_open = True
        known_names = frozenset(
            (
                "detail",
                "error",
                "instance",
                "message",
                "path",
                "status",
                "timestamp",
                "title",
                "type",
            )
        )
        model_fields = (
            ("detail", "detail", "str?", 0),
            ("error", "error", "str?", 0),
            ("instance", "instance", "str?", 0),
            ("message", "message", "str?", 0),
            ("path", "path", "str?", 0),
            ("status", "status", "int?", 0),
            ("timestamp", "timestamp", "str?", 0),
            ("title", "title", "str?", 0),
            ("type_", "type", "str?", 0),
        )


def read_ErrorBody(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("detail", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(ErrorBody, d)
        v1 = d.get("error", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ErrorBody, d)
        v2 = d.get("instance", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ErrorBody, d)
        v3 = d.get("message", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ErrorBody, d)
        v4 = d.get("path", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ErrorBody, d)
        v5 = d.get("status", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ErrorBody, d)
        v6 = d.get("timestamp", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ErrorBody, d)
        v7 = d.get("title", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(ErrorBody, d)
        v8 = d.get("type", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(ErrorBody, d)
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


ErrorBody.read_json = staticmethod(read_ErrorBody)
ErrorBody.write_json = staticmethod(write_ErrorBody)


class GenericObjectCurrentCost(Model):
    """A generic object current cost."""

    __slots__ = (
        "consumed_time_in_seconds",
        "cost",
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        consumed_time_in_seconds: int
        """In seconds."""
        cost: Cost
        id: UUID
        name: str
    else:
        schema_name = "GenericObjectCurrentCost"
        known_names = frozenset(
            (
                "consumed_time_in_seconds",
                "cost",
                "id",
                "name",
            )
        )
        model_fields = (
            ("consumed_time_in_seconds", "consumed_time_in_seconds", "int", 1),
            ("cost", "cost", "#Cost", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_GenericObjectCurrentCost(d: Any, r: Reading) -> Any:
    try:
        v0 = d["consumed_time_in_seconds"]
        if type(v0) is not int:
            return r.tolerate(GenericObjectCurrentCost, d)
        v1 = d["cost"]
        if type(v1) is not dict:
            return r.tolerate(GenericObjectCurrentCost, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(GenericObjectCurrentCost, d)
        v3 = d["name"]
        if type(v3) is not str:
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


GenericObjectCurrentCost.read_json = staticmethod(read_GenericObjectCurrentCost)
GenericObjectCurrentCost.write_json = staticmethod(write_GenericObjectCurrentCost)


class HelmPortRequest(Model):
    """Body of a request with a Helm port."""

    __slots__ = ("ports",)
    if TYPE_CHECKING:
        ports: list[HelmPortRequestPortsItem] | Unset = UNSET
    else:
        schema_name = "HelmPortRequest"
        known_names = frozenset(("ports",))
        model_fields = (("ports", "ports", "[#HelmPortRequestPortsItem]", 0),)


def read_HelmPortRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("ports", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequest, d)
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


HelmPortRequest.read_json = staticmethod(read_HelmPortRequest)
HelmPortRequest.write_json = staticmethod(write_HelmPortRequest)


class HelmPortResponseBase(Model):
    """A Helm port response base."""

    __slots__ = (
        "external_port",
        "_id",
        "internal_port",
        "is_default",
        "name",
        "namespace",
        "port_type",
        "protocol",
    )
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: UUID
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        port_type: str
        protocol: HelmPortProtocolEnum
        """Left out, the API takes 'HTTP'."""
    else:
        schema_name = "HelmPortResponseBase"
        known_names = frozenset(
            (
                "external_port",
                "id",
                "internal_port",
                "is_default",
                "name",
                "namespace",
                "port_type",
                "protocol",
            )
        )
        model_fields = (
            ("external_port", "external_port", "int", 0),
            ("id", "id", "uuid", 5),
            ("internal_port", "internal_port", "int", 1),
            ("is_default", "is_default", "bool", 0),
            ("name", "name", "str", 0),
            ("namespace", "namespace", "str", 0),
            ("port_type", "port_type", "str", 1),
            ("protocol", "protocol", "%HelmPortProtocolEnum", 1),
        )
        id = UuidAttribute()


def read_HelmPortResponseBase(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseBase, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(HelmPortResponseBase, d)
        v2 = d["internal_port"]
        if type(v2) is not int:
            return r.tolerate(HelmPortResponseBase, d)
        v3 = d.get("is_default", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseBase, d)
        v4 = d.get("name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseBase, d)
        v5 = d.get("namespace", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseBase, d)
        v6 = d["port_type"]
        if type(v6) is not str:
            return r.tolerate(HelmPortResponseBase, d)
        v7 = _HelmPortProtocolEnum[d["protocol"]]
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


HelmPortResponseBase.read_json = staticmethod(read_HelmPortResponseBase)
HelmPortResponseBase.write_json = staticmethod(write_HelmPortResponseBase)


class KedaTriggerAuthenticationResponseList(Model):
    """KEDA trigger authentications, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[KedaTriggerAuthenticationResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "KedaTriggerAuthenticationResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#KedaTriggerAuthenticationResponse]", 0),)


def read_KedaTriggerAuthenticationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaTriggerAuthenticationResponseList, d)
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


KedaTriggerAuthenticationResponseList.read_json = staticmethod(
    read_KedaTriggerAuthenticationResponseList
)
KedaTriggerAuthenticationResponseList.write_json = staticmethod(
    write_KedaTriggerAuthenticationResponseList
)


class PaginationData(Model):
    """A pagination data."""

    __slots__ = (
        "page",
        "page_size",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
    else:
        schema_name = "PaginationData"
        known_names = frozenset(
            (
                "page",
                "page_size",
            )
        )
        model_fields = (
            ("page", "page", "float", 1),
            ("page_size", "page_size", "float", 1),
        )


def read_PaginationData(d: Any, r: Reading) -> Any:
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(PaginationData, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
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


PaginationData.read_json = staticmethod(read_PaginationData)
PaginationData.write_json = staticmethod(write_PaginationData)


class ProjectCurrentCost(Model):
    """A project current cost."""

    __slots__ = (
        "consumed_time_in_seconds",
        "cost",
        "environments",
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        consumed_time_in_seconds: int
        """In seconds."""
        cost: Cost
        environments: list[GenericObjectCurrentCost] | Unset = UNSET
        id: UUID
        name: str
    else:
        schema_name = "ProjectCurrentCost"
        known_names = frozenset(
            (
                "consumed_time_in_seconds",
                "cost",
                "environments",
                "id",
                "name",
            )
        )
        model_fields = (
            ("consumed_time_in_seconds", "consumed_time_in_seconds", "int", 1),
            ("cost", "cost", "#Cost", 1),
            ("environments", "environments", "[#GenericObjectCurrentCost]", 0),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_ProjectCurrentCost(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["consumed_time_in_seconds"]
        if type(v0) is not int:
            return r.tolerate(ProjectCurrentCost, d)
        v1 = d["cost"]
        if type(v1) is not dict:
            return r.tolerate(ProjectCurrentCost, d)
        v2 = d.get("environments", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectCurrentCost, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(ProjectCurrentCost, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(ProjectCurrentCost, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectCurrentCost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectCurrentCost, d)
    o: Any = new(ProjectCurrentCost)
    o.consumed_time_in_seconds = v0
    o.cost = read_Cost(v1, r)
    o.environments = [read_GenericObjectCurrentCost(e, r) for e in v2] if v2 else v2
    o._id = v3
    o.name = v4
    o._extra = extra
    return o


def write_ProjectCurrentCost(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consumed_time_in_seconds) is not UNSET:
        d["consumed_time_in_seconds"] = v if type(v) is int else encode(v)
    if (v := o.cost) is not UNSET:
        d["cost"] = write_Cost(v) if type(v) is Cost else encode(v)
    if (v := o.environments) is not UNSET:
        d["environments"] = (
            [
                write_GenericObjectCurrentCost(e)
                if type(e) is GenericObjectCurrentCost
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ProjectCurrentCost.read_json = staticmethod(read_ProjectCurrentCost)
ProjectCurrentCost.write_json = staticmethod(write_ProjectCurrentCost)


class ProjectCurrentCostResponseList(Model):
    """Project current costs, in `results`."""

    __slots__ = ("projects",)
    if TYPE_CHECKING:
        projects: list[ProjectCurrentCost] | Unset = UNSET
    else:
        schema_name = "ProjectCurrentCostResponseList"
        known_names = frozenset(("projects",))
        model_fields = (("projects", "projects", "[#ProjectCurrentCost]", 0),)


def read_ProjectCurrentCostResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("projects", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectCurrentCostResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectCurrentCostResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectCurrentCostResponseList, d)
    o: Any = new(ProjectCurrentCostResponseList)
    o.projects = [read_ProjectCurrentCost(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ProjectCurrentCostResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.projects) is not UNSET:
        d["projects"] = (
            [write_ProjectCurrentCost(e) if type(e) is ProjectCurrentCost else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ProjectCurrentCostResponseList.read_json = staticmethod(read_ProjectCurrentCostResponseList)
ProjectCurrentCostResponseList.write_json = staticmethod(write_ProjectCurrentCostResponseList)


class Service(Model):
    """A service."""

    __slots__ = (
        "consumed_resources_in_percent",
        "_created_at",
        "deployed_commit_id",
        "_id",
        "last_updated_by",
        "name",
        "service_typology",
        "service_version",
        "to_update",
        "type_",
        "_updated_at",
    )
    if TYPE_CHECKING:
        consumed_resources_in_percent: float | Unset = UNSET
        """In percent."""
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        deployed_commit_id: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        last_updated_by: str | Unset = UNSET
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
        name: str | Unset = UNSET
        service_typology: str | Unset = UNSET
        service_version: str | Unset = UNSET
        to_update: bool | Unset = UNSET
        type_: ServiceTypeEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "Service"
        known_names = frozenset(
            (
                "consumed_resources_in_percent",
                "created_at",
                "deployed_commit_id",
                "id",
                "last_updated_by",
                "name",
                "service_typology",
                "service_version",
                "to_update",
                "type",
                "updated_at",
            )
        )
        model_fields = (
            ("consumed_resources_in_percent", "consumed_resources_in_percent", "float", 0),
            ("created_at", "created_at", "datetime", 5),
            ("deployed_commit_id", "deployed_commit_id", "str", 0),
            ("id", "id", "uuid", 5),
            ("last_updated_by", "last_updated_by", "str", 0),
            ("name", "name", "str", 0),
            ("service_typology", "service_typology", "str", 0),
            ("service_version", "service_version", "str", 0),
            ("to_update", "to_update", "bool", 0),
            ("type_", "type", "%ServiceTypeEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Service(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d.get("consumed_resources_in_percent", UNSET)
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(Service, d)
        v2 = d.get("deployed_commit_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(Service, d)
        v4 = d.get("last_updated_by", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v5 = d.get("name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v6 = d.get("service_typology", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v7 = d.get("service_version", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v8 = d.get("to_update", UNSET)
        if v8 is not True and v8 is not False:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(Service, d)
        v9 = _ServiceTypeEnum_unset[d.get("type", UNSET)]
        if v9 is UNSET:
            n -= 1
        v10 = d.get("updated_at", UNSET)
        if v10 is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(Service, d)
        extra = None if len(d) == n else r.unknown_fields(d, Service)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Service, d)
    o: Any = new(Service)
    o.consumed_resources_in_percent = v0
    o._created_at = v1
    o.deployed_commit_id = v2
    o._id = v3
    o.last_updated_by = v4
    o.name = v5
    o.service_typology = v6
    o.service_version = v7
    o.to_update = v8
    o.type_ = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_Service(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consumed_resources_in_percent) is not UNSET:
        d["consumed_resources_in_percent"] = encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_id) is not UNSET:
        d["deployed_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.last_updated_by) is not UNSET:
        d["last_updated_by"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.service_typology) is not UNSET:
        d["service_typology"] = v if type(v) is str else encode(v)
    if (v := o.service_version) is not UNSET:
        d["service_version"] = v if type(v) is str else encode(v)
    if (v := o.to_update) is not UNSET:
        d["to_update"] = v if type(v) is bool else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Service.read_json = staticmethod(read_Service)
Service.write_json = staticmethod(write_Service)


class ServicePortRequest(Model):
    """Body of a request with a service port."""

    __slots__ = ("ports",)
    if TYPE_CHECKING:
        ports: list[ServicePortRequestPortsItem] | Unset = UNSET
    else:
        schema_name = "ServicePortRequest"
        known_names = frozenset(("ports",))
        model_fields = (("ports", "ports", "[#ServicePortRequestPortsItem]", 0),)


def read_ServicePortRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("ports", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServicePortRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicePortRequest, d)
    o: Any = new(ServicePortRequest)
    o.ports = [read_ServicePortRequestPortsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServicePortRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_ServicePortRequestPortsItem(e)
                if type(e) is ServicePortRequestPortsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ServicePortRequest.read_json = staticmethod(read_ServicePortRequest)
ServicePortRequest.write_json = staticmethod(write_ServicePortRequest)


class ServiceStorage(Model):
    """A service storage."""

    __slots__ = ("storage",)
    if TYPE_CHECKING:
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
    else:
        schema_name = "ServiceStorage"
        known_names = frozenset(("storage",))
        model_fields = (("storage", "storage", "[#ServiceStorageStorageItem]", 0),)


def read_ServiceStorage(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("storage", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServiceStorage, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStorage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorage, d)
    o: Any = new(ServiceStorage)
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServiceStorage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageStorageItem(e)
                if type(e) is ServiceStorageStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ServiceStorage.read_json = staticmethod(read_ServiceStorage)
ServiceStorage.write_json = staticmethod(write_ServiceStorage)


class ServiceStorageRequest(Model):
    """Body of a request with a service storage."""

    __slots__ = ("storage",)
    if TYPE_CHECKING:
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
    else:
        schema_name = "ServiceStorageRequest"
        known_names = frozenset(("storage",))
        model_fields = (("storage", "storage", "[#ServiceStorageRequestStorageItem]", 0),)


def read_ServiceStorageRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("storage", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServiceStorageRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStorageRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorageRequest, d)
    o: Any = new(ServiceStorageRequest)
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServiceStorageRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageRequestStorageItem(e)
                if type(e) is ServiceStorageRequestStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ServiceStorageRequest.read_json = staticmethod(read_ServiceStorageRequest)
ServiceStorageRequest.write_json = staticmethod(write_ServiceStorageRequest)


class ServiceTotalNumber(Model):
    """A service total number."""

    __slots__ = (
        "number",
        "service_total_number",
    )
    if TYPE_CHECKING:
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        schema_name = "ServiceTotalNumber"
        known_names = frozenset(
            (
                "number",
                "service_total_number",
            )
        )
        model_fields = (
            ("number", "number", "any", 0),
            ("service_total_number", "service_total_number", "float", 0),
        )


def read_ServiceTotalNumber(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("number", UNSET)
        if v0 is UNSET:
            n -= 1
        if type(v0) in LOOSE:
            r.loose = True
        v1 = d.get("service_total_number", UNSET)
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServiceTotalNumber, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServiceTotalNumber)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceTotalNumber, d)
    o: Any = new(ServiceTotalNumber)
    o.number = v0
    o.service_total_number = v1
    o._extra = extra
    return o


def write_ServiceTotalNumber(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.number) is not UNSET:
        d["number"] = encode(v)
    if (v := o.service_total_number) is not UNSET:
        d["service_total_number"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServiceTotalNumber.read_json = staticmethod(read_ServiceTotalNumber)
ServiceTotalNumber.write_json = staticmethod(write_ServiceTotalNumber)


class TerraformFilesSourceRequest(Model):
    """Body of a request with a Terraform files source."""

    __slots__ = ("id",)
    if TYPE_CHECKING:
        id: str | Unset = UNSET
    else:
        schema_name = "TerraformFilesSourceRequest"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "str", 0),)


def read_TerraformFilesSourceRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformFilesSourceRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformFilesSourceRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformFilesSourceRequest, d)
    o: Any = new(TerraformFilesSourceRequest)
    o.id = v0
    o._extra = extra
    return o


def write_TerraformFilesSourceRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformFilesSourceRequest.read_json = staticmethod(read_TerraformFilesSourceRequest)
TerraformFilesSourceRequest.write_json = staticmethod(write_TerraformFilesSourceRequest)


class TerraformResourcesRequest(Model):
    """Body of a request with Terraform resources."""

    __slots__ = (
        "execution_id",
        "resources_json",
        "_terraform_id",
    )
    if TYPE_CHECKING:
        execution_id: str
        resources_json: str
        terraform_id: UUID
    else:
        schema_name = "TerraformResourcesRequest"
        known_names = frozenset(
            (
                "executionId",
                "resourcesJson",
                "terraformId",
            )
        )
        model_fields = (
            ("execution_id", "executionId", "str", 1),
            ("resources_json", "resourcesJson", "str", 1),
            ("terraform_id", "terraformId", "uuid", 5),
        )
        terraform_id = UuidAttribute()


def read_TerraformResourcesRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["executionId"]
        if type(v0) is not str:
            return r.tolerate(TerraformResourcesRequest, d)
        v1 = d["resourcesJson"]
        if type(v1) is not str:
            return r.tolerate(TerraformResourcesRequest, d)
        v2 = d["terraformId"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(TerraformResourcesRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, TerraformResourcesRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourcesRequest, d)
    o: Any = new(TerraformResourcesRequest)
    o.execution_id = v0
    o.resources_json = v1
    o._terraform_id = v2
    o._extra = extra
    return o


def write_TerraformResourcesRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.execution_id) is not UNSET:
        d["executionId"] = v if type(v) is str else encode(v)
    if (v := o.resources_json) is not UNSET:
        d["resourcesJson"] = v if type(v) is str else encode(v)
    if (v := o._terraform_id) is not UNSET:
        d["terraformId"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformResourcesRequest.read_json = staticmethod(read_TerraformResourcesRequest)
TerraformResourcesRequest.write_json = staticmethod(write_TerraformResourcesRequest)
