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
from .common import ReferenceObject, ServiceTypeEnum, read_ReferenceObject, write_ReferenceObject
from .organizations_shared import (
    OrganizationAnnotationsGroupResponse,
    OrganizationLabelsGroupResponse,
    read_OrganizationAnnotationsGroupResponse,
    read_OrganizationLabelsGroupResponse,
    write_OrganizationAnnotationsGroupResponse,
    write_OrganizationLabelsGroupResponse,
)
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DatabaseAccessibilityEnumText,
        DatabaseDiskTypeText,
        DatabaseModeEnumText,
        DatabaseTypeEnumText,
        ServiceTypeEnumText,
        StateEnumText,
    )
    from .databases import DatabaseEditRequest


class DatabaseAccessibilityEnum(OpenEnum):
    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"

    if TYPE_CHECKING:
        _unknown_value = ""


class DatabaseDiskType(OpenEnum):
    GP2 = "gp2"
    GP3 = "gp3"

    if TYPE_CHECKING:
        _unknown_value = ""


class DatabaseModeEnum(OpenEnum):
    CONTAINER = "CONTAINER"
    MANAGED = "MANAGED"

    if TYPE_CHECKING:
        _unknown_value = ""


class DatabaseTypeEnum(OpenEnum):
    MONGODB = "MONGODB"
    MYSQL = "MYSQL"
    POSTGRESQL = "POSTGRESQL"
    REDIS = "REDIS"

    if TYPE_CHECKING:
        _unknown_value = ""


_DatabaseAccessibilityEnum_unset = members(DatabaseAccessibilityEnum, unset=True, null=False)
_DatabaseDiskType_unset_null = members(DatabaseDiskType, unset=True, null=True)
_DatabaseModeEnum = members(DatabaseModeEnum, unset=False, null=False)
_DatabaseTypeEnum = members(DatabaseTypeEnum, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class Database(Model):
    if TYPE_CHECKING:
        accessibility: Accepting[
            DatabaseAccessibilityEnum | Unset, DatabaseAccessibilityEnumText
        ] = OMITTED
        """Default: 'PRIVATE'."""
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 250."""
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        disk_encrypted: bool | Unset = UNSET
        disk_type: Accepting[DatabaseDiskType | None | Unset, DatabaseDiskTypeText] = OMITTED
        environment: ReferenceObject
        host: str | Unset = UNSET
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        instance_type: str | Unset = UNSET
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        maximum_cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        maximum_memory: int | Unset = UNSET
        """In MB."""
        memory: int | Unset = UNSET
        """In MB."""
        mode: Accepting[DatabaseModeEnum, DatabaseModeEnumText]
        name: str
        port: int | Unset = UNSET
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        storage: int | Unset = UNSET
        """In GB. Default: 10."""
        type_: Accepting[DatabaseTypeEnum, DatabaseTypeEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        version: str

        def to_request(self, **changes: Any) -> DatabaseEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            accessibility %DatabaseAccessibilityEnum
            annotations_groups [#OrganizationAnnotationsGroupResponse]
            cpu int
            created_at! datetime
            description str
            disk_encrypted bool
            disk_type %DatabaseDiskType?
            environment! #ReferenceObject
            host str
            icon_uri! str
            id! uuid
            instance_type str
            labels_groups [#OrganizationLabelsGroupResponse]
            maximum_cpu int
            maximum_memory int
            memory int
            mode! %DatabaseModeEnum
            name! str
            port int
            service_type! %ServiceTypeEnum
            storage int
            type_! %DatabaseTypeEnum "type"
            updated_at datetime
            version! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Database(d: Any, r: Reading) -> Any:
    n = 24
    try:
        v0 = _DatabaseAccessibilityEnum_unset[d.get("accessibility", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("annotations_groups", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v2 := d.get("cpu", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v4 := d.get("description", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if (v5 := d.get("disk_encrypted", UNSET)) is not True and v5 is not False:
            if v5 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        v6 = _DatabaseDiskType_unset_null[d.get("disk_type", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v8 := d.get("host", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v11 := d.get("instance_type", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v12 := d.get("labels_groups", UNSET)) is not list:
            if v12 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v13 := d.get("maximum_cpu", UNSET)) is not int:
            if v13 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v14 := d.get("maximum_memory", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        if type(v15 := d.get("memory", UNSET)) is not int:
            if v15 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        v16 = _DatabaseModeEnum[d["mode"]]
        if type(v18 := d.get("port", UNSET)) is not int:
            if v18 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        v19 = _ServiceTypeEnum[d["service_type"]]
        if type(v20 := d.get("storage", UNSET)) is not int:
            if v20 is not UNSET:
                return r.tolerate(Database, d)
            n -= 1
        v21 = _DatabaseTypeEnum[d["type"]]
        if (v22 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v22).tzinfo is None:
            return r.tolerate(Database, d)
        if (
            moment(v3 := d["created_at"]).tzinfo is None
            or type(v7 := d["environment"]) is not dict
            or type(v9 := d["icon_uri"]) is not str
            or len(v10 := d["id"]) != 36
            or v10[23] != "-"
            or type(v17 := d["name"]) is not str
            or type(v23 := d["version"]) is not str
        ):
            return r.tolerate(Database, d)
        extra = None if len(d) == n else r.unknown_fields(d, Database)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Database, d)
    o: Any = new(Database)
    o.accessibility = v0
    o.annotations_groups = (
        [read_OrganizationAnnotationsGroupResponse(e, r) for e in v1] if v1 else v1
    )
    o.cpu = v2
    o._created_at = v3
    o.description = v4
    o.disk_encrypted = v5
    o.disk_type = v6
    o.environment = read_ReferenceObject(v7, r)
    o.host = v8
    o.icon_uri = v9
    o._id = v10
    o.instance_type = v11
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v12] if v12 else v12
    o.maximum_cpu = v13
    o.maximum_memory = v14
    o.memory = v15
    o.mode = v16
    o.name = v17
    o.port = v18
    o.service_type = v19
    o.storage = v20
    o.type_ = v21
    o._updated_at = v22
    o.version = v23
    o._extra = extra
    return o


def write_Database(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.accessibility) is not UNSET:
        d["accessibility"] = v._value_ if type(v) is DatabaseAccessibilityEnum else encode(v)
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_OrganizationAnnotationsGroupResponse(e)
                if type(e) is OrganizationAnnotationsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.disk_encrypted) is not UNSET:
        d["disk_encrypted"] = v if type(v) is bool else encode(v)
    if (v := o.disk_type) is not UNSET:
        d["disk_type"] = v._value_ if type(v) is DatabaseDiskType else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.host) is not UNSET:
        d["host"] = v if type(v) is str else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_OrganizationLabelsGroupResponse(e)
                if type(e) is OrganizationLabelsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DatabaseModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DatabaseTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryDatabase(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            name str
            status %StateEnum
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryDatabase(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v2 := d.get("name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryDatabase, d)
            n -= 1
        v3 = _StateEnum_unset[d.get("status", UNSET)]
        if v3 is UNSET:
            n -= 1
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(DeploymentHistoryDatabase, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
        ):
            return r.tolerate(DeploymentHistoryDatabase, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryDatabase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryDatabase, d)
    o: Any = new(DeploymentHistoryDatabase)
    o._created_at = v0
    o._id = v1
    o.name = v2
    o.status = v3
    o._updated_at = v4
    o._extra = extra
    return o


def write_DeploymentHistoryDatabase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
