"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

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
    access_key_id: NotRequired[str]
    azure_subscription_id: NotRequired[str]
    azure_tenant_id: NotRequired[str]
    gcp_credentials_type: NotRequired[
        ContainerRegistryRequestConfigGcpCredentialsType
        | ContainerRegistryRequestConfigGcpCredentialsTypeText
    ]
    json_credentials: NotRequired[str]
    password: NotRequired[str]
    project_id: NotRequired[str]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    scaleway_access_key: NotRequired[str]
    scaleway_project_id: NotRequired[str]
    scaleway_secret_key: NotRequired[str]
    secret_access_key: NotRequired[str]
    service_account_email: NotRequired[str]
    token_lifetime_seconds: NotRequired[int]
    username: NotRequired[str]
    workload_identity_provider_resource: NotRequired[str]
