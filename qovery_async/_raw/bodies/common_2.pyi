"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias, TypedDict
from uuid import UUID

APIVariableScopeEnumText: TypeAlias = Literal[
    "APPLICATION",
    "BUILT_IN",
    "ENVIRONMENT",
    "PROJECT",
    "CONTAINER",
    "JOB",
    "HELM",
    "TERRAFORM",
    "AGENTIC_WORKFLOW",
]
APIVariableTypeEnumText: TypeAlias = Literal[
    "VALUE", "ALIAS", "OVERRIDE", "BUILT_IN", "FILE", "EXTERNAL_SECRET", "FILE_EXTERNAL_SECRET"
]
CloudVendorEnumText: TypeAlias = Literal[
    "AWS", "SCW", "GCP", "DO", "AZURE", "OVH", "CIVO", "HETZNER", "ORACLE", "IBM", "ON_PREMISE"
]
LinkedServiceTypeEnumText: TypeAlias = Literal[
    "APPLICATION", "CONTAINER", "DATABASE", "JOB", "HELM", "TERRAFORM"
]
WeekdayEnumText: TypeAlias = Literal[
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"
]

class CloneServiceRequestDict(TypedDict):
    environment_id: str | UUID
    name: str
