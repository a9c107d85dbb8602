"""Names of the bodies' types, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from ..._codec.body_types import BodyTypes
from .account import (
    AccountInfoEditRequestDict as AccountInfoEditRequestDict,
    RewardClaimDict as RewardClaimDict,
    RewardClaimTypeText as RewardClaimTypeText,
)
from .admin import (
    CompanySizeEnumText as CompanySizeEnumText,
    SelfManagedClusterKindText as SelfManagedClusterKindText,
    SignUpRequestDict as SignUpRequestDict,
    TypeOfUseEnumText as TypeOfUseEnumText,
)
from .agentic_workflows import (
    AgenticWorkflowModelRequestDict as AgenticWorkflowModelRequestDict,
    AgenticWorkflowRequestDict as AgenticWorkflowRequestDict,
    CancelAgenticWorkflowDeploymentBodyDict as CancelAgenticWorkflowDeploymentBodyDict,
)
from .agentic_workflows_shared import (
    AgenticWorkflowGovernanceDict as AgenticWorkflowGovernanceDict,
    AgenticWorkflowHeaderDict as AgenticWorkflowHeaderDict,
    AgenticWorkflowModelTypeText as AgenticWorkflowModelTypeText,
    AgenticWorkflowOutputDict as AgenticWorkflowOutputDict,
    AgenticWorkflowProjectRepositoryDict as AgenticWorkflowProjectRepositoryDict,
    AgenticWorkflowResourcesDict as AgenticWorkflowResourcesDict,
)
from .alert_receivers import (
    AlertReceiverCreationRequestDict as AlertReceiverCreationRequestDict,
    AlertReceiverCreationValidationRequestDict as AlertReceiverCreationValidationRequestDict,
    AlertReceiverEditRequestDict as AlertReceiverEditRequestDict,
    AlertReceiverTypeText as AlertReceiverTypeText,
    AlertReceiverValidationRequestDict as AlertReceiverValidationRequestDict,
    EmailAlertReceiverCreationRequestDict as EmailAlertReceiverCreationRequestDict,
    EmailAlertReceiverEditRequestDict as EmailAlertReceiverEditRequestDict,
    SlackAlertReceiverCreationRequestDict as SlackAlertReceiverCreationRequestDict,
    SlackAlertReceiverEditRequestDict as SlackAlertReceiverEditRequestDict,
)
from .alert_rules import (
    AlertPresentationDict as AlertPresentationDict,
    AlertRuleConditionDict as AlertRuleConditionDict,
    AlertRuleConditionFunctionText as AlertRuleConditionFunctionText,
    AlertRuleConditionKindText as AlertRuleConditionKindText,
    AlertRuleConditionOperatorText as AlertRuleConditionOperatorText,
    AlertRuleCreationRequestDict as AlertRuleCreationRequestDict,
    AlertRuleEditRequestDict as AlertRuleEditRequestDict,
    AlertRuleSourceText as AlertRuleSourceText,
    AlertRuleStateText as AlertRuleStateText,
    AlertSeverityText as AlertSeverityText,
    AlertTargetDict as AlertTargetDict,
    AlertTargetTypeText as AlertTargetTypeText,
)
from .applications import (
    ApplicationDeploymentRestrictionRequestDict as ApplicationDeploymentRestrictionRequestDict,
    ApplicationEditRequestDict as ApplicationEditRequestDict,
    ApplicationNetworkRequestDict as ApplicationNetworkRequestDict,
    ApplicationRequestDict as ApplicationRequestDict,
    DeploymentHistoryStatusEnumText as DeploymentHistoryStatusEnumText,
    DeployRequestDict as DeployRequestDict,
)
from .applications_shared import (
    ApplicationAdvancedSettingsDeploymentAntiaffinityPodText as ApplicationAdvancedSettingsDeploymentAntiaffinityPodText,
    ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText as ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText,
    ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText as ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText,
    ApplicationAdvancedSettingsDict as ApplicationAdvancedSettingsDict,
    BuildModeEnumText as BuildModeEnumText,
)
from .argo_cd import (
    ArgocdAssociatedServiceTypeText as ArgocdAssociatedServiceTypeText,
    ArgoCdConnectionCheckResponseReasonText as ArgoCdConnectionCheckResponseReasonText,
    ArgoCdCredentialsRequestDict as ArgoCdCredentialsRequestDict,
    ArgoCdDestinationClusterMappingRequestDict as ArgoCdDestinationClusterMappingRequestDict,
)
from .aws import (
    ListAWSEKSInstanceTypeGpuText as ListAWSEKSInstanceTypeGpuText,
)
from .aws_shared import (
    AwsRoleClusterCredentialsObjectTypeText as AwsRoleClusterCredentialsObjectTypeText,
    AwsStaticClusterCredentialsObjectTypeText as AwsStaticClusterCredentialsObjectTypeText,
    AzureStaticClusterCredentialsObjectTypeText as AzureStaticClusterCredentialsObjectTypeText,
    EksAnywhereVsphereClusterCredentialsObjectTypeText as EksAnywhereVsphereClusterCredentialsObjectTypeText,
    GcpStaticClusterCredentialsObjectTypeText as GcpStaticClusterCredentialsObjectTypeText,
    GcpWorkloadIdentityFederationClusterCredentialsObjectTypeText as GcpWorkloadIdentityFederationClusterCredentialsObjectTypeText,
    GenericClusterCredentialsObjectTypeText as GenericClusterCredentialsObjectTypeText,
    ScalewayClusterCredentialsObjectTypeText as ScalewayClusterCredentialsObjectTypeText,
)
from .azure import (
    ListAzureAKSInstanceTypeGpuText as ListAzureAKSInstanceTypeGpuText,
)
from .billing import (
    BillingInfoRequestDict as BillingInfoRequestDict,
    CreditCardRequestDict as CreditCardRequestDict,
    InvoiceStatusEnumText as InvoiceStatusEnumText,
    OrganizationBillingUsageReportRequestDict as OrganizationBillingUsageReportRequestDict,
    OrganizationChangePlanRequestDict as OrganizationChangePlanRequestDict,
    OrganizationCreditCodeRequestDict as OrganizationCreditCodeRequestDict,
)
from .blueprint_catalog import (
    BlueprintManifestContextVariableFieldKindText as BlueprintManifestContextVariableFieldKindText,
    BlueprintManifestEngineHelmTypeText as BlueprintManifestEngineHelmTypeText,
    BlueprintManifestEngineOpenTofuTypeText as BlueprintManifestEngineOpenTofuTypeText,
    BlueprintManifestEngineTerraformTypeText as BlueprintManifestEngineTerraformTypeText,
    BlueprintManifestVariableFieldKindText as BlueprintManifestVariableFieldKindText,
)
from .blueprint_main_calls import (
    BlueprintCreateRequestDict as BlueprintCreateRequestDict,
    BlueprintSpecOverridesBackendText as BlueprintSpecOverridesBackendText,
    BlueprintSpecOverridesCredentialsText as BlueprintSpecOverridesCredentialsText,
    BlueprintSpecOverridesDict as BlueprintSpecOverridesDict,
    BlueprintUpdatePreviewResponseServiceTypeText as BlueprintUpdatePreviewResponseServiceTypeText,
    BlueprintUpdateRequestDict as BlueprintUpdateRequestDict,
    BlueprintUpdateVariableValueDict as BlueprintUpdateVariableValueDict,
    BlueprintVariableRequestDict as BlueprintVariableRequestDict,
)
from .blueprint_shared import (
    BlueprintManifestFieldTypeTypeText as BlueprintManifestFieldTypeTypeText,
)
from .cloud_provider_credentials import (
    AwsCredentialsRequestDict as AwsCredentialsRequestDict,
    AwsRoleCredentialsRequestDict as AwsRoleCredentialsRequestDict,
    AwsRoleCredentialsRequestTypeText as AwsRoleCredentialsRequestTypeText,
    AwsStaticCredentialsRequestDict as AwsStaticCredentialsRequestDict,
    AwsStaticCredentialsRequestTypeText as AwsStaticCredentialsRequestTypeText,
    AzureCredentialsRequestDict as AzureCredentialsRequestDict,
    EksAnywhereVsphereRoleCredentialsRequestDict as EksAnywhereVsphereRoleCredentialsRequestDict,
    EksAnywhereVsphereRoleCredentialsRequestTypeText as EksAnywhereVsphereRoleCredentialsRequestTypeText,
    EksAnywhereVsphereStaticCredentialsRequestDict as EksAnywhereVsphereStaticCredentialsRequestDict,
    EksAnywhereVsphereStaticCredentialsRequestTypeText as EksAnywhereVsphereStaticCredentialsRequestTypeText,
    GcpCredentialsRequestDict as GcpCredentialsRequestDict,
    GcpServiceAccountKeyCredentialsRequestCredentialTypeText as GcpServiceAccountKeyCredentialsRequestCredentialTypeText,
    GcpServiceAccountKeyCredentialsRequestDict as GcpServiceAccountKeyCredentialsRequestDict,
    GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText as GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText,
    GcpWorkloadIdentityFederationCredentialsRequestDict as GcpWorkloadIdentityFederationCredentialsRequestDict,
    OnPremiseCredentialsRequestDict as OnPremiseCredentialsRequestDict,
    ScalewayCredentialsRequestDict as ScalewayCredentialsRequestDict,
)
from .cloud_shared import (
    CloudProviderEnumText as CloudProviderEnumText,
)
from .cluster_operator import (
    ClusterOperatorUpdateRequestDict as ClusterOperatorUpdateRequestDict,
)
from .clusters import (
    AksInfrastructureOutputsKindText as AksInfrastructureOutputsKindText,
    AlertingConfigDict as AlertingConfigDict,
    AutomaticallyConfiguredAuthDtoModeText as AutomaticallyConfiguredAuthDtoModeText,
    AwsParameterStoreEndpointDtoModeText as AwsParameterStoreEndpointDtoModeText,
    AwsRoleArnAuthDtoModeText as AwsRoleArnAuthDtoModeText,
    AwsSecretManagerEndpointDtoModeText as AwsSecretManagerEndpointDtoModeText,
    AwsStaticCredentialsAuthDtoModeText as AwsStaticCredentialsAuthDtoModeText,
    CloudflareDnsProviderRequestProviderText as CloudflareDnsProviderRequestProviderText,
    CloudflareDnsProviderResponseProviderText as CloudflareDnsProviderResponseProviderText,
    CloudWatchExportConfigDict as CloudWatchExportConfigDict,
    ClusterAnalysisKindText as ClusterAnalysisKindText,
    ClusterAnalysisOutputFormatText as ClusterAnalysisOutputFormatText,
    ClusterAnalysisStatusText as ClusterAnalysisStatusText,
    ClusterCloudProviderInfoRequestCredentialsDict as ClusterCloudProviderInfoRequestCredentialsDict,
    ClusterDeleteModeText as ClusterDeleteModeText,
    ClusterDeploymentStatusEnumText as ClusterDeploymentStatusEnumText,
    ClusterEksAnywhereGitRepositoryDict as ClusterEksAnywhereGitRepositoryDict,
    ClusterInfrastructureCertManagerChartParametersDict as ClusterInfrastructureCertManagerChartParametersDict,
    ClusterInfrastructureEksAnywhereBackupS3ParametersDict as ClusterInfrastructureEksAnywhereBackupS3ParametersDict,
    ClusterInfrastructureMetalLbChartParametersDict as ClusterInfrastructureMetalLbChartParametersDict,
    ClusterInfrastructureNginxChartParametersDict as ClusterInfrastructureNginxChartParametersDict,
    ClusterKarpenterPrivateSubnetIdsPutRequestDict as ClusterKarpenterPrivateSubnetIdsPutRequestDict,
    ClusterKedaDict as ClusterKedaDict,
    ClusterLabelsGroupDict as ClusterLabelsGroupDict,
    ClusterLockRequestDict as ClusterLockRequestDict,
    ClusterLogsStepText as ClusterLogsStepText,
    ClusterRequestFeaturesItemValueDict as ClusterRequestFeaturesItemValueDict,
)
from .clusters_2 import (
    AutomaticallyConfiguredAuthDtoDict as AutomaticallyConfiguredAuthDtoDict,
    AwsParameterStoreEndpointDtoDict as AwsParameterStoreEndpointDtoDict,
    AwsRoleArnAuthDtoDict as AwsRoleArnAuthDtoDict,
    AwsSecretManagerEndpointDtoDict as AwsSecretManagerEndpointDtoDict,
    AwsStaticCredentialsAuthDtoDict as AwsStaticCredentialsAuthDtoDict,
    CloudflareDnsProviderRequestDict as CloudflareDnsProviderRequestDict,
    ClusterCloudProviderInfoRequestDict as ClusterCloudProviderInfoRequestDict,
    ClusterRoutingTableRequestRoutesItemDict as ClusterRoutingTableRequestRoutesItemDict,
    ClusterStateEnumText as ClusterStateEnumText,
    DeploymentInfraReasonText as DeploymentInfraReasonText,
    EksAnywhereCommitRequestDict as EksAnywhereCommitRequestDict,
    EksInfrastructureOutputsKindText as EksInfrastructureOutputsKindText,
    GcpJsonCredentialsAuthDtoModeText as GcpJsonCredentialsAuthDtoModeText,
    GcpSecretManagerEndpointDtoModeText as GcpSecretManagerEndpointDtoModeText,
    GkeInfrastructureOutputsKindText as GkeInfrastructureOutputsKindText,
    InternalNetworkMonitoringDict as InternalNetworkMonitoringDict,
    KapsuleInfrastructureOutputsKindText as KapsuleInfrastructureOutputsKindText,
    MetricsConfigurationManagedByQoveryKindText as MetricsConfigurationManagedByQoveryKindText,
    ObservabilityResourceProfileText as ObservabilityResourceProfileText,
    QoveryDnsProviderRequestProviderText as QoveryDnsProviderRequestProviderText,
    QoveryDnsProviderResponseProviderText as QoveryDnsProviderResponseProviderText,
    Route53DnsProviderRequestProviderText as Route53DnsProviderRequestProviderText,
    Route53DnsProviderResponseProviderText as Route53DnsProviderResponseProviderText,
    Route53StaticCredentialsRequestTypeText as Route53StaticCredentialsRequestTypeText,
    Route53StaticCredentialsResponseTypeText as Route53StaticCredentialsResponseTypeText,
)
from .clusters_3 import (
    ClusterAnalysisRequestDict as ClusterAnalysisRequestDict,
    ClusterInfrastructureEksAnywhereBackupParametersDict as ClusterInfrastructureEksAnywhereBackupParametersDict,
    ClusterInfrastructureEksAnywhereParametersDict as ClusterInfrastructureEksAnywhereParametersDict,
    ClusterRequestFeaturesItemDict as ClusterRequestFeaturesItemDict,
    ClusterRoutingTableRequestDict as ClusterRoutingTableRequestDict,
    GcpJsonCredentialsAuthDtoDict as GcpJsonCredentialsAuthDtoDict,
    GcpSecretManagerEndpointDtoDict as GcpSecretManagerEndpointDtoDict,
    QoveryDnsProviderRequestDict as QoveryDnsProviderRequestDict,
    Route53DnsProviderRequestCredentialsDict as Route53DnsProviderRequestCredentialsDict,
    Route53StaticCredentialsRequestDict as Route53StaticCredentialsRequestDict,
)
from .clusters_4 import (
    ClusterDnsProviderRequestDict as ClusterDnsProviderRequestDict,
    ClusterDnsProviderRequestProviderDict as ClusterDnsProviderRequestProviderDict,
    ClusterInfrastructureChartsParametersDict as ClusterInfrastructureChartsParametersDict,
    ClusterRequestDict as ClusterRequestDict,
    MetricsConfigurationManagedByQoveryDict as MetricsConfigurationManagedByQoveryDict,
    MetricsParametersConfigurationDict as MetricsParametersConfigurationDict,
    MetricsParametersDict as MetricsParametersDict,
    Route53DnsProviderRequestDict as Route53DnsProviderRequestDict,
    SecretManagerAccessRequestDict as SecretManagerAccessRequestDict,
    SecretManagerAuthenticationDtoDict as SecretManagerAuthenticationDtoDict,
    SecretManagerEndpointConfigurationDtoDict as SecretManagerEndpointConfigurationDtoDict,
)
from .clusters_shared import (
    ClusterFeatureAwsExistingVpcDict as ClusterFeatureAwsExistingVpcDict,
    ClusterFeatureGcpExistingVpcDict as ClusterFeatureGcpExistingVpcDict,
    ClusterFeatureNatGatewayParametersDict as ClusterFeatureNatGatewayParametersDict,
    ClusterFeatureNatGatewayParametersNatGatewayTypeDict as ClusterFeatureNatGatewayParametersNatGatewayTypeDict,
    ClusterFeatureNatGatewayTypeGcpDict as ClusterFeatureNatGatewayTypeGcpDict,
    ClusterFeatureNatGatewayTypeGcpProviderText as ClusterFeatureNatGatewayTypeGcpProviderText,
    ClusterFeatureNatGatewayTypeScalewayDict as ClusterFeatureNatGatewayTypeScalewayDict,
    ClusterFeatureNatGatewayTypeScalewayProviderText as ClusterFeatureNatGatewayTypeScalewayProviderText,
    ClusterFeatureNatGatewayTypeScalewayTypeText as ClusterFeatureNatGatewayTypeScalewayTypeText,
    ClusterFeatureResponseTypeEnumText as ClusterFeatureResponseTypeEnumText,
    ClusterFeatureResponseValueTypeText as ClusterFeatureResponseValueTypeText,
    ClusterOperatorFleetStatusText as ClusterOperatorFleetStatusText,
    KarpenterCronjobNodePoolOverrideDict as KarpenterCronjobNodePoolOverrideDict,
    KarpenterDefaultNodePoolOverrideDict as KarpenterDefaultNodePoolOverrideDict,
    KarpenterGpuNodePoolOverrideDict as KarpenterGpuNodePoolOverrideDict,
    KarpenterNodePoolConsolidationDict as KarpenterNodePoolConsolidationDict,
    KarpenterNodePoolLimitsDict as KarpenterNodePoolLimitsDict,
    KarpenterNodePoolRequirementDict as KarpenterNodePoolRequirementDict,
    KarpenterNodePoolRequirementKeyText as KarpenterNodePoolRequirementKeyText,
    KarpenterNodePoolRequirementOperatorText as KarpenterNodePoolRequirementOperatorText,
    KarpenterStableNodePoolOverrideDict as KarpenterStableNodePoolOverrideDict,
)
from .clusters_shared_2 import (
    ArgoCdConnectionStatusEnumText as ArgoCdConnectionStatusEnumText,
    ClusterFeatureKarpenterParametersDict as ClusterFeatureKarpenterParametersDict,
    FieldSchemaResponseTypeText as FieldSchemaResponseTypeText,
    KarpenterNodePoolDict as KarpenterNodePoolDict,
    KubernetesEnumText as KubernetesEnumText,
    PlatformComponentConfigurationInputScopeText as PlatformComponentConfigurationInputScopeText,
    PlatformComponentConfigurationPreviewRequestDict as PlatformComponentConfigurationPreviewRequestDict,
    PlatformComponentConfigurationRequirementStatusText as PlatformComponentConfigurationRequirementStatusText,
)
from .clusters_shared_3 import (
    ClusterAdvancedSettingsAwsEksEc2MetadataImdsText as ClusterAdvancedSettingsAwsEksEc2MetadataImdsText,
    ClusterAdvancedSettingsAwsEksEfsPerformanceModeText as ClusterAdvancedSettingsAwsEksEfsPerformanceModeText,
    ClusterAdvancedSettingsAwsEksEfsThroughputModeText as ClusterAdvancedSettingsAwsEksEfsThroughputModeText,
    ClusterAdvancedSettingsAwsEksEfsTransitionToIaText as ClusterAdvancedSettingsAwsEksEfsTransitionToIaText,
    ClusterAdvancedSettingsDict as ClusterAdvancedSettingsDict,
    ClusterAdvancedSettingsLokiDeploymentModeText as ClusterAdvancedSettingsLokiDeploymentModeText,
    RegistryMirroringModeEnumText as RegistryMirroringModeEnumText,
)
from .common import (
    ApplicationGitRepositoryRequestDict as ApplicationGitRepositoryRequestDict,
    ContainerRegistryKindEnumText as ContainerRegistryKindEnumText,
    CpuArchitectureEnumText as CpuArchitectureEnumText,
    DeploymentRestrictionModeEnumText as DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText as DeploymentRestrictionTypeEnumText,
    GitProviderEnumText as GitProviderEnumText,
    OrganizationEventOriginText as OrganizationEventOriginText,
    ServiceAnnotationRequestDict as ServiceAnnotationRequestDict,
    ServiceLabelRequestDict as ServiceLabelRequestDict,
    ServiceTypeEnumText as ServiceTypeEnumText,
)
from .common_2 import (
    APIVariableScopeEnumText as APIVariableScopeEnumText,
    APIVariableTypeEnumText as APIVariableTypeEnumText,
    CloneServiceRequestDict as CloneServiceRequestDict,
    CloudVendorEnumText as CloudVendorEnumText,
    LinkedServiceTypeEnumText as LinkedServiceTypeEnumText,
    WeekdayEnumText as WeekdayEnumText,
)
from .container_registries import (
    ContainerRegistryRequestConfigDict as ContainerRegistryRequestConfigDict,
    ContainerRegistryRequestConfigGcpCredentialsTypeText as ContainerRegistryRequestConfigGcpCredentialsTypeText,
    ContainerRegistryRequestDict as ContainerRegistryRequestDict,
    ContainerRegistryResponseConfigGcpCredentialsTypeText as ContainerRegistryResponseConfigGcpCredentialsTypeText,
)
from .containers import (
    ContainerDeployRequestDict as ContainerDeployRequestDict,
    ContainerNetworkRequestDict as ContainerNetworkRequestDict,
    ContainerRequestDict as ContainerRequestDict,
    OrganizationContainerAutoDeployRequestDict as OrganizationContainerAutoDeployRequestDict,
    OrganizationContainerPreviewRequestDict as OrganizationContainerPreviewRequestDict,
)
from .containers_shared import (
    ContainerAdvancedSettingsDeploymentAntiaffinityPodText as ContainerAdvancedSettingsDeploymentAntiaffinityPodText,
    ContainerAdvancedSettingsDeploymentTopologySpreadZoneText as ContainerAdvancedSettingsDeploymentTopologySpreadZoneText,
    ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText as ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText,
    ContainerAdvancedSettingsDict as ContainerAdvancedSettingsDict,
)
from .custom_shared import (
    CheckedCustomDomainStatusText as CheckedCustomDomainStatusText,
    CustomDomainRequestDict as CustomDomainRequestDict,
    CustomDomainStatusEnumText as CustomDomainStatusEnumText,
)
from .databases import (
    BackupRequestDict as BackupRequestDict,
    DatabaseEditRequestDict as DatabaseEditRequestDict,
    DatabaseEditRequestDiskTypeText as DatabaseEditRequestDiskTypeText,
    DatabaseRequestDict as DatabaseRequestDict,
)
from .databases_shared import (
    DatabaseAccessibilityEnumText as DatabaseAccessibilityEnumText,
    DatabaseDiskTypeText as DatabaseDiskTypeText,
    DatabaseModeEnumText as DatabaseModeEnumText,
    DatabaseTypeEnumText as DatabaseTypeEnumText,
)
from .deployment_shared import (
    DeploymentHistoryTriggerActionText as DeploymentHistoryTriggerActionText,
    StageStatusEnumText as StageStatusEnumText,
)
from .deployment_stages import (
    AttachServiceToDeploymentStageBodyDict as AttachServiceToDeploymentStageBodyDict,
    DeploymentStageRequestDict as DeploymentStageRequestDict,
)
from .environment import (
    ContainerImageCheckRequestDict as ContainerImageCheckRequestDict,
    DockerfileCheckRequestDict as DockerfileCheckRequestDict,
    GitFileCheckRequestDict as GitFileCheckRequestDict,
    HelmCheckRequestDict as HelmCheckRequestDict,
)
from .environment_actions import (
    CancelEnvironmentDeploymentBodyDict as CancelEnvironmentDeploymentBodyDict,
    CleanFailedJobsBodyDict as CleanFailedJobsBodyDict,
    CloneEnvironmentRequestDict as CloneEnvironmentRequestDict,
)
from .environment_deployment_history import (
    DeploymentBuildUsageReportRequestDict as DeploymentBuildUsageReportRequestDict,
    DeploymentHistoryActionStatusText as DeploymentHistoryActionStatusText,
)
from .environment_deployment_rule import (
    EnvironmentDeploymentRuleEditRequestDict as EnvironmentDeploymentRuleEditRequestDict,
)
from .environment_logs import (
    EnvironmentLogTypeEnumText as EnvironmentLogTypeEnumText,
    StatusKindEnumText as StatusKindEnumText,
)
from .environment_main_calls import (
    EnvironmentEditRequestDict as EnvironmentEditRequestDict,
    QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText as QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText,
)
from .environments import (
    CreateEnvironmentRequestDict as CreateEnvironmentRequestDict,
    ServicesOverviewResponseManagedByText as ServicesOverviewResponseManagedByText,
)
from .environments_shared import (
    EnvironmentModeEnumText as EnvironmentModeEnumText,
    EnvironmentVariableEditRequestDict as EnvironmentVariableEditRequestDict,
    EnvironmentVariableRequestDict as EnvironmentVariableRequestDict,
    KeyDict as KeyDict,
    SecretEditRequestDict as SecretEditRequestDict,
    SecretRequestDict as SecretRequestDict,
    ValueDict as ValueDict,
)
from .environments_shared_2 import (
    CreateEnvironmentModeEnumText as CreateEnvironmentModeEnumText,
    EnvironmentDeploymentStatusEnumText as EnvironmentDeploymentStatusEnumText,
    EnvironmentStatusEventOriginEnumText as EnvironmentStatusEventOriginEnumText,
    StageStepMetricNameEnumText as StageStepMetricNameEnumText,
)
from .github_app import (
    OrganizationGithubAppConnectRequestDict as OrganizationGithubAppConnectRequestDict,
)
from .helm_repositories import (
    HelmRepositoryRequestConfigDict as HelmRepositoryRequestConfigDict,
    HelmRepositoryRequestDict as HelmRepositoryRequestDict,
)
from .helm_shared import (
    HelmRepositoryKindEnumText as HelmRepositoryKindEnumText,
)
from .helms import (
    HelmDeploymentRestrictionRequestDict as HelmDeploymentRestrictionRequestDict,
    HelmDeployRequestDict as HelmDeployRequestDict,
    HelmForceEventText as HelmForceEventText,
    HelmPortRequestPortsItemDict as HelmPortRequestPortsItemDict,
    HelmRequestDict as HelmRequestDict,
    HelmRequestSourceDict as HelmRequestSourceDict,
    HelmRequestSourceHelmRepositoryDict as HelmRequestSourceHelmRepositoryDict,
    HelmRequestValuesOverrideDict as HelmRequestValuesOverrideDict,
    HelmRequestValuesOverrideFileDict as HelmRequestValuesOverrideFileDict,
    HelmRequestValuesOverrideFileGitDict as HelmRequestValuesOverrideFileGitDict,
    HelmRequestValuesOverrideFileRawDict as HelmRequestValuesOverrideFileRawDict,
    HelmRequestValuesOverrideFileRawValuesItemDict as HelmRequestValuesOverrideFileRawValuesItemDict,
)
from .helms_2 import (
    HelmDefaultValuesRequestDict as HelmDefaultValuesRequestDict,
    HelmDefaultValuesRequestSourceDict as HelmDefaultValuesRequestSourceDict,
    HelmDefaultValuesRequestSourceHelmRepositoryDict as HelmDefaultValuesRequestSourceHelmRepositoryDict,
)
from .helms_shared import (
    HelmGitRepositoryRequestDict as HelmGitRepositoryRequestDict,
    HelmPortProtocolEnumText as HelmPortProtocolEnumText,
    KubernetesSelectorDict as KubernetesSelectorDict,
)
from .helms_shared_2 import (
    HelmAdvancedSettingsDict as HelmAdvancedSettingsDict,
)
from .job_deployment_history_shared import (
    JobScheduleEventText as JobScheduleEventText,
)
from .jobs import (
    JobDeploymentRestrictionRequestDict as JobDeploymentRestrictionRequestDict,
    JobDeployRequestDict as JobDeployRequestDict,
    JobForceEventText as JobForceEventText,
    JobRequestDict as JobRequestDict,
    JobRequestScheduleCronjobDict as JobRequestScheduleCronjobDict,
    JobRequestScheduleDict as JobRequestScheduleDict,
    JobRequestScheduleOnDeleteDict as JobRequestScheduleOnDeleteDict,
    JobRequestScheduleOnStartDict as JobRequestScheduleOnStartDict,
    JobRequestScheduleOnStopDict as JobRequestScheduleOnStopDict,
    JobRequestSourceDict as JobRequestSourceDict,
    JobRequestSourceDockerDict as JobRequestSourceDockerDict,
    JobRequestSourceImageDict as JobRequestSourceImageDict,
    OrganizationJobAutoDeployRequestDict as OrganizationJobAutoDeployRequestDict,
)
from .jobs_shared import (
    DeploymentHistoryServiceDetailsJobTypeText as DeploymentHistoryServiceDetailsJobTypeText,
    JobLifecycleTypeEnumText as JobLifecycleTypeEnumText,
)
from .jobs_shared_2 import (
    JobTypeEnumText as JobTypeEnumText,
)
from .jobs_shared_3 import (
    JobAdvancedSettingsDict as JobAdvancedSettingsDict,
)
from .keda_shared import (
    AutoscalingModeText as AutoscalingModeText,
    AutoscalingPolicyRequestDict as AutoscalingPolicyRequestDict,
    KedaAutoscalingRequestDict as KedaAutoscalingRequestDict,
    KedaScalerRequestDict as KedaScalerRequestDict,
    KedaScalerRoleText as KedaScalerRoleText,
    KedaTriggerAuthenticationRequestDict as KedaTriggerAuthenticationRequestDict,
    PortProtocolEnumText as PortProtocolEnumText,
    ServicePortDict as ServicePortDict,
    ServicePortRequestPortsItemDict as ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict as ServiceStorageRequestStorageItemDict,
    StorageTypeEnumText as StorageTypeEnumText,
)
from .mcp_servers import (
    McpServerRequestDict as McpServerRequestDict,
)
from .members import (
    DeleteMemberBodyDict as DeleteMemberBodyDict,
    InviteMemberRequestDict as InviteMemberRequestDict,
    InviteMemberRoleEnumText as InviteMemberRoleEnumText,
    InviteStatusEnumText as InviteStatusEnumText,
    MemberRoleUpdateRequestDict as MemberRoleUpdateRequestDict,
    TransferOwnershipRequestDict as TransferOwnershipRequestDict,
)
from .organization_annotations_group import (
    AnnotationsGroupAssociatedItemTypeText as AnnotationsGroupAssociatedItemTypeText,
    OrganizationAnnotationsGroupCreateRequestDict as OrganizationAnnotationsGroupCreateRequestDict,
)
from .organization_api_token import (
    OrganizationApiTokenCreateRequestDict as OrganizationApiTokenCreateRequestDict,
    OrganizationApiTokenScopeText as OrganizationApiTokenScopeText,
)
from .organization_custom_role import (
    OrganizationCustomRoleClusterPermissionText as OrganizationCustomRoleClusterPermissionText,
    OrganizationCustomRoleCreateRequestDict as OrganizationCustomRoleCreateRequestDict,
    OrganizationCustomRoleProjectPermissionText as OrganizationCustomRoleProjectPermissionText,
    OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict as OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict,
    OrganizationCustomRoleUpdateRequestDict as OrganizationCustomRoleUpdateRequestDict,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict as OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict as OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict,
)
from .organization_enterprise_connection import (
    EnterpriseConnectionDtoDict as EnterpriseConnectionDtoDict,
)
from .organization_event import (
    OrganizationEventSubTargetTypeText as OrganizationEventSubTargetTypeText,
    OrganizationEventTargetLevelText as OrganizationEventTargetLevelText,
    OrganizationEventTargetTypeText as OrganizationEventTargetTypeText,
    OrganizationEventTypeText as OrganizationEventTypeText,
)
from .organization_labels_group import (
    LabelsGroupAssociatedItemTypeText as LabelsGroupAssociatedItemTypeText,
    OrganizationLabelsGroupCreateRequestDict as OrganizationLabelsGroupCreateRequestDict,
)
from .organization_main_calls import (
    ContainerRegistryAssociatedServiceTypeText as ContainerRegistryAssociatedServiceTypeText,
    GitTokenAssociatedServiceTypeText as GitTokenAssociatedServiceTypeText,
    GitTokenRequestDict as GitTokenRequestDict,
    HelmRepositoryAssociatedServiceTypeText as HelmRepositoryAssociatedServiceTypeText,
    OrganizationEditRequestDict as OrganizationEditRequestDict,
    OrganizationOnboardingStatusEnumText as OrganizationOnboardingStatusEnumText,
    OrganizationRequestDict as OrganizationRequestDict,
    TerraformVariableParsingRequestDict as TerraformVariableParsingRequestDict,
    TfVarsDiscoveryModeAutoDiscoverTypeText as TfVarsDiscoveryModeAutoDiscoverTypeText,
    TfVarsDiscoveryModeSpecificPathsTypeText as TfVarsDiscoveryModeSpecificPathsTypeText,
)
from .organization_main_calls_2 import (
    OrganizationOnboardingPatchRequestDict as OrganizationOnboardingPatchRequestDict,
    TfVarsDiscoveryModeAutoDiscoverDict as TfVarsDiscoveryModeAutoDiscoverDict,
    TfVarsDiscoveryModeDict as TfVarsDiscoveryModeDict,
    TfVarsDiscoveryModeSpecificPathsDict as TfVarsDiscoveryModeSpecificPathsDict,
    TfVarsListRequestDict as TfVarsListRequestDict,
)
from .organization_policy_api_token import (
    OrganizationPolicyApiTokenCreateRequestDict as OrganizationPolicyApiTokenCreateRequestDict,
)
from .organization_shared import (
    PlanEnumText as PlanEnumText,
)
from .organization_webhook import (
    OrganizationWebhookCreateRequestDict as OrganizationWebhookCreateRequestDict,
    OrganizationWebhookEventEnumText as OrganizationWebhookEventEnumText,
    OrganizationWebhookKindEnumText as OrganizationWebhookKindEnumText,
)
from .organizations_shared import (
    AnnotationDict as AnnotationDict,
    LabelDict as LabelDict,
    OrganizationAnnotationsGroupScopeEnumText as OrganizationAnnotationsGroupScopeEnumText,
)
from .platform_configuration import (
    ClusterPlatformBindingRequestDict as ClusterPlatformBindingRequestDict,
    PlatformCloudVendorText as PlatformCloudVendorText,
    PlatformClusterModeText as PlatformClusterModeText,
    PlatformLayerResolutionStatusText as PlatformLayerResolutionStatusText,
    PlatformTemplateComponentKindText as PlatformTemplateComponentKindText,
    PlatformTemplateReleaseStatusText as PlatformTemplateReleaseStatusText,
)
from .probe_shared import (
    HealthcheckDict as HealthcheckDict,
    ProbeDict as ProbeDict,
    ProbeTypeDict as ProbeTypeDict,
    ProbeTypeExecDict as ProbeTypeExecDict,
    ProbeTypeGrpcDict as ProbeTypeGrpcDict,
    ProbeTypeHttpDict as ProbeTypeHttpDict,
    ProbeTypeTcpDict as ProbeTypeTcpDict,
)
from .projects import (
    ProjectDeploymentRuleRequestDict as ProjectDeploymentRuleRequestDict,
    ProjectDeploymentRulesPriorityOrderRequestDict as ProjectDeploymentRulesPriorityOrderRequestDict,
    ProjectRequestDict as ProjectRequestDict,
)
from .service_shared import (
    ServiceLightResponseDict as ServiceLightResponseDict,
    ServiceLightResponseJobTypeText as ServiceLightResponseJobTypeText,
)
from .services import (
    DeployAllRequestApplicationsItemDict as DeployAllRequestApplicationsItemDict,
    DeployAllRequestContainersItemDict as DeployAllRequestContainersItemDict,
    DeployAllRequestDict as DeployAllRequestDict,
    DeployAllRequestHelmsItemDict as DeployAllRequestHelmsItemDict,
    DeployAllRequestJobsItemDict as DeployAllRequestJobsItemDict,
    EnvironmentServiceIdsAllRequestDict as EnvironmentServiceIdsAllRequestDict,
    GetIngressDeploymentStatusServiceTypeText as GetIngressDeploymentStatusServiceTypeText,
    GitWebhookStatusResponseProviderText as GitWebhookStatusResponseProviderText,
    GitWebhookStatusResponseStatusText as GitWebhookStatusResponseStatusText,
    RebootServicesRequestDict as RebootServicesRequestDict,
)
from .services_shared import (
    ServiceActionEnumText as ServiceActionEnumText,
    ServiceActionStatusEnumText as ServiceActionStatusEnumText,
    ServiceDeploymentStatusEnumText as ServiceDeploymentStatusEnumText,
    ServiceStepMetricNameEnumText as ServiceStepMetricNameEnumText,
    ServiceSubActionEnumText as ServiceSubActionEnumText,
    StateEnumText as StateEnumText,
    StepMetricStatusEnumText as StepMetricStatusEnumText,
)
from .terraforms import (
    DeleteTerraformActionText as DeleteTerraformActionText,
    TerraformDeploymentRestrictionRequestDict as TerraformDeploymentRestrictionRequestDict,
    TerraformGitRepositoryRequestDict as TerraformGitRepositoryRequestDict,
    TerraformRequestDict as TerraformRequestDict,
    TerraformRequestDockerfileFragmentDict as TerraformRequestDockerfileFragmentDict,
    TerraformRequestJobResourcesDict as TerraformRequestJobResourcesDict,
    TerraformRequestTerraformFilesSourceDict as TerraformRequestTerraformFilesSourceDict,
    TerraformResourceResponseModeText as TerraformResourceResponseModeText,
    TerraformVariablesSourceRequestDict as TerraformVariablesSourceRequestDict,
)
from .terraforms_shared import (
    DockerfileFragmentFileDict as DockerfileFragmentFileDict,
    DockerfileFragmentFileTypeText as DockerfileFragmentFileTypeText,
    DockerfileFragmentInlineDict as DockerfileFragmentInlineDict,
    DockerfileFragmentInlineTypeText as DockerfileFragmentInlineTypeText,
    TerraformAdvancedSettingsDict as TerraformAdvancedSettingsDict,
    TerraformAutoDeployConfigDict as TerraformAutoDeployConfigDict,
    TerraformAutoDeployConfigTerraformActionText as TerraformAutoDeployConfigTerraformActionText,
    TerraformBackendBlueprintDict as TerraformBackendBlueprintDict,
    TerraformBackendBlueprintVariantDict as TerraformBackendBlueprintVariantDict,
    TerraformBackendDict as TerraformBackendDict,
    TerraformBackendKubernetesVariantDict as TerraformBackendKubernetesVariantDict,
    TerraformBackendUserProvidedVariantDict as TerraformBackendUserProvidedVariantDict,
    TerraformDeployRequestActionText as TerraformDeployRequestActionText,
    TerraformDeployRequestDict as TerraformDeployRequestDict,
    TerraformEngineEnumText as TerraformEngineEnumText,
    TerraformProviderVersionDict as TerraformProviderVersionDict,
    TerraformVarKeyValueDict as TerraformVarKeyValueDict,
)
from .variables import (
    ServiceTypeForVariableEnumText as ServiceTypeForVariableEnumText,
    VariableAliasRequestDict as VariableAliasRequestDict,
    VariableEditRequestDict as VariableEditRequestDict,
    VariableOverrideRequestDict as VariableOverrideRequestDict,
    VariableRequestDict as VariableRequestDict,
)
from .variables_shared import (
    VariableImportRequestDict as VariableImportRequestDict,
    VariableImportRequestVarsItemDict as VariableImportRequestVarsItemDict,
)

DICTS: dict[str, str]
TEXTS: dict[str, str]
TAGS: dict[str, tuple[str, tuple[str, ...]]]
TYPES: BodyTypes
