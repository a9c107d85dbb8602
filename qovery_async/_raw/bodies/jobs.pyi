"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ApplicationGitRepositoryRequest,
    CpuArchitectureEnum,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    Healthcheck,
    JobLifecycleTypeEnum,
    JobRequestSchedule,
    JobRequestScheduleCronjob,
    JobRequestScheduleOnDelete,
    JobRequestScheduleOnStart,
    JobRequestScheduleOnStop,
    JobRequestSource,
    JobRequestSourceDocker,
    JobRequestSourceImage,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
)
from .common import (
    ApplicationGitRepositoryRequestDict,
    CpuArchitectureEnumText,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from .probe import HealthcheckDict

DeploymentHistoryServiceDetailsJobTypeText: TypeAlias = Literal["CRON", "LIFECYCLE"]
JobForceEventText: TypeAlias = Literal["START", "STOP", "DELETE", "CRON"]
JobLifecycleTypeEnumText: TypeAlias = Literal["GENERIC", "TERRAFORM", "CLOUDFORMATION"]
JobScheduleEventText: TypeAlias = Literal["ON_START", "ON_STOP", "ON_DELETE", "CRON"]
JobTypeEnumText: TypeAlias = Literal["LIFECYCLE", "CRON"]

JobAdvancedSettingsDict = TypedDict(
    "JobAdvancedSettingsDict",
    {
        "build.cpu_max_in_milli": NotRequired[int],
        "build.disable_buildkit_cache": NotRequired[bool],
        "build.ram_max_in_gib": NotRequired[int],
        "build.skip_git_submodules": NotRequired[bool],
        "build.timeout_max_sec": NotRequired[int],
        "cronjob.concurrency_policy": NotRequired[str],
        "cronjob.failed_jobs_history_limit": NotRequired[int],
        "cronjob.success_jobs_history_limit": NotRequired[int],
        "deployment.affinity.node.required": NotRequired[Mapping[str, str]],
        "deployment.termination_grace_period_seconds": NotRequired[int],
        "job.delete_ttl_seconds_after_finished": NotRequired[int | None],
        "security.automount_service_account_token": NotRequired[bool],
        "security.read_only_root_filesystem": NotRequired[bool],
        "security.service_account_name": NotRequired[str],
    },
)

class JobDeployRequestDict(TypedDict):
    git_commit_id: NotRequired[str | UUID]
    image_tag: NotRequired[str]

class JobDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class JobRequestDict(TypedDict):
    annotations_groups: NotRequired[
        Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
    ]
    auto_deploy: NotRequired[bool | None]
    auto_preview: NotRequired[bool]
    cpu: NotRequired[int]
    cpu_architecture: NotRequired[CpuArchitectureEnum | CpuArchitectureEnumText | None]
    description: NotRequired[str]
    ephemeral_storage_in_gib: NotRequired[int]
    gpu: NotRequired[int]
    healthchecks: Healthcheck | HealthcheckDict
    icon_uri: NotRequired[str]
    labels_groups: NotRequired[Sequence[ServiceLabelRequest | ServiceLabelRequestDict]]
    max_duration_seconds: NotRequired[int]
    max_nb_restart: NotRequired[int]
    memory: NotRequired[int]
    name: str
    port: NotRequired[int | None]
    schedule: NotRequired[JobRequestSchedule | JobRequestScheduleDict]
    source: NotRequired[JobRequestSource | JobRequestSourceDict]

class JobRequestScheduleDict(TypedDict):
    cronjob: NotRequired[JobRequestScheduleCronjob | JobRequestScheduleCronjobDict]
    lifecycle_type: NotRequired[JobLifecycleTypeEnum | JobLifecycleTypeEnumText]
    on_delete: NotRequired[JobRequestScheduleOnDelete | JobRequestScheduleOnDeleteDict]
    on_start: NotRequired[JobRequestScheduleOnStart | JobRequestScheduleOnStartDict]
    on_stop: NotRequired[JobRequestScheduleOnStop | JobRequestScheduleOnStopDict]

class JobRequestScheduleCronjobDict(TypedDict):
    arguments: NotRequired[list[str] | tuple[str, ...]]
    entrypoint: NotRequired[str]
    scheduled_at: str
    timezone: NotRequired[str]

class JobRequestScheduleOnDeleteDict(TypedDict):
    arguments: NotRequired[list[str] | tuple[str, ...]]
    entrypoint: NotRequired[str]

class JobRequestScheduleOnStartDict(TypedDict):
    arguments: NotRequired[list[str] | tuple[str, ...]]
    entrypoint: NotRequired[str]

class JobRequestScheduleOnStopDict(TypedDict):
    arguments: NotRequired[list[str] | tuple[str, ...]]
    entrypoint: NotRequired[str]

class JobRequestSourceDict(TypedDict):
    docker: NotRequired[JobRequestSourceDocker | JobRequestSourceDockerDict | None]
    image: NotRequired[JobRequestSourceImage | JobRequestSourceImageDict | None]

class JobRequestSourceDockerDict(TypedDict):
    docker_target_build_stage: NotRequired[str | None]
    dockerfile_path: NotRequired[str | None]
    dockerfile_raw: NotRequired[str | None]
    git_repository: NotRequired[
        ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    ]

class JobRequestSourceImageDict(TypedDict):
    image_name: NotRequired[str]
    registry_id: NotRequired[str | UUID]
    tag: NotRequired[str]

class OrganizationJobAutoDeployRequestDict(TypedDict):
    image_name: NotRequired[str]
    tag: NotRequired[str]
