"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
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
    if TYPE_CHECKING:
        blueprints: list[BlueprintItem]
        generated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        version: str
    else:
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
        generated_at = DateTimeAttribute()


def read_BlueprintCatalogResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["blueprints"]
        if type(v0) is not list:
            return r.tolerate(BlueprintCatalogResponse, d)
        v1 = d["generatedAt"]
        if moment(v1).tzinfo is None:
            return r.tolerate(BlueprintCatalogResponse, d)
        v2 = d["version"]
        if type(v2) is not str:
            return r.tolerate(BlueprintCatalogResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, BlueprintCatalogResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintCatalogResponse, d)
    o: Any = new(BlueprintCatalogResponse)
    o.blueprints = [read_BlueprintItem(e, r) for e in v0] if v0 else v0
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
    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: list[BlueprintVariableRequest] | Unset = UNSET
    else:
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


def read_BlueprintCreateRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["icon"]
        if type(v0) is not str:
            return r.tolerate(BlueprintCreateRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(BlueprintCreateRequest, d)
        v2 = d.get("spec_overrides", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintCreateRequest, d)
        v3 = d["tag"]
        if type(v3) is not str:
            return r.tolerate(BlueprintCreateRequest, d)
        v4 = d.get("variables", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintCreateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintCreateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintCreateRequest, d)
    o: Any = new(BlueprintCreateRequest)
    o.icon = v0
    o.name = v1
    o.spec_overrides = read_BlueprintSpecOverrides(v2, r) if type(v2) is dict else v2
    o.tag = v3
    o.variables = [read_BlueprintVariableRequest(e, r) for e in v4] if v4 else v4
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
    if TYPE_CHECKING:
        deployment_id: UUID
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
    else:
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
        deployment_id = UuidAttribute()


def read_BlueprintDeploymentAckResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["deployment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(BlueprintDeploymentAckResponse, d)
        v1 = d["execution_id"]
        if type(v1) is not str:
            return r.tolerate(BlueprintDeploymentAckResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BlueprintDeploymentAckResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    else:
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


def read_BlueprintItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["categories"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(BlueprintItem, d)
        v1 = d["description"]
        if type(v1) is not str:
            return r.tolerate(BlueprintItem, d)
        v2 = d["icon"]
        if type(v2) is not str:
            return r.tolerate(BlueprintItem, d)
        v3 = d["kind"]
        if type(v3) is not str:
            return r.tolerate(BlueprintItem, d)
        v4 = d["majorVersions"]
        if type(v4) is not list:
            return r.tolerate(BlueprintItem, d)
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(BlueprintItem, d)
        v6 = d["provider"]
        if type(v6) is not str:
            return r.tolerate(BlueprintItem, d)
        v7 = d["serviceFamily"]
        if type(v7) is not str:
            return r.tolerate(BlueprintItem, d)
        extra = None if len(d) == 8 else r.unknown_fields(d, BlueprintItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintItem, d)
    o: Any = new(BlueprintItem)
    o.categories = v0
    o.description = v1
    o.icon = v2
    o.kind = v3
    o.major_versions = [read_BlueprintMajorVersion(e, r) for e in v4] if v4 else v4
    o.name = v5
    o.provider = v6
    o.service_family = v7
    o._extra = extra
    return o


def write_BlueprintItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.categories) is not UNSET:
        d["categories"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
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
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str
    else:
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


def read_BlueprintMajorVersion(d: Any, r: Reading) -> Any:
    try:
        v0 = d["latestTag"]
        if type(v0) is not str:
            return r.tolerate(BlueprintMajorVersion, d)
        v1 = d["serviceVersion"]
        if type(v1) is not str:
            return r.tolerate(BlueprintMajorVersion, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BlueprintMajorVersion)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        catalog_url: str
        """Absolute URI."""
        environment_id: UUID
        id: UUID
        tag: str
    else:
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
        environment_id = UuidAttribute()
        id = UuidAttribute()


def read_BlueprintResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["catalog_url"]
        if type(v0) is not str:
            return r.tolerate(BlueprintResponse, d)
        v1 = d["environment_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(BlueprintResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(BlueprintResponse, d)
        v3 = d["tag"]
        if type(v3) is not str:
            return r.tolerate(BlueprintResponse, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, BlueprintResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        backend: BlueprintSpecOverridesBackend | Unset = UNSET
        cpu: str | Unset = UNSET
        credentials: BlueprintSpecOverridesCredentials | Unset = UNSET
        engine_version: str | Unset = UNSET
        ram: str | Unset = UNSET
        storage: str | Unset = UNSET
        timeout: int | Unset = UNSET
    else:
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


def read_BlueprintSpecOverrides(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = _BlueprintSpecOverridesBackend_unset[d.get("backend", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("cpu", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintSpecOverrides, d)
        v2 = _BlueprintSpecOverridesCredentials_unset[d.get("credentials", UNSET)]
        if v2 is UNSET:
            n -= 1
        v3 = d.get("engine_version", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintSpecOverrides, d)
        v4 = d.get("ram", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintSpecOverrides, d)
        v5 = d.get("storage", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintSpecOverrides, d)
        v6 = d.get("timeout", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintSpecOverrides, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintSpecOverrides)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        updated_values: list[BlueprintUpdateEngineFieldChange]
    else:
        schema_name = "BlueprintUpdateEngineDiff"
        known_names = frozenset(("updated_values",))
        model_fields = (
            ("updated_values", "updated_values", "[#BlueprintUpdateEngineFieldChange]", 1),
        )


def read_BlueprintUpdateEngineDiff(d: Any, r: Reading) -> Any:
    try:
        v0 = d["updated_values"]
        if type(v0) is not list:
            return r.tolerate(BlueprintUpdateEngineDiff, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, BlueprintUpdateEngineDiff)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintUpdateEngineDiff, d)
    o: Any = new(BlueprintUpdateEngineDiff)
    o.updated_values = [read_BlueprintUpdateEngineFieldChange(e, r) for e in v0] if v0 else v0
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
    if TYPE_CHECKING:
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        name: str
        new_default_value: str | None | Unset = UNSET
    else:
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


def read_BlueprintUpdateEngineFieldChange(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("current_default_value", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
        v1 = d.get("current_value", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(BlueprintUpdateEngineFieldChange, d)
        v3 = d.get("new_default_value", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateEngineFieldChange)
    except (KeyError, TypeError, AttributeError, ValueError):
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
        d["current_default_value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.current_value) is not UNSET:
        d["current_value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.new_default_value) is not UNSET:
        d["new_default_value"] = v if v is None or type(v) is str else encode(v)
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
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str
    else:
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


def read_BlueprintUpdateNewMajorVersion(d: Any, r: Reading) -> Any:
    try:
        v0 = d["latest_tag"]
        if type(v0) is not str:
            return r.tolerate(BlueprintUpdateNewMajorVersion, d)
        v1 = d["service_version"]
        if type(v1) is not str:
            return r.tolerate(BlueprintUpdateNewMajorVersion, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BlueprintUpdateNewMajorVersion)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default_value: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
        type_: BlueprintManifestFieldType
    else:
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


def read_BlueprintUpdateNewOptionalValue(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        v1 = d.get("default_value", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        v2 = d["is_secret"]
        if v2 is not True and v2 is not False:
            return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        v4 = d["type"]
        if type(v4) is not dict:
            return r.tolerate(BlueprintUpdateNewOptionalValue, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateNewOptionalValue)
    except (KeyError, TypeError, AttributeError, ValueError):
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
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["default_value"] = v if v is None or type(v) is str else encode(v)
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
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
        type_: BlueprintManifestFieldType
    else:
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


def read_BlueprintUpdateNewRequiredValue(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintUpdateNewRequiredValue, d)
        v1 = d["is_secret"]
        if v1 is not True and v1 is not False:
            return r.tolerate(BlueprintUpdateNewRequiredValue, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(BlueprintUpdateNewRequiredValue, d)
        v3 = d["type"]
        if type(v3) is not dict:
            return r.tolerate(BlueprintUpdateNewRequiredValue, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateNewRequiredValue)
    except (KeyError, TypeError, AttributeError, ValueError):
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
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
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
    if TYPE_CHECKING:
        preview_id: str
        service_type: BlueprintUpdatePreviewResponseServiceType
    else:
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


def read_BlueprintUpdatePreviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["preview_id"]
        if type(v0) is not str:
            return r.tolerate(BlueprintUpdatePreviewResponse, d)
        v1 = _BlueprintUpdatePreviewResponseServiceType[d["service_type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, BlueprintUpdatePreviewResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        name: str
    else:
        schema_name = "BlueprintUpdateRemovedValue"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 1),)


def read_BlueprintUpdateRemovedValue(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(BlueprintUpdateRemovedValue, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, BlueprintUpdateRemovedValue)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: dict[str, BlueprintUpdateVariableValue | None] | Unset = UNSET
    else:
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


def read_BlueprintUpdateRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["icon"]
        if type(v0) is not str:
            return r.tolerate(BlueprintUpdateRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(BlueprintUpdateRequest, d)
        v2 = d.get("spec_overrides", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintUpdateRequest, d)
        v3 = d["tag"]
        if type(v3) is not str:
            return r.tolerate(BlueprintUpdateRequest, d)
        v4 = d.get("variables", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintUpdateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    else:
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


def read_BlueprintUpdateResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["current_tag"]
        if type(v0) is not str:
            return r.tolerate(BlueprintUpdateResponse, d)
        v1 = d["engine_diff"]
        if type(v1) is not dict:
            return r.tolerate(BlueprintUpdateResponse, d)
        v2 = d["is_up_to_date"]
        if v2 is not True and v2 is not False:
            return r.tolerate(BlueprintUpdateResponse, d)
        v3 = d["latest_tag"]
        if type(v3) is not str:
            return r.tolerate(BlueprintUpdateResponse, d)
        v4 = d["new_major_versions"]
        if type(v4) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        v5 = d["new_optional_values"]
        if type(v5) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        v6 = d["new_required_values"]
        if type(v6) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        v7 = d["now_required_values"]
        if type(v7) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        v8 = d["removed_values"]
        if type(v8) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        v9 = d["updated_values"]
        if type(v9) is not list:
            return r.tolerate(BlueprintUpdateResponse, d)
        extra = None if len(d) == 10 else r.unknown_fields(d, BlueprintUpdateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintUpdateResponse, d)
    o: Any = new(BlueprintUpdateResponse)
    o.current_tag = v0
    o.engine_diff = read_BlueprintUpdateEngineDiff(v1, r)
    o.is_up_to_date = v2
    o.latest_tag = v3
    o.new_major_versions = [read_BlueprintUpdateNewMajorVersion(e, r) for e in v4] if v4 else v4
    o.new_optional_values = [read_BlueprintUpdateNewOptionalValue(e, r) for e in v5] if v5 else v5
    o.new_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v6] if v6 else v6
    o.now_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v7] if v7 else v7
    o.removed_values = [read_BlueprintUpdateRemovedValue(e, r) for e in v8] if v8 else v8
    o.updated_values = [read_BlueprintUpdateUpdatedValue(e, r) for e in v9] if v9 else v9
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
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
        new_default_value: str | None | Unset = UNSET
        type_: BlueprintManifestFieldType
    else:
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


def read_BlueprintUpdateUpdatedValue(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("allowed_values", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v1 = d.get("current_default_value", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v2 = d.get("current_value", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v3 = d["is_secret"]
        if v3 is not True and v3 is not False:
            return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v5 = d.get("new_default_value", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
        v6 = d["type"]
        if type(v6) is not dict:
            return r.tolerate(BlueprintUpdateUpdatedValue, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateUpdatedValue)
    except (KeyError, TypeError, AttributeError, ValueError):
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
        d["allowed_values"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.current_default_value) is not UNSET:
        d["current_default_value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.current_value) is not UNSET:
        d["current_value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.new_default_value) is not UNSET:
        d["new_default_value"] = v if v is None or type(v) is str else encode(v)
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
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Whether the value is kept secret: answers then leave it out. Left out, the API takes
        false.
        """
        value: str
    else:
        schema_name = "BlueprintUpdateVariableValue"
        known_names = frozenset(
            (
                "is_secret",
                "value",
            )
        )
        model_fields = (
            ("is_secret", "is_secret", "bool", 0),
            ("value", "value", "str", 3),
        )


def read_BlueprintUpdateVariableValue(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("is_secret", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintUpdateVariableValue, d)
        v1 = d["value"]
        if type(v1) is not str:
            return r.tolerate(BlueprintUpdateVariableValue, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintUpdateVariableValue)
    except (KeyError, TypeError, AttributeError, ValueError):
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
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Whether the value is kept secret: answers then leave it out. Left out, the API takes
        false.
        """
        name: str
        value: str
    else:
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
            ("value", "value", "str", 3),
        )


def read_BlueprintVariableRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("is_secret", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(BlueprintVariableRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(BlueprintVariableRequest, d)
        v2 = d["value"]
        if type(v2) is not str:
            return r.tolerate(BlueprintVariableRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintVariableRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
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
