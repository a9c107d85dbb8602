"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .blueprint_manifest_field_type import (
    BlueprintManifestFieldType,
    read_BlueprintManifestFieldType,
    write_BlueprintManifestFieldType,
)
from .cloud_vendor_enum import CloudVendorEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class BlueprintManifestContextVariableFieldKind(OpenEnum):
    """Values of a blueprint manifest context variable field kind."""

    CONTEXTVARIABLE = "contextVariable"


class BlueprintManifestEngineHelmType(OpenEnum):
    """Values of a blueprint manifest engine Helm type."""

    HELM = "helm"


class BlueprintManifestEngineOpenTofuType(OpenEnum):
    """Values of a blueprint manifest engine open tofu type."""

    OPENTOFU = "opentofu"


class BlueprintManifestEngineTerraformType(OpenEnum):
    """Values of a blueprint manifest engine Terraform type."""

    TERRAFORM = "terraform"


class BlueprintManifestVariableFieldKind(OpenEnum):
    """Values of a blueprint manifest variable field kind."""

    VARIABLE = "variable"


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
    """A blueprint manifest backend config."""

    __slots__ = (
        "allowed_values",
        "default",
        "overridable",
        "user_provided",
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default: str | None | Unset = UNSET
        overridable: bool | Unset = UNSET
        """Left out, the API takes true."""
        user_provided: BlueprintManifestUserProvidedBackend | Unset = UNSET
    else:
        schema_name = "BlueprintManifestBackendConfig"
        known_names = frozenset(
            (
                "allowed_values",
                "default",
                "overridable",
                "user_provided",
            )
        )
        model_fields = (
            ("allowed_values", "allowed_values", "[str]?", 0),
            ("default", "default", "str?", 0),
            ("overridable", "overridable", "bool", 0),
            ("user_provided", "user_provided", "#BlueprintManifestUserProvidedBackend", 0),
        )


def read_BlueprintManifestBackendConfig(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintManifestBackendConfig, d)
        v1 = d.get("default", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintManifestBackendConfig, d)
        v2 = d.get("overridable", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestBackendConfig, d)
        v3 = d.get("user_provided", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestBackendConfig, d)
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


BlueprintManifestBackendConfig.read_json = staticmethod(read_BlueprintManifestBackendConfig)
BlueprintManifestBackendConfig.write_json = staticmethod(write_BlueprintManifestBackendConfig)


class BlueprintManifestChartConfig(Model):
    """A blueprint manifest chart config."""

    __slots__ = (
        "name",
        "repository",
        "version",
    )
    if TYPE_CHECKING:
        name: str
        repository: str
        """Absolute URI."""
        version: str
    else:
        schema_name = "BlueprintManifestChartConfig"
        known_names = frozenset(
            (
                "name",
                "repository",
                "version",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("repository", "repository", "str", 1),
            ("version", "version", "str", 1),
        )


def read_BlueprintManifestChartConfig(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(BlueprintManifestChartConfig, d)
        v1 = d["repository"]
        if type(v1) is not str:
            return r.tolerate(BlueprintManifestChartConfig, d)
        v2 = d["version"]
        if type(v2) is not str:
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


BlueprintManifestChartConfig.read_json = staticmethod(read_BlueprintManifestChartConfig)
BlueprintManifestChartConfig.write_json = staticmethod(write_BlueprintManifestChartConfig)


class BlueprintManifestContextVariableField(Model):
    """A blueprint manifest context variable field."""

    __slots__ = (
        "kind",
        "name",
        "source",
        "value",
    )
    if TYPE_CHECKING:
        kind: BlueprintManifestContextVariableFieldKind
        name: str
        source: str | None | Unset = UNSET
        value: str | None | Unset = UNSET
    else:
        schema_name = "BlueprintManifestContextVariableField"
        known_names = frozenset(
            (
                "kind",
                "name",
                "source",
                "value",
            )
        )
        model_fields = (
            ("kind", "kind", "%BlueprintManifestContextVariableFieldKind", 1),
            ("name", "name", "str", 1),
            ("source", "source", "str?", 0),
            ("value", "value", "str?", 0),
        )


def read_BlueprintManifestContextVariableField(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = _BlueprintManifestContextVariableFieldKind[d["kind"]]
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(BlueprintManifestContextVariableField, d)
        v2 = d.get("source", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintManifestContextVariableField, d)
        v3 = d.get("value", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
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


BlueprintManifestContextVariableField.read_json = staticmethod(
    read_BlueprintManifestContextVariableField
)
BlueprintManifestContextVariableField.write_json = staticmethod(
    write_BlueprintManifestContextVariableField
)


class BlueprintManifestCredentialsConfig(Model):
    """A blueprint manifest credentials config."""

    __slots__ = (
        "allowed_values",
        "default",
        "overridable",
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default: str | None | Unset = UNSET
        overridable: bool | Unset = UNSET
        """Left out, the API takes true."""
    else:
        schema_name = "BlueprintManifestCredentialsConfig"
        known_names = frozenset(
            (
                "allowed_values",
                "default",
                "overridable",
            )
        )
        model_fields = (
            ("allowed_values", "allowed_values", "[str]?", 0),
            ("default", "default", "str?", 0),
            ("overridable", "overridable", "bool", 0),
        )


def read_BlueprintManifestCredentialsConfig(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
        v1 = d.get("default", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
        v2 = d.get("overridable", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestCredentialsConfig, d)
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


BlueprintManifestCredentialsConfig.read_json = staticmethod(read_BlueprintManifestCredentialsConfig)
BlueprintManifestCredentialsConfig.write_json = staticmethod(
    write_BlueprintManifestCredentialsConfig
)


class BlueprintManifestEngineHelm(Model):
    """A blueprint manifest engine Helm."""

    __slots__ = (
        "chart",
        "resources",
        "timeout",
        "type_",
    )
    if TYPE_CHECKING:
        chart: BlueprintManifestChartConfig
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        timeout: int | None | Unset = UNSET
        type_: BlueprintManifestEngineHelmType
    else:
        schema_name = "BlueprintManifestEngineHelm"
        known_names = frozenset(
            (
                "chart",
                "resources",
                "timeout",
                "type",
            )
        )
        model_fields = (
            ("chart", "chart", "#BlueprintManifestChartConfig", 1),
            ("resources", "resources", "#BlueprintManifestResourcesConfig", 0),
            ("timeout", "timeout", "int?", 0),
            ("type_", "type", "%BlueprintManifestEngineHelmType", 1),
        )


def read_BlueprintManifestEngineHelm(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["chart"]
        if type(v0) is not dict:
            return r.tolerate(BlueprintManifestEngineHelm, d)
        v1 = d.get("resources", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineHelm, d)
        v2 = d.get("timeout", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintManifestEngineHelm, d)
        v3 = _BlueprintManifestEngineHelmType[d["type"]]
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


BlueprintManifestEngineHelm.read_json = staticmethod(read_BlueprintManifestEngineHelm)
BlueprintManifestEngineHelm.write_json = staticmethod(write_BlueprintManifestEngineHelm)


class BlueprintManifestEngineOpenTofu(Model):
    """A blueprint manifest engine open tofu."""

    __slots__ = (
        "backend",
        "credentials",
        "opentofu",
        "provider",
        "resources",
        "timeout",
        "type_",
    )
    if TYPE_CHECKING:
        backend: BlueprintManifestBackendConfig | Unset = UNSET
        credentials: BlueprintManifestCredentialsConfig | Unset = UNSET
        opentofu: BlueprintManifestVersionBlock
        provider: CloudVendorEnum
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        timeout: int | None | Unset = UNSET
        type_: BlueprintManifestEngineOpenTofuType
    else:
        schema_name = "BlueprintManifestEngineOpenTofu"
        known_names = frozenset(
            (
                "backend",
                "credentials",
                "opentofu",
                "provider",
                "resources",
                "timeout",
                "type",
            )
        )
        model_fields = (
            ("backend", "backend", "#BlueprintManifestBackendConfig", 0),
            ("credentials", "credentials", "#BlueprintManifestCredentialsConfig", 0),
            ("opentofu", "opentofu", "#BlueprintManifestVersionBlock", 1),
            ("provider", "provider", "%CloudVendorEnum", 1),
            ("resources", "resources", "#BlueprintManifestResourcesConfig", 0),
            ("timeout", "timeout", "int?", 0),
            ("type_", "type", "%BlueprintManifestEngineOpenTofuType", 1),
        )


def read_BlueprintManifestEngineOpenTofu(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("backend", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        v1 = d.get("credentials", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        v2 = d["opentofu"]
        if type(v2) is not dict:
            return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        v3 = _CloudVendorEnum[d["provider"]]
        v4 = d.get("resources", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        v5 = d.get("timeout", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(BlueprintManifestEngineOpenTofu, d)
        v6 = _BlueprintManifestEngineOpenTofuType[d["type"]]
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


BlueprintManifestEngineOpenTofu.read_json = staticmethod(read_BlueprintManifestEngineOpenTofu)
BlueprintManifestEngineOpenTofu.write_json = staticmethod(write_BlueprintManifestEngineOpenTofu)


class BlueprintManifestEngineTerraform(Model):
    """A blueprint manifest engine Terraform."""

    __slots__ = (
        "backend",
        "credentials",
        "provider",
        "resources",
        "terraform",
        "timeout",
        "type_",
    )
    if TYPE_CHECKING:
        backend: BlueprintManifestBackendConfig | Unset = UNSET
        credentials: BlueprintManifestCredentialsConfig | Unset = UNSET
        provider: CloudVendorEnum
        resources: BlueprintManifestResourcesConfig | Unset = UNSET
        terraform: BlueprintManifestVersionBlock
        timeout: int | None | Unset = UNSET
        type_: BlueprintManifestEngineTerraformType
    else:
        schema_name = "BlueprintManifestEngineTerraform"
        known_names = frozenset(
            (
                "backend",
                "credentials",
                "provider",
                "resources",
                "terraform",
                "timeout",
                "type",
            )
        )
        model_fields = (
            ("backend", "backend", "#BlueprintManifestBackendConfig", 0),
            ("credentials", "credentials", "#BlueprintManifestCredentialsConfig", 0),
            ("provider", "provider", "%CloudVendorEnum", 1),
            ("resources", "resources", "#BlueprintManifestResourcesConfig", 0),
            ("terraform", "terraform", "#BlueprintManifestVersionBlock", 1),
            ("timeout", "timeout", "int?", 0),
            ("type_", "type", "%BlueprintManifestEngineTerraformType", 1),
        )


def read_BlueprintManifestEngineTerraform(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("backend", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
        v1 = d.get("credentials", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
        v2 = _CloudVendorEnum[d["provider"]]
        v3 = d.get("resources", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
        v4 = d["terraform"]
        if type(v4) is not dict:
            return r.tolerate(BlueprintManifestEngineTerraform, d)
        v5 = d.get("timeout", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(BlueprintManifestEngineTerraform, d)
        v6 = _BlueprintManifestEngineTerraformType[d["type"]]
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


BlueprintManifestEngineTerraform.read_json = staticmethod(read_BlueprintManifestEngineTerraform)
BlueprintManifestEngineTerraform.write_json = staticmethod(write_BlueprintManifestEngineTerraform)


class BlueprintManifestResourcesConfig(Model):
    """A blueprint manifest resources config."""

    __slots__ = (
        "cpu",
        "ram",
        "storage",
    )
    if TYPE_CHECKING:
        cpu: str | None | Unset = UNSET
        ram: str | None | Unset = UNSET
        storage: str | None | Unset = UNSET
    else:
        schema_name = "BlueprintManifestResourcesConfig"
        known_names = frozenset(
            (
                "cpu",
                "ram",
                "storage",
            )
        )
        model_fields = (
            ("cpu", "cpu", "str?", 0),
            ("ram", "ram", "str?", 0),
            ("storage", "storage", "str?", 0),
        )


def read_BlueprintManifestResourcesConfig(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("cpu", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
        v1 = d.get("ram", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
        v2 = d.get("storage", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintManifestResourcesConfig, d)
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


BlueprintManifestResourcesConfig.read_json = staticmethod(read_BlueprintManifestResourcesConfig)
BlueprintManifestResourcesConfig.write_json = staticmethod(write_BlueprintManifestResourcesConfig)


class BlueprintManifestResponse(Model):
    """A blueprint manifest, as the API answers it."""

    __slots__ = (
        "engine",
        "results",
    )
    if TYPE_CHECKING:
        engine: BlueprintManifestEngineSpec | Unset = UNSET
        results: list[BlueprintManifestResponseResultsItem]
        """All entries; the API does not split this list."""
    else:
        schema_name = "BlueprintManifestResponse"
        known_names = frozenset(
            (
                "engine",
                "results",
            )
        )
        model_fields = (
            ("engine", "engine", "|BlueprintManifestEngineSpec", 0),
            ("results", "results", "[|BlueprintManifestResponseResultsItem]", 1),
        )


def read_BlueprintManifestResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("engine", UNSET)
        if v0 is UNSET:
            n -= 1
        v1 = d["results"]
        if type(v1) is not list:
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
    o.results = union_BlueprintManifestResponseResultsItem.read_list(v1, r) if v1 else v1
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


BlueprintManifestResponse.read_json = staticmethod(read_BlueprintManifestResponse)
BlueprintManifestResponse.write_json = staticmethod(write_BlueprintManifestResponse)


class BlueprintManifestUserProvidedBackend(Model):
    """A blueprint manifest user provided backend."""

    __slots__ = (
        "config",
        "type_",
    )
    if TYPE_CHECKING:
        config: dict[str, str] | Unset = UNSET
        type_: str
    else:
        schema_name = "BlueprintManifestUserProvidedBackend"
        known_names = frozenset(
            (
                "config",
                "type",
            )
        )
        model_fields = (
            ("config", "config", "{str}", 0),
            ("type_", "type", "str", 1),
        )


def read_BlueprintManifestUserProvidedBackend(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("config", UNSET)
        if type(v0) is not dict or not STRINGS.issuperset(map(type, v0.values())):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintManifestUserProvidedBackend, d)
        v1 = d["type"]
        if type(v1) is not str:
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


BlueprintManifestUserProvidedBackend.read_json = staticmethod(
    read_BlueprintManifestUserProvidedBackend
)
BlueprintManifestUserProvidedBackend.write_json = staticmethod(
    write_BlueprintManifestUserProvidedBackend
)


class BlueprintManifestVariableField(Model):
    """A blueprint manifest variable field."""

    __slots__ = (
        "allowed_values",
        "default_value",
        "description",
        "is_secret",
        "kind",
        "name",
        "required",
        "type_",
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        kind: BlueprintManifestVariableFieldKind
        name: str
        required: bool
        type_: BlueprintManifestFieldType
    else:
        schema_name = "BlueprintManifestVariableField"
        known_names = frozenset(
            (
                "allowed_values",
                "default_value",
                "description",
                "is_secret",
                "kind",
                "name",
                "required",
                "type",
            )
        )
        model_fields = (
            ("allowed_values", "allowed_values", "[str]?", 0),
            ("default_value", "default_value", "str?", 0),
            ("description", "description", "str?", 0),
            ("is_secret", "is_secret", "bool", 1),
            ("kind", "kind", "%BlueprintManifestVariableFieldKind", 1),
            ("name", "name", "str", 1),
            ("required", "required", "bool", 1),
            ("type_", "type", "#BlueprintManifestFieldType", 1),
        )


def read_BlueprintManifestVariableField(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintManifestVariableField, d)
        v1 = d.get("default_value", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintManifestVariableField, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintManifestVariableField, d)
        v3 = d["is_secret"]
        if v3 is not True and v3 is not False:
            return r.tolerate(BlueprintManifestVariableField, d)
        v4 = _BlueprintManifestVariableFieldKind[d["kind"]]
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(BlueprintManifestVariableField, d)
        v6 = d["required"]
        if v6 is not True and v6 is not False:
            return r.tolerate(BlueprintManifestVariableField, d)
        v7 = d["type"]
        if type(v7) is not dict:
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


BlueprintManifestVariableField.read_json = staticmethod(read_BlueprintManifestVariableField)
BlueprintManifestVariableField.write_json = staticmethod(write_BlueprintManifestVariableField)


class BlueprintManifestVersionBlock(Model):
    """A blueprint manifest version block."""

    __slots__ = (
        "allowed_values",
        "version",
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        version: str
    else:
        schema_name = "BlueprintManifestVersionBlock"
        known_names = frozenset(
            (
                "allowed_values",
                "version",
            )
        )
        model_fields = (
            ("allowed_values", "allowed_values", "[str]?", 0),
            ("version", "version", "str", 1),
        )


def read_BlueprintManifestVersionBlock(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintManifestVersionBlock, d)
        v1 = d["version"]
        if type(v1) is not str:
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


BlueprintManifestVersionBlock.read_json = staticmethod(read_BlueprintManifestVersionBlock)
BlueprintManifestVersionBlock.write_json = staticmethod(write_BlueprintManifestVersionBlock)


class BlueprintReadmeResponse(Model):
    """A blueprint readme, as the API answers it."""

    __slots__ = (
        "content",
        "repository_url",
    )
    if TYPE_CHECKING:
        content: str
        repository_url: str
        """Absolute URI."""
    else:
        schema_name = "BlueprintReadmeResponse"
        known_names = frozenset(
            (
                "content",
                "repository_url",
            )
        )
        model_fields = (
            ("content", "content", "str", 1),
            ("repository_url", "repository_url", "str", 1),
        )


def read_BlueprintReadmeResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["content"]
        if type(v0) is not str:
            return r.tolerate(BlueprintReadmeResponse, d)
        v1 = d["repository_url"]
        if type(v1) is not str:
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


BlueprintReadmeResponse.read_json = staticmethod(read_BlueprintReadmeResponse)
BlueprintReadmeResponse.write_json = staticmethod(write_BlueprintReadmeResponse)
