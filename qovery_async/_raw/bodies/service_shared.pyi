"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import ServiceLightResponseJobType, ServiceTypeEnum
from .common import ServiceTypeEnumText

ServiceLightResponseJobTypeText: TypeAlias = Literal["CRON", "LIFECYCLE"]

class ServiceLightResponseDict(TypedDict):
    cluster_id: str | UUID
    description: str
    environment_id: str | UUID
    environment_name: str
    icon_uri: str
    id: str | UUID
    job_type: NotRequired[ServiceLightResponseJobType | ServiceLightResponseJobTypeText]
    name: str
    project_id: str | UUID
    project_name: str
    service_type: ServiceTypeEnum | ServiceTypeEnumText
