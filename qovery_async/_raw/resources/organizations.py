"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from .organizations_billing import OrganizationsBilling
from .organizations_cloud_provider_credentials import OrganizationsCloudProviderCredentials


class Organizations(OrganizationsCloudProviderCredentials, OrganizationsBilling):
    """Methods of `organizations`."""

    operations: ClassVar[Mapping[str, str]] = {
        "add_credit_code": "addCreditCode",
        "change_plan": "changePlan",
        "connect_github": "organizationGithubAppConnect",
        "create": "createOrganization",
        "create_aws_credentials": "createAWSCredentials",
        "create_azure_credentials": "createAzureCredentials",
        "create_gcp_credentials": "createGcpCredentials",
        "create_on_premise_credentials": "createOnPremiseCredentials",
        "create_scaleway_credentials": "createScalewayCredentials",
        "delete": "deleteOrganization",
        "delete_argo_cd_destination_cluster_mapping": "deleteArgoCdDestinationClusterMapping",
        "delete_aws_credentials": "deleteAWSCredentials",
        "delete_azure_credentials": "deleteAzureCredentials",
        "delete_gcp_credentials": "deleteGcpCredentials",
        "delete_member": "deleteMember",
        "delete_on_premise_credentials": "deleteOnPremiseCredentials",
        "delete_scaleway_credentials": "deleteScalewayCredentials",
        "disconnect_github": "organizationGithubAppDisconnect",
        "download_invoices": "organizationDownloadAllInvoices",
        "edit": "editOrganization",
        "edit_aws_credentials": "editAWSCredentials",
        "edit_azure_credentials": "editAzureCredentials",
        "edit_billing_info": "editOrganizationBillingInfo",
        "edit_gcp_credentials": "editGcpCredentials",
        "edit_member": "editOrganizationMemberRole",
        "edit_on_premise_credentials": "editOnPremiseCredentials",
        "edit_scaleway_credentials": "editScalewayCredentials",
        "generate_billing_usage_report": "generateBillingUsageReport",
        "get": "getOrganization",
        "get_aws_credentials": "getAWSCredentials",
        "get_azure_credentials": "getAzureCredentials",
        "get_billing_external_id": "getOrganizationBillingExternalId",
        "get_billing_info": "getOrganizationBillingInfo",
        "get_billing_status": "getOrganizationBillingStatus",
        "get_current_cost": "getOrganizationCurrentCost",
        "get_event_targets": "getOrganizationEventTargets",
        "get_gcp_credentials": "getGcpCredentials",
        "get_on_premise_credentials": "getOnPremiseCredentials",
        "get_onboarding": "getOrganizationOnboarding",
        "get_scaleway_credentials": "getScalewayCredentials",
        "list": "listOrganization",
        "list_account_bitbucket_repositories": "getOrganizationBitbucketRepositories",
        "list_account_bitbucket_repository_branches": "getOrganizationBitbucketRepositoryBranches",
        "list_account_git_auth_providers": "getOrganizationGitProviderAccount",
        "list_account_github_repositories": "getOrganizationGithubRepositories",
        "list_account_github_repository_branches": "getOrganizationGithubRepositoryBranches",
        "list_account_gitlab_repositories": "getOrganizationGitlabRepositories",
        "list_account_gitlab_repository_branches": "getOrganizationGitlabRepositoryBranches",
        "list_argo_cd_destination_cluster_mappings": "listArgoCdDestinationClusterMappings",
        "list_available_roles": "listOrganizationAvailableRoles",
        "list_aws_credentials": "listAWSCredentials",
        "list_azure_credentials": "listAzureCredentials",
        "list_cluster_locks": "list-cluster-lock",
        "list_credentials": "listOrganizationCredentials",
        "list_directories_from_git_repository": "listDirectoriesFromGitRepository",
        "list_environments": "listEnvironmentsByOrganizationId",
        "list_events": "getOrganizationEvents",
        "list_gcp_credentials": "listGcpCredentials",
        "list_members": "getOrganizationMembers",
        "list_on_premise_credentials": "listOnPremiseCredentials",
        "list_scaleway_credentials": "listScalewayCredentials",
        "list_services": "listServicesByOrganizationId",
        "list_tf_vars_files_from_git_repo": "listTfVarsFilesFromGitRepo",
        "parse_terraform_variables_from_git_repo": "parseTerraformVariablesFromGitRepo",
        "save_argo_cd_destination_cluster_mapping": "saveArgoCdDestinationClusterMapping",
        "transfer_ownership": "postOrganizationTransferOwnership",
        "update_onboarding": "updateOrganizationOnboarding",
    }

    @resource_property
    def annotations_groups(self) -> OrganizationsAnnotationsGroups:
        """Methods of `annotations_groups`."""
        from .organizations_annotations_groups import OrganizationsAnnotationsGroups

        return OrganizationsAnnotationsGroups(self._client)

    @resource_property
    def api_tokens(self) -> OrganizationsApiTokens:
        """Methods of `api_tokens`."""
        from .organizations_api_tokens import OrganizationsApiTokens

        return OrganizationsApiTokens(self._client)

    @resource_property
    def container_registries(self) -> OrganizationsContainerRegistries:
        """Methods of `container_registries`."""
        from .organizations_container_registries import OrganizationsContainerRegistries

        return OrganizationsContainerRegistries(self._client)

    @resource_property
    def credit_cards(self) -> OrganizationsCreditCards:
        """Methods of `credit_cards`."""
        from .organizations_credit_cards import OrganizationsCreditCards

        return OrganizationsCreditCards(self._client)

    @resource_property
    def custom_roles(self) -> OrganizationsCustomRoles:
        """Methods of `custom_roles`."""
        from .organizations_custom_roles import OrganizationsCustomRoles

        return OrganizationsCustomRoles(self._client)

    @resource_property
    def enterprise_connections(self) -> OrganizationsEnterpriseConnections:
        """Methods of `enterprise_connections`."""
        from .organizations_enterprise_connections import OrganizationsEnterpriseConnections

        return OrganizationsEnterpriseConnections(self._client)

    @resource_property
    def git_tokens(self) -> OrganizationsGitTokens:
        """Methods of `git_tokens`."""
        from .organizations_git_tokens import OrganizationsGitTokens

        return OrganizationsGitTokens(self._client)

    @resource_property
    def helm_repositories(self) -> OrganizationsHelmRepositories:
        """Methods of `helm_repositories`."""
        from .organizations_helm_repositories import OrganizationsHelmRepositories

        return OrganizationsHelmRepositories(self._client)

    @resource_property
    def invite_members(self) -> OrganizationsInviteMembers:
        """Methods of `invite_members`."""
        from .organizations_invite_members import OrganizationsInviteMembers

        return OrganizationsInviteMembers(self._client)

    @resource_property
    def invoices(self) -> OrganizationsInvoices:
        """Methods of `invoices`."""
        from .organizations_invoices import OrganizationsInvoices

        return OrganizationsInvoices(self._client)

    @resource_property
    def labels_groups(self) -> OrganizationsLabelsGroups:
        """Methods of `labels_groups`."""
        from .organizations_labels_groups import OrganizationsLabelsGroups

        return OrganizationsLabelsGroups(self._client)

    @resource_property
    def platform_templates(self) -> OrganizationsPlatformTemplates:
        """Methods of `platform_templates`."""
        from .organizations_platform_templates import OrganizationsPlatformTemplates

        return OrganizationsPlatformTemplates(self._client)

    @resource_property
    def policy_api_tokens(self) -> OrganizationsPolicyApiTokens:
        """Methods of `policy_api_tokens`."""
        from .organizations_policy_api_tokens import OrganizationsPolicyApiTokens

        return OrganizationsPolicyApiTokens(self._client)

    @resource_property
    def webhooks(self) -> OrganizationsWebhooks:
        """Methods of `webhooks`."""
        from .organizations_webhooks import OrganizationsWebhooks

        return OrganizationsWebhooks(self._client)

    async def connect_github(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationGithubAppConnectRequest
        | OrganizationGithubAppConnectRequestDict
        | None = None,
        **fields: Unpack[OrganizationGithubAppConnectRequestDict],
    ) -> None:
        """Connect an organization GitHub app.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationGithubAppConnectRequestDict`, * if required:
            code*, installation_id*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/github/connect, operation id
        organizationGithubAppConnect.
        https://api-doc.qovery.com/#tag/Github-App/operation/organizationGithubAppConnect
        """
        call = self._call(
            "organizationGithubAppConnect", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        await call

    async def create(
        self,
        *,
        body: OrganizationRequest | OrganizationRequestDict | None = None,
        **fields: Unpack[OrganizationRequestDict],
    ) -> Organization:
        """Create an organization.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationRequestDict`, * if required:
            name*, plan*
            admin_emails: Null is allowed.
            description: Null is allowed.
            icon_url: Null is allowed.
            logo_url: Null is allowed.
            repository: Null is allowed.
            website_url: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization, operation id createOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/createOrganization
        """
        call = self._call("createOrganization", {}, {}, body, fields)
        del body, fields
        answer: Organization = await call
        return answer

    async def delete(self, organization_id: str | UUID) -> None:
        """Delete an organization.

        Irreversible, also for all children. Delete the environments first: the API may reject
        the deletion of a project or an organization with environments.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}, operation id deleteOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/deleteOrganization
        """
        await self._call("deleteOrganization", {"organizationId": organization_id}, {})

    async def delete_argo_cd_destination_cluster_mapping(
        self, organization_id: str | UUID, *, agent_cluster_id: str | UUID, argocd_cluster_url: str
    ) -> None:
        """Delete an Argo CD destination cluster mapping of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            agent_cluster_id: Id of an agent cluster.
            argocd_cluster_url: Filter by ArgoCD cluster URL.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        DELETE /organization/{organizationId}/argoCdDestinationClusterMapping, operation id
        deleteArgoCdDestinationClusterMapping.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/deleteArgoCdDestinationClusterMapping
        """
        await self._call(
            "deleteArgoCdDestinationClusterMapping",
            {"organizationId": organization_id},
            {"agentClusterId": agent_cluster_id, "argocdClusterUrl": argocd_cluster_url},
        )

    async def delete_member(
        self,
        organization_id: str | UUID,
        *,
        body: DeleteMemberBody | DeleteMemberBodyDict | None = None,
        **fields: Unpack[DeleteMemberBodyDict],
    ) -> None:
        """Delete a member of an organization.

        A DELETE with a JSON body; `user_id` is the id in the list of members, not always a
        UUID.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeleteMemberBodyDict`, * if required:
            user_id*: Id of a user from the identity provider, e.g. `google-oauth2|1234`.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/member, operation id deleteMember.
        https://api-doc.qovery.com/#tag/Members/operation/deleteMember
        """
        call = self._call("deleteMember", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        await call

    async def disconnect_github(
        self, organization_id: str | UUID, *, force: bool | None = None
    ) -> None:
        """Disconnect an organization GitHub app.

        Args:
            organization_id: Id of the organization.
            force: Filter by force.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/github/disconnect, operation id
        organizationGithubAppDisconnect.
        https://api-doc.qovery.com/#tag/Github-App/operation/organizationGithubAppDisconnect
        """
        await self._call(
            "organizationGithubAppDisconnect", {"organizationId": organization_id}, {"force": force}
        )

    async def edit(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationEditRequest | OrganizationEditRequestDict | None = None,
        **fields: Unpack[OrganizationEditRequestDict],
    ) -> Organization:
        """Edit an organization.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationEditRequestDict`, * if required:
            description, name*, plan
            admin_emails: Null is allowed.
            icon_url: Null is allowed.
            logo_url: Null is allowed.
            repository: Null is allowed.
            website_url: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /organization/{organizationId}, operation id editOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/editOrganization
        """
        call = self._call("editOrganization", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: Organization = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Organization:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of OrganizationEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganization", {"organizationId": organization_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Organization = await call
        return answer

    async def edit_member(
        self,
        organization_id: str | UUID,
        *,
        body: MemberRoleUpdateRequest | MemberRoleUpdateRequestDict | None = None,
        **fields: Unpack[MemberRoleUpdateRequestDict],
    ) -> None:
        """Edit an organization member role.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `MemberRoleUpdateRequestDict`, * if required:
            role_id*
            user_id*: Id of a user from the identity provider, e.g. `google-oauth2|1234`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/member, operation id editOrganizationMemberRole.
        https://api-doc.qovery.com/#tag/Members/operation/editOrganizationMemberRole
        """
        call = self._call(
            "editOrganizationMemberRole", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        await call

    async def get(self, organization_id: str | UUID) -> Organization:
        """Get the organization.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}, operation id getOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganization
        """
        answer: Organization = await self._call(
            "getOrganization", {"organizationId": organization_id}, {}
        )
        return answer

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
    ) -> OrganizationEventTargetResponseList:
        """Get the organization event targets.

        Args:
            organization_id: Id of the organization.
            environment_id: Id of an environment.
            event_type: Filter by event type.
            from_timestamp: Only events at or after this time, in epoch seconds.
            origin: Filter by origin.
            project_id: Id of a project.
            target_level_to_fetch: Filter by target level to fetch.
            target_type: Filter by target type.
            to_timestamp: Only events before this time, in epoch seconds.
            triggered_by: Filter by triggered by.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/targets, operation id getOrganizationEventTargets.
        https://api-doc.qovery.com/#tag/Organization-Event/operation/getOrganizationEventTargets
        """
        answer: OrganizationEventTargetResponseList = await self._call(
            "getOrganizationEventTargets",
            {"organizationId": organization_id},
            {
                "environmentId": environment_id,
                "eventType": event_type,
                "fromTimestamp": from_timestamp,
                "origin": origin,
                "projectId": project_id,
                "targetLevelToFetch": target_level_to_fetch,
                "targetType": target_type,
                "toTimestamp": to_timestamp,
                "triggeredBy": triggered_by,
            },
        )
        return answer

    async def get_onboarding(self, organization_id: str | UUID) -> OrganizationOnboardingResponse:
        """Get the organization onboarding.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/onboarding, operation id getOrganizationOnboarding.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganizationOnboarding
        """
        answer: OrganizationOnboardingResponse = await self._call(
            "getOrganizationOnboarding", {"organizationId": organization_id}, {}
        )
        return answer

    def list(self) -> Pages[Organization]:
        """List organizations.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization, operation id listOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganization
        """
        return Pages(self._client, "listOrganization", {}, {})

    def list_account_bitbucket_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]:
        """Get the organization Bitbucket repositories.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/bitbucket/repository, operation id
        getOrganizationBitbucketRepositories.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationBitbucketRepositories
        """
        return Pages(
            self._client,
            "getOrganizationBitbucketRepositories",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id},
        )

    def list_account_bitbucket_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]:
        """Get the organization Bitbucket repository branches.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/bitbucket/repository/branch, operation id
        getOrganizationBitbucketRepositoryBranches.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationBitbucketRepositoryBranches
        """
        return Pages(
            self._client,
            "getOrganizationBitbucketRepositoryBranches",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id, "name": name},
        )

    def list_account_git_auth_providers(
        self, organization_id: str | UUID
    ) -> Pages[GitAuthProvider]:
        """Get the organization Git provider account.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/gitAuthProvider, operation id
        getOrganizationGitProviderAccount.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationGitProviderAccount
        """
        return Pages(
            self._client,
            "getOrganizationGitProviderAccount",
            {"organizationId": organization_id},
            {},
        )

    def list_account_github_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]:
        """Get the organization GitHub repositories.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/github/repository, operation id
        getOrganizationGithubRepositories.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationGithubRepositories
        """
        return Pages(
            self._client,
            "getOrganizationGithubRepositories",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id},
        )

    def list_account_github_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]:
        """Get the organization GitHub repository branches.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/github/repository/branch, operation id
        getOrganizationGithubRepositoryBranches.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationGithubRepositoryBranches
        """
        return Pages(
            self._client,
            "getOrganizationGithubRepositoryBranches",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id, "name": name},
        )

    def list_account_gitlab_repositories(
        self, organization_id: str | UUID, *, git_token_id: str | UUID | None = None
    ) -> Pages[GitRepository]:
        """Get the organization GitLab repositories.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/gitlab/repository, operation id
        getOrganizationGitlabRepositories.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationGitlabRepositories
        """
        return Pages(
            self._client,
            "getOrganizationGitlabRepositories",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id},
        )

    def list_account_gitlab_repository_branches(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
        name: str | None = None,
    ) -> Pages[GitRepositoryBranch]:
        """Get the organization GitLab repository branches.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/account/gitlab/repository/branch, operation id
        getOrganizationGitlabRepositoryBranches.
        https://api-doc.qovery.com/#tag/Organization-Account-Git-Repositories/operation/getOrganizationGitlabRepositoryBranches
        """
        return Pages(
            self._client,
            "getOrganizationGitlabRepositoryBranches",
            {"organizationId": organization_id},
            {"gitTokenId": git_token_id, "name": name},
        )

    def list_argo_cd_destination_cluster_mappings(
        self, organization_id: str | UUID
    ) -> Pages[ArgoCdInstanceMappingResponse]:
        """List the Argo CD destination cluster mappings of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/argoCdDestinationClusterMapping, operation id
        listArgoCdDestinationClusterMappings.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/listArgoCdDestinationClusterMappings
        """
        return Pages(
            self._client,
            "listArgoCdDestinationClusterMappings",
            {"organizationId": organization_id},
            {},
        )

    def list_available_roles(self, organization_id: str | UUID) -> Pages[OrganizationAvailableRole]:
        """List organization available roles.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/availableRole, operation id
        listOrganizationAvailableRoles.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganizationAvailableRoles
        """
        return Pages(
            self._client, "listOrganizationAvailableRoles", {"organizationId": organization_id}, {}
        )

    def list_cluster_locks(self, organization_id: str | UUID) -> Pages[ClusterLock]:
        """List the cluster locks of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/lock, operation id list-cluster-lock.
        https://api-doc.qovery.com/#tag/Organization-Cluster-Lock/operation/list-cluster-lock
        """
        return Pages(self._client, "list-cluster-lock", {"organizationId": organization_id}, {})

    def list_credentials(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationCrendentialsResponseListResultsItem]:
        """List organization credentials.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            BadRequestError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/credentials, operation id
        listOrganizationCredentials.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganizationCredentials
        """
        return Pages(
            self._client, "listOrganizationCredentials", {"organizationId": organization_id}, {}
        )

    async def list_directories_from_git_repository(
        self,
        organization_id: str | UUID,
        *,
        body: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict | None = None,
        **fields: Unpack[ApplicationGitRepositoryRequestDict],
    ) -> ListDirectoriesFromGitRepositoryResponse:
        """List the directories from Git repositories of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationGitRepositoryRequestDict`, * if required:
            branch, name, owner, provider*, url*
            git_token_id: Id of the organization's Git token that reads the repository. Null is
            allowed.
            root_path: Folder in the repository; `/` is its root. Default: '/'.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/listDirectoriesFromGitRepository, operation id
        listDirectoriesFromGitRepository.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/listDirectoriesFromGitRepository
        """
        call = self._call(
            "listDirectoriesFromGitRepository",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ListDirectoriesFromGitRepositoryResponse = await call
        return answer

    def list_environments(
        self, organization_id: str | UUID
    ) -> Pages[OrganizationEnvironmentResponse]:
        """List environments by organization id.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        GET /organization/{organizationId}/environments, operation id
        listEnvironmentsByOrganizationId.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listEnvironmentsByOrganizationId
        """
        return Pages(
            self._client,
            "listEnvironmentsByOrganizationId",
            {"organizationId": organization_id},
            {},
        )

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
    ) -> Pages[OrganizationEventResponse]:
        """Get the organization events.

        Newest first; 10 entries unless `page_size` is given. `links.next` and `links.previous`
        have the tokens of the neighbouring pages; send only one of them.
        `organization_max_limit_reached` is true if the plan keeps no older events.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            continue_token: Token of the next page, from `links.next` of a response.
            event_type: Filter by event type.
            from_timestamp: Only events at or after this time, in epoch seconds.
            origin: Filter by origin.
            page_size: Maximum number of entries in the response.
            service_environment_id: Id of a service environment.
            service_project_id: Id of a service project.
            step_back_token: Token of the previous page, from `links.previous` of a response.
            sub_target_type: Filter by sub target type.
            target_id: Id of a target.
            target_type: Filter by target type.
            to_timestamp: Only events before this time, in epoch seconds.
            triggered_by: Filter by triggered by.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/events, operation id getOrganizationEvents.
        https://api-doc.qovery.com/#tag/Organization-Event/operation/getOrganizationEvents
        """
        return Pages(
            self._client,
            "getOrganizationEvents",
            {"organizationId": organization_id},
            {
                "continueToken": continue_token,
                "eventType": event_type,
                "fromTimestamp": from_timestamp,
                "origin": origin,
                "pageSize": page_size,
                "serviceEnvironmentId": service_environment_id,
                "serviceProjectId": service_project_id,
                "stepBackToken": step_back_token,
                "subTargetType": sub_target_type,
                "targetId": target_id,
                "targetType": target_type,
                "toTimestamp": to_timestamp,
                "triggeredBy": triggered_by,
            },
        )

    def list_members(self, organization_id: str | UUID) -> Pages[Member]:
        """Get the organization members.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/member, operation id getOrganizationMembers.
        https://api-doc.qovery.com/#tag/Members/operation/getOrganizationMembers
        """
        return Pages(
            self._client, "getOrganizationMembers", {"organizationId": organization_id}, {}
        )

    def list_services(
        self,
        organization_id: str | UUID,
        *,
        cluster_id: str | UUID | None = None,
        environment_id: str | UUID | None = None,
        project_id: str | UUID | None = None,
    ) -> Pages[ServiceLightResponse]:
        """List services by organization id.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of a cluster.
            environment_id: Id of an environment.
            project_id: Id of a project.

        GET /organization/{organizationId}/services, operation id listServicesByOrganizationId.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listServicesByOrganizationId
        """
        return Pages(
            self._client,
            "listServicesByOrganizationId",
            {"organizationId": organization_id},
            {"cluster_id": cluster_id, "environment_id": environment_id, "project_id": project_id},
        )

    async def list_tf_vars_files_from_git_repo(
        self,
        organization_id: str | UUID,
        *,
        body: TfVarsListRequest | TfVarsListRequestDict | None = None,
        **fields: Unpack[TfVarsListRequestDict],
    ) -> ListTfVarsFilesFromGitRepoResponse:
        """List the tfvars files from Git repos of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TfVarsListRequestDict`, * if required:
            git_repository*, mode*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/listTfVarsFilesFromGitRepo, operation id
        listTfVarsFilesFromGitRepo.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listTfVarsFilesFromGitRepo
        """
        call = self._call(
            "listTfVarsFilesFromGitRepo", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ListTfVarsFilesFromGitRepoResponse = await call
        return answer

    async def parse_terraform_variables_from_git_repo(
        self,
        organization_id: str | UUID,
        *,
        body: TerraformVariableParsingRequest | TerraformVariableParsingRequestDict | None = None,
        **fields: Unpack[TerraformVariableParsingRequestDict],
    ) -> ParseTerraformVariablesFromGitRepoResponse:
        """Parse a Terraform variables from Git repo of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformVariableParsingRequestDict`, * if required:
            git_repository*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/parseTerraformVariablesFromGitRepo, operation id
        parseTerraformVariablesFromGitRepo.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/parseTerraformVariablesFromGitRepo
        """
        call = self._call(
            "parseTerraformVariablesFromGitRepo",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ParseTerraformVariablesFromGitRepoResponse = await call
        return answer

    async def save_argo_cd_destination_cluster_mapping(
        self,
        organization_id: str | UUID,
        *,
        body: ArgoCdDestinationClusterMappingRequest
        | ArgoCdDestinationClusterMappingRequestDict
        | None = None,
        **fields: Unpack[ArgoCdDestinationClusterMappingRequestDict],
    ) -> ArgoCdDestinationClusterMappingResponse:
        """Save an Argo CD destination cluster mapping of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ArgoCdDestinationClusterMappingRequestDict`, * if required:
            agent_cluster_id*, argocd_cluster_url*, cluster_id*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/argoCdDestinationClusterMapping, operation id
        saveArgoCdDestinationClusterMapping.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/saveArgoCdDestinationClusterMapping
        """
        call = self._call(
            "saveArgoCdDestinationClusterMapping",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ArgoCdDestinationClusterMappingResponse = await call
        return answer

    async def transfer_ownership(
        self,
        organization_id: str | UUID,
        *,
        body: TransferOwnershipRequest | TransferOwnershipRequestDict | None = None,
        **fields: Unpack[TransferOwnershipRequestDict],
    ) -> None:
        """Transfer an organization ownership.

        Irreversible for the caller, who loses the ownership.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TransferOwnershipRequestDict`, * if required:
            user_id*: Id of a user from the identity provider, e.g. `google-oauth2|1234`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/transferOwnership, operation id
        postOrganizationTransferOwnership.
        https://api-doc.qovery.com/#tag/Members/operation/postOrganizationTransferOwnership
        """
        call = self._call(
            "postOrganizationTransferOwnership",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        await call

    async def update_onboarding(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationOnboardingPatchRequest
        | OrganizationOnboardingPatchRequestDict
        | None = None,
        **fields: Unpack[OrganizationOnboardingPatchRequestDict],
    ) -> OrganizationOnboardingResponse:
        """Update an organization onboarding.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationOnboardingPatchRequestDict`, * if required:
            status*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/onboarding, operation id
        updateOrganizationOnboarding.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/updateOrganizationOnboarding
        """
        call = self._call(
            "updateOrganizationOnboarding", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: OrganizationOnboardingResponse = await call
        return answer
