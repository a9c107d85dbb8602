"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    AwsCredentialsRequestDict,
    AwsRoleCredentialsRequestDict,
    AwsStaticCredentialsRequestDict,
    AzureCredentialsRequestDict,
    EksAnywhereVsphereRoleCredentialsRequestDict,
    EksAnywhereVsphereStaticCredentialsRequestDict,
    GcpCredentialsRequestDict,
    GcpServiceAccountKeyCredentialsRequestDict,
    GcpWorkloadIdentityFederationCredentialsRequestDict,
    OnPremiseCredentialsRequestDict,
    ScalewayCredentialsRequestDict,
)
from ..models import (
    AwsCredentialsRequest,
    AzureCredentialsRequest,
    ClusterCredentials,
    GcpCredentialsRequest,
    OnPremiseCredentialsRequest,
    ScalewayCredentialsRequest,
)

class OrganizationsCloudProviderCredentials(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create_aws_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AwsCredentialsRequest | AwsCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def create_aws_credentials(
        self, organization_id: str | UUID, **fields: Unpack[AwsRoleCredentialsRequestDict]
    ) -> ClusterCredentials: ...
    @overload
    async def create_aws_credentials(
        self, organization_id: str | UUID, **fields: Unpack[AwsStaticCredentialsRequestDict]
    ) -> ClusterCredentials: ...
    @overload
    async def create_aws_credentials(
        self,
        organization_id: str | UUID,
        **fields: Unpack[EksAnywhereVsphereRoleCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def create_aws_credentials(
        self,
        organization_id: str | UUID,
        **fields: Unpack[EksAnywhereVsphereStaticCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def create_azure_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AzureCredentialsRequest | AzureCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def create_azure_credentials(
        self, organization_id: str | UUID, **fields: Unpack[AzureCredentialsRequestDict]
    ) -> ClusterCredentials: ...
    @overload
    async def create_gcp_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: GcpCredentialsRequest | GcpCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def create_gcp_credentials(
        self,
        organization_id: str | UUID,
        **fields: Unpack[GcpServiceAccountKeyCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def create_gcp_credentials(
        self,
        organization_id: str | UUID,
        **fields: Unpack[GcpWorkloadIdentityFederationCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def create_on_premise_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | OnPremiseCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def create_on_premise_credentials(
        self, organization_id: str | UUID, **fields: Unpack[OnPremiseCredentialsRequestDict]
    ) -> ClusterCredentials: ...
    @overload
    async def create_scaleway_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: ScalewayCredentialsRequest | ScalewayCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def create_scaleway_credentials(
        self, organization_id: str | UUID, **fields: Unpack[ScalewayCredentialsRequestDict]
    ) -> ClusterCredentials: ...
    async def delete_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None: ...
    async def delete_azure_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None: ...
    async def delete_gcp_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None: ...
    async def delete_on_premise_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None: ...
    async def delete_scaleway_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None: ...
    @overload
    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: AwsCredentialsRequest | AwsCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[AwsRoleCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[AwsStaticCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[EksAnywhereVsphereRoleCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[EksAnywhereVsphereStaticCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    async def modify_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials: ...
    @overload
    async def edit_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: AzureCredentialsRequest | AzureCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[AzureCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    async def modify_azure_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        azure_subscription_id: str | UUID | Unset = ...,
        azure_tenant_id: str | UUID | Unset = ...,
        name: str | Unset = ...,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: GcpCredentialsRequest | GcpCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[GcpServiceAccountKeyCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    @overload
    async def edit_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[GcpWorkloadIdentityFederationCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    async def modify_gcp_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, **changes: Any
    ) -> ClusterCredentials: ...
    @overload
    async def edit_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | OnPremiseCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[OnPremiseCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    async def modify_on_premise_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID, *, name: str | Unset = ...
    ) -> ClusterCredentials: ...
    @overload
    async def edit_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: ScalewayCredentialsRequest | ScalewayCredentialsRequestDict,
    ) -> ClusterCredentials: ...
    @overload
    async def edit_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        **fields: Unpack[ScalewayCredentialsRequestDict],
    ) -> ClusterCredentials: ...
    async def modify_scaleway_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        name: str | Unset = ...,
        scaleway_access_key: str | Unset = ...,
        scaleway_organization_id: str | UUID | Unset = ...,
        scaleway_project_id: str | UUID | Unset = ...,
        scaleway_secret_key: str | Unset = ...,
    ) -> ClusterCredentials: ...
    async def get_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials: ...
    async def get_azure_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials: ...
    async def get_gcp_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials: ...
    async def get_on_premise_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials: ...
    async def get_scaleway_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials: ...
    def list_aws_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]: ...
    def list_azure_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]: ...
    def list_gcp_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]: ...
    def list_on_premise_credentials(
        self, organization_id: str | UUID
    ) -> Pages[ClusterCredentials]: ...
    def list_scaleway_credentials(
        self, organization_id: str | UUID
    ) -> Pages[ClusterCredentials]: ...
