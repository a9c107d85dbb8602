"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import EnvironmentModeEnum
from .environments_shared import EnvironmentModeEnumText

class CancelEnvironmentDeploymentBodyDict(TypedDict):
    force_cancel: NotRequired[bool]

class CleanFailedJobsBodyDict(TypedDict):
    job_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]

class CloneEnvironmentRequestDict(TypedDict):
    apply_deployment_rule: NotRequired[bool]
    cluster_id: NotRequired[str | UUID]
    mode: NotRequired[EnvironmentModeEnum | EnvironmentModeEnumText]
    name: str
    project_id: NotRequired[str | UUID]
