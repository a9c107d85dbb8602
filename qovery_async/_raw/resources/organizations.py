"""Methods of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.unset import Unset
    from ..models import (
        ApplicationGitRepositoryRequest,
        ArgoCdDestinationClusterMappingRequest,
        ArgoCdDestinationClusterMappingResponse,
        ArgoCdInstanceMappingResponse,
        AwsCredentialsRequest,
        AzureCredentialsRequest,
        BillingExternalId,
        BillingInfo,
        BillingInfoRequest,
        BillingStatus,
        ClusterCredentials,
        ClusterLock,
        ContainerRegistryAssociatedServicesResponse,
        ContainerRegistryRequest,
        ContainerRegistryResponse,
        ContainerVersionResponse,
        CreditCard,
        CreditCardRequest,
        DeleteMemberBody,
        EnterpriseConnectionDto,
        GcpCredentialsRequest,
        GitAuthProvider,
        GitRepository,
        GitRepositoryBranch,
        GitTokenAssociatedServiceResponse,
        GitTokenRequest,
        GitTokenResponse,
        HelmRepositoryAssociatedServicesResponse,
        HelmRepositoryRequest,
        HelmRepositoryResponse,
        HelmVersionResponse,
        InviteMember,
        InviteMemberRequest,
        Invoice,
        Link,
        ListDirectoriesFromGitRepositoryResponse,
        ListTfVarsFilesFromGitRepoResponse,
        Member,
        MemberRoleUpdateRequest,
        OnPremiseCredentialsRequest,
        Organization,
        OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem,
        OrganizationAnnotationsGroupCreateRequest,
        OrganizationAnnotationsGroupEnrichedResponse,
        OrganizationAnnotationsGroupResponse,
        OrganizationApiToken,
        OrganizationApiTokenCreate,
        OrganizationApiTokenCreateRequest,
        OrganizationAvailableRole,
        OrganizationBillingUsageReportRequest,
        OrganizationBillingUsageReportResponse,
        OrganizationChangePlanRequest,
        OrganizationCreditCodeRequest,
        OrganizationCrendentialsResponseListResultsItem,
        OrganizationCurrentCost,
        OrganizationCustomRole,
        OrganizationCustomRoleCreateRequest,
        OrganizationCustomRoleUpdateRequest,
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
        OrganizationLabelsGroupAssociatedItemsResponseListResultsItem,
        OrganizationLabelsGroupCreateRequest,
        OrganizationLabelsGroupEnrichedResponse,
        OrganizationLabelsGroupResponse,
        OrganizationOnboardingPatchRequest,
        OrganizationOnboardingResponse,
        OrganizationPolicyApiToken,
        OrganizationPolicyApiTokenCreate,
        OrganizationPolicyApiTokenCreateRequest,
        OrganizationRequest,
        OrganizationWebhookCreateRequest,
        OrganizationWebhookCreateResponse,
        OrganizationWebhookResponse,
        ParseTerraformVariablesFromGitRepoResponse,
        PlatformCloudVendor,
        PlatformClusterMode,
        PlatformComponentConfigurationPreviewRequest,
        PlatformComponentConfigurationResolutionResponse,
        PlatformTemplateSummaryResponse,
        ScalewayCredentialsRequest,
        ServiceLightResponse,
        TerraformVariableParsingRequest,
        TfVarsListRequest,
        TransferOwnershipRequest,
        WebhookEventResponse,
    )


class Organizations(Resource):
    """The methods of `organizations`."""

    __slots__ = ()
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

    @property
    def annotations_groups(self) -> OrganizationsAnnotationsGroups:
        """The methods of `annotations_groups`."""
        return OrganizationsAnnotationsGroups(self._client)

    @property
    def api_tokens(self) -> OrganizationsApiTokens:
        """The methods of `api_tokens`."""
        return OrganizationsApiTokens(self._client)

    @property
    def container_registries(self) -> OrganizationsContainerRegistries:
        """The methods of `container_registries`."""
        return OrganizationsContainerRegistries(self._client)

    @property
    def credit_cards(self) -> OrganizationsCreditCards:
        """The methods of `credit_cards`."""
        return OrganizationsCreditCards(self._client)

    @property
    def custom_roles(self) -> OrganizationsCustomRoles:
        """The methods of `custom_roles`."""
        return OrganizationsCustomRoles(self._client)

    @property
    def enterprise_connections(self) -> OrganizationsEnterpriseConnections:
        """The methods of `enterprise_connections`."""
        return OrganizationsEnterpriseConnections(self._client)

    @property
    def git_tokens(self) -> OrganizationsGitTokens:
        """The methods of `git_tokens`."""
        return OrganizationsGitTokens(self._client)

    @property
    def helm_repositories(self) -> OrganizationsHelmRepositories:
        """The methods of `helm_repositories`."""
        return OrganizationsHelmRepositories(self._client)

    @property
    def invite_members(self) -> OrganizationsInviteMembers:
        """The methods of `invite_members`."""
        return OrganizationsInviteMembers(self._client)

    @property
    def invoices(self) -> OrganizationsInvoices:
        """The methods of `invoices`."""
        return OrganizationsInvoices(self._client)

    @property
    def labels_groups(self) -> OrganizationsLabelsGroups:
        """The methods of `labels_groups`."""
        return OrganizationsLabelsGroups(self._client)

    @property
    def platform_templates(self) -> OrganizationsPlatformTemplates:
        """The methods of `platform_templates`."""
        return OrganizationsPlatformTemplates(self._client)

    @property
    def policy_api_tokens(self) -> OrganizationsPolicyApiTokens:
        """The methods of `policy_api_tokens`."""
        return OrganizationsPolicyApiTokens(self._client)

    @property
    def webhooks(self) -> OrganizationsWebhooks:
        """The methods of `webhooks`."""
        return OrganizationsWebhooks(self._client)

    async def add_credit_code(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCreditCodeRequest | Mapping[str, object] | None = None,
    ) -> None:
        """Add a credit code to an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/creditCode, operation id addCreditCode.
        https://api-doc.qovery.com/#tag/Billing/operation/addCreditCode
        """
        call = self._call("addCreditCode", {"organizationId": organization_id}, {}, body)
        del body
        await call

    async def change_plan(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationChangePlanRequest | Mapping[str, object] | None = None,
    ) -> Organization:
        """Change a plan of an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/changePlan, operation id changePlan.
        https://api-doc.qovery.com/#tag/Billing/operation/changePlan
        """
        call = self._call("changePlan", {"organizationId": organization_id}, {}, body)
        del body
        answer: Organization = await call
        return answer

    async def connect_github(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationGithubAppConnectRequest | Mapping[str, object],
    ) -> None:
        """Connect an organization GitHub app.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/github/connect, operation id
        organizationGithubAppConnect.
        https://api-doc.qovery.com/#tag/Github-App/operation/organizationGithubAppConnect
        """
        call = self._call(
            "organizationGithubAppConnect", {"organizationId": organization_id}, {}, body
        )
        del body
        await call

    async def create(
        self,
        *,
        body: OrganizationRequest | Mapping[str, object],
    ) -> Organization:
        """Create an organization.

        Names are unique in their parent, whatever their case; 409 says that one is taken.

        Args:
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization, operation id createOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/createOrganization
        """
        call = self._call("createOrganization", {}, {}, body)
        del body
        answer: Organization = await call
        return answer

    async def create_aws_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AwsCredentialsRequest | Mapping[str, object] | None = None,
    ) -> ClusterCredentials:
        """Create AWS credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/aws/credentials, operation id createAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createAWSCredentials
        """
        call = self._call("createAWSCredentials", {"organizationId": organization_id}, {}, body)
        del body
        answer: ClusterCredentials = await call
        return answer

    async def create_azure_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AzureCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Create Azure credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/azure/credentials, operation id
        createAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createAzureCredentials
        """
        call = self._call("createAzureCredentials", {"organizationId": organization_id}, {}, body)
        del body
        answer: ClusterCredentials = await call
        return answer

    async def create_gcp_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: GcpCredentialsRequest | Mapping[str, object] | None = None,
    ) -> ClusterCredentials:
        """Create GCP credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/gcp/credentials, operation id createGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createGcpCredentials
        """
        call = self._call("createGcpCredentials", {"organizationId": organization_id}, {}, body)
        del body
        answer: ClusterCredentials = await call
        return answer

    async def create_on_premise_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Create on premise credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/onPremise/credentials, operation id
        createOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createOnPremiseCredentials
        """
        call = self._call(
            "createOnPremiseCredentials", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def create_scaleway_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: ScalewayCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Create Scaleway credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/scaleway/credentials, operation id
        createScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createScalewayCredentials
        """
        call = self._call(
            "createScalewayCredentials", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
    ) -> None:
        """Delete an organization.

        Irreversible, for everything below it. Delete the environments first: a project or an
        organization with environments may be refused.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}, operation id deleteOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/deleteOrganization
        """
        await self._call("deleteOrganization", {"organizationId": organization_id}, {})

    async def delete_argo_cd_destination_cluster_mapping(
        self,
        organization_id: str | UUID,
        *,
        agent_cluster_id: str | UUID,
        argocd_cluster_url: str,
    ) -> None:
        """Delete an Argo CD destination cluster mapping of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            agent_cluster_id: Id of an agent cluster.
            argocd_cluster_url: Filter by ArgoCD cluster URL.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        DELETE /organization/{organizationId}/argoCdDestinationClusterMapping, operation id
        deleteArgoCdDestinationClusterMapping.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/deleteArgoCdDestinationClusterMapping
        """
        await self._call(
            "deleteArgoCdDestinationClusterMapping",
            {"organizationId": organization_id},
            {"agentClusterId": agent_cluster_id, "argocdClusterUrl": argocd_cluster_url},
        )

    async def delete_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> None:
        """Delete AWS credentials of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/aws/credentials/{credentialsId}, operation id
        deleteAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/deleteAWSCredentials
        """
        await self._call(
            "deleteAWSCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )

    async def delete_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> None:
        """Delete Azure credentials of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/azure/credentials/{credentialsId}, operation id
        deleteAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/deleteAzureCredentials
        """
        await self._call(
            "deleteAzureCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )

    async def delete_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> None:
        """Delete GCP credentials of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/gcp/credentials/{credentialsId}, operation id
        deleteGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/deleteGcpCredentials
        """
        await self._call(
            "deleteGcpCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )

    async def delete_member(
        self,
        organization_id: str | UUID,
        *,
        body: DeleteMemberBody | Mapping[str, object],
    ) -> None:
        """Delete a member of an organization.

        A DELETE with a JSON body that names the member by `user_id`. The id is the one that the
        member list shows; it need not be a UUID.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/member, operation id deleteMember.
        https://api-doc.qovery.com/#tag/Members/operation/deleteMember
        """
        call = self._call("deleteMember", {"organizationId": organization_id}, {}, body)
        del body
        await call

    async def delete_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> None:
        """Delete on premise credentials of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/onPremise/credentials/{credentialsId}, operation
        id deleteOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/deleteOnPremiseCredentials
        """
        await self._call(
            "deleteOnPremiseCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )

    async def delete_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> None:
        """Delete Scaleway credentials of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/scaleway/credentials/{credentialsId}, operation id
        deleteScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/deleteScalewayCredentials
        """
        await self._call(
            "deleteScalewayCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )

    async def disconnect_github(
        self,
        organization_id: str | UUID,
        *,
        force: bool | None = None,
    ) -> None:
        """Disconnect an organization GitHub app.

        Args:
            organization_id: Id of the organization.
            force: Filter by force.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/github/disconnect, operation id
        organizationGithubAppDisconnect.
        https://api-doc.qovery.com/#tag/Github-App/operation/organizationGithubAppDisconnect
        """
        await self._call(
            "organizationGithubAppDisconnect", {"organizationId": organization_id}, {"force": force}
        )

    async def download_invoices(
        self,
        organization_id: str | UUID,
    ) -> None:
        """Download organization all invoices.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/downloadInvoices, operation id
        organizationDownloadAllInvoices.
        https://api-doc.qovery.com/#tag/Billing/operation/organizationDownloadAllInvoices
        """
        await self._call("organizationDownloadAllInvoices", {"organizationId": organization_id}, {})

    async def edit(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationEditRequest | Mapping[str, object],
    ) -> Organization:
        """Edit an organization.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        PUT /organization/{organizationId}, operation id editOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/editOrganization
        """
        call = self._call("editOrganization", {"organizationId": organization_id}, {}, body)
        del body
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
            changes: Fields of OrganizationEditRequest.

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

    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: AwsCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Edit the AWS credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/aws/credentials/{credentialsId}, operation id
        editAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editAWSCredentials
        """
        call = self._call(
            "editAWSCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def modify_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials:
        """Change fields and keep all others: `get_aws_credentials`, then `edit_aws_credentials`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            changes: Fields of AwsCredentialsRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editAWSCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            changes,
        )
        del changes
        answer: ClusterCredentials = await call
        return answer

    async def edit_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: AzureCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Edit the Azure credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/azure/credentials/{credentialsId}, operation id
        editAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editAzureCredentials
        """
        call = self._call(
            "editAzureCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def modify_azure_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials:
        """Change fields and keep all others: `get_azure_credentials`, then
        `edit_azure_credentials`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            changes: Fields of AzureCredentialsRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editAzureCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            changes,
        )
        del changes
        answer: ClusterCredentials = await call
        return answer

    async def edit_billing_info(
        self,
        organization_id: str | UUID,
        *,
        body: BillingInfoRequest | Mapping[str, object],
    ) -> BillingInfo:
        """Edit organization billing info.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/billingInfo, operation id
        editOrganizationBillingInfo.
        https://api-doc.qovery.com/#tag/Billing/operation/editOrganizationBillingInfo
        """
        call = self._call(
            "editOrganizationBillingInfo", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: BillingInfo = await call
        return answer

    async def modify_billing_info(self, organization_id: str | UUID, **changes: Any) -> BillingInfo:
        """Change fields and keep all others: `get_billing_info`, then `edit_billing_info`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            changes: Fields of BillingInfoRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editOrganizationBillingInfo", {"organizationId": organization_id}, {}, changes
        )
        del changes
        answer: BillingInfo = await call
        return answer

    async def edit_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: GcpCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Edit the GCP credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/gcp/credentials/{credentialsId}, operation id
        editGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editGcpCredentials
        """
        call = self._call(
            "editGcpCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def modify_gcp_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials:
        """Change fields and keep all others: `get_gcp_credentials`, then `edit_gcp_credentials`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            changes: Fields of GcpCredentialsRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editGcpCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            changes,
        )
        del changes
        answer: ClusterCredentials = await call
        return answer

    async def edit_member(
        self,
        organization_id: str | UUID,
        *,
        body: MemberRoleUpdateRequest | Mapping[str, object],
    ) -> None:
        """Edit an organization member role.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/member, operation id editOrganizationMemberRole.
        https://api-doc.qovery.com/#tag/Members/operation/editOrganizationMemberRole
        """
        call = self._call(
            "editOrganizationMemberRole", {"organizationId": organization_id}, {}, body
        )
        del body
        await call

    async def edit_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Edit the on premise credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/onPremise/credentials/{credentialsId}, operation id
        editOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editOnPremiseCredentials
        """
        call = self._call(
            "editOnPremiseCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def modify_on_premise_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials:
        """Change fields and keep all others: `get_on_premise_credentials`, then
        `edit_on_premise_credentials`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            changes: Fields of OnPremiseCredentialsRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editOnPremiseCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            changes,
        )
        del changes
        answer: ClusterCredentials = await call
        return answer

    async def edit_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: ScalewayCredentialsRequest | Mapping[str, object],
    ) -> ClusterCredentials:
        """Edit the Scaleway credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/scaleway/credentials/{credentialsId}, operation id
        editScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editScalewayCredentials
        """
        call = self._call(
            "editScalewayCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
        )
        del body
        answer: ClusterCredentials = await call
        return answer

    async def modify_scaleway_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials:
        """Change fields and keep all others: `get_scaleway_credentials`, then
        `edit_scaleway_credentials`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            changes: Fields of ScalewayCredentialsRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editScalewayCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            changes,
        )
        del changes
        answer: ClusterCredentials = await call
        return answer

    async def generate_billing_usage_report(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationBillingUsageReportRequest | Mapping[str, object],
    ) -> OrganizationBillingUsageReportResponse:
        """Generate a billing usage report of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/billingUsageReport, operation id
        generateBillingUsageReport.
        https://api-doc.qovery.com/#tag/Billing/operation/generateBillingUsageReport
        """
        call = self._call(
            "generateBillingUsageReport", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationBillingUsageReportResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
    ) -> Organization:
        """Get the organization.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}, operation id getOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganization
        """
        answer: Organization = await self._call(
            "getOrganization", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> ClusterCredentials:
        """Get the AWS credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        GET /organization/{organizationId}/aws/credentials/{credentialsId}, operation id
        getAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/getAWSCredentials
        """
        answer: ClusterCredentials = await self._call(
            "getAWSCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )
        return answer

    async def get_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> ClusterCredentials:
        """Get the Azure credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        GET /organization/{organizationId}/azure/credentials/{credentialsId}, operation id
        getAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/getAzureCredentials
        """
        answer: ClusterCredentials = await self._call(
            "getAzureCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )
        return answer

    async def get_billing_external_id(
        self,
        organization_id: str | UUID,
    ) -> BillingExternalId:
        """Get the organization billing external id.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/billingExternalId, operation id
        getOrganizationBillingExternalId.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingExternalId
        """
        answer: BillingExternalId = await self._call(
            "getOrganizationBillingExternalId", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_billing_info(
        self,
        organization_id: str | UUID,
    ) -> BillingInfo:
        """Get the organization billing info.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/billingInfo, operation id getOrganizationBillingInfo.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingInfo
        """
        answer: BillingInfo = await self._call(
            "getOrganizationBillingInfo", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_billing_status(
        self,
        organization_id: str | UUID,
    ) -> BillingStatus:
        """Get the organization billing status.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/billingStatus, operation id
        getOrganizationBillingStatus.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationBillingStatus
        """
        answer: BillingStatus = await self._call(
            "getOrganizationBillingStatus", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_current_cost(
        self,
        organization_id: str | UUID,
    ) -> OrganizationCurrentCost:
        """Get the organization current cost.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/currentCost, operation id getOrganizationCurrentCost.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationCurrentCost
        """
        answer: OrganizationCurrentCost = await self._call(
            "getOrganizationCurrentCost", {"organizationId": organization_id}, {}
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
            from_timestamp: Only what happened at or after this moment, in epoch seconds.
            origin: Filter by origin.
            project_id: Id of a project.
            target_level_to_fetch: Filter by target level to fetch.
            target_type: Filter by target type.
            to_timestamp: Only what happened before this moment, in epoch seconds.
            triggered_by: Filter by triggered by.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    async def get_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> ClusterCredentials:
        """Get the GCP credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        GET /organization/{organizationId}/gcp/credentials/{credentialsId}, operation id
        getGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/getGcpCredentials
        """
        answer: ClusterCredentials = await self._call(
            "getGcpCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )
        return answer

    async def get_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> ClusterCredentials:
        """Get the on premise credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        GET /organization/{organizationId}/onPremise/credentials/{credentialsId}, operation id
        getOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/getOnPremiseCredentials
        """
        answer: ClusterCredentials = await self._call(
            "getOnPremiseCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )
        return answer

    async def get_onboarding(
        self,
        organization_id: str | UUID,
    ) -> OrganizationOnboardingResponse:
        """Get the organization onboarding.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/onboarding, operation id getOrganizationOnboarding.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganizationOnboarding
        """
        answer: OrganizationOnboardingResponse = await self._call(
            "getOrganizationOnboarding", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
    ) -> ClusterCredentials:
        """Get the Scaleway credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        GET /organization/{organizationId}/scaleway/credentials/{credentialsId}, operation id
        getScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/getScalewayCredentials
        """
        answer: ClusterCredentials = await self._call(
            "getScalewayCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
        )
        return answer

    def list(
        self,
    ) -> Pages[Organization]:
        """List organizations.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization, operation id listOrganization.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganization
        """
        return Pages(self._client, "listOrganization", {}, {})

    def list_account_bitbucket_repositories(
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
    ) -> Pages[GitRepository]:
        """Get the organization Bitbucket repositories.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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
        self,
        organization_id: str | UUID,
    ) -> Pages[GitAuthProvider]:
        """Get the organization Git provider account.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
    ) -> Pages[GitRepository]:
        """Get the organization GitHub repositories.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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
        self,
        organization_id: str | UUID,
        *,
        git_token_id: str | UUID | None = None,
    ) -> Pages[GitRepository]:
        """Get the organization GitLab repositories.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of a Git token.
            name: Filter by name.

        Raises:
            AuthenticationError: the API refuses; see `errors`.

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
        self,
        organization_id: str | UUID,
    ) -> Pages[ArgoCdInstanceMappingResponse]:
        """List the Argo CD destination cluster mappings of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    def list_available_roles(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationAvailableRole]:
        """List organization available roles.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/availableRole, operation id
        listOrganizationAvailableRoles.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganizationAvailableRoles
        """
        return Pages(
            self._client, "listOrganizationAvailableRoles", {"organizationId": organization_id}, {}
        )

    def list_aws_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterCredentials]:
        """List the AWS credentials of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/aws/credentials, operation id listAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listAWSCredentials
        """
        return Pages(self._client, "listAWSCredentials", {"organizationId": organization_id}, {})

    def list_azure_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterCredentials]:
        """List the Azure credentials of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/azure/credentials, operation id listAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listAzureCredentials
        """
        return Pages(self._client, "listAzureCredentials", {"organizationId": organization_id}, {})

    def list_cluster_locks(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterLock]:
        """List the cluster locks of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/lock, operation id list-cluster-lock.
        https://api-doc.qovery.com/#tag/Organization-Cluster-Lock/operation/list-cluster-lock
        """
        return Pages(self._client, "list-cluster-lock", {"organizationId": organization_id}, {})

    def list_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationCrendentialsResponseListResultsItem]:
        """List organization credentials.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            BadRequestError: the API refuses; see `errors`.

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
        body: ApplicationGitRepositoryRequest | Mapping[str, object],
    ) -> ListDirectoriesFromGitRepositoryResponse:
        """List the directories from Git repositories of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/listDirectoriesFromGitRepository, operation id
        listDirectoriesFromGitRepository.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/listDirectoriesFromGitRepository
        """
        call = self._call(
            "listDirectoriesFromGitRepository", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ListDirectoriesFromGitRepositoryResponse = await call
        return answer

    def list_environments(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationEnvironmentResponse]:
        """List environments by organization id.

        A list: await it for its first page, or walk it with `async for` to its end.

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
        page_size: float | None = None,
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

        Newest first, 10 entries unless `page_size` says otherwise. `links.next` and
        `links.previous` carry the tokens of the neighbouring pages; send one of them, never
        both. `organization_max_limit_reached` says that the plan keeps no older events.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            continue_token: Cursor to the next page, from `links.next` of the page before.
            event_type: Filter by event type.
            from_timestamp: Only what happened at or after this moment, in epoch seconds.
            origin: Filter by origin.
            page_size: How many entries the answer holds at most.
            service_environment_id: Id of a service environment.
            service_project_id: Id of a service project.
            step_back_token: Cursor to the page before, from `links.previous`.
            sub_target_type: Filter by sub target type.
            target_id: Id of a target.
            target_type: Filter by target type.
            to_timestamp: Only what happened before this moment, in epoch seconds.
            triggered_by: Filter by triggered by.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    def list_gcp_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterCredentials]:
        """List the GCP credentials of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/gcp/credentials, operation id listGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listGcpCredentials
        """
        return Pages(self._client, "listGcpCredentials", {"organizationId": organization_id}, {})

    def list_members(
        self,
        organization_id: str | UUID,
    ) -> Pages[Member]:
        """Get the organization members.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/member, operation id getOrganizationMembers.
        https://api-doc.qovery.com/#tag/Members/operation/getOrganizationMembers
        """
        return Pages(
            self._client, "getOrganizationMembers", {"organizationId": organization_id}, {}
        )

    def list_on_premise_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterCredentials]:
        """List the on premise credentials of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/onPremise/credentials, operation id
        listOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listOnPremiseCredentials
        """
        return Pages(
            self._client, "listOnPremiseCredentials", {"organizationId": organization_id}, {}
        )

    def list_scaleway_credentials(
        self,
        organization_id: str | UUID,
    ) -> Pages[ClusterCredentials]:
        """List the Scaleway credentials of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/scaleway/credentials, operation id
        listScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listScalewayCredentials
        """
        return Pages(
            self._client, "listScalewayCredentials", {"organizationId": organization_id}, {}
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

        A list: await it for its first page, or walk it with `async for` to its end.

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
        body: TfVarsListRequest | Mapping[str, object],
    ) -> ListTfVarsFilesFromGitRepoResponse:
        """List the tfvars files from Git repos of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/listTfVarsFilesFromGitRepo, operation id
        listTfVarsFilesFromGitRepo.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listTfVarsFilesFromGitRepo
        """
        call = self._call(
            "listTfVarsFilesFromGitRepo", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ListTfVarsFilesFromGitRepoResponse = await call
        return answer

    async def parse_terraform_variables_from_git_repo(
        self,
        organization_id: str | UUID,
        *,
        body: TerraformVariableParsingRequest | Mapping[str, object],
    ) -> ParseTerraformVariablesFromGitRepoResponse:
        """Parse a Terraform variables from Git repo of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/parseTerraformVariablesFromGitRepo, operation id
        parseTerraformVariablesFromGitRepo.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/parseTerraformVariablesFromGitRepo
        """
        call = self._call(
            "parseTerraformVariablesFromGitRepo", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ParseTerraformVariablesFromGitRepoResponse = await call
        return answer

    async def save_argo_cd_destination_cluster_mapping(
        self,
        organization_id: str | UUID,
        *,
        body: ArgoCdDestinationClusterMappingRequest | Mapping[str, object],
    ) -> ArgoCdDestinationClusterMappingResponse:
        """Save an Argo CD destination cluster mapping of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/argoCdDestinationClusterMapping, operation id
        saveArgoCdDestinationClusterMapping.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/saveArgoCdDestinationClusterMapping
        """
        call = self._call(
            "saveArgoCdDestinationClusterMapping", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: ArgoCdDestinationClusterMappingResponse = await call
        return answer

    async def transfer_ownership(
        self,
        organization_id: str | UUID,
        *,
        body: TransferOwnershipRequest | Mapping[str, object],
    ) -> None:
        """Transfer an organization ownership.

        Irreversible for the caller, who is no longer the owner afterwards.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/transferOwnership, operation id
        postOrganizationTransferOwnership.
        https://api-doc.qovery.com/#tag/Members/operation/postOrganizationTransferOwnership
        """
        call = self._call(
            "postOrganizationTransferOwnership", {"organizationId": organization_id}, {}, body
        )
        del body
        await call

    async def update_onboarding(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationOnboardingPatchRequest | Mapping[str, object],
    ) -> OrganizationOnboardingResponse:
        """Update an organization onboarding.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/onboarding, operation id
        updateOrganizationOnboarding.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/updateOrganizationOnboarding
        """
        call = self._call(
            "updateOrganizationOnboarding", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationOnboardingResponse = await call
        return answer


class OrganizationsAnnotationsGroups(Resource):
    """The methods of `annotations_groups`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationAnnotationsGroup",
        "delete": "deleteOrganizationAnnotationsGroup",
        "edit": "editOrganizationAnnotationsGroup",
        "get": "getOrganizationAnnotationsGroup",
        "list": "listOrganizationAnnotationsGroup",
        "list_associated_items": "getOrganizationAnnotationsGroupAssociatedItems",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest | Mapping[str, object],
    ) -> OrganizationAnnotationsGroupResponse:
        """Create an organization annotations group.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/annotationsGroups, operation id
        createOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/createOrganizationAnnotationsGroup
        """
        call = self._call(
            "createOrganizationAnnotationsGroup", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
    ) -> None:
        """Delete an organization annotations group.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation
        id deleteOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/deleteOrganizationAnnotationsGroup
        """
        await self._call(
            "deleteOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        body: OrganizationAnnotationsGroupCreateRequest | Mapping[str, object],
    ) -> OrganizationAnnotationsGroupResponse:
        """Edit an organization annotations group.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        PUT /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation id
        editOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/editOrganizationAnnotationsGroup
        """
        call = self._call(
            "editOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
            body,
        )
        del body
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationAnnotationsGroupResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of OrganizationAnnotationsGroupCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationAnnotationsGroupResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
    ) -> OrganizationAnnotationsGroupResponse:
        """Get the organization annotations group.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/annotationsGroups/{annotationsGroupId}, operation id
        getOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/getOrganizationAnnotationsGroup
        """
        answer: OrganizationAnnotationsGroupResponse = await self._call(
            "getOrganizationAnnotationsGroup",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationAnnotationsGroupEnrichedResponse]:
        """List organization annotations groups.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/annotationsGroups, operation id
        listOrganizationAnnotationsGroup.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/listOrganizationAnnotationsGroup
        """
        return Pages(
            self._client,
            "listOrganizationAnnotationsGroup",
            {"organizationId": organization_id},
            {},
        )

    def list_associated_items(
        self,
        organization_id: str | UUID,
        annotations_group_id: str | UUID,
    ) -> Pages[OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem]:
        """Get the organization annotations group associated items.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET
        /organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems,
        operation id getOrganizationAnnotationsGroupAssociatedItems.
        https://api-doc.qovery.com/#tag/Organization-Annotations-Group/operation/getOrganizationAnnotationsGroupAssociatedItems
        """
        return Pages(
            self._client,
            "getOrganizationAnnotationsGroupAssociatedItems",
            {"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            {},
        )


class OrganizationsApiTokens(Resource):
    """The methods of `api_tokens`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationApiToken",
        "delete": "deleteOrganizationApiToken",
        "list": "listOrganizationApiTokens",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationApiTokenCreateRequest | Mapping[str, object],
    ) -> OrganizationApiTokenCreate:
        """Create an organization API token.

        The answer holds the token, once: it cannot be read again. 409 says that the name is
        taken.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization/{organizationId}/apiToken, operation id createOrganizationApiToken.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/createOrganizationApiToken
        """
        call = self._call(
            "createOrganizationApiToken", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationApiTokenCreate = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        api_token_id: str | UUID,
    ) -> None:
        """Delete an organization API token.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            api_token_id: Id of the API token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/apiToken/{apiTokenId}, operation id
        deleteOrganizationApiToken.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/deleteOrganizationApiToken
        """
        await self._call(
            "deleteOrganizationApiToken",
            {"organizationId": organization_id, "apiTokenId": api_token_id},
            {},
        )

    def list(
        self,
        organization_id: str | UUID,
        *,
        creator_name: str | None = None,
        name: str | None = None,
    ) -> Pages[OrganizationApiToken]:
        """List organization API tokens.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            creator_name: Filter by creator name.
            name: Filter by name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/apiToken, operation id listOrganizationApiTokens.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/listOrganizationApiTokens
        """
        return Pages(
            self._client,
            "listOrganizationApiTokens",
            {"organizationId": organization_id},
            {"creatorName": creator_name, "name": name},
        )


class OrganizationsContainerRegistries(Resource):
    """The methods of `container_registries`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerRegistry",
        "delete": "deleteContainerRegistry",
        "edit": "editContainerRegistry",
        "get": "getContainerRegistry",
        "list": "listContainerRegistry",
        "list_associated_services": "getContainerRegistryAssociatedServices",
        "list_images": "getContainerVersions",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: ContainerRegistryRequest | Mapping[str, object],
    ) -> ContainerRegistryResponse:
        """Create a container registry in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/containerRegistry, operation id
        createContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/createContainerRegistry
        """
        call = self._call("createContainerRegistry", {"organizationId": organization_id}, {}, body)
        del body
        answer: ContainerRegistryResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
    ) -> None:
        """Delete a container registry of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation
        id deleteContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/deleteContainerRegistry
        """
        await self._call(
            "deleteContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        body: ContainerRegistryRequest | Mapping[str, object],
    ) -> ContainerRegistryResponse:
        """Edit the container registry of an organization.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation id
        editContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/editContainerRegistry
        """
        call = self._call(
            "editContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
            body,
        )
        del body
        answer: ContainerRegistryResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> ContainerRegistryResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of ContainerRegistryRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: ContainerRegistryResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
    ) -> ContainerRegistryResponse:
        """Get the container registry of an organization.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation id
        getContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/getContainerRegistry
        """
        answer: ContainerRegistryResponse = await self._call(
            "getContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[ContainerRegistryResponse]:
        """List the container registries of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry, operation id
        listContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/listContainerRegistry
        """
        return Pages(self._client, "listContainerRegistry", {"organizationId": organization_id}, {})

    def list_associated_services(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
    ) -> Pages[ContainerRegistryAssociatedServicesResponse]:
        """Get the container registry associated services.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/associatedServices,
        operation id getContainerRegistryAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getContainerRegistryAssociatedServices
        """
        return Pages(
            self._client,
            "getContainerRegistryAssociatedServices",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )

    def list_images(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        image_name: str | None = None,
        search: str | None = None,
    ) -> Pages[ContainerVersionResponse]:
        """Get the container versions of a container registry.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            image_name: Filter by image name.
            search: Filter by search.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry/{containerRegistryId}/images,
        operation id getContainerVersions.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/getContainerVersions
        """
        return Pages(
            self._client,
            "getContainerVersions",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {"imageName": image_name, "search": search},
        )


class OrganizationsCreditCards(Resource):
    """The methods of `credit_cards`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "addCreditCard",
        "delete": "deleteCreditCard",
        "list": "listOrganizationCreditCards",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: CreditCardRequest | Mapping[str, object],
    ) -> CreditCard:
        """Add a credit card to an organization.

        Changes what the organization is billed.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/creditCard, operation id addCreditCard.
        https://api-doc.qovery.com/#tag/Billing/operation/addCreditCard
        """
        call = self._call("addCreditCard", {"organizationId": organization_id}, {}, body)
        del body
        answer: CreditCard = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        credit_card_id: str | UUID,
    ) -> None:
        """Delete a credit card of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            credit_card_id: Id of the credit card.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/creditCard/{creditCardId}, operation id
        deleteCreditCard.
        https://api-doc.qovery.com/#tag/Billing/operation/deleteCreditCard
        """
        await self._call(
            "deleteCreditCard",
            {"organizationId": organization_id, "creditCardId": credit_card_id},
            {},
        )

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[CreditCard]:
        """List organization credit cards.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/creditCard, operation id listOrganizationCreditCards.
        https://api-doc.qovery.com/#tag/Billing/operation/listOrganizationCreditCards
        """
        return Pages(
            self._client, "listOrganizationCreditCards", {"organizationId": organization_id}, {}
        )


class OrganizationsCustomRoles(Resource):
    """The methods of `custom_roles`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationCustomRole",
        "delete": "deleteOrganizationCustomRole",
        "edit": "editOrganizationCustomRole",
        "get": "getOrganizationCustomRole",
        "list": "listOrganizationCustomRoles",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCustomRoleCreateRequest | Mapping[str, object],
    ) -> OrganizationCustomRole:
        """Create an organization custom role.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/customRole, operation id
        createOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/createOrganizationCustomRole
        """
        call = self._call(
            "createOrganizationCustomRole", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationCustomRole = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
    ) -> None:
        """Delete an organization custom role.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/customRole/{customRoleId}, operation id
        deleteOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/deleteOrganizationCustomRole
        """
        await self._call(
            "deleteOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
        *,
        body: OrganizationCustomRoleUpdateRequest | Mapping[str, object],
    ) -> OrganizationCustomRole:
        """Edit an organization custom role.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/customRole/{customRoleId}, operation id
        editOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/editOrganizationCustomRole
        """
        call = self._call(
            "editOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
            body,
        )
        del body
        answer: OrganizationCustomRole = await call
        return answer

    async def modify(
        self, organization_id: str | UUID, custom_role_id: str | UUID, **changes: Any
    ) -> OrganizationCustomRole:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.
            changes: Fields of OrganizationCustomRoleUpdateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
            changes,
        )
        del changes
        answer: OrganizationCustomRole = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
    ) -> OrganizationCustomRole:
        """Get the organization custom role.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/customRole/{customRoleId}, operation id
        getOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/getOrganizationCustomRole
        """
        answer: OrganizationCustomRole = await self._call(
            "getOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationCustomRole]:
        """List organization custom roles.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/customRole, operation id listOrganizationCustomRoles.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/listOrganizationCustomRoles
        """
        return Pages(
            self._client, "listOrganizationCustomRoles", {"organizationId": organization_id}, {}
        )


class OrganizationsEnterpriseConnections(Resource):
    """The methods of `enterprise_connections`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "edit": "updateOrganizationEnterpriseConnection",
        "get": "getOrganizationEnterpriseConnection",
        "list": "listOrganizationEnterpriseConnections",
    }

    async def edit(
        self,
        organization_id: str | UUID,
        connection_name: str,
        *,
        body: EnterpriseConnectionDto | Mapping[str, object],
    ) -> EnterpriseConnectionDto:
        """Update an organization enterprise connection.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        PUT /organization/{organizationId}/enterpriseconnection/{connectionName}, operation id
        updateOrganizationEnterpriseConnection.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/updateOrganizationEnterpriseConnection
        """
        call = self._call(
            "updateOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
            body,
        )
        del body
        answer: EnterpriseConnectionDto = await call
        return answer

    async def modify(
        self, organization_id: str | UUID, connection_name: str, **changes: Any
    ) -> EnterpriseConnectionDto:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.
            changes: Fields of EnterpriseConnectionDto.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "updateOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
            changes,
        )
        del changes
        answer: EnterpriseConnectionDto = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        connection_name: str,
    ) -> EnterpriseConnectionDto:
        """Get the organization enterprise connection.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/enterpriseconnection/{connectionName}, operation id
        getOrganizationEnterpriseConnection.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/getOrganizationEnterpriseConnection
        """
        answer: EnterpriseConnectionDto = await self._call(
            "getOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[EnterpriseConnectionDto]:
        """List organization enterprise connections.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/enterpriseconnection, operation id
        listOrganizationEnterpriseConnections.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/listOrganizationEnterpriseConnections
        """
        return Pages(
            self._client,
            "listOrganizationEnterpriseConnections",
            {"organizationId": organization_id},
            {},
        )


class OrganizationsGitTokens(Resource):
    """The methods of `git_tokens`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createGitToken",
        "delete": "deleteGitToken",
        "edit": "editGitToken",
        "get": "getOrganizationGitToken",
        "list": "listOrganizationGitTokens",
        "list_associated_services": "getGitTokenAssociatedServices",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: GitTokenRequest | Mapping[str, object],
    ) -> GitTokenResponse:
        """Create a Git token in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/gitToken, operation id createGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/createGitToken
        """
        call = self._call("createGitToken", {"organizationId": organization_id}, {}, body)
        del body
        answer: GitTokenResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
    ) -> None:
        """Delete a Git token of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/gitToken/{gitTokenId}, operation id
        deleteGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/deleteGitToken
        """
        await self._call(
            "deleteGitToken", {"organizationId": organization_id, "gitTokenId": git_token_id}, {}
        )

    async def edit(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        body: GitTokenRequest | Mapping[str, object],
    ) -> GitTokenResponse:
        """Edit the Git token of an organization.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/gitToken/{gitTokenId}, operation id editGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/editGitToken
        """
        call = self._call(
            "editGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
            body,
        )
        del body
        answer: GitTokenResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> GitTokenResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of GitTokenRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: GitTokenResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
    ) -> GitTokenResponse:
        """Get the organization Git token.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/gitToken/{gitTokenId}, operation id
        getOrganizationGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganizationGitToken
        """
        answer: GitTokenResponse = await self._call(
            "getOrganizationGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[GitTokenResponse]:
        """List organization Git tokens.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/gitToken, operation id listOrganizationGitTokens.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganizationGitTokens
        """
        return Pages(
            self._client, "listOrganizationGitTokens", {"organizationId": organization_id}, {}
        )

    def list_associated_services(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
    ) -> Pages[GitTokenAssociatedServiceResponse]:
        """Get the Git token associated services.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/gitToken/{gitTokenId}/associatedServices, operation
        id getGitTokenAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getGitTokenAssociatedServices
        """
        return Pages(
            self._client,
            "getGitTokenAssociatedServices",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
        )


class OrganizationsHelmRepositories(Resource):
    """The methods of `helm_repositories`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createHelmRepository",
        "delete": "deleteHelmRepository",
        "edit": "editHelmRepository",
        "get": "getHelmRepository",
        "list": "listHelmRepository",
        "list_associated_services": "getHelmRepositoryAssociatedServices",
        "list_charts": "getHelmCharts",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: HelmRepositoryRequest | Mapping[str, object],
    ) -> HelmRepositoryResponse:
        """Create a Helm repository in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /organization/{organizationId}/helmRepository, operation id createHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/createHelmRepository
        """
        call = self._call("createHelmRepository", {"organizationId": organization_id}, {}, body)
        del body
        answer: HelmRepositoryResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
    ) -> None:
        """Delete a Helm repository of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        deleteHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/deleteHelmRepository
        """
        await self._call(
            "deleteHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        body: HelmRepositoryRequest | Mapping[str, object],
    ) -> HelmRepositoryResponse:
        """Edit the Helm repository of an organization.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        editHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/editHelmRepository
        """
        call = self._call(
            "editHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
            body,
        )
        del body
        answer: HelmRepositoryResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> HelmRepositoryResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of HelmRepositoryRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: HelmRepositoryResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
    ) -> HelmRepositoryResponse:
        """Get the Helm repository of an organization.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        getHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/getHelmRepository
        """
        answer: HelmRepositoryResponse = await self._call(
            "getHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[HelmRepositoryResponse]:
        """List the Helm repositories of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/helmRepository, operation id listHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/listHelmRepository
        """
        return Pages(self._client, "listHelmRepository", {"organizationId": organization_id}, {})

    def list_associated_services(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
    ) -> Pages[HelmRepositoryAssociatedServicesResponse]:
        """Get the Helm repository associated services.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/associatedServices,
        operation id getHelmRepositoryAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getHelmRepositoryAssociatedServices
        """
        return Pages(
            self._client,
            "getHelmRepositoryAssociatedServices",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )

    def list_charts(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        chart_name: str | None = None,
    ) -> Pages[HelmVersionResponse]:
        """Get the Helm charts of a Helm repository.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            chart_name: Filter by chart name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/charts, operation
        id getHelmCharts.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/getHelmCharts
        """
        return Pages(
            self._client,
            "getHelmCharts",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {"chartName": chart_name},
        )


class OrganizationsInviteMembers(Resource):
    """The methods of `invite_members`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "accept": "postAcceptInviteMember",
        "create": "postInviteMember",
        "delete": "deleteInviteMember",
        "get": "getMemberInvitation",
        "list": "getOrganizationInvitedMembers",
    }

    async def accept(
        self,
        organization_id: str | UUID,
        invite_id: str | UUID,
    ) -> InviteMember:
        """Accept a member invitation of an organization.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization/{organizationId}/inviteMember/{inviteId}, operation id
        postAcceptInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/postAcceptInviteMember
        """
        answer: InviteMember = await self._call(
            "postAcceptInviteMember", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )
        return answer

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: InviteMemberRequest | Mapping[str, object],
    ) -> InviteMember:
        """Invite a member of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization/{organizationId}/inviteMember, operation id postInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/postInviteMember
        """
        call = self._call("postInviteMember", {"organizationId": organization_id}, {}, body)
        del body
        answer: InviteMember = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        invite_id: str | UUID,
    ) -> None:
        """Delete a member invitation of an organization.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/inviteMember/{inviteId}, operation id
        deleteInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/deleteInviteMember
        """
        await self._call(
            "deleteInviteMember", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )

    async def get(
        self,
        organization_id: str | UUID,
        invite_id: str | UUID,
    ) -> InviteMember:
        """Get the member invitation of an organization.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/inviteMember/{inviteId}, operation id
        getMemberInvitation.
        https://api-doc.qovery.com/#tag/Members/operation/getMemberInvitation
        """
        answer: InviteMember = await self._call(
            "getMemberInvitation", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[InviteMember]:
        """Get the organization invited members.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/inviteMember, operation id
        getOrganizationInvitedMembers.
        https://api-doc.qovery.com/#tag/Members/operation/getOrganizationInvitedMembers
        """
        return Pages(
            self._client, "getOrganizationInvitedMembers", {"organizationId": organization_id}, {}
        )


class OrganizationsInvoices(Resource):
    """The methods of `invoices`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "download": "getOrganizationInvoicePDF",
        "get": "getOrganizationInvoice",
        "list": "listOrganizationInvoice",
    }

    async def download(
        self,
        organization_id: str | UUID,
        invoice_id: str | UUID,
    ) -> Link:
        """Get the organization invoice PDF.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/invoice/{invoiceId}/download, operation id
        getOrganizationInvoicePDF.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationInvoicePDF
        """
        answer: Link = await self._call(
            "getOrganizationInvoicePDF",
            {"organizationId": organization_id, "invoiceId": invoice_id},
            {},
        )
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        invoice_id: str | UUID,
    ) -> Invoice:
        """Get the organization invoice.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/invoice/{invoiceId}, operation id
        getOrganizationInvoice.
        https://api-doc.qovery.com/#tag/Billing/operation/getOrganizationInvoice
        """
        answer: Invoice = await self._call(
            "getOrganizationInvoice",
            {"organizationId": organization_id, "invoiceId": invoice_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[Invoice]:
        """List organization invoices.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/invoice, operation id listOrganizationInvoice.
        https://api-doc.qovery.com/#tag/Billing/operation/listOrganizationInvoice
        """
        return Pages(
            self._client, "listOrganizationInvoice", {"organizationId": organization_id}, {}
        )


class OrganizationsLabelsGroups(Resource):
    """The methods of `labels_groups`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationLabelsGroup",
        "delete": "deleteOrganizationLabelsGroup",
        "edit": "editOrganizationLabelsGroup",
        "get": "getOrganizationLabelssGroup",
        "list": "listOrganizationLabelsGroup",
        "list_associated_items": "getOrganizationLabelsGroupAssociatedItems",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest | Mapping[str, object],
    ) -> OrganizationLabelsGroupResponse:
        """Create an organization labels group.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/labelsGroups, operation id
        createOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/createOrganizationLabelsGroup
        """
        call = self._call(
            "createOrganizationLabelsGroup", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
    ) -> None:
        """Delete an organization labels group.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        deleteOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/deleteOrganizationLabelsGroup
        """
        await self._call(
            "deleteOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        body: OrganizationLabelsGroupCreateRequest | Mapping[str, object],
    ) -> OrganizationLabelsGroupResponse:
        """Edit an organization labels group.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        PUT /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        editOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/editOrganizationLabelsGroup
        """
        call = self._call(
            "editOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
            body,
        )
        del body
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationLabelsGroupResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of OrganizationLabelsGroupCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationLabelsGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationLabelsGroupResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
    ) -> OrganizationLabelsGroupResponse:
        """Get the organization labels group.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups/{labelsGroupId}, operation id
        getOrganizationLabelssGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/getOrganizationLabelssGroup
        """
        answer: OrganizationLabelsGroupResponse = await self._call(
            "getOrganizationLabelssGroup",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationLabelsGroupEnrichedResponse]:
        """List organization labels groups.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups, operation id
        listOrganizationLabelsGroup.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/listOrganizationLabelsGroup
        """
        return Pages(
            self._client, "listOrganizationLabelsGroup", {"organizationId": organization_id}, {}
        )

    def list_associated_items(
        self,
        organization_id: str | UUID,
        labels_group_id: str | UUID,
    ) -> Pages[OrganizationLabelsGroupAssociatedItemsResponseListResultsItem]:
        """Get the organization labels group associated items.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems,
        operation id getOrganizationLabelsGroupAssociatedItems.
        https://api-doc.qovery.com/#tag/Organization-Labels-Group/operation/getOrganizationLabelsGroupAssociatedItems
        """
        return Pages(
            self._client,
            "getOrganizationLabelsGroupAssociatedItems",
            {"organizationId": organization_id, "labelsGroupId": labels_group_id},
            {},
        )


class OrganizationsPlatformTemplates(Resource):
    """The methods of `platform_templates`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list": "listPlatformTemplates",
    }

    @property
    def components(self) -> OrganizationsPlatformTemplatesComponents:
        """The methods of `components`."""
        return OrganizationsPlatformTemplatesComponents(self._client)

    def list(
        self,
        organization_id: str | UUID,
        *,
        cloud_provider: PlatformCloudVendor | str | None = None,
        cluster_mode: PlatformClusterMode | str | None = None,
    ) -> Pages[PlatformTemplateSummaryResponse]:
        """List the platform templates of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            cloud_provider: Filter by cloud provider.
            cluster_mode: Filter by cluster mode.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/platformTemplate, operation id listPlatformTemplates.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/listPlatformTemplates
        """
        return Pages(
            self._client,
            "listPlatformTemplates",
            {"organizationId": organization_id},
            {"cloudProvider": cloud_provider, "clusterMode": cluster_mode},
        )


class OrganizationsPlatformTemplatesComponents(Resource):
    """The methods of `components`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "resolve": "resolvePlatformTemplateComponentConfiguration",
    }

    async def resolve(
        self,
        organization_id: str | UUID,
        template_key: str,
        template_version: str,
        component_key: str,
        *,
        cloud_provider: PlatformCloudVendor | str,
        cluster_mode: PlatformClusterMode | str,
        body: PlatformComponentConfigurationPreviewRequest | Mapping[str, object],
    ) -> PlatformComponentConfigurationResolutionResponse:
        """Resolve a platform template component configuration.

        Args:
            organization_id: Id of the organization.
            template_key: Template key.
            template_version: Template version.
            component_key: Component key.
            cloud_provider: Filter by cloud provider.
            cluster_mode: Filter by cluster mode.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST
        /organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve,
        operation id resolvePlatformTemplateComponentConfiguration.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/resolvePlatformTemplateComponentConfiguration
        """
        call = self._call(
            "resolvePlatformTemplateComponentConfiguration",
            {
                "organizationId": organization_id,
                "templateKey": template_key,
                "templateVersion": template_version,
                "componentKey": component_key,
            },
            {"cloudProvider": cloud_provider, "clusterMode": cluster_mode},
            body,
        )
        del body
        answer: PlatformComponentConfigurationResolutionResponse = await call
        return answer


class OrganizationsPolicyApiTokens(Resource):
    """The methods of `policy_api_tokens`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationPolicyApiToken",
        "delete": "deleteOrganizationPolicyApiToken",
        "list": "listOrganizationPolicyApiTokens",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationPolicyApiTokenCreateRequest | Mapping[str, object],
    ) -> OrganizationPolicyApiTokenCreate:
        """Create an organization policy API token.

        The answer holds the token, once: it cannot be read again. 409 says that the name is
        taken.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization/{organizationId}/policyApiToken, operation id
        createOrganizationPolicyApiToken.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/createOrganizationPolicyApiToken
        """
        call = self._call(
            "createOrganizationPolicyApiToken", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationPolicyApiTokenCreate = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        policy_api_token_id: str | UUID,
    ) -> None:
        """Delete an organization policy API token.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            policy_api_token_id: Id of the policy API token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/policyApiToken/{policyApiTokenId}, operation id
        deleteOrganizationPolicyApiToken.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/deleteOrganizationPolicyApiToken
        """
        await self._call(
            "deleteOrganizationPolicyApiToken",
            {"organizationId": organization_id, "policyApiTokenId": policy_api_token_id},
            {},
        )

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationPolicyApiToken]:
        """List organization policy API tokens.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/policyApiToken, operation id
        listOrganizationPolicyApiTokens.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/listOrganizationPolicyApiTokens
        """
        return Pages(
            self._client, "listOrganizationPolicyApiTokens", {"organizationId": organization_id}, {}
        )


class OrganizationsWebhooks(Resource):
    """The methods of `webhooks`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationWebhook",
        "delete": "deleteOrganizationWebhook",
        "edit": "editOrganizationWebhook",
        "get": "getOrganizationWebhook",
        "list": "listOrganizationWebHooks",
        "list_events": "listWebhookEvent",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | Mapping[str, object],
    ) -> OrganizationWebhookCreateResponse:
        """Create an organization webhook.

        `target_secret` is sent as it is in a header of each delivery and never shown; answers
        only say whether one is set. Both filters must match for an event to be delivered.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        POST /organization/{organizationId}/webhook, operation id createOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/createOrganizationWebhook
        """
        call = self._call(
            "createOrganizationWebhook", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
    ) -> None:
        """Delete an organization webhook.

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /organization/{organizationId}/webhook/{webhookId}, operation id
        deleteOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/deleteOrganizationWebhook
        """
        await self._call(
            "deleteOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        body: OrganizationWebhookCreateRequest | Mapping[str, object],
    ) -> OrganizationWebhookCreateResponse:
        """Edit an organization webhook.

        `target_secret` is sent as it is in a header of each delivery and never shown; answers
        only say whether one is set. Both filters must match for an event to be delivered.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /organization/{organizationId}/webhook/{webhookId}, operation id
        editOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/editOrganizationWebhook
        """
        call = self._call(
            "editOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
            body,
        )
        del body
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> OrganizationWebhookCreateResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of OrganizationWebhookCreateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: OrganizationWebhookCreateResponse = await call
        return answer

    async def get(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
    ) -> OrganizationWebhookResponse:
        """Get the organization webhook.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/webhook/{webhookId}, operation id
        getOrganizationWebhook.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/getOrganizationWebhook
        """
        answer: OrganizationWebhookResponse = await self._call(
            "getOrganizationWebhook",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )
        return answer

    def list(
        self,
        organization_id: str | UUID,
    ) -> Pages[OrganizationWebhookResponse]:
        """List organization webhooks.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/webhook, operation id listOrganizationWebHooks.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/listOrganizationWebHooks
        """
        return Pages(
            self._client, "listOrganizationWebHooks", {"organizationId": organization_id}, {}
        )

    def list_events(
        self,
        organization_id: str | UUID,
        webhook_id: str | UUID,
    ) -> Pages[WebhookEventResponse]:
        """List webhook events.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/webhook/{webhookId}/event, operation id
        listWebhookEvent.
        https://api-doc.qovery.com/#tag/Organization-Webhook/operation/listWebhookEvent
        """
        return Pages(
            self._client,
            "listWebhookEvent",
            {"organizationId": organization_id, "webhookId": webhook_id},
            {},
        )
