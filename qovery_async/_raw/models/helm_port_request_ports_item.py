"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading, are_lists
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .application_git_repository_request import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .helm_git_repository_request import (
    HelmGitRepositoryRequest,
    read_HelmGitRepositoryRequest,
    write_HelmGitRepositoryRequest,
)
from .helm_key_values import (
    HelmPortProtocolEnum,
    KubernetesSelector,
    read_KubernetesSelector,
    write_KubernetesSelector,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_HelmPortProtocolEnum_unset = members(HelmPortProtocolEnum, unset=True, null=False)


class HelmPortRequestPortsItem(Model):
    """One entry of Helm port request ports."""

    __slots__ = (
        "external_port",
        "internal_port",
        "is_default",
        "name",
        "namespace",
        "protocol",
        "service_name",
        "service_selectors",
    )
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        protocol: HelmPortProtocolEnum | Unset = UNSET
        """Left out, the API takes 'HTTP'."""
        service_name: str | Unset = UNSET
        service_selectors: list[KubernetesSelector] | Unset = UNSET
    else:
        schema_name = "HelmPortRequestPortsItem"
        known_names = frozenset(
            (
                "external_port",
                "internal_port",
                "is_default",
                "name",
                "namespace",
                "protocol",
                "service_name",
                "service_selectors",
            )
        )
        model_fields = (
            ("external_port", "external_port", "int", 0),
            ("internal_port", "internal_port", "int", 1),
            ("is_default", "is_default", "bool", 0),
            ("name", "name", "str", 0),
            ("namespace", "namespace", "str", 0),
            ("protocol", "protocol", "%HelmPortProtocolEnum", 0),
            ("service_name", "service_name", "str", 0),
            ("service_selectors", "service_selectors", "[#KubernetesSelector]", 0),
        )


def read_HelmPortRequestPortsItem(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequestPortsItem, d)
        v1 = d["internal_port"]
        if type(v1) is not int:
            return r.tolerate(HelmPortRequestPortsItem, d)
        v2 = d.get("is_default", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequestPortsItem, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequestPortsItem, d)
        v4 = d.get("namespace", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequestPortsItem, d)
        v5 = _HelmPortProtocolEnum_unset[d.get("protocol", UNSET)]
        if v5 is UNSET:
            n -= 1
        v6 = d.get("service_name", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmPortRequestPortsItem, d)
        v7 = d.get("service_selectors", UNSET)
        if type(v7) is not list:
            if v7 is UNSET:
                n -= 1
            else:
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


HelmPortRequestPortsItem.read_json = staticmethod(read_HelmPortRequestPortsItem)
HelmPortRequestPortsItem.write_json = staticmethod(write_HelmPortRequestPortsItem)


class HelmRequest(Model):
    """Body of a request with a Helm."""

    __slots__ = (
        "allow_cluster_wide_resources",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "_blueprint_id",
        "description",
        "icon_uri",
        "name",
        "ports",
        "source",
        "timeout_sec",
        "values_override",
    )
    if TYPE_CHECKING:
        allow_cluster_wide_resources: bool | Unset = UNSET
        """Left out, the API takes false."""
        arguments: list[str]
        auto_deploy: bool
        auto_preview: bool | None | Unset = UNSET
        """Null is allowed."""
        blueprint_id: UUID | None | Unset = UNSET
        """Null is allowed."""
        description: str | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        name: str
        ports: list[HelmPortRequestPortsItem] | Unset = UNSET
        source: HelmRequestSource
        timeout_sec: int | Unset = UNSET
        """In seconds, 600 when left out."""
        values_override: HelmRequestValuesOverride
    else:
        schema_name = "HelmRequest"
        known_names = frozenset(
            (
                "allow_cluster_wide_resources",
                "arguments",
                "auto_deploy",
                "auto_preview",
                "blueprint_id",
                "description",
                "icon_uri",
                "name",
                "ports",
                "source",
                "timeout_sec",
                "values_override",
            )
        )
        model_fields = (
            ("allow_cluster_wide_resources", "allow_cluster_wide_resources", "bool", 0),
            ("arguments", "arguments", "[str]", 1),
            ("auto_deploy", "auto_deploy", "bool", 1),
            ("auto_preview", "auto_preview", "bool?", 0),
            ("blueprint_id", "blueprint_id", "uuid?", 4),
            ("description", "description", "str", 0),
            ("icon_uri", "icon_uri", "str", 0),
            ("name", "name", "str", 1),
            ("ports", "ports", "[#HelmPortRequestPortsItem]", 0),
            ("source", "source", "#HelmRequestSource", 1),
            ("timeout_sec", "timeout_sec", "int", 0),
            ("values_override", "values_override", "#HelmRequestValuesOverride", 1),
        )
        blueprint_id = UuidAttribute()


def read_HelmRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = d.get("allow_cluster_wide_resources", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequest, d)
        v1 = d["arguments"]
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            return r.tolerate(HelmRequest, d)
        v2 = d["auto_deploy"]
        if v2 is not True and v2 is not False:
            return r.tolerate(HelmRequest, d)
        v3 = d.get("auto_preview", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(HelmRequest, d)
        v4 = d.get("blueprint_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif v4 is not None and len(v4) != 36 or v4[23] != "-":
            return r.tolerate(HelmRequest, d)
        v5 = d.get("description", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequest, d)
        v6 = d.get("icon_uri", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequest, d)
        v7 = d["name"]
        if type(v7) is not str:
            return r.tolerate(HelmRequest, d)
        v8 = d.get("ports", UNSET)
        if type(v8) is not list:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequest, d)
        v9 = d["source"]
        if type(v9) is not dict:
            return r.tolerate(HelmRequest, d)
        v10 = d.get("timeout_sec", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequest, d)
        v11 = d["values_override"]
        if type(v11) is not dict:
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


HelmRequest.read_json = staticmethod(read_HelmRequest)
HelmRequest.write_json = staticmethod(write_HelmRequest)


class HelmRequestSource(Model):
    """A Helm request source."""

    __slots__ = (
        "git_repository",
        "helm_repository",
    )
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest | Unset = UNSET
        helm_repository: HelmRequestSourceHelmRepository | Unset = UNSET
    else:
        schema_name = "HelmRequestSource"
        known_names = frozenset(
            (
                "git_repository",
                "helm_repository",
            )
        )
        model_fields = (
            ("git_repository", "git_repository", "#HelmGitRepositoryRequest", 0),
            ("helm_repository", "helm_repository", "#HelmRequestSourceHelmRepository", 0),
        )


def read_HelmRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("git_repository", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestSource, d)
        v1 = d.get("helm_repository", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestSource, d)
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


HelmRequestSource.read_json = staticmethod(read_HelmRequestSource)
HelmRequestSource.write_json = staticmethod(write_HelmRequestSource)


class HelmRequestSourceHelmRepository(Model):
    """A Helm request source Helm repository."""

    __slots__ = (
        "chart_name",
        "chart_version",
        "_repository",
    )
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
        repository: UUID | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "HelmRequestSourceHelmRepository"
        known_names = frozenset(
            (
                "chart_name",
                "chart_version",
                "repository",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 0),
            ("chart_version", "chart_version", "str", 0),
            ("repository", "repository", "uuid?", 4),
        )
        repository = UuidAttribute()


def read_HelmRequestSourceHelmRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("chart_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestSourceHelmRepository, d)
        v1 = d.get("chart_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestSourceHelmRepository, d)
        v2 = d.get("repository", UNSET)
        if v2 is UNSET:
            n -= 1
        elif v2 is not None and len(v2) != 36 or v2[23] != "-":
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


HelmRequestSourceHelmRepository.read_json = staticmethod(read_HelmRequestSourceHelmRepository)
HelmRequestSourceHelmRepository.write_json = staticmethod(write_HelmRequestSourceHelmRepository)


class HelmRequestValuesOverride(Model):
    """A Helm request values override."""

    __slots__ = (
        "file",
        "set_",
        "set_json",
        "set_string",
    )
    if TYPE_CHECKING:
        file: HelmRequestValuesOverrideFile | None | Unset = UNSET
        """Null is allowed."""
        set_: list[list[str]] | Unset = UNSET
        set_json: list[list[str]] | Unset = UNSET
        set_string: list[list[str]] | Unset = UNSET
    else:
        schema_name = "HelmRequestValuesOverride"
        known_names = frozenset(
            (
                "file",
                "set",
                "set_json",
                "set_string",
            )
        )
        model_fields = (
            ("file", "file", "#HelmRequestValuesOverrideFile?", 0),
            ("set_", "set", "[[str]]", 0),
            ("set_json", "set_json", "[[str]]", 0),
            ("set_string", "set_string", "[[str]]", 0),
        )


def read_HelmRequestValuesOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("file", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(HelmRequestValuesOverride, d)
        v1 = d.get("set", UNSET)
        if type(v1) is not list or not are_lists(v1, STRINGS):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverride, d)
        v2 = d.get("set_json", UNSET)
        if type(v2) is not list or not are_lists(v2, STRINGS):
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverride, d)
        v3 = d.get("set_string", UNSET)
        if type(v3) is not list or not are_lists(v3, STRINGS):
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverride, d)
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


HelmRequestValuesOverride.read_json = staticmethod(read_HelmRequestValuesOverride)
HelmRequestValuesOverride.write_json = staticmethod(write_HelmRequestValuesOverride)


class HelmRequestValuesOverrideFile(Model):
    """A Helm request values override file."""

    __slots__ = (
        "git",
        "raw",
    )
    if TYPE_CHECKING:
        git: HelmRequestValuesOverrideFileGit | None | Unset = UNSET
        """Null is allowed."""
        raw: HelmRequestValuesOverrideFileRaw | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "HelmRequestValuesOverrideFile"
        known_names = frozenset(
            (
                "git",
                "raw",
            )
        )
        model_fields = (
            ("git", "git", "#HelmRequestValuesOverrideFileGit?", 0),
            ("raw", "raw", "#HelmRequestValuesOverrideFileRaw?", 0),
        )


def read_HelmRequestValuesOverrideFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("git", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(HelmRequestValuesOverrideFile, d)
        v1 = d.get("raw", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(HelmRequestValuesOverrideFile, d)
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


HelmRequestValuesOverrideFile.read_json = staticmethod(read_HelmRequestValuesOverrideFile)
HelmRequestValuesOverrideFile.write_json = staticmethod(write_HelmRequestValuesOverrideFile)


class HelmRequestValuesOverrideFileGit(Model):
    """A Helm request values override file Git."""

    __slots__ = (
        "git_repository",
        "paths",
    )
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
        paths: list[str]
    else:
        schema_name = "HelmRequestValuesOverrideFileGit"
        known_names = frozenset(
            (
                "git_repository",
                "paths",
            )
        )
        model_fields = (
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 1),
            ("paths", "paths", "[str]", 1),
        )


def read_HelmRequestValuesOverrideFileGit(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(HelmRequestValuesOverrideFileGit, d)
        v1 = d["paths"]
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
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


HelmRequestValuesOverrideFileGit.read_json = staticmethod(read_HelmRequestValuesOverrideFileGit)
HelmRequestValuesOverrideFileGit.write_json = staticmethod(write_HelmRequestValuesOverrideFileGit)


class HelmRequestValuesOverrideFileRaw(Model):
    """A Helm request values override file raw."""

    __slots__ = ("values",)
    if TYPE_CHECKING:
        values: list[HelmRequestValuesOverrideFileRawValuesItem] | Unset = UNSET
    else:
        schema_name = "HelmRequestValuesOverrideFileRaw"
        known_names = frozenset(("values",))
        model_fields = (("values", "values", "[#HelmRequestValuesOverrideFileRawValuesItem]", 0),)


def read_HelmRequestValuesOverrideFileRaw(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("values", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverrideFileRaw, d)
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


HelmRequestValuesOverrideFileRaw.read_json = staticmethod(read_HelmRequestValuesOverrideFileRaw)
HelmRequestValuesOverrideFileRaw.write_json = staticmethod(write_HelmRequestValuesOverrideFileRaw)


class HelmRequestValuesOverrideFileRawValuesItem(Model):
    """One entry of Helm request values override file raw values."""

    __slots__ = (
        "content",
        "name",
    )
    if TYPE_CHECKING:
        content: str | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "HelmRequestValuesOverrideFileRawValuesItem"
        known_names = frozenset(
            (
                "content",
                "name",
            )
        )
        model_fields = (
            ("content", "content", "str", 0),
            ("name", "name", "str", 0),
        )


def read_HelmRequestValuesOverrideFileRawValuesItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("content", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverrideFileRawValuesItem, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRequestValuesOverrideFileRawValuesItem, d)
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


HelmRequestValuesOverrideFileRawValuesItem.read_json = staticmethod(
    read_HelmRequestValuesOverrideFileRawValuesItem
)
HelmRequestValuesOverrideFileRawValuesItem.write_json = staticmethod(
    write_HelmRequestValuesOverrideFileRawValuesItem
)
