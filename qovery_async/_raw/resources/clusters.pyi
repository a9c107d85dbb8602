"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource_property import resource_property
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    CloudVendorEnumText,
    ClusterAdvancedSettingsDict,
    ClusterCloudProviderInfoRequestDict,
    ClusterDnsProviderRequestDict,
    ClusterDnsProviderRequestProviderDict,
    ClusterInfrastructureChartsParametersDict,
    ClusterKarpenterPrivateSubnetIdsPutRequestDict,
    ClusterKedaDict,
    ClusterLabelsGroupDict,
    ClusterLockRequestDict,
    ClusterRequestDict,
    ClusterRequestFeaturesItemDict,
    ClusterRoutingTableRequestDict,
    ClusterRoutingTableRequestRoutesItemDict,
    EksAnywhereCommitRequestDict,
    KubernetesEnumText,
    MetricsParametersDict,
    SecretManagerAccessRequestDict,
)
from ..models import (
    CloudVendorEnum,
    Cluster,
    ClusterAdvancedSettings,
    ClusterCloudProviderInfo,
    ClusterCloudProviderInfoRequest,
    ClusterDeleteMode,
    ClusterDnsProviderRequest,
    ClusterDnsProviderRequestProvider,
    ClusterDnsProviderResponse,
    ClusterEnvironmentResponse,
    ClusterInfrastructureChartsParameters,
    ClusterKarpenterPrivateSubnetIdsPutRequest,
    ClusterKeda,
    ClusterLabelsGroup,
    ClusterLock,
    ClusterLockRequest,
    ClusterLogs,
    ClusterLogsResponse,
    ClusterMetricsResponse,
    ClusterReadinessStatus,
    ClusterRequest,
    ClusterRequestFeaturesItem,
    ClusterRoutingTable,
    ClusterRoutingTableRequest,
    ClusterRoutingTableRequestRoutesItem,
    ClusterRoutingTableResultsItem,
    ClusterStatus,
    Commit,
    CostRange,
    EksAnywhereClusterJwtResponse,
    EksAnywhereCommitRequest,
    EksAnywhereCommitResponse,
    GetClusterKubernetesEventsResponseResultsItem,
    GetClusterTokenByClusterIdResponse,
    KubernetesEnum,
    MetricsParameters,
    SecretManagerAccessRequest,
)
from .clusters_analyses import ClustersAnalyses
from .clusters_argo_cd import ClustersArgoCd
from .clusters_cluster_operator import ClustersClusterOperator
from .clusters_platform_configuration import ClustersPlatformConfiguration

class Clusters(ClustersArgoCd, ClustersClusterOperator, ClustersPlatformConfiguration):
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
    ) -> Deployment[None]: ...
    async def deploy(
        self, organization_id: str | UUID, cluster_id: str | UUID, *, dry_run: bool | None = None
    ) -> Deployment[ClusterStatus]: ...
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
    async def modify(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        cloud_provider: CloudVendorEnum | CloudVendorEnumText | Unset = ...,
        cloud_provider_credentials: ClusterCloudProviderInfoRequest
        | ClusterCloudProviderInfoRequestDict
        | Unset = ...,
        description: str | Unset = ...,
        disk_iops: int | Unset = ...,
        disk_size: int | Unset = ...,
        disk_throughput: int | Unset = ...,
        features: Sequence[ClusterRequestFeaturesItem | ClusterRequestFeaturesItemDict]
        | Unset = ...,
        infrastructure_charts_parameters: ClusterInfrastructureChartsParameters
        | ClusterInfrastructureChartsParametersDict
        | Unset = ...,
        instance_type: str | Unset = ...,
        keda: ClusterKeda | ClusterKedaDict | Unset = ...,
        kubernetes: KubernetesEnum | KubernetesEnumText | Unset = ...,
        labels_groups: Sequence[ClusterLabelsGroup | ClusterLabelsGroupDict] | Unset = ...,
        max_running_nodes: int | Unset = ...,
        metrics_parameters: MetricsParameters | MetricsParametersDict | Unset = ...,
        min_running_nodes: int | Unset = ...,
        name: str | Unset = ...,
        production: bool | Unset = ...,
        region: str | Unset = ...,
        secret_manager_accesses: Sequence[
            SecretManagerAccessRequest | SecretManagerAccessRequestDict
        ]
        | Unset = ...,
        ssh_keys: builtins.list[str] | tuple[str, ...] | Unset = ...,
    ) -> Cluster: ...
    async def edit_advanced_settings(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterAdvancedSettings | ClusterAdvancedSettingsDict,
    ) -> ClusterAdvancedSettings: ...
    async def modify_advanced_settings(
        self, organization_id: str | UUID, cluster_id: str | UUID, **changes: Any
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
    async def modify_dns_provider(
        self,
        cluster_id: str | UUID,
        *,
        dns_provider: ClusterDnsProviderRequestProvider
        | ClusterDnsProviderRequestProviderDict
        | Unset = ...,
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
    async def modify_routing_table(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        routes: Sequence[
            ClusterRoutingTableRequestRoutesItem | ClusterRoutingTableRequestRoutesItemDict
        ]
        | Unset = ...,
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
    async def stop(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Deployment[ClusterStatus]: ...
    async def unlock(self, cluster_id: str | UUID) -> None: ...
    async def upgrade(self, cluster_id: str | UUID) -> Deployment[ClusterStatus]: ...
