"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .blueprint_shared import (
    BlueprintManifestFieldType,
    read_BlueprintManifestFieldType,
    write_BlueprintManifestFieldType,
)
from .common_2 import CloudVendorEnum

if TYPE_CHECKING:
    from ..._codec.accepting import Accepting
    from ..bodies import (
        BlueprintManifestContextVariableFieldKindText,
        BlueprintManifestEngineHelmTypeText,
        BlueprintManifestEngineOpenTofuTypeText,
        BlueprintManifestEngineTerraformTypeText,
        BlueprintManifestVariableFieldKindText,
        CloudVendorEnumText,
    )


class BlueprintManifestContextVariableFieldKind(OpenEnum):
    CONTEXTVARIABLE = "contextVariable"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintManifestEngineHelmType(OpenEnum):
    HELM = "helm"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintManifestEngineOpenTofuType(OpenEnum):
    OPENTOFU = "opentofu"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintManifestEngineTerraformType(OpenEnum):
    TERRAFORM = "terraform"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintManifestVariableFieldKind(OpenEnum):
    VARIABLE = "variable"

    if TYPE_CHECKING:
        _unknown_value = ""


_BlueprintManifestContextVariableFieldKind = members(
    BlueprintManifestContextVariableFieldKind, unset=False, null=False
)
_BlueprintManifestEngineHelmType = members(BlueprintManifestEngineHelmType, unset=False, null=False)
_BlueprintManifestEngineOpenTofuType = members(
    BlueprintManifestEngineOpenTofuType, unset=False, null=False
)
_BlueprintManifestEngineTerraformType = members(
    BlueprintManifestEngineTerraformType, unset=False, null=False
)
_BlueprintManifestVariableFieldKind = members(
    BlueprintManifestVariableFieldKind, unset=False, null=False
)
_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
union_BlueprintManifestEngineSpec = Union(
    "BlueprintManifestEngineSpec",
    [
        "#BlueprintManifestEngineTerraform",
        "#BlueprintManifestEngineOpenTofu",
        "#BlueprintManifestEngineHelm",
    ],
    tag="type",
    tags={
        "helm": "#BlueprintManifestEngineHelm",
        "opentofu": "#BlueprintManifestEngineOpenTofu",
        "terraform": "#BlueprintManifestEngineTerraform",
    },
)
if TYPE_CHECKING:
    BlueprintManifestEngineSpec: TypeAlias = "BlueprintManifestEngineTerraform | BlueprintManifestEngineOpenTofu | BlueprintManifestEngineHelm | UnknownVariant"
union_BlueprintManifestResponseResultsItem = Union(
    "BlueprintManifestResponseResultsItem",
    ["#BlueprintManifestVariableField", "#BlueprintManifestContextVariableField"],
    tag="kind",
    tags={
        "contextVariable": "#BlueprintManifestContextVariableField",
        "variable": "#BlueprintManifestVariableField",
    },
)
if TYPE_CHECKING:
    BlueprintManifestResponseResultsItem: TypeAlias = (
        "BlueprintManifestVariableField | BlueprintManifestContextVariableField | UnknownVariant"
    )


class BlueprintManifestBackendConfig(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default: str | None | Unset = UNSET
        overridable: bool | Unset = UNSET
        """Default: true."""
        user_provided: BlueprintManifestUserProvidedBackend | Unset = UNSET
    else:
        field_lines = """
            allowed_values [str]?
            default str?
            overridable bool
            user_provided #BlueprintManifestUserProvidedBackend
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestBackendConfig(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestBackendConfig, d)
            n -= 1
        if type(v1 := d.get("default", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestBackendConfig, d)
            n -= 1
        if (v2 := d.get("overridable", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestBackendConfig, d)
            n -= 1
        if type(v3 := d.get("user_provided", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(BlueprintManifestBackendConfig, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestBackendConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestBackendConfig, d)
    o: Any = new(BlueprintManifestBackendConfig)
    o.allowed_values = v0
    o.default = v1
    o.overridable = v2
    o.user_provided = read_BlueprintManifestUserProvidedBackend(v3, r) if type(v3) is dict else v3
    o._extra = extra
    return o


def write_BlueprintManifestBackendConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.default) is not UNSET:
        d["default"] = v if v is None or type(v) is str else encode(v)
    if (v := o.overridable) is not UNSET:
        d["overridable"] = v if type(v) is bool else encode(v)
    if (v := o.user_provided) is not UNSET:
        d["user_provided"] = (
            write_BlueprintManifestUserProvidedBackend(v)
            if type(v) is BlueprintManifestUserProvidedBackend
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestChartConfig(Model):
    if TYPE_CHECKING:
        name: str
        repository: str
        """Absolute URI."""
        version: str
    else:
        field_lines = """
            name! str
            repository! str
            version! str
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestChartConfig(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["name"]) is not str
            or type(v1 := d["repository"]) is not str
            or type(v2 := d["version"]) is not str
        ):
            return r.tolerate(BlueprintManifestChartConfig, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, BlueprintManifestChartConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestChartConfig, d)
    o: Any = new(BlueprintManifestChartConfig)
    o.name = v0
    o.repository = v1
    o.version = v2
    o._extra = extra
    return o


def write_BlueprintManifestChartConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestContextVariableField(Model):
    if TYPE_CHECKING:
        kind: Accepting[
            BlueprintManifestContextVariableFieldKind, BlueprintManifestContextVariableFieldKindText
        ]
        name: str
        source: str | None | Unset = UNSET
        value: str | None | Unset = UNSET
    else:
        field_lines = """
            kind! %BlueprintManifestContextVariableFieldKind
            name! str
            source str?
            value str?
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestContextVariableField(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = _BlueprintManifestContextVariableFieldKind[d["kind"]]
        if type(v2 := d.get("source", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestContextVariableField, d)
            n -= 1
        if type(v3 := d.get("value", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(BlueprintManifestContextVariableField, d)
            n -= 1
        if type(v1 := d["name"]) is not str:
            return r.tolerate(BlueprintManifestContextVariableField, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestContextVariableField)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestContextVariableField, d)
    o: Any = new(BlueprintManifestContextVariableField)
    o.kind = v0
    o.name = v1
    o.source = v2
    o.value = v3
    o._extra = extra
    return o


def write_BlueprintManifestContextVariableField(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is BlueprintManifestContextVariableFieldKind else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestCredentialsConfig(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default: str | None | Unset = UNSET
        overridable: bool | Unset = UNSET
        """Default: true."""
    else:
        field_lines = """
            allowed_values [str]?
            default str?
            overridable bool
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestCredentialsConfig(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
            n -= 1
        if type(v1 := d.get("default", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
            n -= 1
        if (v2 := d.get("overridable", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestCredentialsConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestCredentialsConfig, d)
    o: Any = new(BlueprintManifestCredentialsConfig)
    o.allowed_values = v0
    o.default = v1
    o.overridable = v2
    o._extra = extra
    return o


def write_BlueprintManifestCredentialsConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.default) is not UNSET:
        d["default"] = v if v is None or type(v) is str else encode(v)
    if (v := o.overridable) is not UNSET:
        d["overridable"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestEngineHelm(Model):
    if TYPE_CHECKING:
        chart: BlueprintManifestChartConfig
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        timeout: int | None | Unset = UNSET
        type_: Accepting[BlueprintManifestEngineHelmType, BlueprintManifestEngineHelmTypeText]
    else:
        field_lines = """
            chart! #BlueprintManifestChartConfig
            resources #BlueprintManifestResourcesConfig
            timeout int?
            type_! %BlueprintManifestEngineHelmType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestEngineHelm(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v1 := d.get("resources", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestEngineHelm, d)
            n -= 1
        if type(v2 := d.get("timeout", UNSET)) is not int and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestEngineHelm, d)
            n -= 1
        v3 = _BlueprintManifestEngineHelmType[d["type"]]
        if type(v0 := d["chart"]) is not dict:
            return r.tolerate(BlueprintManifestEngineHelm, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestEngineHelm)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestEngineHelm, d)
    o: Any = new(BlueprintManifestEngineHelm)
    o.chart = read_BlueprintManifestChartConfig(v0, r)
    o.resources = read_BlueprintManifestResourcesConfig(v1, r) if type(v1) is dict else v1
    o.timeout = v2
    o.type_ = v3
    o._extra = extra
    return o


def write_BlueprintManifestEngineHelm(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart) is not UNSET:
        d["chart"] = (
            write_BlueprintManifestChartConfig(v)
            if type(v) is BlueprintManifestChartConfig
            else encode(v)
        )
    if (v := o.resources) is not UNSET:
        d["resources"] = (
            write_BlueprintManifestResourcesConfig(v)
            if type(v) is BlueprintManifestResourcesConfig
            else encode(v)
        )
    if (v := o.timeout) is not UNSET:
        d["timeout"] = v if v is None or type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is BlueprintManifestEngineHelmType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestEngineOpenTofu(Model):
    if TYPE_CHECKING:
        backend: BlueprintManifestBackendConfig | Unset = UNSET
        credentials: BlueprintManifestCredentialsConfig | Unset = UNSET
        opentofu: BlueprintManifestVersionBlock
        provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        timeout: int | None | Unset = UNSET
        type_: Accepting[
            BlueprintManifestEngineOpenTofuType, BlueprintManifestEngineOpenTofuTypeText
        ]
    else:
        field_lines = """
            backend #BlueprintManifestBackendConfig
            credentials #BlueprintManifestCredentialsConfig
            opentofu! #BlueprintManifestVersionBlock
            provider! %CloudVendorEnum
            resources #BlueprintManifestResourcesConfig
            timeout int?
            type_! %BlueprintManifestEngineOpenTofuType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestEngineOpenTofu(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("backend", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
            n -= 1
        if type(v1 := d.get("credentials", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
            n -= 1
        v3 = _CloudVendorEnum[d["provider"]]
        if type(v4 := d.get("resources", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
            n -= 1
        if type(v5 := d.get("timeout", UNSET)) is not int and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
            n -= 1
        v6 = _BlueprintManifestEngineOpenTofuType[d["type"]]
        if type(v2 := d["opentofu"]) is not dict:
            return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestEngineOpenTofu)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestEngineOpenTofu, d)
    o: Any = new(BlueprintManifestEngineOpenTofu)
    o.backend = read_BlueprintManifestBackendConfig(v0, r) if type(v0) is dict else v0
    o.credentials = read_BlueprintManifestCredentialsConfig(v1, r) if type(v1) is dict else v1
    o.opentofu = read_BlueprintManifestVersionBlock(v2, r)
    o.provider = v3
    o.resources = read_BlueprintManifestResourcesConfig(v4, r) if type(v4) is dict else v4
    o.timeout = v5
    o.type_ = v6
    o._extra = extra
    return o


def write_BlueprintManifestEngineOpenTofu(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.backend) is not UNSET:
        d["backend"] = (
            write_BlueprintManifestBackendConfig(v)
            if type(v) is BlueprintManifestBackendConfig
            else encode(v)
        )
    if (v := o.credentials) is not UNSET:
        d["credentials"] = (
            write_BlueprintManifestCredentialsConfig(v)
            if type(v) is BlueprintManifestCredentialsConfig
            else encode(v)
        )
    if (v := o.opentofu) is not UNSET:
        d["opentofu"] = (
            write_BlueprintManifestVersionBlock(v)
            if type(v) is BlueprintManifestVersionBlock
            else encode(v)
        )
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o.resources) is not UNSET:
        d["resources"] = (
            write_BlueprintManifestResourcesConfig(v)
            if type(v) is BlueprintManifestResourcesConfig
            else encode(v)
        )
    if (v := o.timeout) is not UNSET:
        d["timeout"] = v if v is None or type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is BlueprintManifestEngineOpenTofuType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestEngineTerraform(Model):
    if TYPE_CHECKING:
        backend: BlueprintManifestBackendConfig | Unset = UNSET
        credentials: BlueprintManifestCredentialsConfig | Unset = UNSET
        provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        terraform: BlueprintManifestVersionBlock
        timeout: int | None | Unset = UNSET
        type_: Accepting[
            BlueprintManifestEngineTerraformType, BlueprintManifestEngineTerraformTypeText
        ]
    else:
        field_lines = """
            backend #BlueprintManifestBackendConfig
            credentials #BlueprintManifestCredentialsConfig
            provider! %CloudVendorEnum
            resources #BlueprintManifestResourcesConfig
            terraform! #BlueprintManifestVersionBlock
            timeout int?
            type_! %BlueprintManifestEngineTerraformType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestEngineTerraform(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("backend", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
            n -= 1
        if type(v1 := d.get("credentials", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
            n -= 1
        v2 = _CloudVendorEnum[d["provider"]]
        if type(v3 := d.get("resources", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
            n -= 1
        if type(v5 := d.get("timeout", UNSET)) is not int and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
            n -= 1
        v6 = _BlueprintManifestEngineTerraformType[d["type"]]
        if type(v4 := d["terraform"]) is not dict:
            return r.tolerate(BlueprintManifestEngineTerraform, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestEngineTerraform)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestEngineTerraform, d)
    o: Any = new(BlueprintManifestEngineTerraform)
    o.backend = read_BlueprintManifestBackendConfig(v0, r) if type(v0) is dict else v0
    o.credentials = read_BlueprintManifestCredentialsConfig(v1, r) if type(v1) is dict else v1
    o.provider = v2
    o.resources = read_BlueprintManifestResourcesConfig(v3, r) if type(v3) is dict else v3
    o.terraform = read_BlueprintManifestVersionBlock(v4, r)
    o.timeout = v5
    o.type_ = v6
    o._extra = extra
    return o


def write_BlueprintManifestEngineTerraform(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.backend) is not UNSET:
        d["backend"] = (
            write_BlueprintManifestBackendConfig(v)
            if type(v) is BlueprintManifestBackendConfig
            else encode(v)
        )
    if (v := o.credentials) is not UNSET:
        d["credentials"] = (
            write_BlueprintManifestCredentialsConfig(v)
            if type(v) is BlueprintManifestCredentialsConfig
            else encode(v)
        )
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o.resources) is not UNSET:
        d["resources"] = (
            write_BlueprintManifestResourcesConfig(v)
            if type(v) is BlueprintManifestResourcesConfig
            else encode(v)
        )
    if (v := o.terraform) is not UNSET:
        d["terraform"] = (
            write_BlueprintManifestVersionBlock(v)
            if type(v) is BlueprintManifestVersionBlock
            else encode(v)
        )
    if (v := o.timeout) is not UNSET:
        d["timeout"] = v if v is None or type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is BlueprintManifestEngineTerraformType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestResourcesConfig(Model):
    if TYPE_CHECKING:
        cpu: str | None | Unset = UNSET
        ram: str | None | Unset = UNSET
        storage: str | None | Unset = UNSET
    else:
        field_lines = """
            cpu str?
            ram str?
            storage str?
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestResourcesConfig(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("cpu", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
            n -= 1
        if type(v1 := d.get("ram", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
            n -= 1
        if type(v2 := d.get("storage", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestResourcesConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestResourcesConfig, d)
    o: Any = new(BlueprintManifestResourcesConfig)
    o.cpu = v0
    o.ram = v1
    o.storage = v2
    o._extra = extra
    return o


def write_BlueprintManifestResourcesConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if v is None or type(v) is str else encode(v)
    if (v := o.ram) is not UNSET:
        d["ram"] = v if v is None or type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestResponse(Model):
    if TYPE_CHECKING:
        engine: BlueprintManifestEngineSpec | Unset = UNSET
        results: list[BlueprintManifestResponseResultsItem]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            engine |BlueprintManifestEngineSpec
            results! [|BlueprintManifestResponseResultsItem]
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("engine", UNSET)
        if v0 is UNSET:
            n -= 1
        if type(v1 := d["results"]) is not list:
            return r.tolerate(BlueprintManifestResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestResponse, d)
    o: Any = new(BlueprintManifestResponse)
    o.engine = (
        v0
        if v0 is UNSET
        else union_BlueprintManifestEngineSpec.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|BlueprintManifestEngineSpec"),
            v0,
            Place(BlueprintManifestResponse.schema_name, "engine", d, "engine"),
        )
    )
    o.results = union_BlueprintManifestResponseResultsItem.read_list(v1, r)
    o._extra = extra
    return o


def write_BlueprintManifestResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.engine) is not UNSET:
        d["engine"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestUserProvidedBackend(Model):
    if TYPE_CHECKING:
        config: dict[str, str] | Unset = UNSET
        type_: str
    else:
        field_lines = """
            config {str}
            type_! str "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestUserProvidedBackend(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("config", UNSET)) is not dict or not STRINGS.issuperset(
            map(type, v0.values())
        ):
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestUserProvidedBackend, d)
            n -= 1
        if type(v1 := d["type"]) is not str:
            return r.tolerate(BlueprintManifestUserProvidedBackend, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestUserProvidedBackend)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestUserProvidedBackend, d)
    o: Any = new(BlueprintManifestUserProvidedBackend)
    o.config = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_BlueprintManifestUserProvidedBackend(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config) is not UNSET:
        d["config"] = encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestVariableField(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        kind: Accepting[BlueprintManifestVariableFieldKind, BlueprintManifestVariableFieldKindText]
        name: str
        required: bool
        type_: BlueprintManifestFieldType
    else:
        field_lines = """
            allowed_values [str]?
            default_value str?
            description str?
            is_secret! bool
            kind! %BlueprintManifestVariableFieldKind
            name! str
            required! bool
            type_! #BlueprintManifestFieldType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestVariableField(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestVariableField, d)
            n -= 1
        if type(v1 := d.get("default_value", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestVariableField, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestVariableField, d)
            n -= 1
        v4 = _BlueprintManifestVariableFieldKind[d["kind"]]
        if (
            (v3 := d["is_secret"]) is not True
            and v3 is not False
            or type(v5 := d["name"]) is not str
            or (v6 := d["required"]) is not True
            and v6 is not False
            or type(v7 := d["type"]) is not dict
        ):
            return r.tolerate(BlueprintManifestVariableField, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestVariableField)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestVariableField, d)
    o: Any = new(BlueprintManifestVariableField)
    o.allowed_values = v0
    o.default_value = v1
    o.description = v2
    o.is_secret = v3
    o.kind = v4
    o.name = v5
    o.required = v6
    o.type_ = read_BlueprintManifestFieldType(v7, r)
    o._extra = extra
    return o


def write_BlueprintManifestVariableField(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["default_value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is BlueprintManifestVariableFieldKind else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.required) is not UNSET:
        d["required"] = v if type(v) is bool else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            write_BlueprintManifestFieldType(v)
            if type(v) is BlueprintManifestFieldType
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintManifestVersionBlock(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        version: str
    else:
        field_lines = """
            allowed_values [str]?
            version! str
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestVersionBlock(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestVersionBlock, d)
            n -= 1
        if type(v1 := d["version"]) is not str:
            return r.tolerate(BlueprintManifestVersionBlock, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestVersionBlock)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestVersionBlock, d)
    o: Any = new(BlueprintManifestVersionBlock)
    o.allowed_values = v0
    o.version = v1
    o._extra = extra
    return o


def write_BlueprintManifestVersionBlock(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class BlueprintReadmeResponse(Model):
    if TYPE_CHECKING:
        content: str
        repository_url: str
        """Absolute URI."""
    else:
        field_lines = """
            content! str
            repository_url! str
        """
        __slots__ = slots(field_lines)


def read_BlueprintReadmeResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["content"]) is not str or type(v1 := d["repository_url"]) is not str:
            return r.tolerate(BlueprintReadmeResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BlueprintReadmeResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintReadmeResponse, d)
    o: Any = new(BlueprintReadmeResponse)
    o.content = v0
    o.repository_url = v1
    o._extra = extra
    return o


def write_BlueprintReadmeResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.content) is not UNSET:
        d["content"] = v if type(v) is str else encode(v)
    if (v := o.repository_url) is not UNSET:
        d["repository_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
