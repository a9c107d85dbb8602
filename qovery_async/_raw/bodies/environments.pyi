"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import CreateEnvironmentModeEnum
from .environments_shared_2 import CreateEnvironmentModeEnumText

ServicesOverviewResponseManagedByText: TypeAlias = Literal["QOVERY", "ARGOCD", "MIXED"]

class CreateEnvironmentRequestDict(TypedDict):
    cluster: NotRequired[str | UUID]
    mode: NotRequired[CreateEnvironmentModeEnum | CreateEnvironmentModeEnumText]
    name: str
