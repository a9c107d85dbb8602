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
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import ContainerRegistryKindEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ContainerRegistryKindEnumText,
        ContainerRegistryRequestConfigGcpCredentialsTypeText,
        ContainerRegistryResponseConfigGcpCredentialsTypeText,
    )


class ContainerRegistryRequestConfigGcpCredentialsType(OpenEnum):
    WORKLOAD_IDENTITY_FEDERATION = "workload_identity_federation"

    if TYPE_CHECKING:
        _unknown_value = ""


class ContainerRegistryResponseConfigGcpCredentialsType(OpenEnum):
    WORKLOAD_IDENTITY_FEDERATION = "workload_identity_federation"

    if TYPE_CHECKING:
        _unknown_value = ""


_ContainerRegistryKindEnum = members(ContainerRegistryKindEnum, unset=False, null=False)
_ContainerRegistryKindEnum_unset = members(ContainerRegistryKindEnum, unset=True, null=False)
_ContainerRegistryRequestConfigGcpCredentialsType_unset = members(
    ContainerRegistryRequestConfigGcpCredentialsType, unset=True, null=False
)
_ContainerRegistryResponseConfigGcpCredentialsType_unset = members(
    ContainerRegistryResponseConfigGcpCredentialsType, unset=True, null=False
)


class ContainerRegistryRequest(Model):
    if TYPE_CHECKING:
        config: ContainerRegistryRequestConfig
        description: str | Unset = UNSET
        kind: Accepting[ContainerRegistryKindEnum, ContainerRegistryKindEnumText]
        name: str
        url: str | Unset = UNSET
        """Absolute URI."""
    else:
        field_lines = """
            config! #ContainerRegistryRequestConfig
            description str
            kind! %ContainerRegistryKindEnum
            name! str
            url str
        """
        __slots__ = slots(field_lines)


def read_ContainerRegistryRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ContainerRegistryRequest, d)
            n -= 1
        v2 = _ContainerRegistryKindEnum[d["kind"]]
        if type(v4 := d.get("url", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ContainerRegistryRequest, d)
            n -= 1
        if type(v0 := d["config"]) is not dict or type(v3 := d["name"]) is not str:
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


class ContainerRegistryRequestConfig(Model):
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        gcp_credentials_type: Accepting[
            ContainerRegistryRequestConfigGcpCredentialsType | Unset,
            ContainerRegistryRequestConfigGcpCredentialsTypeText,
        ] = OMITTED
        json_credentials: str | Unset = UNSET
        password: str | Unset = UNSET
        """Secret; omitted from responses."""
        project_id: str | Unset = UNSET
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        scaleway_secret_key: str | Unset = UNSET
        """Secret; omitted from responses."""
        secret_access_key: str | Unset = UNSET
        """Secret; omitted from responses."""
        service_account_email: str | Unset = UNSET
        token_lifetime_seconds: int | Unset = UNSET
        username: str | Unset = UNSET
        workload_identity_provider_resource: str | Unset = UNSET
    else:
        field_lines = """
            access_key_id str
            azure_subscription_id str
            azure_tenant_id str
            gcp_credentials_type %ContainerRegistryRequestConfigGcpCredentialsType
            json_credentials* str
            password* str
            project_id str
            region str
            role_arn str
            scaleway_access_key str
            scaleway_project_id str
            scaleway_secret_key* str
            secret_access_key* str
            service_account_email str
            token_lifetime_seconds int
            username str
            workload_identity_provider_resource str
        """
        __slots__ = slots(field_lines)


def read_ContainerRegistryRequestConfig(d: Any, r: Reading) -> Any:
    n = 17
    try:
        if type(v0 := d.get("access_key_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v1 := d.get("azure_subscription_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v2 := d.get("azure_tenant_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        v3 = _ContainerRegistryRequestConfigGcpCredentialsType_unset[
            d.get("gcp_credentials_type", UNSET)
        ]
        if v3 is UNSET:
            n -= 1
        if type(v4 := d.get("json_credentials", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v5 := d.get("password", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v6 := d.get("project_id", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v7 := d.get("region", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v8 := d.get("role_arn", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v9 := d.get("scaleway_access_key", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v10 := d.get("scaleway_project_id", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v11 := d.get("scaleway_secret_key", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v12 := d.get("secret_access_key", UNSET)) is not str:
            if v12 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v13 := d.get("service_account_email", UNSET)) is not str:
            if v13 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v14 := d.get("token_lifetime_seconds", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v15 := d.get("username", UNSET)) is not str:
            if v15 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
        if type(v16 := d.get("workload_identity_provider_resource", UNSET)) is not str:
            if v16 is not UNSET:
                return r.tolerate(ContainerRegistryRequestConfig, d)
            n -= 1
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


class ContainerRegistryResponse(Model):
    if TYPE_CHECKING:
        associated_services_count: int | Unset = UNSET
        cluster: ContainerRegistryResponseCluster | Unset = UNSET
        config: ContainerRegistryResponseConfig | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        kind: Accepting[ContainerRegistryKindEnum | Unset, ContainerRegistryKindEnumText] = OMITTED
        name: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        url: str | Unset = UNSET

        def to_request(self, **changes: Any) -> ContainerRegistryRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            associated_services_count int
            cluster #ContainerRegistryResponseCluster
            config #ContainerRegistryResponseConfig
            created_at! datetime
            description str
            id! uuid
            kind %ContainerRegistryKindEnum
            name str
            updated_at datetime
            url str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ContainerRegistryResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v0 := d.get("associated_services_count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        if type(v1 := d.get("cluster", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        if type(v2 := d.get("config", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        if type(v4 := d.get("description", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        v6 = _ContainerRegistryKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v7 := d.get("name", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(ContainerRegistryResponse, d)
        if type(v9 := d.get("url", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(ContainerRegistryResponse, d)
            n -= 1
        if (
            moment(v3 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
        ):
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


class ContainerRegistryResponseCluster(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ContainerRegistryResponseCluster(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["id"]) != 36 or v0[23] != "-" or type(v1 := d["name"]) is not str:
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


class ContainerRegistryResponseConfig(Model):
    if TYPE_CHECKING:
        access_key_id: str | Unset = UNSET
        """Public half of a key pair."""
        azure_application_id: str | Unset = UNSET
        azure_application_object_id: str | Unset = UNSET
        azure_subscription_id: str | Unset = UNSET
        azure_tenant_id: str | Unset = UNSET
        gcp_credentials_type: Accepting[
            ContainerRegistryResponseConfigGcpCredentialsType | Unset,
            ContainerRegistryResponseConfigGcpCredentialsTypeText,
        ] = OMITTED
        project_id: str | Unset = UNSET
        region: str | Unset = UNSET
        role_arn: str | Unset = UNSET
        scaleway_access_key: str | Unset = UNSET
        """Public half of a key pair."""
        scaleway_project_id: str | Unset = UNSET
        service_account_email: str | Unset = UNSET
        token_lifetime_seconds: int | Unset = UNSET
        username: str | Unset = UNSET
        workload_identity_provider_resource: str | Unset = UNSET
    else:
        field_lines = """
            access_key_id str
            azure_application_id str
            azure_application_object_id str
            azure_subscription_id str
            azure_tenant_id str
            gcp_credentials_type %ContainerRegistryResponseConfigGcpCredentialsType
            project_id str
            region str
            role_arn str
            scaleway_access_key str
            scaleway_project_id str
            service_account_email str
            token_lifetime_seconds int
            username str
            workload_identity_provider_resource str
        """
        __slots__ = slots(field_lines)


def read_ContainerRegistryResponseConfig(d: Any, r: Reading) -> Any:
    n = 15
    try:
        if type(v0 := d.get("access_key_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v1 := d.get("azure_application_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v2 := d.get("azure_application_object_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v3 := d.get("azure_subscription_id", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v4 := d.get("azure_tenant_id", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        v5 = _ContainerRegistryResponseConfigGcpCredentialsType_unset[
            d.get("gcp_credentials_type", UNSET)
        ]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("project_id", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v7 := d.get("region", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v8 := d.get("role_arn", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v9 := d.get("scaleway_access_key", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v10 := d.get("scaleway_project_id", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v11 := d.get("service_account_email", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v12 := d.get("token_lifetime_seconds", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v13 := d.get("username", UNSET)) is not str:
            if v13 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
        if type(v14 := d.get("workload_identity_provider_resource", UNSET)) is not str:
            if v14 is not UNSET:
                return r.tolerate(ContainerRegistryResponseConfig, d)
            n -= 1
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


class ContainerRegistryResponseList(Model):
    """Container registries, in `results`."""

    if TYPE_CHECKING:
        results: list[ContainerRegistryResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ContainerRegistryResponse]
        """
        __slots__ = slots(field_lines)


def read_ContainerRegistryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerRegistryResponseList, d)
            n -= 1
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


class ContainerVersionResponse(Model):
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        versions: list[str] | Unset = UNSET
    else:
        field_lines = """
            image_name str
            versions [str]
        """
        __slots__ = slots(field_lines)


def read_ContainerVersionResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("image_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ContainerVersionResponse, d)
            n -= 1
        if type(v1 := d.get("versions", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(ContainerVersionResponse, d)
            n -= 1
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


class ContainerVersionResponseList(Model):
    """Container versions, in `results`."""

    if TYPE_CHECKING:
        results: list[ContainerVersionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ContainerVersionResponse]
        """
        __slots__ = slots(field_lines)


def read_ContainerVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerVersionResponseList, d)
            n -= 1
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
