"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ApplicationGitRepositoryRequest,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    HelmDefaultValuesRequestSource,
    HelmDefaultValuesRequestSourceHelmRepository,
    HelmGitRepositoryRequest,
    HelmPortProtocolEnum,
    HelmPortRequestPortsItem,
    HelmRepositoryKindEnum,
    HelmRepositoryRequestConfig,
    HelmRequestSource,
    HelmRequestSourceHelmRepository,
    HelmRequestValuesOverride,
    HelmRequestValuesOverrideFile,
    HelmRequestValuesOverrideFileGit,
    HelmRequestValuesOverrideFileRaw,
    HelmRequestValuesOverrideFileRawValuesItem,
    KubernetesSelector,
)
from .common import (
    ApplicationGitRepositoryRequestDict,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
)

HelmForceEventText: TypeAlias = Literal["DIFF"]
HelmPortProtocolEnumText: TypeAlias = Literal["HTTP", "GRPC"]
HelmRepositoryKindEnumText: TypeAlias = Literal[
    "HTTPS",
    "OCI_ECR",
    "OCI_SCALEWAY_CR",
    "OCI_DOCKER_HUB",
    "OCI_PUBLIC_ECR",
    "OCI_GENERIC_CR",
    "OCI_GITHUB_CR",
    "OCI_GITLAB_CR",
]

HelmAdvancedSettingsDict = TypedDict(
    "HelmAdvancedSettingsDict",
    {
        "deployment.custom_domain_check_enabled": NotRequired[bool],
        "network.gateway_api.http_connection_idle_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.http_request_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.retry.http_status_codes": NotRequired[str | None],
        "network.gateway_api.retry.num_retries": NotRequired[int | None],
        "network.gateway_api.retry.per_try_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.retry.retry_on": NotRequired[str | None],
        "network.ingress.basic_auth_env_var": NotRequired[str],
        "network.ingress.cors_allow_headers": NotRequired[str],
        "network.ingress.cors_allow_methods": NotRequired[str],
        "network.ingress.cors_allow_origin": NotRequired[str],
        "network.ingress.denylist_source_range": NotRequired[str],
        "network.ingress.enable_cors": NotRequired[bool],
        "network.ingress.enable_sticky_session": NotRequired[bool],
        "network.ingress.extra_headers": NotRequired[str],
        "network.ingress.force_ssl_redirect": NotRequired[bool],
        "network.ingress.grpc_read_timeout_seconds": NotRequired[int],
        "network.ingress.grpc_send_timeout_seconds": NotRequired[int],
        "network.ingress.keepalive_time_seconds": NotRequired[int],
        "network.ingress.keepalive_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_body_size_mb": NotRequired[int],
        "network.ingress.proxy_buffer_size_kb": NotRequired[int],
        "network.ingress.proxy_buffering": NotRequired[str],
        "network.ingress.proxy_connect_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_read_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_request_buffering": NotRequired[str],
        "network.ingress.proxy_send_timeout_seconds": NotRequired[int],
        "network.ingress.send_timeout_seconds": NotRequired[int],
        "network.ingress.whitelist_source_range": NotRequired[str],
    },
)

class HelmDefaultValuesRequestDict(TypedDict):
    source: HelmDefaultValuesRequestSource | HelmDefaultValuesRequestSourceDict

class HelmDefaultValuesRequestSourceDict(TypedDict):
    git_repository: NotRequired[HelmGitRepositoryRequest | HelmGitRepositoryRequestDict]
    helm_repository: NotRequired[
        HelmDefaultValuesRequestSourceHelmRepository
        | HelmDefaultValuesRequestSourceHelmRepositoryDict
    ]

class HelmDefaultValuesRequestSourceHelmRepositoryDict(TypedDict):
    chart_name: NotRequired[str]
    chart_version: NotRequired[str]
    repository: NotRequired[str | UUID | None]

class HelmDeployRequestDict(TypedDict):
    chart_version: NotRequired[str]
    git_commit_id: NotRequired[str | UUID]
    values_override_git_commit_id: NotRequired[str | UUID]

class HelmDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class HelmGitRepositoryRequestDict(TypedDict):
    branch: NotRequired[str]
    git_token_id: NotRequired[str | UUID | None]
    name: NotRequired[object]
    owner: NotRequired[object]
    provider: NotRequired[object]
    root_path: NotRequired[str]
    url: str

class HelmPortRequestPortsItemDict(TypedDict):
    external_port: NotRequired[int]
    internal_port: int
    is_default: NotRequired[bool]
    name: NotRequired[str]
    namespace: NotRequired[str]
    protocol: NotRequired[HelmPortProtocolEnum | HelmPortProtocolEnumText]
    service_name: NotRequired[str]
    service_selectors: NotRequired[Sequence[KubernetesSelector | KubernetesSelectorDict]]

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

class HelmRequestDict(TypedDict):
    allow_cluster_wide_resources: NotRequired[bool]
    arguments: list[str] | tuple[str, ...]
    auto_deploy: bool
    auto_preview: NotRequired[bool | None]
    blueprint_id: NotRequired[str | UUID | None]
    description: NotRequired[str]
    icon_uri: NotRequired[str]
    name: str
    ports: NotRequired[Sequence[HelmPortRequestPortsItem | HelmPortRequestPortsItemDict]]
    source: HelmRequestSource | HelmRequestSourceDict
    timeout_sec: NotRequired[int]
    values_override: HelmRequestValuesOverride | HelmRequestValuesOverrideDict

class HelmRequestSourceDict(TypedDict):
    git_repository: NotRequired[HelmGitRepositoryRequest | HelmGitRepositoryRequestDict]
    helm_repository: NotRequired[
        HelmRequestSourceHelmRepository | HelmRequestSourceHelmRepositoryDict
    ]

class HelmRequestSourceHelmRepositoryDict(TypedDict):
    chart_name: NotRequired[str]
    chart_version: NotRequired[str]
    repository: NotRequired[str | UUID | None]

class HelmRequestValuesOverrideDict(TypedDict):
    file: NotRequired[HelmRequestValuesOverrideFile | HelmRequestValuesOverrideFileDict | None]
    set: NotRequired[Sequence[list[str] | tuple[str, ...]]]
    set_json: NotRequired[Sequence[list[str] | tuple[str, ...]]]
    set_string: NotRequired[Sequence[list[str] | tuple[str, ...]]]

class HelmRequestValuesOverrideFileDict(TypedDict):
    git: NotRequired[HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict | None]
    raw: NotRequired[HelmRequestValuesOverrideFileRaw | HelmRequestValuesOverrideFileRawDict | None]

class HelmRequestValuesOverrideFileGitDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    paths: list[str] | tuple[str, ...]

class HelmRequestValuesOverrideFileRawDict(TypedDict):
    values: NotRequired[
        Sequence[
            HelmRequestValuesOverrideFileRawValuesItem
            | HelmRequestValuesOverrideFileRawValuesItemDict
        ]
    ]

class HelmRequestValuesOverrideFileRawValuesItemDict(TypedDict):
    content: NotRequired[str]
    name: NotRequired[str]

class KubernetesSelectorDict(TypedDict):
    key: str
    value: str
