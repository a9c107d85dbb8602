"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

PlatformCloudVendorText: TypeAlias = Literal[
    "AWS", "SCW", "GCP", "DO", "AZURE", "OVH", "CIVO", "HETZNER", "ORACLE", "IBM", "UNKNOWN"
]
PlatformClusterModeText: TypeAlias = Literal["QOVERY_MANAGED", "CUSTOMER_MANAGED"]
PlatformLayerResolutionStatusText: TypeAlias = Literal["ENABLED", "DISABLED", "SKIPPED"]
PlatformTemplateComponentKindText: TypeAlias = Literal["HELM", "TERRAFORM"]
PlatformTemplateReleaseStatusText: TypeAlias = Literal["DRAFT", "PUBLISHED", "DEPRECATED"]

class ClusterPlatformBindingRequestDict(TypedDict):
    customerProvidedInputs: NotRequired[Mapping[str, Mapping[str, str]]]
    layerSelections: NotRequired[Mapping[str, bool]]
    managedConfig: NotRequired[Mapping[str, Mapping[str, object]]]
    templateKey: str
    templateVersion: str
