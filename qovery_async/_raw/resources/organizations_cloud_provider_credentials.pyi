"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

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
