"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading, are_lists
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .application_git_repository import (
    ApplicationGitRepository,
    read_ApplicationGitRepository,
    write_ApplicationGitRepository,
)
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class HelmPortProtocolEnum(OpenEnum):
    """Values of a Helm port protocol."""

    HTTP = "HTTP"
    GRPC = "GRPC"


_HelmPortProtocolEnum = members(HelmPortProtocolEnum, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
union_HelmResponsePortsItem = Union(
    "HelmResponsePortsItem",
    ["#HelmPortResponseWithServiceName", "#HelmPortResponseWithServiceSelectors"],
    tag="port_type",
    tags={
        "SERVICE_NAME": "#HelmPortResponseWithServiceName",
        "SERVICE_SELECTORS": "#HelmPortResponseWithServiceSelectors",
    },
)
if TYPE_CHECKING:
    HelmResponsePortsItem: TypeAlias = (
        "HelmPortResponseWithServiceName | HelmPortResponseWithServiceSelectors | UnknownVariant"
    )
union_HelmResponseSource = Union(
    "HelmResponseSource",
    ["#HelmResponseSourceGitVariant", "#HelmResponseSourceRepositoryVariant"],
)
if TYPE_CHECKING:
    HelmResponseSource: TypeAlias = (
        "HelmResponseSourceGitVariant | HelmResponseSourceRepositoryVariant | UnknownVariant"
    )


class HelmPortResponseWithServiceName(Model):
    """A Helm port response with service name."""

    __slots__ = (
        "external_port",
        "_id",
        "internal_port",
        "is_default",
        "name",
        "namespace",
        "port_type",
        "protocol",
        "service_name",
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
        service_name: str
    else:
        schema_name = "HelmPortResponseWithServiceName"
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
                "service_name",
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
            ("service_name", "service_name", "str", 1),
        )
        id = UuidAttribute()


def read_HelmPortResponseWithServiceName(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceName, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(HelmPortResponseWithServiceName, d)
        v2 = d["internal_port"]
        if type(v2) is not int:
            return r.tolerate(HelmPortResponseWithServiceName, d)
        v3 = d.get("is_default", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceName, d)
        v4 = d.get("name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceName, d)
        v5 = d.get("namespace", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceName, d)
        v6 = d["port_type"]
        if type(v6) is not str:
            return r.tolerate(HelmPortResponseWithServiceName, d)
        v7 = _HelmPortProtocolEnum[d["protocol"]]
        v8 = d["service_name"]
        if type(v8) is not str:
            return r.tolerate(HelmPortResponseWithServiceName, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmPortResponseWithServiceName)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmPortResponseWithServiceName, d)
    o: Any = new(HelmPortResponseWithServiceName)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.namespace = v5
    o.port_type = v6
    o.protocol = v7
    o.service_name = v8
    o._extra = extra
    return o


def write_HelmPortResponseWithServiceName(o: Any) -> dict[str, Any]:
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
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmPortResponseWithServiceName.read_json = staticmethod(read_HelmPortResponseWithServiceName)
HelmPortResponseWithServiceName.write_json = staticmethod(write_HelmPortResponseWithServiceName)


class HelmPortResponseWithServiceSelectors(Model):
    """Helm port response with service selectors."""

    __slots__ = (
        "external_port",
        "_id",
        "internal_port",
        "is_default",
        "name",
        "namespace",
        "port_type",
        "protocol",
        "service_selectors",
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
        service_selectors: list[KubernetesSelector]
    else:
        schema_name = "HelmPortResponseWithServiceSelectors"
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
                "service_selectors",
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
            ("service_selectors", "service_selectors", "[#KubernetesSelector]", 1),
        )
        id = UuidAttribute()


def read_HelmPortResponseWithServiceSelectors(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v2 = d["internal_port"]
        if type(v2) is not int:
            return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v3 = d.get("is_default", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v4 = d.get("name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v5 = d.get("namespace", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v6 = d["port_type"]
        if type(v6) is not str:
            return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        v7 = _HelmPortProtocolEnum[d["protocol"]]
        v8 = d["service_selectors"]
        if type(v8) is not list:
            return r.tolerate(HelmPortResponseWithServiceSelectors, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmPortResponseWithServiceSelectors)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmPortResponseWithServiceSelectors, d)
    o: Any = new(HelmPortResponseWithServiceSelectors)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.namespace = v5
    o.port_type = v6
    o.protocol = v7
    o.service_selectors = [read_KubernetesSelector(e, r) for e in v8] if v8 else v8
    o._extra = extra
    return o


def write_HelmPortResponseWithServiceSelectors(o: Any) -> dict[str, Any]:
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
    if (v := o.service_selectors) is not UNSET:
        d["service_selectors"] = (
            [write_KubernetesSelector(e) if type(e) is KubernetesSelector else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmPortResponseWithServiceSelectors.read_json = staticmethod(
    read_HelmPortResponseWithServiceSelectors
)
HelmPortResponseWithServiceSelectors.write_json = staticmethod(
    write_HelmPortResponseWithServiceSelectors
)


class HelmResponse(Model):
    """A Helm, as the API answers it."""

    __slots__ = (
        "allow_cluster_wide_resources",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "_blueprint_id",
        "_created_at",
        "description",
        "environment",
        "icon_uri",
        "_id",
        "name",
        "ports",
        "service_type",
        "source",
        "timeout_sec",
        "_updated_at",
        "values_override",
    )
    if TYPE_CHECKING:
        allow_cluster_wide_resources: bool
        """Left out, the API takes false."""
        arguments: list[str]
        auto_deploy: bool
        auto_preview: bool
        blueprint_id: UUID | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        name: str
        ports: list[HelmResponsePortsItem] | Unset = UNSET
        service_type: ServiceTypeEnum
        source: HelmResponseSource
        timeout_sec: int | Unset = UNSET
        """In seconds. At least 0. Left out, the API takes 600."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        values_override: HelmResponseValuesOverride
    else:
        schema_name = "HelmResponse"
        known_names = frozenset(
            (
                "allow_cluster_wide_resources",
                "arguments",
                "auto_deploy",
                "auto_preview",
                "blueprint_id",
                "created_at",
                "description",
                "environment",
                "icon_uri",
                "id",
                "name",
                "ports",
                "service_type",
                "source",
                "timeout_sec",
                "updated_at",
                "values_override",
            )
        )
        model_fields = (
            ("allow_cluster_wide_resources", "allow_cluster_wide_resources", "bool", 1),
            ("arguments", "arguments", "[str]", 1),
            ("auto_deploy", "auto_deploy", "bool", 1),
            ("auto_preview", "auto_preview", "bool", 1),
            ("blueprint_id", "blueprint_id", "uuid?", 4),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("environment", "environment", "#ReferenceObject", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("ports", "ports", "[|HelmResponsePortsItem]", 0),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("source", "source", "|HelmResponseSource", 1),
            ("timeout_sec", "timeout_sec", "int", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("values_override", "values_override", "#HelmResponseValuesOverride", 1),
        )
        blueprint_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_HelmResponse(d: Any, r: Reading) -> Any:
    n = 17
    try:
        v0 = d["allow_cluster_wide_resources"]
        if v0 is not True and v0 is not False:
            return r.tolerate(HelmResponse, d)
        v1 = d["arguments"]
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            return r.tolerate(HelmResponse, d)
        v2 = d["auto_deploy"]
        if v2 is not True and v2 is not False:
            return r.tolerate(HelmResponse, d)
        v3 = d["auto_preview"]
        if v3 is not True and v3 is not False:
            return r.tolerate(HelmResponse, d)
        v4 = d.get("blueprint_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif v4 is not None and len(v4) != 36 or v4[23] != "-":
            return r.tolerate(HelmResponse, d)
        v5 = d["created_at"]
        if moment(v5).tzinfo is None:
            return r.tolerate(HelmResponse, d)
        v6 = d.get("description", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponse, d)
        v7 = d["environment"]
        if type(v7) is not dict:
            return r.tolerate(HelmResponse, d)
        v8 = d["icon_uri"]
        if type(v8) is not str:
            return r.tolerate(HelmResponse, d)
        v9 = d["id"]
        if len(v9) != 36 or v9[23] != "-":
            return r.tolerate(HelmResponse, d)
        v10 = d["name"]
        if type(v10) is not str:
            return r.tolerate(HelmResponse, d)
        v11 = d.get("ports", UNSET)
        if type(v11) is not list:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponse, d)
        v12 = _ServiceTypeEnum[d["service_type"]]
        v13 = d["source"]
        v14 = d.get("timeout_sec", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponse, d)
        v15 = d.get("updated_at", UNSET)
        if v15 is UNSET:
            n -= 1
        elif moment(v15).tzinfo is None:
            return r.tolerate(HelmResponse, d)
        v16 = d["values_override"]
        if type(v16) is not dict:
            return r.tolerate(HelmResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponse, d)
    o: Any = new(HelmResponse)
    o.allow_cluster_wide_resources = v0
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o._blueprint_id = v4
    o._created_at = v5
    o.description = v6
    o.environment = read_ReferenceObject(v7, r)
    o.icon_uri = v8
    o._id = v9
    o.name = v10
    o.ports = union_HelmResponsePortsItem.read_list(v11, r) if v11 else v11
    o.service_type = v12
    o.source = (
        union_HelmResponseSource.read(v13, r)
        if type(v13) is dict
        else r.read(
            parse_kind("|HelmResponseSource"),
            v13,
            Place(HelmResponse.schema_name, "source", d, "source"),
        )
    )
    o.timeout_sec = v14
    o._updated_at = v15
    o.values_override = read_HelmResponseValuesOverride(v16, r)
    o._extra = extra
    return o


def write_HelmResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allow_cluster_wide_resources) is not UNSET:
        d["allow_cluster_wide_resources"] = v if type(v) is bool else encode(v)
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o._blueprint_id) is not UNSET:
        d["blueprint_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ports) is not UNSET:
        d["ports"] = encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = encode(v)
    if (v := o.timeout_sec) is not UNSET:
        d["timeout_sec"] = v if type(v) is int else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.values_override) is not UNSET:
        d["values_override"] = (
            write_HelmResponseValuesOverride(v)
            if type(v) is HelmResponseValuesOverride
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmResponse.read_json = staticmethod(read_HelmResponse)
HelmResponse.write_json = staticmethod(write_HelmResponse)


class HelmResponseSourceGitVariant(Model):
    """One form of a union: a Helm response source Git."""

    __slots__ = ("git",)
    if TYPE_CHECKING:
        git: HelmSourceGitResponse
    else:
        schema_name = "HelmResponseSourceGitVariant"
        known_names = frozenset(("git",))
        model_fields = (("git", "git", "#HelmSourceGitResponse", 1),)


def read_HelmResponseSourceGitVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git"]
        if type(v0) is not dict:
            return r.tolerate(HelmResponseSourceGitVariant, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmResponseSourceGitVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseSourceGitVariant, d)
    o: Any = new(HelmResponseSourceGitVariant)
    o.git = read_HelmSourceGitResponse(v0, r)
    o._extra = extra
    return o


def write_HelmResponseSourceGitVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git) is not UNSET:
        d["git"] = write_HelmSourceGitResponse(v) if type(v) is HelmSourceGitResponse else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseSourceGitVariant.read_json = staticmethod(read_HelmResponseSourceGitVariant)
HelmResponseSourceGitVariant.write_json = staticmethod(write_HelmResponseSourceGitVariant)


class HelmResponseSourceRepositoryVariant(Model):
    """One form of a union: a Helm response source repository."""

    __slots__ = ("repository",)
    if TYPE_CHECKING:
        repository: HelmSourceRepositoryResponse
    else:
        schema_name = "HelmResponseSourceRepositoryVariant"
        known_names = frozenset(("repository",))
        model_fields = (("repository", "repository", "#HelmSourceRepositoryResponse", 1),)


def read_HelmResponseSourceRepositoryVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["repository"]
        if type(v0) is not dict:
            return r.tolerate(HelmResponseSourceRepositoryVariant, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmResponseSourceRepositoryVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseSourceRepositoryVariant, d)
    o: Any = new(HelmResponseSourceRepositoryVariant)
    o.repository = read_HelmSourceRepositoryResponse(v0, r)
    o._extra = extra
    return o


def write_HelmResponseSourceRepositoryVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.repository) is not UNSET:
        d["repository"] = (
            write_HelmSourceRepositoryResponse(v)
            if type(v) is HelmSourceRepositoryResponse
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseSourceRepositoryVariant.read_json = staticmethod(
    read_HelmResponseSourceRepositoryVariant
)
HelmResponseSourceRepositoryVariant.write_json = staticmethod(
    write_HelmResponseSourceRepositoryVariant
)


class HelmResponseValuesOverride(Model):
    """A Helm response values override."""

    __slots__ = (
        "file",
        "set_",
        "set_json",
        "set_string",
    )
    if TYPE_CHECKING:
        file: HelmResponseValuesOverrideFile | None | Unset = UNSET
        set_: list[list[str]] | Unset = UNSET
        set_json: list[list[str]] | Unset = UNSET
        set_string: list[list[str]] | Unset = UNSET
    else:
        schema_name = "HelmResponseValuesOverride"
        known_names = frozenset(
            (
                "file",
                "set",
                "set_json",
                "set_string",
            )
        )
        model_fields = (
            ("file", "file", "#HelmResponseValuesOverrideFile?", 0),
            ("set_", "set", "[[str]]", 0),
            ("set_json", "set_json", "[[str]]", 0),
            ("set_string", "set_string", "[[str]]", 0),
        )


def read_HelmResponseValuesOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("file", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(HelmResponseValuesOverride, d)
        v1 = d.get("set", UNSET)
        if type(v1) is not list or not are_lists(v1, STRINGS):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponseValuesOverride, d)
        v2 = d.get("set_json", UNSET)
        if type(v2) is not list or not are_lists(v2, STRINGS):
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponseValuesOverride, d)
        v3 = d.get("set_string", UNSET)
        if type(v3) is not list or not are_lists(v3, STRINGS):
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponseValuesOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmResponseValuesOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseValuesOverride, d)
    o: Any = new(HelmResponseValuesOverride)
    o.file = read_HelmResponseValuesOverrideFile(v0, r) if type(v0) is dict else v0
    o.set_ = v1
    o.set_json = v2
    o.set_string = v3
    o._extra = extra
    return o


def write_HelmResponseValuesOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.file) is not UNSET:
        d["file"] = (
            write_HelmResponseValuesOverrideFile(v)
            if type(v) is HelmResponseValuesOverrideFile
            else encode(v)
        )
    if (v := o.set_) is not UNSET:
        d["set"] = encode(v)
    if (v := o.set_json) is not UNSET:
        d["set_json"] = encode(v)
    if (v := o.set_string) is not UNSET:
        d["set_string"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseValuesOverride.read_json = staticmethod(read_HelmResponseValuesOverride)
HelmResponseValuesOverride.write_json = staticmethod(write_HelmResponseValuesOverride)


class HelmResponseValuesOverrideFile(Model):
    """A Helm response values override file."""

    __slots__ = (
        "git",
        "raw",
    )
    if TYPE_CHECKING:
        git: HelmResponseValuesOverrideFileGit | None | Unset = UNSET
        raw: HelmResponseValuesOverrideFileRaw | None | Unset = UNSET
    else:
        schema_name = "HelmResponseValuesOverrideFile"
        known_names = frozenset(
            (
                "git",
                "raw",
            )
        )
        model_fields = (
            ("git", "git", "#HelmResponseValuesOverrideFileGit?", 0),
            ("raw", "raw", "#HelmResponseValuesOverrideFileRaw?", 0),
        )


def read_HelmResponseValuesOverrideFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("git", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(HelmResponseValuesOverrideFile, d)
        v1 = d.get("raw", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(HelmResponseValuesOverrideFile, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmResponseValuesOverrideFile)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseValuesOverrideFile, d)
    o: Any = new(HelmResponseValuesOverrideFile)
    o.git = read_HelmResponseValuesOverrideFileGit(v0, r) if type(v0) is dict else v0
    o.raw = read_HelmResponseValuesOverrideFileRaw(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_HelmResponseValuesOverrideFile(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git) is not UNSET:
        d["git"] = (
            write_HelmResponseValuesOverrideFileGit(v)
            if type(v) is HelmResponseValuesOverrideFileGit
            else encode(v)
        )
    if (v := o.raw) is not UNSET:
        d["raw"] = (
            write_HelmResponseValuesOverrideFileRaw(v)
            if type(v) is HelmResponseValuesOverrideFileRaw
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseValuesOverrideFile.read_json = staticmethod(read_HelmResponseValuesOverrideFile)
HelmResponseValuesOverrideFile.write_json = staticmethod(write_HelmResponseValuesOverrideFile)


class HelmResponseValuesOverrideFileGit(Model):
    """A Helm response values override file Git."""

    __slots__ = (
        "git_repository",
        "paths",
    )
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository
        paths: list[str]
    else:
        schema_name = "HelmResponseValuesOverrideFileGit"
        known_names = frozenset(
            (
                "git_repository",
                "paths",
            )
        )
        model_fields = (
            ("git_repository", "git_repository", "#ApplicationGitRepository", 1),
            ("paths", "paths", "[str]", 1),
        )


def read_HelmResponseValuesOverrideFileGit(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(HelmResponseValuesOverrideFileGit, d)
        v1 = d["paths"]
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            return r.tolerate(HelmResponseValuesOverrideFileGit, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, HelmResponseValuesOverrideFileGit)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseValuesOverrideFileGit, d)
    o: Any = new(HelmResponseValuesOverrideFileGit)
    o.git_repository = read_ApplicationGitRepository(v0, r)
    o.paths = v1
    o._extra = extra
    return o


def write_HelmResponseValuesOverrideFileGit(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if (v := o.paths) is not UNSET:
        d["paths"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseValuesOverrideFileGit.read_json = staticmethod(read_HelmResponseValuesOverrideFileGit)
HelmResponseValuesOverrideFileGit.write_json = staticmethod(write_HelmResponseValuesOverrideFileGit)


class HelmResponseValuesOverrideFileRaw(Model):
    """A Helm response values override file raw."""

    __slots__ = ("values",)
    if TYPE_CHECKING:
        values: list[HelmResponseValuesOverrideFileRawValuesItem]
    else:
        schema_name = "HelmResponseValuesOverrideFileRaw"
        known_names = frozenset(("values",))
        model_fields = (("values", "values", "[#HelmResponseValuesOverrideFileRawValuesItem]", 1),)


def read_HelmResponseValuesOverrideFileRaw(d: Any, r: Reading) -> Any:
    try:
        v0 = d["values"]
        if type(v0) is not list:
            return r.tolerate(HelmResponseValuesOverrideFileRaw, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmResponseValuesOverrideFileRaw)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseValuesOverrideFileRaw, d)
    o: Any = new(HelmResponseValuesOverrideFileRaw)
    o.values = [read_HelmResponseValuesOverrideFileRawValuesItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmResponseValuesOverrideFileRaw(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.values) is not UNSET:
        d["values"] = (
            [
                write_HelmResponseValuesOverrideFileRawValuesItem(e)
                if type(e) is HelmResponseValuesOverrideFileRawValuesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseValuesOverrideFileRaw.read_json = staticmethod(read_HelmResponseValuesOverrideFileRaw)
HelmResponseValuesOverrideFileRaw.write_json = staticmethod(write_HelmResponseValuesOverrideFileRaw)


class HelmResponseValuesOverrideFileRawValuesItem(Model):
    """One entry of Helm response values override file raw values."""

    __slots__ = (
        "content",
        "name",
    )
    if TYPE_CHECKING:
        content: str
        name: str
    else:
        schema_name = "HelmResponseValuesOverrideFileRawValuesItem"
        known_names = frozenset(
            (
                "content",
                "name",
            )
        )
        model_fields = (
            ("content", "content", "str", 1),
            ("name", "name", "str", 1),
        )


def read_HelmResponseValuesOverrideFileRawValuesItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["content"]
        if type(v0) is not str:
            return r.tolerate(HelmResponseValuesOverrideFileRawValuesItem, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(HelmResponseValuesOverrideFileRawValuesItem, d)
        extra = (
            None
            if len(d) == 2
            else r.unknown_fields(d, HelmResponseValuesOverrideFileRawValuesItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseValuesOverrideFileRawValuesItem, d)
    o: Any = new(HelmResponseValuesOverrideFileRawValuesItem)
    o.content = v0
    o.name = v1
    o._extra = extra
    return o


def write_HelmResponseValuesOverrideFileRawValuesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.content) is not UNSET:
        d["content"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseValuesOverrideFileRawValuesItem.read_json = staticmethod(
    read_HelmResponseValuesOverrideFileRawValuesItem
)
HelmResponseValuesOverrideFileRawValuesItem.write_json = staticmethod(
    write_HelmResponseValuesOverrideFileRawValuesItem
)


class HelmSourceGitResponse(Model):
    """A Helm source Git, as the API answers it."""

    __slots__ = ("git_repository",)
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository
    else:
        schema_name = "HelmSourceGitResponse"
        known_names = frozenset(("git_repository",))
        model_fields = (("git_repository", "git_repository", "#ApplicationGitRepository", 1),)


def read_HelmSourceGitResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(HelmSourceGitResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmSourceGitResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmSourceGitResponse, d)
    o: Any = new(HelmSourceGitResponse)
    o.git_repository = read_ApplicationGitRepository(v0, r)
    o._extra = extra
    return o


def write_HelmSourceGitResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmSourceGitResponse.read_json = staticmethod(read_HelmSourceGitResponse)
HelmSourceGitResponse.write_json = staticmethod(write_HelmSourceGitResponse)


class HelmSourceRepositoryResponse(Model):
    """A Helm source repository, as the API answers it."""

    __slots__ = (
        "chart_name",
        "chart_version",
        "repository",
    )
    if TYPE_CHECKING:
        chart_name: str
        chart_version: str
        repository: HelmSourceRepositoryResponseRepository
    else:
        schema_name = "HelmSourceRepositoryResponse"
        known_names = frozenset(
            (
                "chart_name",
                "chart_version",
                "repository",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 1),
            ("chart_version", "chart_version", "str", 1),
            ("repository", "repository", "#HelmSourceRepositoryResponseRepository", 1),
        )


def read_HelmSourceRepositoryResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["chart_name"]
        if type(v0) is not str:
            return r.tolerate(HelmSourceRepositoryResponse, d)
        v1 = d["chart_version"]
        if type(v1) is not str:
            return r.tolerate(HelmSourceRepositoryResponse, d)
        v2 = d["repository"]
        if type(v2) is not dict:
            return r.tolerate(HelmSourceRepositoryResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, HelmSourceRepositoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmSourceRepositoryResponse, d)
    o: Any = new(HelmSourceRepositoryResponse)
    o.chart_name = v0
    o.chart_version = v1
    o.repository = read_HelmSourceRepositoryResponseRepository(v2, r)
    o._extra = extra
    return o


def write_HelmSourceRepositoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = (
            write_HelmSourceRepositoryResponseRepository(v)
            if type(v) is HelmSourceRepositoryResponseRepository
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmSourceRepositoryResponse.read_json = staticmethod(read_HelmSourceRepositoryResponse)
HelmSourceRepositoryResponse.write_json = staticmethod(write_HelmSourceRepositoryResponse)


class HelmSourceRepositoryResponseRepository(Model):
    """A Helm source repository response repository."""

    __slots__ = (
        "id",
        "name",
        "url",
    )
    if TYPE_CHECKING:
        id: str
        name: str
        url: str
        """Absolute URI."""
    else:
        schema_name = "HelmSourceRepositoryResponseRepository"
        known_names = frozenset(
            (
                "id",
                "name",
                "url",
            )
        )
        model_fields = (
            ("id", "id", "str", 1),
            ("name", "name", "str", 1),
            ("url", "url", "str", 1),
        )


def read_HelmSourceRepositoryResponseRepository(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if type(v0) is not str:
            return r.tolerate(HelmSourceRepositoryResponseRepository, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(HelmSourceRepositoryResponseRepository, d)
        v2 = d["url"]
        if type(v2) is not str:
            return r.tolerate(HelmSourceRepositoryResponseRepository, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, HelmSourceRepositoryResponseRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmSourceRepositoryResponseRepository, d)
    o: Any = new(HelmSourceRepositoryResponseRepository)
    o.id = v0
    o.name = v1
    o.url = v2
    o._extra = extra
    return o


def write_HelmSourceRepositoryResponseRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmSourceRepositoryResponseRepository.read_json = staticmethod(
    read_HelmSourceRepositoryResponseRepository
)
HelmSourceRepositoryResponseRepository.write_json = staticmethod(
    write_HelmSourceRepositoryResponseRepository
)


class KubernetesSelector(Model):
    """A Kubernetes selector."""

    __slots__ = (
        "key",
        "value",
    )
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        value: str
    else:
        schema_name = "KubernetesSelector"
        known_names = frozenset(
            (
                "key",
                "value",
            )
        )
        model_fields = (
            ("key", "key", "str", 1),
            ("value", "value", "str", 1),
        )


def read_KubernetesSelector(d: Any, r: Reading) -> Any:
    try:
        v0 = d["key"]
        if type(v0) is not str:
            return r.tolerate(KubernetesSelector, d)
        v1 = d["value"]
        if type(v1) is not str:
            return r.tolerate(KubernetesSelector, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, KubernetesSelector)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesSelector, d)
    o: Any = new(KubernetesSelector)
    o.key = v0
    o.value = v1
    o._extra = extra
    return o


def write_KubernetesSelector(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KubernetesSelector.read_json = staticmethod(read_KubernetesSelector)
KubernetesSelector.write_json = staticmethod(write_KubernetesSelector)
