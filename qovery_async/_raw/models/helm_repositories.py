"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .helm_shared import HelmRepositoryKindEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import HelmRepositoryKindEnumText


_HelmRepositoryKindEnum = members(HelmRepositoryKindEnum, unset=False, null=False)
_HelmRepositoryKindEnum_unset = members(HelmRepositoryKindEnum, unset=True, null=False)


class HelmRepositoryRequest(Model):
    if TYPE_CHECKING:
        config: HelmRepositoryRequestConfig
        description: str | Unset = UNSET
        kind: Accepting[HelmRepositoryKindEnum, HelmRepositoryKindEnumText]
        name: str
        skip_tls_verification: bool
        url: str | Unset = UNSET
        """Absolute URI."""
    else:
        field_lines = """
            config! #HelmRepositoryRequestConfig
            description str
            kind! %HelmRepositoryKindEnum
            name! str
            skip_tls_verification! bool
            url str
        """
        __slots__ = slots(field_lines)


def read_HelmRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmRepositoryRequest, d)
            n -= 1
        v2 = _HelmRepositoryKindEnum[d["kind"]]
        if type(v5 := d.get("url", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmRepositoryRequest, d)
            n -= 1
        if (
            type(v0 := d["config"]) is not dict
            or type(v3 := d["name"]) is not str
            or (v4 := d["skip_tls_verification"]) is not True
            and v4 is not False
        ):
            return r.tolerate(HelmRepositoryRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmRepositoryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryRequest, d)
    o: Any = new(HelmRepositoryRequest)
    o.config = read_HelmRepositoryRequestConfig(v0, r)
    o.description = v1
    o.kind = v2
    o.name = v3
    o.skip_tls_verification = v4
    o.url = v5
    o._extra = extra
    return o


def write_HelmRepositoryRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config) is not UNSET:
        d["config"] = (
            write_HelmRepositoryRequestConfig(v)
            if type(v) is HelmRepositoryRequestConfig
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is HelmRepositoryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.skip_tls_verification) is not UNSET:
        d["skip_tls_verification"] = v if type(v) is bool else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRepositoryRequestConfig(Model):
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        password: str | Unset = UNSET
        """Secret; omitted from responses."""
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        scaleway_secret_key: str | Unset = UNSET
        """Secret; omitted from responses."""
        secret_access_key: str | Unset = UNSET
        """Secret; omitted from responses."""
        username: str | Unset = UNSET
    else:
        field_lines = """
            access_key_id str
            azure_subscription_id str
            azure_tenant_id str
            password* str
            region str
            role_arn str
            scaleway_access_key str
            scaleway_project_id str
            scaleway_secret_key* str
            secret_access_key* str
            username str
        """
        __slots__ = slots(field_lines)


def read_HelmRepositoryRequestConfig(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v0 := d.get("access_key_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v1 := d.get("azure_subscription_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v2 := d.get("azure_tenant_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v3 := d.get("password", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v4 := d.get("region", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v5 := d.get("role_arn", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v6 := d.get("scaleway_access_key", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v7 := d.get("scaleway_project_id", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v8 := d.get("scaleway_secret_key", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v9 := d.get("secret_access_key", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        if type(v10 := d.get("username", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(HelmRepositoryRequestConfig, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRepositoryRequestConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryRequestConfig, d)
    o: Any = new(HelmRepositoryRequestConfig)
    o.access_key_id = v0
    o.azure_subscription_id = v1
    o.azure_tenant_id = v2
    o.password = v3
    o.region = v4
    o.role_arn = v5
    o.scaleway_access_key = v6
    o.scaleway_project_id = v7
    o.scaleway_secret_key = v8
    o.secret_access_key = v9
    o.username = v10
    o._extra = extra
    return o


def write_HelmRepositoryRequestConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o.password) is not UNSET:
        d["password"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_access_key) is not UNSET:
        d["scaleway_access_key"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_project_id) is not UNSET:
        d["scaleway_project_id"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_secret_key) is not UNSET:
        d["scaleway_secret_key"] = v if type(v) is str else encode(v)
    if (v := o.secret_access_key) is not UNSET:
        d["secret_access_key"] = v if type(v) is str else encode(v)
    if (v := o.username) is not UNSET:
        d["username"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRepositoryResponse(Model):
    if TYPE_CHECKING:
        associated_services_count: int | Unset = UNSET
        config: HelmRepositoryResponseConfig | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        kind: Accepting[HelmRepositoryKindEnum | Unset, HelmRepositoryKindEnumText] = OMITTED
        name: str
        skip_tls_verification: bool | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        url: str | Unset = UNSET

        def to_request(self, **changes: Any) -> HelmRepositoryRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            associated_services_count int
            config #HelmRepositoryResponseConfig
            created_at! datetime
            description str
            id! uuid
            kind %HelmRepositoryKindEnum
            name! str
            skip_tls_verification bool
            updated_at datetime
            url str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_HelmRepositoryResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v0 := d.get("associated_services_count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(HelmRepositoryResponse, d)
            n -= 1
        if type(v1 := d.get("config", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(HelmRepositoryResponse, d)
            n -= 1
        if type(v3 := d.get("description", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(HelmRepositoryResponse, d)
            n -= 1
        v5 = _HelmRepositoryKindEnum_unset[d.get("kind", UNSET)]
        if v5 is UNSET:
            n -= 1
        if (v7 := d.get("skip_tls_verification", UNSET)) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(HelmRepositoryResponse, d)
            n -= 1
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(HelmRepositoryResponse, d)
        if type(v9 := d.get("url", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(HelmRepositoryResponse, d)
            n -= 1
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v6 := d["name"]) is not str
        ):
            return r.tolerate(HelmRepositoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmRepositoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryResponse, d)
    o: Any = new(HelmRepositoryResponse)
    o.associated_services_count = v0
    o.config = read_HelmRepositoryResponseConfig(v1, r) if type(v1) is dict else v1
    o._created_at = v2
    o.description = v3
    o._id = v4
    o.kind = v5
    o.name = v6
    o.skip_tls_verification = v7
    o._updated_at = v8
    o.url = v9
    o._extra = extra
    return o


def write_HelmRepositoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.associated_services_count) is not UNSET:
        d["associated_services_count"] = v if type(v) is int else encode(v)
    if (v := o.config) is not UNSET:
        d["config"] = (
            write_HelmRepositoryResponseConfig(v)
            if type(v) is HelmRepositoryResponseConfig
            else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is HelmRepositoryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.skip_tls_verification) is not UNSET:
        d["skip_tls_verification"] = v if type(v) is bool else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRepositoryResponseConfig(Model):
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        username: str | Unset = UNSET
    else:
        field_lines = """
            access_key_id str
            azure_subscription_id str
            azure_tenant_id str
            region str
            role_arn str
            scaleway_access_key str
            scaleway_project_id str
            username str
        """
        __slots__ = slots(field_lines)


def read_HelmRepositoryResponseConfig(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("access_key_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v1 := d.get("azure_subscription_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v2 := d.get("azure_tenant_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v3 := d.get("region", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v4 := d.get("role_arn", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v5 := d.get("scaleway_access_key", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v6 := d.get("scaleway_project_id", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        if type(v7 := d.get("username", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(HelmRepositoryResponseConfig, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRepositoryResponseConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryResponseConfig, d)
    o: Any = new(HelmRepositoryResponseConfig)
    o.access_key_id = v0
    o.azure_subscription_id = v1
    o.azure_tenant_id = v2
    o.region = v3
    o.role_arn = v4
    o.scaleway_access_key = v5
    o.scaleway_project_id = v6
    o.username = v7
    o._extra = extra
    return o


def write_HelmRepositoryResponseConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_access_key) is not UNSET:
        d["scaleway_access_key"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_project_id) is not UNSET:
        d["scaleway_project_id"] = v if type(v) is str else encode(v)
    if (v := o.username) is not UNSET:
        d["username"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmRepositoryResponseList(Model):
    """Helm repositories, in `results`."""

    if TYPE_CHECKING:
        results: list[HelmRepositoryResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#HelmRepositoryResponse]
        """
        __slots__ = slots(field_lines)


def read_HelmRepositoryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmRepositoryResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmRepositoryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryResponseList, d)
    o: Any = new(HelmRepositoryResponseList)
    o.results = [read_HelmRepositoryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmRepositoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_HelmRepositoryResponse(e) if type(e) is HelmRepositoryResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmVersionResponse(Model):
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        versions: list[str] | Unset = UNSET
    else:
        field_lines = """
            chart_name str
            versions [str]
        """
        __slots__ = slots(field_lines)


def read_HelmVersionResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("chart_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmVersionResponse, d)
            n -= 1
        if type(v1 := d.get("versions", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(HelmVersionResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmVersionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmVersionResponse, d)
    o: Any = new(HelmVersionResponse)
    o.chart_name = v0
    o.versions = v1
    o._extra = extra
    return o


def write_HelmVersionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.versions) is not UNSET:
        d["versions"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class HelmVersionResponseList(Model):
    """Helm versions, in `results`."""

    if TYPE_CHECKING:
        results: list[HelmVersionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#HelmVersionResponse]
        """
        __slots__ = slots(field_lines)


def read_HelmVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmVersionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmVersionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmVersionResponseList, d)
    o: Any = new(HelmVersionResponseList)
    o.results = [read_HelmVersionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmVersionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_HelmVersionResponse(e) if type(e) is HelmVersionResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
