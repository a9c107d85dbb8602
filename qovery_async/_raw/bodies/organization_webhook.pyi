"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import EnvironmentModeEnum, OrganizationWebhookEventEnum, OrganizationWebhookKindEnum
from .environments_shared import EnvironmentModeEnumText

OrganizationWebhookEventEnumText: TypeAlias = Literal[
    "DEPLOYMENT_STARTED", "DEPLOYMENT_CANCELLED", "DEPLOYMENT_FAILURE", "DEPLOYMENT_SUCCESSFUL"
]
OrganizationWebhookKindEnumText: TypeAlias = Literal["STANDARD", "SLACK"]

class OrganizationWebhookCreateRequestDict(TypedDict):
    description: NotRequired[str]
    enabled: NotRequired[bool]
    environment_types_filter: NotRequired[Sequence[EnvironmentModeEnum | EnvironmentModeEnumText]]
    events: Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText]
    kind: OrganizationWebhookKindEnum | OrganizationWebhookKindEnumText
    project_names_filter: NotRequired[list[str] | tuple[str, ...]]
    target_secret: NotRequired[str]
    target_url: str
