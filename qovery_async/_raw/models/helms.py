"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    STRINGS,
    Reading,
    are_lists,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepositoryRequest,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .helms_shared import (
    DeploymentHistoryHelmResponse,
    HelmGitRepositoryRequest,
    HelmPortProtocolEnum,
    HelmResponse,
    KubernetesSelector,
    read_DeploymentHistoryHelmResponse,
    read_HelmGitRepositoryRequest,
    read_HelmResponse,
    read_KubernetesSelector,
    write_DeploymentHistoryHelmResponse,
    write_HelmGitRepositoryRequest,
    write_HelmResponse,
    write_KubernetesSelector,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DeploymentRestrictionModeEnumText,
        DeploymentRestrictionTypeEnumText,
        HelmPortProtocolEnumText,
    )


class HelmForceEvent(OpenEnum):
    DIFF = "DIFF"

    if TYPE_CHECKING:
        _unknown_value = ""


_DeploymentRestrictionModeEnum = members(DeploymentRestrictionModeEnum, unset=False, null=False)
_DeploymentRestrictionTypeEnum = members(DeploymentRestrictionTypeEnum, unset=False, null=False)
_HelmPortProtocolEnum_unset = members(HelmPortProtocolEnum, unset=True, null=False)


class HelmDeployRequest(Model):
    if TYPE_CHECKING:
        chart_version: str | Unset = UNSET
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        values_override_git_commit_id: str | Unset = UNSET
    else:
        field_lines = """
            chart_version str
            git_commit_id str
            values_override_git_commit_id str
        """
        __slots__ = slots(field_lines)


def read_HelmDeployRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("chart_version", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmDeployRequest, d)
            n -= 1
        if type(v1 := d.get("git_commit_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmDeployRequest, d)
            n -= 1
        if type(v2 := d.get("values_override_git_commit_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(HelmDeployRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDeployRequest, d)
    o: Any = new(HelmDeployRequest)
    o.chart_version = v0
    o.git_commit_id = v1
    o.values_override_git_commit_id = v2
    o._extra = extra
    return o


def write_HelmDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.values_override_git_commit_id) is not UNSET:
        d["values_override_git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmDeploymentRestrictionRequest(Model):
    if TYPE_CHECKING:
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        value: str
    else:
        field_lines = """
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            value! str
        """
        __slots__ = slots(field_lines)


def read_HelmDeploymentRestrictionRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentRestrictionModeEnum[d["mode"]]
        v1 = _DeploymentRestrictionTypeEnum[d["type"]]
        if type(v2 := d["value"]) is not str:
            return r.tolerate(HelmDeploymentRestrictionRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, HelmDeploymentRestrictionRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDeploymentRestrictionRequest, d)
    o: Any = new(HelmDeploymentRestrictionRequest)
    o.mode = v0
    o.type_ = v1
    o.value = v2
    o._extra = extra
    return o


def write_HelmDeploymentRestrictionRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmDeploymentRestrictionResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        value: str

        def to_request(self, **changes: Any) -> HelmDeploymentRestrictionRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            updated_at datetime
            value! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_HelmDeploymentRestrictionResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v2 = _DeploymentRestrictionModeEnum[d["mode"]]
        v3 = _DeploymentRestrictionTypeEnum[d["type"]]
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(HelmDeploymentRestrictionResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v5 := d["value"]) is not str
        ):
            return r.tolerate(HelmDeploymentRestrictionResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmDeploymentRestrictionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDeploymentRestrictionResponse, d)
    o: Any = new(HelmDeploymentRestrictionResponse)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.type_ = v3
    o._updated_at = v4
    o.value = v5
    o._extra = extra
    return o


def write_HelmDeploymentRestrictionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmDeploymentRestrictionResponseList(Model):
    """Helm deployment restrictions, in `results`."""

    if TYPE_CHECKING:
        results: list[HelmDeploymentRestrictionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#HelmDeploymentRestrictionResponse]
        """
        __slots__ = slots(field_lines)


def read_HelmDeploymentRestrictionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmDeploymentRestrictionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmDeploymentRestrictionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDeploymentRestrictionResponseList, d)
    o: Any = new(HelmDeploymentRestrictionResponseList)
    o.results = [read_HelmDeploymentRestrictionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmDeploymentRestrictionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_HelmDeploymentRestrictionResponse(e)
                if type(e) is HelmDeploymentRestrictionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmPortRequestPortsItem(Model):
    """One entry of Helm port request ports."""

    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        protocol: Accepting[HelmPortProtocolEnum | Unset, HelmPortProtocolEnumText] = OMITTED
        """Default: 'HTTP'."""
        service_name: str | Unset = UNSET
        service_selectors: list[KubernetesSelector] | Unset = UNSET
    else:
        field_lines = """
            external_port int
            internal_port! int
            is_default bool
            name str
            namespace str
            protocol %HelmPortProtocolEnum
            service_name str
            service_selectors [#KubernetesSelector]
        """
        __slots__ = slots(field_lines)


def read_HelmPortRequestPortsItem(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        if (v2 := d.get("is_default", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        if type(v4 := d.get("namespace", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        v5 = _HelmPortProtocolEnum_unset[d.get("protocol", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("service_name", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        if type(v7 := d.get("service_selectors", UNSET)) is not list:
            if v7 is not UNSET:
                return r.tolerate(HelmPortRequestPortsItem, d)
            n -= 1
        if type(v1 := d["internal_port"]) is not int:
            return r.tolerate(HelmPortRequestPortsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmPortRequestPortsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmPortRequestPortsItem, d)
    o: Any = new(HelmPortRequestPortsItem)
    o.external_port = v0
    o.internal_port = v1
    o.is_default = v2
    o.name = v3
    o.namespace = v4
    o.protocol = v5
    o.service_name = v6
    o.service_selectors = [read_KubernetesSelector(e, r) for e in v7] if v7 else v7
    o._extra = extra
    return o


def write_HelmPortRequestPortsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.protocol) is not UNSET:
        d["protocol"] = v._value_ if type(v) is HelmPortProtocolEnum else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_selectors) is not UNSET:
        d["service_selectors"] = (
            [write_KubernetesSelector(e) if type(e) is KubernetesSelector else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequest(Model):
    if TYPE_CHECKING:
        allow_cluster_wide_resources: bool | Unset = UNSET
        """Default: false."""
        arguments: list[str]
        auto_deploy: bool
        auto_preview: bool | None | Unset = UNSET
        """Null is allowed."""
        blueprint_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
        description: str | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        name: str
        ports: list[HelmPortRequestPortsItem] | Unset = UNSET
        source: HelmRequestSource
        timeout_sec: int | Unset = UNSET
        """In seconds. Default: 600."""
        values_override: HelmRequestValuesOverride
    else:
        field_lines = """
            allow_cluster_wide_resources bool
            arguments! [str]
            auto_deploy! bool
            auto_preview bool?
            blueprint_id uuid?
            description str
            icon_uri str
            name! str
            ports [#HelmPortRequestPortsItem]
            source! #HelmRequestSource
            timeout_sec int
            values_override! #HelmRequestValuesOverride
        """
        __slots__ = slots(field_lines)
        blueprint_id = UuidAttribute()


def read_HelmRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        if (v0 := d.get("allow_cluster_wide_resources", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if (v3 := d.get("auto_preview", UNSET)) is not True and v3 is not False and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if (v4 := d.get("blueprint_id", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and (len(v4) != 36 or v4[23] != "-"):
            return r.tolerate(HelmRequest, d)
        if type(v5 := d.get("description", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if type(v6 := d.get("icon_uri", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if type(v8 := d.get("ports", UNSET)) is not list:
            if v8 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if type(v10 := d.get("timeout_sec", UNSET)) is not int:
            if v10 is not UNSET:
                return r.tolerate(HelmRequest, d)
            n -= 1
        if (
            type(v1 := d["arguments"]) is not list
            or not STRINGS.issuperset(map(type, v1))
            or (v2 := d["auto_deploy"]) is not True
            and v2 is not False
            or type(v7 := d["name"]) is not str
            or type(v9 := d["source"]) is not dict
            or type(v11 := d["values_override"]) is not dict
        ):
            return r.tolerate(HelmRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequest, d)
    o: Any = new(HelmRequest)
    o.allow_cluster_wide_resources = v0
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o._blueprint_id = v4
    o.description = v5
    o.icon_uri = v6
    o.name = v7
    o.ports = [read_HelmPortRequestPortsItem(e, r) for e in v8] if v8 else v8
    o.source = read_HelmRequestSource(v9, r)
    o.timeout_sec = v10
    o.values_override = read_HelmRequestValuesOverride(v11, r)
    o._extra = extra
    return o


def write_HelmRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allow_cluster_wide_resources) is not UNSET:
        d["allow_cluster_wide_resources"] = v if type(v) is bool else encode(v)
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._blueprint_id) is not UNSET:
        d["blueprint_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
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
    if (v := o.source) is not UNSET:
        d["source"] = write_HelmRequestSource(v) if type(v) is HelmRequestSource else encode(v)
    if (v := o.timeout_sec) is not UNSET:
        d["timeout_sec"] = v if type(v) is int else encode(v)
    if (v := o.values_override) is not UNSET:
        d["values_override"] = (
            write_HelmRequestValuesOverride(v)
            if type(v) is HelmRequestValuesOverride
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestSource(Model):
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest | Unset = UNSET
        helm_repository: HelmRequestSourceHelmRepository | Unset = UNSET
    else:
        field_lines = """
            git_repository #HelmGitRepositoryRequest
            helm_repository #HelmRequestSourceHelmRepository
        """
        __slots__ = slots(field_lines)


def read_HelmRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("git_repository", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestSource, d)
            n -= 1
        if type(v1 := d.get("helm_repository", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(HelmRequestSource, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequestSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestSource, d)
    o: Any = new(HelmRequestSource)
    o.git_repository = read_HelmGitRepositoryRequest(v0, r) if type(v0) is dict else v0
    o.helm_repository = read_HelmRequestSourceHelmRepository(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_HelmRequestSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_HelmGitRepositoryRequest(v) if type(v) is HelmGitRepositoryRequest else encode(v)
        )
    if (v := o.helm_repository) is not UNSET:
        d["helm_repository"] = (
            write_HelmRequestSourceHelmRepository(v)
            if type(v) is HelmRequestSourceHelmRepository
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestSourceHelmRepository(Model):
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
        repository: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
    else:
        field_lines = """
            chart_name str
            chart_version str
            repository uuid?
        """
        __slots__ = slots(field_lines)
        repository = UuidAttribute()


def read_HelmRequestSourceHelmRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("chart_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestSourceHelmRepository, d)
            n -= 1
        if type(v1 := d.get("chart_version", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmRequestSourceHelmRepository, d)
            n -= 1
        if (v2 := d.get("repository", UNSET)) is UNSET:
            n -= 1
        elif v2 is not None and (len(v2) != 36 or v2[23] != "-"):
            return r.tolerate(HelmRequestSourceHelmRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequestSourceHelmRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestSourceHelmRepository, d)
    o: Any = new(HelmRequestSourceHelmRepository)
    o.chart_name = v0
    o.chart_version = v1
    o._repository = v2
    o._extra = extra
    return o


def write_HelmRequestSourceHelmRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o._repository) is not UNSET:
        d["repository"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestValuesOverride(Model):
    if TYPE_CHECKING:
        file: HelmRequestValuesOverrideFile | None | Unset = UNSET
        """Null is allowed."""
        set_: list[list[str]] | Unset = UNSET
        set_json: list[list[str]] | Unset = UNSET
        set_string: list[list[str]] | Unset = UNSET
    else:
        field_lines = """
            file #HelmRequestValuesOverrideFile?
            set_ [[str]] "set"
            set_json [[str]]
            set_string [[str]]
        """
        __slots__ = slots(field_lines)


def read_HelmRequestValuesOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("file", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestValuesOverride, d)
            n -= 1
        if type(v1 := d.get("set", UNSET)) is not list or not are_lists(v1, STRINGS):
            if v1 is not UNSET:
                return r.tolerate(HelmRequestValuesOverride, d)
            n -= 1
        if type(v2 := d.get("set_json", UNSET)) is not list or not are_lists(v2, STRINGS):
            if v2 is not UNSET:
                return r.tolerate(HelmRequestValuesOverride, d)
            n -= 1
        if type(v3 := d.get("set_string", UNSET)) is not list or not are_lists(v3, STRINGS):
            if v3 is not UNSET:
                return r.tolerate(HelmRequestValuesOverride, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequestValuesOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestValuesOverride, d)
    o: Any = new(HelmRequestValuesOverride)
    o.file = read_HelmRequestValuesOverrideFile(v0, r) if type(v0) is dict else v0
    o.set_ = v1
    o.set_json = v2
    o.set_string = v3
    o._extra = extra
    return o


def write_HelmRequestValuesOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.file) is not UNSET:
        d["file"] = (
            write_HelmRequestValuesOverrideFile(v)
            if type(v) is HelmRequestValuesOverrideFile
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


class HelmRequestValuesOverrideFile(Model):
    if TYPE_CHECKING:
        git: HelmRequestValuesOverrideFileGit | None | Unset = UNSET
        """Null is allowed."""
        raw: HelmRequestValuesOverrideFileRaw | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            git #HelmRequestValuesOverrideFileGit?
            raw #HelmRequestValuesOverrideFileRaw?
        """
        __slots__ = slots(field_lines)


def read_HelmRequestValuesOverrideFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("git", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestValuesOverrideFile, d)
            n -= 1
        if type(v1 := d.get("raw", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(HelmRequestValuesOverrideFile, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequestValuesOverrideFile)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestValuesOverrideFile, d)
    o: Any = new(HelmRequestValuesOverrideFile)
    o.git = read_HelmRequestValuesOverrideFileGit(v0, r) if type(v0) is dict else v0
    o.raw = read_HelmRequestValuesOverrideFileRaw(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_HelmRequestValuesOverrideFile(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git) is not UNSET:
        d["git"] = (
            write_HelmRequestValuesOverrideFileGit(v)
            if type(v) is HelmRequestValuesOverrideFileGit
            else encode(v)
        )
    if (v := o.raw) is not UNSET:
        d["raw"] = (
            write_HelmRequestValuesOverrideFileRaw(v)
            if type(v) is HelmRequestValuesOverrideFileRaw
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestValuesOverrideFileGit(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
        paths: list[str]
    else:
        field_lines = """
            git_repository! #ApplicationGitRepositoryRequest
            paths! [str]
        """
        __slots__ = slots(field_lines)


def read_HelmRequestValuesOverrideFileGit(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["git_repository"]) is not dict
            or type(v1 := d["paths"]) is not list
            or not STRINGS.issuperset(map(type, v1))
        ):
            return r.tolerate(HelmRequestValuesOverrideFileGit, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, HelmRequestValuesOverrideFileGit)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestValuesOverrideFileGit, d)
    o: Any = new(HelmRequestValuesOverrideFileGit)
    o.git_repository = read_ApplicationGitRepositoryRequest(v0, r)
    o.paths = v1
    o._extra = extra
    return o


def write_HelmRequestValuesOverrideFileGit(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if (v := o.paths) is not UNSET:
        d["paths"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestValuesOverrideFileRaw(Model):
    if TYPE_CHECKING:
        values: list[HelmRequestValuesOverrideFileRawValuesItem] | Unset = UNSET
    else:
        field_lines = """
            values [#HelmRequestValuesOverrideFileRawValuesItem]
        """
        __slots__ = slots(field_lines)


def read_HelmRequestValuesOverrideFileRaw(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("values", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestValuesOverrideFileRaw, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRequestValuesOverrideFileRaw)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestValuesOverrideFileRaw, d)
    o: Any = new(HelmRequestValuesOverrideFileRaw)
    o.values = [read_HelmRequestValuesOverrideFileRawValuesItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmRequestValuesOverrideFileRaw(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.values) is not UNSET:
        d["values"] = (
            [
                write_HelmRequestValuesOverrideFileRawValuesItem(e)
                if type(e) is HelmRequestValuesOverrideFileRawValuesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRequestValuesOverrideFileRawValuesItem(Model):
    """One entry of Helm request values override file raw values."""

    if TYPE_CHECKING:
        content: str | Unset = UNSET
        name: str | Unset = UNSET
    else:
        field_lines = """
            content str
            name str
        """
        __slots__ = slots(field_lines)


def read_HelmRequestValuesOverrideFileRawValuesItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("content", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmRequestValuesOverrideFileRawValuesItem, d)
            n -= 1
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmRequestValuesOverrideFileRawValuesItem, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, HelmRequestValuesOverrideFileRawValuesItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRequestValuesOverrideFileRawValuesItem, d)
    o: Any = new(HelmRequestValuesOverrideFileRawValuesItem)
    o.content = v0
    o.name = v1
    o._extra = extra
    return o


def write_HelmRequestValuesOverrideFileRawValuesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.content) is not UNSET:
        d["content"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmResponseList(Model):
    """Helms, in `results`."""

    if TYPE_CHECKING:
        results: list[HelmResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#HelmResponse]
        """
        __slots__ = slots(field_lines)


def read_HelmResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseList, d)
    o: Any = new(HelmResponseList)
    o.results = [read_HelmResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_HelmResponse(e) if type(e) is HelmResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class KubernetesMetadata(Model):
    if TYPE_CHECKING:
        name: str | Unset = UNSET
    else:
        field_lines = """
            name str
        """
        __slots__ = slots(field_lines)


def read_KubernetesMetadata(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KubernetesMetadata, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesMetadata)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesMetadata, d)
    o: Any = new(KubernetesMetadata)
    o.name = v0
    o._extra = extra
    return o


def write_KubernetesMetadata(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KubernetesService(Model):
    if TYPE_CHECKING:
        metadata: KubernetesMetadata
        service_spec: KubernetesServiceSpec
    else:
        field_lines = """
            metadata! #KubernetesMetadata
            service_spec! #KubernetesServiceSpec
        """
        __slots__ = slots(field_lines)


def read_KubernetesService(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["metadata"]) is not dict or type(v1 := d["service_spec"]) is not dict:
            return r.tolerate(KubernetesService, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, KubernetesService)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesService, d)
    o: Any = new(KubernetesService)
    o.metadata = read_KubernetesMetadata(v0, r)
    o.service_spec = read_KubernetesServiceSpec(v1, r)
    o._extra = extra
    return o


def write_KubernetesService(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.metadata) is not UNSET:
        d["metadata"] = write_KubernetesMetadata(v) if type(v) is KubernetesMetadata else encode(v)
    if (v := o.service_spec) is not UNSET:
        d["service_spec"] = (
            write_KubernetesServiceSpec(v) if type(v) is KubernetesServiceSpec else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class KubernetesServicePort(Model):
    if TYPE_CHECKING:
        name: str | Unset = UNSET
        port: int
    else:
        field_lines = """
            name str
            port! int
        """
        __slots__ = slots(field_lines)


def read_KubernetesServicePort(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KubernetesServicePort, d)
            n -= 1
        if type(v1 := d["port"]) is not int:
            return r.tolerate(KubernetesServicePort, d)
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServicePort)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServicePort, d)
    o: Any = new(KubernetesServicePort)
    o.name = v0
    o.port = v1
    o._extra = extra
    return o


def write_KubernetesServicePort(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KubernetesServiceResponseList(Model):
    """Kubernetes services, in `results`."""

    if TYPE_CHECKING:
        results: list[KubernetesService] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#KubernetesService]
        """
        __slots__ = slots(field_lines)


def read_KubernetesServiceResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(KubernetesServiceResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServiceResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServiceResponseList, d)
    o: Any = new(KubernetesServiceResponseList)
    o.results = [read_KubernetesService(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_KubernetesServiceResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_KubernetesService(e) if type(e) is KubernetesService else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class KubernetesServiceSpec(Model):
    if TYPE_CHECKING:
        ports: list[KubernetesServicePort] | Unset = UNSET
        selectors: list[KubernetesSelector] | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        field_lines = """
            ports [#KubernetesServicePort]
            selectors [#KubernetesSelector]
            type_ str "type"
        """
        __slots__ = slots(field_lines)


def read_KubernetesServiceSpec(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("ports", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(KubernetesServiceSpec, d)
            n -= 1
        if type(v1 := d.get("selectors", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(KubernetesServiceSpec, d)
            n -= 1
        if type(v2 := d.get("type", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(KubernetesServiceSpec, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServiceSpec)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServiceSpec, d)
    o: Any = new(KubernetesServiceSpec)
    o.ports = [read_KubernetesServicePort(e, r) for e in v0] if v0 else v0
    o.selectors = [read_KubernetesSelector(e, r) for e in v1] if v1 else v1
    o.type_ = v2
    o._extra = extra
    return o


def write_KubernetesServiceSpec(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_KubernetesServicePort(e) if type(e) is KubernetesServicePort else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.selectors) is not UNSET:
        d["selectors"] = (
            [write_KubernetesSelector(e) if type(e) is KubernetesSelector else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ListHelmDeploymentHistoryResponse(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryHelmResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryHelmResponse]
        """
        __slots__ = slots(field_lines)


def read_ListHelmDeploymentHistoryResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(ListHelmDeploymentHistoryResponse, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(ListHelmDeploymentHistoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListHelmDeploymentHistoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListHelmDeploymentHistoryResponse, d)
    o: Any = new(ListHelmDeploymentHistoryResponse)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryHelmResponse(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_ListHelmDeploymentHistoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryHelmResponse(e)
                if type(e) is DeploymentHistoryHelmResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
