"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .database import (
    Database,
    DatabaseAccessibilityEnum,
    DatabaseModeEnum,
    DatabaseTypeEnum,
    read_Database,
    write_Database,
)
from .service_annotation_request import (
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_DatabaseAccessibilityEnum_unset = members(DatabaseAccessibilityEnum, unset=True, null=False)
_DatabaseModeEnum = members(DatabaseModeEnum, unset=False, null=False)
_DatabaseModeEnum_unset = members(DatabaseModeEnum, unset=True, null=False)
_DatabaseTypeEnum = members(DatabaseTypeEnum, unset=False, null=False)
_DatabaseTypeEnum_unset = members(DatabaseTypeEnum, unset=True, null=False)


class DatabaseConfiguration(Model):
    """A database configuration."""

    __slots__ = (
        "database_type",
        "version",
    )
    if TYPE_CHECKING:
        database_type: DatabaseTypeEnum | Unset = UNSET
        version: list[DatabaseVersionMode] | Unset = UNSET
    else:
        schema_name = "DatabaseConfiguration"
        known_names = frozenset(
            (
                "database_type",
                "version",
            )
        )
        model_fields = (
            ("database_type", "database_type", "%DatabaseTypeEnum", 0),
            ("version", "version", "[#DatabaseVersionMode]", 0),
        )


def read_DatabaseConfiguration(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _DatabaseTypeEnum_unset[d.get("database_type", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("version", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseConfiguration, d)
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


DatabaseConfiguration.read_json = staticmethod(read_DatabaseConfiguration)
DatabaseConfiguration.write_json = staticmethod(write_DatabaseConfiguration)


class DatabaseConfigurationResponseList(Model):
    """Database configurations, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[DatabaseConfiguration] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DatabaseConfigurationResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#DatabaseConfiguration]", 0),)


def read_DatabaseConfigurationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseConfigurationResponseList, d)
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


DatabaseConfigurationResponseList.read_json = staticmethod(read_DatabaseConfigurationResponseList)
DatabaseConfigurationResponseList.write_json = staticmethod(write_DatabaseConfigurationResponseList)


class DatabaseRequest(Model):
    """Body of a request with a database."""

    __slots__ = (
        "accessibility",
        "annotations_groups",
        "cpu",
        "description",
        "icon_uri",
        "instance_type",
        "labels_groups",
        "memory",
        "mode",
        "name",
        "storage",
        "type_",
        "version",
    )
    if TYPE_CHECKING:
        accessibility: DatabaseAccessibilityEnum | Unset = UNSET
        """Left out, the API takes 'PRIVATE'."""
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Left out, the API takes 250."""
        description: str | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        instance_type: str | Unset = UNSET
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        memory: int | Unset = UNSET
        """In MB. Left out: 100 for managed databases, PostgreSQL and Redis, 256 for MongoDB, 512
        for MySQL.
        """
        mode: DatabaseModeEnum
        name: str
        storage: int | Unset = UNSET
        """In GB, 10 when left out. It can grow later, not shrink."""
        type_: DatabaseTypeEnum
        version: str
    else:
        schema_name = "DatabaseRequest"
        known_names = frozenset(
            (
                "accessibility",
                "annotations_groups",
                "cpu",
                "description",
                "icon_uri",
                "instance_type",
                "labels_groups",
                "memory",
                "mode",
                "name",
                "storage",
                "type",
                "version",
            )
        )
        model_fields = (
            ("accessibility", "accessibility", "%DatabaseAccessibilityEnum", 0),
            ("annotations_groups", "annotations_groups", "[#ServiceAnnotationRequest]", 0),
            ("cpu", "cpu", "int", 0),
            ("description", "description", "str", 0),
            ("icon_uri", "icon_uri", "str", 0),
            ("instance_type", "instance_type", "str", 0),
            ("labels_groups", "labels_groups", "[#ServiceLabelRequest]", 0),
            ("memory", "memory", "int", 0),
            ("mode", "mode", "%DatabaseModeEnum", 1),
            ("name", "name", "str", 1),
            ("storage", "storage", "int", 0),
            ("type_", "type", "%DatabaseTypeEnum", 1),
            ("version", "version", "str", 1),
        )


def read_DatabaseRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = _DatabaseAccessibilityEnum_unset[d.get("accessibility", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("annotations_groups", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v2 = d.get("cpu", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v3 = d.get("description", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v4 = d.get("icon_uri", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v5 = d.get("instance_type", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v6 = d.get("labels_groups", UNSET)
        if type(v6) is not list:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v7 = d.get("memory", UNSET)
        if type(v7) is not int:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v8 = _DatabaseModeEnum[d["mode"]]
        v9 = d["name"]
        if type(v9) is not str:
            return r.tolerate(DatabaseRequest, d)
        v10 = d.get("storage", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseRequest, d)
        v11 = _DatabaseTypeEnum[d["type"]]
        v12 = d["version"]
        if type(v12) is not str:
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


DatabaseRequest.read_json = staticmethod(read_DatabaseRequest)
DatabaseRequest.write_json = staticmethod(write_DatabaseRequest)


class DatabaseResponseList(Model):
    """Databases, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Database] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DatabaseResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Database]", 0),)


def read_DatabaseResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseResponseList, d)
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


DatabaseResponseList.read_json = staticmethod(read_DatabaseResponseList)
DatabaseResponseList.write_json = staticmethod(write_DatabaseResponseList)


class DatabaseVersionMode(Model):
    """A database version mode."""

    __slots__ = (
        "name",
        "supported_mode",
    )
    if TYPE_CHECKING:
        name: str | Unset = UNSET
        supported_mode: DatabaseModeEnum | Unset = UNSET
    else:
        schema_name = "DatabaseVersionMode"
        known_names = frozenset(
            (
                "name",
                "supported_mode",
            )
        )
        model_fields = (
            ("name", "name", "str", 0),
            ("supported_mode", "supported_mode", "%DatabaseModeEnum", 0),
        )


def read_DatabaseVersionMode(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseVersionMode, d)
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


DatabaseVersionMode.read_json = staticmethod(read_DatabaseVersionMode)
DatabaseVersionMode.write_json = staticmethod(write_DatabaseVersionMode)
