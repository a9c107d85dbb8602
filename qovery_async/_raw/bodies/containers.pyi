"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AutoscalingPolicyRequest,
    ContainerAdvancedSettingsDeploymentAntiaffinityPod,
    ContainerAdvancedSettingsDeploymentTopologySpreadZone,
    ContainerAdvancedSettingsDeploymentUpdateStrategyType,
    ContainerRegistryKindEnum,
    ContainerRegistryRequestConfig,
    ContainerRegistryRequestConfigGcpCredentialsType,
    CpuArchitectureEnum,
    Healthcheck,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
)
from .common import (
    ContainerRegistryKindEnumText,
    CpuArchitectureEnumText,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from .keda import (
    AutoscalingPolicyRequestDict,
    ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict,
)
from .probe import HealthcheckDict

ContainerAdvancedSettingsDeploymentAntiaffinityPodText: TypeAlias = Literal[
    "Preferred", "Requirred"
]
ContainerAdvancedSettingsDeploymentTopologySpreadZoneText: TypeAlias = Literal[
    "Disabled", "ScheduleAnyway", "DoNotSchedule"
]
ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText: TypeAlias = Literal[
    "RollingUpdate", "Recreate"
]
ContainerRegistryRequestConfigGcpCredentialsTypeText: TypeAlias = Literal[
    "workload_identity_federation"
]
ContainerRegistryResponseConfigGcpCredentialsTypeText: TypeAlias = Literal[
    "workload_identity_federation"
]

ContainerAdvancedSettingsDict = TypedDict(
    "ContainerAdvancedSettingsDict",
    {
        "deployment.affinity.node.required": NotRequired[Mapping[str, str]],
        "deployment.antiaffinity.pod": NotRequired[
            ContainerAdvancedSettingsDeploymentAntiaffinityPod
            | ContainerAdvancedSettingsDeploymentAntiaffinityPodText
        ],
        "deployment.custom_domain_check_enabled": NotRequired[bool],
        "deployment.termination_grace_period_seconds": NotRequired[int],
        "deployment.topology_spread.zone": NotRequired[
            ContainerAdvancedSettingsDeploymentTopologySpreadZone
            | ContainerAdvancedSettingsDeploymentTopologySpreadZoneText
        ],
        "deployment.update_strategy.rolling_update.max_surge_percent": NotRequired[int],
        "deployment.update_strategy.rolling_update.max_unavailable_percent": NotRequired[int],
        "deployment.update_strategy.type": NotRequired[
            ContainerAdvancedSettingsDeploymentUpdateStrategyType
            | ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText
        ],
        "hpa.cpu.average_utilization_percent": NotRequired[int],
        "hpa.memory.average_utilization_percent": NotRequired[int | None],
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
        "security.automount_service_account_token": NotRequired[bool],
        "security.read_only_root_filesystem": NotRequired[bool],
        "security.service_account_name": NotRequired[str],
    },
)

class ContainerDeployRequestDict(TypedDict):
    image_tag: str

class ContainerNetworkRequestDict(TypedDict):
    sticky_session: NotRequired[bool]

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

class ContainerRequestDict(TypedDict):
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    arguments: NotRequired[list[str] | tuple[str, ...]]
    auto_deploy: NotRequired[bool | None]
    auto_preview: NotRequired[bool]
    autoscaling: NotRequired[AutoscalingPolicyRequest | AutoscalingPolicyRequestDict]
    cpu: NotRequired[int]
    cpu_architecture: NotRequired[CpuArchitectureEnum | CpuArchitectureEnumText | None]
    description: NotRequired[str]
    entrypoint: NotRequired[str]
    ephemeral_storage_in_gib: NotRequired[int]
    gpu: NotRequired[int]
    healthchecks: Healthcheck | HealthcheckDict
    icon_uri: NotRequired[str]
    image_name: str
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    max_running_instances: NotRequired[int]
    memory: NotRequired[int]
    min_running_instances: NotRequired[int]
    name: str
    ports: NotRequired[Sequence[ServicePortRequestPortsItem | ServicePortRequestPortsItemDict]]
    registry_id: str | UUID
    storage: NotRequired[
        Sequence[ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict]
    ]
    tag: str

class OrganizationContainerAutoDeployRequestDict(TypedDict):
    image_name: NotRequired[str]
    tag: NotRequired[str]

class OrganizationContainerPreviewRequestDict(TypedDict):
    image_name: NotRequired[str]
    tag: NotRequired[str]
