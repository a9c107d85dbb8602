"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class HelmRepositoryKindEnum(OpenEnum):
    """Values of a Helm repository kind."""

    HTTPS = "HTTPS"
    OCI_ECR = "OCI_ECR"
    OCI_SCALEWAY_CR = "OCI_SCALEWAY_CR"
    OCI_DOCKER_HUB = "OCI_DOCKER_HUB"
    OCI_PUBLIC_ECR = "OCI_PUBLIC_ECR"
    OCI_GENERIC_CR = "OCI_GENERIC_CR"
    OCI_GITHUB_CR = "OCI_GITHUB_CR"
    OCI_GITLAB_CR = "OCI_GITLAB_CR"


_HelmRepositoryKindEnum = members(HelmRepositoryKindEnum, unset=False, null=False)
_HelmRepositoryKindEnum_unset = members(HelmRepositoryKindEnum, unset=True, null=False)


class AvailableHelmRepositoryResponse(Model):
    """An available Helm repository, as the API answers it."""

    __slots__ = (
        "is_mandatory",
        "kind",
        "required_config",
    )
    if TYPE_CHECKING:
        is_mandatory: bool
        kind: HelmRepositoryKindEnum
        required_config: dict[str, Any]
    else:
        schema_name = "AvailableHelmRepositoryResponse"
        known_names = frozenset(
            (
                "is_mandatory",
                "kind",
                "required_config",
            )
        )
        model_fields = (
            ("is_mandatory", "is_mandatory", "bool", 1),
            ("kind", "kind", "%HelmRepositoryKindEnum", 1),
            ("required_config", "required_config", "{any}", 1),
        )


def read_AvailableHelmRepositoryResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["is_mandatory"]
        if v0 is not True and v0 is not False:
            return r.tolerate(AvailableHelmRepositoryResponse, d)
        v1 = _HelmRepositoryKindEnum[d["kind"]]
        v2 = d["required_config"]
        if type(v2) is not dict:
            return r.tolerate(AvailableHelmRepositoryResponse, d)
        if v2:
            r.loose = True
        extra = None if len(d) == 3 else r.unknown_fields(d, AvailableHelmRepositoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableHelmRepositoryResponse, d)
    o: Any = new(AvailableHelmRepositoryResponse)
    o.is_mandatory = v0
    o.kind = v1
    o.required_config = v2
    o._extra = extra
    return o


def write_AvailableHelmRepositoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_mandatory) is not UNSET:
        d["is_mandatory"] = v if type(v) is bool else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is HelmRepositoryKindEnum else encode(v)
    if (v := o.required_config) is not UNSET:
        d["required_config"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AvailableHelmRepositoryResponse.read_json = staticmethod(read_AvailableHelmRepositoryResponse)
AvailableHelmRepositoryResponse.write_json = staticmethod(write_AvailableHelmRepositoryResponse)


class AvailableHelmRepositoryResponseList(Model):
    """Available Helm repositories, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[AvailableHelmRepositoryResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "AvailableHelmRepositoryResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#AvailableHelmRepositoryResponse]", 0),)


def read_AvailableHelmRepositoryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AvailableHelmRepositoryResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, AvailableHelmRepositoryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableHelmRepositoryResponseList, d)
    o: Any = new(AvailableHelmRepositoryResponseList)
    o.results = [read_AvailableHelmRepositoryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_AvailableHelmRepositoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_AvailableHelmRepositoryResponse(e)
                if type(e) is AvailableHelmRepositoryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


AvailableHelmRepositoryResponseList.read_json = staticmethod(
    read_AvailableHelmRepositoryResponseList
)
AvailableHelmRepositoryResponseList.write_json = staticmethod(
    write_AvailableHelmRepositoryResponseList
)


class HelmRepositoryRequest(Model):
    """Body of a request with a Helm repository."""

    __slots__ = (
        "config",
        "description",
        "kind",
        "name",
        "skip_tls_verification",
        "url",
    )
    if TYPE_CHECKING:
        config: HelmRepositoryRequestConfig
        description: str | Unset = UNSET
        kind: HelmRepositoryKindEnum
        name: str
        skip_tls_verification: bool
        url: str | Unset = UNSET
        """Absolute URI."""
    else:
        schema_name = "HelmRepositoryRequest"
        known_names = frozenset(
            (
                "config",
                "description",
                "kind",
                "name",
                "skip_tls_verification",
                "url",
            )
        )
        model_fields = (
            ("config", "config", "#HelmRepositoryRequestConfig", 1),
            ("description", "description", "str", 0),
            ("kind", "kind", "%HelmRepositoryKindEnum", 1),
            ("name", "name", "str", 1),
            ("skip_tls_verification", "skip_tls_verification", "bool", 1),
            ("url", "url", "str", 0),
        )


def read_HelmRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["config"]
        if type(v0) is not dict:
            return r.tolerate(HelmRepositoryRequest, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequest, d)
        v2 = _HelmRepositoryKindEnum[d["kind"]]
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(HelmRepositoryRequest, d)
        v4 = d["skip_tls_verification"]
        if v4 is not True and v4 is not False:
            return r.tolerate(HelmRepositoryRequest, d)
        v5 = d.get("url", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
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


HelmRepositoryRequest.read_json = staticmethod(read_HelmRepositoryRequest)
HelmRepositoryRequest.write_json = staticmethod(write_HelmRepositoryRequest)


class HelmRepositoryRequestConfig(Model):
    """A Helm repository request config."""

    __slots__ = (
        "access_key_id",
        "azure_subscription_id",
        "azure_tenant_id",
        "password",
        "region",
        "role_arn",
        "scaleway_access_key",
        "scaleway_project_id",
        "scaleway_secret_key",
        "secret_access_key",
        "username",
    )
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        password: str | Unset = UNSET
        """Secret; answers do not show it."""
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        scaleway_secret_key: str | Unset = UNSET
        """Secret; answers do not show it."""
        secret_access_key: str | Unset = UNSET
        """Secret; answers do not show it."""
        username: str | Unset = UNSET
    else:
        schema_name = "HelmRepositoryRequestConfig"
        known_names = frozenset(
            (
                "access_key_id",
                "azure_subscription_id",
                "azure_tenant_id",
                "password",
                "region",
                "role_arn",
                "scaleway_access_key",
                "scaleway_project_id",
                "scaleway_secret_key",
                "secret_access_key",
                "username",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 0),
            ("azure_subscription_id", "azure_subscription_id", "str", 0),
            ("azure_tenant_id", "azure_tenant_id", "str", 0),
            ("password", "password", "str", 2),
            ("region", "region", "str", 0),
            ("role_arn", "role_arn", "str", 0),
            ("scaleway_access_key", "scaleway_access_key", "str", 0),
            ("scaleway_project_id", "scaleway_project_id", "str", 0),
            ("scaleway_secret_key", "scaleway_secret_key", "str", 2),
            ("secret_access_key", "secret_access_key", "str", 2),
            ("username", "username", "str", 0),
        )


def read_HelmRepositoryRequestConfig(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d.get("access_key_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v1 = d.get("azure_subscription_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v2 = d.get("azure_tenant_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v3 = d.get("password", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v4 = d.get("region", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v5 = d.get("role_arn", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v6 = d.get("scaleway_access_key", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v7 = d.get("scaleway_project_id", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v8 = d.get("scaleway_secret_key", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v9 = d.get("secret_access_key", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
        v10 = d.get("username", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryRequestConfig, d)
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


HelmRepositoryRequestConfig.read_json = staticmethod(read_HelmRepositoryRequestConfig)
HelmRepositoryRequestConfig.write_json = staticmethod(write_HelmRepositoryRequestConfig)


class HelmRepositoryResponse(Model):
    """A Helm repository, as the API answers it."""

    __slots__ = (
        "associated_services_count",
        "config",
        "_created_at",
        "description",
        "_id",
        "kind",
        "name",
        "skip_tls_verification",
        "_updated_at",
        "url",
    )
    if TYPE_CHECKING:
        associated_services_count: int | Unset = UNSET
        config: HelmRepositoryResponseConfig | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        kind: HelmRepositoryKindEnum | Unset = UNSET
        name: str
        skip_tls_verification: bool | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        url: str | Unset = UNSET
    else:
        schema_name = "HelmRepositoryResponse"
        known_names = frozenset(
            (
                "associated_services_count",
                "config",
                "created_at",
                "description",
                "id",
                "kind",
                "name",
                "skip_tls_verification",
                "updated_at",
                "url",
            )
        )
        model_fields = (
            ("associated_services_count", "associated_services_count", "int", 0),
            ("config", "config", "#HelmRepositoryResponseConfig", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%HelmRepositoryKindEnum", 0),
            ("name", "name", "str", 1),
            ("skip_tls_verification", "skip_tls_verification", "bool", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("url", "url", "str", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_HelmRepositoryResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d.get("associated_services_count", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponse, d)
        v1 = d.get("config", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponse, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(HelmRepositoryResponse, d)
        v3 = d.get("description", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(HelmRepositoryResponse, d)
        v5 = _HelmRepositoryKindEnum_unset[d.get("kind", UNSET)]
        if v5 is UNSET:
            n -= 1
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(HelmRepositoryResponse, d)
        v7 = d.get("skip_tls_verification", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponse, d)
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(HelmRepositoryResponse, d)
        v9 = d.get("url", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
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


HelmRepositoryResponse.read_json = staticmethod(read_HelmRepositoryResponse)
HelmRepositoryResponse.write_json = staticmethod(write_HelmRepositoryResponse)


class HelmRepositoryResponseConfig(Model):
    """A Helm repository response config."""

    __slots__ = (
        "access_key_id",
        "azure_subscription_id",
        "azure_tenant_id",
        "region",
        "role_arn",
        "scaleway_access_key",
        "scaleway_project_id",
        "username",
    )
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
        schema_name = "HelmRepositoryResponseConfig"
        known_names = frozenset(
            (
                "access_key_id",
                "azure_subscription_id",
                "azure_tenant_id",
                "region",
                "role_arn",
                "scaleway_access_key",
                "scaleway_project_id",
                "username",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 0),
            ("azure_subscription_id", "azure_subscription_id", "str", 0),
            ("azure_tenant_id", "azure_tenant_id", "str", 0),
            ("region", "region", "str", 0),
            ("role_arn", "role_arn", "str", 0),
            ("scaleway_access_key", "scaleway_access_key", "str", 0),
            ("scaleway_project_id", "scaleway_project_id", "str", 0),
            ("username", "username", "str", 0),
        )


def read_HelmRepositoryResponseConfig(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("access_key_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v1 = d.get("azure_subscription_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v2 = d.get("azure_tenant_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v3 = d.get("region", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v4 = d.get("role_arn", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v5 = d.get("scaleway_access_key", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v6 = d.get("scaleway_project_id", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
        v7 = d.get("username", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseConfig, d)
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


HelmRepositoryResponseConfig.read_json = staticmethod(read_HelmRepositoryResponseConfig)
HelmRepositoryResponseConfig.write_json = staticmethod(write_HelmRepositoryResponseConfig)


class HelmRepositoryResponseList(Model):
    """Helm repositories, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[HelmRepositoryResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "HelmRepositoryResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#HelmRepositoryResponse]", 0),)


def read_HelmRepositoryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryResponseList, d)
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


HelmRepositoryResponseList.read_json = staticmethod(read_HelmRepositoryResponseList)
HelmRepositoryResponseList.write_json = staticmethod(write_HelmRepositoryResponseList)


class HelmVersionResponse(Model):
    """A Helm version, as the API answers it."""

    __slots__ = (
        "chart_name",
        "versions",
    )
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        versions: list[str] | Unset = UNSET
    else:
        schema_name = "HelmVersionResponse"
        known_names = frozenset(
            (
                "chart_name",
                "versions",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 0),
            ("versions", "versions", "[str]", 0),
        )


def read_HelmVersionResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("chart_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmVersionResponse, d)
        v1 = d.get("versions", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmVersionResponse, d)
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


HelmVersionResponse.read_json = staticmethod(read_HelmVersionResponse)
HelmVersionResponse.write_json = staticmethod(write_HelmVersionResponse)


class HelmVersionResponseList(Model):
    """Helm versions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[HelmVersionResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "HelmVersionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#HelmVersionResponse]", 0),)


def read_HelmVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmVersionResponseList, d)
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


HelmVersionResponseList.read_json = staticmethod(read_HelmVersionResponseList)
HelmVersionResponseList.write_json = staticmethod(write_HelmVersionResponseList)
