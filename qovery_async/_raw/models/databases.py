"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import (
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)
from .databases_shared import (
    Database,
    DatabaseAccessibilityEnum,
    DatabaseModeEnum,
    DatabaseTypeEnum,
    DeploymentHistoryDatabase,
    read_Database,
    read_DeploymentHistoryDatabase,
    write_Database,
    write_DeploymentHistoryDatabase,
)
from .services_shared import Status, read_Status, write_Status

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DatabaseAccessibilityEnumText,
        DatabaseEditRequestDiskTypeText,
        DatabaseModeEnumText,
        DatabaseTypeEnumText,
    )


class DatabaseEditRequestDiskType(OpenEnum):
    GP2 = "gp2"
    GP3 = "gp3"

    if TYPE_CHECKING:
        _unknown_value = ""


_DatabaseAccessibilityEnum_unset = members(DatabaseAccessibilityEnum, unset=True, null=False)
_DatabaseEditRequestDiskType_unset_null = members(
    DatabaseEditRequestDiskType, unset=True, null=True
)
_DatabaseModeEnum = members(DatabaseModeEnum, unset=False, null=False)
_DatabaseModeEnum_unset = members(DatabaseModeEnum, unset=True, null=False)
_DatabaseTypeEnum = members(DatabaseTypeEnum, unset=False, null=False)
_DatabaseTypeEnum_unset = members(DatabaseTypeEnum, unset=True, null=False)


class Backup(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        message: str
        name: str
        status: Status | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            message! str
            name! str
            status #Status
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Backup(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v4 := d.get("status", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(Backup, d)
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(Backup, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["message"]) is not str
            or type(v3 := d["name"]) is not str
        ):
            return r.tolerate(Backup, d)
        extra = None if len(d) == n else r.unknown_fields(d, Backup)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Backup, d)
    o: Any = new(Backup)
    o._created_at = v0
    o._id = v1
    o.message = v2
    o.name = v3
    o.status = read_Status(v4, r) if type(v4) is dict else v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_Backup(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = write_Status(v) if type(v) is Status else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BackupPaginatedResponseList(Model):
    """One page of backups."""

    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[Backup] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#Backup]
        """
        __slots__ = slots(field_lines)


def read_BackupPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(BackupPaginatedResponseList, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(BackupPaginatedResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, BackupPaginatedResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BackupPaginatedResponseList, d)
    o: Any = new(BackupPaginatedResponseList)
    o.page = v0
    o.page_size = v1
    o.results = [read_Backup(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_BackupPaginatedResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Backup(e) if type(e) is Backup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class BackupRequest(Model):
    if TYPE_CHECKING:
        message: str
        name: str
    else:
        field_lines = """
            message! str
            name! str
        """
        __slots__ = slots(field_lines)


def read_BackupRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["message"]) is not str or type(v1 := d["name"]) is not str:
            return r.tolerate(BackupRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BackupRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BackupRequest, d)
    o: Any = new(BackupRequest)
    o.message = v0
    o.name = v1
    o._extra = extra
    return o


def write_BackupRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Credentials(Model):
    if TYPE_CHECKING:
        host: str
        login: str
        password: str
        """Secret; omitted from responses."""
        port: int
    else:
        field_lines = """
            host! str
            login! str
            password!* str
            port! int
        """
        __slots__ = slots(field_lines)


def read_Credentials(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["host"]) is not str
            or type(v1 := d["login"]) is not str
            or type(v2 := d["password"]) is not str
            or type(v3 := d["port"]) is not int
        ):
            return r.tolerate(Credentials, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, Credentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Credentials, d)
    o: Any = new(Credentials)
    o.host = v0
    o.login = v1
    o.password = v2
    o.port = v3
    o._extra = extra
    return o


def write_Credentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.host) is not UNSET:
        d["host"] = v if type(v) is str else encode(v)
    if (v := o.login) is not UNSET:
        d["login"] = v if type(v) is str else encode(v)
    if (v := o.password) is not UNSET:
        d["password"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseConfiguration(Model):
    if TYPE_CHECKING:
        database_type: Accepting[DatabaseTypeEnum | Unset, DatabaseTypeEnumText] = OMITTED
        version: list[DatabaseVersionMode] | Unset = UNSET
    else:
        field_lines = """
            database_type %DatabaseTypeEnum
            version [#DatabaseVersionMode]
        """
        __slots__ = slots(field_lines)


def read_DatabaseConfiguration(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _DatabaseTypeEnum_unset[d.get("database_type", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("version", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DatabaseConfiguration, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseConfiguration)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseConfiguration, d)
    o: Any = new(DatabaseConfiguration)
    o.database_type = v0
    o.version = [read_DatabaseVersionMode(e, r) for e in v1] if v1 else v1
    o._extra = extra
    return o


def write_DatabaseConfiguration(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.database_type) is not UNSET:
        d["database_type"] = v._value_ if type(v) is DatabaseTypeEnum else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = (
            [
                write_DatabaseVersionMode(e) if type(e) is DatabaseVersionMode else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseConfigurationResponseList(Model):
    """Database configurations, in `results`."""

    if TYPE_CHECKING:
        results: list[DatabaseConfiguration] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#DatabaseConfiguration]
        """
        __slots__ = slots(field_lines)


def read_DatabaseConfigurationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DatabaseConfigurationResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseConfigurationResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseConfigurationResponseList, d)
    o: Any = new(DatabaseConfigurationResponseList)
    o.results = [read_DatabaseConfiguration(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_DatabaseConfigurationResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DatabaseConfiguration(e) if type(e) is DatabaseConfiguration else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseEditRequest(Model):
    """Body of a request that changes a database."""

    if TYPE_CHECKING:
        accessibility: Accepting[
            DatabaseAccessibilityEnum | Unset, DatabaseAccessibilityEnumText
        ] = OMITTED
        """Default: 'PRIVATE'."""
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 250."""
        description: str | Unset = UNSET
        disk_type: Accepting[
            DatabaseEditRequestDiskType | None | Unset, DatabaseEditRequestDiskTypeText
        ] = OMITTED
        """Null is allowed."""
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        instance_type: str | Unset = UNSET
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        memory: int | Unset = UNSET
        """In MB."""
        name: str | Unset = UNSET
        storage: int | Unset = UNSET
        """In GB."""
        version: str | Unset = UNSET
    else:
        field_lines = """
            accessibility %DatabaseAccessibilityEnum
            annotations_groups [#ServiceAnnotationRequest]
            cpu int
            description str
            disk_type %DatabaseEditRequestDiskType?
            icon_uri str
            instance_type str
            labels_groups [#ServiceLabelRequest]
            memory int
            name str
            storage int
            version str
        """
        __slots__ = slots(field_lines)


def read_DatabaseEditRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = _DatabaseAccessibilityEnum_unset[d.get("accessibility", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("annotations_groups", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v2 := d.get("cpu", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v3 := d.get("description", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        v4 = _DatabaseEditRequestDiskType_unset_null[d.get("disk_type", UNSET)]
        if v4 is UNSET:
            n -= 1
        if type(v5 := d.get("icon_uri", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v6 := d.get("instance_type", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v7 := d.get("labels_groups", UNSET)) is not list:
            if v7 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v8 := d.get("memory", UNSET)) is not int:
            if v8 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v9 := d.get("name", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v10 := d.get("storage", UNSET)) is not int:
            if v10 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        if type(v11 := d.get("version", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(DatabaseEditRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseEditRequest, d)
    o: Any = new(DatabaseEditRequest)
    o.accessibility = v0
    o.annotations_groups = [read_ServiceAnnotationRequest(e, r) for e in v1] if v1 else v1
    o.cpu = v2
    o.description = v3
    o.disk_type = v4
    o.icon_uri = v5
    o.instance_type = v6
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v7] if v7 else v7
    o.memory = v8
    o.name = v9
    o.storage = v10
    o.version = v11
    o._extra = extra
    return o


def write_DatabaseEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.accessibility) is not UNSET:
        d["accessibility"] = v._value_ if type(v) is DatabaseAccessibilityEnum else encode(v)
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_ServiceAnnotationRequest(e)
                if type(e) is ServiceAnnotationRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.disk_type) is not UNSET:
        d["disk_type"] = v._value_ if type(v) is DatabaseEditRequestDiskType else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_ServiceLabelRequest(e) if type(e) is ServiceLabelRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = v if type(v) is int else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseRequest(Model):
    if TYPE_CHECKING:
        accessibility: Accepting[
            DatabaseAccessibilityEnum | Unset, DatabaseAccessibilityEnumText
        ] = OMITTED
        """Default: 'PRIVATE'."""
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 250."""
        description: str | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        instance_type: str | Unset = UNSET
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        memory: int | Unset = UNSET
        """In MB. Default: 100 for managed databases, PostgreSQL and Redis, 256 for MongoDB, 512
        for MySQL.
        """
        mode: Accepting[DatabaseModeEnum, DatabaseModeEnumText]
        name: str
        storage: int | Unset = UNSET
        """In GB. Default: 10. It can grow later, not shrink."""
        type_: Accepting[DatabaseTypeEnum, DatabaseTypeEnumText]
        version: str
    else:
        field_lines = """
            accessibility %DatabaseAccessibilityEnum
            annotations_groups [#ServiceAnnotationRequest]
            cpu int
            description str
            icon_uri str
            instance_type str
            labels_groups [#ServiceLabelRequest]
            memory int
            mode! %DatabaseModeEnum
            name! str
            storage int
            type_! %DatabaseTypeEnum "type"
            version! str
        """
        __slots__ = slots(field_lines)


def read_DatabaseRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = _DatabaseAccessibilityEnum_unset[d.get("accessibility", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("annotations_groups", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v2 := d.get("cpu", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v3 := d.get("description", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v4 := d.get("icon_uri", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v5 := d.get("instance_type", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v6 := d.get("labels_groups", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        if type(v7 := d.get("memory", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        v8 = _DatabaseModeEnum[d["mode"]]
        if type(v10 := d.get("storage", UNSET)) is not int:
            if v10 is not UNSET:
                return r.tolerate(DatabaseRequest, d)
            n -= 1
        v11 = _DatabaseTypeEnum[d["type"]]
        if type(v9 := d["name"]) is not str or type(v12 := d["version"]) is not str:
            return r.tolerate(DatabaseRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseRequest, d)
    o: Any = new(DatabaseRequest)
    o.accessibility = v0
    o.annotations_groups = [read_ServiceAnnotationRequest(e, r) for e in v1] if v1 else v1
    o.cpu = v2
    o.description = v3
    o.icon_uri = v4
    o.instance_type = v5
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v6] if v6 else v6
    o.memory = v7
    o.mode = v8
    o.name = v9
    o.storage = v10
    o.type_ = v11
    o.version = v12
    o._extra = extra
    return o


def write_DatabaseRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.accessibility) is not UNSET:
        d["accessibility"] = v._value_ if type(v) is DatabaseAccessibilityEnum else encode(v)
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_ServiceAnnotationRequest(e)
                if type(e) is ServiceAnnotationRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_ServiceLabelRequest(e) if type(e) is ServiceLabelRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DatabaseModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DatabaseTypeEnum else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseResponseList(Model):
    """Databases, in `results`."""

    if TYPE_CHECKING:
        results: list[Database] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Database]
        """
        __slots__ = slots(field_lines)


def read_DatabaseResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DatabaseResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseResponseList, d)
    o: Any = new(DatabaseResponseList)
    o.results = [read_Database(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_DatabaseResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Database(e) if type(e) is Database else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DatabaseVersionMode(Model):
    if TYPE_CHECKING:
        name: str | Unset = UNSET
        supported_mode: Accepting[DatabaseModeEnum | Unset, DatabaseModeEnumText] = OMITTED
    else:
        field_lines = """
            name str
            supported_mode %DatabaseModeEnum
        """
        __slots__ = slots(field_lines)


def read_DatabaseVersionMode(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DatabaseVersionMode, d)
            n -= 1
        v1 = _DatabaseModeEnum_unset[d.get("supported_mode", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DatabaseVersionMode)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DatabaseVersionMode, d)
    o: Any = new(DatabaseVersionMode)
    o.name = v0
    o.supported_mode = v1
    o._extra = extra
    return o


def write_DatabaseVersionMode(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.supported_mode) is not UNSET:
        d["supported_mode"] = v._value_ if type(v) is DatabaseModeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ListDatabaseDeploymentHistoryResponse(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryDatabase] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryDatabase]
        """
        __slots__ = slots(field_lines)


def read_ListDatabaseDeploymentHistoryResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(ListDatabaseDeploymentHistoryResponse, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(ListDatabaseDeploymentHistoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListDatabaseDeploymentHistoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListDatabaseDeploymentHistoryResponse, d)
    o: Any = new(ListDatabaseDeploymentHistoryResponse)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryDatabase(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_ListDatabaseDeploymentHistoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryDatabase(e)
                if type(e) is DeploymentHistoryDatabase
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Version(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_Version(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(Version, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, Version)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Version, d)
    o: Any = new(Version)
    o.name = v0
    o._extra = extra
    return o


def write_Version(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VersionResponseList(Model):
    """Versions, in `results`."""

    if TYPE_CHECKING:
        results: list[Version] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Version]
        """
        __slots__ = slots(field_lines)


def read_VersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(VersionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, VersionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VersionResponseList, d)
    o: Any = new(VersionResponseList)
    o.results = [read_Version(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_VersionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Version(e) if type(e) is Version else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
