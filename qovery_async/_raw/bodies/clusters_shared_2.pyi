"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import (
    CpuArchitectureEnum,
    KarpenterCronjobNodePoolOverride,
    KarpenterDefaultNodePoolOverride,
    KarpenterGpuNodePoolOverride,
    KarpenterNodePool,
    KarpenterNodePoolRequirement,
    KarpenterStableNodePoolOverride,
)
from .clusters_shared import (
    KarpenterCronjobNodePoolOverrideDict,
    KarpenterDefaultNodePoolOverrideDict,
    KarpenterGpuNodePoolOverrideDict,
    KarpenterNodePoolRequirementDict,
    KarpenterStableNodePoolOverrideDict,
)
from .common import CpuArchitectureEnumText

ArgoCdConnectionStatusEnumText: TypeAlias = Literal["connected", "error"]
FieldSchemaResponseTypeText: TypeAlias = Literal["string", "number", "bool"]
KubernetesEnumText: TypeAlias = Literal["MANAGED", "SELF_MANAGED", "PARTIALLY_MANAGED"]
PlatformComponentConfigurationInputScopeText: TypeAlias = Literal["PLATFORM_PROFILE", "CLUSTER"]
PlatformComponentConfigurationRequirementStatusText: TypeAlias = Literal["MISSING", "READY"]

class ClusterFeatureKarpenterParametersDict(TypedDict):
    default_service_architecture: CpuArchitectureEnum | CpuArchitectureEnumText
    disk_iops: NotRequired[int]
    disk_size_in_gib: int
    disk_throughput: NotRequired[int]
    qovery_node_pools: KarpenterNodePool | KarpenterNodePoolDict
    spot_enabled: bool

class KarpenterNodePoolDict(TypedDict):
    cronjob_override: NotRequired[
        KarpenterCronjobNodePoolOverride | KarpenterCronjobNodePoolOverrideDict
    ]
    default_override: NotRequired[
        KarpenterDefaultNodePoolOverride | KarpenterDefaultNodePoolOverrideDict
    ]
    gpu_override: NotRequired[KarpenterGpuNodePoolOverride | KarpenterGpuNodePoolOverrideDict]
    requirements: Sequence[KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict]
    stable_override: NotRequired[
        KarpenterStableNodePoolOverride | KarpenterStableNodePoolOverrideDict
    ]

class PlatformComponentConfigurationPreviewRequestDict(TypedDict):
    clusterInputs: NotRequired[Mapping[str, str]]
    componentOutputs: NotRequired[Mapping[str, Mapping[str, str]]]
    profileConfig: NotRequired[Mapping[str, object]]
