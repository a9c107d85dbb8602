"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.reading import Place, Reading
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute
from ..._codec.unset import UNSET, Unset
from .blueprint_manifest_field_type import (
    BlueprintManifestFieldType,
    read_BlueprintManifestFieldType,
    write_BlueprintManifestFieldType,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class BlueprintSpecOverridesBackend(OpenEnum):
    """Values of a blueprint spec overrides backend."""

    QOVERY = "qovery"
    USER_PROVIDED = "user_provided"


class BlueprintSpecOverridesCredentials(OpenEnum):
    """Values of blueprint spec overrides credentials."""

    CLUSTER = "cluster"
    ENV = "env"


class BlueprintUpdatePreviewResponseServiceType(OpenEnum):
    """Values of a blueprint update preview response service type."""

    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


_BlueprintSpecOverridesBackend_unset = members(
    BlueprintSpecOverridesBackend, unset=True, null=False
)
_BlueprintSpecOverridesCredentials_unset = members(
    BlueprintSpecOverridesCredentials, unset=True, null=False
)
_BlueprintUpdatePreviewResponseServiceType = members(
    BlueprintUpdatePreviewResponseServiceType, unset=False, null=False
)


class BlueprintCatalogResponse(Model):
    """A blueprint catalog, as the API answers it."""

    __slots__ = (
        "blueprints",
        "_generated_at",
        "version",
    )
    schema_name = "BlueprintCatalogResponse"
    known_names = frozenset(
        (
            "blueprints",
            "generatedAt",
            "version",
        )
    )
    model_fields = (
        ("blueprints", "blueprints", "[#BlueprintItem]", 1),
        ("generated_at", "generatedAt", "datetime", 5),
        ("version", "version", "str", 1),
    )
    if TYPE_CHECKING:
        blueprints: list[BlueprintItem]
        generated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        version: str
    else:
        generated_at = DateTimeAttribute()


_BlueprintCatalogResponse_names = BlueprintCatalogResponse.known_names


def read_BlueprintCatalogResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["blueprints"]) is not list
            or (type(v1 := d["generatedAt"]) is not str or v1[10:11] != "T")
            or type(v2 := d["version"]) is not str
        ):
            return r.tolerate(BlueprintCatalogResponse, d)
        known = _BlueprintCatalogResponse_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintCatalogResponse)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintCatalogResponse, d)
    o: Any = new(BlueprintCatalogResponse)
    o.blueprints = [read_BlueprintItem(e, r) for e in v0]
    o._generated_at = v1
    o.version = v2
    o._extra = extra
    return o


def write_BlueprintCatalogResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.blueprints) is not UNSET:
        d["blueprints"] = (
            [write_BlueprintItem(e) if type(e) is BlueprintItem else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o._generated_at) is not UNSET:
        d["generatedAt"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintCatalogResponse.read_json = staticmethod(read_BlueprintCatalogResponse)
BlueprintCatalogResponse.write_json = staticmethod(write_BlueprintCatalogResponse)


class BlueprintCreateRequest(Model):
    """Body of a request that creates a blueprint."""

    __slots__ = (
        "icon",
        "name",
        "spec_overrides",
        "tag",
        "variables",
    )
    schema_name = "BlueprintCreateRequest"
    known_names = frozenset(
        (
            "icon",
            "name",
            "spec_overrides",
            "tag",
            "variables",
        )
    )
    model_fields = (
        ("icon", "icon", "str", 1),
        ("name", "name", "str", 1),
        ("spec_overrides", "spec_overrides", "#BlueprintSpecOverrides?", 0),
        ("tag", "tag", "str", 1),
        ("variables", "variables", "[#BlueprintVariableRequest]", 0),
    )
    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: list[BlueprintVariableRequest] | Unset = UNSET


_BlueprintCreateRequest_names = BlueprintCreateRequest.known_names


def read_BlueprintCreateRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["icon"]) is not str
            or type(v1 := d["name"]) is not str
            or (
                type(v2 := d.get("spec_overrides", UNSET)) is not dict
                and v2 is not UNSET
                and v2 is not None
            )
            or type(v3 := d["tag"]) is not str
            or (type(v4 := d.get("variables", UNSET)) is not list and v4 is not UNSET)
        ):
            return r.tolerate(BlueprintCreateRequest, d)
        known = _BlueprintCreateRequest_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintCreateRequest)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintCreateRequest, d)
    o: Any = new(BlueprintCreateRequest)
    o.icon = v0
    o.name = v1
    o.spec_overrides = read_BlueprintSpecOverrides(v2, r) if type(v2) is dict else v2
    o.tag = v3
    o.variables = [read_BlueprintVariableRequest(e, r) for e in v4] if type(v4) is list else v4
    o._extra = extra
    return o


def write_BlueprintCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.icon) is not UNSET:
        d["icon"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.spec_overrides) is not UNSET:
        d["spec_overrides"] = (
            write_BlueprintSpecOverrides(v) if type(v) is BlueprintSpecOverrides else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.variables) is not UNSET:
        d["variables"] = (
            [
                write_BlueprintVariableRequest(e)
                if type(e) is BlueprintVariableRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintCreateRequest.read_json = staticmethod(read_BlueprintCreateRequest)
BlueprintCreateRequest.write_json = staticmethod(write_BlueprintCreateRequest)


class BlueprintDeploymentAckResponse(Model):
    """A blueprint deployment ack, as the API answers it."""

    __slots__ = (
        "_deployment_id",
        "execution_id",
    )
    schema_name = "BlueprintDeploymentAckResponse"
    known_names = frozenset(
        (
            "deployment_id",
            "execution_id",
        )
    )
    model_fields = (
        ("deployment_id", "deployment_id", "uuid", 5),
        ("execution_id", "execution_id", "str", 1),
    )
    if TYPE_CHECKING:
        deployment_id: UUID
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
    else:
        deployment_id = UuidAttribute()


_BlueprintDeploymentAckResponse_names = BlueprintDeploymentAckResponse.known_names


def read_BlueprintDeploymentAckResponse(d: Any, r: Reading) -> Any:
    try:
        if (type(v0 := d["deployment_id"]) is not str or len(v0) != 36) or type(
            v1 := d["execution_id"]
        ) is not str:
            return r.tolerate(BlueprintDeploymentAckResponse, d)
        known = _BlueprintDeploymentAckResponse_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintDeploymentAckResponse)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintDeploymentAckResponse, d)
    o: Any = new(BlueprintDeploymentAckResponse)
    o._deployment_id = v0
    o.execution_id = v1
    o._extra = extra
    return o


def write_BlueprintDeploymentAckResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_id) is not UNSET:
        d["deployment_id"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintDeploymentAckResponse.read_json = staticmethod(read_BlueprintDeploymentAckResponse)
BlueprintDeploymentAckResponse.write_json = staticmethod(write_BlueprintDeploymentAckResponse)


class BlueprintItem(Model):
    """One entry of a blueprint."""

    __slots__ = (
        "categories",
        "description",
        "icon",
        "kind",
        "major_versions",
        "name",
        "provider",
        "service_family",
    )
    schema_name = "BlueprintItem"
    known_names = frozenset(
        (
            "categories",
            "description",
            "icon",
            "kind",
            "majorVersions",
            "name",
            "provider",
            "serviceFamily",
        )
    )
    model_fields = (
        ("categories", "categories", "[str]", 1),
        ("description", "description", "str", 1),
        ("icon", "icon", "str", 1),
        ("kind", "kind", "str", 1),
        ("major_versions", "majorVersions", "[#BlueprintMajorVersion]", 1),
        ("name", "name", "str", 1),
        ("provider", "provider", "str", 1),
        ("service_family", "serviceFamily", "str", 1),
    )
    if TYPE_CHECKING:
        categories: list[str]
        description: str
        icon: str
        """Absolute URI."""
        kind: str
        major_versions: list[BlueprintMajorVersion]
        name: str
        provider: str
        service_family: str


_BlueprintItem_names = BlueprintItem.known_names


def read_BlueprintItem(d: Any, r: Reading) -> Any:
    try:
        if (
            (type(v0 := d["categories"]) is not list or not STRINGS.issuperset(map(type, v0)))
            or type(v1 := d["description"]) is not str
            or type(v2 := d["icon"]) is not str
            or type(v3 := d["kind"]) is not str
            or type(v4 := d["majorVersions"]) is not list
            or type(v5 := d["name"]) is not str
            or type(v6 := d["provider"]) is not str
            or type(v7 := d["serviceFamily"]) is not str
        ):
            return r.tolerate(BlueprintItem, d)
        known = _BlueprintItem_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintItem)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintItem, d)
    o: Any = new(BlueprintItem)
    o.categories = v0
    o.description = v1
    o.icon = v2
    o.kind = v3
    o.major_versions = [read_BlueprintMajorVersion(e, r) for e in v4]
    o.name = v5
    o.provider = v6
    o.service_family = v7
    o._extra = extra
    return o


def write_BlueprintItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.categories) is not UNSET:
        d["categories"] = encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.icon) is not UNSET:
        d["icon"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v if type(v) is str else encode(v)
    if (v := o.major_versions) is not UNSET:
        d["majorVersions"] = (
            [
                write_BlueprintMajorVersion(e) if type(e) is BlueprintMajorVersion else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v if type(v) is str else encode(v)
    if (v := o.service_family) is not UNSET:
        d["serviceFamily"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintItem.read_json = staticmethod(read_BlueprintItem)
BlueprintItem.write_json = staticmethod(write_BlueprintItem)


class BlueprintMajorVersion(Model):
    """A blueprint major version."""

    __slots__ = (
        "latest_tag",
        "service_version",
    )
    schema_name = "BlueprintMajorVersion"
    known_names = frozenset(
        (
            "latestTag",
            "serviceVersion",
        )
    )
    model_fields = (
        ("latest_tag", "latestTag", "str", 1),
        ("service_version", "serviceVersion", "str", 1),
    )
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str


_BlueprintMajorVersion_names = BlueprintMajorVersion.known_names


def read_BlueprintMajorVersion(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["latestTag"]) is not str or type(v1 := d["serviceVersion"]) is not str:
            return r.tolerate(BlueprintMajorVersion, d)
        known = _BlueprintMajorVersion_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintMajorVersion)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintMajorVersion, d)
    o: Any = new(BlueprintMajorVersion)
    o.latest_tag = v0
    o.service_version = v1
    o._extra = extra
    return o


def write_BlueprintMajorVersion(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.latest_tag) is not UNSET:
        d["latestTag"] = v if type(v) is str else encode(v)
    if (v := o.service_version) is not UNSET:
        d["serviceVersion"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintMajorVersion.read_json = staticmethod(read_BlueprintMajorVersion)
BlueprintMajorVersion.write_json = staticmethod(write_BlueprintMajorVersion)


class BlueprintResponse(Model):
    """A blueprint, as the API answers it."""

    __slots__ = (
        "catalog_url",
        "_environment_id",
        "_id",
        "tag",
    )
    schema_name = "BlueprintResponse"
    known_names = frozenset(
        (
            "catalog_url",
            "environment_id",
            "id",
            "tag",
        )
    )
    model_fields = (
        ("catalog_url", "catalog_url", "str", 1),
        ("environment_id", "environment_id", "uuid", 5),
        ("id", "id", "uuid", 5),
        ("tag", "tag", "str", 1),
    )
    if TYPE_CHECKING:
        catalog_url: str
        """Absolute URI."""
        environment_id: UUID
        id: UUID
        tag: str
    else:
        environment_id = UuidAttribute()
        id = UuidAttribute()


_BlueprintResponse_names = BlueprintResponse.known_names


def read_BlueprintResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["catalog_url"]) is not str
            or (type(v1 := d["environment_id"]) is not str or len(v1) != 36)
            or (type(v2 := d["id"]) is not str or len(v2) != 36)
            or type(v3 := d["tag"]) is not str
        ):
            return r.tolerate(BlueprintResponse, d)
        known = _BlueprintResponse_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintResponse)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintResponse, d)
    o: Any = new(BlueprintResponse)
    o.catalog_url = v0
    o._environment_id = v1
    o._id = v2
    o.tag = v3
    o._extra = extra
    return o


def write_BlueprintResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.catalog_url) is not UNSET:
        d["catalog_url"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintResponse.read_json = staticmethod(read_BlueprintResponse)
BlueprintResponse.write_json = staticmethod(write_BlueprintResponse)


class BlueprintSpecOverrides(Model):
    """Blueprint spec overrides."""

    __slots__ = (
        "backend",
        "cpu",
        "credentials",
        "engine_version",
        "ram",
        "storage",
        "timeout",
    )
    schema_name = "BlueprintSpecOverrides"
    known_names = frozenset(
        (
            "backend",
            "cpu",
            "credentials",
            "engine_version",
            "ram",
            "storage",
            "timeout",
        )
    )
    model_fields = (
        ("backend", "backend", "%BlueprintSpecOverridesBackend", 0),
        ("cpu", "cpu", "str", 0),
        ("credentials", "credentials", "%BlueprintSpecOverridesCredentials", 0),
        ("engine_version", "engine_version", "str", 0),
        ("ram", "ram", "str", 0),
        ("storage", "storage", "str", 0),
        ("timeout", "timeout", "int", 0),
    )
    if TYPE_CHECKING:
        backend: BlueprintSpecOverridesBackend | Unset = UNSET
        cpu: str | Unset = UNSET
        credentials: BlueprintSpecOverridesCredentials | Unset = UNSET
        engine_version: str | Unset = UNSET
        ram: str | Unset = UNSET
        storage: str | Unset = UNSET
        timeout: int | Unset = UNSET


_BlueprintSpecOverrides_names = BlueprintSpecOverrides.known_names


def read_BlueprintSpecOverrides(d: Any, r: Reading) -> Any:
    try:
        v0 = _BlueprintSpecOverridesBackend_unset[d.get("backend", UNSET)]
        v2 = _BlueprintSpecOverridesCredentials_unset[d.get("credentials", UNSET)]
        if (
            (type(v1 := d.get("cpu", UNSET)) is not str and v1 is not UNSET)
            or (type(v3 := d.get("engine_version", UNSET)) is not str and v3 is not UNSET)
            or (type(v4 := d.get("ram", UNSET)) is not str and v4 is not UNSET)
            or (type(v5 := d.get("storage", UNSET)) is not str and v5 is not UNSET)
            or (type(v6 := d.get("timeout", UNSET)) is not int and v6 is not UNSET)
        ):
            return r.tolerate(BlueprintSpecOverrides, d)
        known = _BlueprintSpecOverrides_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintSpecOverrides)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintSpecOverrides, d)
    o: Any = new(BlueprintSpecOverrides)
    o.backend = v0
    o.cpu = v1
    o.credentials = v2
    o.engine_version = v3
    o.ram = v4
    o.storage = v5
    o.timeout = v6
    o._extra = extra
    return o


def write_BlueprintSpecOverrides(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.backend) is not UNSET:
        d["backend"] = v._value_ if type(v) is BlueprintSpecOverridesBackend else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is str else encode(v)
    if (v := o.credentials) is not UNSET:
        d["credentials"] = v._value_ if type(v) is BlueprintSpecOverridesCredentials else encode(v)
    if (v := o.engine_version) is not UNSET:
        d["engine_version"] = v if type(v) is str else encode(v)
    if (v := o.ram) is not UNSET:
        d["ram"] = v if type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = v if type(v) is str else encode(v)
    if (v := o.timeout) is not UNSET:
        d["timeout"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintSpecOverrides.read_json = staticmethod(read_BlueprintSpecOverrides)
BlueprintSpecOverrides.write_json = staticmethod(write_BlueprintSpecOverrides)


class BlueprintUpdateEngineDiff(Model):
    """A blueprint update engine diff."""

    __slots__ = ("updated_values",)
    schema_name = "BlueprintUpdateEngineDiff"
    known_names = frozenset(("updated_values",))
    model_fields = (("updated_values", "updated_values", "[#BlueprintUpdateEngineFieldChange]", 1),)
    if TYPE_CHECKING:
        updated_values: list[BlueprintUpdateEngineFieldChange]


_BlueprintUpdateEngineDiff_names = BlueprintUpdateEngineDiff.known_names


def read_BlueprintUpdateEngineDiff(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["updated_values"]) is not list:
            return r.tolerate(BlueprintUpdateEngineDiff, d)
        known = _BlueprintUpdateEngineDiff_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateEngineDiff)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateEngineDiff, d)
    o: Any = new(BlueprintUpdateEngineDiff)
    o.updated_values = [read_BlueprintUpdateEngineFieldChange(e, r) for e in v0]
    o._extra = extra
    return o


def write_BlueprintUpdateEngineDiff(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.updated_values) is not UNSET:
        d["updated_values"] = (
            [
                write_BlueprintUpdateEngineFieldChange(e)
                if type(e) is BlueprintUpdateEngineFieldChange
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateEngineDiff.read_json = staticmethod(read_BlueprintUpdateEngineDiff)
BlueprintUpdateEngineDiff.write_json = staticmethod(write_BlueprintUpdateEngineDiff)


class BlueprintUpdateEngineFieldChange(Model):
    """A blueprint update engine field change."""

    __slots__ = (
        "current_default_value",
        "current_value",
        "name",
        "new_default_value",
    )
    schema_name = "BlueprintUpdateEngineFieldChange"
    known_names = frozenset(
        (
            "current_default_value",
            "current_value",
            "name",
            "new_default_value",
        )
    )
    model_fields = (
        ("current_default_value", "current_default_value", "str?", 0),
        ("current_value", "current_value", "str?", 0),
        ("name", "name", "str", 1),
        ("new_default_value", "new_default_value", "str?", 0),
    )
    if TYPE_CHECKING:
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        name: str
        new_default_value: str | None | Unset = UNSET


_BlueprintUpdateEngineFieldChange_names = BlueprintUpdateEngineFieldChange.known_names


def read_BlueprintUpdateEngineFieldChange(d: Any, r: Reading) -> Any:
    try:
        if (
            (
                type(v0 := d.get("current_default_value", UNSET)) is not str
                and v0 is not UNSET
                and v0 is not None
            )
            or (
                type(v1 := d.get("current_value", UNSET)) is not str
                and v1 is not UNSET
                and v1 is not None
            )
            or type(v2 := d["name"]) is not str
            or (
                type(v3 := d.get("new_default_value", UNSET)) is not str
                and v3 is not UNSET
                and v3 is not None
            )
        ):
            return r.tolerate(BlueprintUpdateEngineFieldChange, d)
        known = _BlueprintUpdateEngineFieldChange_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateEngineFieldChange)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateEngineFieldChange, d)
    o: Any = new(BlueprintUpdateEngineFieldChange)
    o.current_default_value = v0
    o.current_value = v1
    o.name = v2
    o.new_default_value = v3
    o._extra = extra
    return o


def write_BlueprintUpdateEngineFieldChange(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.current_default_value) is not UNSET:
        d["current_default_value"] = v if type(v) is str else encode(v)
    if (v := o.current_value) is not UNSET:
        d["current_value"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.new_default_value) is not UNSET:
        d["new_default_value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateEngineFieldChange.read_json = staticmethod(read_BlueprintUpdateEngineFieldChange)
BlueprintUpdateEngineFieldChange.write_json = staticmethod(write_BlueprintUpdateEngineFieldChange)


class BlueprintUpdateNewMajorVersion(Model):
    """A blueprint update new major version."""

    __slots__ = (
        "latest_tag",
        "service_version",
    )
    schema_name = "BlueprintUpdateNewMajorVersion"
    known_names = frozenset(
        (
            "latest_tag",
            "service_version",
        )
    )
    model_fields = (
        ("latest_tag", "latest_tag", "str", 1),
        ("service_version", "service_version", "str", 1),
    )
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str


_BlueprintUpdateNewMajorVersion_names = BlueprintUpdateNewMajorVersion.known_names


def read_BlueprintUpdateNewMajorVersion(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["latest_tag"]) is not str or type(v1 := d["service_version"]) is not str:
            return r.tolerate(BlueprintUpdateNewMajorVersion, d)
        known = _BlueprintUpdateNewMajorVersion_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateNewMajorVersion)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateNewMajorVersion, d)
    o: Any = new(BlueprintUpdateNewMajorVersion)
    o.latest_tag = v0
    o.service_version = v1
    o._extra = extra
    return o


def write_BlueprintUpdateNewMajorVersion(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.latest_tag) is not UNSET:
        d["latest_tag"] = v if type(v) is str else encode(v)
    if (v := o.service_version) is not UNSET:
        d["service_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateNewMajorVersion.read_json = staticmethod(read_BlueprintUpdateNewMajorVersion)
BlueprintUpdateNewMajorVersion.write_json = staticmethod(write_BlueprintUpdateNewMajorVersion)


class BlueprintUpdateNewOptionalValue(Model):
    """A blueprint update new optional value."""

    __slots__ = (
        "allowed_values",
        "default_value",
        "is_secret",
        "name",
        "type_",
    )
    schema_name = "BlueprintUpdateNewOptionalValue"
    known_names = frozenset(
        (
            "allowed_values",
            "default_value",
            "is_secret",
            "name",
            "type",
        )
    )
    model_fields = (
        ("allowed_values", "allowed_values", "[str]?", 0),
        ("default_value", "default_value", "str?", 0),
        ("is_secret", "is_secret", "bool", 1),
        ("name", "name", "str", 1),
        ("type_", "type", "#BlueprintManifestFieldType", 1),
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default_value: str | None | Unset = UNSET
        is_secret: bool
        name: str
        type_: BlueprintManifestFieldType


_BlueprintUpdateNewOptionalValue_names = BlueprintUpdateNewOptionalValue.known_names


def read_BlueprintUpdateNewOptionalValue(d: Any, r: Reading) -> Any:
    try:
        if (
            (
                (
                    type(v0 := d.get("allowed_values", UNSET)) is not list
                    or not STRINGS.issuperset(map(type, v0))
                )
                and v0 is not UNSET
                and v0 is not None
            )
            or (
                type(v1 := d.get("default_value", UNSET)) is not str
                and v1 is not UNSET
                and v1 is not None
            )
            or ((v2 := d["is_secret"]) is not True and v2 is not False)
            or type(v3 := d["name"]) is not str
            or type(v4 := d["type"]) is not dict
        ):
            return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        known = _BlueprintUpdateNewOptionalValue_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateNewOptionalValue)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateNewOptionalValue, d)
    o: Any = new(BlueprintUpdateNewOptionalValue)
    o.allowed_values = v0
    o.default_value = v1
    o.is_secret = v2
    o.name = v3
    o.type_ = read_BlueprintManifestFieldType(v4, r)
    o._extra = extra
    return o


def write_BlueprintUpdateNewOptionalValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = encode(v)
    if (v := o.default_value) is not UNSET:
        d["default_value"] = v if type(v) is str else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            write_BlueprintManifestFieldType(v)
            if type(v) is BlueprintManifestFieldType
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateNewOptionalValue.read_json = staticmethod(read_BlueprintUpdateNewOptionalValue)
BlueprintUpdateNewOptionalValue.write_json = staticmethod(write_BlueprintUpdateNewOptionalValue)


class BlueprintUpdateNewRequiredValue(Model):
    """A blueprint update new required value."""

    __slots__ = (
        "allowed_values",
        "is_secret",
        "name",
        "type_",
    )
    schema_name = "BlueprintUpdateNewRequiredValue"
    known_names = frozenset(
        (
            "allowed_values",
            "is_secret",
            "name",
            "type",
        )
    )
    model_fields = (
        ("allowed_values", "allowed_values", "[str]?", 0),
        ("is_secret", "is_secret", "bool", 1),
        ("name", "name", "str", 1),
        ("type_", "type", "#BlueprintManifestFieldType", 1),
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        is_secret: bool
        name: str
        type_: BlueprintManifestFieldType


_BlueprintUpdateNewRequiredValue_names = BlueprintUpdateNewRequiredValue.known_names


def read_BlueprintUpdateNewRequiredValue(d: Any, r: Reading) -> Any:
    try:
        if (
            (
                (
                    type(v0 := d.get("allowed_values", UNSET)) is not list
                    or not STRINGS.issuperset(map(type, v0))
                )
                and v0 is not UNSET
                and v0 is not None
            )
            or ((v1 := d["is_secret"]) is not True and v1 is not False)
            or type(v2 := d["name"]) is not str
            or type(v3 := d["type"]) is not dict
        ):
            return r.tolerate(BlueprintUpdateNewRequiredValue, d)
        known = _BlueprintUpdateNewRequiredValue_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateNewRequiredValue)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateNewRequiredValue, d)
    o: Any = new(BlueprintUpdateNewRequiredValue)
    o.allowed_values = v0
    o.is_secret = v1
    o.name = v2
    o.type_ = read_BlueprintManifestFieldType(v3, r)
    o._extra = extra
    return o


def write_BlueprintUpdateNewRequiredValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            write_BlueprintManifestFieldType(v)
            if type(v) is BlueprintManifestFieldType
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateNewRequiredValue.read_json = staticmethod(read_BlueprintUpdateNewRequiredValue)
BlueprintUpdateNewRequiredValue.write_json = staticmethod(write_BlueprintUpdateNewRequiredValue)


class BlueprintUpdatePreviewResponse(Model):
    """A blueprint update preview, as the API answers it."""

    __slots__ = (
        "preview_id",
        "service_type",
    )
    schema_name = "BlueprintUpdatePreviewResponse"
    known_names = frozenset(
        (
            "preview_id",
            "service_type",
        )
    )
    model_fields = (
        ("preview_id", "preview_id", "str", 1),
        ("service_type", "service_type", "%BlueprintUpdatePreviewResponseServiceType", 1),
    )
    if TYPE_CHECKING:
        preview_id: str
        service_type: BlueprintUpdatePreviewResponseServiceType


_BlueprintUpdatePreviewResponse_names = BlueprintUpdatePreviewResponse.known_names


def read_BlueprintUpdatePreviewResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _BlueprintUpdatePreviewResponseServiceType[d["service_type"]]
        if type(v0 := d["preview_id"]) is not str:
            return r.tolerate(BlueprintUpdatePreviewResponse, d)
        known = _BlueprintUpdatePreviewResponse_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdatePreviewResponse)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdatePreviewResponse, d)
    o: Any = new(BlueprintUpdatePreviewResponse)
    o.preview_id = v0
    o.service_type = v1
    o._extra = extra
    return o


def write_BlueprintUpdatePreviewResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.preview_id) is not UNSET:
        d["preview_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = (
            v._value_ if type(v) is BlueprintUpdatePreviewResponseServiceType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdatePreviewResponse.read_json = staticmethod(read_BlueprintUpdatePreviewResponse)
BlueprintUpdatePreviewResponse.write_json = staticmethod(write_BlueprintUpdatePreviewResponse)


class BlueprintUpdateRemovedValue(Model):
    """A blueprint update removed value."""

    __slots__ = ("name",)
    schema_name = "BlueprintUpdateRemovedValue"
    known_names = frozenset(("name",))
    model_fields = (("name", "name", "str", 1),)
    if TYPE_CHECKING:
        name: str


_BlueprintUpdateRemovedValue_names = BlueprintUpdateRemovedValue.known_names


def read_BlueprintUpdateRemovedValue(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(BlueprintUpdateRemovedValue, d)
        known = _BlueprintUpdateRemovedValue_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateRemovedValue)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateRemovedValue, d)
    o: Any = new(BlueprintUpdateRemovedValue)
    o.name = v0
    o._extra = extra
    return o


def write_BlueprintUpdateRemovedValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateRemovedValue.read_json = staticmethod(read_BlueprintUpdateRemovedValue)
BlueprintUpdateRemovedValue.write_json = staticmethod(write_BlueprintUpdateRemovedValue)


class BlueprintUpdateRequest(Model):
    """Body of a request with a blueprint update."""

    __slots__ = (
        "icon",
        "name",
        "spec_overrides",
        "tag",
        "variables",
    )
    schema_name = "BlueprintUpdateRequest"
    known_names = frozenset(
        (
            "icon",
            "name",
            "spec_overrides",
            "tag",
            "variables",
        )
    )
    model_fields = (
        ("icon", "icon", "str", 1),
        ("name", "name", "str", 1),
        ("spec_overrides", "spec_overrides", "#BlueprintSpecOverrides?", 0),
        ("tag", "tag", "str", 1),
        ("variables", "variables", "{#BlueprintUpdateVariableValue?}", 0),
    )
    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: dict[str, BlueprintUpdateVariableValue | None] | Unset = UNSET


_BlueprintUpdateRequest_names = BlueprintUpdateRequest.known_names


def read_BlueprintUpdateRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["icon"]) is not str
            or type(v1 := d["name"]) is not str
            or (
                type(v2 := d.get("spec_overrides", UNSET)) is not dict
                and v2 is not UNSET
                and v2 is not None
            )
            or type(v3 := d["tag"]) is not str
            or (type(v4 := d.get("variables", UNSET)) is not dict and v4 is not UNSET)
        ):
            return r.tolerate(BlueprintUpdateRequest, d)
        known = _BlueprintUpdateRequest_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateRequest)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateRequest, d)
    o: Any = new(BlueprintUpdateRequest)
    o.icon = v0
    o.name = v1
    o.spec_overrides = read_BlueprintSpecOverrides(v2, r) if type(v2) is dict else v2
    o.tag = v3
    o.variables = (
        r.read(
            parse_kind("{#BlueprintUpdateVariableValue?}"),
            v4,
            Place(BlueprintUpdateRequest.schema_name, "variables", d, "variables"),
        )
        if type(v4) is dict
        else v4
    )
    o._extra = extra
    return o


def write_BlueprintUpdateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.icon) is not UNSET:
        d["icon"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.spec_overrides) is not UNSET:
        d["spec_overrides"] = (
            write_BlueprintSpecOverrides(v) if type(v) is BlueprintSpecOverrides else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.variables) is not UNSET:
        d["variables"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateRequest.read_json = staticmethod(read_BlueprintUpdateRequest)
BlueprintUpdateRequest.write_json = staticmethod(write_BlueprintUpdateRequest)


class BlueprintUpdateResponse(Model):
    """A blueprint update, as the API answers it."""

    __slots__ = (
        "current_tag",
        "engine_diff",
        "is_up_to_date",
        "latest_tag",
        "new_major_versions",
        "new_optional_values",
        "new_required_values",
        "now_required_values",
        "removed_values",
        "updated_values",
    )
    schema_name = "BlueprintUpdateResponse"
    known_names = frozenset(
        (
            "current_tag",
            "engine_diff",
            "is_up_to_date",
            "latest_tag",
            "new_major_versions",
            "new_optional_values",
            "new_required_values",
            "now_required_values",
            "removed_values",
            "updated_values",
        )
    )
    model_fields = (
        ("current_tag", "current_tag", "str", 1),
        ("engine_diff", "engine_diff", "#BlueprintUpdateEngineDiff", 1),
        ("is_up_to_date", "is_up_to_date", "bool", 1),
        ("latest_tag", "latest_tag", "str", 1),
        ("new_major_versions", "new_major_versions", "[#BlueprintUpdateNewMajorVersion]", 1),
        ("new_optional_values", "new_optional_values", "[#BlueprintUpdateNewOptionalValue]", 1),
        ("new_required_values", "new_required_values", "[#BlueprintUpdateNewRequiredValue]", 1),
        ("now_required_values", "now_required_values", "[#BlueprintUpdateNewRequiredValue]", 1),
        ("removed_values", "removed_values", "[#BlueprintUpdateRemovedValue]", 1),
        ("updated_values", "updated_values", "[#BlueprintUpdateUpdatedValue]", 1),
    )
    if TYPE_CHECKING:
        current_tag: str
        engine_diff: BlueprintUpdateEngineDiff
        is_up_to_date: bool
        latest_tag: str
        new_major_versions: list[BlueprintUpdateNewMajorVersion]
        new_optional_values: list[BlueprintUpdateNewOptionalValue]
        new_required_values: list[BlueprintUpdateNewRequiredValue]
        now_required_values: list[BlueprintUpdateNewRequiredValue]
        removed_values: list[BlueprintUpdateRemovedValue]
        updated_values: list[BlueprintUpdateUpdatedValue]


_BlueprintUpdateResponse_names = BlueprintUpdateResponse.known_names


def read_BlueprintUpdateResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["current_tag"]) is not str
            or type(v1 := d["engine_diff"]) is not dict
            or ((v2 := d["is_up_to_date"]) is not True and v2 is not False)
            or type(v3 := d["latest_tag"]) is not str
            or type(v4 := d["new_major_versions"]) is not list
            or type(v5 := d["new_optional_values"]) is not list
            or type(v6 := d["new_required_values"]) is not list
            or type(v7 := d["now_required_values"]) is not list
            or type(v8 := d["removed_values"]) is not list
            or type(v9 := d["updated_values"]) is not list
        ):
            return r.tolerate(BlueprintUpdateResponse, d)
        known = _BlueprintUpdateResponse_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateResponse)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateResponse, d)
    o: Any = new(BlueprintUpdateResponse)
    o.current_tag = v0
    o.engine_diff = read_BlueprintUpdateEngineDiff(v1, r)
    o.is_up_to_date = v2
    o.latest_tag = v3
    o.new_major_versions = [read_BlueprintUpdateNewMajorVersion(e, r) for e in v4]
    o.new_optional_values = [read_BlueprintUpdateNewOptionalValue(e, r) for e in v5]
    o.new_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v6]
    o.now_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v7]
    o.removed_values = [read_BlueprintUpdateRemovedValue(e, r) for e in v8]
    o.updated_values = [read_BlueprintUpdateUpdatedValue(e, r) for e in v9]
    o._extra = extra
    return o


def write_BlueprintUpdateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.current_tag) is not UNSET:
        d["current_tag"] = v if type(v) is str else encode(v)
    if (v := o.engine_diff) is not UNSET:
        d["engine_diff"] = (
            write_BlueprintUpdateEngineDiff(v)
            if type(v) is BlueprintUpdateEngineDiff
            else encode(v)
        )
    if (v := o.is_up_to_date) is not UNSET:
        d["is_up_to_date"] = v if type(v) is bool else encode(v)
    if (v := o.latest_tag) is not UNSET:
        d["latest_tag"] = v if type(v) is str else encode(v)
    if (v := o.new_major_versions) is not UNSET:
        d["new_major_versions"] = (
            [
                write_BlueprintUpdateNewMajorVersion(e)
                if type(e) is BlueprintUpdateNewMajorVersion
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.new_optional_values) is not UNSET:
        d["new_optional_values"] = (
            [
                write_BlueprintUpdateNewOptionalValue(e)
                if type(e) is BlueprintUpdateNewOptionalValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.new_required_values) is not UNSET:
        d["new_required_values"] = (
            [
                write_BlueprintUpdateNewRequiredValue(e)
                if type(e) is BlueprintUpdateNewRequiredValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.now_required_values) is not UNSET:
        d["now_required_values"] = (
            [
                write_BlueprintUpdateNewRequiredValue(e)
                if type(e) is BlueprintUpdateNewRequiredValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.removed_values) is not UNSET:
        d["removed_values"] = (
            [
                write_BlueprintUpdateRemovedValue(e)
                if type(e) is BlueprintUpdateRemovedValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.updated_values) is not UNSET:
        d["updated_values"] = (
            [
                write_BlueprintUpdateUpdatedValue(e)
                if type(e) is BlueprintUpdateUpdatedValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateResponse.read_json = staticmethod(read_BlueprintUpdateResponse)
BlueprintUpdateResponse.write_json = staticmethod(write_BlueprintUpdateResponse)


class BlueprintUpdateUpdatedValue(Model):
    """A blueprint update updated value."""

    __slots__ = (
        "allowed_values",
        "current_default_value",
        "current_value",
        "is_secret",
        "name",
        "new_default_value",
        "type_",
    )
    schema_name = "BlueprintUpdateUpdatedValue"
    known_names = frozenset(
        (
            "allowed_values",
            "current_default_value",
            "current_value",
            "is_secret",
            "name",
            "new_default_value",
            "type",
        )
    )
    model_fields = (
        ("allowed_values", "allowed_values", "[str]?", 0),
        ("current_default_value", "current_default_value", "str?", 0),
        ("current_value", "current_value", "str?", 0),
        ("is_secret", "is_secret", "bool", 1),
        ("name", "name", "str", 1),
        ("new_default_value", "new_default_value", "str?", 0),
        ("type_", "type", "#BlueprintManifestFieldType", 1),
    )
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        is_secret: bool
        name: str
        new_default_value: str | None | Unset = UNSET
        type_: BlueprintManifestFieldType


_BlueprintUpdateUpdatedValue_names = BlueprintUpdateUpdatedValue.known_names


def read_BlueprintUpdateUpdatedValue(d: Any, r: Reading) -> Any:
    try:
        if (
            (
                (
                    type(v0 := d.get("allowed_values", UNSET)) is not list
                    or not STRINGS.issuperset(map(type, v0))
                )
                and v0 is not UNSET
                and v0 is not None
            )
            or (
                type(v1 := d.get("current_default_value", UNSET)) is not str
                and v1 is not UNSET
                and v1 is not None
            )
            or (
                type(v2 := d.get("current_value", UNSET)) is not str
                and v2 is not UNSET
                and v2 is not None
            )
            or ((v3 := d["is_secret"]) is not True and v3 is not False)
            or type(v4 := d["name"]) is not str
            or (
                type(v5 := d.get("new_default_value", UNSET)) is not str
                and v5 is not UNSET
                and v5 is not None
            )
            or type(v6 := d["type"]) is not dict
        ):
            return r.tolerate(BlueprintUpdateUpdatedValue, d)
        known = _BlueprintUpdateUpdatedValue_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateUpdatedValue)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateUpdatedValue, d)
    o: Any = new(BlueprintUpdateUpdatedValue)
    o.allowed_values = v0
    o.current_default_value = v1
    o.current_value = v2
    o.is_secret = v3
    o.name = v4
    o.new_default_value = v5
    o.type_ = read_BlueprintManifestFieldType(v6, r)
    o._extra = extra
    return o


def write_BlueprintUpdateUpdatedValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowed_values"] = encode(v)
    if (v := o.current_default_value) is not UNSET:
        d["current_default_value"] = v if type(v) is str else encode(v)
    if (v := o.current_value) is not UNSET:
        d["current_value"] = v if type(v) is str else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.new_default_value) is not UNSET:
        d["new_default_value"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            write_BlueprintManifestFieldType(v)
            if type(v) is BlueprintManifestFieldType
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateUpdatedValue.read_json = staticmethod(read_BlueprintUpdateUpdatedValue)
BlueprintUpdateUpdatedValue.write_json = staticmethod(write_BlueprintUpdateUpdatedValue)


class BlueprintUpdateVariableValue(Model):
    """A blueprint update variable value."""

    __slots__ = (
        "is_secret",
        "value",
    )
    schema_name = "BlueprintUpdateVariableValue"
    known_names = frozenset(
        (
            "is_secret",
            "value",
        )
    )
    model_fields = (
        ("is_secret", "is_secret", "bool", 0),
        ("value", "value", "str", 1),
    )
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Left out, the API takes false."""
        value: str


_BlueprintUpdateVariableValue_names = BlueprintUpdateVariableValue.known_names


def read_BlueprintUpdateVariableValue(d: Any, r: Reading) -> Any:
    try:
        if (
            (v0 := d.get("is_secret", UNSET)) is not True and v0 is not False and v0 is not UNSET
        ) or type(v1 := d["value"]) is not str:
            return r.tolerate(BlueprintUpdateVariableValue, d)
        known = _BlueprintUpdateVariableValue_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintUpdateVariableValue)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintUpdateVariableValue, d)
    o: Any = new(BlueprintUpdateVariableValue)
    o.is_secret = v0
    o.value = v1
    o._extra = extra
    return o


def write_BlueprintUpdateVariableValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintUpdateVariableValue.read_json = staticmethod(read_BlueprintUpdateVariableValue)
BlueprintUpdateVariableValue.write_json = staticmethod(write_BlueprintUpdateVariableValue)


class BlueprintVariableRequest(Model):
    """Body of a request with a blueprint variable."""

    __slots__ = (
        "is_secret",
        "name",
        "value",
    )
    schema_name = "BlueprintVariableRequest"
    known_names = frozenset(
        (
            "is_secret",
            "name",
            "value",
        )
    )
    model_fields = (
        ("is_secret", "is_secret", "bool", 0),
        ("name", "name", "str", 1),
        ("value", "value", "str", 1),
    )
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Left out, the API takes false."""
        name: str
        value: str


_BlueprintVariableRequest_names = BlueprintVariableRequest.known_names


def read_BlueprintVariableRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            ((v0 := d.get("is_secret", UNSET)) is not True and v0 is not False and v0 is not UNSET)
            or type(v1 := d["name"]) is not str
            or type(v2 := d["value"]) is not str
        ):
            return r.tolerate(BlueprintVariableRequest, d)
        known = _BlueprintVariableRequest_names.issuperset(d)
        extra = None if known else r.unknown_members(d, BlueprintVariableRequest)
    except (KeyError, TypeError, AttributeError):
        return r.tolerate(BlueprintVariableRequest, d)
    o: Any = new(BlueprintVariableRequest)
    o.is_secret = v0
    o.name = v1
    o.value = v2
    o._extra = extra
    return o


def write_BlueprintVariableRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BlueprintVariableRequest.read_json = staticmethod(read_BlueprintVariableRequest)
BlueprintVariableRequest.write_json = staticmethod(write_BlueprintVariableRequest)
