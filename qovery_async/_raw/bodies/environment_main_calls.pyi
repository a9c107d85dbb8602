"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import CreateEnvironmentModeEnum
from .environments_shared_2 import CreateEnvironmentModeEnumText

QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText: TypeAlias = Literal[
    "CRON", "LIFECYCLE"
]

class EnvironmentEditRequestDict(TypedDict):
    mode: NotRequired[CreateEnvironmentModeEnum | CreateEnvironmentModeEnumText]
    name: NotRequired[str]
