"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class FieldSchemaResponseType(OpenEnum):
    """Values of a field schema response type."""

    STRING = "string"
    NUMBER = "number"
    BOOL = "bool"


class PlatformCloudVendor(OpenEnum):
    """Values of a platform cloud vendor."""

    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    DO = "DO"
    AZURE = "AZURE"
    OVH = "OVH"
    CIVO = "CIVO"
    HETZNER = "HETZNER"
    ORACLE = "ORACLE"
    IBM = "IBM"
    UNKNOWN = "UNKNOWN"


class PlatformClusterMode(OpenEnum):
    """Values of a platform cluster mode."""

    QOVERY_MANAGED = "QOVERY_MANAGED"
    CUSTOMER_MANAGED = "CUSTOMER_MANAGED"


class PlatformComponentConfigurationInputScope(OpenEnum):
    """Values of a platform component configuration input scope."""

    PLATFORM_PROFILE = "PLATFORM_PROFILE"
    CLUSTER = "CLUSTER"


class PlatformComponentConfigurationRequirementStatus(OpenEnum):
    """Values of platform component configuration requirement status."""

    MISSING = "MISSING"
    READY = "READY"


class PlatformLayerResolutionStatus(OpenEnum):
    """Values of platform layer resolution status."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    SKIPPED = "SKIPPED"


class PlatformTemplateComponentKind(OpenEnum):
    """Values of a platform template component kind."""

    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class PlatformTemplateReleaseStatus(OpenEnum):
    """Values of platform template release status."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    DEPRECATED = "DEPRECATED"


_FieldSchemaResponseType = members(FieldSchemaResponseType, unset=False, null=False)
_PlatformCloudVendor = members(PlatformCloudVendor, unset=False, null=False)
_PlatformClusterMode = members(PlatformClusterMode, unset=False, null=False)
_PlatformComponentConfigurationInputScope = members(
    PlatformComponentConfigurationInputScope, unset=False, null=False
)
_PlatformComponentConfigurationRequirementStatus = members(
    PlatformComponentConfigurationRequirementStatus, unset=False, null=False
)
_PlatformLayerResolutionStatus = members(PlatformLayerResolutionStatus, unset=False, null=False)
_PlatformTemplateComponentKind = members(PlatformTemplateComponentKind, unset=False, null=False)
_PlatformTemplateReleaseStatus = members(PlatformTemplateReleaseStatus, unset=False, null=False)


class ClusterPlatformBindingLayerResponse(Model):
    """A cluster platform binding layer, as the API answers it."""

    __slots__ = (
        "component_keys",
        "key",
        "reason",
        "status",
    )
    if TYPE_CHECKING:
        component_keys: list[str]
        key: str
        """Name of the entry."""
        reason: str
        status: PlatformLayerResolutionStatus
    else:
        schema_name = "ClusterPlatformBindingLayerResponse"
        known_names = frozenset(
            (
                "componentKeys",
                "key",
                "reason",
                "status",
            )
        )
        model_fields = (
            ("component_keys", "componentKeys", "[str]", 1),
            ("key", "key", "str", 1),
            ("reason", "reason", "str", 1),
            ("status", "status", "%PlatformLayerResolutionStatus", 1),
        )


def read_ClusterPlatformBindingLayerResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["componentKeys"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(ClusterPlatformBindingLayerResponse, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(ClusterPlatformBindingLayerResponse, d)
        v2 = d["reason"]
        if type(v2) is not str:
            return r.tolerate(ClusterPlatformBindingLayerResponse, d)
        v3 = _PlatformLayerResolutionStatus[d["status"]]
        extra = None if len(d) == 4 else r.unknown_fields(d, ClusterPlatformBindingLayerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterPlatformBindingLayerResponse, d)
    o: Any = new(ClusterPlatformBindingLayerResponse)
    o.component_keys = v0
    o.key = v1
    o.reason = v2
    o.status = v3
    o._extra = extra
    return o


def write_ClusterPlatformBindingLayerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.component_keys) is not UNSET:
        d["componentKeys"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is PlatformLayerResolutionStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterPlatformBindingLayerResponse.read_json = staticmethod(
    read_ClusterPlatformBindingLayerResponse
)
ClusterPlatformBindingLayerResponse.write_json = staticmethod(
    write_ClusterPlatformBindingLayerResponse
)


class ClusterPlatformBindingRequest(Model):
    """Body of a request with a cluster platform binding."""

    __slots__ = (
        "customer_provided_inputs",
        "layer_selections",
        "managed_config",
        "template_key",
        "template_version",
    )
    if TYPE_CHECKING:
        customer_provided_inputs: dict[str, dict[str, str]] | Unset = UNSET
        layer_selections: dict[str, bool] | Unset = UNSET
        managed_config: dict[str, dict[str, Any]] | Unset = UNSET
        template_key: str
        template_version: str
    else:
        schema_name = "ClusterPlatformBindingRequest"
        known_names = frozenset(
            (
                "customerProvidedInputs",
                "layerSelections",
                "managedConfig",
                "templateKey",
                "templateVersion",
            )
        )
        model_fields = (
            ("customer_provided_inputs", "customerProvidedInputs", "{{str}}", 0),
            ("layer_selections", "layerSelections", "{bool}", 0),
            ("managed_config", "managedConfig", "{{any}}", 0),
            ("template_key", "templateKey", "str", 1),
            ("template_version", "templateVersion", "str", 1),
        )


def read_ClusterPlatformBindingRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("customerProvidedInputs", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterPlatformBindingRequest, d)
        v1 = d.get("layerSelections", UNSET)
        if type(v1) is not dict or not BOOLEANS.issuperset(map(type, v1.values())):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterPlatformBindingRequest, d)
        v2 = d.get("managedConfig", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterPlatformBindingRequest, d)
        v3 = d["templateKey"]
        if type(v3) is not str:
            return r.tolerate(ClusterPlatformBindingRequest, d)
        v4 = d["templateVersion"]
        if type(v4) is not str:
            return r.tolerate(ClusterPlatformBindingRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterPlatformBindingRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterPlatformBindingRequest, d)
    o: Any = new(ClusterPlatformBindingRequest)
    o.customer_provided_inputs = (
        r.read(
            parse_kind("{{str}}"),
            v0,
            Place(
                ClusterPlatformBindingRequest.schema_name,
                "customerProvidedInputs",
                d,
                "customerProvidedInputs",
            ),
        )
        if type(v0) is dict
        else v0
    )
    o.layer_selections = v1
    o.managed_config = (
        r.read(
            parse_kind("{{any}}"),
            v2,
            Place(ClusterPlatformBindingRequest.schema_name, "managedConfig", d, "managedConfig"),
        )
        if type(v2) is dict
        else v2
    )
    o.template_key = v3
    o.template_version = v4
    o._extra = extra
    return o


def write_ClusterPlatformBindingRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.customer_provided_inputs) is not UNSET:
        d["customerProvidedInputs"] = encode(v)
    if (v := o.layer_selections) is not UNSET:
        d["layerSelections"] = encode(v)
    if (v := o.managed_config) is not UNSET:
        d["managedConfig"] = encode(v)
    if (v := o.template_key) is not UNSET:
        d["templateKey"] = v if type(v) is str else encode(v)
    if (v := o.template_version) is not UNSET:
        d["templateVersion"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterPlatformBindingRequest.read_json = staticmethod(read_ClusterPlatformBindingRequest)
ClusterPlatformBindingRequest.write_json = staticmethod(write_ClusterPlatformBindingRequest)


class ClusterPlatformBindingResponse(Model):
    """A cluster platform binding, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "customer_provided_inputs",
        "layer_selections",
        "layers",
        "managed_config",
        "_organization_id",
        "template_key",
        "template_version",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        customer_provided_inputs: dict[str, dict[str, str]]
        layer_selections: dict[str, bool]
        layers: list[ClusterPlatformBindingLayerResponse]
        managed_config: dict[str, dict[str, Any]]
        organization_id: UUID
        template_key: str
        template_version: str
    else:
        schema_name = "ClusterPlatformBindingResponse"
        known_names = frozenset(
            (
                "clusterId",
                "customerProvidedInputs",
                "layerSelections",
                "layers",
                "managedConfig",
                "organizationId",
                "templateKey",
                "templateVersion",
            )
        )
        model_fields = (
            ("cluster_id", "clusterId", "uuid", 5),
            ("customer_provided_inputs", "customerProvidedInputs", "{{str}}", 1),
            ("layer_selections", "layerSelections", "{bool}", 1),
            ("layers", "layers", "[#ClusterPlatformBindingLayerResponse]", 1),
            ("managed_config", "managedConfig", "{{any}}", 1),
            ("organization_id", "organizationId", "uuid", 5),
            ("template_key", "templateKey", "str", 1),
            ("template_version", "templateVersion", "str", 1),
        )
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_ClusterPlatformBindingResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["clusterId"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v1 = d["customerProvidedInputs"]
        if type(v1) is not dict:
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v2 = d["layerSelections"]
        if type(v2) is not dict or not BOOLEANS.issuperset(map(type, v2.values())):
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v3 = d["layers"]
        if type(v3) is not list:
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v4 = d["managedConfig"]
        if type(v4) is not dict:
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v5 = d["organizationId"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v6 = d["templateKey"]
        if type(v6) is not str:
            return r.tolerate(ClusterPlatformBindingResponse, d)
        v7 = d["templateVersion"]
        if type(v7) is not str:
            return r.tolerate(ClusterPlatformBindingResponse, d)
        extra = None if len(d) == 8 else r.unknown_fields(d, ClusterPlatformBindingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterPlatformBindingResponse, d)
    o: Any = new(ClusterPlatformBindingResponse)
    o._cluster_id = v0
    o.customer_provided_inputs = r.read(
        parse_kind("{{str}}"),
        v1,
        Place(
            ClusterPlatformBindingResponse.schema_name,
            "customerProvidedInputs",
            d,
            "customerProvidedInputs",
        ),
    )
    o.layer_selections = v2
    o.layers = [read_ClusterPlatformBindingLayerResponse(e, r) for e in v3] if v3 else v3
    o.managed_config = r.read(
        parse_kind("{{any}}"),
        v4,
        Place(ClusterPlatformBindingResponse.schema_name, "managedConfig", d, "managedConfig"),
    )
    o._organization_id = v5
    o.template_key = v6
    o.template_version = v7
    o._extra = extra
    return o


def write_ClusterPlatformBindingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["clusterId"] = v if type(v) is str else encode(v)
    if (v := o.customer_provided_inputs) is not UNSET:
        d["customerProvidedInputs"] = encode(v)
    if (v := o.layer_selections) is not UNSET:
        d["layerSelections"] = encode(v)
    if (v := o.layers) is not UNSET:
        d["layers"] = (
            [
                write_ClusterPlatformBindingLayerResponse(e)
                if type(e) is ClusterPlatformBindingLayerResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.managed_config) is not UNSET:
        d["managedConfig"] = encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organizationId"] = v if type(v) is str else encode(v)
    if (v := o.template_key) is not UNSET:
        d["templateKey"] = v if type(v) is str else encode(v)
    if (v := o.template_version) is not UNSET:
        d["templateVersion"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterPlatformBindingResponse.read_json = staticmethod(read_ClusterPlatformBindingResponse)
ClusterPlatformBindingResponse.write_json = staticmethod(write_ClusterPlatformBindingResponse)


class FieldSchemaConstraintsResponse(Model):
    """Field schema constraints, as the API answers it."""

    __slots__ = (
        "allowed_values",
        "max_",
        "max_length",
        "min_",
        "min_length",
        "pattern",
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        max_: int | None | Unset = UNSET
        max_length: int | None | Unset = UNSET
        min_: int | None | Unset = UNSET
        min_length: int | None | Unset = UNSET
        pattern: str | None | Unset = UNSET
    else:
        schema_name = "FieldSchemaConstraintsResponse"
        known_names = frozenset(
            (
                "allowedValues",
                "max",
                "maxLength",
                "min",
                "minLength",
                "pattern",
            )
        )
        model_fields = (
            ("allowed_values", "allowedValues", "[str]?", 0),
            ("max_", "max", "int?", 0),
            ("max_length", "maxLength", "int?", 0),
            ("min_", "min", "int?", 0),
            ("min_length", "minLength", "int?", 0),
            ("pattern", "pattern", "str?", 0),
        )


def read_FieldSchemaConstraintsResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("allowedValues", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        v1 = d.get("max", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        v2 = d.get("maxLength", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        v3 = d.get("min", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        v4 = d.get("minLength", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        v5 = d.get("pattern", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, FieldSchemaConstraintsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(FieldSchemaConstraintsResponse, d)
    o: Any = new(FieldSchemaConstraintsResponse)
    o.allowed_values = v0
    o.max_ = v1
    o.max_length = v2
    o.min_ = v3
    o.min_length = v4
    o.pattern = v5
    o._extra = extra
    return o


def write_FieldSchemaConstraintsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowedValues"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.max_) is not UNSET:
        d["max"] = v if v is None or type(v) is int else encode(v)
    if (v := o.max_length) is not UNSET:
        d["maxLength"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_) is not UNSET:
        d["min"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_length) is not UNSET:
        d["minLength"] = v if v is None or type(v) is int else encode(v)
    if (v := o.pattern) is not UNSET:
        d["pattern"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


FieldSchemaConstraintsResponse.read_json = staticmethod(read_FieldSchemaConstraintsResponse)
FieldSchemaConstraintsResponse.write_json = staticmethod(write_FieldSchemaConstraintsResponse)


class FieldSchemaResponse(Model):
    """A field schema, as the API answers it."""

    __slots__ = (
        "constraints",
        "default_value",
        "description",
        "key",
        "label",
        "required",
        "sensitive",
        "type_",
    )
    if TYPE_CHECKING:
        constraints: FieldSchemaConstraintsResponse
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        label: str
        required: bool
        sensitive: bool
        type_: FieldSchemaResponseType
    else:
        schema_name = "FieldSchemaResponse"
        known_names = frozenset(
            (
                "constraints",
                "defaultValue",
                "description",
                "key",
                "label",
                "required",
                "sensitive",
                "type",
            )
        )
        model_fields = (
            ("constraints", "constraints", "#FieldSchemaConstraintsResponse", 1),
            ("default_value", "defaultValue", "str?", 0),
            ("description", "description", "str?", 0),
            ("key", "key", "str", 1),
            ("label", "label", "str", 1),
            ("required", "required", "bool", 1),
            ("sensitive", "sensitive", "bool", 1),
            ("type_", "type", "%FieldSchemaResponseType", 1),
        )


def read_FieldSchemaResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["constraints"]
        if type(v0) is not dict:
            return r.tolerate(FieldSchemaResponse, d)
        v1 = d.get("defaultValue", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(FieldSchemaResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(FieldSchemaResponse, d)
        v3 = d["key"]
        if type(v3) is not str:
            return r.tolerate(FieldSchemaResponse, d)
        v4 = d["label"]
        if type(v4) is not str:
            return r.tolerate(FieldSchemaResponse, d)
        v5 = d["required"]
        if v5 is not True and v5 is not False:
            return r.tolerate(FieldSchemaResponse, d)
        v6 = d["sensitive"]
        if v6 is not True and v6 is not False:
            return r.tolerate(FieldSchemaResponse, d)
        v7 = _FieldSchemaResponseType[d["type"]]
        extra = None if len(d) == n else r.unknown_fields(d, FieldSchemaResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(FieldSchemaResponse, d)
    o: Any = new(FieldSchemaResponse)
    o.constraints = read_FieldSchemaConstraintsResponse(v0, r)
    o.default_value = v1
    o.description = v2
    o.key = v3
    o.label = v4
    o.required = v5
    o.sensitive = v6
    o.type_ = v7
    o._extra = extra
    return o


def write_FieldSchemaResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.constraints) is not UNSET:
        d["constraints"] = (
            write_FieldSchemaConstraintsResponse(v)
            if type(v) is FieldSchemaConstraintsResponse
            else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["defaultValue"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.label) is not UNSET:
        d["label"] = v if type(v) is str else encode(v)
    if (v := o.required) is not UNSET:
        d["required"] = v if type(v) is bool else encode(v)
    if (v := o.sensitive) is not UNSET:
        d["sensitive"] = v if type(v) is bool else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is FieldSchemaResponseType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


FieldSchemaResponse.read_json = staticmethod(read_FieldSchemaResponse)
FieldSchemaResponse.write_json = staticmethod(write_FieldSchemaResponse)


class PlatformComponentConfigurationPreviewRequest(Model):
    """Body of a request with a platform component configuration preview."""

    __slots__ = (
        "cluster_inputs",
        "component_outputs",
        "profile_config",
    )
    if TYPE_CHECKING:
        cluster_inputs: dict[str, str] | Unset = UNSET
        component_outputs: dict[str, dict[str, str]] | Unset = UNSET
        profile_config: dict[str, Any] | Unset = UNSET
    else:
        schema_name = "PlatformComponentConfigurationPreviewRequest"
        known_names = frozenset(
            (
                "clusterInputs",
                "componentOutputs",
                "profileConfig",
            )
        )
        model_fields = (
            ("cluster_inputs", "clusterInputs", "{str}", 0),
            ("component_outputs", "componentOutputs", "{{str}}", 0),
            ("profile_config", "profileConfig", "{any}", 0),
        )


def read_PlatformComponentConfigurationPreviewRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("clusterInputs", UNSET)
        if type(v0) is not dict or not STRINGS.issuperset(map(type, v0.values())):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
        v1 = d.get("componentOutputs", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
        v2 = d.get("profileConfig", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
        if v2:
            r.loose = True
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, PlatformComponentConfigurationPreviewRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
    o: Any = new(PlatformComponentConfigurationPreviewRequest)
    o.cluster_inputs = v0
    o.component_outputs = (
        r.read(
            parse_kind("{{str}}"),
            v1,
            Place(
                PlatformComponentConfigurationPreviewRequest.schema_name,
                "componentOutputs",
                d,
                "componentOutputs",
            ),
        )
        if type(v1) is dict
        else v1
    )
    o.profile_config = v2
    o._extra = extra
    return o


def write_PlatformComponentConfigurationPreviewRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_inputs) is not UNSET:
        d["clusterInputs"] = encode(v)
    if (v := o.component_outputs) is not UNSET:
        d["componentOutputs"] = encode(v)
    if (v := o.profile_config) is not UNSET:
        d["profileConfig"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentConfigurationPreviewRequest.read_json = staticmethod(
    read_PlatformComponentConfigurationPreviewRequest
)
PlatformComponentConfigurationPreviewRequest.write_json = staticmethod(
    write_PlatformComponentConfigurationPreviewRequest
)


class PlatformComponentConfigurationPreviewResponse(Model):
    """A platform component configuration preview, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "component_bindings",
        "component_key",
        "fields",
        "requirements",
        "violations",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        component_bindings: list[PlatformComponentOutputBindingResponse]
        component_key: str
        fields: list[FieldSchemaResponse]
        requirements: list[PlatformComponentInputRequirementResponse]
        violations: list[PlatformComponentConfigurationViolationResponse]
    else:
        schema_name = "PlatformComponentConfigurationPreviewResponse"
        known_names = frozenset(
            (
                "clusterId",
                "componentBindings",
                "componentKey",
                "fields",
                "requirements",
                "violations",
            )
        )
        model_fields = (
            ("cluster_id", "clusterId", "uuid", 5),
            (
                "component_bindings",
                "componentBindings",
                "[#PlatformComponentOutputBindingResponse]",
                1,
            ),
            ("component_key", "componentKey", "str", 1),
            ("fields", "fields", "[#FieldSchemaResponse]", 1),
            ("requirements", "requirements", "[#PlatformComponentInputRequirementResponse]", 1),
            ("violations", "violations", "[#PlatformComponentConfigurationViolationResponse]", 1),
        )
        cluster_id = UuidAttribute()


def read_PlatformComponentConfigurationPreviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["clusterId"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        v1 = d["componentBindings"]
        if type(v1) is not list:
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        v2 = d["componentKey"]
        if type(v2) is not str:
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        v3 = d["fields"]
        if type(v3) is not list:
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        v4 = d["requirements"]
        if type(v4) is not list:
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        v5 = d["violations"]
        if type(v5) is not list:
            return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
        extra = (
            None
            if len(d) == 6
            else r.unknown_fields(d, PlatformComponentConfigurationPreviewResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationPreviewResponse, d)
    o: Any = new(PlatformComponentConfigurationPreviewResponse)
    o._cluster_id = v0
    o.component_bindings = (
        [read_PlatformComponentOutputBindingResponse(e, r) for e in v1] if v1 else v1
    )
    o.component_key = v2
    o.fields = [read_FieldSchemaResponse(e, r) for e in v3] if v3 else v3
    o.requirements = (
        [read_PlatformComponentInputRequirementResponse(e, r) for e in v4] if v4 else v4
    )
    o.violations = (
        [read_PlatformComponentConfigurationViolationResponse(e, r) for e in v5] if v5 else v5
    )
    o._extra = extra
    return o


def write_PlatformComponentConfigurationPreviewResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["clusterId"] = v if type(v) is str else encode(v)
    if (v := o.component_bindings) is not UNSET:
        d["componentBindings"] = (
            [
                write_PlatformComponentOutputBindingResponse(e)
                if type(e) is PlatformComponentOutputBindingResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.component_key) is not UNSET:
        d["componentKey"] = v if type(v) is str else encode(v)
    if (v := o.fields) is not UNSET:
        d["fields"] = (
            [
                write_FieldSchemaResponse(e) if type(e) is FieldSchemaResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.requirements) is not UNSET:
        d["requirements"] = (
            [
                write_PlatformComponentInputRequirementResponse(e)
                if type(e) is PlatformComponentInputRequirementResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.violations) is not UNSET:
        d["violations"] = (
            [
                write_PlatformComponentConfigurationViolationResponse(e)
                if type(e) is PlatformComponentConfigurationViolationResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentConfigurationPreviewResponse.read_json = staticmethod(
    read_PlatformComponentConfigurationPreviewResponse
)
PlatformComponentConfigurationPreviewResponse.write_json = staticmethod(
    write_PlatformComponentConfigurationPreviewResponse
)


class PlatformComponentConfigurationResolutionResponse(Model):
    """A platform component configuration resolution, as the API answers it."""

    __slots__ = (
        "component_bindings",
        "component_key",
        "fields",
        "requirements",
        "violations",
    )
    if TYPE_CHECKING:
        component_bindings: list[PlatformComponentOutputBindingResponse]
        component_key: str
        fields: list[FieldSchemaResponse]
        requirements: list[PlatformComponentInputRequirementResponse]
        violations: list[PlatformComponentConfigurationViolationResponse]
    else:
        schema_name = "PlatformComponentConfigurationResolutionResponse"
        known_names = frozenset(
            (
                "componentBindings",
                "componentKey",
                "fields",
                "requirements",
                "violations",
            )
        )
        model_fields = (
            (
                "component_bindings",
                "componentBindings",
                "[#PlatformComponentOutputBindingResponse]",
                1,
            ),
            ("component_key", "componentKey", "str", 1),
            ("fields", "fields", "[#FieldSchemaResponse]", 1),
            ("requirements", "requirements", "[#PlatformComponentInputRequirementResponse]", 1),
            ("violations", "violations", "[#PlatformComponentConfigurationViolationResponse]", 1),
        )


def read_PlatformComponentConfigurationResolutionResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["componentBindings"]
        if type(v0) is not list:
            return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
        v1 = d["componentKey"]
        if type(v1) is not str:
            return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
        v2 = d["fields"]
        if type(v2) is not list:
            return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
        v3 = d["requirements"]
        if type(v3) is not list:
            return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
        v4 = d["violations"]
        if type(v4) is not list:
            return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
        extra = (
            None
            if len(d) == 5
            else r.unknown_fields(d, PlatformComponentConfigurationResolutionResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationResolutionResponse, d)
    o: Any = new(PlatformComponentConfigurationResolutionResponse)
    o.component_bindings = (
        [read_PlatformComponentOutputBindingResponse(e, r) for e in v0] if v0 else v0
    )
    o.component_key = v1
    o.fields = [read_FieldSchemaResponse(e, r) for e in v2] if v2 else v2
    o.requirements = (
        [read_PlatformComponentInputRequirementResponse(e, r) for e in v3] if v3 else v3
    )
    o.violations = (
        [read_PlatformComponentConfigurationViolationResponse(e, r) for e in v4] if v4 else v4
    )
    o._extra = extra
    return o


def write_PlatformComponentConfigurationResolutionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.component_bindings) is not UNSET:
        d["componentBindings"] = (
            [
                write_PlatformComponentOutputBindingResponse(e)
                if type(e) is PlatformComponentOutputBindingResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.component_key) is not UNSET:
        d["componentKey"] = v if type(v) is str else encode(v)
    if (v := o.fields) is not UNSET:
        d["fields"] = (
            [
                write_FieldSchemaResponse(e) if type(e) is FieldSchemaResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.requirements) is not UNSET:
        d["requirements"] = (
            [
                write_PlatformComponentInputRequirementResponse(e)
                if type(e) is PlatformComponentInputRequirementResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.violations) is not UNSET:
        d["violations"] = (
            [
                write_PlatformComponentConfigurationViolationResponse(e)
                if type(e) is PlatformComponentConfigurationViolationResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentConfigurationResolutionResponse.read_json = staticmethod(
    read_PlatformComponentConfigurationResolutionResponse
)
PlatformComponentConfigurationResolutionResponse.write_json = staticmethod(
    write_PlatformComponentConfigurationResolutionResponse
)


class PlatformComponentConfigurationViolationResponse(Model):
    """A platform component configuration violation, as the API answers it."""

    __slots__ = (
        "code",
        "field_path",
        "message",
    )
    if TYPE_CHECKING:
        code: str
        field_path: str
        message: str
    else:
        schema_name = "PlatformComponentConfigurationViolationResponse"
        known_names = frozenset(
            (
                "code",
                "fieldPath",
                "message",
            )
        )
        model_fields = (
            ("code", "code", "str", 1),
            ("field_path", "fieldPath", "str", 1),
            ("message", "message", "str", 1),
        )


def read_PlatformComponentConfigurationViolationResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["code"]
        if type(v0) is not str:
            return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
        v1 = d["fieldPath"]
        if type(v1) is not str:
            return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
        v2 = d["message"]
        if type(v2) is not str:
            return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
        extra = (
            None
            if len(d) == 3
            else r.unknown_fields(d, PlatformComponentConfigurationViolationResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
    o: Any = new(PlatformComponentConfigurationViolationResponse)
    o.code = v0
    o.field_path = v1
    o.message = v2
    o._extra = extra
    return o


def write_PlatformComponentConfigurationViolationResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.code) is not UNSET:
        d["code"] = v if type(v) is str else encode(v)
    if (v := o.field_path) is not UNSET:
        d["fieldPath"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentConfigurationViolationResponse.read_json = staticmethod(
    read_PlatformComponentConfigurationViolationResponse
)
PlatformComponentConfigurationViolationResponse.write_json = staticmethod(
    write_PlatformComponentConfigurationViolationResponse
)


class PlatformComponentInputRequirementResponse(Model):
    """A platform component input requirement, as the API answers it."""

    __slots__ = (
        "constraints",
        "default_value",
        "description",
        "key",
        "label",
        "required",
        "scope",
        "sensitive",
        "status",
        "type_",
    )
    if TYPE_CHECKING:
        constraints: FieldSchemaConstraintsResponse
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        label: str
        required: bool
        scope: PlatformComponentConfigurationInputScope
        sensitive: bool
        status: PlatformComponentConfigurationRequirementStatus
        type_: FieldSchemaResponseType
    else:
        schema_name = "PlatformComponentInputRequirementResponse"
        known_names = frozenset(
            (
                "constraints",
                "defaultValue",
                "description",
                "key",
                "label",
                "required",
                "scope",
                "sensitive",
                "status",
                "type",
            )
        )
        model_fields = (
            ("constraints", "constraints", "#FieldSchemaConstraintsResponse", 1),
            ("default_value", "defaultValue", "str?", 0),
            ("description", "description", "str?", 0),
            ("key", "key", "str", 1),
            ("label", "label", "str", 1),
            ("required", "required", "bool", 1),
            ("scope", "scope", "%PlatformComponentConfigurationInputScope", 1),
            ("sensitive", "sensitive", "bool", 1),
            ("status", "status", "%PlatformComponentConfigurationRequirementStatus", 1),
            ("type_", "type", "%FieldSchemaResponseType", 1),
        )


def read_PlatformComponentInputRequirementResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d["constraints"]
        if type(v0) is not dict:
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v1 = d.get("defaultValue", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v3 = d["key"]
        if type(v3) is not str:
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v4 = d["label"]
        if type(v4) is not str:
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v5 = d["required"]
        if v5 is not True and v5 is not False:
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v6 = _PlatformComponentConfigurationInputScope[d["scope"]]
        v7 = d["sensitive"]
        if v7 is not True and v7 is not False:
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        v8 = _PlatformComponentConfigurationRequirementStatus[d["status"]]
        v9 = _FieldSchemaResponseType[d["type"]]
        extra = (
            None if len(d) == n else r.unknown_fields(d, PlatformComponentInputRequirementResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentInputRequirementResponse, d)
    o: Any = new(PlatformComponentInputRequirementResponse)
    o.constraints = read_FieldSchemaConstraintsResponse(v0, r)
    o.default_value = v1
    o.description = v2
    o.key = v3
    o.label = v4
    o.required = v5
    o.scope = v6
    o.sensitive = v7
    o.status = v8
    o.type_ = v9
    o._extra = extra
    return o


def write_PlatformComponentInputRequirementResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.constraints) is not UNSET:
        d["constraints"] = (
            write_FieldSchemaConstraintsResponse(v)
            if type(v) is FieldSchemaConstraintsResponse
            else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["defaultValue"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.label) is not UNSET:
        d["label"] = v if type(v) is str else encode(v)
    if (v := o.required) is not UNSET:
        d["required"] = v if type(v) is bool else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is PlatformComponentConfigurationInputScope else encode(v)
    if (v := o.sensitive) is not UNSET:
        d["sensitive"] = v if type(v) is bool else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = (
            v._value_ if type(v) is PlatformComponentConfigurationRequirementStatus else encode(v)
        )
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is FieldSchemaResponseType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentInputRequirementResponse.read_json = staticmethod(
    read_PlatformComponentInputRequirementResponse
)
PlatformComponentInputRequirementResponse.write_json = staticmethod(
    write_PlatformComponentInputRequirementResponse
)


class PlatformComponentOutputBindingResponse(Model):
    """A platform component output binding, as the API answers it."""

    __slots__ = (
        "from_component",
        "input_",
        "output",
    )
    if TYPE_CHECKING:
        from_component: str
        input_: str
        output: str
    else:
        schema_name = "PlatformComponentOutputBindingResponse"
        known_names = frozenset(
            (
                "fromComponent",
                "input",
                "output",
            )
        )
        model_fields = (
            ("from_component", "fromComponent", "str", 1),
            ("input_", "input", "str", 1),
            ("output", "output", "str", 1),
        )


def read_PlatformComponentOutputBindingResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["fromComponent"]
        if type(v0) is not str:
            return r.tolerate(PlatformComponentOutputBindingResponse, d)
        v1 = d["input"]
        if type(v1) is not str:
            return r.tolerate(PlatformComponentOutputBindingResponse, d)
        v2 = d["output"]
        if type(v2) is not str:
            return r.tolerate(PlatformComponentOutputBindingResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, PlatformComponentOutputBindingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentOutputBindingResponse, d)
    o: Any = new(PlatformComponentOutputBindingResponse)
    o.from_component = v0
    o.input_ = v1
    o.output = v2
    o._extra = extra
    return o


def write_PlatformComponentOutputBindingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.from_component) is not UNSET:
        d["fromComponent"] = v if type(v) is str else encode(v)
    if (v := o.input_) is not UNSET:
        d["input"] = v if type(v) is str else encode(v)
    if (v := o.output) is not UNSET:
        d["output"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformComponentOutputBindingResponse.read_json = staticmethod(
    read_PlatformComponentOutputBindingResponse
)
PlatformComponentOutputBindingResponse.write_json = staticmethod(
    write_PlatformComponentOutputBindingResponse
)


class PlatformTemplateCatalogResponse(Model):
    """A platform template catalog, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[PlatformTemplateSummaryResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "PlatformTemplateCatalogResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#PlatformTemplateSummaryResponse]", 1),)


def read_PlatformTemplateCatalogResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(PlatformTemplateCatalogResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, PlatformTemplateCatalogResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformTemplateCatalogResponse, d)
    o: Any = new(PlatformTemplateCatalogResponse)
    o.results = [read_PlatformTemplateSummaryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_PlatformTemplateCatalogResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_PlatformTemplateSummaryResponse(e)
                if type(e) is PlatformTemplateSummaryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


PlatformTemplateCatalogResponse.read_json = staticmethod(read_PlatformTemplateCatalogResponse)
PlatformTemplateCatalogResponse.write_json = staticmethod(write_PlatformTemplateCatalogResponse)


class PlatformTemplateComponentResponse(Model):
    """A platform template component, as the API answers it."""

    __slots__ = (
        "description",
        "fields",
        "key",
        "kind",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        fields: list[FieldSchemaResponse]
        key: str
        """Name of the entry."""
        kind: PlatformTemplateComponentKind
    else:
        schema_name = "PlatformTemplateComponentResponse"
        known_names = frozenset(
            (
                "description",
                "fields",
                "key",
                "kind",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("fields", "fields", "[#FieldSchemaResponse]", 1),
            ("key", "key", "str", 1),
            ("kind", "kind", "%PlatformTemplateComponentKind", 1),
        )


def read_PlatformTemplateComponentResponse(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(PlatformTemplateComponentResponse, d)
        v1 = d["fields"]
        if type(v1) is not list:
            return r.tolerate(PlatformTemplateComponentResponse, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(PlatformTemplateComponentResponse, d)
        v3 = _PlatformTemplateComponentKind[d["kind"]]
        extra = None if len(d) == n else r.unknown_fields(d, PlatformTemplateComponentResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformTemplateComponentResponse, d)
    o: Any = new(PlatformTemplateComponentResponse)
    o.description = v0
    o.fields = [read_FieldSchemaResponse(e, r) for e in v1] if v1 else v1
    o.key = v2
    o.kind = v3
    o._extra = extra
    return o


def write_PlatformTemplateComponentResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.fields) is not UNSET:
        d["fields"] = (
            [
                write_FieldSchemaResponse(e) if type(e) is FieldSchemaResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is PlatformTemplateComponentKind else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformTemplateComponentResponse.read_json = staticmethod(read_PlatformTemplateComponentResponse)
PlatformTemplateComponentResponse.write_json = staticmethod(write_PlatformTemplateComponentResponse)


class PlatformTemplateLayerResponse(Model):
    """A platform template layer, as the API answers it."""

    __slots__ = (
        "component_keys",
        "components",
        "description",
        "enabled_by_default",
        "key",
        "mandatory",
        "modes",
        "providers",
    )
    if TYPE_CHECKING:
        component_keys: list[str]
        components: list[PlatformTemplateComponentResponse]
        description: str | None | Unset = UNSET
        enabled_by_default: bool
        key: str
        """Name of the entry."""
        mandatory: bool
        modes: list[PlatformClusterMode]
        providers: list[PlatformCloudVendor] | None | Unset = UNSET
    else:
        schema_name = "PlatformTemplateLayerResponse"
        known_names = frozenset(
            (
                "componentKeys",
                "components",
                "description",
                "enabledByDefault",
                "key",
                "mandatory",
                "modes",
                "providers",
            )
        )
        model_fields = (
            ("component_keys", "componentKeys", "[str]", 1),
            ("components", "components", "[#PlatformTemplateComponentResponse]", 1),
            ("description", "description", "str?", 0),
            ("enabled_by_default", "enabledByDefault", "bool", 1),
            ("key", "key", "str", 1),
            ("mandatory", "mandatory", "bool", 1),
            ("modes", "modes", "[%PlatformClusterMode]", 1),
            ("providers", "providers", "[%PlatformCloudVendor]?", 0),
        )


def read_PlatformTemplateLayerResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["componentKeys"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v1 = d["components"]
        if type(v1) is not list:
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(PlatformTemplateLayerResponse, d)
        v3 = d["enabledByDefault"]
        if v3 is not True and v3 is not False:
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v4 = d["key"]
        if type(v4) is not str:
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v5 = d["mandatory"]
        if v5 is not True and v5 is not False:
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v6 = d["modes"]
        if type(v6) is not list:
            return r.tolerate(PlatformTemplateLayerResponse, d)
        v7 = d.get("providers", UNSET)
        if type(v7) is not list:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(PlatformTemplateLayerResponse, d)
        v6 = [_PlatformClusterMode[e] for e in v6]
        v7 = [_PlatformCloudVendor[e] for e in v7] if type(v7) is list else v7
        extra = None if len(d) == n else r.unknown_fields(d, PlatformTemplateLayerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformTemplateLayerResponse, d)
    o: Any = new(PlatformTemplateLayerResponse)
    o.component_keys = v0
    o.components = [read_PlatformTemplateComponentResponse(e, r) for e in v1] if v1 else v1
    o.description = v2
    o.enabled_by_default = v3
    o.key = v4
    o.mandatory = v5
    o.modes = v6
    o.providers = v7
    o._extra = extra
    return o


def write_PlatformTemplateLayerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.component_keys) is not UNSET:
        d["componentKeys"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.components) is not UNSET:
        d["components"] = (
            [
                write_PlatformTemplateComponentResponse(e)
                if type(e) is PlatformTemplateComponentResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enabled_by_default) is not UNSET:
        d["enabledByDefault"] = v if type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mandatory) is not UNSET:
        d["mandatory"] = v if type(v) is bool else encode(v)
    if (v := o.modes) is not UNSET:
        d["modes"] = encode(v)
    if (v := o.providers) is not UNSET:
        d["providers"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformTemplateLayerResponse.read_json = staticmethod(read_PlatformTemplateLayerResponse)
PlatformTemplateLayerResponse.write_json = staticmethod(write_PlatformTemplateLayerResponse)


class PlatformTemplateSummaryResponse(Model):
    """A platform template summary, as the API answers it."""

    __slots__ = (
        "description",
        "key",
        "layers",
        "status",
        "version",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        layers: list[PlatformTemplateLayerResponse]
        status: PlatformTemplateReleaseStatus
        version: str
    else:
        schema_name = "PlatformTemplateSummaryResponse"
        known_names = frozenset(
            (
                "description",
                "key",
                "layers",
                "status",
                "version",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("key", "key", "str", 1),
            ("layers", "layers", "[#PlatformTemplateLayerResponse]", 1),
            ("status", "status", "%PlatformTemplateReleaseStatus", 1),
            ("version", "version", "str", 1),
        )


def read_PlatformTemplateSummaryResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(PlatformTemplateSummaryResponse, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(PlatformTemplateSummaryResponse, d)
        v2 = d["layers"]
        if type(v2) is not list:
            return r.tolerate(PlatformTemplateSummaryResponse, d)
        v3 = _PlatformTemplateReleaseStatus[d["status"]]
        v4 = d["version"]
        if type(v4) is not str:
            return r.tolerate(PlatformTemplateSummaryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, PlatformTemplateSummaryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformTemplateSummaryResponse, d)
    o: Any = new(PlatformTemplateSummaryResponse)
    o.description = v0
    o.key = v1
    o.layers = [read_PlatformTemplateLayerResponse(e, r) for e in v2] if v2 else v2
    o.status = v3
    o.version = v4
    o._extra = extra
    return o


def write_PlatformTemplateSummaryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.layers) is not UNSET:
        d["layers"] = (
            [
                write_PlatformTemplateLayerResponse(e)
                if type(e) is PlatformTemplateLayerResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is PlatformTemplateReleaseStatus else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


PlatformTemplateSummaryResponse.read_json = staticmethod(read_PlatformTemplateSummaryResponse)
PlatformTemplateSummaryResponse.write_json = staticmethod(write_PlatformTemplateSummaryResponse)
