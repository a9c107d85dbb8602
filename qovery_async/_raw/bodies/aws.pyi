"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

AwsRoleClusterCredentialsObjectTypeText: TypeAlias = Literal["AWS_ROLE"]
AwsStaticClusterCredentialsObjectTypeText: TypeAlias = Literal["AWS"]
AzureStaticClusterCredentialsObjectTypeText: TypeAlias = Literal["AZURE"]
EksAnywhereVsphereClusterCredentialsObjectTypeText: TypeAlias = Literal["EKS_ANYWHERE_VSPHERE"]
GcpStaticClusterCredentialsObjectTypeText: TypeAlias = Literal["GCP"]
GcpWorkloadIdentityFederationClusterCredentialsObjectTypeText: TypeAlias = Literal[
    "GCP_WORKLOAD_IDENTITY_FEDERATION"
]
GenericClusterCredentialsObjectTypeText: TypeAlias = Literal["OTHER"]
ListAWSEKSInstanceTypeGpuText: TypeAlias = Literal["INCLUDE", "EXCLUDE", "ONLY"]
ScalewayClusterCredentialsObjectTypeText: TypeAlias = Literal["SCW"]
