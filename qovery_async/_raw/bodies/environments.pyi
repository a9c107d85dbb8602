"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ApplicationGitRepositoryRequest,
    CreateEnvironmentModeEnum,
    EnvironmentModeEnum,
    HelmGitRepositoryRequest,
    WeekdayEnum,
)
from .common import ApplicationGitRepositoryRequestDict, WeekdayEnumText
from .helms import HelmGitRepositoryRequestDict

CreateEnvironmentModeEnumText: TypeAlias = Literal["DEVELOPMENT", "PRODUCTION", "STAGING"]
DeploymentHistoryActionStatusText: TypeAlias = Literal[
    "QUEUED", "ONGOING", "SUCCESS", "ERROR", "CANCELED", "CANCELING", "NEVER"
]
EnvironmentDeploymentStatusEnumText: TypeAlias = Literal[
    "NEVER_DEPLOYED", "UP_TO_DATE", "OUT_OF_DATE"
]
EnvironmentLogTypeEnumText: TypeAlias = Literal["APPLICATION", "DATABASE", "ENVIRONMENT"]
EnvironmentModeEnumText: TypeAlias = Literal["DEVELOPMENT", "PREVIEW", "PRODUCTION", "STAGING"]
EnvironmentStatusEventOriginEnumText: TypeAlias = Literal[
    "API", "CLI", "CONSOLE", "GIT", "QOVERY_INTERNAL", "SKILL", "TERRAFORM_PROVIDER"
]
QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText: TypeAlias = Literal[
    "CRON", "LIFECYCLE"
]
ServicesOverviewResponseManagedByText: TypeAlias = Literal["QOVERY", "ARGOCD", "MIXED"]
StageStepMetricNameEnumText: TypeAlias = Literal["TOTAL", "QUEUEING", "PROVISION_BUILDER"]
StatusKindEnumText: TypeAlias = Literal[
    "CANCELED",
    "CANCELING",
    "DELETED",
    "DELETE_ERROR",
    "DELETE_IN_PROGRESS",
    "DEPLOYED",
    "DEPLOYMENT_ERROR",
    "DEPLOYMENT_IN_PROGRESS",
    "ERROR",
    "PAUSED",
    "PAUSE_ERROR",
    "PAUSE_IN_PROGRESS",
    "WAITING",
]

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

class ContainerImageCheckRequestDict(TypedDict):
    image_name: str
    registry_d: NotRequired[object]
    registry_id: NotRequired[str | UUID]
    tag: str

class CreateEnvironmentRequestDict(TypedDict):
    cluster: NotRequired[str | UUID]
    mode: NotRequired[CreateEnvironmentModeEnum | CreateEnvironmentModeEnumText]
    name: str

class DeploymentBuildUsageReportRequestDict(TypedDict):
    execution_id: str | UUID
    report_expiration_in_seconds: int

class DockerfileCheckRequestDict(TypedDict):
    dockerfile_path: str
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict

class EnvironmentDeploymentRuleEditRequestDict(TypedDict):
    auto_preview: NotRequired[bool]
    auto_stop: NotRequired[bool]
    on_demand_preview: NotRequired[bool]
    start_time: datetime.datetime | str
    stop_time: datetime.datetime | str
    timezone: str
    weekdays: Sequence[WeekdayEnum | WeekdayEnumText]

class EnvironmentEditRequestDict(TypedDict):
    mode: NotRequired[CreateEnvironmentModeEnum | CreateEnvironmentModeEnumText]
    name: NotRequired[str]

class EnvironmentVariableEditRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class EnvironmentVariableRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class GitFileCheckRequestDict(TypedDict):
    files: list[str] | tuple[str, ...]
    git_repository: HelmGitRepositoryRequest | HelmGitRepositoryRequestDict

class HelmCheckRequestDict(TypedDict):
    git_repository: HelmGitRepositoryRequest | HelmGitRepositoryRequestDict

class KeyDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str

class SecretEditRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    value: NotRequired[str]

class SecretRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class ValueDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    value: NotRequired[str]
