"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
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
from .applications_shared import BuildModeEnumText
from .common import (
    ApplicationGitRepositoryRequestDict,
    CpuArchitectureEnumText,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from .keda_shared import (
    AutoscalingPolicyRequestDict,
    ServicePortDict,
    ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict,
)
from .probe_shared import HealthcheckDict

DeploymentHistoryStatusEnumText: TypeAlias = Literal["FAILED", "SUCCESS"]

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
