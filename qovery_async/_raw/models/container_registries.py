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
from .container_registry_kind_enum import ContainerRegistryKindEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ContainerRegistryRequestConfigGcpCredentialsType(OpenEnum):
    """Values of a container registry request config GCP credentials type."""

    WORKLOAD_IDENTITY_FEDERATION = "workload_identity_federation"


class ContainerRegistryResponseConfigGcpCredentialsType(OpenEnum):
    """Values of a container registry response config GCP credentials type."""

    WORKLOAD_IDENTITY_FEDERATION = "workload_identity_federation"


_ContainerRegistryKindEnum = members(ContainerRegistryKindEnum, unset=False, null=False)
_ContainerRegistryKindEnum_unset = members(ContainerRegistryKindEnum, unset=True, null=False)
_ContainerRegistryRequestConfigGcpCredentialsType_unset = members(
    ContainerRegistryRequestConfigGcpCredentialsType, unset=True, null=False
)
_ContainerRegistryResponseConfigGcpCredentialsType_unset = members(
    ContainerRegistryResponseConfigGcpCredentialsType, unset=True, null=False
)


class AvailableContainerRegistryResponse(Model):
    """An available container registry, as the API answers it."""

    __slots__ = (
        "is_mandatory",
        "kind",
        "required_config",
    )
    if TYPE_CHECKING:
        is_mandatory: bool
        kind: ContainerRegistryKindEnum
        required_config: dict[str, Any]
    else:
        schema_name = "AvailableContainerRegistryResponse"
        known_names = frozenset(
            (
                "is_mandatory",
                "kind",
                "required_config",
            )
        )
        model_fields = (
            ("is_mandatory", "is_mandatory", "bool", 1),
            ("kind", "kind", "%ContainerRegistryKindEnum", 1),
            ("required_config", "required_config", "{any}", 1),
        )


def read_AvailableContainerRegistryResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["is_mandatory"]
        if v0 is not True and v0 is not False:
            return r.tolerate(AvailableContainerRegistryResponse, d)
        v1 = _ContainerRegistryKindEnum[d["kind"]]
        v2 = d["required_config"]
        if type(v2) is not dict:
            return r.tolerate(AvailableContainerRegistryResponse, d)
        if v2:
            r.loose = True
        extra = None if len(d) == 3 else r.unknown_fields(d, AvailableContainerRegistryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableContainerRegistryResponse, d)
    o: Any = new(AvailableContainerRegistryResponse)
    o.is_mandatory = v0
    o.kind = v1
    o.required_config = v2
    o._extra = extra
    return o


def write_AvailableContainerRegistryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_mandatory) is not UNSET:
        d["is_mandatory"] = v if type(v) is bool else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ContainerRegistryKindEnum else encode(v)
    if (v := o.required_config) is not UNSET:
        d["required_config"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AvailableContainerRegistryResponse.read_json = staticmethod(read_AvailableContainerRegistryResponse)
AvailableContainerRegistryResponse.write_json = staticmethod(
    write_AvailableContainerRegistryResponse
)


class AvailableContainerRegistryResponseList(Model):
    """Available container registries, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[AvailableContainerRegistryResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "AvailableContainerRegistryResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#AvailableContainerRegistryResponse]", 0),)


def read_AvailableContainerRegistryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AvailableContainerRegistryResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, AvailableContainerRegistryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableContainerRegistryResponseList, d)
    o: Any = new(AvailableContainerRegistryResponseList)
    o.results = [read_AvailableContainerRegistryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_AvailableContainerRegistryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_AvailableContainerRegistryResponse(e)
                if type(e) is AvailableContainerRegistryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


AvailableContainerRegistryResponseList.read_json = staticmethod(
    read_AvailableContainerRegistryResponseList
)
AvailableContainerRegistryResponseList.write_json = staticmethod(
    write_AvailableContainerRegistryResponseList
)


class ContainerRegistryRequest(Model):
    """Body of a request with a container registry."""

    __slots__ = (
        "config",
        "description",
        "kind",
        "name",
        "url",
    )
    if TYPE_CHECKING:
        config: ContainerRegistryRequestConfig
        description: str | Unset = UNSET
        kind: ContainerRegistryKindEnum
        name: str
        url: str | Unset = UNSET
        """Absolute URI."""
    else:
        schema_name = "ContainerRegistryRequest"
        known_names = frozenset(
            (
                "config",
                "description",
                "kind",
                "name",
                "url",
            )
        )
        model_fields = (
            ("config", "config", "#ContainerRegistryRequestConfig", 1),
            ("description", "description", "str", 0),
            ("kind", "kind", "%ContainerRegistryKindEnum", 1),
            ("name", "name", "str", 1),
            ("url", "url", "str", 0),
        )


def read_ContainerRegistryRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["config"]
        if type(v0) is not dict:
            return r.tolerate(ContainerRegistryRequest, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequest, d)
        v2 = _ContainerRegistryKindEnum[d["kind"]]
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(ContainerRegistryRequest, d)
        v4 = d.get("url", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRegistryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryRequest, d)
    o: Any = new(ContainerRegistryRequest)
    o.config = read_ContainerRegistryRequestConfig(v0, r)
    o.description = v1
    o.kind = v2
    o.name = v3
    o.url = v4
    o._extra = extra
    return o


def write_ContainerRegistryRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config) is not UNSET:
        d["config"] = (
            write_ContainerRegistryRequestConfig(v)
            if type(v) is ContainerRegistryRequestConfig
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ContainerRegistryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryRequest.read_json = staticmethod(read_ContainerRegistryRequest)
ContainerRegistryRequest.write_json = staticmethod(write_ContainerRegistryRequest)


class ContainerRegistryRequestConfig(Model):
    """A container registry request config."""

    __slots__ = (
        "access_key_id",
        "azure_subscription_id",
        "azure_tenant_id",
        "gcp_credentials_type",
        "json_credentials",
        "password",
        "project_id",
        "region",
        "role_arn",
        "scaleway_access_key",
        "scaleway_project_id",
        "scaleway_secret_key",
        "secret_access_key",
        "service_account_email",
        "token_lifetime_seconds",
        "username",
        "workload_identity_provider_resource",
    )
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        gcp_credentials_type: ContainerRegistryRequestConfigGcpCredentialsType | Unset = UNSET
        json_credentials: str | Unset = UNSET
        password: str | Unset = UNSET
        """Secret; answers do not show it."""
        project_id: str | Unset = UNSET
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        scaleway_secret_key: str | Unset = UNSET
        """Secret; answers do not show it."""
        secret_access_key: str | Unset = UNSET
        """Secret; answers do not show it."""
        service_account_email: str | Unset = UNSET
        token_lifetime_seconds: int | Unset = UNSET
        """In seconds."""
        username: str | Unset = UNSET
        workload_identity_provider_resource: str | Unset = UNSET
    else:
        schema_name = "ContainerRegistryRequestConfig"
        known_names = frozenset(
            (
                "access_key_id",
                "azure_subscription_id",
                "azure_tenant_id",
                "gcp_credentials_type",
                "json_credentials",
                "password",
                "project_id",
                "region",
                "role_arn",
                "scaleway_access_key",
                "scaleway_project_id",
                "scaleway_secret_key",
                "secret_access_key",
                "service_account_email",
                "token_lifetime_seconds",
                "username",
                "workload_identity_provider_resource",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 0),
            ("azure_subscription_id", "azure_subscription_id", "str", 0),
            ("azure_tenant_id", "azure_tenant_id", "str", 0),
            (
                "gcp_credentials_type",
                "gcp_credentials_type",
                "%ContainerRegistryRequestConfigGcpCredentialsType",
                0,
            ),
            ("json_credentials", "json_credentials", "str", 2),
            ("password", "password", "str", 2),
            ("project_id", "project_id", "str", 0),
            ("region", "region", "str", 0),
            ("role_arn", "role_arn", "str", 0),
            ("scaleway_access_key", "scaleway_access_key", "str", 0),
            ("scaleway_project_id", "scaleway_project_id", "str", 0),
            ("scaleway_secret_key", "scaleway_secret_key", "str", 2),
            ("secret_access_key", "secret_access_key", "str", 2),
            ("service_account_email", "service_account_email", "str", 0),
            ("token_lifetime_seconds", "token_lifetime_seconds", "int", 0),
            ("username", "username", "str", 0),
            (
                "workload_identity_provider_resource",
                "workload_identity_provider_resource",
                "str",
                0,
            ),
        )


def read_ContainerRegistryRequestConfig(d: Any, r: Reading) -> Any:
    n = 17
    try:
        v0 = d.get("access_key_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v1 = d.get("azure_subscription_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v2 = d.get("azure_tenant_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v3 = _ContainerRegistryRequestConfigGcpCredentialsType_unset[
            d.get("gcp_credentials_type", UNSET)
        ]
        if v3 is UNSET:
            n -= 1
        v4 = d.get("json_credentials", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v5 = d.get("password", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v6 = d.get("project_id", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v7 = d.get("region", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v8 = d.get("role_arn", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v9 = d.get("scaleway_access_key", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v10 = d.get("scaleway_project_id", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v11 = d.get("scaleway_secret_key", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v12 = d.get("secret_access_key", UNSET)
        if type(v12) is not str:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v13 = d.get("service_account_email", UNSET)
        if type(v13) is not str:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v14 = d.get("token_lifetime_seconds", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v15 = d.get("username", UNSET)
        if type(v15) is not str:
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        v16 = d.get("workload_identity_provider_resource", UNSET)
        if type(v16) is not str:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryRequestConfig, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRegistryRequestConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryRequestConfig, d)
    o: Any = new(ContainerRegistryRequestConfig)
    o.access_key_id = v0
    o.azure_subscription_id = v1
    o.azure_tenant_id = v2
    o.gcp_credentials_type = v3
    o.json_credentials = v4
    o.password = v5
    o.project_id = v6
    o.region = v7
    o.role_arn = v8
    o.scaleway_access_key = v9
    o.scaleway_project_id = v10
    o.scaleway_secret_key = v11
    o.secret_access_key = v12
    o.service_account_email = v13
    o.token_lifetime_seconds = v14
    o.username = v15
    o.workload_identity_provider_resource = v16
    o._extra = extra
    return o


def write_ContainerRegistryRequestConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o.gcp_credentials_type) is not UNSET:
        d["gcp_credentials_type"] = (
            v._value_ if type(v) is ContainerRegistryRequestConfigGcpCredentialsType else encode(v)
        )
    if (v := o.json_credentials) is not UNSET:
        d["json_credentials"] = v if type(v) is str else encode(v)
    if (v := o.password) is not UNSET:
        d["password"] = v if type(v) is str else encode(v)
    if (v := o.project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
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
    if (v := o.service_account_email) is not UNSET:
        d["service_account_email"] = v if type(v) is str else encode(v)
    if (v := o.token_lifetime_seconds) is not UNSET:
        d["token_lifetime_seconds"] = v if type(v) is int else encode(v)
    if (v := o.username) is not UNSET:
        d["username"] = v if type(v) is str else encode(v)
    if (v := o.workload_identity_provider_resource) is not UNSET:
        d["workload_identity_provider_resource"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryRequestConfig.read_json = staticmethod(read_ContainerRegistryRequestConfig)
ContainerRegistryRequestConfig.write_json = staticmethod(write_ContainerRegistryRequestConfig)


class ContainerRegistryResponse(Model):
    """A container registry, as the API answers it."""

    __slots__ = (
        "associated_services_count",
        "cluster",
        "config",
        "_created_at",
        "description",
        "_id",
        "kind",
        "name",
        "_updated_at",
        "url",
    )
    if TYPE_CHECKING:
        associated_services_count: int | Unset = UNSET
        cluster: ContainerRegistryResponseCluster | Unset = UNSET
        config: ContainerRegistryResponseConfig | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        kind: ContainerRegistryKindEnum | Unset = UNSET
        name: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        url: str | Unset = UNSET
    else:
        schema_name = "ContainerRegistryResponse"
        known_names = frozenset(
            (
                "associated_services_count",
                "cluster",
                "config",
                "created_at",
                "description",
                "id",
                "kind",
                "name",
                "updated_at",
                "url",
            )
        )
        model_fields = (
            ("associated_services_count", "associated_services_count", "int", 0),
            ("cluster", "cluster", "#ContainerRegistryResponseCluster", 0),
            ("config", "config", "#ContainerRegistryResponseConfig", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%ContainerRegistryKindEnum", 0),
            ("name", "name", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("url", "url", "str", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ContainerRegistryResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d.get("associated_services_count", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        v1 = d.get("cluster", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        v2 = d.get("config", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        v3 = d["created_at"]
        if moment(v3).tzinfo is None:
            return r.tolerate(ContainerRegistryResponse, d)
        v4 = d.get("description", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ContainerRegistryResponse, d)
        v6 = _ContainerRegistryKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("name", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(ContainerRegistryResponse, d)
        v9 = d.get("url", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRegistryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryResponse, d)
    o: Any = new(ContainerRegistryResponse)
    o.associated_services_count = v0
    o.cluster = read_ContainerRegistryResponseCluster(v1, r) if type(v1) is dict else v1
    o.config = read_ContainerRegistryResponseConfig(v2, r) if type(v2) is dict else v2
    o._created_at = v3
    o.description = v4
    o._id = v5
    o.kind = v6
    o.name = v7
    o._updated_at = v8
    o.url = v9
    o._extra = extra
    return o


def write_ContainerRegistryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.associated_services_count) is not UNSET:
        d["associated_services_count"] = v if type(v) is int else encode(v)
    if (v := o.cluster) is not UNSET:
        d["cluster"] = (
            write_ContainerRegistryResponseCluster(v)
            if type(v) is ContainerRegistryResponseCluster
            else encode(v)
        )
    if (v := o.config) is not UNSET:
        d["config"] = (
            write_ContainerRegistryResponseConfig(v)
            if type(v) is ContainerRegistryResponseConfig
            else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ContainerRegistryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryResponse.read_json = staticmethod(read_ContainerRegistryResponse)
ContainerRegistryResponse.write_json = staticmethod(write_ContainerRegistryResponse)


class ContainerRegistryResponseCluster(Model):
    """A container registry response cluster."""

    __slots__ = (
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        id: UUID
        name: str
    else:
        schema_name = "ContainerRegistryResponseCluster"
        known_names = frozenset(
            (
                "id",
                "name",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_ContainerRegistryResponseCluster(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ContainerRegistryResponseCluster, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(ContainerRegistryResponseCluster, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ContainerRegistryResponseCluster)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryResponseCluster, d)
    o: Any = new(ContainerRegistryResponseCluster)
    o._id = v0
    o.name = v1
    o._extra = extra
    return o


def write_ContainerRegistryResponseCluster(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryResponseCluster.read_json = staticmethod(read_ContainerRegistryResponseCluster)
ContainerRegistryResponseCluster.write_json = staticmethod(write_ContainerRegistryResponseCluster)


class ContainerRegistryResponseConfig(Model):
    """A container registry response config."""

    __slots__ = (
        "access_key_id",
        "azure_application_id",
        "azure_application_object_id",
        "azure_subscription_id",
        "azure_tenant_id",
        "gcp_credentials_type",
        "project_id",
        "region",
        "role_arn",
        "scaleway_access_key",
        "scaleway_project_id",
        "service_account_email",
        "token_lifetime_seconds",
        "username",
        "workload_identity_provider_resource",
    )
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_application_id: str | Unset = UNSET
        azure_application_object_id: str | Unset = UNSET
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        gcp_credentials_type: ContainerRegistryResponseConfigGcpCredentialsType | Unset = UNSET
        project_id: str | Unset = UNSET
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        service_account_email: str | Unset = UNSET
        token_lifetime_seconds: int | Unset = UNSET
        """In seconds."""
        username: str | Unset = UNSET
        workload_identity_provider_resource: str | Unset = UNSET
    else:
        schema_name = "ContainerRegistryResponseConfig"
        known_names = frozenset(
            (
                "access_key_id",
                "azure_application_id",
                "azure_application_object_id",
                "azure_subscription_id",
                "azure_tenant_id",
                "gcp_credentials_type",
                "project_id",
                "region",
                "role_arn",
                "scaleway_access_key",
                "scaleway_project_id",
                "service_account_email",
                "token_lifetime_seconds",
                "username",
                "workload_identity_provider_resource",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 0),
            ("azure_application_id", "azure_application_id", "str", 0),
            ("azure_application_object_id", "azure_application_object_id", "str", 0),
            ("azure_subscription_id", "azure_subscription_id", "str", 0),
            ("azure_tenant_id", "azure_tenant_id", "str", 0),
            (
                "gcp_credentials_type",
                "gcp_credentials_type",
                "%ContainerRegistryResponseConfigGcpCredentialsType",
                0,
            ),
            ("project_id", "project_id", "str", 0),
            ("region", "region", "str", 0),
            ("role_arn", "role_arn", "str", 0),
            ("scaleway_access_key", "scaleway_access_key", "str", 0),
            ("scaleway_project_id", "scaleway_project_id", "str", 0),
            ("service_account_email", "service_account_email", "str", 0),
            ("token_lifetime_seconds", "token_lifetime_seconds", "int", 0),
            ("username", "username", "str", 0),
            (
                "workload_identity_provider_resource",
                "workload_identity_provider_resource",
                "str",
                0,
            ),
        )


def read_ContainerRegistryResponseConfig(d: Any, r: Reading) -> Any:
    n = 15
    try:
        v0 = d.get("access_key_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v1 = d.get("azure_application_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v2 = d.get("azure_application_object_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v3 = d.get("azure_subscription_id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v4 = d.get("azure_tenant_id", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v5 = _ContainerRegistryResponseConfigGcpCredentialsType_unset[
            d.get("gcp_credentials_type", UNSET)
        ]
        if v5 is UNSET:
            n -= 1
        v6 = d.get("project_id", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v7 = d.get("region", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v8 = d.get("role_arn", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v9 = d.get("scaleway_access_key", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v10 = d.get("scaleway_project_id", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v11 = d.get("service_account_email", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v12 = d.get("token_lifetime_seconds", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v13 = d.get("username", UNSET)
        if type(v13) is not str:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        v14 = d.get("workload_identity_provider_resource", UNSET)
        if type(v14) is not str:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseConfig, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRegistryResponseConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryResponseConfig, d)
    o: Any = new(ContainerRegistryResponseConfig)
    o.access_key_id = v0
    o.azure_application_id = v1
    o.azure_application_object_id = v2
    o.azure_subscription_id = v3
    o.azure_tenant_id = v4
    o.gcp_credentials_type = v5
    o.project_id = v6
    o.region = v7
    o.role_arn = v8
    o.scaleway_access_key = v9
    o.scaleway_project_id = v10
    o.service_account_email = v11
    o.token_lifetime_seconds = v12
    o.username = v13
    o.workload_identity_provider_resource = v14
    o._extra = extra
    return o


def write_ContainerRegistryResponseConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_application_id) is not UNSET:
        d["azure_application_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_application_object_id) is not UNSET:
        d["azure_application_object_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o.gcp_credentials_type) is not UNSET:
        d["gcp_credentials_type"] = (
            v._value_ if type(v) is ContainerRegistryResponseConfigGcpCredentialsType else encode(v)
        )
    if (v := o.project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_access_key) is not UNSET:
        d["scaleway_access_key"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_project_id) is not UNSET:
        d["scaleway_project_id"] = v if type(v) is str else encode(v)
    if (v := o.service_account_email) is not UNSET:
        d["service_account_email"] = v if type(v) is str else encode(v)
    if (v := o.token_lifetime_seconds) is not UNSET:
        d["token_lifetime_seconds"] = v if type(v) is int else encode(v)
    if (v := o.username) is not UNSET:
        d["username"] = v if type(v) is str else encode(v)
    if (v := o.workload_identity_provider_resource) is not UNSET:
        d["workload_identity_provider_resource"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryResponseConfig.read_json = staticmethod(read_ContainerRegistryResponseConfig)
ContainerRegistryResponseConfig.write_json = staticmethod(write_ContainerRegistryResponseConfig)


class ContainerRegistryResponseList(Model):
    """Container registries, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ContainerRegistryResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ContainerRegistryResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ContainerRegistryResponse]", 0),)


def read_ContainerRegistryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRegistryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryResponseList, d)
    o: Any = new(ContainerRegistryResponseList)
    o.results = [read_ContainerRegistryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerRegistryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ContainerRegistryResponse(e)
                if type(e) is ContainerRegistryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryResponseList.read_json = staticmethod(read_ContainerRegistryResponseList)
ContainerRegistryResponseList.write_json = staticmethod(write_ContainerRegistryResponseList)


class ContainerVersionResponse(Model):
    """A container version, as the API answers it."""

    __slots__ = (
        "image_name",
        "versions",
    )
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        versions: list[str] | Unset = UNSET
    else:
        schema_name = "ContainerVersionResponse"
        known_names = frozenset(
            (
                "image_name",
                "versions",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 0),
            ("versions", "versions", "[str]", 0),
        )


def read_ContainerVersionResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("image_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerVersionResponse, d)
        v1 = d.get("versions", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerVersionResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerVersionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerVersionResponse, d)
    o: Any = new(ContainerVersionResponse)
    o.image_name = v0
    o.versions = v1
    o._extra = extra
    return o


def write_ContainerVersionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.versions) is not UNSET:
        d["versions"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerVersionResponse.read_json = staticmethod(read_ContainerVersionResponse)
ContainerVersionResponse.write_json = staticmethod(write_ContainerVersionResponse)


class ContainerVersionResponseList(Model):
    """Container versions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ContainerVersionResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ContainerVersionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ContainerVersionResponse]", 0),)


def read_ContainerVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerVersionResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerVersionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerVersionResponseList, d)
    o: Any = new(ContainerVersionResponseList)
    o.results = [read_ContainerVersionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerVersionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ContainerVersionResponse(e)
                if type(e) is ContainerVersionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ContainerVersionResponseList.read_json = staticmethod(read_ContainerVersionResponseList)
ContainerVersionResponseList.write_json = staticmethod(write_ContainerVersionResponseList)
