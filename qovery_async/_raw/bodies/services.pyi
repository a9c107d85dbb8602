"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    DeployAllRequestApplicationsItem,
    DeployAllRequestContainersItem,
    DeployAllRequestHelmsItem,
    DeployAllRequestJobsItem,
    TerraformDeployRequest,
)
from .terraforms_shared import TerraformDeployRequestDict

GetIngressDeploymentStatusServiceTypeText: TypeAlias = Literal["CONTAINER", "APPLICATION", "HELM"]
GitWebhookStatusResponseProviderText: TypeAlias = Literal["GITHUB", "GITLAB", "BITBUCKET"]
GitWebhookStatusResponseStatusText: TypeAlias = Literal[
    "ACTIVE", "NOT_CONFIGURED", "MISCONFIGURED", "UNABLE_TO_VERIFY"
]

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
