"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    DeployAllRequestApplicationsItem,
    DeployAllRequestContainersItem,
    DeployAllRequestHelmsItem,
    DeployAllRequestJobsItem,
    ServiceLightResponseJobType,
    ServiceTypeEnum,
    TerraformDeployRequest,
)
from .common import ServiceTypeEnumText
from .terraforms import TerraformDeployRequestDict

GetIngressDeploymentStatusServiceTypeText: TypeAlias = Literal["CONTAINER", "APPLICATION", "HELM"]
GitWebhookStatusResponseProviderText: TypeAlias = Literal["GITHUB", "GITLAB", "BITBUCKET"]
GitWebhookStatusResponseStatusText: TypeAlias = Literal[
    "ACTIVE", "NOT_CONFIGURED", "MISCONFIGURED", "UNABLE_TO_VERIFY"
]
ServiceActionEnumText: TypeAlias = Literal["DEPLOY", "DELETE", "RESTART", "STOP", "UNKNOWN"]
ServiceActionStatusEnumText: TypeAlias = Literal[
    "QUEUED", "ONGOING", "SUCCESS", "ERROR", "EXECUTING", "CANCELED", "CANCELING", "NEVER"
]
ServiceDeploymentStatusEnumText: TypeAlias = Literal["NEVER_DEPLOYED", "OUT_OF_DATE", "UP_TO_DATE"]
ServiceLightResponseJobTypeText: TypeAlias = Literal["CRON", "LIFECYCLE"]
ServiceStepMetricNameEnumText: TypeAlias = Literal[
    "REGISTRY_CREATE_REPOSITORY",
    "GIT_CLONE",
    "BUILD_QUEUEING",
    "BUILD",
    "DEPLOYMENT_QUEUEING",
    "DEPLOYMENT",
    "ROUTER_DEPLOYMENT",
    "MIRROR_IMAGE",
    "EXECUTING",
]
ServiceSubActionEnumText: TypeAlias = Literal[
    "NONE",
    "TERRAFORM_PLAN_ONLY",
    "TERRAFORM_PLAN_AND_APPLY",
    "TERRAFORM_DESTROY",
    "TERRAFORM_FORCE_UNLOCK_STATE",
    "TERRAFORM_MIGRATE_STATE",
]
StateEnumText: TypeAlias = Literal[
    "BUILDING",
    "BUILD_ERROR",
    "CANCELED",
    "CANCELING",
    "DELETED",
    "DELETE_ERROR",
    "DELETE_QUEUED",
    "DELETING",
    "DEPLOYED",
    "DEPLOYING",
    "DEPLOYMENT_ERROR",
    "DEPLOYMENT_QUEUED",
    "EXECUTING",
    "QUEUED",
    "READY",
    "RECAP",
    "RESTARTED",
    "RESTARTING",
    "RESTART_ERROR",
    "RESTART_QUEUED",
    "STOPPED",
    "STOPPING",
    "STOP_ERROR",
    "STOP_QUEUED",
    "UNAVAILABLE",
    "WAITING_DELETING",
    "WAITING_RESTARTING",
    "WAITING_RUNNING",
    "WAITING_STOPPING",
]
StepMetricStatusEnumText: TypeAlias = Literal["SUCCESS", "ERROR", "CANCEL", "SKIP"]

class DeployAllRequestDict(TypedDict):
    applications: NotRequired[
        Sequence[DeployAllRequestApplicationsItem | DeployAllRequestApplicationsItemDict]
    ]
    containers: NotRequired[
        Sequence[DeployAllRequestContainersItem | DeployAllRequestContainersItemDict]
    ]
    databases: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    helms: NotRequired[Sequence[DeployAllRequestHelmsItem | DeployAllRequestHelmsItemDict]]
    jobs: NotRequired[Sequence[DeployAllRequestJobsItem | DeployAllRequestJobsItemDict]]
    terraforms: NotRequired[Sequence[TerraformDeployRequest | TerraformDeployRequestDict]]

class DeployAllRequestApplicationsItemDict(TypedDict):
    application_id: str | UUID
    git_commit_id: NotRequired[str | UUID]

class DeployAllRequestContainersItemDict(TypedDict):
    id: str | UUID
    image_tag: NotRequired[str]

class DeployAllRequestHelmsItemDict(TypedDict):
    chart_version: NotRequired[str]
    git_commit_id: NotRequired[str | UUID]
    id: NotRequired[str | UUID]
    values_override_git_commit_id: NotRequired[str | UUID]

class DeployAllRequestJobsItemDict(TypedDict):
    git_commit_id: NotRequired[str | UUID]
    id: NotRequired[str | UUID]
    image_tag: NotRequired[str]

class EnvironmentServiceIdsAllRequestDict(TypedDict):
    application_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    container_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    database_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    helm_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    job_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    terraform_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]

class RebootServicesRequestDict(TypedDict):
    application_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    container_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    database_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]

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
