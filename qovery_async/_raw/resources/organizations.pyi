"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import (
    ApplicationGitRepositoryRequestDict,
    ArgoCdDestinationClusterMappingRequestDict,
    DeleteMemberBodyDict,
    MemberRoleUpdateRequestDict,
    OrganizationEditRequestDict,
    OrganizationGithubAppConnectRequestDict,
    OrganizationOnboardingPatchRequestDict,
    OrganizationRequestDict,
    TerraformVariableParsingRequestDict,
    TfVarsListRequestDict,
    TransferOwnershipRequestDict,
)
from ..models import (
    ApplicationGitRepositoryRequest,
    ArgoCdDestinationClusterMappingRequest,
    ArgoCdDestinationClusterMappingResponse,
    ArgoCdInstanceMappingResponse,
    ClusterLock,
    DeleteMemberBody,
    GitAuthProvider,
    GitRepository,
    GitRepositoryBranch,
    ListDirectoriesFromGitRepositoryResponse,
    ListTfVarsFilesFromGitRepoResponse,
    Member,
    MemberRoleUpdateRequest,
    Organization,
    OrganizationAvailableRole,
    OrganizationCrendentialsResponseListResultsItem,
    OrganizationEditRequest,
    OrganizationEnvironmentResponse,
    OrganizationEventOrigin,
    OrganizationEventResponse,
    OrganizationEventSubTargetType,
    OrganizationEventTargetLevel,
    OrganizationEventTargetResponseList,
    OrganizationEventTargetType,
    OrganizationEventType,
    OrganizationGithubAppConnectRequest,
    OrganizationOnboardingPatchRequest,
    OrganizationOnboardingResponse,
    OrganizationRequest,
    ParseTerraformVariablesFromGitRepoResponse,
    ServiceLightResponse,
    TerraformVariableParsingRequest,
    TfVarsListRequest,
    TransferOwnershipRequest,
)
from .organizations_annotations_groups import OrganizationsAnnotationsGroups
from .organizations_api_tokens import OrganizationsApiTokens
from .organizations_billing import OrganizationsBilling
from .organizations_cloud_provider_credentials import OrganizationsCloudProviderCredentials
from .organizations_container_registries import OrganizationsContainerRegistries
from .organizations_credit_cards import OrganizationsCreditCards
from .organizations_custom_roles import OrganizationsCustomRoles
from .organizations_enterprise_connections import OrganizationsEnterpriseConnections
from .organizations_git_tokens import OrganizationsGitTokens
from .organizations_helm_repositories import OrganizationsHelmRepositories
from .organizations_invite_members import OrganizationsInviteMembers
from .organizations_invoices import OrganizationsInvoices
from .organizations_labels_groups import OrganizationsLabelsGroups
from .organizations_platform_templates import OrganizationsPlatformTemplates
from .organizations_policy_api_tokens import OrganizationsPolicyApiTokens
from .organizations_webhooks import OrganizationsWebhooks

class Organizations(OrganizationsCloudProviderCredentials, OrganizationsBilling):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def annotations_groups(self) -> OrganizationsAnnotationsGroups: ...
    @resource_property
    def api_tokens(self) -> OrganizationsApiTokens: ...
    @resource_property
    def container_registries(self) -> OrganizationsContainerRegistries: ...
    @resource_property
    def credit_cards(self) -> OrganizationsCreditCards: ...
    @resource_property
    def custom_roles(self) -> OrganizationsCustomRoles: ...
    @resource_property
    def enterprise_connections(self) -> OrganizationsEnterpriseConnections: ...
    @resource_property
    def git_tokens(self) -> OrganizationsGitTokens: ...
    @resource_property
    def helm_repositories(self) -> OrganizationsHelmRepositories: ...
    @resource_property
    def invite_members(self) -> OrganizationsInviteMembers: ...
    @resource_property
    def invoices(self) -> OrganizationsInvoices: ...
    @resource_property
    def labels_groups(self) -> OrganizationsLabelsGroups: ...
    @resource_property
    def platform_templates(self) -> OrganizationsPlatformTemplates: ...
    @resource_property
    def policy_api_tokens(self) -> OrganizationsPolicyApiTokens: ...
    @resource_property
    def webhooks(self) -> OrganizationsWebhooks: ...
    @overload
    async def connect_github(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationGithubAppConnectRequest | OrganizationGithubAppConnectRequestDict,
    ) -> None: ...
    @overload
    async def connect_github(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationGithubAppConnectRequestDict]
    ) -> None: ...
    @overload
    async def create(
        self, *, body: OrganizationRequest | OrganizationRequestDict
    ) -> Organization: ...
    @overload
    async def create(self, **fields: Unpack[OrganizationRequestDict]) -> Organization: ...
    async def delete(self, organization_id: str | UUID) -> None: ...
    async def delete_argo_cd_destination_cluster_mapping(
        self, organization_id: str | UUID, *, agent_cluster_id: str | UUID, argocd_cluster_url: str
    ) -> None: ...
    @overload
    async def delete_member(
        self, organization_id: str | UUID, *, body: DeleteMemberBody | DeleteMemberBodyDict
    ) -> None: ...
    @overload
    async def delete_member(
        self, organization_id: str | UUID, **fields: Unpack[DeleteMemberBodyDict]
    ) -> None: ...
    async def disconnect_github(
        self, organization_id: str | UUID, *, force: bool | None = None
    ) -> None: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationEditRequest | OrganizationEditRequestDict,
    ) -> Organization: ...
    @overload
    async def edit(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationEditRequestDict]
    ) -> Organization: ...
    async def modify(
        self,
        organization_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        admin_emails: builtins.list[str] | tuple[str, ...] | None | Unset = ...,
        description: str | Unset = ...,
        icon_url: str | None | Unset = ...,
        logo_url: str | None | Unset = ...,
        name: str | Unset = ...,
        plan: object | Unset = ...,
        repository: str | None | Unset = ...,
        website_url: str | None | Unset = ...,
    ) -> Organization: ...
    @overload
    async def edit_member(
        self,
        organization_id: str | UUID,
        *,
        body: MemberRoleUpdateRequest | MemberRoleUpdateRequestDict,
    ) -> None: ...
    @overload
    async def edit_member(
        self, organization_id: str | UUID, **fields: Unpack[MemberRoleUpdateRequestDict]
    ) -> None: ...
    async def get(self, organization_id: str | UUID) -> Organization: ...
    async def get_event_targets(
        self,
        organization_id: str | UUID,
        *,
        environment_id: str | UUID | None = None,
        event_type: OrganizationEventType | str | None = None,
        from_timestamp: datetime.datetime | int | str | None = None,
        origin: OrganizationEventOrigin | str | None = None,
        project_id: str | UUID | None = None,
        target_level_to_fetch: OrganizationEventTargetLevel | str | None = None,
        target_type: OrganizationEventTargetType | str | None = None,
        to_timestamp: datetime.datetime | int | str | None = None,
        triggered_by: str | None = None,
    ) -> OrganizationEventTargetResponseList: ...
    async def get_onboarding(
        self, organization_id: str | UUID
    ) -> OrganizationOnboardingResponse: ...
    def list(self) -> Pages[Organization]: ...
    def list_account_bitbucket_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]: ...
    def list_account_bitbucket_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]: ...
    def list_account_git_auth_providers(
        self, organization_id: str | UUID
    ) -> Pages[GitAuthProvider]: ...
    def list_account_github_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]: ...
    def list_account_github_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]: ...
    def list_account_gitlab_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]: ...
    def list_account_gitlab_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]: ...
    def list_argo_cd_destination_cluster_mappings(
        self, organization_id: str | UUID
    ) -> Pages[ArgoCdInstanceMappingResponse]: ...
    def list_available_roles(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationAvailableRole]: ...
    def list_cluster_locks(self, organization_id: str | UUID) -> Pages[ClusterLock]: ...
    def list_credentials(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationCrendentialsResponseListResultsItem]: ...
    @overload
    async def list_directories_from_git_repository(
        self,
        organization_id: str | UUID,
        *,
        body: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict,
    ) -> ListDirectoriesFromGitRepositoryResponse: ...
    @overload
    async def list_directories_from_git_repository(
        self, organization_id: str | UUID, **fields: Unpack[ApplicationGitRepositoryRequestDict]
    ) -> ListDirectoriesFromGitRepositoryResponse: ...
    def list_environments(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationEnvironmentResponse]: ...
    def list_events(
        self,
        organization_id: str | UUID,
        *,
        continue_token: str | None = None,
        event_type: OrganizationEventType | str | None = None,
        from_timestamp: datetime.datetime | int | str | None = None,
        origin: OrganizationEventOrigin | str | None = None,
        page_size: int | None = None,
        service_environment_id: str | UUID | None = None,
        service_project_id: str | UUID | None = None,
        step_back_token: str | None = None,
        sub_target_type: OrganizationEventSubTargetType | str | None = None,
        target_id: str | UUID | None = None,
        target_type: OrganizationEventTargetType | str | None = None,
        to_timestamp: datetime.datetime | int | str | None = None,
        triggered_by: str | None = None,
    ) -> Pages[OrganizationEventResponse]: ...
    def list_members(self, organization_id: str | UUID) -> Pages[Member]: ...
    def list_services(
        self,
        organization_id: str | UUID,
        *,
        cluster_id: str | UUID | None = None,
        environment_id: str | UUID | None = None,
        project_id: str | UUID | None = None,
    ) -> Pages[ServiceLightResponse]: ...
    @overload
    async def list_tf_vars_files_from_git_repo(
        self, organization_id: str | UUID, *, body: TfVarsListRequest | TfVarsListRequestDict
    ) -> ListTfVarsFilesFromGitRepoResponse: ...
    @overload
    async def list_tf_vars_files_from_git_repo(
        self, organization_id: str | UUID, **fields: Unpack[TfVarsListRequestDict]
    ) -> ListTfVarsFilesFromGitRepoResponse: ...
    @overload
    async def parse_terraform_variables_from_git_repo(
        self,
        organization_id: str | UUID,
        *,
        body: TerraformVariableParsingRequest | TerraformVariableParsingRequestDict,
    ) -> ParseTerraformVariablesFromGitRepoResponse: ...
    @overload
    async def parse_terraform_variables_from_git_repo(
        self, organization_id: str | UUID, **fields: Unpack[TerraformVariableParsingRequestDict]
    ) -> ParseTerraformVariablesFromGitRepoResponse: ...
    @overload
    async def save_argo_cd_destination_cluster_mapping(
        self,
        organization_id: str | UUID,
        *,
        body: ArgoCdDestinationClusterMappingRequest | ArgoCdDestinationClusterMappingRequestDict,
    ) -> ArgoCdDestinationClusterMappingResponse: ...
    @overload
    async def save_argo_cd_destination_cluster_mapping(
        self,
        organization_id: str | UUID,
        **fields: Unpack[ArgoCdDestinationClusterMappingRequestDict],
    ) -> ArgoCdDestinationClusterMappingResponse: ...
    @overload
    async def transfer_ownership(
        self,
        organization_id: str | UUID,
        *,
        body: TransferOwnershipRequest | TransferOwnershipRequestDict,
    ) -> None: ...
    @overload
    async def transfer_ownership(
        self, organization_id: str | UUID, **fields: Unpack[TransferOwnershipRequestDict]
    ) -> None: ...
    @overload
    async def update_onboarding(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationOnboardingPatchRequest | OrganizationOnboardingPatchRequestDict,
    ) -> OrganizationOnboardingResponse: ...
    @overload
    async def update_onboarding(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationOnboardingPatchRequestDict]
    ) -> OrganizationOnboardingResponse: ...
