"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import (
    DatabaseAccessibilityEnum,
    DatabaseEditRequestDiskType,
    DatabaseModeEnum,
    DatabaseTypeEnum,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
)
from .common import ServiceAnnotationRequestDict, ServiceLabelRequestDict

DatabaseAccessibilityEnumText: TypeAlias = Literal["PRIVATE", "PUBLIC"]
DatabaseDiskTypeText: TypeAlias = Literal["gp2", "gp3"]
DatabaseEditRequestDiskTypeText: TypeAlias = Literal["gp2", "gp3"]
DatabaseModeEnumText: TypeAlias = Literal["CONTAINER", "MANAGED"]
DatabaseTypeEnumText: TypeAlias = Literal["MONGODB", "MYSQL", "POSTGRESQL", "REDIS"]

class BackupRequestDict(TypedDict):
    message: str
    name: str

class DatabaseEditRequestDict(TypedDict):
    accessibility: NotRequired[DatabaseAccessibilityEnum | DatabaseAccessibilityEnumText]
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    cpu: NotRequired[int]
    description: NotRequired[str]
    disk_type: NotRequired[DatabaseEditRequestDiskType | DatabaseEditRequestDiskTypeText | None]
    icon_uri: NotRequired[str]
    instance_type: NotRequired[str]
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    memory: NotRequired[int]
    name: NotRequired[str]
    storage: NotRequired[int]
    version: NotRequired[str]

class DatabaseRequestDict(TypedDict):
    accessibility: NotRequired[DatabaseAccessibilityEnum | DatabaseAccessibilityEnumText]
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    cpu: NotRequired[int]
    description: NotRequired[str]
    icon_uri: NotRequired[str]
    instance_type: NotRequired[str]
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    memory: NotRequired[int]
    mode: DatabaseModeEnum | DatabaseModeEnumText
    name: str
    storage: NotRequired[int]
    type: DatabaseTypeEnum | DatabaseTypeEnumText
    version: str
