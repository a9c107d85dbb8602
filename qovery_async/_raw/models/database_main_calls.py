"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .database import DatabaseAccessibilityEnum
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


class DatabaseEditRequestDiskType(OpenEnum):
    """Values of a database edit request disk type."""

    GP2 = "gp2"
    GP3 = "gp3"


_DatabaseAccessibilityEnum_unset = members(DatabaseAccessibilityEnum, unset=True, null=False)
_DatabaseEditRequestDiskType_unset_null = members(
    DatabaseEditRequestDiskType, unset=True, null=True
)


class Credentials(Model):
    """Credentials."""

    __slots__ = (
        "host",
        "login",
        "password",
        "port",
    )
    if TYPE_CHECKING:
        host: str
        login: str
        password: str
        """Secret; answers do not show it."""
        port: int
    else:
        schema_name = "Credentials"
        known_names = frozenset(
            (
                "host",
                "login",
                "password",
                "port",
            )
        )
        model_fields = (
            ("host", "host", "str", 1),
            ("login", "login", "str", 1),
            ("password", "password", "str", 3),
            ("port", "port", "int", 1),
        )


def read_Credentials(d: Any, r: Reading) -> Any:
    try:
        v0 = d["host"]
        if type(v0) is not str:
            return r.tolerate(Credentials, d)
        v1 = d["login"]
        if type(v1) is not str:
            return r.tolerate(Credentials, d)
        v2 = d["password"]
        if type(v2) is not str:
            return r.tolerate(Credentials, d)
        v3 = d["port"]
        if type(v3) is not int:
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


Credentials.read_json = staticmethod(read_Credentials)
Credentials.write_json = staticmethod(write_Credentials)


class DatabaseEditRequest(Model):
    """Body of a request that changes a database."""

    __slots__ = (
        "accessibility",
        "annotations_groups",
        "cpu",
        "description",
        "disk_type",
        "icon_uri",
        "instance_type",
        "labels_groups",
        "memory",
        "name",
        "storage",
        "version",
    )
    if TYPE_CHECKING:
        accessibility: DatabaseAccessibilityEnum | Unset = UNSET
        """Left out, the API takes 'PRIVATE'."""
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Left out, the API takes 250."""
        description: str | Unset = UNSET
        disk_type: DatabaseEditRequestDiskType | None | Unset = UNSET
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
        schema_name = "DatabaseEditRequest"
        known_names = frozenset(
            (
                "accessibility",
                "annotations_groups",
                "cpu",
                "description",
                "disk_type",
                "icon_uri",
                "instance_type",
                "labels_groups",
                "memory",
                "name",
                "storage",
                "version",
            )
        )
        model_fields = (
            ("accessibility", "accessibility", "%DatabaseAccessibilityEnum", 0),
            ("annotations_groups", "annotations_groups", "[#ServiceAnnotationRequest]", 0),
            ("cpu", "cpu", "int", 0),
            ("description", "description", "str", 0),
            ("disk_type", "disk_type", "%DatabaseEditRequestDiskType?", 0),
            ("icon_uri", "icon_uri", "str", 0),
            ("instance_type", "instance_type", "str", 0),
            ("labels_groups", "labels_groups", "[#ServiceLabelRequest]", 0),
            ("memory", "memory", "int", 0),
            ("name", "name", "str", 0),
            ("storage", "storage", "int", 0),
            ("version", "version", "str", 0),
        )


def read_DatabaseEditRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = _DatabaseAccessibilityEnum_unset[d.get("accessibility", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("annotations_groups", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v2 = d.get("cpu", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v3 = d.get("description", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v4 = _DatabaseEditRequestDiskType_unset_null[d.get("disk_type", UNSET)]
        if v4 is UNSET:
            n -= 1
        v5 = d.get("icon_uri", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v6 = d.get("instance_type", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v7 = d.get("labels_groups", UNSET)
        if type(v7) is not list:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v8 = d.get("memory", UNSET)
        if type(v8) is not int:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v9 = d.get("name", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v10 = d.get("storage", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
        v11 = d.get("version", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(DatabaseEditRequest, d)
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


DatabaseEditRequest.read_json = staticmethod(read_DatabaseEditRequest)
DatabaseEditRequest.write_json = staticmethod(write_DatabaseEditRequest)


class Version(Model):
    """A version."""

    __slots__ = ("name",)
    if TYPE_CHECKING:
        name: str
    else:
        schema_name = "Version"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 1),)


def read_Version(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
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


Version.read_json = staticmethod(read_Version)
Version.write_json = staticmethod(write_Version)


class VersionResponseList(Model):
    """Versions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Version] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "VersionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Version]", 0),)


def read_VersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(VersionResponseList, d)
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


VersionResponseList.read_json = staticmethod(read_VersionResponseList)
VersionResponseList.write_json = staticmethod(write_VersionResponseList)
