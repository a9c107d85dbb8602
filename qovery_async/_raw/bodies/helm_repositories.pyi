"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import HelmRepositoryKindEnum, HelmRepositoryRequestConfig
from .helm_shared import HelmRepositoryKindEnumText

class HelmRepositoryRequestDict(TypedDict):
    config: HelmRepositoryRequestConfig | HelmRepositoryRequestConfigDict
    description: NotRequired[str]
    kind: HelmRepositoryKindEnum | HelmRepositoryKindEnumText
    name: str
    skip_tls_verification: bool
    url: NotRequired[str]

class HelmRepositoryRequestConfigDict(TypedDict):
    access_key_id: NotRequired[str | UUID]
    azure_subscription_id: NotRequired[str | UUID]
    azure_tenant_id: NotRequired[str | UUID]
    password: NotRequired[str]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    scaleway_access_key: NotRequired[str]
    scaleway_project_id: NotRequired[str | UUID]
    scaleway_secret_key: NotRequired[str]
    secret_access_key: NotRequired[str]
    username: NotRequired[str]
