"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    LOOSE,
    STRINGS,
    Reading,
    are_lists,
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
from .common import (
    ApplicationGitRepository,
    Commit,
    ReferenceObject,
    ServiceTypeEnum,
    read_ApplicationGitRepository,
    read_Commit,
    read_ReferenceObject,
    write_ApplicationGitRepository,
    write_Commit,
    write_ReferenceObject,
)
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import HelmPortProtocolEnumText, ServiceTypeEnumText, StateEnumText
    from .helms import HelmRequest


class HelmPortProtocolEnum(OpenEnum):
    HTTP = "HTTP"
    GRPC = "GRPC"

    if TYPE_CHECKING:
        _unknown_value = ""


_HelmPortProtocolEnum = members(HelmPortProtocolEnum, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)
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


class DeploymentHistoryHelmResponse(Model):
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        repository: DeploymentHistoryHelmResponseRepository | None | Unset = UNSET
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            commit #Commit?
            created_at! datetime
            id! uuid
            name str
            repository #DeploymentHistoryHelmResponseRepository?
            status %StateEnum
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryHelmResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("commit", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
            n -= 1
        if type(v4 := d.get("repository", UNSET)) is not dict and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
            n -= 1
        v5 = _StateEnum_unset[d.get("status", UNSET)]
        if v5 is UNSET:
            n -= 1
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(DeploymentHistoryHelmResponse, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
        ):
            return r.tolerate(DeploymentHistoryHelmResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryHelmResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryHelmResponse, d)
    o: Any = new(DeploymentHistoryHelmResponse)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.repository = read_DeploymentHistoryHelmResponseRepository(v4, r) if type(v4) is dict else v4
    o.status = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_DeploymentHistoryHelmResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = (
            write_DeploymentHistoryHelmResponseRepository(v)
            if type(v) is DeploymentHistoryHelmResponseRepository
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryHelmResponseRepository(Model):
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
    else:
        field_lines = """
            chart_name str
            chart_version str
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryHelmResponseRepository(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("chart_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
            n -= 1
        if type(v1 := d.get("chart_version", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, DeploymentHistoryHelmResponseRepository)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
    o: Any = new(DeploymentHistoryHelmResponseRepository)
    o.chart_name = v0
    o.chart_version = v1
    o._extra = extra
    return o


def write_DeploymentHistoryHelmResponseRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmGitRepositoryRequest(Model):
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Id of the organization's Git token that reads the repository. Null is allowed."""
        name: Any = UNSET
        owner: Any = UNSET
        provider: Any = UNSET
        root_path: str | Unset = UNSET
        """Folder in the repository; `/` is its root. Default: '/'."""
        url: str
    else:
        field_lines = """
            branch str
            git_token_id uuid?
            name any
            owner any
            provider any
            root_path str
            url! str
        """
        __slots__ = slots(field_lines)
        git_token_id = UuidAttribute()


def read_HelmGitRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmGitRepositoryRequest, d)
            n -= 1
        if (v1 := d.get("git_token_id", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and (len(v1) != 36 or v1[23] != "-"):
            return r.tolerate(HelmGitRepositoryRequest, d)
        v2 = d.get("name", UNSET)
        if v2 is UNSET:
            n -= 1
        v3 = d.get("owner", UNSET)
        if v3 is UNSET:
            n -= 1
        v4 = d.get("provider", UNSET)
        if v4 is UNSET:
            n -= 1
        if type(v5 := d.get("root_path", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmGitRepositoryRequest, d)
            n -= 1
        if type(v6 := d["url"]) is not str:
            return r.tolerate(HelmGitRepositoryRequest, d)
        if type(v2) in LOOSE or type(v3) in LOOSE or type(v4) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, HelmGitRepositoryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmGitRepositoryRequest, d)
    o: Any = new(HelmGitRepositoryRequest)
    o.branch = v0
    o._git_token_id = v1
    o.name = v2
    o.owner = v3
    o.provider = v4
    o.root_path = v5
    o.url = v6
    o._extra = extra
    return o


def write_HelmGitRepositoryRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o._git_token_id) is not UNSET:
        d["git_token_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmPortResponseWithServiceName(Model):
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
        service_name: str
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
            service_name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_HelmPortResponseWithServiceName(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceName, d)
            n -= 1
        if (v3 := d.get("is_default", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceName, d)
            n -= 1
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceName, d)
            n -= 1
        if type(v5 := d.get("namespace", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceName, d)
            n -= 1
        v7 = _HelmPortProtocolEnum[d["protocol"]]
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["internal_port"]) is not int
            or type(v6 := d["port_type"]) is not str
            or type(v8 := d["service_name"]) is not str
        ):
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


class HelmPortResponseWithServiceSelectors(Model):
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
        service_selectors: list[KubernetesSelector]
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
            service_selectors! [#KubernetesSelector]
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_HelmPortResponseWithServiceSelectors(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
            n -= 1
        if (v3 := d.get("is_default", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
            n -= 1
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
            n -= 1
        if type(v5 := d.get("namespace", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmPortResponseWithServiceSelectors, d)
            n -= 1
        v7 = _HelmPortProtocolEnum[d["protocol"]]
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["internal_port"]) is not int
            or type(v6 := d["port_type"]) is not str
            or type(v8 := d["service_selectors"]) is not list
        ):
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


class HelmResponse(Model):
    if TYPE_CHECKING:
        allow_cluster_wide_resources: bool
        """Default: false."""
        arguments: list[str]
        auto_deploy: bool
        auto_preview: bool
        blueprint_id: Accepting[UUID | None | Unset, str] = OMITTED
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        ports: list[HelmResponsePortsItem] | Unset = UNSET
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        source: HelmResponseSource
        timeout_sec: int | Unset = UNSET
        """In seconds. At least 0. Default: 600."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        values_override: HelmResponseValuesOverride

        def to_request(self, **changes: Any) -> HelmRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            allow_cluster_wide_resources! bool
            arguments! [str]
            auto_deploy! bool
            auto_preview! bool
            blueprint_id uuid?
            created_at! datetime
            description str
            environment! #ReferenceObject
            icon_uri! str
            id! uuid
            name! str
            ports [|HelmResponsePortsItem]
            service_type! %ServiceTypeEnum
            source! |HelmResponseSource
            timeout_sec int
            updated_at datetime
            values_override! #HelmResponseValuesOverride
        """
        __slots__ = slots(field_lines)
        blueprint_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_HelmResponse(d: Any, r: Reading) -> Any:
    n = 17
    try:
        if (v4 := d.get("blueprint_id", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and (len(v4) != 36 or v4[23] != "-"):
            return r.tolerate(HelmResponse, d)
        if type(v6 := d.get("description", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(HelmResponse, d)
            n -= 1
        if type(v11 := d.get("ports", UNSET)) is not list:
            if v11 is not UNSET:
                return r.tolerate(HelmResponse, d)
            n -= 1
        v12 = _ServiceTypeEnum[d["service_type"]]
        v13 = d["source"]
        if type(v14 := d.get("timeout_sec", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(HelmResponse, d)
            n -= 1
        if (v15 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v15).tzinfo is None:
            return r.tolerate(HelmResponse, d)
        if (
            (v0 := d["allow_cluster_wide_resources"]) is not True
            and v0 is not False
            or type(v1 := d["arguments"]) is not list
            or not STRINGS.issuperset(map(type, v1))
            or (v2 := d["auto_deploy"]) is not True
            and v2 is not False
            or (v3 := d["auto_preview"]) is not True
            and v3 is not False
            or moment(v5 := d["created_at"]).tzinfo is None
            or type(v7 := d["environment"]) is not dict
            or type(v8 := d["icon_uri"]) is not str
            or len(v9 := d["id"]) != 36
            or v9[23] != "-"
            or type(v10 := d["name"]) is not str
            or type(v16 := d["values_override"]) is not dict
        ):
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
    o.ports = union_HelmResponsePortsItem.read_list(v11, r) if type(v11) is list else v11
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


class HelmResponseSourceGitVariant(Model):
    """Variant of a union: a Helm response source Git."""

    if TYPE_CHECKING:
        git: HelmSourceGitResponse
    else:
        field_lines = """
            git! #HelmSourceGitResponse
        """
        __slots__ = slots(field_lines)


def read_HelmResponseSourceGitVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["git"]) is not dict:
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


class HelmResponseSourceRepositoryVariant(Model):
    """Variant of a union: a Helm response source repository."""

    if TYPE_CHECKING:
        repository: HelmSourceRepositoryResponse
    else:
        field_lines = """
            repository! #HelmSourceRepositoryResponse
        """
        __slots__ = slots(field_lines)


def read_HelmResponseSourceRepositoryVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["repository"]) is not dict:
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


class HelmResponseValuesOverride(Model):
    if TYPE_CHECKING:
        file: HelmResponseValuesOverrideFile | None | Unset = UNSET
        set_: list[list[str]] | Unset = UNSET
        set_json: list[list[str]] | Unset = UNSET
        set_string: list[list[str]] | Unset = UNSET
    else:
        field_lines = """
            file #HelmResponseValuesOverrideFile?
            set_ [[str]] "set"
            set_json [[str]]
            set_string [[str]]
        """
        __slots__ = slots(field_lines)


def read_HelmResponseValuesOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("file", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(HelmResponseValuesOverride, d)
            n -= 1
        if type(v1 := d.get("set", UNSET)) is not list or not are_lists(v1, STRINGS):
            if v1 is not UNSET:
                return r.tolerate(HelmResponseValuesOverride, d)
            n -= 1
        if type(v2 := d.get("set_json", UNSET)) is not list or not are_lists(v2, STRINGS):
            if v2 is not UNSET:
                return r.tolerate(HelmResponseValuesOverride, d)
            n -= 1
        if type(v3 := d.get("set_string", UNSET)) is not list or not are_lists(v3, STRINGS):
            if v3 is not UNSET:
                return r.tolerate(HelmResponseValuesOverride, d)
            n -= 1
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


class HelmResponseValuesOverrideFile(Model):
    if TYPE_CHECKING:
        git: HelmResponseValuesOverrideFileGit | None | Unset = UNSET
        raw: HelmResponseValuesOverrideFileRaw | None | Unset = UNSET
    else:
        field_lines = """
            git #HelmResponseValuesOverrideFileGit?
            raw #HelmResponseValuesOverrideFileRaw?
        """
        __slots__ = slots(field_lines)


def read_HelmResponseValuesOverrideFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("git", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(HelmResponseValuesOverrideFile, d)
            n -= 1
        if type(v1 := d.get("raw", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(HelmResponseValuesOverrideFile, d)
            n -= 1
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


class HelmResponseValuesOverrideFileGit(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository
        paths: list[str]
    else:
        field_lines = """
            git_repository! #ApplicationGitRepository
            paths! [str]
        """
        __slots__ = slots(field_lines)


def read_HelmResponseValuesOverrideFileGit(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["git_repository"]) is not dict
            or type(v1 := d["paths"]) is not list
            or not STRINGS.issuperset(map(type, v1))
        ):
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


class HelmResponseValuesOverrideFileRaw(Model):
    if TYPE_CHECKING:
        values: list[HelmResponseValuesOverrideFileRawValuesItem]
    else:
        field_lines = """
            values! [#HelmResponseValuesOverrideFileRawValuesItem]
        """
        __slots__ = slots(field_lines)


def read_HelmResponseValuesOverrideFileRaw(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["values"]) is not list:
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


class HelmResponseValuesOverrideFileRawValuesItem(Model):
    """One entry of Helm response values override file raw values."""

    if TYPE_CHECKING:
        content: str
        name: str
    else:
        field_lines = """
            content! str
            name! str
        """
        __slots__ = slots(field_lines)


def read_HelmResponseValuesOverrideFileRawValuesItem(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["content"]) is not str or type(v1 := d["name"]) is not str:
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


class HelmSourceGitResponse(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository
    else:
        field_lines = """
            git_repository! #ApplicationGitRepository
        """
        __slots__ = slots(field_lines)


def read_HelmSourceGitResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["git_repository"]) is not dict:
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


class HelmSourceRepositoryResponse(Model):
    if TYPE_CHECKING:
        chart_name: str
        chart_version: str
        repository: HelmSourceRepositoryResponseRepository
    else:
        field_lines = """
            chart_name! str
            chart_version! str
            repository! #HelmSourceRepositoryResponseRepository
        """
        __slots__ = slots(field_lines)


def read_HelmSourceRepositoryResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["chart_name"]) is not str
            or type(v1 := d["chart_version"]) is not str
            or type(v2 := d["repository"]) is not dict
        ):
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


class HelmSourceRepositoryResponseRepository(Model):
    if TYPE_CHECKING:
        id: str
        name: str
        url: str
        """Absolute URI."""
    else:
        field_lines = """
            id! str
            name! str
            url! str
        """
        __slots__ = slots(field_lines)


def read_HelmSourceRepositoryResponseRepository(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["id"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v2 := d["url"]) is not str
        ):
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


class KubernetesSelector(Model):
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        value: str
    else:
        field_lines = """
            key! str
            value! str
        """
        __slots__ = slots(field_lines)


def read_KubernetesSelector(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["key"]) is not str or type(v1 := d["value"]) is not str:
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
