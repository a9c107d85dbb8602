"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import ApplicationGitRepositoryRequest, GitProviderEnum, PlanEnum
from .common import ApplicationGitRepositoryRequestDict, GitProviderEnumText
from .organization_shared import PlanEnumText

ContainerRegistryAssociatedServiceTypeText: TypeAlias = Literal["CONTAINER", "LIFECYCLE", "CRON"]
GitTokenAssociatedServiceTypeText: TypeAlias = Literal[
    "APPLICATION", "CRON", "LIFECYCLE", "HELM", "TERRAFORM"
]
HelmRepositoryAssociatedServiceTypeText: TypeAlias = Literal["HELM"]
OrganizationOnboardingStatusEnumText: TypeAlias = Literal["IN_PROGRESS", "DISMISSED", "COMPLETED"]
TfVarsDiscoveryModeAutoDiscoverTypeText: TypeAlias = Literal["AutoDiscover"]
TfVarsDiscoveryModeSpecificPathsTypeText: TypeAlias = Literal["SpecificPaths"]

class GitTokenRequestDict(TypedDict):
    description: NotRequired[str]
    git_api_url: NotRequired[str]
    name: str
    token: str
    type: GitProviderEnum | GitProviderEnumText
    workspace: NotRequired[str]

class OrganizationEditRequestDict(TypedDict):
    admin_emails: NotRequired[list[str] | tuple[str, ...] | None]
    description: NotRequired[str]
    icon_url: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    name: str
    plan: NotRequired[object]
    repository: NotRequired[str | None]
    website_url: NotRequired[str | None]

class OrganizationRequestDict(TypedDict):
    admin_emails: NotRequired[list[str] | tuple[str, ...] | None]
    description: NotRequired[str | None]
    icon_url: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    name: str
    plan: PlanEnum | PlanEnumText
    repository: NotRequired[str | None]
    website_url: NotRequired[str | None]

class TerraformVariableParsingRequestDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
