"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    BOOLEANS,
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
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .clusters_shared_2 import (
    FieldSchemaResponse,
    PlatformComponentConfigurationViolationResponse,
    PlatformComponentInputRequirementResponse,
    PlatformComponentOutputBindingResponse,
    read_FieldSchemaResponse,
    read_PlatformComponentConfigurationViolationResponse,
    read_PlatformComponentInputRequirementResponse,
    read_PlatformComponentOutputBindingResponse,
    write_FieldSchemaResponse,
    write_PlatformComponentConfigurationViolationResponse,
    write_PlatformComponentInputRequirementResponse,
    write_PlatformComponentOutputBindingResponse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        PlatformCloudVendorText,
        PlatformClusterModeText,
        PlatformLayerResolutionStatusText,
        PlatformTemplateComponentKindText,
        PlatformTemplateReleaseStatusText,
    )


class PlatformCloudVendor(OpenEnum):
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

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformClusterMode(OpenEnum):
    QOVERY_MANAGED = "QOVERY_MANAGED"
    CUSTOMER_MANAGED = "CUSTOMER_MANAGED"

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformLayerResolutionStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    SKIPPED = "SKIPPED"

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformTemplateComponentKind(OpenEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformTemplateReleaseStatus(OpenEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    DEPRECATED = "DEPRECATED"

    if TYPE_CHECKING:
        _unknown_value = ""


_PlatformCloudVendor = members(PlatformCloudVendor, unset=False, null=False)
_PlatformClusterMode = members(PlatformClusterMode, unset=False, null=False)
_PlatformLayerResolutionStatus = members(PlatformLayerResolutionStatus, unset=False, null=False)
_PlatformTemplateComponentKind = members(PlatformTemplateComponentKind, unset=False, null=False)
_PlatformTemplateReleaseStatus = members(PlatformTemplateReleaseStatus, unset=False, null=False)


class ClusterPlatformBindingLayerResponse(Model):
    if TYPE_CHECKING:
        component_keys: list[str]
        key: str
        """Name of the entry."""
        reason: str
        status: Accepting[PlatformLayerResolutionStatus, PlatformLayerResolutionStatusText]
    else:
        field_lines = """
            component_keys! [str] "componentKeys"
            key! str
            reason! str
            status! %PlatformLayerResolutionStatus
        """
        __slots__ = slots(field_lines)


def read_ClusterPlatformBindingLayerResponse(d: Any, r: Reading) -> Any:
    try:
        v3 = _PlatformLayerResolutionStatus[d["status"]]
        if (
            type(v0 := d["componentKeys"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["key"]) is not str
            or type(v2 := d["reason"]) is not str
        ):
            return r.tolerate(ClusterPlatformBindingLayerResponse, d)
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


class ClusterPlatformBindingRequest(Model):
    if TYPE_CHECKING:
        customer_provided_inputs: dict[str, dict[str, str]] | Unset = UNSET
        layer_selections: dict[str, bool] | Unset = UNSET
        managed_config: dict[str, dict[str, Any]] | Unset = UNSET
        template_key: str
        template_version: str
    else:
        field_lines = """
            customer_provided_inputs {{str}} "customerProvidedInputs"
            layer_selections {bool} "layerSelections"
            managed_config {{any}} "managedConfig"
            template_key! str "templateKey"
            template_version! str "templateVersion"
        """
        __slots__ = slots(field_lines)


def read_ClusterPlatformBindingRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("customerProvidedInputs", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(ClusterPlatformBindingRequest, d)
            n -= 1
        if type(v1 := d.get("layerSelections", UNSET)) is not dict or not BOOLEANS.issuperset(
            map(type, v1.values())
        ):
            if v1 is not UNSET:
                return r.tolerate(ClusterPlatformBindingRequest, d)
            n -= 1
        if type(v2 := d.get("managedConfig", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ClusterPlatformBindingRequest, d)
            n -= 1
        if type(v3 := d["templateKey"]) is not str or type(v4 := d["templateVersion"]) is not str:
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


class ClusterPlatformBindingResponse(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        customer_provided_inputs: dict[str, dict[str, str]]
        layer_selections: dict[str, bool]
        layers: list[ClusterPlatformBindingLayerResponse]
        managed_config: dict[str, dict[str, Any]]
        organization_id: Accepting[UUID, str]
        template_key: str
        template_version: str

        def to_request(self, **changes: Any) -> ClusterPlatformBindingRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            cluster_id! uuid "clusterId"
            customer_provided_inputs! {{str}} "customerProvidedInputs"
            layer_selections! {bool} "layerSelections"
            layers! [#ClusterPlatformBindingLayerResponse]
            managed_config! {{any}} "managedConfig"
            organization_id! uuid "organizationId"
            template_key! str "templateKey"
            template_version! str "templateVersion"
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_ClusterPlatformBindingResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["clusterId"]) != 36
            or v0[23] != "-"
            or type(v1 := d["customerProvidedInputs"]) is not dict
            or type(v2 := d["layerSelections"]) is not dict
            or not BOOLEANS.issuperset(map(type, v2.values()))
            or type(v3 := d["layers"]) is not list
            or type(v4 := d["managedConfig"]) is not dict
            or len(v5 := d["organizationId"]) != 36
            or v5[23] != "-"
            or type(v6 := d["templateKey"]) is not str
            or type(v7 := d["templateVersion"]) is not str
        ):
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


class PlatformComponentConfigurationPreviewResponse(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        component_bindings: list[PlatformComponentOutputBindingResponse]
        component_key: str
        fields: list[FieldSchemaResponse]
        requirements: list[PlatformComponentInputRequirementResponse]
        violations: list[PlatformComponentConfigurationViolationResponse]
    else:
        field_lines = """
            cluster_id! uuid "clusterId"
            component_bindings! [#PlatformComponentOutputBindingResponse] "componentBindings"
            component_key! str "componentKey"
            fields! [#FieldSchemaResponse]
            requirements! [#PlatformComponentInputRequirementResponse]
            violations! [#PlatformComponentConfigurationViolationResponse]
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()


def read_PlatformComponentConfigurationPreviewResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["clusterId"]) != 36
            or v0[23] != "-"
            or type(v1 := d["componentBindings"]) is not list
            or type(v2 := d["componentKey"]) is not str
            or type(v3 := d["fields"]) is not list
            or type(v4 := d["requirements"]) is not list
            or type(v5 := d["violations"]) is not list
        ):
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


class PlatformComponentConfigurationResolutionResponse(Model):
    if TYPE_CHECKING:
        component_bindings: list[PlatformComponentOutputBindingResponse]
        component_key: str
        fields: list[FieldSchemaResponse]
        requirements: list[PlatformComponentInputRequirementResponse]
        violations: list[PlatformComponentConfigurationViolationResponse]
    else:
        field_lines = """
            component_bindings! [#PlatformComponentOutputBindingResponse] "componentBindings"
            component_key! str "componentKey"
            fields! [#FieldSchemaResponse]
            requirements! [#PlatformComponentInputRequirementResponse]
            violations! [#PlatformComponentConfigurationViolationResponse]
        """
        __slots__ = slots(field_lines)


def read_PlatformComponentConfigurationResolutionResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["componentBindings"]) is not list
            or type(v1 := d["componentKey"]) is not str
            or type(v2 := d["fields"]) is not list
            or type(v3 := d["requirements"]) is not list
            or type(v4 := d["violations"]) is not list
        ):
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


class PlatformTemplateCatalogResponse(Model):
    if TYPE_CHECKING:
        results: list[PlatformTemplateSummaryResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#PlatformTemplateSummaryResponse]
        """
        __slots__ = slots(field_lines)


def read_PlatformTemplateCatalogResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
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


class PlatformTemplateComponentResponse(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        fields: list[FieldSchemaResponse]
        key: str
        """Name of the entry."""
        kind: Accepting[PlatformTemplateComponentKind, PlatformTemplateComponentKindText]
    else:
        field_lines = """
            description str?
            fields! [#FieldSchemaResponse]
            key! str
            kind! %PlatformTemplateComponentKind
        """
        __slots__ = slots(field_lines)


def read_PlatformTemplateComponentResponse(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(PlatformTemplateComponentResponse, d)
            n -= 1
        v3 = _PlatformTemplateComponentKind[d["kind"]]
        if type(v1 := d["fields"]) is not list or type(v2 := d["key"]) is not str:
            return r.tolerate(PlatformTemplateComponentResponse, d)
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


class PlatformTemplateLayerResponse(Model):
    if TYPE_CHECKING:
        component_keys: list[str]
        components: list[PlatformTemplateComponentResponse]
        description: str | None | Unset = UNSET
        enabled_by_default: bool
        key: str
        """Name of the entry."""
        mandatory: bool
        modes: Accepting[
            list[PlatformClusterMode], Sequence[PlatformClusterMode | PlatformClusterModeText]
        ]
        providers: Accepting[
            list[PlatformCloudVendor] | None | Unset,
            Sequence[PlatformCloudVendor | PlatformCloudVendorText],
        ] = OMITTED
    else:
        field_lines = """
            component_keys! [str] "componentKeys"
            components! [#PlatformTemplateComponentResponse]
            description str?
            enabled_by_default! bool "enabledByDefault"
            key! str
            mandatory! bool
            modes! [%PlatformClusterMode]
            providers [%PlatformCloudVendor]?
        """
        __slots__ = slots(field_lines)


def read_PlatformTemplateLayerResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(PlatformTemplateLayerResponse, d)
            n -= 1
        if type(v7 := d.get("providers", UNSET)) is not list and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(PlatformTemplateLayerResponse, d)
            n -= 1
        if (
            type(v0 := d["componentKeys"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["components"]) is not list
            or (v3 := d["enabledByDefault"]) is not True
            and v3 is not False
            or type(v4 := d["key"]) is not str
            or (v5 := d["mandatory"]) is not True
            and v5 is not False
            or type(v6 := d["modes"]) is not list
        ):
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


class PlatformTemplateSummaryResponse(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        layers: list[PlatformTemplateLayerResponse]
        status: Accepting[PlatformTemplateReleaseStatus, PlatformTemplateReleaseStatusText]
        version: str
    else:
        field_lines = """
            description str?
            key! str
            layers! [#PlatformTemplateLayerResponse]
            status! %PlatformTemplateReleaseStatus
            version! str
        """
        __slots__ = slots(field_lines)


def read_PlatformTemplateSummaryResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(PlatformTemplateSummaryResponse, d)
            n -= 1
        v3 = _PlatformTemplateReleaseStatus[d["status"]]
        if (
            type(v1 := d["key"]) is not str
            or type(v2 := d["layers"]) is not list
            or type(v4 := d["version"]) is not str
        ):
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
