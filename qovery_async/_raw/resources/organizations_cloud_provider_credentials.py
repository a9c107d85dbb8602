"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_cloud_provider_credentials.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsCloudProviderCredentials(Resource):
    """Methods of `Cloud Provider Credentials`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create_aws_credentials": "createAWSCredentials",
        "create_azure_credentials": "createAzureCredentials",
        "create_gcp_credentials": "createGcpCredentials",
        "create_on_premise_credentials": "createOnPremiseCredentials",
        "create_scaleway_credentials": "createScalewayCredentials",
        "delete_aws_credentials": "deleteAWSCredentials",
        "delete_azure_credentials": "deleteAzureCredentials",
        "delete_gcp_credentials": "deleteGcpCredentials",
        "delete_on_premise_credentials": "deleteOnPremiseCredentials",
        "delete_scaleway_credentials": "deleteScalewayCredentials",
        "edit_aws_credentials": "editAWSCredentials",
        "edit_azure_credentials": "editAzureCredentials",
        "edit_gcp_credentials": "editGcpCredentials",
        "edit_on_premise_credentials": "editOnPremiseCredentials",
        "edit_scaleway_credentials": "editScalewayCredentials",
        "get_aws_credentials": "getAWSCredentials",
        "get_azure_credentials": "getAzureCredentials",
        "get_gcp_credentials": "getGcpCredentials",
        "get_on_premise_credentials": "getOnPremiseCredentials",
        "get_scaleway_credentials": "getScalewayCredentials",
        "list_aws_credentials": "listAWSCredentials",
        "list_azure_credentials": "listAzureCredentials",
        "list_gcp_credentials": "listGcpCredentials",
        "list_on_premise_credentials": "listOnPremiseCredentials",
        "list_scaleway_credentials": "listScalewayCredentials",
    }

    async def create_aws_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AwsCredentialsRequest | AwsCredentialsRequestDict | None = None,
        **fields: object,
    ) -> ClusterCredentials:
        """Create AWS credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AwsRoleCredentialsRequestDict`, * if required:
            name*, role_arn*, type*

        Fields of `AwsStaticCredentialsRequestDict`, * if required:
            name*, type*
            access_key_id*: Public half of a key pair.
            secret_access_key*: Secret; omitted from responses.

        Fields of `EksAnywhereVsphereRoleCredentialsRequestDict`, * if required:
            name*, role_arn*, type*, vsphere_user*
            vsphere_password*: Secret; omitted from responses.

        Fields of `EksAnywhereVsphereStaticCredentialsRequestDict`, * if required:
            name*, type*, vsphere_user*
            access_key_id*: Public half of a key pair.
            secret_access_key*: Secret; omitted from responses.
            vsphere_password*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/aws/credentials, operation id createAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createAWSCredentials
        """
        call = self._call(
            "createAWSCredentials", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ClusterCredentials = await call
        return answer

    async def create_azure_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: AzureCredentialsRequest | AzureCredentialsRequestDict | None = None,
        **fields: Unpack[AzureCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Create Azure credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AzureCredentialsRequestDict`, * if required:
            azure_subscription_id*, azure_tenant_id*, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/azure/credentials, operation id
        createAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createAzureCredentials
        """
        call = self._call(
            "createAzureCredentials", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ClusterCredentials = await call
        return answer

    async def create_gcp_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: GcpCredentialsRequest | GcpCredentialsRequestDict | None = None,
        **fields: object,
    ) -> ClusterCredentials:
        """Create GCP credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `GcpServiceAccountKeyCredentialsRequestDict`, * if required:
            credential_type, gcp_credentials*, name*

        Fields of `GcpWorkloadIdentityFederationCredentialsRequestDict`, * if required:
            credential_type, name*, service_account_email*, workload_identity_provider_resource*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/gcp/credentials, operation id createGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createGcpCredentials
        """
        call = self._call(
            "createGcpCredentials", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ClusterCredentials = await call
        return answer

    async def create_on_premise_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | OnPremiseCredentialsRequestDict | None = None,
        **fields: Unpack[OnPremiseCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Create on premise credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OnPremiseCredentialsRequestDict`, * if required:
            name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/onPremise/credentials, operation id
        createOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createOnPremiseCredentials
        """
        call = self._call(
            "createOnPremiseCredentials", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ClusterCredentials = await call
        return answer

    async def create_scaleway_credentials(
        self,
        organization_id: str | UUID,
        *,
        body: ScalewayCredentialsRequest | ScalewayCredentialsRequestDict | None = None,
        **fields: Unpack[ScalewayCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Create Scaleway credentials in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ScalewayCredentialsRequestDict`, * if required:
            name*, scaleway_organization_id*, scaleway_project_id*
            scaleway_access_key*: Public half of a key pair.
            scaleway_secret_key*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/scaleway/credentials, operation id
        createScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/createScalewayCredentials
        """
        call = self._call(
            "createScalewayCredentials", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ClusterCredentials = await call
        return answer

    async def delete_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None:
        """Delete AWS credentials of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None:
        """Delete Azure credentials of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None:
        """Delete GCP credentials of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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

    async def delete_on_premise_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None:
        """Delete on premise credentials of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> None:
        """Delete Scaleway credentials of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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

    async def edit_aws_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: AwsCredentialsRequest | AwsCredentialsRequestDict | None = None,
        **fields: object,
    ) -> ClusterCredentials:
        """Edit the AWS credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AwsRoleCredentialsRequestDict`, * if required:
            name*, role_arn*, type*

        Fields of `AwsStaticCredentialsRequestDict`, * if required:
            name*, type*
            access_key_id*: Public half of a key pair.
            secret_access_key*: Secret; omitted from responses.

        Fields of `EksAnywhereVsphereRoleCredentialsRequestDict`, * if required:
            name*, role_arn*, type*, vsphere_user*
            vsphere_password*: Secret; omitted from responses.

        Fields of `EksAnywhereVsphereStaticCredentialsRequestDict`, * if required:
            name*, type*, vsphere_user*
            access_key_id*: Public half of a key pair.
            secret_access_key*: Secret; omitted from responses.
            vsphere_password*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/aws/credentials/{credentialsId}, operation id
        editAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editAWSCredentials
        """
        call = self._call(
            "editAWSCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
            fields,
        )
        del body, fields
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
            **changes: Fields of AwsCredentialsRequest.

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
        body: AzureCredentialsRequest | AzureCredentialsRequestDict | None = None,
        **fields: Unpack[AzureCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Edit the Azure credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AzureCredentialsRequestDict`, * if required:
            azure_subscription_id*, azure_tenant_id*, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/azure/credentials/{credentialsId}, operation id
        editAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editAzureCredentials
        """
        call = self._call(
            "editAzureCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
            fields,
        )
        del body, fields
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
            **changes: Fields of AzureCredentialsRequest.

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

    async def edit_gcp_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: GcpCredentialsRequest | GcpCredentialsRequestDict | None = None,
        **fields: object,
    ) -> ClusterCredentials:
        """Edit the GCP credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `GcpServiceAccountKeyCredentialsRequestDict`, * if required:
            credential_type, gcp_credentials*, name*

        Fields of `GcpWorkloadIdentityFederationCredentialsRequestDict`, * if required:
            credential_type, name*, service_account_email*, workload_identity_provider_resource*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/gcp/credentials/{credentialsId}, operation id
        editGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editGcpCredentials
        """
        call = self._call(
            "editGcpCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
            fields,
        )
        del body, fields
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
            **changes: Fields of GcpCredentialsRequest.

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

    async def edit_on_premise_credentials(
        self,
        organization_id: str | UUID,
        credentials_id: str | UUID,
        *,
        body: OnPremiseCredentialsRequest | OnPremiseCredentialsRequestDict | None = None,
        **fields: Unpack[OnPremiseCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Edit the on premise credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OnPremiseCredentialsRequestDict`, * if required:
            name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/onPremise/credentials/{credentialsId}, operation id
        editOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editOnPremiseCredentials
        """
        call = self._call(
            "editOnPremiseCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
            fields,
        )
        del body, fields
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
            **changes: Fields of OnPremiseCredentialsRequest.

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
        body: ScalewayCredentialsRequest | ScalewayCredentialsRequestDict | None = None,
        **fields: Unpack[ScalewayCredentialsRequestDict],
    ) -> ClusterCredentials:
        """Edit the Scaleway credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ScalewayCredentialsRequestDict`, * if required:
            name*, scaleway_organization_id*, scaleway_project_id*
            scaleway_access_key*: Public half of a key pair.
            scaleway_secret_key*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/scaleway/credentials/{credentialsId}, operation id
        editScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/editScalewayCredentials
        """
        call = self._call(
            "editScalewayCredentials",
            {"organizationId": organization_id, "credentialsId": credentials_id},
            {},
            body,
            fields,
        )
        del body, fields
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
            **changes: Fields of ScalewayCredentialsRequest.

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

    async def get_aws_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials:
        """Get the AWS credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials:
        """Get the Azure credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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

    async def get_gcp_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials:
        """Get the GCP credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials:
        """Get the on premise credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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

    async def get_scaleway_credentials(
        self, organization_id: str | UUID, credentials_id: str | UUID
    ) -> ClusterCredentials:
        """Get the Scaleway credentials of an organization.

        Args:
            organization_id: Id of the organization.
            credentials_id: Id of the credentials.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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

    def list_aws_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]:
        """List the AWS credentials of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/aws/credentials, operation id listAWSCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listAWSCredentials
        """
        return Pages(self._client, "listAWSCredentials", {"organizationId": organization_id}, {})

    def list_azure_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]:
        """List the Azure credentials of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/azure/credentials, operation id listAzureCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listAzureCredentials
        """
        return Pages(self._client, "listAzureCredentials", {"organizationId": organization_id}, {})

    def list_gcp_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]:
        """List the GCP credentials of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/gcp/credentials, operation id listGcpCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listGcpCredentials
        """
        return Pages(self._client, "listGcpCredentials", {"organizationId": organization_id}, {})

    def list_on_premise_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]:
        """List the on premise credentials of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/onPremise/credentials, operation id
        listOnPremiseCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listOnPremiseCredentials
        """
        return Pages(
            self._client, "listOnPremiseCredentials", {"organizationId": organization_id}, {}
        )

    def list_scaleway_credentials(self, organization_id: str | UUID) -> Pages[ClusterCredentials]:
        """List the Scaleway credentials of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/scaleway/credentials, operation id
        listScalewayCredentials.
        https://api-doc.qovery.com/#tag/Cloud-Provider-Credentials/operation/listScalewayCredentials
        """
        return Pages(
            self._client, "listScalewayCredentials", {"organizationId": organization_id}, {}
        )
