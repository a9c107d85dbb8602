"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ContainerRegistryKindEnum,
    ContainerRegistryRequestConfig,
    ContainerRegistryRequestConfigGcpCredentialsType,
)
from .common import ContainerRegistryKindEnumText

ContainerRegistryRequestConfigGcpCredentialsTypeText: TypeAlias = Literal[
    "workload_identity_federation"
]
ContainerRegistryResponseConfigGcpCredentialsTypeText: TypeAlias = Literal[
    "workload_identity_federation"
]

class ContainerRegistryRequestDict(TypedDict):
    config: ContainerRegistryRequestConfig | ContainerRegistryRequestConfigDict
    description: NotRequired[str]
    kind: ContainerRegistryKindEnum | ContainerRegistryKindEnumText
    name: str
    url: NotRequired[str]

class ContainerRegistryRequestConfigDict(TypedDict):
    access_key_id: NotRequired[str | UUID]
    azure_subscription_id: NotRequired[str | UUID]
    azure_tenant_id: NotRequired[str | UUID]
    gcp_credentials_type: NotRequired[
        ContainerRegistryRequestConfigGcpCredentialsType
        | ContainerRegistryRequestConfigGcpCredentialsTypeText
    ]
    json_credentials: NotRequired[str]
    password: NotRequired[str]
    project_id: NotRequired[str | UUID]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    scaleway_access_key: NotRequired[str]
    scaleway_project_id: NotRequired[str | UUID]
    scaleway_secret_key: NotRequired[str]
    secret_access_key: NotRequired[str]
    service_account_email: NotRequired[str]
    token_lifetime_seconds: NotRequired[int]
    username: NotRequired[str]
    workload_identity_provider_resource: NotRequired[str]
