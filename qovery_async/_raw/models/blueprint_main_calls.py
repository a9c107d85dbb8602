"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

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
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .blueprint_shared import (
    BlueprintManifestFieldType,
    read_BlueprintManifestFieldType,
    write_BlueprintManifestFieldType,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        BlueprintSpecOverridesBackendText,
        BlueprintSpecOverridesCredentialsText,
        BlueprintUpdatePreviewResponseServiceTypeText,
    )


class BlueprintSpecOverridesBackend(OpenEnum):
    QOVERY = "qovery"
    USER_PROVIDED = "user_provided"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintSpecOverridesCredentials(OpenEnum):
    CLUSTER = "cluster"
    ENV = "env"

    if TYPE_CHECKING:
        _unknown_value = ""


class BlueprintUpdatePreviewResponseServiceType(OpenEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


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
    if TYPE_CHECKING:
        blueprints: list[BlueprintItem]
        generated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        version: str
    else:
        field_lines = """
            blueprints! [#BlueprintItem]
            generated_at! datetime "generatedAt"
            version! str
        """
        __slots__ = slots(field_lines)
        generated_at = DateTimeAttribute()


def read_BlueprintCatalogResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["blueprints"]) is not list
            or moment(v1 := d["generatedAt"]).tzinfo is None
            or type(v2 := d["version"]) is not str
        ):
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


class BlueprintCreateRequest(Model):
    """Body of a request that creates a blueprint."""

    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: list[BlueprintVariableRequest] | Unset = UNSET
    else:
        field_lines = """
            icon! str
            name! str
            spec_overrides #BlueprintSpecOverrides?
            tag! str
            variables [#BlueprintVariableRequest]
        """
        __slots__ = slots(field_lines)


def read_BlueprintCreateRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v2 := d.get("spec_overrides", UNSET)) is not dict and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintCreateRequest, d)
            n -= 1
        if type(v4 := d.get("variables", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(BlueprintCreateRequest, d)
            n -= 1
        if (
            type(v0 := d["icon"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v3 := d["tag"]) is not str
        ):
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


class BlueprintDeploymentAckResponse(Model):
    if TYPE_CHECKING:
        deployment_id: Accepting[UUID, str]
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
    else:
        field_lines = """
            deployment_id! uuid
            execution_id! str
        """
        __slots__ = slots(field_lines)
        deployment_id = UuidAttribute()


def read_BlueprintDeploymentAckResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["deployment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["execution_id"]) is not str
        ):
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


class BlueprintItem(Model):
    """One entry of a blueprint."""

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
        field_lines = """
            categories! [str]
            description! str
            icon! str
            kind! str
            major_versions! [#BlueprintMajorVersion] "majorVersions"
            name! str
            provider! str
            service_family! str "serviceFamily"
        """
        __slots__ = slots(field_lines)


def read_BlueprintItem(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["categories"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["description"]) is not str
            or type(v2 := d["icon"]) is not str
            or type(v3 := d["kind"]) is not str
            or type(v4 := d["majorVersions"]) is not list
            or type(v5 := d["name"]) is not str
            or type(v6 := d["provider"]) is not str
            or type(v7 := d["serviceFamily"]) is not str
        ):
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


class BlueprintMajorVersion(Model):
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str
    else:
        field_lines = """
            latest_tag! str "latestTag"
            service_version! str "serviceVersion"
        """
        __slots__ = slots(field_lines)


def read_BlueprintMajorVersion(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["latestTag"]) is not str or type(v1 := d["serviceVersion"]) is not str:
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


class BlueprintResponse(Model):
    if TYPE_CHECKING:
        catalog_url: str
        """Absolute URI."""
        environment_id: Accepting[UUID, str]
        id: Accepting[UUID, str]
        tag: str
    else:
        field_lines = """
            catalog_url! str
            environment_id! uuid
            id! uuid
            tag! str
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        id = UuidAttribute()


def read_BlueprintResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["catalog_url"]) is not str
            or len(v1 := d["environment_id"]) != 36
            or v1[23] != "-"
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["tag"]) is not str
        ):
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


class BlueprintSpecOverrides(Model):
    if TYPE_CHECKING:
        backend: Accepting[
            BlueprintSpecOverridesBackend | Unset, BlueprintSpecOverridesBackendText
        ] = OMITTED
        cpu: str | Unset = UNSET
        credentials: Accepting[
            BlueprintSpecOverridesCredentials | Unset, BlueprintSpecOverridesCredentialsText
        ] = OMITTED
        engine_version: str | Unset = UNSET
        ram: str | Unset = UNSET
        storage: str | Unset = UNSET
        timeout: int | Unset = UNSET
    else:
        field_lines = """
            backend %BlueprintSpecOverridesBackend
            cpu str
            credentials %BlueprintSpecOverridesCredentials
            engine_version str
            ram str
            storage str
            timeout int
        """
        __slots__ = slots(field_lines)


def read_BlueprintSpecOverrides(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = _BlueprintSpecOverridesBackend_unset[d.get("backend", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("cpu", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(BlueprintSpecOverrides, d)
            n -= 1
        v2 = _BlueprintSpecOverridesCredentials_unset[d.get("credentials", UNSET)]
        if v2 is UNSET:
            n -= 1
        if type(v3 := d.get("engine_version", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(BlueprintSpecOverrides, d)
            n -= 1
        if type(v4 := d.get("ram", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(BlueprintSpecOverrides, d)
            n -= 1
        if type(v5 := d.get("storage", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(BlueprintSpecOverrides, d)
            n -= 1
        if type(v6 := d.get("timeout", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(BlueprintSpecOverrides, d)
            n -= 1
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


class BlueprintUpdateEngineDiff(Model):
    if TYPE_CHECKING:
        updated_values: list[BlueprintUpdateEngineFieldChange]
    else:
        field_lines = """
            updated_values! [#BlueprintUpdateEngineFieldChange]
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateEngineDiff(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["updated_values"]) is not list:
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


class BlueprintUpdateEngineFieldChange(Model):
    if TYPE_CHECKING:
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        name: str
        new_default_value: str | None | Unset = UNSET
    else:
        field_lines = """
            current_default_value str?
            current_value str?
            name! str
            new_default_value str?
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateEngineFieldChange(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("current_default_value", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
            n -= 1
        if type(v1 := d.get("current_value", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
            n -= 1
        if type(v3 := d.get("new_default_value", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(BlueprintUpdateEngineFieldChange, d)
            n -= 1
        if type(v2 := d["name"]) is not str:
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


class BlueprintUpdateNewMajorVersion(Model):
    if TYPE_CHECKING:
        latest_tag: str
        service_version: str
    else:
        field_lines = """
            latest_tag! str
            service_version! str
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateNewMajorVersion(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["latest_tag"]) is not str or type(v1 := d["service_version"]) is not str:
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


class BlueprintUpdateNewOptionalValue(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        default_value: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
        type_: BlueprintManifestFieldType
    else:
        field_lines = """
            allowed_values [str]?
            default_value str?
            is_secret! bool
            name! str
            type_! #BlueprintManifestFieldType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateNewOptionalValue(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintUpdateNewOptionalValue, d)
            n -= 1
        if type(v1 := d.get("default_value", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintUpdateNewOptionalValue, d)
            n -= 1
        if (
            (v2 := d["is_secret"]) is not True
            and v2 is not False
            or type(v3 := d["name"]) is not str
            or type(v4 := d["type"]) is not dict
        ):
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


class BlueprintUpdateNewRequiredValue(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
        type_: BlueprintManifestFieldType
    else:
        field_lines = """
            allowed_values [str]?
            is_secret! bool
            name! str
            type_! #BlueprintManifestFieldType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateNewRequiredValue(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintUpdateNewRequiredValue, d)
            n -= 1
        if (
            (v1 := d["is_secret"]) is not True
            and v1 is not False
            or type(v2 := d["name"]) is not str
            or type(v3 := d["type"]) is not dict
        ):
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


class BlueprintUpdatePreviewResponse(Model):
    if TYPE_CHECKING:
        preview_id: str
        service_type: Accepting[
            BlueprintUpdatePreviewResponseServiceType, BlueprintUpdatePreviewResponseServiceTypeText
        ]
    else:
        field_lines = """
            preview_id! str
            service_type! %BlueprintUpdatePreviewResponseServiceType
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdatePreviewResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _BlueprintUpdatePreviewResponseServiceType[d["service_type"]]
        if type(v0 := d["preview_id"]) is not str:
            return r.tolerate(BlueprintUpdatePreviewResponse, d)
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


class BlueprintUpdateRemovedValue(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateRemovedValue(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
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


class BlueprintUpdateRequest(Model):
    if TYPE_CHECKING:
        icon: str
        """Absolute URI."""
        name: str
        spec_overrides: BlueprintSpecOverrides | None | Unset = UNSET
        """Null is allowed."""
        tag: str
        variables: dict[str, BlueprintUpdateVariableValue | None] | Unset = UNSET
    else:
        field_lines = """
            icon! str
            name! str
            spec_overrides #BlueprintSpecOverrides?
            tag! str
            variables {#BlueprintUpdateVariableValue?}
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v2 := d.get("spec_overrides", UNSET)) is not dict and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintUpdateRequest, d)
            n -= 1
        if type(v4 := d.get("variables", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(BlueprintUpdateRequest, d)
            n -= 1
        if (
            type(v0 := d["icon"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v3 := d["tag"]) is not str
        ):
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


class BlueprintUpdateUpdatedValue(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        current_default_value: str | None | Unset = UNSET
        current_value: str | None | Unset = UNSET
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
        new_default_value: str | None | Unset = UNSET
        type_: BlueprintManifestFieldType
    else:
        field_lines = """
            allowed_values [str]?
            current_default_value str?
            current_value str?
            is_secret! bool
            name! str
            new_default_value str?
            type_! #BlueprintManifestFieldType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateUpdatedValue(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if (
            type(v0 := d.get("allowed_values", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
            n -= 1
        if type(v1 := d.get("current_default_value", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
            n -= 1
        if type(v2 := d.get("current_value", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
            n -= 1
        if type(v5 := d.get("new_default_value", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(BlueprintUpdateUpdatedValue, d)
            n -= 1
        if (
            (v3 := d["is_secret"]) is not True
            and v3 is not False
            or type(v4 := d["name"]) is not str
            or type(v6 := d["type"]) is not dict
        ):
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


class BlueprintUpdateVariableValue(Model):
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Whether the value is secret; if so, responses omit it. Default: false."""
        value: str
    else:
        field_lines = """
            is_secret bool
            value!* str
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateVariableValue(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("is_secret", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(BlueprintUpdateVariableValue, d)
            n -= 1
        if type(v1 := d["value"]) is not str:
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


class BlueprintVariableRequest(Model):
    if TYPE_CHECKING:
        is_secret: bool | Unset = UNSET
        """Whether the value is secret; if so, responses omit it. Default: false."""
        name: str
        value: str
    else:
        field_lines = """
            is_secret bool
            name! str
            value!* str
        """
        __slots__ = slots(field_lines)


def read_BlueprintVariableRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("is_secret", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(BlueprintVariableRequest, d)
            n -= 1
        if type(v1 := d["name"]) is not str or type(v2 := d["value"]) is not str:
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
