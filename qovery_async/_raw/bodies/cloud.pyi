"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AwsRoleCredentialsRequestType,
    AwsStaticCredentialsRequestType,
    EksAnywhereVsphereRoleCredentialsRequestType,
    EksAnywhereVsphereStaticCredentialsRequestType,
    GcpServiceAccountKeyCredentialsRequestCredentialType,
    GcpWorkloadIdentityFederationCredentialsRequestCredentialType,
)

AwsRoleCredentialsRequestTypeText: TypeAlias = Literal["AWS_ROLE"]
AwsStaticCredentialsRequestTypeText: TypeAlias = Literal["AWS_STATIC"]
CloudProviderEnumText: TypeAlias = Literal["AWS", "SCW", "GCP", "ON_PREMISE", "AZURE"]
EksAnywhereVsphereRoleCredentialsRequestTypeText: TypeAlias = Literal["EKS_ANYWHERE_VSPHERE_ROLE"]
EksAnywhereVsphereStaticCredentialsRequestTypeText: TypeAlias = Literal[
    "EKS_ANYWHERE_VSPHERE_STATIC"
]
GcpServiceAccountKeyCredentialsRequestCredentialTypeText: TypeAlias = Literal["SERVICE_ACCOUNT_KEY"]
GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText: TypeAlias = Literal[
    "WORKLOAD_IDENTITY_FEDERATION", "WIF"
]
AwsCredentialsRequestDict: TypeAlias = (
    AwsRoleCredentialsRequestDict
    | AwsStaticCredentialsRequestDict
    | EksAnywhereVsphereRoleCredentialsRequestDict
    | EksAnywhereVsphereStaticCredentialsRequestDict
)
GcpCredentialsRequestDict: TypeAlias = (
    GcpServiceAccountKeyCredentialsRequestDict | GcpWorkloadIdentityFederationCredentialsRequestDict
)

class AwsRoleCredentialsRequestDict(TypedDict):
    name: str
    role_arn: str
    type: AwsRoleCredentialsRequestType | AwsRoleCredentialsRequestTypeText

class AwsStaticCredentialsRequestDict(TypedDict):
    access_key_id: str | UUID
    name: str
    secret_access_key: str
    type: AwsStaticCredentialsRequestType | AwsStaticCredentialsRequestTypeText

class AzureCredentialsRequestDict(TypedDict):
    azure_subscription_id: str | UUID
    azure_tenant_id: str | UUID
    name: str

class EksAnywhereVsphereRoleCredentialsRequestDict(TypedDict):
    name: str
    role_arn: str
    type: (
        EksAnywhereVsphereRoleCredentialsRequestType
        | EksAnywhereVsphereRoleCredentialsRequestTypeText
    )
    vsphere_password: str
    vsphere_user: str

class EksAnywhereVsphereStaticCredentialsRequestDict(TypedDict):
    access_key_id: str | UUID
    name: str
    secret_access_key: str
    type: (
        EksAnywhereVsphereStaticCredentialsRequestType
        | EksAnywhereVsphereStaticCredentialsRequestTypeText
    )
    vsphere_password: str
    vsphere_user: str

class GcpServiceAccountKeyCredentialsRequestDict(TypedDict):
    credential_type: NotRequired[
        GcpServiceAccountKeyCredentialsRequestCredentialType
        | GcpServiceAccountKeyCredentialsRequestCredentialTypeText
    ]
    gcp_credentials: str
    name: str

class GcpWorkloadIdentityFederationCredentialsRequestDict(TypedDict):
    credential_type: NotRequired[
        GcpWorkloadIdentityFederationCredentialsRequestCredentialType
        | GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText
    ]
    name: str
    service_account_email: str
    workload_identity_provider_resource: str

class OnPremiseCredentialsRequestDict(TypedDict):
    name: str

class ScalewayCredentialsRequestDict(TypedDict):
    name: str
    scaleway_access_key: str
    scaleway_organization_id: str | UUID
    scaleway_project_id: str | UUID
    scaleway_secret_key: str
