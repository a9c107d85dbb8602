"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias, TypedDict
from uuid import UUID

ArgocdAssociatedServiceTypeText: TypeAlias = Literal["ARGOCD_APP"]
ArgoCdConnectionCheckResponseReasonText: TypeAlias = Literal[
    "authentication_failed", "unreachable", "insufficient_permissions"
]

class ArgoCdCredentialsRequestDict(TypedDict):
    argocd_token: str
    argocd_url: str

class ArgoCdDestinationClusterMappingRequestDict(TypedDict):
    agent_cluster_id: str | UUID
    argocd_cluster_url: str
    cluster_id: str | UUID
