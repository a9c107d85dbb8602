"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import GitProviderEnum

APIVariableScopeEnumText: TypeAlias = Literal[
    "APPLICATION",
    "BUILT_IN",
    "ENVIRONMENT",
    "PROJECT",
    "CONTAINER",
    "JOB",
    "HELM",
    "TERRAFORM",
    "AGENTIC_WORKFLOW",
]
APIVariableTypeEnumText: TypeAlias = Literal[
    "VALUE", "ALIAS", "OVERRIDE", "BUILT_IN", "FILE", "EXTERNAL_SECRET", "FILE_EXTERNAL_SECRET"
]
CloudVendorEnumText: TypeAlias = Literal[
    "AWS", "SCW", "GCP", "DO", "AZURE", "OVH", "CIVO", "HETZNER", "ORACLE", "IBM", "ON_PREMISE"
]
ContainerRegistryKindEnumText: TypeAlias = Literal[
    "ECR",
    "SCALEWAY_CR",
    "DOCKER_HUB",
    "GITHUB_CR",
    "GITHUB_ENTERPRISE_CR",
    "GITLAB_CR",
    "PUBLIC_ECR",
    "DOCR",
    "GENERIC_CR",
    "GCP_ARTIFACT_REGISTRY",
    "AZURE_CR",
]
CpuArchitectureEnumText: TypeAlias = Literal["AMD64", "ARM64"]
DeploymentRestrictionModeEnumText: TypeAlias = Literal["EXCLUDE", "MATCH"]
DeploymentRestrictionTypeEnumText: TypeAlias = Literal["PATH"]
GitProviderEnumText: TypeAlias = Literal["BITBUCKET", "GITHUB", "GITLAB"]
LinkedServiceTypeEnumText: TypeAlias = Literal[
    "APPLICATION", "CONTAINER", "DATABASE", "JOB", "HELM", "TERRAFORM"
]
OrganizationEventOriginText: TypeAlias = Literal[
    "API", "CLI", "CONSOLE", "GIT", "QOVERY_INTERNAL", "SKILL", "TERRAFORM_PROVIDER"
]
ServiceTypeEnumText: TypeAlias = Literal[
    "APPLICATION",
    "DATABASE",
    "CONTAINER",
    "JOB",
    "HELM",
    "TERRAFORM",
    "ARGOCD_APP",
    "AGENTIC_WORKFLOW",
]
WeekdayEnumText: TypeAlias = Literal[
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"
]

class ApplicationGitRepositoryRequestDict(TypedDict):
    branch: NotRequired[str]
    git_token_id: NotRequired[str | UUID | None]
    name: NotRequired[object]
    owner: NotRequired[object]
    provider: GitProviderEnum | GitProviderEnumText
    root_path: NotRequired[str]
    url: str

class CloneServiceRequestDict(TypedDict):
    environment_id: str | UUID
    name: str

class ServiceAnnotationRequestDict(TypedDict):
    id: str | UUID

class ServiceLabelRequestDict(TypedDict):
    id: str | UUID
