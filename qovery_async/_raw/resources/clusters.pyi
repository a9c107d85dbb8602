"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import (
    ClusterAdvancedSettingsDict,
    ClusterCloudProviderInfoRequestDict,
    ClusterDnsProviderRequestDict,
    ClusterKarpenterPrivateSubnetIdsPutRequestDict,
    ClusterLockRequestDict,
    ClusterPlatformBindingRequestDict,
    ClusterRequestDict,
    ClusterRoutingTableRequestDict,
    EksAnywhereCommitRequestDict,
    PlatformComponentConfigurationPreviewRequestDict,
)
from ..models import (
    Cluster,
    ClusterAdvancedSettings,
    ClusterCloudProviderInfo,
    ClusterCloudProviderInfoRequest,
    ClusterDeleteMode,
    ClusterDnsProviderRequest,
    ClusterDnsProviderResponse,
    ClusterEnvironmentResponse,
    ClusterKarpenterPrivateSubnetIdsPutRequest,
    ClusterLock,
    ClusterLockRequest,
    ClusterLogs,
    ClusterLogsResponse,
    ClusterMetricsResponse,
    ClusterPlatformBindingRequest,
    ClusterPlatformBindingResponse,
    ClusterReadinessStatus,
    ClusterRequest,
    ClusterRoutingTable,
    ClusterRoutingTableRequest,
    ClusterRoutingTableResultsItem,
    ClusterStatus,
    Commit,
    CostRange,
    EksAnywhereClusterJwtResponse,
    EksAnywhereCommitRequest,
    EksAnywhereCommitResponse,
    GetClusterKubernetesEventsResponseResultsItem,
    GetClusterTokenByClusterIdResponse,
    PlatformComponentConfigurationPreviewRequest,
    PlatformComponentConfigurationPreviewResponse,
)
from .clusters_analyses import ClustersAnalyses
from .clusters_argo_cd import ClustersArgoCd
from .clusters_cluster_operator import ClustersClusterOperator

class Clusters(ClustersArgoCd, ClustersClusterOperator):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def analyses(self) -> ClustersAnalyses: ...
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: ClusterRequest | ClusterRequestDict
    ) -> Cluster: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[ClusterRequestDict]
    ) -> Cluster: ...
    async def delete(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        delete_mode: ClusterDeleteMode | str | None = None,
        skip_reconcile: bool | None = None,
    ) -> None: ...
    async def deploy(
        self, organization_id: str | UUID, cluster_id: str | UUID, *, dry_run: bool | None = None
    ) -> ClusterStatus: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterRequest | ClusterRequestDict,
    ) -> Cluster: ...
    @overload
    async def edit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterRequestDict],
    ) -> Cluster: ...
    async def edit_advanced_settings(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterAdvancedSettings | ClusterAdvancedSettingsDict,
    ) -> ClusterAdvancedSettings: ...
    @overload
    async def edit_dns_provider(
        self,
        cluster_id: str | UUID,
        *,
        body: ClusterDnsProviderRequest | ClusterDnsProviderRequestDict,
    ) -> ClusterDnsProviderResponse: ...
    @overload
    async def edit_dns_provider(
        self, cluster_id: str | UUID, **fields: Unpack[ClusterDnsProviderRequestDict]
    ) -> ClusterDnsProviderResponse: ...
    @overload
    async def edit_eks_anywhere_commit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: EksAnywhereCommitRequest | EksAnywhereCommitRequestDict,
    ) -> EksAnywhereCommitResponse: ...
    @overload
    async def edit_eks_anywhere_commit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[EksAnywhereCommitRequestDict],
    ) -> EksAnywhereCommitResponse: ...
    @overload
    async def edit_karpenter_private_subnet_ids(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterKarpenterPrivateSubnetIdsPutRequest
        | ClusterKarpenterPrivateSubnetIdsPutRequestDict,
    ) -> None: ...
    @overload
    async def edit_karpenter_private_subnet_ids(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterKarpenterPrivateSubnetIdsPutRequestDict],
    ) -> None: ...
    async def edit_kubeconfig(
        self, organization_id: str | UUID, cluster_id: str | UUID, *, body: str | bytes
    ) -> None: ...
    @overload
    async def edit_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterPlatformBindingRequest | ClusterPlatformBindingRequestDict,
    ) -> ClusterPlatformBindingResponse: ...
    @overload
    async def edit_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterPlatformBindingRequestDict],
    ) -> ClusterPlatformBindingResponse: ...
    @overload
    async def edit_routing_table(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterRoutingTableRequest | ClusterRoutingTableRequestDict,
    ) -> ClusterRoutingTable: ...
    @overload
    async def edit_routing_table(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterRoutingTableRequestDict],
    ) -> ClusterRoutingTable: ...
    async def get_advanced_settings(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterAdvancedSettings: ...
    async def get_cloud_provider_info(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterCloudProviderInfo: ...
    async def get_current_cost(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> CostRange: ...
    async def get_dns_provider(self, cluster_id: str | UUID) -> ClusterDnsProviderResponse: ...
    async def get_eks_anywhere_jwt(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> EksAnywhereClusterJwtResponse: ...
    async def get_installation_helm_values(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> str: ...
    async def get_kubeconfig(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        read_only: bool | None = None,
        with_token_from_cli: bool | None = None,
    ) -> str: ...
    async def get_logs(
        self,
        cluster_id: str | UUID,
        *,
        endpoint: str,
        query: str,
        direction: str | None = None,
        end: str | None = None,
        interval: str | None = None,
        limit: str | None = None,
        since: str | None = None,
        start: str | None = None,
        step: str | None = None,
        time: str | None = None,
    ) -> ClusterLogsResponse: ...
    async def get_metrics(
        self,
        cluster_id: str | UUID,
        *,
        endpoint: str,
        query: str,
        analyze: str | None = None,
        board_short_name: str | None = None,
        dedup: str | None = None,
        end: str | None = None,
        engine: str | None = None,
        max_source_resolution: str | None = None,
        metric_short_name: str | None = None,
        partial_response: str | None = None,
        range: str | None = None,
        start: str | None = None,
        step: str | None = None,
        time: str | None = None,
        timeout: str | None = None,
        trace_id: str | UUID | None = None,
    ) -> ClusterMetricsResponse: ...
    async def get_platform_binding(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterPlatformBindingResponse: ...
    async def get_readiness(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterReadinessStatus: ...
    async def get_status(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterStatus: ...
    async def get_token(
        self, cluster_id: str | UUID, *, read_only: bool | None = None
    ) -> GetClusterTokenByClusterIdResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[Cluster]: ...
    def list_eks_anywhere_commits(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Pages[Commit | None]: ...
    def list_environments(self, cluster_id: str | UUID) -> Pages[ClusterEnvironmentResponse]: ...
    def list_events(
        self,
        cluster_id: str | UUID,
        *,
        from_date_time: str,
        to_date_time: str,
        node_name: str | None = None,
        pod_name: str | None = None,
        reporting_component: str | None = None,
    ) -> Pages[GetClusterKubernetesEventsResponseResultsItem]: ...
    def list_logs(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Pages[ClusterLogs]: ...
    def list_routing_tables(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Pages[ClusterRoutingTableResultsItem]: ...
    def list_status(self, organization_id: str | UUID) -> Pages[ClusterStatus]: ...
    @overload
    async def lock(
        self, cluster_id: str | UUID, *, body: ClusterLockRequest | ClusterLockRequestDict
    ) -> ClusterLock: ...
    @overload
    async def lock(
        self, cluster_id: str | UUID, **fields: Unpack[ClusterLockRequestDict]
    ) -> ClusterLock: ...
    @overload
    async def resolve_platform_binding_component(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        component_key: str,
        *,
        body: PlatformComponentConfigurationPreviewRequest
        | PlatformComponentConfigurationPreviewRequestDict,
    ) -> PlatformComponentConfigurationPreviewResponse: ...
    @overload
    async def resolve_platform_binding_component(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        component_key: str,
        **fields: Unpack[PlatformComponentConfigurationPreviewRequestDict],
    ) -> PlatformComponentConfigurationPreviewResponse: ...
    @overload
    async def specify_cloud_provider_info(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict | None = None,
    ) -> ClusterCloudProviderInfo: ...
    @overload
    async def specify_cloud_provider_info(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterCloudProviderInfoRequestDict],
    ) -> ClusterCloudProviderInfo: ...
    async def stop(self, organization_id: str | UUID, cluster_id: str | UUID) -> ClusterStatus: ...
    async def unlock(self, cluster_id: str | UUID) -> None: ...
    async def upgrade(self, cluster_id: str | UUID) -> ClusterStatus: ...
