"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import TypeAlias, TypedDict

from ..models import (
    ApplicationGitRepositoryRequest,
    OrganizationOnboardingStatusEnum,
    TfVarsDiscoveryMode,
    TfVarsDiscoveryModeAutoDiscoverType,
    TfVarsDiscoveryModeSpecificPathsType,
)
from .common import ApplicationGitRepositoryRequestDict
from .organization_main_calls import (
    OrganizationOnboardingStatusEnumText,
    TfVarsDiscoveryModeAutoDiscoverTypeText,
    TfVarsDiscoveryModeSpecificPathsTypeText,
)

TfVarsDiscoveryModeDict: TypeAlias = (
    TfVarsDiscoveryModeAutoDiscoverDict | TfVarsDiscoveryModeSpecificPathsDict
)

class OrganizationOnboardingPatchRequestDict(TypedDict):
    status: OrganizationOnboardingStatusEnum | OrganizationOnboardingStatusEnumText

class TfVarsDiscoveryModeAutoDiscoverDict(TypedDict):
    type: TfVarsDiscoveryModeAutoDiscoverType | TfVarsDiscoveryModeAutoDiscoverTypeText

class TfVarsDiscoveryModeSpecificPathsDict(TypedDict):
    paths: list[str] | tuple[str, ...]
    type: TfVarsDiscoveryModeSpecificPathsType | TfVarsDiscoveryModeSpecificPathsTypeText

class TfVarsListRequestDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    mode: TfVarsDiscoveryMode | TfVarsDiscoveryModeDict
