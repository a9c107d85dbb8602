"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import (
    AutoscalingPolicyRequest,
    CpuArchitectureEnum,
    Healthcheck,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
)
from .common import CpuArchitectureEnumText, ServiceAnnotationRequestDict, ServiceLabelRequestDict
from .keda_shared import (
    AutoscalingPolicyRequestDict,
    ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict,
)
from .probe_shared import HealthcheckDict

class ContainerDeployRequestDict(TypedDict):
    image_tag: str

class ContainerNetworkRequestDict(TypedDict):
    sticky_session: NotRequired[bool]

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
