"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ApplicationAdvancedSettingsDeploymentAntiaffinityPod,
    ApplicationAdvancedSettingsDeploymentTopologySpreadZone,
    ApplicationAdvancedSettingsDeploymentUpdateStrategyType,
    ApplicationGitRepositoryRequest,
    AutoscalingPolicyRequest,
    BuildModeEnum,
    CpuArchitectureEnum,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    Healthcheck,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    ServicePort,
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
)
from .common import (
    ApplicationGitRepositoryRequestDict,
    CpuArchitectureEnumText,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from .keda import (
    AutoscalingPolicyRequestDict,
    ServicePortDict,
    ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict,
)
from .probe import HealthcheckDict

ApplicationAdvancedSettingsDeploymentAntiaffinityPodText: TypeAlias = Literal[
    "Preferred", "Requirred"
]
ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText: TypeAlias = Literal[
    "Disabled", "ScheduleAnyway", "DoNotSchedule"
]
ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText: TypeAlias = Literal[
    "RollingUpdate", "Recreate"
]
BuildModeEnumText: TypeAlias = Literal["DOCKER"]
DeploymentHistoryStatusEnumText: TypeAlias = Literal["FAILED", "SUCCESS"]

ApplicationAdvancedSettingsDict = TypedDict(
    "ApplicationAdvancedSettingsDict",
    {
        "build.cpu_max_in_milli": NotRequired[int],
        "build.disable_buildkit_cache": NotRequired[bool],
        "build.ram_max_in_gib": NotRequired[int],
        "build.skip_git_submodules": NotRequired[bool],
        "build.timeout_max_sec": NotRequired[int],
        "deployment.affinity.node.required": NotRequired[Mapping[str, str]],
        "deployment.antiaffinity.pod": NotRequired[
            ApplicationAdvancedSettingsDeploymentAntiaffinityPod
            | ApplicationAdvancedSettingsDeploymentAntiaffinityPodText
        ],
        "deployment.custom_domain_check_enabled": NotRequired[bool],
        "deployment.lifecycle.post_start_exec_command": NotRequired[list[str] | tuple[str, ...]],
        "deployment.lifecycle.pre_stop_exec_command": NotRequired[list[str] | tuple[str, ...]],
        "deployment.termination_grace_period_seconds": NotRequired[int],
        "deployment.topology_spread.zone": NotRequired[
            ApplicationAdvancedSettingsDeploymentTopologySpreadZone
            | ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText
        ],
        "deployment.update_strategy.rolling_update.max_surge_percent": NotRequired[int],
        "deployment.update_strategy.rolling_update.max_unavailable_percent": NotRequired[int],
        "deployment.update_strategy.type": NotRequired[
            ApplicationAdvancedSettingsDeploymentUpdateStrategyType
            | ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText
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
        "network.ingress.proxy_send_timeout_seconds": NotRequired[int],
        "network.ingress.send_timeout_seconds": NotRequired[int],
        "network.ingress.whitelist_source_range": NotRequired[str],
        "security.automount_service_account_token": NotRequired[bool],
        "security.read_only_root_filesystem": NotRequired[bool],
        "security.service_account_name": NotRequired[str],
    },
)

class ApplicationDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class ApplicationEditRequestDict(TypedDict):
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    arguments: NotRequired[list[str] | tuple[str, ...]]
    auto_deploy: NotRequired[bool | None]
    auto_preview: NotRequired[bool]
    autoscaling: NotRequired[AutoscalingPolicyRequest | AutoscalingPolicyRequestDict]
    build_mode: NotRequired[BuildModeEnum | BuildModeEnumText]
    cpu: NotRequired[int]
    cpu_architecture: NotRequired[CpuArchitectureEnum | CpuArchitectureEnumText | None]
    description: NotRequired[str]
    docker_target_build_stage: NotRequired[str | None]
    dockerfile_path: NotRequired[str | None]
    entrypoint: NotRequired[str]
    ephemeral_storage_in_gib: NotRequired[int]
    git_repository: NotRequired[
        ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    ]
    gpu: NotRequired[int]
    healthchecks: Healthcheck | HealthcheckDict
    icon_uri: NotRequired[str]
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    max_running_instances: NotRequired[int]
    memory: NotRequired[int]
    min_running_instances: NotRequired[int]
    name: NotRequired[str]
    ports: NotRequired[Sequence[ServicePort | ServicePortDict]]
    storage: NotRequired[
        Sequence[ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict]
    ]

class ApplicationNetworkRequestDict(TypedDict):
    sticky_session: NotRequired[bool]

class ApplicationRequestDict(TypedDict):
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    arguments: NotRequired[list[str] | tuple[str, ...]]
    auto_deploy: NotRequired[bool | None]
    auto_preview: NotRequired[bool]
    autoscaling: NotRequired[AutoscalingPolicyRequest | AutoscalingPolicyRequestDict]
    build_mode: NotRequired[BuildModeEnum | BuildModeEnumText]
    cpu: NotRequired[int]
    cpu_architecture: NotRequired[CpuArchitectureEnum | CpuArchitectureEnumText | None]
    description: NotRequired[str | None]
    docker_target_build_stage: NotRequired[str | None]
    dockerfile_path: NotRequired[str | None]
    entrypoint: NotRequired[str]
    ephemeral_storage_in_gib: NotRequired[int]
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    gpu: NotRequired[int]
    healthchecks: Healthcheck | HealthcheckDict
    icon_uri: NotRequired[str]
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    max_running_instances: NotRequired[int]
    memory: NotRequired[int]
    min_running_instances: NotRequired[int]
    name: str
    ports: NotRequired[Sequence[ServicePortRequestPortsItem | ServicePortRequestPortsItemDict]]
    storage: NotRequired[
        Sequence[ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict]
    ]

class DeployRequestDict(TypedDict):
    git_commit_id: str | UUID
