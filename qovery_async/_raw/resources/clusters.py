"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `clusters.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from .clusters_argo_cd import ClustersArgoCd
from .clusters_cluster_operator import ClustersClusterOperator
from .clusters_platform_configuration import ClustersPlatformConfiguration


class Clusters(ClustersArgoCd, ClustersClusterOperator, ClustersPlatformConfiguration):
    """Methods of `clusters`."""

    operations: ClassVar[Mapping[str, str]] = {
        "attach_operator": "attachClusterOperator",
        "check_argo_cd_config": "checkArgoCdConnection",
        "create": "createCluster",
        "delete": "deleteCluster",
        "delete_argo_cd_config": "deleteArgoCdCredentials",
        "deploy": "deployCluster",
        "edit": "editCluster",
        "edit_advanced_settings": "editClusterAdvancedSettings",
        "edit_dns_provider": "editClusterDnsProvider",
        "edit_eks_anywhere_commit": "updateEksAnywhereCommit",
        "edit_karpenter_private_subnet_ids": "updateKarpenterPrivateFargateSubnetIds",
        "edit_kubeconfig": "editClusterKubeconfig",
        "edit_platform_binding": "updateClusterPlatformBinding",
        "edit_routing_table": "editRoutingTable",
        "get_advanced_settings": "getClusterAdvancedSettings",
        "get_argo_cd_config": "getArgoCdCredentials",
        "get_cloud_provider_info": "getOrganizationCloudProviderInfo",
        "get_current_cost": "getClusterCurrentCost",
        "get_dns_provider": "getClusterDnsProvider",
        "get_eks_anywhere_jwt": "getEksAnywhereClusterJwt",
        "get_installation_helm_values": "getInstallationHelmValues",
        "get_kubeconfig": "getClusterKubeconfig",
        "get_logs": "get-cluster-logs",
        "get_metrics": "get-cluster-metrics",
        "get_operator_bootstrap": "getClusterOperatorBootstrap",
        "get_operator_status": "getClusterOperatorStatus",
        "get_platform_binding": "getClusterPlatformBinding",
        "get_readiness": "getClusterReadinessStatus",
        "get_status": "getClusterStatus",
        "get_token": "get-cluster-token-by-clusterId",
        "list": "listOrganizationCluster",
        "list_argocd_apps_associated_services": "getArgoCdAssociatedServices",
        "list_eks_anywhere_commits": "listEksAnywhereCommits",
        "list_environments": "get-environments-by-cluster-id",
        "list_events": "get-cluster-kubernetes-events",
        "list_logs": "listClusterLogs",
        "list_routing_tables": "getRoutingTable",
        "list_status": "getOrganizationClusterStatus",
        "lock": "lockCluster",
        "resolve_platform_binding_component": "resolvePlatformComponentConfiguration",
        "save_argo_cd_config": "saveArgoCdCredentials",
        "specify_cloud_provider_info": "specifyClusterCloudProviderInfo",
        "stop": "StopCluster",
        "unlock": "unlock-cluster",
        "update_operator": "updateClusterOperator",
        "upgrade": "upgradeCluster",
    }

    @resource_property
    def analyses(self) -> ClustersAnalyses:
        """Methods of `analyses`."""
        from .clusters_analyses import ClustersAnalyses

        return ClustersAnalyses(self._client)

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: ClusterRequest | ClusterRequestDict | None = None,
        **fields: Unpack[ClusterRequestDict],
    ) -> Cluster:
        """Create a cluster in an organization.

        A cluster costs money at the cloud provider from its first deployment on. Until then,
        nothing runs.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterRequestDict`, * if required:
            cloud_provider*, cloud_provider_credentials, description, features,
            infrastructure_charts_parameters, instance_type, keda, labels_groups,
            metrics_parameters, name*, production, region*, secret_manager_accesses, ssh_keys
            disk_iops: In I/O operations per second. From 3000 to 16000.
            disk_size: In GB. Default: 40.
            disk_throughput: In MiB per second. From 125 to 1000.
            kubernetes: Default: 'MANAGED'.
            max_running_nodes: Number of instances; the minimum may not exceed the maximum.
            Default: 1.
            min_running_nodes: Number of instances; the minimum may not exceed the maximum.
            Default: 1.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/cluster, operation id createCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/createCluster
        """
        call = self._call("createCluster", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: Cluster = await call
        return answer

    async def delete(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        delete_mode: ClusterDeleteMode | str | None = None,
        skip_reconcile: bool | None = None,
    ) -> Deployment[None]:
        """Delete a cluster of an organization.

        Irreversible. By default, the cluster must have no environment, and its cloud resources
        are destroyed. `delete_mode=DELETE_QOVERY_CONFIG` removes only Qovery's record: the
        resources stay and continue to cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            delete_mode: Objects to delete: the cluster, Qovery's record of it, or both.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/cluster/{clusterId}, operation id deleteCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/deleteCluster
        """
        answer: Deployment[None] = await self._start(
            "deleteCluster",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {"deleteMode": delete_mode, "skipReconcile": skip_reconcile},
        )
        return answer

    async def deploy(
        self, organization_id: str | UUID, cluster_id: str | UUID, *, dry_run: bool | None = None
    ) -> Deployment[ClusterStatus]:
        """Deploy a cluster.

        Asynchronous; creates or changes cloud resources that cost money. `dry_run` only reports
        the changes. Edits of a cluster take effect with this operation.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            dry_run: Filter by dry run.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/cluster/{clusterId}/deploy, operation id
        deployCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/deployCluster
        """
        answer: Deployment[ClusterStatus] = await self._start(
            "deployCluster",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {"dry_run": dry_run},
        )
        return answer

    async def edit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterRequest | ClusterRequestDict | None = None,
        **fields: Unpack[ClusterRequestDict],
    ) -> Cluster:
        """Edit the cluster of an organization.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterRequestDict`, * if required:
            cloud_provider*, cloud_provider_credentials, description, features,
            infrastructure_charts_parameters, instance_type, keda, labels_groups,
            metrics_parameters, name*, production, region*, secret_manager_accesses, ssh_keys
            disk_iops: In I/O operations per second. From 3000 to 16000.
            disk_size: In GB. Default: 40.
            disk_throughput: In MiB per second. From 125 to 1000.
            kubernetes: Default: 'MANAGED'.
            max_running_nodes: Number of instances; the minimum may not exceed the maximum.
            Default: 1.
            min_running_nodes: Number of instances; the minimum may not exceed the maximum.
            Default: 1.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}, operation id editCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/editCluster
        """
        call = self._call(
            "editCluster",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Cluster = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Cluster:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ClusterRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editCluster",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Cluster = await call
        return answer

    async def edit_advanced_settings(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterAdvancedSettings | ClusterAdvancedSettingsDict,
    ) -> ClusterAdvancedSettings:
        """Edit the cluster advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict; keywords are not possible, because
            `aws.cloudwatch.eks_logs_retention_days` is not a valid name of an argument.

        Fields of `ClusterAdvancedSettingsDict`, * if required:
            aws.cloudwatch.eks_logs_retention_days, aws.eks.ec2.metadata_imds,
            aws.iam.admin_group, aws.vpc.enable_nat_gateway_secondary_eip,
            aws.vpc.enable_s3_flow_logs, aws.vpc.flow_logs_retention_days,
            cloud_provider.container_registry.tags, database.mongodb.allowed_cidrs,
            database.mongodb.deny_any_access, database.mysql.allowed_cidrs,
            database.mysql.deny_any_access, database.postgresql.allowed_cidrs,
            database.postgresql.deny_any_access, database.redis.allowed_cidrs,
            database.redis.deny_any_access, envoy.gateway_api.retry.http_status_codes,
            envoy.gateway_api.retry.retry_on, k8s.api.allowed_public_access_cidrs,
            load_balancer.size, loki.backend.cpu_limit_m, loki.backend.cpu_request_m,
            loki.backend.memory_limit_mib, loki.backend.memory_request_mib,
            loki.deployment_mode, loki.log_retention_in_week, loki.read.cpu_limit_m,
            loki.read.cpu_request_m, loki.read.memory_limit_mib, loki.read.memory_request_mib,
            loki.single_binary.cpu_limit_m, loki.single_binary.cpu_request_m,
            loki.single_binary.memory_limit_mib, loki.single_binary.memory_request_mib,
            loki.write.cpu_limit_m, loki.write.cpu_request_m, loki.write.memory_limit_mib,
            loki.write.memory_request_mib, nginx.hpa.cpu_utilization_percentage_threshold,
            nginx.hpa.max_number_instances, nginx.hpa.min_number_instances,
            nginx.vcpu.limit_in_milli_cpu, nginx.vcpu.request_in_milli_cpu,
            qovery.static_ip_mode, registry.image_retention_time, storageclass.fast_ssd
            aws.eks.ec2.ami: Default: 'AmazonLinux2023'.
            aws.eks.efs.performance_mode: Default: 'generalPurpose'.
            aws.eks.efs.throughput_mode: Default: 'elastic'.
            aws.eks.efs.transition_to_ia: Default: 'AFTER_30_DAYS'.
            aws.eks.enable_alb_controller: Default: true.
            aws.eks.enable_efs_addon: Default: false.
            envoy.gateway_api.http_connection_idle_timeout_seconds: In seconds. At least 0.
            envoy.gateway_api.http_request_timeout_seconds: In seconds. At least 0.
            envoy.gateway_api.retry.num_retries: At least 0.
            envoy.gateway_api.retry.per_try_timeout_seconds: In seconds. At least 1.
            nginx.memory.limit_in_mib: In MiB.
            nginx.memory.request_in_mib: In MiB.
            pleco.resources_ttl: Deprecated.
            registry.mirroring_mode: Default: 'Service'.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/advancedSettings, operation id
        editClusterAdvancedSettings.
        https://api-doc.qovery.com/#tag/Clusters/operation/editClusterAdvancedSettings
        """
        call = self._call(
            "editClusterAdvancedSettings",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
        )
        del body
        answer: ClusterAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, organization_id: str | UUID, cluster_id: str | UUID, **changes: Any
    ) -> ClusterAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            **changes: Fields of ClusterAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editClusterAdvancedSettings",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            changes,
        )
        del changes
        answer: ClusterAdvancedSettings = await call
        return answer

    async def edit_dns_provider(
        self,
        cluster_id: str | UUID,
        *,
        body: ClusterDnsProviderRequest | ClusterDnsProviderRequestDict | None = None,
        **fields: Unpack[ClusterDnsProviderRequestDict],
    ) -> ClusterDnsProviderResponse:
        """Edit a cluster DNS provider.

        Args:
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterDnsProviderRequestDict`, * if required:
            dns_provider*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /cluster/{clusterId}/dnsProvider, operation id editClusterDnsProvider.
        https://api-doc.qovery.com/#tag/Clusters/operation/editClusterDnsProvider
        """
        call = self._call("editClusterDnsProvider", {"clusterId": cluster_id}, {}, body, fields)
        del body, fields
        answer: ClusterDnsProviderResponse = await call
        return answer

    async def modify_dns_provider(
        self, cluster_id: str | UUID, **changes: Any
    ) -> ClusterDnsProviderResponse:
        """Change fields and keep all others: `get_dns_provider`, then `edit_dns_provider`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            cluster_id: Id of the cluster.
            **changes: Fields of ClusterDnsProviderRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editClusterDnsProvider", {"clusterId": cluster_id}, {}, changes)
        del changes
        answer: ClusterDnsProviderResponse = await call
        return answer

    async def edit_eks_anywhere_commit(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: EksAnywhereCommitRequest | EksAnywhereCommitRequestDict | None = None,
        **fields: Unpack[EksAnywhereCommitRequestDict],
    ) -> EksAnywhereCommitResponse:
        """Update an EKS anywhere commit of a cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EksAnywhereCommitRequestDict`, * if required:
            commit_id*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commit, operation id
        updateEksAnywhereCommit.
        https://api-doc.qovery.com/#tag/Clusters/operation/updateEksAnywhereCommit
        """
        call = self._call(
            "updateEksAnywhereCommit",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EksAnywhereCommitResponse = await call
        return answer

    async def edit_karpenter_private_subnet_ids(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterKarpenterPrivateSubnetIdsPutRequest
        | ClusterKarpenterPrivateSubnetIdsPutRequestDict
        | None = None,
        **fields: Unpack[ClusterKarpenterPrivateSubnetIdsPutRequestDict],
    ) -> None:
        """Update Karpenter private Fargate subnet ids of a cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterKarpenterPrivateSubnetIdsPutRequestDict`, * if required:
            eks_karpenter_fargate_subnets_zone_a_ids, eks_karpenter_fargate_subnets_zone_b_ids,
            eks_karpenter_fargate_subnets_zone_c_ids

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/karpenterPrivateSubnetIds,
        operation id updateKarpenterPrivateFargateSubnetIds.
        https://api-doc.qovery.com/#tag/Clusters/operation/updateKarpenterPrivateFargateSubnetIds
        """
        call = self._call(
            "updateKarpenterPrivateFargateSubnetIds",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        await call

    async def edit_kubeconfig(
        self, organization_id: str | UUID, cluster_id: str | UUID, *, body: str | bytes
    ) -> None:
        """Edit cluster kubeconfig.

        YAML text, not JSON. It contains credentials of the cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: Text or bytes, sent unchanged.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/kubeconfig, operation id
        editClusterKubeconfig.
        https://api-doc.qovery.com/#tag/Clusters/operation/editClusterKubeconfig
        """
        call = self._call(
            "editClusterKubeconfig",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
        )
        del body
        await call

    async def edit_routing_table(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterRoutingTableRequest | ClusterRoutingTableRequestDict | None = None,
        **fields: Unpack[ClusterRoutingTableRequestDict],
    ) -> ClusterRoutingTable:
        """Edit the routing table of a cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterRoutingTableRequestDict`, * if required:
            routes*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/routingTable, operation id
        editRoutingTable.
        https://api-doc.qovery.com/#tag/Clusters/operation/editRoutingTable
        """
        call = self._call(
            "editRoutingTable",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ClusterRoutingTable = await call
        return answer

    async def modify_routing_table(
        self, organization_id: str | UUID, cluster_id: str | UUID, **changes: Any
    ) -> ClusterRoutingTable:
        """Change fields and keep all others: `list_routing_tables`, then `edit_routing_table`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            **changes: Fields of ClusterRoutingTableRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editRoutingTable",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            changes,
        )
        del changes
        answer: ClusterRoutingTable = await call
        return answer

    async def get_advanced_settings(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterAdvancedSettings:
        """Get the cluster advanced settings.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/advancedSettings, operation id
        getClusterAdvancedSettings.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterAdvancedSettings
        """
        answer: ClusterAdvancedSettings = await self._call(
            "getClusterAdvancedSettings",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_cloud_provider_info(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterCloudProviderInfo:
        """Get the organization cloud provider info of a cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo, operation id
        getOrganizationCloudProviderInfo.
        https://api-doc.qovery.com/#tag/Clusters/operation/getOrganizationCloudProviderInfo
        """
        answer: ClusterCloudProviderInfo = await self._call(
            "getOrganizationCloudProviderInfo",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_current_cost(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> CostRange:
        """Get the cluster current cost.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/currentCost, operation id
        getClusterCurrentCost.
        https://api-doc.qovery.com/#tag/Billing/operation/getClusterCurrentCost
        """
        answer: CostRange = await self._call(
            "getClusterCurrentCost",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_dns_provider(self, cluster_id: str | UUID) -> ClusterDnsProviderResponse:
        """Get the cluster DNS provider.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /cluster/{clusterId}/dnsProvider, operation id getClusterDnsProvider.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterDnsProvider
        """
        answer: ClusterDnsProviderResponse = await self._call(
            "getClusterDnsProvider", {"clusterId": cluster_id}, {}
        )
        return answer

    async def get_eks_anywhere_jwt(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> EksAnywhereClusterJwtResponse:
        """Get the EKS anywhere cluster JWT.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/jwt, operation id
        getEksAnywhereClusterJwt.
        https://api-doc.qovery.com/#tag/Clusters/operation/getEksAnywhereClusterJwt
        """
        answer: EksAnywhereClusterJwtResponse = await self._call(
            "getEksAnywhereClusterJwt",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_installation_helm_values(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> str:
        """Get the installation Helm values of a cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/installationHelmValues, operation
        id getInstallationHelmValues.
        https://api-doc.qovery.com/#tag/Clusters/operation/getInstallationHelmValues
        """
        answer: str = await self._call(
            "getInstallationHelmValues",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_kubeconfig(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        read_only: bool | None = None,
        with_token_from_cli: bool | None = None,
    ) -> str:
        """Get the cluster kubeconfig.

        YAML text, not JSON. It contains credentials of the cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            read_only: Filter by read only.
            with_token_from_cli: Filter by with token from cli.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/kubeconfig, operation id
        getClusterKubeconfig.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterKubeconfig
        """
        answer: str = await self._call(
            "getClusterKubeconfig",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {"read_only": read_only, "with_token_from_cli": with_token_from_cli},
        )
        return answer

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
    ) -> ClusterLogsResponse:
        """Get the cluster logs.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Filter by endpoint.
            query: Filter by query.
            direction: Filter by direction.
            end: End of the time span.
            interval: Filter by interval.
            limit: Maximum number of entries in the response.
            since: Filter by since.
            start: Start of the time span.
            step: Filter by step.
            time: Filter by time.

        GET /cluster/{clusterId}/logs, operation id get-cluster-logs.
        https://api-doc.qovery.com/#tag/Clusters/operation/get-cluster-logs
        """
        answer: ClusterLogsResponse = await self._call(
            "get-cluster-logs",
            {"clusterId": cluster_id},
            {
                "endpoint": endpoint,
                "query": query,
                "direction": direction,
                "end": end,
                "interval": interval,
                "limit": limit,
                "since": since,
                "start": start,
                "step": step,
                "time": time,
            },
        )
        return answer

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
    ) -> ClusterMetricsResponse:
        """Get the cluster metrics.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Filter by endpoint.
            query: Filter by query.
            analyze: Filter by analyze.
            board_short_name: Filter by board short name.
            dedup: Filter by dedup.
            end: End of the time span.
            engine: Filter by engine.
            max_source_resolution: Filter by max source resolution.
            metric_short_name: Filter by metric short name.
            partial_response: Filter by partial response.
            range: Filter by range.
            start: Start of the time span.
            step: Filter by step.
            time: Filter by time.
            timeout: Filter by timeout.
            trace_id: Id of a trace.

        GET /cluster/{clusterId}/metrics, operation id get-cluster-metrics.
        https://api-doc.qovery.com/#tag/Clusters/operation/get-cluster-metrics
        """
        answer: ClusterMetricsResponse = await self._call(
            "get-cluster-metrics",
            {"clusterId": cluster_id},
            {
                "endpoint": endpoint,
                "query": query,
                "analyze": analyze,
                "board_short_name": board_short_name,
                "dedup": dedup,
                "end": end,
                "engine": engine,
                "max_source_resolution": max_source_resolution,
                "metric_short_name": metric_short_name,
                "partial_response": partial_response,
                "range": range,
                "start": start,
                "step": step,
                "time": time,
                "timeout": timeout,
                "trace_id": trace_id,
            },
        )
        return answer

    async def get_readiness(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterReadinessStatus:
        """Get the cluster readiness status.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/isReady, operation id
        getClusterReadinessStatus.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterReadinessStatus
        """
        answer: ClusterReadinessStatus = await self._call(
            "getClusterReadinessStatus",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_status(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterStatus:
        """Get the state of one cluster.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/status, operation id
        getClusterStatus.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterStatus
        """
        answer: ClusterStatus = await self._call(
            "getClusterStatus", {"organizationId": organization_id, "clusterId": cluster_id}, {}
        )
        return answer

    async def get_token(
        self, cluster_id: str | UUID, *, read_only: bool | None = None
    ) -> GetClusterTokenByClusterIdResponse:
        """Get the cluster token.

        Args:
            cluster_id: Id of the cluster.
            read_only: Filter by read only.

        GET /cluster/{clusterId}/token, operation id get-cluster-token-by-clusterId.
        https://api-doc.qovery.com/#tag/cluster/operation/get-cluster-token-by-clusterId
        """
        answer: GetClusterTokenByClusterIdResponse = await self._call(
            "get-cluster-token-by-clusterId", {"clusterId": cluster_id}, {"read_only": read_only}
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[Cluster]:
        """List organization clusters.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster, operation id listOrganizationCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/listOrganizationCluster
        """
        return Pages(
            self._client, "listOrganizationCluster", {"organizationId": organization_id}, {}
        )

    def list_eks_anywhere_commits(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Pages[Commit | None]:
        """List the EKS anywhere commits of a cluster.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commits, operation
        id listEksAnywhereCommits.
        https://api-doc.qovery.com/#tag/Clusters/operation/listEksAnywhereCommits
        """
        return Pages(
            self._client,
            "listEksAnywhereCommits",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )

    def list_environments(self, cluster_id: str | UUID) -> Pages[ClusterEnvironmentResponse]:
        """Get the environments of a cluster.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /cluster/{clusterId}/environments, operation id get-environments-by-cluster-id.
        https://api-doc.qovery.com/#tag/Clusters/operation/get-environments-by-cluster-id
        """
        return Pages(self._client, "get-environments-by-cluster-id", {"clusterId": cluster_id}, {})

    def list_events(
        self,
        cluster_id: str | UUID,
        *,
        from_date_time: str,
        to_date_time: str,
        node_name: str | None = None,
        pod_name: str | None = None,
        reporting_component: str | None = None,
    ) -> Pages[GetClusterKubernetesEventsResponseResultsItem]:
        """Get the cluster Kubernetes events.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            cluster_id: Id of the cluster.
            from_date_time: Filter by from date time.
            to_date_time: Filter by to date time.
            node_name: Filter by node name.
            pod_name: Filter by pod name.
            reporting_component: Filter by reporting component.

        GET /cluster/{clusterId}/events, operation id get-cluster-kubernetes-events.
        https://api-doc.qovery.com/#tag/Clusters/operation/get-cluster-kubernetes-events
        """
        return Pages(
            self._client,
            "get-cluster-kubernetes-events",
            {"clusterId": cluster_id},
            {
                "from_date_time": from_date_time,
                "to_date_time": to_date_time,
                "node_name": node_name,
                "pod_name": pod_name,
                "reporting_component": reporting_component,
            },
        )

    def list_logs(self, organization_id: str | UUID, cluster_id: str | UUID) -> Pages[ClusterLogs]:
        """List cluster logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/logs, operation id
        listClusterLogs.
        https://api-doc.qovery.com/#tag/Clusters/operation/listClusterLogs
        """
        return Pages(
            self._client,
            "listClusterLogs",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )

    def list_routing_tables(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Pages[ClusterRoutingTableResultsItem]:
        """Get the routing table of a cluster.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/routingTable, operation id
        getRoutingTable.
        https://api-doc.qovery.com/#tag/Clusters/operation/getRoutingTable
        """
        return Pages(
            self._client,
            "getRoutingTable",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )

    def list_status(self, organization_id: str | UUID) -> Pages[ClusterStatus]:
        """List the states of all clusters of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/status, operation id
        getOrganizationClusterStatus.
        https://api-doc.qovery.com/#tag/Clusters/operation/getOrganizationClusterStatus
        """
        return Pages(
            self._client, "getOrganizationClusterStatus", {"organizationId": organization_id}, {}
        )

    async def lock(
        self,
        cluster_id: str | UUID,
        *,
        body: ClusterLockRequest | ClusterLockRequestDict | None = None,
        **fields: Unpack[ClusterLockRequestDict],
    ) -> ClusterLock:
        """Lock a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterLockRequestDict`, * if required:
            reason*, ttl_in_days

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        POST /cluster/{clusterId}/lock, operation id lockCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/lockCluster
        """
        call = self._call("lockCluster", {"clusterId": cluster_id}, {}, body, fields)
        del body, fields
        answer: ClusterLock = await call
        return answer

    async def specify_cloud_provider_info(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict | None = None,
        **fields: Unpack[ClusterCloudProviderInfoRequestDict],
    ) -> ClusterCloudProviderInfo:
        """Specify cluster cloud provider info.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterCloudProviderInfoRequestDict`, * if required:
            cloud_provider, credentials, region

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo, operation id
        specifyClusterCloudProviderInfo.
        https://api-doc.qovery.com/#tag/Clusters/operation/specifyClusterCloudProviderInfo
        """
        call = self._call(
            "specifyClusterCloudProviderInfo",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: ClusterCloudProviderInfo = await call
        return answer

    async def stop(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> Deployment[ClusterStatus]:
        """Stop a cluster.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/cluster/{clusterId}/stop, operation id StopCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/StopCluster
        """
        answer: Deployment[ClusterStatus] = await self._start(
            "StopCluster", {"organizationId": organization_id, "clusterId": cluster_id}, {}
        )
        return answer

    async def unlock(self, cluster_id: str | UUID) -> None:
        """Unlock a cluster.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /cluster/{clusterId}/lock, operation id unlock-cluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/unlock-cluster
        """
        await self._call("unlock-cluster", {"clusterId": cluster_id}, {})

    async def upgrade(self, cluster_id: str | UUID) -> Deployment[ClusterStatus]:
        """Upgrade a cluster.

        A cluster costs money at the cloud provider from its first deployment on. Until then,
        nothing runs.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /cluster/{clusterId}/upgrade, operation id upgradeCluster.
        https://api-doc.qovery.com/#tag/Clusters/operation/upgradeCluster
        """
        answer: Deployment[ClusterStatus] = await self._start(
            "upgradeCluster", {"clusterId": cluster_id}, {}
        )
        return answer
