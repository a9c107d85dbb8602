"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    Annotation,
    ApplicationGitRepositoryRequest,
    EnvironmentModeEnum,
    GitProviderEnum,
    Label,
    OrganizationAnnotationsGroupScopeEnum,
    OrganizationApiTokenScope,
    OrganizationCustomRoleClusterPermission,
    OrganizationCustomRoleProjectPermission,
    OrganizationCustomRoleUpdateRequestClusterPermissionsItem,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItem,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem,
    OrganizationOnboardingStatusEnum,
    OrganizationWebhookEventEnum,
    OrganizationWebhookKindEnum,
    PlanEnum,
    TfVarsDiscoveryMode,
    TfVarsDiscoveryModeAutoDiscoverType,
    TfVarsDiscoveryModeSpecificPathsType,
)
from .common import ApplicationGitRepositoryRequestDict, GitProviderEnumText
from .environments import EnvironmentModeEnumText

AnnotationsGroupAssociatedItemTypeText: TypeAlias = Literal[
    "APPLICATION", "DATABASE", "CONTAINER", "LIFECYCLE", "ENVIRONMENT", "CLUSTER", "CRON"
]
ContainerRegistryAssociatedServiceTypeText: TypeAlias = Literal["CONTAINER", "LIFECYCLE", "CRON"]
GitTokenAssociatedServiceTypeText: TypeAlias = Literal[
    "APPLICATION", "CRON", "LIFECYCLE", "HELM", "TERRAFORM"
]
HelmRepositoryAssociatedServiceTypeText: TypeAlias = Literal["HELM"]
LabelsGroupAssociatedItemTypeText: TypeAlias = Literal[
    "APPLICATION", "DATABASE", "CONTAINER", "LIFECYCLE", "ENVIRONMENT", "CLUSTER", "CRON"
]
OrganizationAnnotationsGroupScopeEnumText: TypeAlias = Literal[
    "DEPLOYMENTS",
    "STATEFUL_SETS",
    "SERVICES",
    "INGRESS",
    "GATEWAY_API_ROUTES",
    "HPA",
    "PODS",
    "SECRETS",
    "JOBS",
    "CRON_JOBS",
]
OrganizationApiTokenScopeText: TypeAlias = Literal["ADMIN"]
OrganizationCustomRoleClusterPermissionText: TypeAlias = Literal["VIEWER", "ENV_CREATOR", "ADMIN"]
OrganizationCustomRoleProjectPermissionText: TypeAlias = Literal[
    "NO_ACCESS", "VIEWER", "DEPLOYER", "MANAGER"
]
OrganizationEventSubTargetTypeText: TypeAlias = Literal[
    "ADVANCED_SETTINGS",
    "ALERT_RECEIVER",
    "ALERT_RULE",
    "ANNOTATIONS_GROUP",
    "API_TOKEN",
    "ARGOCD_CLUSTER_MAPPING",
    "ARGOCD_CONFIGURATION",
    "BILLING_INFO",
    "BILLING_USAGE_REPORT",
    "BLUEPRINT_MIGRATION",
    "CLOUD_PROVIDER_CREDENTIALS",
    "CLUSTER_CREDENTIALS",
    "CLUSTER_ROUTING_TABLE",
    "CONFIG",
    "CREDIT_CARD",
    "CREDIT_CODE",
    "CUSTOM_DOMAIN",
    "CUSTOM_ROLE",
    "DEPLOYMENT_RULE",
    "DEPLOYMENT_STAGE",
    "DNS_PROVIDER",
    "GITHUB_APP",
    "GIT_REPOSITORY",
    "GIT_TOKEN",
    "INVITATION",
    "JWT_TOKEN_FORGED",
    "KUBERNETES_CONFIGURATION",
    "KUBERNETES_CREDENTIALS",
    "LABELS_GROUP",
    "MCP_SERVER",
    "MEMBER_ROLE",
    "PLAN",
    "POLICY_API_TOKEN",
    "REMOTE_ACCESS",
    "SECRET",
    "SSO",
    "TERRAFORM",
    "TOOL_CALL",
    "TRANSFER_OWNERSHIP",
    "VARIABLE",
]
OrganizationEventTargetLevelText: TypeAlias = Literal["PROJECT", "ENVIRONMENT"]
OrganizationEventTargetTypeText: TypeAlias = Literal[
    "AGENTIC_WORKFLOW",
    "APPLICATION",
    "CLUSTER",
    "CONTAINER",
    "CONTAINER_REGISTRY",
    "DATABASE",
    "ENTERPRISE_CONNECTION",
    "ENVIRONMENT",
    "JOB",
    "HELM",
    "HELM_REPOSITORY",
    "MEMBERS_AND_ROLES",
    "ORGANIZATION",
    "PROJECT",
    "WEBHOOK",
    "TERRAFORM",
]
OrganizationEventTypeText: TypeAlias = Literal[
    "CREATE",
    "UPDATE",
    "DELETE",
    "ACCEPT",
    "EXPORT",
    "CLONE",
    "DEPLOY_QUEUED",
    "STOP_QUEUED",
    "RESTART_QUEUED",
    "DELETE_QUEUED",
    "UNINSTALL_QUEUED",
    "MAINTENANCE",
    "DRY_RUN",
    "TRIGGER_REDEPLOY",
    "TRIGGER_CANCEL",
    "FORCE_RUN_QUEUED",
    "FORCE_RUN_QUEUED_DEPLOY",
    "FORCE_RUN_QUEUED_STOP",
    "FORCE_RUN_QUEUED_DELETE",
    "TRIGGER_DEPLOY",
    "TRIGGER_STOP",
    "TRIGGER_RESTART",
    "TRIGGER_DELETE",
    "TRIGGER_UNINSTALL",
    "TRIGGER_DEPLOY_DRY_RUN",
    "TRIGGER_TERRAFORM_FORCE_UNLOCK",
    "TRIGGER_TERRAFORM_MIGRATE_STATE",
    "TRIGGER_FORCE_RUN",
    "TRIGGER_FORCE_RUN_DEPLOY",
    "TRIGGER_FORCE_RUN_STOP",
    "TRIGGER_FORCE_RUN_DELETE",
    "DEPLOYED",
    "STOPPED",
    "DELETED",
    "UNINSTALLED",
    "RESTARTED",
    "DEPLOYED_DRY_RUN",
    "FORCE_RUN_SUCCEEDED",
    "TERRAFORM_FORCE_UNLOCK_SUCCEEDED",
    "TERRAFORM_MIGRATE_STATE_SUCCEEDED",
    "DEPLOY_FAILED",
    "STOP_FAILED",
    "DELETE_FAILED",
    "UNINSTALL_FAILED",
    "RESTART_FAILED",
    "DEPLOYED_DRY_RUN_FAILED",
    "FORCE_RUN_FAILED",
    "TERRAFORM_FORCE_UNLOCK_FAILED",
    "TERRAFORM_MIGRATE_STATE_FAILED",
    "SHELL",
    "PORT_FORWARD",
    "REMOTE_DEBUG",
    "MCP",
    "IMPORT",
    "LOCK",
    "UNLOCK",
    "POLICY_FAILED",
]
OrganizationOnboardingStatusEnumText: TypeAlias = Literal["IN_PROGRESS", "DISMISSED", "COMPLETED"]
OrganizationWebhookEventEnumText: TypeAlias = Literal[
    "DEPLOYMENT_STARTED", "DEPLOYMENT_CANCELLED", "DEPLOYMENT_FAILURE", "DEPLOYMENT_SUCCESSFUL"
]
OrganizationWebhookKindEnumText: TypeAlias = Literal["STANDARD", "SLACK"]
PlanEnumText: TypeAlias = Literal[
    "FREE",
    "TEAM",
    "TEAM_YEARLY",
    "ENTERPRISE",
    "ENTERPRISE_YEARLY",
    "PROFESSIONAL",
    "BUSINESS",
    "USER_2025",
    "TEAM_2025",
    "BUSINESS_2025",
    "ENTERPRISE_2025",
]
TfVarsDiscoveryModeAutoDiscoverTypeText: TypeAlias = Literal["AutoDiscover"]
TfVarsDiscoveryModeSpecificPathsTypeText: TypeAlias = Literal["SpecificPaths"]
TfVarsDiscoveryModeDict: TypeAlias = (
    TfVarsDiscoveryModeAutoDiscoverDict | TfVarsDiscoveryModeSpecificPathsDict
)

class AnnotationDict(TypedDict):
    key: str
    value: str

class EnterpriseConnectionDtoDict(TypedDict):
    connection_name: str
    default_role: str
    enforce_group_sync: bool
    group_mappings: Mapping[str, list[str] | tuple[str, ...]]

class GitTokenRequestDict(TypedDict):
    description: NotRequired[str]
    git_api_url: NotRequired[str]
    name: str
    token: str
    type: GitProviderEnum | GitProviderEnumText
    workspace: NotRequired[str]

class LabelDict(TypedDict):
    key: str
    propagate_to_cloud_provider: bool
    value: str

class OrganizationAnnotationsGroupCreateRequestDict(TypedDict):
    annotations: Sequence[Annotation | AnnotationDict]
    name: str
    scopes: Sequence[
        OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
    ]

class OrganizationApiTokenCreateRequestDict(TypedDict):
    description: NotRequired[str]
    name: str
    role_id: str | UUID | None
    scope: NotRequired[OrganizationApiTokenScope | OrganizationApiTokenScopeText | None]

class OrganizationCustomRoleCreateRequestDict(TypedDict):
    description: NotRequired[str]
    name: str

class OrganizationCustomRoleUpdateRequestDict(TypedDict):
    cluster_permissions: Sequence[
        OrganizationCustomRoleUpdateRequestClusterPermissionsItem
        | OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict
    ]
    description: NotRequired[str]
    name: str
    project_permissions: Sequence[
        OrganizationCustomRoleUpdateRequestProjectPermissionsItem
        | OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict
    ]

class OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict(TypedDict):
    cluster_id: NotRequired[str | UUID]
    permission: NotRequired[
        OrganizationCustomRoleClusterPermission | OrganizationCustomRoleClusterPermissionText
    ]

class OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict(TypedDict):
    is_admin: NotRequired[bool]
    permissions: NotRequired[
        Sequence[
            OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem
            | OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict
        ]
    ]
    project_id: NotRequired[str | UUID]

class OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict(TypedDict):
    environment_type: NotRequired[EnvironmentModeEnum | EnvironmentModeEnumText]
    permission: NotRequired[
        OrganizationCustomRoleProjectPermission | OrganizationCustomRoleProjectPermissionText
    ]

class OrganizationEditRequestDict(TypedDict):
    admin_emails: NotRequired[list[str] | tuple[str, ...] | None]
    description: NotRequired[str]
    icon_url: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    name: str
    plan: NotRequired[object]
    repository: NotRequired[str | None]
    website_url: NotRequired[str | None]

class OrganizationLabelsGroupCreateRequestDict(TypedDict):
    labels: Sequence[Label | LabelDict]
    name: str

class OrganizationOnboardingPatchRequestDict(TypedDict):
    status: OrganizationOnboardingStatusEnum | OrganizationOnboardingStatusEnumText

class OrganizationPolicyApiTokenCreateRequestDict(TypedDict):
    description: NotRequired[str]
    expires_at: NotRequired[datetime.datetime | str | None]
    name: str
    opa_policy: str
    role_id: NotRequired[str | UUID | None]

class OrganizationRequestDict(TypedDict):
    admin_emails: NotRequired[list[str] | tuple[str, ...] | None]
    description: NotRequired[str | None]
    icon_url: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    name: str
    plan: PlanEnum | PlanEnumText
    repository: NotRequired[str | None]
    website_url: NotRequired[str | None]

class OrganizationWebhookCreateRequestDict(TypedDict):
    description: NotRequired[str]
    enabled: NotRequired[bool]
    environment_types_filter: NotRequired[Sequence[EnvironmentModeEnum | EnvironmentModeEnumText]]
    events: Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText]
    kind: OrganizationWebhookKindEnum | OrganizationWebhookKindEnumText
    project_names_filter: NotRequired[list[str] | tuple[str, ...]]
    target_secret: NotRequired[str]
    target_url: str

class TerraformVariableParsingRequestDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict

class TfVarsDiscoveryModeAutoDiscoverDict(TypedDict):
    type: TfVarsDiscoveryModeAutoDiscoverType | TfVarsDiscoveryModeAutoDiscoverTypeText

class TfVarsDiscoveryModeSpecificPathsDict(TypedDict):
    paths: list[str] | tuple[str, ...]
    type: TfVarsDiscoveryModeSpecificPathsType | TfVarsDiscoveryModeSpecificPathsTypeText

class TfVarsListRequestDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    mode: TfVarsDiscoveryMode | TfVarsDiscoveryModeDict
