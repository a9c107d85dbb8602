"""All models, loaded when first asked for. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.lazy_module import lazy_attributes

if TYPE_CHECKING:
    from .account_info import AccountInfo as AccountInfo
    from .account_info import AccountInfoEditRequest as AccountInfoEditRequest
    from .agentic_workflow_governance import AgenticWorkflowGovernance as AgenticWorkflowGovernance
    from .agentic_workflow_governance import AgenticWorkflowHeader as AgenticWorkflowHeader
    from .agentic_workflow_governance import (
        AgenticWorkflowModelResponse as AgenticWorkflowModelResponse,
    )
    from .agentic_workflow_governance import AgenticWorkflowModelType as AgenticWorkflowModelType
    from .agentic_workflow_governance import AgenticWorkflowOutput as AgenticWorkflowOutput
    from .agentic_workflow_governance import (
        AgenticWorkflowProjectRepository as AgenticWorkflowProjectRepository,
    )
    from .agentic_workflow_governance import AgenticWorkflowResources as AgenticWorkflowResources
    from .agentic_workflow_governance import AgenticWorkflowResponse as AgenticWorkflowResponse
    from .agentic_workflow_governance import AgenticWorkflowWebhook as AgenticWorkflowWebhook
    from .agentic_workflows import AgenticWorkflowModelRequest as AgenticWorkflowModelRequest
    from .agentic_workflows import AgenticWorkflowRequest as AgenticWorkflowRequest
    from .agentic_workflows import AgenticWorkflowResponseList as AgenticWorkflowResponseList
    from .agentic_workflows import (
        CancelAgenticWorkflowDeploymentBody as CancelAgenticWorkflowDeploymentBody,
    )
    from .alert_receivers import AlertReceiverCreationRequest as AlertReceiverCreationRequest
    from .alert_receivers import (
        AlertReceiverCreationValidationRequest as AlertReceiverCreationValidationRequest,
    )
    from .alert_receivers import AlertReceiverEditRequest as AlertReceiverEditRequest
    from .alert_receivers import AlertReceiverList as AlertReceiverList
    from .alert_receivers import AlertReceiverResponse as AlertReceiverResponse
    from .alert_receivers import AlertReceiverType as AlertReceiverType
    from .alert_receivers import AlertReceiverValidationRequest as AlertReceiverValidationRequest
    from .alert_receivers import (
        EmailAlertReceiverCreationRequest as EmailAlertReceiverCreationRequest,
    )
    from .alert_receivers import EmailAlertReceiverEditRequest as EmailAlertReceiverEditRequest
    from .alert_receivers import EmailAlertReceiverResponse as EmailAlertReceiverResponse
    from .alert_receivers import (
        SlackAlertReceiverCreationRequest as SlackAlertReceiverCreationRequest,
    )
    from .alert_receivers import SlackAlertReceiverEditRequest as SlackAlertReceiverEditRequest
    from .alert_receivers import SlackAlertReceiverResponse as SlackAlertReceiverResponse
    from .alert_rules import AlertPresentation as AlertPresentation
    from .alert_rules import AlertPresentationResponse as AlertPresentationResponse
    from .alert_rules import AlertRuleCondition as AlertRuleCondition
    from .alert_rules import AlertRuleConditionFunction as AlertRuleConditionFunction
    from .alert_rules import AlertRuleConditionKind as AlertRuleConditionKind
    from .alert_rules import AlertRuleConditionOperator as AlertRuleConditionOperator
    from .alert_rules import AlertRuleCreationRequest as AlertRuleCreationRequest
    from .alert_rules import AlertRuleEditRequest as AlertRuleEditRequest
    from .alert_rules import AlertRuleList as AlertRuleList
    from .alert_rules import AlertRuleListResultsItem as AlertRuleListResultsItem
    from .alert_rules import AlertRuleResponse as AlertRuleResponse
    from .alert_rules import AlertRuleSource as AlertRuleSource
    from .alert_rules import AlertRuleState as AlertRuleState
    from .alert_rules import AlertSeverity as AlertSeverity
    from .alert_rules import AlertTarget as AlertTarget
    from .alert_rules import AlertTargetType as AlertTargetType
    from .alert_rules import GhostAlertRuleResponse as GhostAlertRuleResponse
    from .annotation import Annotation as Annotation
    from .annotation import (
        OrganizationAnnotationsGroupResponse as OrganizationAnnotationsGroupResponse,
    )
    from .annotation import (
        OrganizationAnnotationsGroupScopeEnum as OrganizationAnnotationsGroupScopeEnum,
    )
    from .api_variable_scope_enum import APIVariableScopeEnum as APIVariableScopeEnum
    from .api_variable_type_enum import APIVariableTypeEnum as APIVariableTypeEnum
    from .application import Application as Application
    from .application import BuildModeEnum as BuildModeEnum
    from .application_actions import DeployRequest as DeployRequest
    from .application_advanced_settings import (
        ApplicationAdvancedSettings as ApplicationAdvancedSettings,
    )
    from .application_advanced_settings import (
        ApplicationAdvancedSettingsDeploymentAntiaffinityPod as ApplicationAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .application_advanced_settings import (
        ApplicationAdvancedSettingsDeploymentTopologySpreadZone as ApplicationAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .application_advanced_settings import (
        ApplicationAdvancedSettingsDeploymentUpdateStrategyType as ApplicationAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .application_configuration import ApplicationNetwork as ApplicationNetwork
    from .application_configuration import ApplicationNetworkRequest as ApplicationNetworkRequest
    from .application_deployment_history import DeploymentHistory as DeploymentHistory
    from .application_deployment_history import (
        DeploymentHistoryPaginatedResponseList as DeploymentHistoryPaginatedResponseList,
    )
    from .application_deployment_history import (
        DeploymentHistoryStatusEnum as DeploymentHistoryStatusEnum,
    )
    from .application_deployment_restriction import (
        ApplicationDeploymentRestriction as ApplicationDeploymentRestriction,
    )
    from .application_deployment_restriction import (
        ApplicationDeploymentRestrictionRequest as ApplicationDeploymentRestrictionRequest,
    )
    from .application_deployment_restriction import (
        ApplicationDeploymentRestrictionResponseList as ApplicationDeploymentRestrictionResponseList,
    )
    from .application_git_repository import ApplicationGitRepository as ApplicationGitRepository
    from .application_git_repository_request import (
        ApplicationGitRepositoryRequest as ApplicationGitRepositoryRequest,
    )
    from .application_main_calls import ApplicationEditRequest as ApplicationEditRequest
    from .application_main_calls import User as User
    from .application_main_calls import UserResponseList as UserResponseList
    from .application_response_list import ApplicationResponseList as ApplicationResponseList
    from .applications import ApplicationRequest as ApplicationRequest
    from .argo_cd import ArgocdAppManifestResponse as ArgocdAppManifestResponse
    from .argo_cd import (
        ArgocdAppManifestResponseManifestMetadata as ArgocdAppManifestResponseManifestMetadata,
    )
    from .argo_cd import ArgocdAssociatedServicesResponse as ArgocdAssociatedServicesResponse
    from .argo_cd import (
        ArgocdAssociatedServicesResponseList as ArgocdAssociatedServicesResponseList,
    )
    from .argo_cd import ArgocdAssociatedServiceType as ArgocdAssociatedServiceType
    from .argo_cd import ArgoCdConnectionCheckResponse as ArgoCdConnectionCheckResponse
    from .argo_cd import ArgoCdConnectionCheckResponseReason as ArgoCdConnectionCheckResponseReason
    from .argo_cd import ArgoCdConnectionStatusEnum as ArgoCdConnectionStatusEnum
    from .argo_cd import ArgoCdCredentialsRequest as ArgoCdCredentialsRequest
    from .argo_cd import ArgoCdCredentialsResponse as ArgoCdCredentialsResponse
    from .argo_cd import (
        ArgoCdDestinationClusterMappingRequest as ArgoCdDestinationClusterMappingRequest,
    )
    from .argo_cd import (
        ArgoCdDestinationClusterMappingResponse as ArgoCdDestinationClusterMappingResponse,
    )
    from .argo_cd import ArgoCdInstanceMappingResponse as ArgoCdInstanceMappingResponse
    from .argo_cd import ArgoCdInstanceMappingResponseList as ArgoCdInstanceMappingResponseList
    from .argo_cd import ArgoCdLinkedClusterDetails as ArgoCdLinkedClusterDetails
    from .argo_cd import ArgocdManagedResource as ArgocdManagedResource
    from .argo_cd import ArgoCdUnlinkedClusterDetails as ArgoCdUnlinkedClusterDetails
    from .argocd_app_response import ArgocdAppResponse as ArgocdAppResponse
    from .autoscaling_mode import AutoscalingMode as AutoscalingMode
    from .autoscaling_mode import AutoscalingPolicyResponse as AutoscalingPolicyResponse
    from .autoscaling_mode import KedaAutoscalingResponse as KedaAutoscalingResponse
    from .autoscaling_mode import KedaScalerResponse as KedaScalerResponse
    from .autoscaling_mode import KedaScalerRole as KedaScalerRole
    from .autoscaling_mode import (
        KedaTriggerAuthenticationResponse as KedaTriggerAuthenticationResponse,
    )
    from .autoscaling_mode import PortProtocolEnum as PortProtocolEnum
    from .autoscaling_mode import ServicePort as ServicePort
    from .autoscaling_mode import ServiceStorageStorageItem as ServiceStorageStorageItem
    from .autoscaling_mode import StorageTypeEnum as StorageTypeEnum
    from .autoscaling_policy_request import AutoscalingPolicyRequest as AutoscalingPolicyRequest
    from .autoscaling_policy_request import KedaAutoscalingRequest as KedaAutoscalingRequest
    from .autoscaling_policy_request import KedaScalerRequest as KedaScalerRequest
    from .autoscaling_policy_request import (
        KedaTriggerAuthenticationRequest as KedaTriggerAuthenticationRequest,
    )
    from .autoscaling_policy_request import (
        ServiceStorageRequestStorageItem as ServiceStorageRequestStorageItem,
    )
    from .aws_role_cluster_credentials import AwsRoleClusterCredentials as AwsRoleClusterCredentials
    from .aws_role_cluster_credentials import (
        AwsRoleClusterCredentialsObjectType as AwsRoleClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import (
        AwsStaticClusterCredentials as AwsStaticClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        AwsStaticClusterCredentialsObjectType as AwsStaticClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import (
        AzureStaticClusterCredentials as AzureStaticClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        AzureStaticClusterCredentialsObjectType as AzureStaticClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import ClusterCredentials as ClusterCredentials
    from .aws_role_cluster_credentials import (
        EksAnywhereVsphereClusterCredentials as EksAnywhereVsphereClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        EksAnywhereVsphereClusterCredentialsObjectType as EksAnywhereVsphereClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import (
        GcpStaticClusterCredentials as GcpStaticClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        GcpStaticClusterCredentialsObjectType as GcpStaticClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import (
        GcpWorkloadIdentityFederationClusterCredentials as GcpWorkloadIdentityFederationClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        GcpWorkloadIdentityFederationClusterCredentialsObjectType as GcpWorkloadIdentityFederationClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import GenericClusterCredentials as GenericClusterCredentials
    from .aws_role_cluster_credentials import (
        GenericClusterCredentialsObjectType as GenericClusterCredentialsObjectType,
    )
    from .aws_role_cluster_credentials import (
        ScalewayClusterCredentials as ScalewayClusterCredentials,
    )
    from .aws_role_cluster_credentials import (
        ScalewayClusterCredentialsObjectType as ScalewayClusterCredentialsObjectType,
    )
    from .backups import Backup as Backup
    from .backups import BackupPaginatedResponseList as BackupPaginatedResponseList
    from .backups import BackupRequest as BackupRequest
    from .base_job_response_source import BaseJobResponseSource as BaseJobResponseSource
    from .base_job_response_source import (
        BaseJobResponseSourceDockerVariant as BaseJobResponseSourceDockerVariant,
    )
    from .base_job_response_source import (
        BaseJobResponseSourceImageVariant as BaseJobResponseSourceImageVariant,
    )
    from .base_job_response_source import ContainerSource as ContainerSource
    from .base_job_response_source import CronJobResponse as CronJobResponse
    from .base_job_response_source import CronJobResponseSchedule as CronJobResponseSchedule
    from .base_job_response_source import (
        CronJobResponseScheduleCronjob as CronJobResponseScheduleCronjob,
    )
    from .base_job_response_source import JobResponse as JobResponse
    from .base_job_response_source import JobSourceDockerResponse as JobSourceDockerResponse
    from .base_job_response_source import JobTypeEnum as JobTypeEnum
    from .base_job_response_source import LifecycleJobResponse as LifecycleJobResponse
    from .base_job_response_source import (
        LifecycleJobResponseSchedule as LifecycleJobResponseSchedule,
    )
    from .base_job_response_source import (
        LifecycleJobResponseScheduleOnDelete as LifecycleJobResponseScheduleOnDelete,
    )
    from .base_job_response_source import (
        LifecycleJobResponseScheduleOnStart as LifecycleJobResponseScheduleOnStart,
    )
    from .base_job_response_source import (
        LifecycleJobResponseScheduleOnStop as LifecycleJobResponseScheduleOnStop,
    )
    from .billing import BillingExternalId as BillingExternalId
    from .billing import BillingInfo as BillingInfo
    from .billing import BillingInfoRequest as BillingInfoRequest
    from .billing import BillingStatus as BillingStatus
    from .billing import Cost as Cost
    from .billing import CostRange as CostRange
    from .billing import CreditCard as CreditCard
    from .billing import CreditCardRequest as CreditCardRequest
    from .billing import CreditCardResponseList as CreditCardResponseList
    from .billing import Invoice as Invoice
    from .billing import InvoiceResponseList as InvoiceResponseList
    from .billing import InvoiceStatusEnum as InvoiceStatusEnum
    from .billing import (
        OrganizationBillingUsageReportRequest as OrganizationBillingUsageReportRequest,
    )
    from .billing import (
        OrganizationBillingUsageReportResponse as OrganizationBillingUsageReportResponse,
    )
    from .billing import OrganizationChangePlanRequest as OrganizationChangePlanRequest
    from .billing import OrganizationCreditCodeRequest as OrganizationCreditCodeRequest
    from .billing import OrganizationCurrentCost as OrganizationCurrentCost
    from .blueprint_catalog import BlueprintManifestBackendConfig as BlueprintManifestBackendConfig
    from .blueprint_catalog import BlueprintManifestChartConfig as BlueprintManifestChartConfig
    from .blueprint_catalog import (
        BlueprintManifestContextVariableField as BlueprintManifestContextVariableField,
    )
    from .blueprint_catalog import (
        BlueprintManifestContextVariableFieldKind as BlueprintManifestContextVariableFieldKind,
    )
    from .blueprint_catalog import (
        BlueprintManifestCredentialsConfig as BlueprintManifestCredentialsConfig,
    )
    from .blueprint_catalog import BlueprintManifestEngineHelm as BlueprintManifestEngineHelm
    from .blueprint_catalog import (
        BlueprintManifestEngineHelmType as BlueprintManifestEngineHelmType,
    )
    from .blueprint_catalog import (
        BlueprintManifestEngineOpenTofu as BlueprintManifestEngineOpenTofu,
    )
    from .blueprint_catalog import (
        BlueprintManifestEngineOpenTofuType as BlueprintManifestEngineOpenTofuType,
    )
    from .blueprint_catalog import BlueprintManifestEngineSpec as BlueprintManifestEngineSpec
    from .blueprint_catalog import (
        BlueprintManifestEngineTerraform as BlueprintManifestEngineTerraform,
    )
    from .blueprint_catalog import (
        BlueprintManifestEngineTerraformType as BlueprintManifestEngineTerraformType,
    )
    from .blueprint_catalog import (
        BlueprintManifestResourcesConfig as BlueprintManifestResourcesConfig,
    )
    from .blueprint_catalog import BlueprintManifestResponse as BlueprintManifestResponse
    from .blueprint_catalog import (
        BlueprintManifestResponseResultsItem as BlueprintManifestResponseResultsItem,
    )
    from .blueprint_catalog import (
        BlueprintManifestUserProvidedBackend as BlueprintManifestUserProvidedBackend,
    )
    from .blueprint_catalog import BlueprintManifestVariableField as BlueprintManifestVariableField
    from .blueprint_catalog import (
        BlueprintManifestVariableFieldKind as BlueprintManifestVariableFieldKind,
    )
    from .blueprint_catalog import BlueprintManifestVersionBlock as BlueprintManifestVersionBlock
    from .blueprint_catalog import BlueprintReadmeResponse as BlueprintReadmeResponse
    from .blueprint_main_calls import BlueprintCatalogResponse as BlueprintCatalogResponse
    from .blueprint_main_calls import BlueprintCreateRequest as BlueprintCreateRequest
    from .blueprint_main_calls import (
        BlueprintDeploymentAckResponse as BlueprintDeploymentAckResponse,
    )
    from .blueprint_main_calls import BlueprintItem as BlueprintItem
    from .blueprint_main_calls import BlueprintMajorVersion as BlueprintMajorVersion
    from .blueprint_main_calls import BlueprintResponse as BlueprintResponse
    from .blueprint_main_calls import BlueprintSpecOverrides as BlueprintSpecOverrides
    from .blueprint_main_calls import BlueprintSpecOverridesBackend as BlueprintSpecOverridesBackend
    from .blueprint_main_calls import (
        BlueprintSpecOverridesCredentials as BlueprintSpecOverridesCredentials,
    )
    from .blueprint_main_calls import BlueprintUpdateEngineDiff as BlueprintUpdateEngineDiff
    from .blueprint_main_calls import (
        BlueprintUpdateEngineFieldChange as BlueprintUpdateEngineFieldChange,
    )
    from .blueprint_main_calls import (
        BlueprintUpdateNewMajorVersion as BlueprintUpdateNewMajorVersion,
    )
    from .blueprint_main_calls import (
        BlueprintUpdateNewOptionalValue as BlueprintUpdateNewOptionalValue,
    )
    from .blueprint_main_calls import (
        BlueprintUpdateNewRequiredValue as BlueprintUpdateNewRequiredValue,
    )
    from .blueprint_main_calls import (
        BlueprintUpdatePreviewResponse as BlueprintUpdatePreviewResponse,
    )
    from .blueprint_main_calls import (
        BlueprintUpdatePreviewResponseServiceType as BlueprintUpdatePreviewResponseServiceType,
    )
    from .blueprint_main_calls import BlueprintUpdateRemovedValue as BlueprintUpdateRemovedValue
    from .blueprint_main_calls import BlueprintUpdateRequest as BlueprintUpdateRequest
    from .blueprint_main_calls import BlueprintUpdateResponse as BlueprintUpdateResponse
    from .blueprint_main_calls import BlueprintUpdateUpdatedValue as BlueprintUpdateUpdatedValue
    from .blueprint_main_calls import BlueprintUpdateVariableValue as BlueprintUpdateVariableValue
    from .blueprint_main_calls import BlueprintVariableRequest as BlueprintVariableRequest
    from .blueprint_manifest_field_type import (
        BlueprintManifestFieldType as BlueprintManifestFieldType,
    )
    from .blueprint_manifest_field_type import (
        BlueprintManifestFieldTypeType as BlueprintManifestFieldTypeType,
    )
    from .checked_custom_domain_response import (
        CheckedCustomDomainResponse as CheckedCustomDomainResponse,
    )
    from .checked_custom_domain_response import (
        CheckedCustomDomainsResponse as CheckedCustomDomainsResponse,
    )
    from .checked_custom_domain_response import (
        CheckedCustomDomainStatus as CheckedCustomDomainStatus,
    )
    from .checked_custom_domain_response import CustomDomain as CustomDomain
    from .checked_custom_domain_response import CustomDomainRequest as CustomDomainRequest
    from .checked_custom_domain_response import CustomDomainResponseList as CustomDomainResponseList
    from .checked_custom_domain_response import CustomDomainStatusEnum as CustomDomainStatusEnum
    from .clone_service_request import CloneServiceRequest as CloneServiceRequest
    from .cloud_provider import CloudProvider as CloudProvider
    from .cloud_provider import CloudProviderResponseList as CloudProviderResponseList
    from .cloud_provider import ClusterFeatureResponseList as ClusterFeatureResponseList
    from .cloud_provider import ClusterInstanceAttributes as ClusterInstanceAttributes
    from .cloud_provider import ClusterInstanceGpuInfo as ClusterInstanceGpuInfo
    from .cloud_provider import ClusterInstanceTypeResponseList as ClusterInstanceTypeResponseList
    from .cloud_provider import (
        ClusterInstanceTypeResponseListResultsItem as ClusterInstanceTypeResponseListResultsItem,
    )
    from .cloud_provider import ClusterRegion as ClusterRegion
    from .cloud_provider import ClusterRegionResponseList as ClusterRegionResponseList
    from .cloud_provider import ListAWSEKSInstanceTypeGpu as ListAWSEKSInstanceTypeGpu
    from .cloud_provider import ListAzureAKSInstanceTypeGpu as ListAzureAKSInstanceTypeGpu
    from .cloud_provider import (
        ManagedDatabaseInstanceTypeResponse as ManagedDatabaseInstanceTypeResponse,
    )
    from .cloud_provider import (
        ManagedDatabaseInstanceTypeResponseList as ManagedDatabaseInstanceTypeResponseList,
    )
    from .cloud_provider import ManagedDatabaseTypeResponse as ManagedDatabaseTypeResponse
    from .cloud_provider import ManagedDatabaseTypeResponseList as ManagedDatabaseTypeResponseList
    from .cloud_provider_credentials import AwsCredentialsRequest as AwsCredentialsRequest
    from .cloud_provider_credentials import AwsRoleCredentialsRequest as AwsRoleCredentialsRequest
    from .cloud_provider_credentials import (
        AwsRoleCredentialsRequestType as AwsRoleCredentialsRequestType,
    )
    from .cloud_provider_credentials import (
        AwsStaticCredentialsRequest as AwsStaticCredentialsRequest,
    )
    from .cloud_provider_credentials import (
        AwsStaticCredentialsRequestType as AwsStaticCredentialsRequestType,
    )
    from .cloud_provider_credentials import AzureCredentialsRequest as AzureCredentialsRequest
    from .cloud_provider_credentials import (
        ClusterCredentialsResponseList as ClusterCredentialsResponseList,
    )
    from .cloud_provider_credentials import (
        EksAnywhereVsphereRoleCredentialsRequest as EksAnywhereVsphereRoleCredentialsRequest,
    )
    from .cloud_provider_credentials import (
        EksAnywhereVsphereRoleCredentialsRequestType as EksAnywhereVsphereRoleCredentialsRequestType,
    )
    from .cloud_provider_credentials import (
        EksAnywhereVsphereStaticCredentialsRequest as EksAnywhereVsphereStaticCredentialsRequest,
    )
    from .cloud_provider_credentials import (
        EksAnywhereVsphereStaticCredentialsRequestType as EksAnywhereVsphereStaticCredentialsRequestType,
    )
    from .cloud_provider_credentials import GcpCredentialsRequest as GcpCredentialsRequest
    from .cloud_provider_credentials import (
        GcpServiceAccountKeyCredentialsRequest as GcpServiceAccountKeyCredentialsRequest,
    )
    from .cloud_provider_credentials import (
        GcpServiceAccountKeyCredentialsRequestCredentialType as GcpServiceAccountKeyCredentialsRequestCredentialType,
    )
    from .cloud_provider_credentials import (
        GcpWorkloadIdentityFederationCredentialsRequest as GcpWorkloadIdentityFederationCredentialsRequest,
    )
    from .cloud_provider_credentials import (
        GcpWorkloadIdentityFederationCredentialsRequestCredentialType as GcpWorkloadIdentityFederationCredentialsRequestCredentialType,
    )
    from .cloud_provider_credentials import (
        OnPremiseCredentialsRequest as OnPremiseCredentialsRequest,
    )
    from .cloud_provider_credentials import ScalewayCredentialsRequest as ScalewayCredentialsRequest
    from .cloud_provider_enum import CloudProviderEnum as CloudProviderEnum
    from .cloud_vendor_enum import CloudVendorEnum as CloudVendorEnum
    from .cluster import GetClusterTokenByClusterIdResponse as GetClusterTokenByClusterIdResponse
    from .cluster import (
        GetClusterTokenByClusterIdResponseStatus as GetClusterTokenByClusterIdResponseStatus,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureAwsExistingVpc as ClusterFeatureAwsExistingVpc,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureAwsExistingVpcResponse as ClusterFeatureAwsExistingVpcResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureBooleanResponse as ClusterFeatureBooleanResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureGcpExistingVpc as ClusterFeatureGcpExistingVpc,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureGcpExistingVpcResponse as ClusterFeatureGcpExistingVpcResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureKarpenterParameters as ClusterFeatureKarpenterParameters,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureKarpenterParametersResponse as ClusterFeatureKarpenterParametersResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayParameters as ClusterFeatureNatGatewayParameters,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayParametersNatGatewayType as ClusterFeatureNatGatewayParametersNatGatewayType,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayParametersResponse as ClusterFeatureNatGatewayParametersResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayTypeGcp as ClusterFeatureNatGatewayTypeGcp,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayTypeGcpProvider as ClusterFeatureNatGatewayTypeGcpProvider,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayTypeScaleway as ClusterFeatureNatGatewayTypeScaleway,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayTypeScalewayProvider as ClusterFeatureNatGatewayTypeScalewayProvider,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureNatGatewayTypeScalewayType as ClusterFeatureNatGatewayTypeScalewayType,
    )
    from .cluster_feature_aws_existing_vpc import ClusterFeatureResponse as ClusterFeatureResponse
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureResponseAcceptedValuesItem as ClusterFeatureResponseAcceptedValuesItem,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureResponseTypeEnum as ClusterFeatureResponseTypeEnum,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureResponseValueObject as ClusterFeatureResponseValueObject,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureResponseValueType as ClusterFeatureResponseValueType,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureStringResponse as ClusterFeatureStringResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterCronjobNodePoolOverride as KarpenterCronjobNodePoolOverride,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterDefaultNodePoolOverride as KarpenterDefaultNodePoolOverride,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterGpuNodePoolOverride as KarpenterGpuNodePoolOverride,
    )
    from .cluster_feature_aws_existing_vpc import KarpenterNodePool as KarpenterNodePool
    from .cluster_feature_aws_existing_vpc import (
        KarpenterNodePoolConsolidation as KarpenterNodePoolConsolidation,
    )
    from .cluster_feature_aws_existing_vpc import KarpenterNodePoolLimits as KarpenterNodePoolLimits
    from .cluster_feature_aws_existing_vpc import (
        KarpenterNodePoolRequirement as KarpenterNodePoolRequirement,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterNodePoolRequirementKey as KarpenterNodePoolRequirementKey,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterNodePoolRequirementOperator as KarpenterNodePoolRequirementOperator,
    )
    from .cluster_feature_aws_existing_vpc import (
        KarpenterStableNodePoolOverride as KarpenterStableNodePoolOverride,
    )
    from .cluster_lock import ClusterLock as ClusterLock
    from .cluster_operator import (
        ClusterOperatorBootstrapResponse as ClusterOperatorBootstrapResponse,
    )
    from .cluster_operator import (
        ClusterOperatorFleetInventoryResponse as ClusterOperatorFleetInventoryResponse,
    )
    from .cluster_operator import (
        ClusterOperatorFleetInventoryResponseList as ClusterOperatorFleetInventoryResponseList,
    )
    from .cluster_operator import ClusterOperatorFleetStatus as ClusterOperatorFleetStatus
    from .cluster_operator import ClusterOperatorStatusResponse as ClusterOperatorStatusResponse
    from .cluster_operator import ClusterOperatorUpdateRequest as ClusterOperatorUpdateRequest
    from .cluster_operator import ClusterOperatorUpdateResponse as ClusterOperatorUpdateResponse
    from .cluster_operator import ReportedClusterOperatorIdentity as ReportedClusterOperatorIdentity
    from .cluster_operator import SelfManagedClusterKind as SelfManagedClusterKind
    from .clusters import AksInfrastructureOutputs as AksInfrastructureOutputs
    from .clusters import AksInfrastructureOutputsKind as AksInfrastructureOutputsKind
    from .clusters import AlertingConfig as AlertingConfig
    from .clusters import AutomaticallyConfiguredAuthDto as AutomaticallyConfiguredAuthDto
    from .clusters import AutomaticallyConfiguredAuthDtoMode as AutomaticallyConfiguredAuthDtoMode
    from .clusters import AwsParameterStoreEndpointDto as AwsParameterStoreEndpointDto
    from .clusters import AwsParameterStoreEndpointDtoMode as AwsParameterStoreEndpointDtoMode
    from .clusters import AwsRoleArnAuthDto as AwsRoleArnAuthDto
    from .clusters import AwsRoleArnAuthDtoMode as AwsRoleArnAuthDtoMode
    from .clusters import AwsSecretManagerEndpointDto as AwsSecretManagerEndpointDto
    from .clusters import AwsSecretManagerEndpointDtoMode as AwsSecretManagerEndpointDtoMode
    from .clusters import AwsStaticCredentialsAuthDto as AwsStaticCredentialsAuthDto
    from .clusters import AwsStaticCredentialsAuthDtoMode as AwsStaticCredentialsAuthDtoMode
    from .clusters import CloudflareDnsProviderRequest as CloudflareDnsProviderRequest
    from .clusters import (
        CloudflareDnsProviderRequestProvider as CloudflareDnsProviderRequestProvider,
    )
    from .clusters import CloudflareDnsProviderResponse as CloudflareDnsProviderResponse
    from .clusters import (
        CloudflareDnsProviderResponseProvider as CloudflareDnsProviderResponseProvider,
    )
    from .clusters import CloudWatchExportConfig as CloudWatchExportConfig
    from .clusters import Cluster as Cluster
    from .clusters import ClusterAdvancedSettings as ClusterAdvancedSettings
    from .clusters import (
        ClusterAdvancedSettingsAwsEksEc2MetadataImds as ClusterAdvancedSettingsAwsEksEc2MetadataImds,
    )
    from .clusters import (
        ClusterAdvancedSettingsAwsEksEfsPerformanceMode as ClusterAdvancedSettingsAwsEksEfsPerformanceMode,
    )
    from .clusters import (
        ClusterAdvancedSettingsAwsEksEfsThroughputMode as ClusterAdvancedSettingsAwsEksEfsThroughputMode,
    )
    from .clusters import (
        ClusterAdvancedSettingsAwsEksEfsTransitionToIa as ClusterAdvancedSettingsAwsEksEfsTransitionToIa,
    )
    from .clusters import (
        ClusterAdvancedSettingsLokiDeploymentMode as ClusterAdvancedSettingsLokiDeploymentMode,
    )
    from .clusters import ClusterAnalysisKind as ClusterAnalysisKind
    from .clusters import ClusterAnalysisLogResponse as ClusterAnalysisLogResponse
    from .clusters import ClusterAnalysisLogResponseList as ClusterAnalysisLogResponseList
    from .clusters import ClusterAnalysisOutputFormat as ClusterAnalysisOutputFormat
    from .clusters import ClusterAnalysisRequest as ClusterAnalysisRequest
    from .clusters import ClusterAnalysisResponse as ClusterAnalysisResponse
    from .clusters import ClusterAnalysisResponseList as ClusterAnalysisResponseList
    from .clusters import ClusterAnalysisStatus as ClusterAnalysisStatus
    from .clusters import ClusterCloudProviderInfo as ClusterCloudProviderInfo
    from .clusters import ClusterCloudProviderInfoCredentials as ClusterCloudProviderInfoCredentials
    from .clusters import ClusterCloudProviderInfoRequest as ClusterCloudProviderInfoRequest
    from .clusters import (
        ClusterCloudProviderInfoRequestCredentials as ClusterCloudProviderInfoRequestCredentials,
    )
    from .clusters import ClusterDeleteMode as ClusterDeleteMode
    from .clusters import ClusterDeploymentStatusEnum as ClusterDeploymentStatusEnum
    from .clusters import ClusterDnsProviderRequest as ClusterDnsProviderRequest
    from .clusters import ClusterDnsProviderRequestProvider as ClusterDnsProviderRequestProvider
    from .clusters import ClusterDnsProviderResponse as ClusterDnsProviderResponse
    from .clusters import ClusterDnsProviderResponseProvider as ClusterDnsProviderResponseProvider
    from .clusters import ClusterEksAnywhereGitRepository as ClusterEksAnywhereGitRepository
    from .clusters import ClusterEnvironmentResponse as ClusterEnvironmentResponse
    from .clusters import ClusterEnvironmentResponseList as ClusterEnvironmentResponseList
    from .clusters import ClusterEnvironmentServiceResponse as ClusterEnvironmentServiceResponse
    from .clusters import (
        ClusterInfrastructureCertManagerChartParameters as ClusterInfrastructureCertManagerChartParameters,
    )
    from .clusters import (
        ClusterInfrastructureChartsParameters as ClusterInfrastructureChartsParameters,
    )
    from .clusters import (
        ClusterInfrastructureEksAnywhereBackupParameters as ClusterInfrastructureEksAnywhereBackupParameters,
    )
    from .clusters import (
        ClusterInfrastructureEksAnywhereBackupS3Parameters as ClusterInfrastructureEksAnywhereBackupS3Parameters,
    )
    from .clusters import (
        ClusterInfrastructureEksAnywhereParameters as ClusterInfrastructureEksAnywhereParameters,
    )
    from .clusters import (
        ClusterInfrastructureMetalLbChartParameters as ClusterInfrastructureMetalLbChartParameters,
    )
    from .clusters import (
        ClusterInfrastructureNginxChartParameters as ClusterInfrastructureNginxChartParameters,
    )
    from .clusters import (
        ClusterKarpenterPrivateSubnetIdsPutRequest as ClusterKarpenterPrivateSubnetIdsPutRequest,
    )
    from .clusters import ClusterKeda as ClusterKeda
    from .clusters import ClusterLabelsGroup as ClusterLabelsGroup
    from .clusters import ClusterLockRequest as ClusterLockRequest
    from .clusters import ClusterLogs as ClusterLogs
    from .clusters import ClusterLogsDetails as ClusterLogsDetails
    from .clusters import ClusterLogsDetailsTransmitter as ClusterLogsDetailsTransmitter
    from .clusters import ClusterLogsError as ClusterLogsError
    from .clusters import ClusterLogsErrorEventDetails as ClusterLogsErrorEventDetails
    from .clusters import (
        ClusterLogsErrorEventDetailsTransmitter as ClusterLogsErrorEventDetailsTransmitter,
    )
    from .clusters import ClusterLogsErrorUnderlyingError as ClusterLogsErrorUnderlyingError
    from .clusters import ClusterLogsMessage as ClusterLogsMessage
    from .clusters import ClusterLogsResponse as ClusterLogsResponse
    from .clusters import ClusterLogsResponseList as ClusterLogsResponseList
    from .clusters import ClusterLogsStep as ClusterLogsStep
    from .clusters import ClusterMetricsResponse as ClusterMetricsResponse
    from .clusters import ClusterReadinessStatus as ClusterReadinessStatus
    from .clusters import ClusterRequest as ClusterRequest
    from .clusters import ClusterRequestFeaturesItem as ClusterRequestFeaturesItem
    from .clusters import ClusterRequestFeaturesItemValue as ClusterRequestFeaturesItemValue
    from .clusters import ClusterResponseList as ClusterResponseList
    from .clusters import ClusterRoutingTable as ClusterRoutingTable
    from .clusters import ClusterRoutingTableRequest as ClusterRoutingTableRequest
    from .clusters import (
        ClusterRoutingTableRequestRoutesItem as ClusterRoutingTableRequestRoutesItem,
    )
    from .clusters import ClusterRoutingTableResultsItem as ClusterRoutingTableResultsItem
    from .clusters import ClusterStateEnum as ClusterStateEnum
    from .clusters import ClusterStatus as ClusterStatus
    from .clusters import ClusterStatusResponseList as ClusterStatusResponseList
    from .clusters import DeploymentInfraReason as DeploymentInfraReason
    from .clusters import EksAnywhereClusterJwtResponse as EksAnywhereClusterJwtResponse
    from .clusters import EksAnywhereCommitRequest as EksAnywhereCommitRequest
    from .clusters import EksAnywhereCommitResponse as EksAnywhereCommitResponse
    from .clusters import EksInfrastructureOutputs as EksInfrastructureOutputs
    from .clusters import (
        EksInfrastructureOutputsExternalSecretsAutomaticAuthentication as EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    )
    from .clusters import EksInfrastructureOutputsKind as EksInfrastructureOutputsKind
    from .clusters import GcpJsonCredentialsAuthDto as GcpJsonCredentialsAuthDto
    from .clusters import GcpJsonCredentialsAuthDtoMode as GcpJsonCredentialsAuthDtoMode
    from .clusters import GcpSecretManagerEndpointDto as GcpSecretManagerEndpointDto
    from .clusters import GcpSecretManagerEndpointDtoMode as GcpSecretManagerEndpointDtoMode
    from .clusters import GetClusterKubernetesEventsResponse as GetClusterKubernetesEventsResponse
    from .clusters import (
        GetClusterKubernetesEventsResponseResultsItem as GetClusterKubernetesEventsResponseResultsItem,
    )
    from .clusters import GkeInfrastructureOutputs as GkeInfrastructureOutputs
    from .clusters import (
        GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication as GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    )
    from .clusters import GkeInfrastructureOutputsKind as GkeInfrastructureOutputsKind
    from .clusters import InfrastructureOutputs as InfrastructureOutputs
    from .clusters import InternalNetworkMonitoring as InternalNetworkMonitoring
    from .clusters import KapsuleInfrastructureOutputs as KapsuleInfrastructureOutputs
    from .clusters import KapsuleInfrastructureOutputsKind as KapsuleInfrastructureOutputsKind
    from .clusters import MetricsConfigurationManagedByQovery as MetricsConfigurationManagedByQovery
    from .clusters import (
        MetricsConfigurationManagedByQoveryKind as MetricsConfigurationManagedByQoveryKind,
    )
    from .clusters import MetricsParameters as MetricsParameters
    from .clusters import MetricsParametersConfiguration as MetricsParametersConfiguration
    from .clusters import ObservabilityResourceProfile as ObservabilityResourceProfile
    from .clusters import QoveryDnsProviderRequest as QoveryDnsProviderRequest
    from .clusters import QoveryDnsProviderRequestProvider as QoveryDnsProviderRequestProvider
    from .clusters import QoveryDnsProviderResponse as QoveryDnsProviderResponse
    from .clusters import QoveryDnsProviderResponseProvider as QoveryDnsProviderResponseProvider
    from .clusters import RegistryMirroringModeEnum as RegistryMirroringModeEnum
    from .clusters import Route53DnsProviderRequest as Route53DnsProviderRequest
    from .clusters import (
        Route53DnsProviderRequestCredentials as Route53DnsProviderRequestCredentials,
    )
    from .clusters import Route53DnsProviderRequestProvider as Route53DnsProviderRequestProvider
    from .clusters import Route53DnsProviderResponse as Route53DnsProviderResponse
    from .clusters import (
        Route53DnsProviderResponseCredentials as Route53DnsProviderResponseCredentials,
    )
    from .clusters import Route53DnsProviderResponseProvider as Route53DnsProviderResponseProvider
    from .clusters import Route53StaticCredentialsRequest as Route53StaticCredentialsRequest
    from .clusters import Route53StaticCredentialsRequestType as Route53StaticCredentialsRequestType
    from .clusters import Route53StaticCredentialsResponse as Route53StaticCredentialsResponse
    from .clusters import (
        Route53StaticCredentialsResponseType as Route53StaticCredentialsResponseType,
    )
    from .clusters import SecretManagerAccess as SecretManagerAccess
    from .clusters import SecretManagerAccessRequest as SecretManagerAccessRequest
    from .clusters import SecretManagerAuthenticationDto as SecretManagerAuthenticationDto
    from .clusters import (
        SecretManagerEndpointConfigurationDto as SecretManagerEndpointConfigurationDto,
    )
    from .commit import Commit as Commit
    from .commit_response_list import CommitResponseList as CommitResponseList
    from .container_actions import ContainerDeployRequest as ContainerDeployRequest
    from .container_advanced_settings import ContainerAdvancedSettings as ContainerAdvancedSettings
    from .container_advanced_settings import (
        ContainerAdvancedSettingsDeploymentAntiaffinityPod as ContainerAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .container_advanced_settings import (
        ContainerAdvancedSettingsDeploymentTopologySpreadZone as ContainerAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .container_advanced_settings import (
        ContainerAdvancedSettingsDeploymentUpdateStrategyType as ContainerAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .container_configuration import ContainerNetwork as ContainerNetwork
    from .container_configuration import ContainerNetworkRequest as ContainerNetworkRequest
    from .container_deployment_history import (
        ListContainerDeploymentHistoryResponse as ListContainerDeploymentHistoryResponse,
    )
    from .container_registries import (
        AvailableContainerRegistryResponse as AvailableContainerRegistryResponse,
    )
    from .container_registries import (
        AvailableContainerRegistryResponseList as AvailableContainerRegistryResponseList,
    )
    from .container_registries import ContainerRegistryRequest as ContainerRegistryRequest
    from .container_registries import (
        ContainerRegistryRequestConfig as ContainerRegistryRequestConfig,
    )
    from .container_registries import (
        ContainerRegistryRequestConfigGcpCredentialsType as ContainerRegistryRequestConfigGcpCredentialsType,
    )
    from .container_registries import ContainerRegistryResponse as ContainerRegistryResponse
    from .container_registries import (
        ContainerRegistryResponseCluster as ContainerRegistryResponseCluster,
    )
    from .container_registries import (
        ContainerRegistryResponseConfig as ContainerRegistryResponseConfig,
    )
    from .container_registries import (
        ContainerRegistryResponseConfigGcpCredentialsType as ContainerRegistryResponseConfigGcpCredentialsType,
    )
    from .container_registries import ContainerRegistryResponseList as ContainerRegistryResponseList
    from .container_registries import ContainerVersionResponse as ContainerVersionResponse
    from .container_registries import ContainerVersionResponseList as ContainerVersionResponseList
    from .container_registry_kind_enum import ContainerRegistryKindEnum as ContainerRegistryKindEnum
    from .container_registry_provider_details_response import (
        ContainerRegistryProviderDetailsResponse as ContainerRegistryProviderDetailsResponse,
    )
    from .container_request import ContainerRequest as ContainerRequest
    from .container_response import ContainerResponse as ContainerResponse
    from .containers import ContainerResponseList as ContainerResponseList
    from .containers import (
        OrganizationContainerAutoDeployRequest as OrganizationContainerAutoDeployRequest,
    )
    from .containers import (
        OrganizationContainerPreviewRequest as OrganizationContainerPreviewRequest,
    )
    from .cpu_architecture_enum import CpuArchitectureEnum as CpuArchitectureEnum
    from .create_environment_mode_enum import CreateEnvironmentModeEnum as CreateEnvironmentModeEnum
    from .database import Database as Database
    from .database import DatabaseAccessibilityEnum as DatabaseAccessibilityEnum
    from .database import DatabaseDiskType as DatabaseDiskType
    from .database import DatabaseModeEnum as DatabaseModeEnum
    from .database import DatabaseTypeEnum as DatabaseTypeEnum
    from .database_deployment_history import (
        ListDatabaseDeploymentHistoryResponse as ListDatabaseDeploymentHistoryResponse,
    )
    from .database_main_calls import Credentials as Credentials
    from .database_main_calls import DatabaseEditRequest as DatabaseEditRequest
    from .database_main_calls import DatabaseEditRequestDiskType as DatabaseEditRequestDiskType
    from .database_main_calls import Version as Version
    from .database_main_calls import VersionResponseList as VersionResponseList
    from .databases import DatabaseConfiguration as DatabaseConfiguration
    from .databases import DatabaseConfigurationResponseList as DatabaseConfigurationResponseList
    from .databases import DatabaseRequest as DatabaseRequest
    from .databases import DatabaseResponseList as DatabaseResponseList
    from .databases import DatabaseVersionMode as DatabaseVersionMode
    from .delete_terraform_action import DeleteTerraformAction as DeleteTerraformAction
    from .deployment_history_auditing_data import (
        DeploymentHistoryAuditingData as DeploymentHistoryAuditingData,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryService as DeploymentHistoryService,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetails as DeploymentHistoryServiceDetails,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsArgumentsVariant as DeploymentHistoryServiceDetailsArgumentsVariant,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsBuildPodNameVariant as DeploymentHistoryServiceDetailsBuildPodNameVariant,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsJobType as DeploymentHistoryServiceDetailsJobType,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsJobTypeVariant as DeploymentHistoryServiceDetailsJobTypeVariant,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsRepository as DeploymentHistoryServiceDetailsRepository,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsRepositoryVariant as DeploymentHistoryServiceDetailsRepositoryVariant,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceDetailsSchedule as DeploymentHistoryServiceDetailsSchedule,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryServiceIdentifier as DeploymentHistoryServiceIdentifier,
    )
    from .deployment_history_auditing_data import JobCronSchedule as JobCronSchedule
    from .deployment_history_auditing_data import JobLifecyleSchedule as JobLifecyleSchedule
    from .deployment_history_container import (
        DeploymentHistoryContainer as DeploymentHistoryContainer,
    )
    from .deployment_history_database import DeploymentHistoryDatabase as DeploymentHistoryDatabase
    from .deployment_history_helm_response import (
        DeploymentHistoryHelmResponse as DeploymentHistoryHelmResponse,
    )
    from .deployment_history_helm_response import (
        DeploymentHistoryHelmResponseRepository as DeploymentHistoryHelmResponseRepository,
    )
    from .deployment_history_job_response import (
        DeploymentHistoryJobResponse as DeploymentHistoryJobResponse,
    )
    from .deployment_history_job_response import (
        DeploymentHistoryJobResponseSchedule as DeploymentHistoryJobResponseSchedule,
    )
    from .deployment_history_job_response import JobScheduleEvent as JobScheduleEvent
    from .deployment_history_service_paginated_response_list_v_2 import (
        DeploymentHistoryServicePaginatedResponseListV2 as DeploymentHistoryServicePaginatedResponseListV2,
    )
    from .deployment_history_trigger_action import (
        DeploymentHistoryTriggerAction as DeploymentHistoryTriggerAction,
    )
    from .deployment_history_trigger_action import StageStatusEnum as StageStatusEnum
    from .deployment_restriction_mode_enum import (
        DeploymentRestrictionModeEnum as DeploymentRestrictionModeEnum,
    )
    from .deployment_restriction_mode_enum import (
        DeploymentRestrictionTypeEnum as DeploymentRestrictionTypeEnum,
    )
    from .deployment_stage_main_calls import (
        AttachServiceToDeploymentStageBody as AttachServiceToDeploymentStageBody,
    )
    from .deployment_stage_main_calls import DeploymentStageRequest as DeploymentStageRequest
    from .deployment_stage_main_calls import DeploymentStageResponse as DeploymentStageResponse
    from .deployment_stage_main_calls import (
        DeploymentStageResponseList as DeploymentStageResponseList,
    )
    from .deployment_stage_main_calls import (
        DeploymentStageServiceResponse as DeploymentStageServiceResponse,
    )
    from .dockerfile_fragment_file import DockerfileFragmentFile as DockerfileFragmentFile
    from .dockerfile_fragment_file import DockerfileFragmentFileType as DockerfileFragmentFileType
    from .dockerfile_fragment_file import DockerfileFragmentInline as DockerfileFragmentInline
    from .dockerfile_fragment_file import (
        DockerfileFragmentInlineType as DockerfileFragmentInlineType,
    )
    from .dockerfile_fragment_file import TerraformAutoDeployConfig as TerraformAutoDeployConfig
    from .dockerfile_fragment_file import (
        TerraformAutoDeployConfigTerraformAction as TerraformAutoDeployConfigTerraformAction,
    )
    from .dockerfile_fragment_file import TerraformBackend as TerraformBackend
    from .dockerfile_fragment_file import TerraformBackendBlueprint as TerraformBackendBlueprint
    from .dockerfile_fragment_file import (
        TerraformBackendBlueprintVariant as TerraformBackendBlueprintVariant,
    )
    from .dockerfile_fragment_file import (
        TerraformBackendKubernetesVariant as TerraformBackendKubernetesVariant,
    )
    from .dockerfile_fragment_file import (
        TerraformBackendUserProvidedVariant as TerraformBackendUserProvidedVariant,
    )
    from .dockerfile_fragment_file import TerraformEngineEnum as TerraformEngineEnum
    from .dockerfile_fragment_file import TerraformFilesSource as TerraformFilesSource
    from .dockerfile_fragment_file import TerraformFilesSourceGit as TerraformFilesSourceGit
    from .dockerfile_fragment_file import (
        TerraformJobResourcesResponse as TerraformJobResourcesResponse,
    )
    from .dockerfile_fragment_file import TerraformProviderVersion as TerraformProviderVersion
    from .dockerfile_fragment_file import TerraformResponse as TerraformResponse
    from .dockerfile_fragment_file import (
        TerraformResponseDockerfileFragment as TerraformResponseDockerfileFragment,
    )
    from .dockerfile_fragment_file import (
        TerraformVariablesSourceResponse as TerraformVariablesSourceResponse,
    )
    from .dockerfile_fragment_file import TerraformVarKeyValue as TerraformVarKeyValue
    from .environment import ContainerImageCheckRequest as ContainerImageCheckRequest
    from .environment import DockerfileCheckRequest as DockerfileCheckRequest
    from .environment import DockerfileCheckResponse as DockerfileCheckResponse
    from .environment import EnvDeploymentStatus as EnvDeploymentStatus
    from .environment import GitFileCheckRequest as GitFileCheckRequest
    from .environment import HelmCheckRequest as HelmCheckRequest
    from .environment_actions import (
        CancelEnvironmentDeploymentBody as CancelEnvironmentDeploymentBody,
    )
    from .environment_actions import CleanFailedJobsBody as CleanFailedJobsBody
    from .environment_actions import CleanFailedJobsResponse as CleanFailedJobsResponse
    from .environment_actions import CloneEnvironmentRequest as CloneEnvironmentRequest
    from .environment_actions import DeployAllRequest as DeployAllRequest
    from .environment_actions import (
        DeployAllRequestApplicationsItem as DeployAllRequestApplicationsItem,
    )
    from .environment_actions import (
        DeployAllRequestContainersItem as DeployAllRequestContainersItem,
    )
    from .environment_actions import DeployAllRequestHelmsItem as DeployAllRequestHelmsItem
    from .environment_actions import DeployAllRequestJobsItem as DeployAllRequestJobsItem
    from .environment_actions import (
        EnvironmentServiceIdsAllRequest as EnvironmentServiceIdsAllRequest,
    )
    from .environment_actions import RebootServicesRequest as RebootServicesRequest
    from .environment_deployment_history import (
        DeploymentBuildUsageReportRequest as DeploymentBuildUsageReportRequest,
    )
    from .environment_deployment_history import (
        DeploymentBuildUsageReportResponse as DeploymentBuildUsageReportResponse,
    )
    from .environment_deployment_history import (
        DeploymentHistoryActionStatus as DeploymentHistoryActionStatus,
    )
    from .environment_deployment_history import (
        DeploymentHistoryApplication as DeploymentHistoryApplication,
    )
    from .environment_deployment_history import (
        DeploymentHistoryEnvironment as DeploymentHistoryEnvironment,
    )
    from .environment_deployment_history import (
        DeploymentHistoryEnvironmentPaginatedResponseList as DeploymentHistoryEnvironmentPaginatedResponseList,
    )
    from .environment_deployment_history import (
        DeploymentHistoryEnvironmentPaginatedResponseListV2 as DeploymentHistoryEnvironmentPaginatedResponseListV2,
    )
    from .environment_deployment_history import (
        DeploymentHistoryEnvironmentV2 as DeploymentHistoryEnvironmentV2,
    )
    from .environment_deployment_history import (
        DeploymentHistoryEnvironmentV2Identifier as DeploymentHistoryEnvironmentV2Identifier,
    )
    from .environment_deployment_history import DeploymentHistoryStage as DeploymentHistoryStage
    from .environment_deployment_rule import EnvironmentDeploymentRule as EnvironmentDeploymentRule
    from .environment_deployment_rule import (
        EnvironmentDeploymentRuleEditRequest as EnvironmentDeploymentRuleEditRequest,
    )
    from .environment_logs import EnvironmentLog as EnvironmentLog
    from .environment_logs import EnvironmentLogResponseList as EnvironmentLogResponseList
    from .environment_logs import EnvironmentLogs as EnvironmentLogs
    from .environment_logs import EnvironmentLogScope as EnvironmentLogScope
    from .environment_logs import EnvironmentLogsDetails as EnvironmentLogsDetails
    from .environment_logs import EnvironmentLogsDetailsStage as EnvironmentLogsDetailsStage
    from .environment_logs import (
        EnvironmentLogsDetailsTransmitter as EnvironmentLogsDetailsTransmitter,
    )
    from .environment_logs import EnvironmentLogsError as EnvironmentLogsError
    from .environment_logs import (
        EnvironmentLogsErrorUnderlyingError as EnvironmentLogsErrorUnderlyingError,
    )
    from .environment_logs import EnvironmentLogsMessage as EnvironmentLogsMessage
    from .environment_logs import EnvironmentLogTypeEnum as EnvironmentLogTypeEnum
    from .environment_logs import StatusKindEnum as StatusKindEnum
    from .environment_main_calls import (
        DeploymentStageWithServicesStatuses as DeploymentStageWithServicesStatuses,
    )
    from .environment_main_calls import EnvironmentEditRequest as EnvironmentEditRequest
    from .environment_main_calls import EnvironmentStatuses as EnvironmentStatuses
    from .environment_main_calls import (
        EnvironmentStatusesWithStages as EnvironmentStatusesWithStages,
    )
    from .environment_main_calls import (
        EnvironmentStatusesWithStagesPreCheckStage as EnvironmentStatusesWithStagesPreCheckStage,
    )
    from .environment_main_calls import (
        ListDeploymentRequestByEnvironmentIdResponse as ListDeploymentRequestByEnvironmentIdResponse,
    )
    from .environment_main_calls import (
        ListDeploymentRequestByServiceIdResponse as ListDeploymentRequestByServiceIdResponse,
    )
    from .environment_main_calls import (
        ListServicesByEnvironmentIdResponse as ListServicesByEnvironmentIdResponse,
    )
    from .environment_main_calls import (
        ListServicesByEnvironmentIdResponseResultsItem as ListServicesByEnvironmentIdResponseResultsItem,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestForService as QueuedDeploymentRequestForService,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestForServiceAuditingData as QueuedDeploymentRequestForServiceAuditingData,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestForServiceIdentifier as QueuedDeploymentRequestForServiceIdentifier,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStages as QueuedDeploymentRequestWithStages,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesAuditingData as QueuedDeploymentRequestWithStagesAuditingData,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesIdentifier as QueuedDeploymentRequestWithStagesIdentifier,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesStagesItem as QueuedDeploymentRequestWithStagesStagesItem,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesStagesItemServicesItem as QueuedDeploymentRequestWithStagesStagesItemServicesItem,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails as QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType as QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType,
    )
    from .environment_main_calls import (
        QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier as QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier,
    )
    from .environment_main_calls import Stage as Stage
    from .environment_mode_enum import EnvironmentModeEnum as EnvironmentModeEnum
    from .environment_shared import Environment as Environment
    from .environment_shared import EnvironmentCloudProvider as EnvironmentCloudProvider
    from .environment_shared import (
        EnvironmentDeploymentStatusEnum as EnvironmentDeploymentStatusEnum,
    )
    from .environment_shared import EnvironmentStatus as EnvironmentStatus
    from .environment_shared import (
        EnvironmentStatusEventOriginEnum as EnvironmentStatusEventOriginEnum,
    )
    from .environment_shared import StageStepMetric as StageStepMetric
    from .environment_shared import StageStepMetricNameEnum as StageStepMetricNameEnum
    from .environment_shared import StageStepMetrics as StageStepMetrics
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable import EnvironmentVariableAlias as EnvironmentVariableAlias
    from .environment_variable import (
        EnvironmentVariableEditRequest as EnvironmentVariableEditRequest,
    )
    from .environment_variable import EnvironmentVariableOverride as EnvironmentVariableOverride
    from .environment_variable import EnvironmentVariableRequest as EnvironmentVariableRequest
    from .environment_variable import (
        EnvironmentVariableResponseList as EnvironmentVariableResponseList,
    )
    from .environments import ClusterOverviewResponse as ClusterOverviewResponse
    from .environments import CreateEnvironmentRequest as CreateEnvironmentRequest
    from .environments import EnvironmentOverviewResponse as EnvironmentOverviewResponse
    from .environments import EnvironmentOverviewResponseList as EnvironmentOverviewResponseList
    from .environments import EnvironmentResponseList as EnvironmentResponseList
    from .environments import EnvironmentStats as EnvironmentStats
    from .environments import EnvironmentStatsResponseList as EnvironmentStatsResponseList
    from .environments import EnvironmentStatusList as EnvironmentStatusList
    from .environments import ServicesOverviewResponse as ServicesOverviewResponse
    from .environments import ServicesOverviewResponseManagedBy as ServicesOverviewResponseManagedBy
    from .git_auth_provider import GitAuthProvider as GitAuthProvider
    from .git_auth_provider import GitAuthProviderResponseList as GitAuthProviderResponseList
    from .git_auth_provider import GitRepository as GitRepository
    from .git_auth_provider import GitRepositoryBranch as GitRepositoryBranch
    from .git_auth_provider import (
        GitRepositoryBranchResponseList as GitRepositoryBranchResponseList,
    )
    from .git_auth_provider import GitRepositoryResponseList as GitRepositoryResponseList
    from .git_provider_enum import GitProviderEnum as GitProviderEnum
    from .git_repositories import (
        ListDirectoriesFromGitRepositoryResponse as ListDirectoriesFromGitRepositoryResponse,
    )
    from .github_app import (
        OrganizationGithubAppConnectRequest as OrganizationGithubAppConnectRequest,
    )
    from .healthcheck import Healthcheck as Healthcheck
    from .healthcheck import Probe as Probe
    from .healthcheck import ProbeType as ProbeType
    from .healthcheck import ProbeTypeExec as ProbeTypeExec
    from .healthcheck import ProbeTypeGrpc as ProbeTypeGrpc
    from .healthcheck import ProbeTypeHttp as ProbeTypeHttp
    from .healthcheck import ProbeTypeTcp as ProbeTypeTcp
    from .helm_actions import HelmDeployRequest as HelmDeployRequest
    from .helm_actions import HelmForceEvent as HelmForceEvent
    from .helm_advanced_settings import HelmAdvancedSettings as HelmAdvancedSettings
    from .helm_deployment_history import (
        ListHelmDeploymentHistoryResponse as ListHelmDeploymentHistoryResponse,
    )
    from .helm_deployment_restriction import (
        HelmDeploymentRestrictionRequest as HelmDeploymentRestrictionRequest,
    )
    from .helm_deployment_restriction import (
        HelmDeploymentRestrictionResponse as HelmDeploymentRestrictionResponse,
    )
    from .helm_deployment_restriction import (
        HelmDeploymentRestrictionResponseList as HelmDeploymentRestrictionResponseList,
    )
    from .helm_git_repository_request import HelmGitRepositoryRequest as HelmGitRepositoryRequest
    from .helm_key_values import HelmPortProtocolEnum as HelmPortProtocolEnum
    from .helm_key_values import HelmPortResponseWithServiceName as HelmPortResponseWithServiceName
    from .helm_key_values import (
        HelmPortResponseWithServiceSelectors as HelmPortResponseWithServiceSelectors,
    )
    from .helm_key_values import HelmResponse as HelmResponse
    from .helm_key_values import HelmResponsePortsItem as HelmResponsePortsItem
    from .helm_key_values import HelmResponseSource as HelmResponseSource
    from .helm_key_values import HelmResponseSourceGitVariant as HelmResponseSourceGitVariant
    from .helm_key_values import (
        HelmResponseSourceRepositoryVariant as HelmResponseSourceRepositoryVariant,
    )
    from .helm_key_values import HelmResponseValuesOverride as HelmResponseValuesOverride
    from .helm_key_values import HelmResponseValuesOverrideFile as HelmResponseValuesOverrideFile
    from .helm_key_values import (
        HelmResponseValuesOverrideFileGit as HelmResponseValuesOverrideFileGit,
    )
    from .helm_key_values import (
        HelmResponseValuesOverrideFileRaw as HelmResponseValuesOverrideFileRaw,
    )
    from .helm_key_values import (
        HelmResponseValuesOverrideFileRawValuesItem as HelmResponseValuesOverrideFileRawValuesItem,
    )
    from .helm_key_values import HelmSourceGitResponse as HelmSourceGitResponse
    from .helm_key_values import HelmSourceRepositoryResponse as HelmSourceRepositoryResponse
    from .helm_key_values import (
        HelmSourceRepositoryResponseRepository as HelmSourceRepositoryResponseRepository,
    )
    from .helm_key_values import KubernetesSelector as KubernetesSelector
    from .helm_main_calls import KubernetesMetadata as KubernetesMetadata
    from .helm_main_calls import KubernetesService as KubernetesService
    from .helm_main_calls import KubernetesServicePort as KubernetesServicePort
    from .helm_main_calls import KubernetesServiceResponseList as KubernetesServiceResponseList
    from .helm_main_calls import KubernetesServiceSpec as KubernetesServiceSpec
    from .helm_port_request_ports_item import HelmPortRequestPortsItem as HelmPortRequestPortsItem
    from .helm_port_request_ports_item import HelmRequest as HelmRequest
    from .helm_port_request_ports_item import HelmRequestSource as HelmRequestSource
    from .helm_port_request_ports_item import (
        HelmRequestSourceHelmRepository as HelmRequestSourceHelmRepository,
    )
    from .helm_port_request_ports_item import HelmRequestValuesOverride as HelmRequestValuesOverride
    from .helm_port_request_ports_item import (
        HelmRequestValuesOverrideFile as HelmRequestValuesOverrideFile,
    )
    from .helm_port_request_ports_item import (
        HelmRequestValuesOverrideFileGit as HelmRequestValuesOverrideFileGit,
    )
    from .helm_port_request_ports_item import (
        HelmRequestValuesOverrideFileRaw as HelmRequestValuesOverrideFileRaw,
    )
    from .helm_port_request_ports_item import (
        HelmRequestValuesOverrideFileRawValuesItem as HelmRequestValuesOverrideFileRawValuesItem,
    )
    from .helm_repositories import (
        AvailableHelmRepositoryResponse as AvailableHelmRepositoryResponse,
    )
    from .helm_repositories import (
        AvailableHelmRepositoryResponseList as AvailableHelmRepositoryResponseList,
    )
    from .helm_repositories import HelmRepositoryKindEnum as HelmRepositoryKindEnum
    from .helm_repositories import HelmRepositoryRequest as HelmRepositoryRequest
    from .helm_repositories import HelmRepositoryRequestConfig as HelmRepositoryRequestConfig
    from .helm_repositories import HelmRepositoryResponse as HelmRepositoryResponse
    from .helm_repositories import HelmRepositoryResponseConfig as HelmRepositoryResponseConfig
    from .helm_repositories import HelmRepositoryResponseList as HelmRepositoryResponseList
    from .helm_repositories import HelmVersionResponse as HelmVersionResponse
    from .helm_repositories import HelmVersionResponseList as HelmVersionResponseList
    from .helms import HelmDefaultValuesRequest as HelmDefaultValuesRequest
    from .helms import HelmDefaultValuesRequestSource as HelmDefaultValuesRequestSource
    from .helms import (
        HelmDefaultValuesRequestSourceHelmRepository as HelmDefaultValuesRequestSourceHelmRepository,
    )
    from .helms import HelmResponseList as HelmResponseList
    from .i_ps import QoveryIpsResponse as QoveryIpsResponse
    from .job_actions import CleanFailedJobResponse as CleanFailedJobResponse
    from .job_actions import JobDeployRequest as JobDeployRequest
    from .job_actions import JobForceEvent as JobForceEvent
    from .job_advanced_settings import JobAdvancedSettings as JobAdvancedSettings
    from .job_deployment_history import (
        ListJobDeploymentHistoryResponse as ListJobDeploymentHistoryResponse,
    )
    from .job_deployment_restriction import (
        JobDeploymentRestrictionRequest as JobDeploymentRestrictionRequest,
    )
    from .job_deployment_restriction import (
        JobDeploymentRestrictionResponse as JobDeploymentRestrictionResponse,
    )
    from .job_deployment_restriction import (
        JobDeploymentRestrictionResponseList as JobDeploymentRestrictionResponseList,
    )
    from .job_lifecycle_type_enum import JobLifecycleTypeEnum as JobLifecycleTypeEnum
    from .job_request import JobRequest as JobRequest
    from .job_request import JobRequestSchedule as JobRequestSchedule
    from .job_request import JobRequestScheduleCronjob as JobRequestScheduleCronjob
    from .job_request import JobRequestScheduleOnDelete as JobRequestScheduleOnDelete
    from .job_request import JobRequestScheduleOnStart as JobRequestScheduleOnStart
    from .job_request import JobRequestScheduleOnStop as JobRequestScheduleOnStop
    from .job_request import JobRequestSource as JobRequestSource
    from .job_request import JobRequestSourceDocker as JobRequestSourceDocker
    from .job_request import JobRequestSourceImage as JobRequestSourceImage
    from .jobs import JobResponseList as JobResponseList
    from .jobs import OrganizationJobAutoDeployRequest as OrganizationJobAutoDeployRequest
    from .key import Key as Key
    from .key import Value as Value
    from .kubernetes_enum import KubernetesEnum as KubernetesEnum
    from .label import Label as Label
    from .label import OrganizationLabelsGroupResponse as OrganizationLabelsGroupResponse
    from .lifecycle_template_main_calls import (
        LifecycleTemplateListResponse as LifecycleTemplateListResponse,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateListResponseResultsItem as LifecycleTemplateListResponseResultsItem,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateResponse as LifecycleTemplateResponse,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateResponseEventsItem as LifecycleTemplateResponseEventsItem,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateResponseResources as LifecycleTemplateResponseResources,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateResponseVariablesItem as LifecycleTemplateResponseVariablesItem,
    )
    from .lifecycle_template_main_calls import (
        LifecycleTemplateResponseVariablesItemFile as LifecycleTemplateResponseVariablesItemFile,
    )
    from .link import Link as Link
    from .link_response_list import LinkResponseList as LinkResponseList
    from .linked_service_type_enum import LinkedServiceTypeEnum as LinkedServiceTypeEnum
    from .log import Log as Log
    from .log import LogResponseList as LogResponseList
    from .mcp_servers import McpServerRequest as McpServerRequest
    from .mcp_servers import McpServerResponse as McpServerResponse
    from .mcp_servers import McpServerResponseList as McpServerResponseList
    from .members import DeleteMemberBody as DeleteMemberBody
    from .members import InviteMember as InviteMember
    from .members import InviteMemberRequest as InviteMemberRequest
    from .members import InviteMemberResponseList as InviteMemberResponseList
    from .members import InviteMemberRoleEnum as InviteMemberRoleEnum
    from .members import InviteStatusEnum as InviteStatusEnum
    from .members import Member as Member
    from .members import MemberResponseList as MemberResponseList
    from .members import MemberRoleUpdateRequest as MemberRoleUpdateRequest
    from .members import TransferOwnershipRequest as TransferOwnershipRequest
    from .organization import Organization as Organization
    from .organization import OrganizationOrganizationPlan as OrganizationOrganizationPlan
    from .organization import PlanEnum as PlanEnum
    from .organization_annotations_group import (
        AnnotationsGroupAssociatedItemType as AnnotationsGroupAssociatedItemType,
    )
    from .organization_annotations_group import (
        ListOrganizationAnnotationsGroupResponse as ListOrganizationAnnotationsGroupResponse,
    )
    from .organization_annotations_group import (
        OrganizationAnnotationsGroupAssociatedItemsResponseList as OrganizationAnnotationsGroupAssociatedItemsResponseList,
    )
    from .organization_annotations_group import (
        OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem as OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem,
    )
    from .organization_annotations_group import (
        OrganizationAnnotationsGroupCreateRequest as OrganizationAnnotationsGroupCreateRequest,
    )
    from .organization_annotations_group import (
        OrganizationAnnotationsGroupEnrichedResponse as OrganizationAnnotationsGroupEnrichedResponse,
    )
    from .organization_api_token import OrganizationApiToken as OrganizationApiToken
    from .organization_api_token import OrganizationApiTokenCreate as OrganizationApiTokenCreate
    from .organization_api_token import (
        OrganizationApiTokenCreateRequest as OrganizationApiTokenCreateRequest,
    )
    from .organization_api_token import (
        OrganizationApiTokenResponseList as OrganizationApiTokenResponseList,
    )
    from .organization_api_token import OrganizationApiTokenScope as OrganizationApiTokenScope
    from .organization_cluster_lock import ClusterLockList as ClusterLockList
    from .organization_custom_role import OrganizationCustomRole as OrganizationCustomRole
    from .organization_custom_role import (
        OrganizationCustomRoleClusterPermission as OrganizationCustomRoleClusterPermission,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleClusterPermissionsItem as OrganizationCustomRoleClusterPermissionsItem,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleCreateRequest as OrganizationCustomRoleCreateRequest,
    )
    from .organization_custom_role import OrganizationCustomRoleList as OrganizationCustomRoleList
    from .organization_custom_role import (
        OrganizationCustomRoleProjectPermission as OrganizationCustomRoleProjectPermission,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleProjectPermissionsItem as OrganizationCustomRoleProjectPermissionsItem,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleProjectPermissionsItemPermissionsItem as OrganizationCustomRoleProjectPermissionsItemPermissionsItem,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleUpdateRequest as OrganizationCustomRoleUpdateRequest,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleUpdateRequestClusterPermissionsItem as OrganizationCustomRoleUpdateRequestClusterPermissionsItem,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleUpdateRequestProjectPermissionsItem as OrganizationCustomRoleUpdateRequestProjectPermissionsItem,
    )
    from .organization_custom_role import (
        OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem as OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem,
    )
    from .organization_enterprise_connection import (
        EnterpriseConnectionDto as EnterpriseConnectionDto,
    )
    from .organization_enterprise_connection import (
        EnterpriseConnectionResponseList as EnterpriseConnectionResponseList,
    )
    from .organization_event import OrganizationEventResponse as OrganizationEventResponse
    from .organization_event import OrganizationEventResponseList as OrganizationEventResponseList
    from .organization_event import (
        OrganizationEventResponseListLinks as OrganizationEventResponseListLinks,
    )
    from .organization_event import OrganizationEventSubTargetType as OrganizationEventSubTargetType
    from .organization_event import OrganizationEventTargetLevel as OrganizationEventTargetLevel
    from .organization_event import (
        OrganizationEventTargetResponseList as OrganizationEventTargetResponseList,
    )
    from .organization_event import (
        OrganizationEventTargetResponseListTargetsItem as OrganizationEventTargetResponseListTargetsItem,
    )
    from .organization_event import OrganizationEventTargetType as OrganizationEventTargetType
    from .organization_event import OrganizationEventType as OrganizationEventType
    from .organization_event_origin import OrganizationEventOrigin as OrganizationEventOrigin
    from .organization_labels_group import (
        LabelsGroupAssociatedItemType as LabelsGroupAssociatedItemType,
    )
    from .organization_labels_group import (
        ListOrganizationLabelsGroupResponse as ListOrganizationLabelsGroupResponse,
    )
    from .organization_labels_group import (
        OrganizationLabelsGroupAssociatedItemsResponseList as OrganizationLabelsGroupAssociatedItemsResponseList,
    )
    from .organization_labels_group import (
        OrganizationLabelsGroupAssociatedItemsResponseListResultsItem as OrganizationLabelsGroupAssociatedItemsResponseListResultsItem,
    )
    from .organization_labels_group import (
        OrganizationLabelsGroupCreateRequest as OrganizationLabelsGroupCreateRequest,
    )
    from .organization_labels_group import (
        OrganizationLabelsGroupEnrichedResponse as OrganizationLabelsGroupEnrichedResponse,
    )
    from .organization_main_calls import (
        ContainerRegistryAssociatedServicesResponse as ContainerRegistryAssociatedServicesResponse,
    )
    from .organization_main_calls import (
        ContainerRegistryAssociatedServicesResponseList as ContainerRegistryAssociatedServicesResponseList,
    )
    from .organization_main_calls import (
        ContainerRegistryAssociatedServiceType as ContainerRegistryAssociatedServiceType,
    )
    from .organization_main_calls import CredentialCluster as CredentialCluster
    from .organization_main_calls import (
        GitTokenAssociatedServiceResponse as GitTokenAssociatedServiceResponse,
    )
    from .organization_main_calls import (
        GitTokenAssociatedServicesResponseList as GitTokenAssociatedServicesResponseList,
    )
    from .organization_main_calls import (
        GitTokenAssociatedServiceType as GitTokenAssociatedServiceType,
    )
    from .organization_main_calls import GitTokenRequest as GitTokenRequest
    from .organization_main_calls import GitTokenResponse as GitTokenResponse
    from .organization_main_calls import GitTokenResponseList as GitTokenResponseList
    from .organization_main_calls import (
        HelmRepositoryAssociatedServicesResponse as HelmRepositoryAssociatedServicesResponse,
    )
    from .organization_main_calls import (
        HelmRepositoryAssociatedServicesResponseList as HelmRepositoryAssociatedServicesResponseList,
    )
    from .organization_main_calls import (
        HelmRepositoryAssociatedServiceType as HelmRepositoryAssociatedServiceType,
    )
    from .organization_main_calls import (
        ListEnvironmentsByOrganizationIdResponse as ListEnvironmentsByOrganizationIdResponse,
    )
    from .organization_main_calls import (
        ListServicesByOrganizationIdResponse as ListServicesByOrganizationIdResponse,
    )
    from .organization_main_calls import (
        ListTfVarsFilesFromGitRepoResponse as ListTfVarsFilesFromGitRepoResponse,
    )
    from .organization_main_calls import OrganizationAvailableRole as OrganizationAvailableRole
    from .organization_main_calls import (
        OrganizationAvailableRoleList as OrganizationAvailableRoleList,
    )
    from .organization_main_calls import (
        OrganizationCrendentialsResponseList as OrganizationCrendentialsResponseList,
    )
    from .organization_main_calls import (
        OrganizationCrendentialsResponseListResultsItem as OrganizationCrendentialsResponseListResultsItem,
    )
    from .organization_main_calls import OrganizationEditRequest as OrganizationEditRequest
    from .organization_main_calls import (
        OrganizationEnvironmentResponse as OrganizationEnvironmentResponse,
    )
    from .organization_main_calls import (
        OrganizationOnboardingPatchRequest as OrganizationOnboardingPatchRequest,
    )
    from .organization_main_calls import (
        OrganizationOnboardingResponse as OrganizationOnboardingResponse,
    )
    from .organization_main_calls import (
        OrganizationOnboardingStatusEnum as OrganizationOnboardingStatusEnum,
    )
    from .organization_main_calls import OrganizationRequest as OrganizationRequest
    from .organization_main_calls import OrganizationResponseList as OrganizationResponseList
    from .organization_main_calls import (
        ParseTerraformVariablesFromGitRepoResponse as ParseTerraformVariablesFromGitRepoResponse,
    )
    from .organization_main_calls import TerraformVariableDefinition as TerraformVariableDefinition
    from .organization_main_calls import (
        TerraformVariableParsingRequest as TerraformVariableParsingRequest,
    )
    from .organization_main_calls import TfVarsDiscoveryMode as TfVarsDiscoveryMode
    from .organization_main_calls import (
        TfVarsDiscoveryModeAutoDiscover as TfVarsDiscoveryModeAutoDiscover,
    )
    from .organization_main_calls import (
        TfVarsDiscoveryModeAutoDiscoverType as TfVarsDiscoveryModeAutoDiscoverType,
    )
    from .organization_main_calls import (
        TfVarsDiscoveryModeSpecificPaths as TfVarsDiscoveryModeSpecificPaths,
    )
    from .organization_main_calls import (
        TfVarsDiscoveryModeSpecificPathsType as TfVarsDiscoveryModeSpecificPathsType,
    )
    from .organization_main_calls import TfVarsFileResponse as TfVarsFileResponse
    from .organization_main_calls import TfVarsListRequest as TfVarsListRequest
    from .organization_policy_api_token import (
        OrganizationPolicyApiToken as OrganizationPolicyApiToken,
    )
    from .organization_policy_api_token import (
        OrganizationPolicyApiTokenCreate as OrganizationPolicyApiTokenCreate,
    )
    from .organization_policy_api_token import (
        OrganizationPolicyApiTokenCreateRequest as OrganizationPolicyApiTokenCreateRequest,
    )
    from .organization_policy_api_token import (
        OrganizationPolicyApiTokenResponseList as OrganizationPolicyApiTokenResponseList,
    )
    from .organization_webhook import (
        OrganizationWebhookCreateRequest as OrganizationWebhookCreateRequest,
    )
    from .organization_webhook import (
        OrganizationWebhookCreateResponse as OrganizationWebhookCreateResponse,
    )
    from .organization_webhook import OrganizationWebhookEventEnum as OrganizationWebhookEventEnum
    from .organization_webhook import OrganizationWebhookKindEnum as OrganizationWebhookKindEnum
    from .organization_webhook import OrganizationWebhookResponse as OrganizationWebhookResponse
    from .organization_webhook import (
        OrganizationWebhookResponseList as OrganizationWebhookResponseList,
    )
    from .organization_webhook import WebhookEventResponse as WebhookEventResponse
    from .organization_webhook import WebhookEventResponseList as WebhookEventResponseList
    from .platform_configuration import (
        ClusterPlatformBindingLayerResponse as ClusterPlatformBindingLayerResponse,
    )
    from .platform_configuration import (
        ClusterPlatformBindingRequest as ClusterPlatformBindingRequest,
    )
    from .platform_configuration import (
        ClusterPlatformBindingResponse as ClusterPlatformBindingResponse,
    )
    from .platform_configuration import (
        FieldSchemaConstraintsResponse as FieldSchemaConstraintsResponse,
    )
    from .platform_configuration import FieldSchemaResponse as FieldSchemaResponse
    from .platform_configuration import FieldSchemaResponseType as FieldSchemaResponseType
    from .platform_configuration import PlatformCloudVendor as PlatformCloudVendor
    from .platform_configuration import PlatformClusterMode as PlatformClusterMode
    from .platform_configuration import (
        PlatformComponentConfigurationInputScope as PlatformComponentConfigurationInputScope,
    )
    from .platform_configuration import (
        PlatformComponentConfigurationPreviewRequest as PlatformComponentConfigurationPreviewRequest,
    )
    from .platform_configuration import (
        PlatformComponentConfigurationPreviewResponse as PlatformComponentConfigurationPreviewResponse,
    )
    from .platform_configuration import (
        PlatformComponentConfigurationRequirementStatus as PlatformComponentConfigurationRequirementStatus,
    )
    from .platform_configuration import (
        PlatformComponentConfigurationResolutionResponse as PlatformComponentConfigurationResolutionResponse,
    )
    from .platform_configuration import (
        PlatformComponentConfigurationViolationResponse as PlatformComponentConfigurationViolationResponse,
    )
    from .platform_configuration import (
        PlatformComponentInputRequirementResponse as PlatformComponentInputRequirementResponse,
    )
    from .platform_configuration import (
        PlatformComponentOutputBindingResponse as PlatformComponentOutputBindingResponse,
    )
    from .platform_configuration import (
        PlatformLayerResolutionStatus as PlatformLayerResolutionStatus,
    )
    from .platform_configuration import (
        PlatformTemplateCatalogResponse as PlatformTemplateCatalogResponse,
    )
    from .platform_configuration import (
        PlatformTemplateComponentKind as PlatformTemplateComponentKind,
    )
    from .platform_configuration import (
        PlatformTemplateComponentResponse as PlatformTemplateComponentResponse,
    )
    from .platform_configuration import (
        PlatformTemplateLayerResponse as PlatformTemplateLayerResponse,
    )
    from .platform_configuration import (
        PlatformTemplateReleaseStatus as PlatformTemplateReleaseStatus,
    )
    from .platform_configuration import (
        PlatformTemplateSummaryResponse as PlatformTemplateSummaryResponse,
    )
    from .project import Project as Project
    from .project import ProjectRequest as ProjectRequest
    from .project_deployment_rule import ProjectDeploymentRule as ProjectDeploymentRule
    from .project_deployment_rule import (
        ProjectDeploymentRuleRequest as ProjectDeploymentRuleRequest,
    )
    from .project_deployment_rule import (
        ProjectDeploymentRuleResponseList as ProjectDeploymentRuleResponseList,
    )
    from .project_deployment_rule import (
        ProjectDeploymentRulesPriorityOrderRequest as ProjectDeploymentRulesPriorityOrderRequest,
    )
    from .projects import ProjectResponseList as ProjectResponseList
    from .projects import ProjectStats as ProjectStats
    from .projects import ProjectStatsResponseList as ProjectStatsResponseList
    from .reference_object import ReferenceObject as ReferenceObject
    from .reference_object_status import ReferenceObjectStatus as ReferenceObjectStatus
    from .reference_object_status import (
        ReferenceObjectStatusResponseList as ReferenceObjectStatusResponseList,
    )
    from .referral_rewards import Referral as Referral
    from .referral_rewards import RewardClaim as RewardClaim
    from .referral_rewards import RewardClaimType as RewardClaimType
    from .secret import Secret as Secret
    from .secret import SecretAlias as SecretAlias
    from .secret import SecretEditRequest as SecretEditRequest
    from .secret import SecretOverride as SecretOverride
    from .secret import SecretRequest as SecretRequest
    from .secret import SecretResponseList as SecretResponseList
    from .secret_manager_access import (
        ExternalSecretAssociatedServiceResponse as ExternalSecretAssociatedServiceResponse,
    )
    from .secret_manager_access import (
        ExternalSecretAssociatedServiceResponseList as ExternalSecretAssociatedServiceResponseList,
    )
    from .secret_manager_access import ProviderSecrets as ProviderSecrets
    from .service_action_enum import ServiceActionEnum as ServiceActionEnum
    from .service_action_enum import ServiceActionStatusEnum as ServiceActionStatusEnum
    from .service_action_enum import ServiceSubActionEnum as ServiceSubActionEnum
    from .service_action_enum import StatusDetails as StatusDetails
    from .service_annotation_request import ServiceAnnotationRequest as ServiceAnnotationRequest
    from .service_annotation_request import ServiceLabelRequest as ServiceLabelRequest
    from .service_deployment_status_enum import (
        ServiceDeploymentStatusEnum as ServiceDeploymentStatusEnum,
    )
    from .service_deployment_status_enum import ServiceStepMetric as ServiceStepMetric
    from .service_deployment_status_enum import (
        ServiceStepMetricNameEnum as ServiceStepMetricNameEnum,
    )
    from .service_deployment_status_enum import ServiceStepMetrics as ServiceStepMetrics
    from .service_light_response import ServiceLightResponse as ServiceLightResponse
    from .service_light_response import ServiceLightResponseJobType as ServiceLightResponseJobType
    from .service_main_calls import GitWebhookStatusResponse as GitWebhookStatusResponse
    from .service_main_calls import (
        GitWebhookStatusResponseProvider as GitWebhookStatusResponseProvider,
    )
    from .service_main_calls import GitWebhookStatusResponseStatus as GitWebhookStatusResponseStatus
    from .service_port_request_ports_item import (
        ServicePortRequestPortsItem as ServicePortRequestPortsItem,
    )
    from .service_status import (
        GetIngressDeploymentStatusServiceType as GetIngressDeploymentStatusServiceType,
    )
    from .service_status import IngressDeploymentStatusResponse as IngressDeploymentStatusResponse
    from .service_type_enum import ServiceTypeEnum as ServiceTypeEnum
    from .state_enum import StateEnum as StateEnum
    from .status import Status as Status
    from .step_metric_status_enum import StepMetricStatusEnum as StepMetricStatusEnum
    from .terraform_advanced_settings import TerraformAdvancedSettings as TerraformAdvancedSettings
    from .terraform_deploy_request import TerraformDeployRequest as TerraformDeployRequest
    from .terraform_deploy_request import (
        TerraformDeployRequestAction as TerraformDeployRequestAction,
    )
    from .terraform_deployment_restriction import (
        TerraformDeploymentRestrictionRequest as TerraformDeploymentRestrictionRequest,
    )
    from .terraform_deployment_restriction import (
        TerraformDeploymentRestrictionResponse as TerraformDeploymentRestrictionResponse,
    )
    from .terraform_deployment_restriction import (
        TerraformDeploymentRestrictionResponseList as TerraformDeploymentRestrictionResponseList,
    )
    from .terraform_git_repository_request import (
        TerraformGitRepositoryRequest as TerraformGitRepositoryRequest,
    )
    from .terraform_git_repository_request import TerraformRequest as TerraformRequest
    from .terraform_git_repository_request import (
        TerraformRequestDockerfileFragment as TerraformRequestDockerfileFragment,
    )
    from .terraform_git_repository_request import (
        TerraformRequestJobResources as TerraformRequestJobResources,
    )
    from .terraform_git_repository_request import (
        TerraformRequestTerraformFilesSource as TerraformRequestTerraformFilesSource,
    )
    from .terraform_git_repository_request import (
        TerraformVariablesSourceRequest as TerraformVariablesSourceRequest,
    )
    from .terraform_main_calls import TerraformVersionResponse as TerraformVersionResponse
    from .terraform_main_calls import TerraformVersionResponseList as TerraformVersionResponseList
    from .terraform_resources import TerraformResourceResponse as TerraformResourceResponse
    from .terraform_resources import TerraformResourceResponseMode as TerraformResourceResponseMode
    from .terraform_resources import TerraformResourcesResponse as TerraformResourcesResponse
    from .terraforms import TerraformResponseList as TerraformResponseList
    from .unused import AlertReceiverCreationRequestBase as AlertReceiverCreationRequestBase
    from .unused import AlertReceiverEditRequestBase as AlertReceiverEditRequestBase
    from .unused import AlertRuleResponseBase as AlertRuleResponseBase
    from .unused import BackupResponseList as BackupResponseList
    from .unused import Base as Base
    from .unused import BaseJobResponse as BaseJobResponse
    from .unused import Budget as Budget
    from .unused import CurrentCost as CurrentCost
    from .unused import EnvironmentTotalNumber as EnvironmentTotalNumber
    from .unused import ErrorBody as ErrorBody
    from .unused import GenericObjectCurrentCost as GenericObjectCurrentCost
    from .unused import HelmPortRequest as HelmPortRequest
    from .unused import HelmPortResponseBase as HelmPortResponseBase
    from .unused import (
        KedaTriggerAuthenticationResponseList as KedaTriggerAuthenticationResponseList,
    )
    from .unused import PaginationData as PaginationData
    from .unused import ProjectCurrentCost as ProjectCurrentCost
    from .unused import ProjectCurrentCostResponseList as ProjectCurrentCostResponseList
    from .unused import Service as Service
    from .unused import ServicePortRequest as ServicePortRequest
    from .unused import ServiceStorage as ServiceStorage
    from .unused import ServiceStorageRequest as ServiceStorageRequest
    from .unused import ServiceTotalNumber as ServiceTotalNumber
    from .unused import TerraformFilesSourceRequest as TerraformFilesSourceRequest
    from .unused import TerraformResourcesRequest as TerraformResourcesRequest
    from .user_sign_up import CompanySizeEnum as CompanySizeEnum
    from .user_sign_up import SignUp as SignUp
    from .user_sign_up import SignUpRequest as SignUpRequest
    from .user_sign_up import TypeOfUseEnum as TypeOfUseEnum
    from .variable_import import VariableImport as VariableImport
    from .variable_import import VariableImportRequest as VariableImportRequest
    from .variable_import import VariableImportRequestVarsItem as VariableImportRequestVarsItem
    from .variable_import import (
        VariableImportSuccessfulImportedVariablesItem as VariableImportSuccessfulImportedVariablesItem,
    )
    from .variable_main_calls import ServiceTypeForVariableEnum as ServiceTypeForVariableEnum
    from .variable_main_calls import VariableAlias as VariableAlias
    from .variable_main_calls import VariableAliasRequest as VariableAliasRequest
    from .variable_main_calls import VariableEditRequest as VariableEditRequest
    from .variable_main_calls import VariableOverride as VariableOverride
    from .variable_main_calls import VariableOverrideRequest as VariableOverrideRequest
    from .variable_main_calls import VariableRequest as VariableRequest
    from .variable_main_calls import VariableResponse as VariableResponse
    from .variable_main_calls import VariableResponseList as VariableResponseList
    from .weekday_enum import WeekdayEnum as WeekdayEnum

SCHEMAS: dict[str, tuple[str, str, str]] = {
    "APIVariableScopeEnum": (
        "api_variable_scope_enum",
        "APIVariableScopeEnum",
        "%APIVariableScopeEnum",
    ),
    "APIVariableTypeEnum": (
        "api_variable_type_enum",
        "APIVariableTypeEnum",
        "%APIVariableTypeEnum",
    ),
    "AccountInfo": ("account_info", "AccountInfo", "#AccountInfo"),
    "AccountInfoEditRequest": ("account_info", "AccountInfoEditRequest", "#AccountInfoEditRequest"),
    "AgenticWorkflowGovernance": (
        "agentic_workflow_governance",
        "AgenticWorkflowGovernance",
        "#AgenticWorkflowGovernance",
    ),
    "AgenticWorkflowHeader": (
        "agentic_workflow_governance",
        "AgenticWorkflowHeader",
        "#AgenticWorkflowHeader",
    ),
    "AgenticWorkflowModelRequest": (
        "agentic_workflows",
        "AgenticWorkflowModelRequest",
        "#AgenticWorkflowModelRequest",
    ),
    "AgenticWorkflowModelResponse": (
        "agentic_workflow_governance",
        "AgenticWorkflowModelResponse",
        "#AgenticWorkflowModelResponse",
    ),
    "AgenticWorkflowModelType": (
        "agentic_workflow_governance",
        "AgenticWorkflowModelType",
        "%AgenticWorkflowModelType",
    ),
    "AgenticWorkflowOutput": (
        "agentic_workflow_governance",
        "AgenticWorkflowOutput",
        "#AgenticWorkflowOutput",
    ),
    "AgenticWorkflowProjectRepository": (
        "agentic_workflow_governance",
        "AgenticWorkflowProjectRepository",
        "#AgenticWorkflowProjectRepository",
    ),
    "AgenticWorkflowRequest": (
        "agentic_workflows",
        "AgenticWorkflowRequest",
        "#AgenticWorkflowRequest",
    ),
    "AgenticWorkflowResources": (
        "agentic_workflow_governance",
        "AgenticWorkflowResources",
        "#AgenticWorkflowResources",
    ),
    "AgenticWorkflowResponse": (
        "agentic_workflow_governance",
        "AgenticWorkflowResponse",
        "#AgenticWorkflowResponse",
    ),
    "AgenticWorkflowResponseList": (
        "agentic_workflows",
        "AgenticWorkflowResponseList",
        "#AgenticWorkflowResponseList",
    ),
    "AgenticWorkflowWebhook": (
        "agentic_workflow_governance",
        "AgenticWorkflowWebhook",
        "#AgenticWorkflowWebhook",
    ),
    "AksInfrastructureOutputs": (
        "clusters",
        "AksInfrastructureOutputs",
        "#AksInfrastructureOutputs",
    ),
    "AksInfrastructureOutputsKind": (
        "clusters",
        "AksInfrastructureOutputsKind",
        "%AksInfrastructureOutputsKind",
    ),
    "AlertPresentation": ("alert_rules", "AlertPresentation", "#AlertPresentation"),
    "AlertPresentationResponse": (
        "alert_rules",
        "AlertPresentationResponse",
        "#AlertPresentationResponse",
    ),
    "AlertReceiverCreationRequest": (
        "alert_receivers",
        "union_AlertReceiverCreationRequest",
        "|AlertReceiverCreationRequest",
    ),
    "AlertReceiverCreationRequestBase": (
        "unused",
        "AlertReceiverCreationRequestBase",
        "#AlertReceiverCreationRequestBase",
    ),
    "AlertReceiverCreationValidationRequest": (
        "alert_receivers",
        "AlertReceiverCreationValidationRequest",
        "#AlertReceiverCreationValidationRequest",
    ),
    "AlertReceiverEditRequest": (
        "alert_receivers",
        "union_AlertReceiverEditRequest",
        "|AlertReceiverEditRequest",
    ),
    "AlertReceiverEditRequestBase": (
        "unused",
        "AlertReceiverEditRequestBase",
        "#AlertReceiverEditRequestBase",
    ),
    "AlertReceiverList": ("alert_receivers", "AlertReceiverList", "#AlertReceiverList"),
    "AlertReceiverResponse": (
        "alert_receivers",
        "union_AlertReceiverResponse",
        "|AlertReceiverResponse",
    ),
    "AlertReceiverType": ("alert_receivers", "AlertReceiverType", "%AlertReceiverType"),
    "AlertReceiverValidationRequest": (
        "alert_receivers",
        "AlertReceiverValidationRequest",
        "#AlertReceiverValidationRequest",
    ),
    "AlertRuleCondition": ("alert_rules", "AlertRuleCondition", "#AlertRuleCondition"),
    "AlertRuleConditionFunction": (
        "alert_rules",
        "AlertRuleConditionFunction",
        "%AlertRuleConditionFunction",
    ),
    "AlertRuleConditionKind": ("alert_rules", "AlertRuleConditionKind", "%AlertRuleConditionKind"),
    "AlertRuleConditionOperator": (
        "alert_rules",
        "AlertRuleConditionOperator",
        "%AlertRuleConditionOperator",
    ),
    "AlertRuleCreationRequest": (
        "alert_rules",
        "AlertRuleCreationRequest",
        "#AlertRuleCreationRequest",
    ),
    "AlertRuleEditRequest": ("alert_rules", "AlertRuleEditRequest", "#AlertRuleEditRequest"),
    "AlertRuleList": ("alert_rules", "AlertRuleList", "#AlertRuleList"),
    "AlertRuleListResultsItem": (
        "alert_rules",
        "union_AlertRuleListResultsItem",
        "|AlertRuleListResultsItem",
    ),
    "AlertRuleResponse": ("alert_rules", "AlertRuleResponse", "#AlertRuleResponse"),
    "AlertRuleResponseBase": ("unused", "AlertRuleResponseBase", "#AlertRuleResponseBase"),
    "AlertRuleSource": ("alert_rules", "AlertRuleSource", "%AlertRuleSource"),
    "AlertRuleState": ("alert_rules", "AlertRuleState", "%AlertRuleState"),
    "AlertSeverity": ("alert_rules", "AlertSeverity", "%AlertSeverity"),
    "AlertTarget": ("alert_rules", "AlertTarget", "#AlertTarget"),
    "AlertTargetType": ("alert_rules", "AlertTargetType", "%AlertTargetType"),
    "AlertingConfig": ("clusters", "AlertingConfig", "#AlertingConfig"),
    "Annotation": ("annotation", "Annotation", "#Annotation"),
    "AnnotationsGroupAssociatedItemType": (
        "organization_annotations_group",
        "AnnotationsGroupAssociatedItemType",
        "%AnnotationsGroupAssociatedItemType",
    ),
    "Application": ("application", "Application", "#Application"),
    "ApplicationAdvancedSettings": (
        "application_advanced_settings",
        "ApplicationAdvancedSettings",
        "#ApplicationAdvancedSettings",
    ),
    "ApplicationAdvancedSettingsDeploymentAntiaffinityPod": (
        "application_advanced_settings",
        "ApplicationAdvancedSettingsDeploymentAntiaffinityPod",
        "%ApplicationAdvancedSettingsDeploymentAntiaffinityPod",
    ),
    "ApplicationAdvancedSettingsDeploymentTopologySpreadZone": (
        "application_advanced_settings",
        "ApplicationAdvancedSettingsDeploymentTopologySpreadZone",
        "%ApplicationAdvancedSettingsDeploymentTopologySpreadZone",
    ),
    "ApplicationAdvancedSettingsDeploymentUpdateStrategyType": (
        "application_advanced_settings",
        "ApplicationAdvancedSettingsDeploymentUpdateStrategyType",
        "%ApplicationAdvancedSettingsDeploymentUpdateStrategyType",
    ),
    "ApplicationDeploymentRestriction": (
        "application_deployment_restriction",
        "ApplicationDeploymentRestriction",
        "#ApplicationDeploymentRestriction",
    ),
    "ApplicationDeploymentRestrictionRequest": (
        "application_deployment_restriction",
        "ApplicationDeploymentRestrictionRequest",
        "#ApplicationDeploymentRestrictionRequest",
    ),
    "ApplicationDeploymentRestrictionResponseList": (
        "application_deployment_restriction",
        "ApplicationDeploymentRestrictionResponseList",
        "#ApplicationDeploymentRestrictionResponseList",
    ),
    "ApplicationEditRequest": (
        "application_main_calls",
        "ApplicationEditRequest",
        "#ApplicationEditRequest",
    ),
    "ApplicationGitRepository": (
        "application_git_repository",
        "ApplicationGitRepository",
        "#ApplicationGitRepository",
    ),
    "ApplicationGitRepositoryRequest": (
        "application_git_repository_request",
        "ApplicationGitRepositoryRequest",
        "#ApplicationGitRepositoryRequest",
    ),
    "ApplicationNetwork": (
        "application_configuration",
        "ApplicationNetwork",
        "#ApplicationNetwork",
    ),
    "ApplicationNetworkRequest": (
        "application_configuration",
        "ApplicationNetworkRequest",
        "#ApplicationNetworkRequest",
    ),
    "ApplicationRequest": ("applications", "ApplicationRequest", "#ApplicationRequest"),
    "ApplicationResponseList": (
        "application_response_list",
        "ApplicationResponseList",
        "#ApplicationResponseList",
    ),
    "ArgoCdConnectionCheckResponse": (
        "argo_cd",
        "ArgoCdConnectionCheckResponse",
        "#ArgoCdConnectionCheckResponse",
    ),
    "ArgoCdConnectionCheckResponseReason": (
        "argo_cd",
        "ArgoCdConnectionCheckResponseReason",
        "%ArgoCdConnectionCheckResponseReason",
    ),
    "ArgoCdConnectionStatusEnum": (
        "argo_cd",
        "ArgoCdConnectionStatusEnum",
        "%ArgoCdConnectionStatusEnum",
    ),
    "ArgoCdCredentialsRequest": (
        "argo_cd",
        "ArgoCdCredentialsRequest",
        "#ArgoCdCredentialsRequest",
    ),
    "ArgoCdCredentialsResponse": (
        "argo_cd",
        "ArgoCdCredentialsResponse",
        "#ArgoCdCredentialsResponse",
    ),
    "ArgoCdDestinationClusterMappingRequest": (
        "argo_cd",
        "ArgoCdDestinationClusterMappingRequest",
        "#ArgoCdDestinationClusterMappingRequest",
    ),
    "ArgoCdDestinationClusterMappingResponse": (
        "argo_cd",
        "ArgoCdDestinationClusterMappingResponse",
        "#ArgoCdDestinationClusterMappingResponse",
    ),
    "ArgoCdInstanceMappingResponse": (
        "argo_cd",
        "ArgoCdInstanceMappingResponse",
        "#ArgoCdInstanceMappingResponse",
    ),
    "ArgoCdInstanceMappingResponseList": (
        "argo_cd",
        "ArgoCdInstanceMappingResponseList",
        "#ArgoCdInstanceMappingResponseList",
    ),
    "ArgoCdLinkedClusterDetails": (
        "argo_cd",
        "ArgoCdLinkedClusterDetails",
        "#ArgoCdLinkedClusterDetails",
    ),
    "ArgoCdUnlinkedClusterDetails": (
        "argo_cd",
        "ArgoCdUnlinkedClusterDetails",
        "#ArgoCdUnlinkedClusterDetails",
    ),
    "ArgocdAppManifestResponse": (
        "argo_cd",
        "ArgocdAppManifestResponse",
        "#ArgocdAppManifestResponse",
    ),
    "ArgocdAppManifestResponseManifestMetadata": (
        "argo_cd",
        "ArgocdAppManifestResponseManifestMetadata",
        "#ArgocdAppManifestResponseManifestMetadata",
    ),
    "ArgocdAppResponse": ("argocd_app_response", "ArgocdAppResponse", "#ArgocdAppResponse"),
    "ArgocdAssociatedServiceType": (
        "argo_cd",
        "ArgocdAssociatedServiceType",
        "%ArgocdAssociatedServiceType",
    ),
    "ArgocdAssociatedServicesResponse": (
        "argo_cd",
        "ArgocdAssociatedServicesResponse",
        "#ArgocdAssociatedServicesResponse",
    ),
    "ArgocdAssociatedServicesResponseList": (
        "argo_cd",
        "ArgocdAssociatedServicesResponseList",
        "#ArgocdAssociatedServicesResponseList",
    ),
    "ArgocdManagedResource": ("argo_cd", "ArgocdManagedResource", "#ArgocdManagedResource"),
    "AttachServiceToDeploymentStageBody": (
        "deployment_stage_main_calls",
        "AttachServiceToDeploymentStageBody",
        "#AttachServiceToDeploymentStageBody",
    ),
    "AutomaticallyConfiguredAuthDto": (
        "clusters",
        "AutomaticallyConfiguredAuthDto",
        "#AutomaticallyConfiguredAuthDto",
    ),
    "AutomaticallyConfiguredAuthDtoMode": (
        "clusters",
        "AutomaticallyConfiguredAuthDtoMode",
        "%AutomaticallyConfiguredAuthDtoMode",
    ),
    "AutoscalingMode": ("autoscaling_mode", "AutoscalingMode", "%AutoscalingMode"),
    "AutoscalingPolicyRequest": (
        "autoscaling_policy_request",
        "union_AutoscalingPolicyRequest",
        "|AutoscalingPolicyRequest",
    ),
    "AutoscalingPolicyResponse": (
        "autoscaling_mode",
        "union_AutoscalingPolicyResponse",
        "|AutoscalingPolicyResponse",
    ),
    "AvailableContainerRegistryResponse": (
        "container_registries",
        "AvailableContainerRegistryResponse",
        "#AvailableContainerRegistryResponse",
    ),
    "AvailableContainerRegistryResponseList": (
        "container_registries",
        "AvailableContainerRegistryResponseList",
        "#AvailableContainerRegistryResponseList",
    ),
    "AvailableHelmRepositoryResponse": (
        "helm_repositories",
        "AvailableHelmRepositoryResponse",
        "#AvailableHelmRepositoryResponse",
    ),
    "AvailableHelmRepositoryResponseList": (
        "helm_repositories",
        "AvailableHelmRepositoryResponseList",
        "#AvailableHelmRepositoryResponseList",
    ),
    "AwsCredentialsRequest": (
        "cloud_provider_credentials",
        "union_AwsCredentialsRequest",
        "|AwsCredentialsRequest",
    ),
    "AwsParameterStoreEndpointDto": (
        "clusters",
        "AwsParameterStoreEndpointDto",
        "#AwsParameterStoreEndpointDto",
    ),
    "AwsParameterStoreEndpointDtoMode": (
        "clusters",
        "AwsParameterStoreEndpointDtoMode",
        "%AwsParameterStoreEndpointDtoMode",
    ),
    "AwsRoleArnAuthDto": ("clusters", "AwsRoleArnAuthDto", "#AwsRoleArnAuthDto"),
    "AwsRoleArnAuthDtoMode": ("clusters", "AwsRoleArnAuthDtoMode", "%AwsRoleArnAuthDtoMode"),
    "AwsRoleClusterCredentials": (
        "aws_role_cluster_credentials",
        "AwsRoleClusterCredentials",
        "#AwsRoleClusterCredentials",
    ),
    "AwsRoleClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "AwsRoleClusterCredentialsObjectType",
        "%AwsRoleClusterCredentialsObjectType",
    ),
    "AwsRoleCredentialsRequest": (
        "cloud_provider_credentials",
        "AwsRoleCredentialsRequest",
        "#AwsRoleCredentialsRequest",
    ),
    "AwsRoleCredentialsRequestType": (
        "cloud_provider_credentials",
        "AwsRoleCredentialsRequestType",
        "%AwsRoleCredentialsRequestType",
    ),
    "AwsSecretManagerEndpointDto": (
        "clusters",
        "AwsSecretManagerEndpointDto",
        "#AwsSecretManagerEndpointDto",
    ),
    "AwsSecretManagerEndpointDtoMode": (
        "clusters",
        "AwsSecretManagerEndpointDtoMode",
        "%AwsSecretManagerEndpointDtoMode",
    ),
    "AwsStaticClusterCredentials": (
        "aws_role_cluster_credentials",
        "AwsStaticClusterCredentials",
        "#AwsStaticClusterCredentials",
    ),
    "AwsStaticClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "AwsStaticClusterCredentialsObjectType",
        "%AwsStaticClusterCredentialsObjectType",
    ),
    "AwsStaticCredentialsAuthDto": (
        "clusters",
        "AwsStaticCredentialsAuthDto",
        "#AwsStaticCredentialsAuthDto",
    ),
    "AwsStaticCredentialsAuthDtoMode": (
        "clusters",
        "AwsStaticCredentialsAuthDtoMode",
        "%AwsStaticCredentialsAuthDtoMode",
    ),
    "AwsStaticCredentialsRequest": (
        "cloud_provider_credentials",
        "AwsStaticCredentialsRequest",
        "#AwsStaticCredentialsRequest",
    ),
    "AwsStaticCredentialsRequestType": (
        "cloud_provider_credentials",
        "AwsStaticCredentialsRequestType",
        "%AwsStaticCredentialsRequestType",
    ),
    "AzureCredentialsRequest": (
        "cloud_provider_credentials",
        "AzureCredentialsRequest",
        "#AzureCredentialsRequest",
    ),
    "AzureStaticClusterCredentials": (
        "aws_role_cluster_credentials",
        "AzureStaticClusterCredentials",
        "#AzureStaticClusterCredentials",
    ),
    "AzureStaticClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "AzureStaticClusterCredentialsObjectType",
        "%AzureStaticClusterCredentialsObjectType",
    ),
    "Backup": ("backups", "Backup", "#Backup"),
    "BackupPaginatedResponseList": (
        "backups",
        "BackupPaginatedResponseList",
        "#BackupPaginatedResponseList",
    ),
    "BackupRequest": ("backups", "BackupRequest", "#BackupRequest"),
    "BackupResponseList": ("unused", "BackupResponseList", "#BackupResponseList"),
    "Base": ("unused", "Base", "#Base"),
    "BaseJobResponse": ("unused", "BaseJobResponse", "#BaseJobResponse"),
    "BaseJobResponseSource": (
        "base_job_response_source",
        "union_BaseJobResponseSource",
        "|BaseJobResponseSource",
    ),
    "BaseJobResponseSourceDockerVariant": (
        "base_job_response_source",
        "BaseJobResponseSourceDockerVariant",
        "#BaseJobResponseSourceDockerVariant",
    ),
    "BaseJobResponseSourceImageVariant": (
        "base_job_response_source",
        "BaseJobResponseSourceImageVariant",
        "#BaseJobResponseSourceImageVariant",
    ),
    "BillingExternalId": ("billing", "BillingExternalId", "#BillingExternalId"),
    "BillingInfo": ("billing", "BillingInfo", "#BillingInfo"),
    "BillingInfoRequest": ("billing", "BillingInfoRequest", "#BillingInfoRequest"),
    "BillingStatus": ("billing", "BillingStatus", "#BillingStatus"),
    "BlueprintCatalogResponse": (
        "blueprint_main_calls",
        "BlueprintCatalogResponse",
        "#BlueprintCatalogResponse",
    ),
    "BlueprintCreateRequest": (
        "blueprint_main_calls",
        "BlueprintCreateRequest",
        "#BlueprintCreateRequest",
    ),
    "BlueprintDeploymentAckResponse": (
        "blueprint_main_calls",
        "BlueprintDeploymentAckResponse",
        "#BlueprintDeploymentAckResponse",
    ),
    "BlueprintItem": ("blueprint_main_calls", "BlueprintItem", "#BlueprintItem"),
    "BlueprintMajorVersion": (
        "blueprint_main_calls",
        "BlueprintMajorVersion",
        "#BlueprintMajorVersion",
    ),
    "BlueprintManifestBackendConfig": (
        "blueprint_catalog",
        "BlueprintManifestBackendConfig",
        "#BlueprintManifestBackendConfig",
    ),
    "BlueprintManifestChartConfig": (
        "blueprint_catalog",
        "BlueprintManifestChartConfig",
        "#BlueprintManifestChartConfig",
    ),
    "BlueprintManifestContextVariableField": (
        "blueprint_catalog",
        "BlueprintManifestContextVariableField",
        "#BlueprintManifestContextVariableField",
    ),
    "BlueprintManifestContextVariableFieldKind": (
        "blueprint_catalog",
        "BlueprintManifestContextVariableFieldKind",
        "%BlueprintManifestContextVariableFieldKind",
    ),
    "BlueprintManifestCredentialsConfig": (
        "blueprint_catalog",
        "BlueprintManifestCredentialsConfig",
        "#BlueprintManifestCredentialsConfig",
    ),
    "BlueprintManifestEngineHelm": (
        "blueprint_catalog",
        "BlueprintManifestEngineHelm",
        "#BlueprintManifestEngineHelm",
    ),
    "BlueprintManifestEngineHelmType": (
        "blueprint_catalog",
        "BlueprintManifestEngineHelmType",
        "%BlueprintManifestEngineHelmType",
    ),
    "BlueprintManifestEngineOpenTofu": (
        "blueprint_catalog",
        "BlueprintManifestEngineOpenTofu",
        "#BlueprintManifestEngineOpenTofu",
    ),
    "BlueprintManifestEngineOpenTofuType": (
        "blueprint_catalog",
        "BlueprintManifestEngineOpenTofuType",
        "%BlueprintManifestEngineOpenTofuType",
    ),
    "BlueprintManifestEngineSpec": (
        "blueprint_catalog",
        "union_BlueprintManifestEngineSpec",
        "|BlueprintManifestEngineSpec",
    ),
    "BlueprintManifestEngineTerraform": (
        "blueprint_catalog",
        "BlueprintManifestEngineTerraform",
        "#BlueprintManifestEngineTerraform",
    ),
    "BlueprintManifestEngineTerraformType": (
        "blueprint_catalog",
        "BlueprintManifestEngineTerraformType",
        "%BlueprintManifestEngineTerraformType",
    ),
    "BlueprintManifestFieldType": (
        "blueprint_manifest_field_type",
        "BlueprintManifestFieldType",
        "#BlueprintManifestFieldType",
    ),
    "BlueprintManifestFieldTypeType": (
        "blueprint_manifest_field_type",
        "BlueprintManifestFieldTypeType",
        "%BlueprintManifestFieldTypeType",
    ),
    "BlueprintManifestResourcesConfig": (
        "blueprint_catalog",
        "BlueprintManifestResourcesConfig",
        "#BlueprintManifestResourcesConfig",
    ),
    "BlueprintManifestResponse": (
        "blueprint_catalog",
        "BlueprintManifestResponse",
        "#BlueprintManifestResponse",
    ),
    "BlueprintManifestResponseResultsItem": (
        "blueprint_catalog",
        "union_BlueprintManifestResponseResultsItem",
        "|BlueprintManifestResponseResultsItem",
    ),
    "BlueprintManifestUserProvidedBackend": (
        "blueprint_catalog",
        "BlueprintManifestUserProvidedBackend",
        "#BlueprintManifestUserProvidedBackend",
    ),
    "BlueprintManifestVariableField": (
        "blueprint_catalog",
        "BlueprintManifestVariableField",
        "#BlueprintManifestVariableField",
    ),
    "BlueprintManifestVariableFieldKind": (
        "blueprint_catalog",
        "BlueprintManifestVariableFieldKind",
        "%BlueprintManifestVariableFieldKind",
    ),
    "BlueprintManifestVersionBlock": (
        "blueprint_catalog",
        "BlueprintManifestVersionBlock",
        "#BlueprintManifestVersionBlock",
    ),
    "BlueprintReadmeResponse": (
        "blueprint_catalog",
        "BlueprintReadmeResponse",
        "#BlueprintReadmeResponse",
    ),
    "BlueprintResponse": ("blueprint_main_calls", "BlueprintResponse", "#BlueprintResponse"),
    "BlueprintSpecOverrides": (
        "blueprint_main_calls",
        "BlueprintSpecOverrides",
        "#BlueprintSpecOverrides",
    ),
    "BlueprintSpecOverridesBackend": (
        "blueprint_main_calls",
        "BlueprintSpecOverridesBackend",
        "%BlueprintSpecOverridesBackend",
    ),
    "BlueprintSpecOverridesCredentials": (
        "blueprint_main_calls",
        "BlueprintSpecOverridesCredentials",
        "%BlueprintSpecOverridesCredentials",
    ),
    "BlueprintUpdateEngineDiff": (
        "blueprint_main_calls",
        "BlueprintUpdateEngineDiff",
        "#BlueprintUpdateEngineDiff",
    ),
    "BlueprintUpdateEngineFieldChange": (
        "blueprint_main_calls",
        "BlueprintUpdateEngineFieldChange",
        "#BlueprintUpdateEngineFieldChange",
    ),
    "BlueprintUpdateNewMajorVersion": (
        "blueprint_main_calls",
        "BlueprintUpdateNewMajorVersion",
        "#BlueprintUpdateNewMajorVersion",
    ),
    "BlueprintUpdateNewOptionalValue": (
        "blueprint_main_calls",
        "BlueprintUpdateNewOptionalValue",
        "#BlueprintUpdateNewOptionalValue",
    ),
    "BlueprintUpdateNewRequiredValue": (
        "blueprint_main_calls",
        "BlueprintUpdateNewRequiredValue",
        "#BlueprintUpdateNewRequiredValue",
    ),
    "BlueprintUpdatePreviewResponse": (
        "blueprint_main_calls",
        "BlueprintUpdatePreviewResponse",
        "#BlueprintUpdatePreviewResponse",
    ),
    "BlueprintUpdatePreviewResponseServiceType": (
        "blueprint_main_calls",
        "BlueprintUpdatePreviewResponseServiceType",
        "%BlueprintUpdatePreviewResponseServiceType",
    ),
    "BlueprintUpdateRemovedValue": (
        "blueprint_main_calls",
        "BlueprintUpdateRemovedValue",
        "#BlueprintUpdateRemovedValue",
    ),
    "BlueprintUpdateRequest": (
        "blueprint_main_calls",
        "BlueprintUpdateRequest",
        "#BlueprintUpdateRequest",
    ),
    "BlueprintUpdateResponse": (
        "blueprint_main_calls",
        "BlueprintUpdateResponse",
        "#BlueprintUpdateResponse",
    ),
    "BlueprintUpdateUpdatedValue": (
        "blueprint_main_calls",
        "BlueprintUpdateUpdatedValue",
        "#BlueprintUpdateUpdatedValue",
    ),
    "BlueprintUpdateVariableValue": (
        "blueprint_main_calls",
        "BlueprintUpdateVariableValue",
        "#BlueprintUpdateVariableValue",
    ),
    "BlueprintVariableRequest": (
        "blueprint_main_calls",
        "BlueprintVariableRequest",
        "#BlueprintVariableRequest",
    ),
    "Budget": ("unused", "Budget", "#Budget"),
    "BuildModeEnum": ("application", "BuildModeEnum", "%BuildModeEnum"),
    "CancelAgenticWorkflowDeploymentBody": (
        "agentic_workflows",
        "CancelAgenticWorkflowDeploymentBody",
        "#CancelAgenticWorkflowDeploymentBody",
    ),
    "CancelEnvironmentDeploymentBody": (
        "environment_actions",
        "CancelEnvironmentDeploymentBody",
        "#CancelEnvironmentDeploymentBody",
    ),
    "CheckedCustomDomainResponse": (
        "checked_custom_domain_response",
        "CheckedCustomDomainResponse",
        "#CheckedCustomDomainResponse",
    ),
    "CheckedCustomDomainStatus": (
        "checked_custom_domain_response",
        "CheckedCustomDomainStatus",
        "%CheckedCustomDomainStatus",
    ),
    "CheckedCustomDomainsResponse": (
        "checked_custom_domain_response",
        "CheckedCustomDomainsResponse",
        "#CheckedCustomDomainsResponse",
    ),
    "CleanFailedJobResponse": ("job_actions", "CleanFailedJobResponse", "#CleanFailedJobResponse"),
    "CleanFailedJobsBody": ("environment_actions", "CleanFailedJobsBody", "#CleanFailedJobsBody"),
    "CleanFailedJobsResponse": (
        "environment_actions",
        "CleanFailedJobsResponse",
        "#CleanFailedJobsResponse",
    ),
    "CloneEnvironmentRequest": (
        "environment_actions",
        "CloneEnvironmentRequest",
        "#CloneEnvironmentRequest",
    ),
    "CloneServiceRequest": ("clone_service_request", "CloneServiceRequest", "#CloneServiceRequest"),
    "CloudProvider": ("cloud_provider", "CloudProvider", "#CloudProvider"),
    "CloudProviderEnum": ("cloud_provider_enum", "CloudProviderEnum", "%CloudProviderEnum"),
    "CloudProviderResponseList": (
        "cloud_provider",
        "CloudProviderResponseList",
        "#CloudProviderResponseList",
    ),
    "CloudVendorEnum": ("cloud_vendor_enum", "CloudVendorEnum", "%CloudVendorEnum"),
    "CloudWatchExportConfig": ("clusters", "CloudWatchExportConfig", "#CloudWatchExportConfig"),
    "CloudflareDnsProviderRequest": (
        "clusters",
        "CloudflareDnsProviderRequest",
        "#CloudflareDnsProviderRequest",
    ),
    "CloudflareDnsProviderRequestProvider": (
        "clusters",
        "CloudflareDnsProviderRequestProvider",
        "%CloudflareDnsProviderRequestProvider",
    ),
    "CloudflareDnsProviderResponse": (
        "clusters",
        "CloudflareDnsProviderResponse",
        "#CloudflareDnsProviderResponse",
    ),
    "CloudflareDnsProviderResponseProvider": (
        "clusters",
        "CloudflareDnsProviderResponseProvider",
        "%CloudflareDnsProviderResponseProvider",
    ),
    "Cluster": ("clusters", "Cluster", "#Cluster"),
    "ClusterAdvancedSettings": ("clusters", "ClusterAdvancedSettings", "#ClusterAdvancedSettings"),
    "ClusterAdvancedSettingsAwsEksEc2MetadataImds": (
        "clusters",
        "ClusterAdvancedSettingsAwsEksEc2MetadataImds",
        "%ClusterAdvancedSettingsAwsEksEc2MetadataImds",
    ),
    "ClusterAdvancedSettingsAwsEksEfsPerformanceMode": (
        "clusters",
        "ClusterAdvancedSettingsAwsEksEfsPerformanceMode",
        "%ClusterAdvancedSettingsAwsEksEfsPerformanceMode",
    ),
    "ClusterAdvancedSettingsAwsEksEfsThroughputMode": (
        "clusters",
        "ClusterAdvancedSettingsAwsEksEfsThroughputMode",
        "%ClusterAdvancedSettingsAwsEksEfsThroughputMode",
    ),
    "ClusterAdvancedSettingsAwsEksEfsTransitionToIa": (
        "clusters",
        "ClusterAdvancedSettingsAwsEksEfsTransitionToIa",
        "%ClusterAdvancedSettingsAwsEksEfsTransitionToIa",
    ),
    "ClusterAdvancedSettingsLokiDeploymentMode": (
        "clusters",
        "ClusterAdvancedSettingsLokiDeploymentMode",
        "%ClusterAdvancedSettingsLokiDeploymentMode",
    ),
    "ClusterAnalysisKind": ("clusters", "ClusterAnalysisKind", "%ClusterAnalysisKind"),
    "ClusterAnalysisLogResponse": (
        "clusters",
        "ClusterAnalysisLogResponse",
        "#ClusterAnalysisLogResponse",
    ),
    "ClusterAnalysisLogResponseList": (
        "clusters",
        "ClusterAnalysisLogResponseList",
        "#ClusterAnalysisLogResponseList",
    ),
    "ClusterAnalysisOutputFormat": (
        "clusters",
        "ClusterAnalysisOutputFormat",
        "%ClusterAnalysisOutputFormat",
    ),
    "ClusterAnalysisRequest": ("clusters", "ClusterAnalysisRequest", "#ClusterAnalysisRequest"),
    "ClusterAnalysisResponse": ("clusters", "ClusterAnalysisResponse", "#ClusterAnalysisResponse"),
    "ClusterAnalysisResponseList": (
        "clusters",
        "ClusterAnalysisResponseList",
        "#ClusterAnalysisResponseList",
    ),
    "ClusterAnalysisStatus": ("clusters", "ClusterAnalysisStatus", "%ClusterAnalysisStatus"),
    "ClusterCloudProviderInfo": (
        "clusters",
        "ClusterCloudProviderInfo",
        "#ClusterCloudProviderInfo",
    ),
    "ClusterCloudProviderInfoCredentials": (
        "clusters",
        "ClusterCloudProviderInfoCredentials",
        "#ClusterCloudProviderInfoCredentials",
    ),
    "ClusterCloudProviderInfoRequest": (
        "clusters",
        "ClusterCloudProviderInfoRequest",
        "#ClusterCloudProviderInfoRequest",
    ),
    "ClusterCloudProviderInfoRequestCredentials": (
        "clusters",
        "ClusterCloudProviderInfoRequestCredentials",
        "#ClusterCloudProviderInfoRequestCredentials",
    ),
    "ClusterCredentials": (
        "aws_role_cluster_credentials",
        "union_ClusterCredentials",
        "|ClusterCredentials",
    ),
    "ClusterCredentialsResponseList": (
        "cloud_provider_credentials",
        "ClusterCredentialsResponseList",
        "#ClusterCredentialsResponseList",
    ),
    "ClusterDeleteMode": ("clusters", "ClusterDeleteMode", "%ClusterDeleteMode"),
    "ClusterDeploymentStatusEnum": (
        "clusters",
        "ClusterDeploymentStatusEnum",
        "%ClusterDeploymentStatusEnum",
    ),
    "ClusterDnsProviderRequest": (
        "clusters",
        "ClusterDnsProviderRequest",
        "#ClusterDnsProviderRequest",
    ),
    "ClusterDnsProviderRequestProvider": (
        "clusters",
        "union_ClusterDnsProviderRequestProvider",
        "|ClusterDnsProviderRequestProvider",
    ),
    "ClusterDnsProviderResponse": (
        "clusters",
        "ClusterDnsProviderResponse",
        "#ClusterDnsProviderResponse",
    ),
    "ClusterDnsProviderResponseProvider": (
        "clusters",
        "union_ClusterDnsProviderResponseProvider",
        "|ClusterDnsProviderResponseProvider",
    ),
    "ClusterEksAnywhereGitRepository": (
        "clusters",
        "ClusterEksAnywhereGitRepository",
        "#ClusterEksAnywhereGitRepository",
    ),
    "ClusterEnvironmentResponse": (
        "clusters",
        "ClusterEnvironmentResponse",
        "#ClusterEnvironmentResponse",
    ),
    "ClusterEnvironmentResponseList": (
        "clusters",
        "ClusterEnvironmentResponseList",
        "#ClusterEnvironmentResponseList",
    ),
    "ClusterEnvironmentServiceResponse": (
        "clusters",
        "ClusterEnvironmentServiceResponse",
        "#ClusterEnvironmentServiceResponse",
    ),
    "ClusterFeatureAwsExistingVpc": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureAwsExistingVpc",
        "#ClusterFeatureAwsExistingVpc",
    ),
    "ClusterFeatureAwsExistingVpcResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureAwsExistingVpcResponse",
        "#ClusterFeatureAwsExistingVpcResponse",
    ),
    "ClusterFeatureBooleanResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureBooleanResponse",
        "#ClusterFeatureBooleanResponse",
    ),
    "ClusterFeatureGcpExistingVpc": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureGcpExistingVpc",
        "#ClusterFeatureGcpExistingVpc",
    ),
    "ClusterFeatureGcpExistingVpcResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureGcpExistingVpcResponse",
        "#ClusterFeatureGcpExistingVpcResponse",
    ),
    "ClusterFeatureKarpenterParameters": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureKarpenterParameters",
        "#ClusterFeatureKarpenterParameters",
    ),
    "ClusterFeatureKarpenterParametersResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureKarpenterParametersResponse",
        "#ClusterFeatureKarpenterParametersResponse",
    ),
    "ClusterFeatureNatGatewayParameters": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayParameters",
        "#ClusterFeatureNatGatewayParameters",
    ),
    "ClusterFeatureNatGatewayParametersNatGatewayType": (
        "cluster_feature_aws_existing_vpc",
        "union_ClusterFeatureNatGatewayParametersNatGatewayType",
        "|ClusterFeatureNatGatewayParametersNatGatewayType",
    ),
    "ClusterFeatureNatGatewayParametersResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayParametersResponse",
        "#ClusterFeatureNatGatewayParametersResponse",
    ),
    "ClusterFeatureNatGatewayTypeGcp": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayTypeGcp",
        "#ClusterFeatureNatGatewayTypeGcp",
    ),
    "ClusterFeatureNatGatewayTypeGcpProvider": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayTypeGcpProvider",
        "%ClusterFeatureNatGatewayTypeGcpProvider",
    ),
    "ClusterFeatureNatGatewayTypeScaleway": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayTypeScaleway",
        "#ClusterFeatureNatGatewayTypeScaleway",
    ),
    "ClusterFeatureNatGatewayTypeScalewayProvider": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayTypeScalewayProvider",
        "%ClusterFeatureNatGatewayTypeScalewayProvider",
    ),
    "ClusterFeatureNatGatewayTypeScalewayType": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureNatGatewayTypeScalewayType",
        "%ClusterFeatureNatGatewayTypeScalewayType",
    ),
    "ClusterFeatureResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureResponse",
        "#ClusterFeatureResponse",
    ),
    "ClusterFeatureResponseAcceptedValuesItem": (
        "cluster_feature_aws_existing_vpc",
        "union_ClusterFeatureResponseAcceptedValuesItem",
        "|ClusterFeatureResponseAcceptedValuesItem",
    ),
    "ClusterFeatureResponseList": (
        "cloud_provider",
        "ClusterFeatureResponseList",
        "#ClusterFeatureResponseList",
    ),
    "ClusterFeatureResponseTypeEnum": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureResponseTypeEnum",
        "%ClusterFeatureResponseTypeEnum",
    ),
    "ClusterFeatureResponseValueObject": (
        "cluster_feature_aws_existing_vpc",
        "union_ClusterFeatureResponseValueObject",
        "|ClusterFeatureResponseValueObject",
    ),
    "ClusterFeatureResponseValueType": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureResponseValueType",
        "%ClusterFeatureResponseValueType",
    ),
    "ClusterFeatureStringResponse": (
        "cluster_feature_aws_existing_vpc",
        "ClusterFeatureStringResponse",
        "#ClusterFeatureStringResponse",
    ),
    "ClusterInfrastructureCertManagerChartParameters": (
        "clusters",
        "ClusterInfrastructureCertManagerChartParameters",
        "#ClusterInfrastructureCertManagerChartParameters",
    ),
    "ClusterInfrastructureChartsParameters": (
        "clusters",
        "ClusterInfrastructureChartsParameters",
        "#ClusterInfrastructureChartsParameters",
    ),
    "ClusterInfrastructureEksAnywhereBackupParameters": (
        "clusters",
        "ClusterInfrastructureEksAnywhereBackupParameters",
        "#ClusterInfrastructureEksAnywhereBackupParameters",
    ),
    "ClusterInfrastructureEksAnywhereBackupS3Parameters": (
        "clusters",
        "ClusterInfrastructureEksAnywhereBackupS3Parameters",
        "#ClusterInfrastructureEksAnywhereBackupS3Parameters",
    ),
    "ClusterInfrastructureEksAnywhereParameters": (
        "clusters",
        "ClusterInfrastructureEksAnywhereParameters",
        "#ClusterInfrastructureEksAnywhereParameters",
    ),
    "ClusterInfrastructureMetalLbChartParameters": (
        "clusters",
        "ClusterInfrastructureMetalLbChartParameters",
        "#ClusterInfrastructureMetalLbChartParameters",
    ),
    "ClusterInfrastructureNginxChartParameters": (
        "clusters",
        "ClusterInfrastructureNginxChartParameters",
        "#ClusterInfrastructureNginxChartParameters",
    ),
    "ClusterInstanceAttributes": (
        "cloud_provider",
        "ClusterInstanceAttributes",
        "#ClusterInstanceAttributes",
    ),
    "ClusterInstanceGpuInfo": (
        "cloud_provider",
        "ClusterInstanceGpuInfo",
        "#ClusterInstanceGpuInfo",
    ),
    "ClusterInstanceTypeResponseList": (
        "cloud_provider",
        "ClusterInstanceTypeResponseList",
        "#ClusterInstanceTypeResponseList",
    ),
    "ClusterInstanceTypeResponseListResultsItem": (
        "cloud_provider",
        "ClusterInstanceTypeResponseListResultsItem",
        "#ClusterInstanceTypeResponseListResultsItem",
    ),
    "ClusterKarpenterPrivateSubnetIdsPutRequest": (
        "clusters",
        "ClusterKarpenterPrivateSubnetIdsPutRequest",
        "#ClusterKarpenterPrivateSubnetIdsPutRequest",
    ),
    "ClusterKeda": ("clusters", "ClusterKeda", "#ClusterKeda"),
    "ClusterLabelsGroup": ("clusters", "ClusterLabelsGroup", "#ClusterLabelsGroup"),
    "ClusterLabelsGroupList": ("", "", "[#ClusterLabelsGroup]"),
    "ClusterLock": ("cluster_lock", "ClusterLock", "#ClusterLock"),
    "ClusterLockList": ("organization_cluster_lock", "ClusterLockList", "#ClusterLockList"),
    "ClusterLockRequest": ("clusters", "ClusterLockRequest", "#ClusterLockRequest"),
    "ClusterLogs": ("clusters", "ClusterLogs", "#ClusterLogs"),
    "ClusterLogsDetails": ("clusters", "ClusterLogsDetails", "#ClusterLogsDetails"),
    "ClusterLogsDetailsTransmitter": (
        "clusters",
        "ClusterLogsDetailsTransmitter",
        "#ClusterLogsDetailsTransmitter",
    ),
    "ClusterLogsError": ("clusters", "ClusterLogsError", "#ClusterLogsError"),
    "ClusterLogsErrorEventDetails": (
        "clusters",
        "ClusterLogsErrorEventDetails",
        "#ClusterLogsErrorEventDetails",
    ),
    "ClusterLogsErrorEventDetailsTransmitter": (
        "clusters",
        "ClusterLogsErrorEventDetailsTransmitter",
        "#ClusterLogsErrorEventDetailsTransmitter",
    ),
    "ClusterLogsErrorUnderlyingError": (
        "clusters",
        "ClusterLogsErrorUnderlyingError",
        "#ClusterLogsErrorUnderlyingError",
    ),
    "ClusterLogsMessage": ("clusters", "ClusterLogsMessage", "#ClusterLogsMessage"),
    "ClusterLogsResponse": ("clusters", "ClusterLogsResponse", "#ClusterLogsResponse"),
    "ClusterLogsResponseList": ("clusters", "ClusterLogsResponseList", "#ClusterLogsResponseList"),
    "ClusterLogsStep": ("clusters", "ClusterLogsStep", "%ClusterLogsStep"),
    "ClusterMetricsResponse": ("clusters", "ClusterMetricsResponse", "#ClusterMetricsResponse"),
    "ClusterOperatorBootstrapResponse": (
        "cluster_operator",
        "ClusterOperatorBootstrapResponse",
        "#ClusterOperatorBootstrapResponse",
    ),
    "ClusterOperatorFleetInventoryResponse": (
        "cluster_operator",
        "ClusterOperatorFleetInventoryResponse",
        "#ClusterOperatorFleetInventoryResponse",
    ),
    "ClusterOperatorFleetInventoryResponseList": (
        "cluster_operator",
        "ClusterOperatorFleetInventoryResponseList",
        "#ClusterOperatorFleetInventoryResponseList",
    ),
    "ClusterOperatorFleetStatus": (
        "cluster_operator",
        "ClusterOperatorFleetStatus",
        "%ClusterOperatorFleetStatus",
    ),
    "ClusterOperatorStatusResponse": (
        "cluster_operator",
        "ClusterOperatorStatusResponse",
        "#ClusterOperatorStatusResponse",
    ),
    "ClusterOperatorUpdateRequest": (
        "cluster_operator",
        "ClusterOperatorUpdateRequest",
        "#ClusterOperatorUpdateRequest",
    ),
    "ClusterOperatorUpdateResponse": (
        "cluster_operator",
        "ClusterOperatorUpdateResponse",
        "#ClusterOperatorUpdateResponse",
    ),
    "ClusterOverviewResponse": (
        "environments",
        "ClusterOverviewResponse",
        "#ClusterOverviewResponse",
    ),
    "ClusterPlatformBindingLayerResponse": (
        "platform_configuration",
        "ClusterPlatformBindingLayerResponse",
        "#ClusterPlatformBindingLayerResponse",
    ),
    "ClusterPlatformBindingRequest": (
        "platform_configuration",
        "ClusterPlatformBindingRequest",
        "#ClusterPlatformBindingRequest",
    ),
    "ClusterPlatformBindingResponse": (
        "platform_configuration",
        "ClusterPlatformBindingResponse",
        "#ClusterPlatformBindingResponse",
    ),
    "ClusterReadinessStatus": ("clusters", "ClusterReadinessStatus", "#ClusterReadinessStatus"),
    "ClusterRegion": ("cloud_provider", "ClusterRegion", "#ClusterRegion"),
    "ClusterRegionResponseList": (
        "cloud_provider",
        "ClusterRegionResponseList",
        "#ClusterRegionResponseList",
    ),
    "ClusterRequest": ("clusters", "ClusterRequest", "#ClusterRequest"),
    "ClusterRequestFeaturesItem": (
        "clusters",
        "ClusterRequestFeaturesItem",
        "#ClusterRequestFeaturesItem",
    ),
    "ClusterRequestFeaturesItemValue": (
        "clusters",
        "union_ClusterRequestFeaturesItemValue",
        "|ClusterRequestFeaturesItemValue",
    ),
    "ClusterResponseList": ("clusters", "ClusterResponseList", "#ClusterResponseList"),
    "ClusterRoutingTable": ("clusters", "ClusterRoutingTable", "#ClusterRoutingTable"),
    "ClusterRoutingTableRequest": (
        "clusters",
        "ClusterRoutingTableRequest",
        "#ClusterRoutingTableRequest",
    ),
    "ClusterRoutingTableRequestRoutesItem": (
        "clusters",
        "ClusterRoutingTableRequestRoutesItem",
        "#ClusterRoutingTableRequestRoutesItem",
    ),
    "ClusterRoutingTableResultsItem": (
        "clusters",
        "ClusterRoutingTableResultsItem",
        "#ClusterRoutingTableResultsItem",
    ),
    "ClusterStateEnum": ("clusters", "ClusterStateEnum", "%ClusterStateEnum"),
    "ClusterStatus": ("clusters", "ClusterStatus", "#ClusterStatus"),
    "ClusterStatusResponseList": (
        "clusters",
        "ClusterStatusResponseList",
        "#ClusterStatusResponseList",
    ),
    "Commit": ("commit", "Commit", "#Commit?"),
    "CommitResponseList": ("commit_response_list", "CommitResponseList", "#CommitResponseList"),
    "CompanySizeEnum": ("user_sign_up", "CompanySizeEnum", "%CompanySizeEnum"),
    "ContainerAdvancedSettings": (
        "container_advanced_settings",
        "ContainerAdvancedSettings",
        "#ContainerAdvancedSettings",
    ),
    "ContainerAdvancedSettingsDeploymentAntiaffinityPod": (
        "container_advanced_settings",
        "ContainerAdvancedSettingsDeploymentAntiaffinityPod",
        "%ContainerAdvancedSettingsDeploymentAntiaffinityPod",
    ),
    "ContainerAdvancedSettingsDeploymentTopologySpreadZone": (
        "container_advanced_settings",
        "ContainerAdvancedSettingsDeploymentTopologySpreadZone",
        "%ContainerAdvancedSettingsDeploymentTopologySpreadZone",
    ),
    "ContainerAdvancedSettingsDeploymentUpdateStrategyType": (
        "container_advanced_settings",
        "ContainerAdvancedSettingsDeploymentUpdateStrategyType",
        "%ContainerAdvancedSettingsDeploymentUpdateStrategyType",
    ),
    "ContainerDeployRequest": (
        "container_actions",
        "ContainerDeployRequest",
        "#ContainerDeployRequest",
    ),
    "ContainerImageCheckRequest": (
        "environment",
        "ContainerImageCheckRequest",
        "#ContainerImageCheckRequest",
    ),
    "ContainerImageCheckResponse": ("", "", "{any}"),
    "ContainerNetwork": ("container_configuration", "ContainerNetwork", "#ContainerNetwork"),
    "ContainerNetworkRequest": (
        "container_configuration",
        "ContainerNetworkRequest",
        "#ContainerNetworkRequest",
    ),
    "ContainerRegistryAssociatedServiceType": (
        "organization_main_calls",
        "ContainerRegistryAssociatedServiceType",
        "%ContainerRegistryAssociatedServiceType",
    ),
    "ContainerRegistryAssociatedServicesResponse": (
        "organization_main_calls",
        "ContainerRegistryAssociatedServicesResponse",
        "#ContainerRegistryAssociatedServicesResponse",
    ),
    "ContainerRegistryAssociatedServicesResponseList": (
        "organization_main_calls",
        "ContainerRegistryAssociatedServicesResponseList",
        "#ContainerRegistryAssociatedServicesResponseList",
    ),
    "ContainerRegistryKindEnum": (
        "container_registry_kind_enum",
        "ContainerRegistryKindEnum",
        "%ContainerRegistryKindEnum",
    ),
    "ContainerRegistryProviderDetailsResponse": (
        "container_registry_provider_details_response",
        "ContainerRegistryProviderDetailsResponse",
        "#ContainerRegistryProviderDetailsResponse",
    ),
    "ContainerRegistryRequest": (
        "container_registries",
        "ContainerRegistryRequest",
        "#ContainerRegistryRequest",
    ),
    "ContainerRegistryRequestConfig": (
        "container_registries",
        "ContainerRegistryRequestConfig",
        "#ContainerRegistryRequestConfig",
    ),
    "ContainerRegistryRequestConfigGcpCredentialsType": (
        "container_registries",
        "ContainerRegistryRequestConfigGcpCredentialsType",
        "%ContainerRegistryRequestConfigGcpCredentialsType",
    ),
    "ContainerRegistryResponse": (
        "container_registries",
        "ContainerRegistryResponse",
        "#ContainerRegistryResponse",
    ),
    "ContainerRegistryResponseCluster": (
        "container_registries",
        "ContainerRegistryResponseCluster",
        "#ContainerRegistryResponseCluster",
    ),
    "ContainerRegistryResponseConfig": (
        "container_registries",
        "ContainerRegistryResponseConfig",
        "#ContainerRegistryResponseConfig",
    ),
    "ContainerRegistryResponseConfigGcpCredentialsType": (
        "container_registries",
        "ContainerRegistryResponseConfigGcpCredentialsType",
        "%ContainerRegistryResponseConfigGcpCredentialsType",
    ),
    "ContainerRegistryResponseList": (
        "container_registries",
        "ContainerRegistryResponseList",
        "#ContainerRegistryResponseList",
    ),
    "ContainerRequest": ("container_request", "ContainerRequest", "#ContainerRequest"),
    "ContainerResponse": ("container_response", "ContainerResponse", "#ContainerResponse"),
    "ContainerResponseList": ("containers", "ContainerResponseList", "#ContainerResponseList"),
    "ContainerSource": ("base_job_response_source", "ContainerSource", "#ContainerSource"),
    "ContainerVersionResponse": (
        "container_registries",
        "ContainerVersionResponse",
        "#ContainerVersionResponse",
    ),
    "ContainerVersionResponseList": (
        "container_registries",
        "ContainerVersionResponseList",
        "#ContainerVersionResponseList",
    ),
    "Cost": ("billing", "Cost", "#Cost"),
    "CostRange": ("billing", "CostRange", "#CostRange"),
    "CpuArchitectureEnum": ("cpu_architecture_enum", "CpuArchitectureEnum", "%CpuArchitectureEnum"),
    "CreateEnvironmentModeEnum": (
        "create_environment_mode_enum",
        "CreateEnvironmentModeEnum",
        "%CreateEnvironmentModeEnum",
    ),
    "CreateEnvironmentRequest": (
        "environments",
        "CreateEnvironmentRequest",
        "#CreateEnvironmentRequest",
    ),
    "CredentialCluster": ("organization_main_calls", "CredentialCluster", "#CredentialCluster"),
    "Credentials": ("database_main_calls", "Credentials", "#Credentials"),
    "CreditCard": ("billing", "CreditCard", "#CreditCard"),
    "CreditCardRequest": ("billing", "CreditCardRequest", "#CreditCardRequest"),
    "CreditCardResponseList": ("billing", "CreditCardResponseList", "#CreditCardResponseList"),
    "CronJobResponse": ("base_job_response_source", "CronJobResponse", "#CronJobResponse"),
    "CronJobResponseSchedule": (
        "base_job_response_source",
        "CronJobResponseSchedule",
        "#CronJobResponseSchedule",
    ),
    "CronJobResponseScheduleCronjob": (
        "base_job_response_source",
        "CronJobResponseScheduleCronjob",
        "#CronJobResponseScheduleCronjob",
    ),
    "CurrentCost": ("unused", "CurrentCost", "#CurrentCost"),
    "CustomDomain": ("checked_custom_domain_response", "CustomDomain", "#CustomDomain"),
    "CustomDomainRequest": (
        "checked_custom_domain_response",
        "CustomDomainRequest",
        "#CustomDomainRequest",
    ),
    "CustomDomainResponseList": (
        "checked_custom_domain_response",
        "CustomDomainResponseList",
        "#CustomDomainResponseList",
    ),
    "CustomDomainStatusEnum": (
        "checked_custom_domain_response",
        "CustomDomainStatusEnum",
        "%CustomDomainStatusEnum",
    ),
    "Database": ("database", "Database", "#Database"),
    "DatabaseAccessibilityEnum": (
        "database",
        "DatabaseAccessibilityEnum",
        "%DatabaseAccessibilityEnum",
    ),
    "DatabaseConfiguration": ("databases", "DatabaseConfiguration", "#DatabaseConfiguration"),
    "DatabaseConfigurationResponseList": (
        "databases",
        "DatabaseConfigurationResponseList",
        "#DatabaseConfigurationResponseList",
    ),
    "DatabaseDiskType": ("database", "DatabaseDiskType", "%DatabaseDiskType"),
    "DatabaseEditRequest": ("database_main_calls", "DatabaseEditRequest", "#DatabaseEditRequest"),
    "DatabaseEditRequestDiskType": (
        "database_main_calls",
        "DatabaseEditRequestDiskType",
        "%DatabaseEditRequestDiskType",
    ),
    "DatabaseModeEnum": ("database", "DatabaseModeEnum", "%DatabaseModeEnum"),
    "DatabaseRequest": ("databases", "DatabaseRequest", "#DatabaseRequest"),
    "DatabaseResponseList": ("databases", "DatabaseResponseList", "#DatabaseResponseList"),
    "DatabaseTypeEnum": ("database", "DatabaseTypeEnum", "%DatabaseTypeEnum"),
    "DatabaseVersionMode": ("databases", "DatabaseVersionMode", "#DatabaseVersionMode"),
    "DeleteMemberBody": ("members", "DeleteMemberBody", "#DeleteMemberBody"),
    "DeleteTerraformAction": (
        "delete_terraform_action",
        "DeleteTerraformAction",
        "%DeleteTerraformAction",
    ),
    "DeployAllRequest": ("environment_actions", "DeployAllRequest", "#DeployAllRequest"),
    "DeployAllRequestApplicationsItem": (
        "environment_actions",
        "DeployAllRequestApplicationsItem",
        "#DeployAllRequestApplicationsItem",
    ),
    "DeployAllRequestContainersItem": (
        "environment_actions",
        "DeployAllRequestContainersItem",
        "#DeployAllRequestContainersItem",
    ),
    "DeployAllRequestHelmsItem": (
        "environment_actions",
        "DeployAllRequestHelmsItem",
        "#DeployAllRequestHelmsItem",
    ),
    "DeployAllRequestJobsItem": (
        "environment_actions",
        "DeployAllRequestJobsItem",
        "#DeployAllRequestJobsItem",
    ),
    "DeployRequest": ("application_actions", "DeployRequest", "#DeployRequest"),
    "DeploymentBuildUsageReportRequest": (
        "environment_deployment_history",
        "DeploymentBuildUsageReportRequest",
        "#DeploymentBuildUsageReportRequest",
    ),
    "DeploymentBuildUsageReportResponse": (
        "environment_deployment_history",
        "DeploymentBuildUsageReportResponse",
        "#DeploymentBuildUsageReportResponse",
    ),
    "DeploymentHistory": (
        "application_deployment_history",
        "DeploymentHistory",
        "#DeploymentHistory",
    ),
    "DeploymentHistoryActionStatus": (
        "environment_deployment_history",
        "DeploymentHistoryActionStatus",
        "%DeploymentHistoryActionStatus",
    ),
    "DeploymentHistoryApplication": (
        "environment_deployment_history",
        "DeploymentHistoryApplication",
        "#DeploymentHistoryApplication",
    ),
    "DeploymentHistoryAuditingData": (
        "deployment_history_auditing_data",
        "DeploymentHistoryAuditingData",
        "#DeploymentHistoryAuditingData",
    ),
    "DeploymentHistoryContainer": (
        "deployment_history_container",
        "DeploymentHistoryContainer",
        "#DeploymentHistoryContainer",
    ),
    "DeploymentHistoryDatabase": (
        "deployment_history_database",
        "DeploymentHistoryDatabase",
        "#DeploymentHistoryDatabase",
    ),
    "DeploymentHistoryEnvironment": (
        "environment_deployment_history",
        "DeploymentHistoryEnvironment",
        "#DeploymentHistoryEnvironment",
    ),
    "DeploymentHistoryEnvironmentPaginatedResponseList": (
        "environment_deployment_history",
        "DeploymentHistoryEnvironmentPaginatedResponseList",
        "#DeploymentHistoryEnvironmentPaginatedResponseList",
    ),
    "DeploymentHistoryEnvironmentPaginatedResponseListV2": (
        "environment_deployment_history",
        "DeploymentHistoryEnvironmentPaginatedResponseListV2",
        "#DeploymentHistoryEnvironmentPaginatedResponseListV2",
    ),
    "DeploymentHistoryEnvironmentV2": (
        "environment_deployment_history",
        "DeploymentHistoryEnvironmentV2",
        "#DeploymentHistoryEnvironmentV2",
    ),
    "DeploymentHistoryEnvironmentV2Identifier": (
        "environment_deployment_history",
        "DeploymentHistoryEnvironmentV2Identifier",
        "#DeploymentHistoryEnvironmentV2Identifier",
    ),
    "DeploymentHistoryHelmResponse": (
        "deployment_history_helm_response",
        "DeploymentHistoryHelmResponse",
        "#DeploymentHistoryHelmResponse",
    ),
    "DeploymentHistoryHelmResponseRepository": (
        "deployment_history_helm_response",
        "DeploymentHistoryHelmResponseRepository",
        "#DeploymentHistoryHelmResponseRepository",
    ),
    "DeploymentHistoryJobResponse": (
        "deployment_history_job_response",
        "DeploymentHistoryJobResponse",
        "#DeploymentHistoryJobResponse",
    ),
    "DeploymentHistoryJobResponseSchedule": (
        "deployment_history_job_response",
        "DeploymentHistoryJobResponseSchedule",
        "#DeploymentHistoryJobResponseSchedule",
    ),
    "DeploymentHistoryPaginatedResponseList": (
        "application_deployment_history",
        "DeploymentHistoryPaginatedResponseList",
        "#DeploymentHistoryPaginatedResponseList",
    ),
    "DeploymentHistoryService": (
        "deployment_history_auditing_data",
        "DeploymentHistoryService",
        "#DeploymentHistoryService",
    ),
    "DeploymentHistoryServiceDetails": (
        "deployment_history_auditing_data",
        "union_DeploymentHistoryServiceDetails",
        "|DeploymentHistoryServiceDetails",
    ),
    "DeploymentHistoryServiceDetailsArgumentsVariant": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsArgumentsVariant",
        "#DeploymentHistoryServiceDetailsArgumentsVariant",
    ),
    "DeploymentHistoryServiceDetailsBuildPodNameVariant": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsBuildPodNameVariant",
        "#DeploymentHistoryServiceDetailsBuildPodNameVariant",
    ),
    "DeploymentHistoryServiceDetailsJobType": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsJobType",
        "%DeploymentHistoryServiceDetailsJobType",
    ),
    "DeploymentHistoryServiceDetailsJobTypeVariant": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsJobTypeVariant",
        "#DeploymentHistoryServiceDetailsJobTypeVariant",
    ),
    "DeploymentHistoryServiceDetailsRepository": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsRepository",
        "#DeploymentHistoryServiceDetailsRepository",
    ),
    "DeploymentHistoryServiceDetailsRepositoryVariant": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsRepositoryVariant",
        "#DeploymentHistoryServiceDetailsRepositoryVariant",
    ),
    "DeploymentHistoryServiceDetailsSchedule": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceDetailsSchedule",
        "#DeploymentHistoryServiceDetailsSchedule",
    ),
    "DeploymentHistoryServiceIdentifier": (
        "deployment_history_auditing_data",
        "DeploymentHistoryServiceIdentifier",
        "#DeploymentHistoryServiceIdentifier",
    ),
    "DeploymentHistoryServicePaginatedResponseListV2": (
        "deployment_history_service_paginated_response_list_v_2",
        "DeploymentHistoryServicePaginatedResponseListV2",
        "#DeploymentHistoryServicePaginatedResponseListV2",
    ),
    "DeploymentHistoryStage": (
        "environment_deployment_history",
        "DeploymentHistoryStage",
        "#DeploymentHistoryStage",
    ),
    "DeploymentHistoryStatusEnum": (
        "application_deployment_history",
        "DeploymentHistoryStatusEnum",
        "%DeploymentHistoryStatusEnum",
    ),
    "DeploymentHistoryTriggerAction": (
        "deployment_history_trigger_action",
        "DeploymentHistoryTriggerAction",
        "%DeploymentHistoryTriggerAction",
    ),
    "DeploymentInfraReason": ("clusters", "DeploymentInfraReason", "%DeploymentInfraReason"),
    "DeploymentRestrictionModeEnum": (
        "deployment_restriction_mode_enum",
        "DeploymentRestrictionModeEnum",
        "%DeploymentRestrictionModeEnum",
    ),
    "DeploymentRestrictionTypeEnum": (
        "deployment_restriction_mode_enum",
        "DeploymentRestrictionTypeEnum",
        "%DeploymentRestrictionTypeEnum",
    ),
    "DeploymentStageRequest": (
        "deployment_stage_main_calls",
        "DeploymentStageRequest",
        "#DeploymentStageRequest",
    ),
    "DeploymentStageResponse": (
        "deployment_stage_main_calls",
        "DeploymentStageResponse",
        "#DeploymentStageResponse",
    ),
    "DeploymentStageResponseList": (
        "deployment_stage_main_calls",
        "DeploymentStageResponseList",
        "#DeploymentStageResponseList",
    ),
    "DeploymentStageServiceResponse": (
        "deployment_stage_main_calls",
        "DeploymentStageServiceResponse",
        "#DeploymentStageServiceResponse",
    ),
    "DeploymentStageServiceResponseList": ("", "", "[#DeploymentStageServiceResponse]"),
    "DeploymentStageWithServicesStatuses": (
        "environment_main_calls",
        "DeploymentStageWithServicesStatuses",
        "#DeploymentStageWithServicesStatuses",
    ),
    "DockerfileCheckRequest": ("environment", "DockerfileCheckRequest", "#DockerfileCheckRequest"),
    "DockerfileCheckResponse": (
        "environment",
        "DockerfileCheckResponse",
        "#DockerfileCheckResponse",
    ),
    "DockerfileFragmentFile": (
        "dockerfile_fragment_file",
        "DockerfileFragmentFile",
        "#DockerfileFragmentFile",
    ),
    "DockerfileFragmentFileType": (
        "dockerfile_fragment_file",
        "DockerfileFragmentFileType",
        "%DockerfileFragmentFileType",
    ),
    "DockerfileFragmentInline": (
        "dockerfile_fragment_file",
        "DockerfileFragmentInline",
        "#DockerfileFragmentInline",
    ),
    "DockerfileFragmentInlineType": (
        "dockerfile_fragment_file",
        "DockerfileFragmentInlineType",
        "%DockerfileFragmentInlineType",
    ),
    "EksAnywhereClusterJwtResponse": (
        "clusters",
        "EksAnywhereClusterJwtResponse",
        "#EksAnywhereClusterJwtResponse",
    ),
    "EksAnywhereCommitRequest": (
        "clusters",
        "EksAnywhereCommitRequest",
        "#EksAnywhereCommitRequest",
    ),
    "EksAnywhereCommitResponse": (
        "clusters",
        "EksAnywhereCommitResponse",
        "#EksAnywhereCommitResponse",
    ),
    "EksAnywhereVsphereClusterCredentials": (
        "aws_role_cluster_credentials",
        "EksAnywhereVsphereClusterCredentials",
        "#EksAnywhereVsphereClusterCredentials",
    ),
    "EksAnywhereVsphereClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "EksAnywhereVsphereClusterCredentialsObjectType",
        "%EksAnywhereVsphereClusterCredentialsObjectType",
    ),
    "EksAnywhereVsphereRoleCredentialsRequest": (
        "cloud_provider_credentials",
        "EksAnywhereVsphereRoleCredentialsRequest",
        "#EksAnywhereVsphereRoleCredentialsRequest",
    ),
    "EksAnywhereVsphereRoleCredentialsRequestType": (
        "cloud_provider_credentials",
        "EksAnywhereVsphereRoleCredentialsRequestType",
        "%EksAnywhereVsphereRoleCredentialsRequestType",
    ),
    "EksAnywhereVsphereStaticCredentialsRequest": (
        "cloud_provider_credentials",
        "EksAnywhereVsphereStaticCredentialsRequest",
        "#EksAnywhereVsphereStaticCredentialsRequest",
    ),
    "EksAnywhereVsphereStaticCredentialsRequestType": (
        "cloud_provider_credentials",
        "EksAnywhereVsphereStaticCredentialsRequestType",
        "%EksAnywhereVsphereStaticCredentialsRequestType",
    ),
    "EksInfrastructureOutputs": (
        "clusters",
        "EksInfrastructureOutputs",
        "#EksInfrastructureOutputs",
    ),
    "EksInfrastructureOutputsExternalSecretsAutomaticAuthentication": (
        "clusters",
        "EksInfrastructureOutputsExternalSecretsAutomaticAuthentication",
        "#EksInfrastructureOutputsExternalSecretsAutomaticAuthentication",
    ),
    "EksInfrastructureOutputsKind": (
        "clusters",
        "EksInfrastructureOutputsKind",
        "%EksInfrastructureOutputsKind",
    ),
    "EmailAlertReceiverCreationRequest": (
        "alert_receivers",
        "EmailAlertReceiverCreationRequest",
        "#EmailAlertReceiverCreationRequest",
    ),
    "EmailAlertReceiverEditRequest": (
        "alert_receivers",
        "EmailAlertReceiverEditRequest",
        "#EmailAlertReceiverEditRequest",
    ),
    "EmailAlertReceiverResponse": (
        "alert_receivers",
        "EmailAlertReceiverResponse",
        "#EmailAlertReceiverResponse",
    ),
    "EnterpriseConnectionDto": (
        "organization_enterprise_connection",
        "EnterpriseConnectionDto",
        "#EnterpriseConnectionDto",
    ),
    "EnterpriseConnectionResponseList": (
        "organization_enterprise_connection",
        "EnterpriseConnectionResponseList",
        "#EnterpriseConnectionResponseList",
    ),
    "EnvDeploymentStatus": ("environment", "EnvDeploymentStatus", "#EnvDeploymentStatus"),
    "Environment": ("environment_shared", "Environment", "#Environment"),
    "EnvironmentCloudProvider": (
        "environment_shared",
        "EnvironmentCloudProvider",
        "#EnvironmentCloudProvider",
    ),
    "EnvironmentDeploymentRule": (
        "environment_deployment_rule",
        "EnvironmentDeploymentRule",
        "#EnvironmentDeploymentRule",
    ),
    "EnvironmentDeploymentRuleEditRequest": (
        "environment_deployment_rule",
        "EnvironmentDeploymentRuleEditRequest",
        "#EnvironmentDeploymentRuleEditRequest",
    ),
    "EnvironmentDeploymentStatusEnum": (
        "environment_shared",
        "EnvironmentDeploymentStatusEnum",
        "%EnvironmentDeploymentStatusEnum",
    ),
    "EnvironmentEditRequest": (
        "environment_main_calls",
        "EnvironmentEditRequest",
        "#EnvironmentEditRequest",
    ),
    "EnvironmentLog": ("environment_logs", "EnvironmentLog", "#EnvironmentLog"),
    "EnvironmentLogResponseList": (
        "environment_logs",
        "EnvironmentLogResponseList",
        "#EnvironmentLogResponseList",
    ),
    "EnvironmentLogScope": ("environment_logs", "EnvironmentLogScope", "#EnvironmentLogScope"),
    "EnvironmentLogTypeEnum": (
        "environment_logs",
        "EnvironmentLogTypeEnum",
        "%EnvironmentLogTypeEnum",
    ),
    "EnvironmentLogs": ("environment_logs", "EnvironmentLogs", "#EnvironmentLogs"),
    "EnvironmentLogsDetails": (
        "environment_logs",
        "EnvironmentLogsDetails",
        "#EnvironmentLogsDetails",
    ),
    "EnvironmentLogsDetailsStage": (
        "environment_logs",
        "EnvironmentLogsDetailsStage",
        "#EnvironmentLogsDetailsStage",
    ),
    "EnvironmentLogsDetailsTransmitter": (
        "environment_logs",
        "EnvironmentLogsDetailsTransmitter",
        "#EnvironmentLogsDetailsTransmitter",
    ),
    "EnvironmentLogsError": ("environment_logs", "EnvironmentLogsError", "#EnvironmentLogsError"),
    "EnvironmentLogsErrorUnderlyingError": (
        "environment_logs",
        "EnvironmentLogsErrorUnderlyingError",
        "#EnvironmentLogsErrorUnderlyingError",
    ),
    "EnvironmentLogsMessage": (
        "environment_logs",
        "EnvironmentLogsMessage",
        "#EnvironmentLogsMessage",
    ),
    "EnvironmentLogsResponseList": ("", "", "[#EnvironmentLogs]"),
    "EnvironmentModeEnum": ("environment_mode_enum", "EnvironmentModeEnum", "%EnvironmentModeEnum"),
    "EnvironmentOverviewResponse": (
        "environments",
        "EnvironmentOverviewResponse",
        "#EnvironmentOverviewResponse",
    ),
    "EnvironmentOverviewResponseList": (
        "environments",
        "EnvironmentOverviewResponseList",
        "#EnvironmentOverviewResponseList",
    ),
    "EnvironmentResponseList": (
        "environments",
        "EnvironmentResponseList",
        "#EnvironmentResponseList",
    ),
    "EnvironmentServiceIdsAllRequest": (
        "environment_actions",
        "EnvironmentServiceIdsAllRequest",
        "#EnvironmentServiceIdsAllRequest",
    ),
    "EnvironmentStats": ("environments", "EnvironmentStats", "#EnvironmentStats"),
    "EnvironmentStatsResponseList": (
        "environments",
        "EnvironmentStatsResponseList",
        "#EnvironmentStatsResponseList",
    ),
    "EnvironmentStatus": ("environment_shared", "EnvironmentStatus", "#EnvironmentStatus"),
    "EnvironmentStatusEventOriginEnum": (
        "environment_shared",
        "EnvironmentStatusEventOriginEnum",
        "%EnvironmentStatusEventOriginEnum?",
    ),
    "EnvironmentStatusList": ("environments", "EnvironmentStatusList", "#EnvironmentStatusList"),
    "EnvironmentStatuses": (
        "environment_main_calls",
        "EnvironmentStatuses",
        "#EnvironmentStatuses",
    ),
    "EnvironmentStatusesWithStages": (
        "environment_main_calls",
        "EnvironmentStatusesWithStages",
        "#EnvironmentStatusesWithStages",
    ),
    "EnvironmentStatusesWithStagesPreCheckStage": (
        "environment_main_calls",
        "EnvironmentStatusesWithStagesPreCheckStage",
        "#EnvironmentStatusesWithStagesPreCheckStage",
    ),
    "EnvironmentTotalNumber": ("unused", "EnvironmentTotalNumber", "#EnvironmentTotalNumber"),
    "EnvironmentVariable": ("environment_variable", "EnvironmentVariable", "#EnvironmentVariable"),
    "EnvironmentVariableAlias": (
        "environment_variable",
        "EnvironmentVariableAlias",
        "#EnvironmentVariableAlias",
    ),
    "EnvironmentVariableEditRequest": (
        "environment_variable",
        "EnvironmentVariableEditRequest",
        "#EnvironmentVariableEditRequest",
    ),
    "EnvironmentVariableOverride": (
        "environment_variable",
        "EnvironmentVariableOverride",
        "#EnvironmentVariableOverride",
    ),
    "EnvironmentVariableRequest": (
        "environment_variable",
        "EnvironmentVariableRequest",
        "#EnvironmentVariableRequest",
    ),
    "EnvironmentVariableResponseList": (
        "environment_variable",
        "EnvironmentVariableResponseList",
        "#EnvironmentVariableResponseList",
    ),
    "ErrorBody": ("unused", "ErrorBody", "#ErrorBody"),
    "ExternalSecretAssociatedServiceResponse": (
        "secret_manager_access",
        "ExternalSecretAssociatedServiceResponse",
        "#ExternalSecretAssociatedServiceResponse",
    ),
    "ExternalSecretAssociatedServiceResponseList": (
        "secret_manager_access",
        "ExternalSecretAssociatedServiceResponseList",
        "#ExternalSecretAssociatedServiceResponseList",
    ),
    "FieldSchemaConstraintsResponse": (
        "platform_configuration",
        "FieldSchemaConstraintsResponse",
        "#FieldSchemaConstraintsResponse",
    ),
    "FieldSchemaResponse": (
        "platform_configuration",
        "FieldSchemaResponse",
        "#FieldSchemaResponse",
    ),
    "FieldSchemaResponseType": (
        "platform_configuration",
        "FieldSchemaResponseType",
        "%FieldSchemaResponseType",
    ),
    "GcpCredentialsRequest": (
        "cloud_provider_credentials",
        "union_GcpCredentialsRequest",
        "|GcpCredentialsRequest",
    ),
    "GcpJsonCredentialsAuthDto": (
        "clusters",
        "GcpJsonCredentialsAuthDto",
        "#GcpJsonCredentialsAuthDto",
    ),
    "GcpJsonCredentialsAuthDtoMode": (
        "clusters",
        "GcpJsonCredentialsAuthDtoMode",
        "%GcpJsonCredentialsAuthDtoMode",
    ),
    "GcpSecretManagerEndpointDto": (
        "clusters",
        "GcpSecretManagerEndpointDto",
        "#GcpSecretManagerEndpointDto",
    ),
    "GcpSecretManagerEndpointDtoMode": (
        "clusters",
        "GcpSecretManagerEndpointDtoMode",
        "%GcpSecretManagerEndpointDtoMode",
    ),
    "GcpServiceAccountKeyCredentialsRequest": (
        "cloud_provider_credentials",
        "GcpServiceAccountKeyCredentialsRequest",
        "#GcpServiceAccountKeyCredentialsRequest",
    ),
    "GcpServiceAccountKeyCredentialsRequestCredentialType": (
        "cloud_provider_credentials",
        "GcpServiceAccountKeyCredentialsRequestCredentialType",
        "%GcpServiceAccountKeyCredentialsRequestCredentialType",
    ),
    "GcpStaticClusterCredentials": (
        "aws_role_cluster_credentials",
        "GcpStaticClusterCredentials",
        "#GcpStaticClusterCredentials",
    ),
    "GcpStaticClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "GcpStaticClusterCredentialsObjectType",
        "%GcpStaticClusterCredentialsObjectType",
    ),
    "GcpWorkloadIdentityFederationClusterCredentials": (
        "aws_role_cluster_credentials",
        "GcpWorkloadIdentityFederationClusterCredentials",
        "#GcpWorkloadIdentityFederationClusterCredentials",
    ),
    "GcpWorkloadIdentityFederationClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "GcpWorkloadIdentityFederationClusterCredentialsObjectType",
        "%GcpWorkloadIdentityFederationClusterCredentialsObjectType",
    ),
    "GcpWorkloadIdentityFederationCredentialsRequest": (
        "cloud_provider_credentials",
        "GcpWorkloadIdentityFederationCredentialsRequest",
        "#GcpWorkloadIdentityFederationCredentialsRequest",
    ),
    "GcpWorkloadIdentityFederationCredentialsRequestCredentialType": (
        "cloud_provider_credentials",
        "GcpWorkloadIdentityFederationCredentialsRequestCredentialType",
        "%GcpWorkloadIdentityFederationCredentialsRequestCredentialType",
    ),
    "GenericClusterCredentials": (
        "aws_role_cluster_credentials",
        "GenericClusterCredentials",
        "#GenericClusterCredentials",
    ),
    "GenericClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "GenericClusterCredentialsObjectType",
        "%GenericClusterCredentialsObjectType",
    ),
    "GenericObjectCurrentCost": ("unused", "GenericObjectCurrentCost", "#GenericObjectCurrentCost"),
    "GetClusterKubernetesEventsResponse": (
        "clusters",
        "GetClusterKubernetesEventsResponse",
        "#GetClusterKubernetesEventsResponse",
    ),
    "GetClusterKubernetesEventsResponseResultsItem": (
        "clusters",
        "GetClusterKubernetesEventsResponseResultsItem",
        "#GetClusterKubernetesEventsResponseResultsItem",
    ),
    "GetClusterTokenByClusterIdResponse": (
        "cluster",
        "GetClusterTokenByClusterIdResponse",
        "#GetClusterTokenByClusterIdResponse",
    ),
    "GetClusterTokenByClusterIdResponseStatus": (
        "cluster",
        "GetClusterTokenByClusterIdResponseStatus",
        "#GetClusterTokenByClusterIdResponseStatus",
    ),
    "GetIngressDeploymentStatusServiceType": (
        "service_status",
        "GetIngressDeploymentStatusServiceType",
        "%GetIngressDeploymentStatusServiceType",
    ),
    "GhostAlertRuleResponse": ("alert_rules", "GhostAlertRuleResponse", "#GhostAlertRuleResponse"),
    "GitAuthProvider": ("git_auth_provider", "GitAuthProvider", "#GitAuthProvider"),
    "GitAuthProviderResponseList": (
        "git_auth_provider",
        "GitAuthProviderResponseList",
        "#GitAuthProviderResponseList",
    ),
    "GitFileCheckRequest": ("environment", "GitFileCheckRequest", "#GitFileCheckRequest"),
    "GitFileCheckResponse": ("", "", "{any}"),
    "GitProviderEnum": ("git_provider_enum", "GitProviderEnum", "%GitProviderEnum"),
    "GitRepository": ("git_auth_provider", "GitRepository", "#GitRepository"),
    "GitRepositoryBranch": ("git_auth_provider", "GitRepositoryBranch", "#GitRepositoryBranch"),
    "GitRepositoryBranchResponseList": (
        "git_auth_provider",
        "GitRepositoryBranchResponseList",
        "#GitRepositoryBranchResponseList",
    ),
    "GitRepositoryResponseList": (
        "git_auth_provider",
        "GitRepositoryResponseList",
        "#GitRepositoryResponseList",
    ),
    "GitTokenAssociatedServiceResponse": (
        "organization_main_calls",
        "GitTokenAssociatedServiceResponse",
        "#GitTokenAssociatedServiceResponse",
    ),
    "GitTokenAssociatedServiceType": (
        "organization_main_calls",
        "GitTokenAssociatedServiceType",
        "%GitTokenAssociatedServiceType",
    ),
    "GitTokenAssociatedServicesResponseList": (
        "organization_main_calls",
        "GitTokenAssociatedServicesResponseList",
        "#GitTokenAssociatedServicesResponseList",
    ),
    "GitTokenRequest": ("organization_main_calls", "GitTokenRequest", "#GitTokenRequest"),
    "GitTokenResponse": ("organization_main_calls", "GitTokenResponse", "#GitTokenResponse"),
    "GitTokenResponseList": (
        "organization_main_calls",
        "GitTokenResponseList",
        "#GitTokenResponseList",
    ),
    "GitWebhookStatusResponse": (
        "service_main_calls",
        "GitWebhookStatusResponse",
        "#GitWebhookStatusResponse",
    ),
    "GitWebhookStatusResponseProvider": (
        "service_main_calls",
        "GitWebhookStatusResponseProvider",
        "%GitWebhookStatusResponseProvider",
    ),
    "GitWebhookStatusResponseStatus": (
        "service_main_calls",
        "GitWebhookStatusResponseStatus",
        "%GitWebhookStatusResponseStatus",
    ),
    "GkeInfrastructureOutputs": (
        "clusters",
        "GkeInfrastructureOutputs",
        "#GkeInfrastructureOutputs",
    ),
    "GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication": (
        "clusters",
        "GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication",
        "#GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication",
    ),
    "GkeInfrastructureOutputsKind": (
        "clusters",
        "GkeInfrastructureOutputsKind",
        "%GkeInfrastructureOutputsKind",
    ),
    "Healthcheck": ("healthcheck", "Healthcheck", "#Healthcheck"),
    "HelmAdvancedSettings": (
        "helm_advanced_settings",
        "HelmAdvancedSettings",
        "#HelmAdvancedSettings",
    ),
    "HelmCheckRequest": ("environment", "HelmCheckRequest", "#HelmCheckRequest"),
    "HelmCheckResponse": ("", "", "{any}"),
    "HelmDefaultValuesRequest": ("helms", "HelmDefaultValuesRequest", "#HelmDefaultValuesRequest"),
    "HelmDefaultValuesRequestSource": (
        "helms",
        "HelmDefaultValuesRequestSource",
        "#HelmDefaultValuesRequestSource",
    ),
    "HelmDefaultValuesRequestSourceHelmRepository": (
        "helms",
        "HelmDefaultValuesRequestSourceHelmRepository",
        "#HelmDefaultValuesRequestSourceHelmRepository",
    ),
    "HelmDeployRequest": ("helm_actions", "HelmDeployRequest", "#HelmDeployRequest"),
    "HelmDeploymentRestrictionRequest": (
        "helm_deployment_restriction",
        "HelmDeploymentRestrictionRequest",
        "#HelmDeploymentRestrictionRequest",
    ),
    "HelmDeploymentRestrictionResponse": (
        "helm_deployment_restriction",
        "HelmDeploymentRestrictionResponse",
        "#HelmDeploymentRestrictionResponse",
    ),
    "HelmDeploymentRestrictionResponseList": (
        "helm_deployment_restriction",
        "HelmDeploymentRestrictionResponseList",
        "#HelmDeploymentRestrictionResponseList",
    ),
    "HelmForceEvent": ("helm_actions", "HelmForceEvent", "%HelmForceEvent"),
    "HelmGitRepositoryRequest": (
        "helm_git_repository_request",
        "HelmGitRepositoryRequest",
        "#HelmGitRepositoryRequest",
    ),
    "HelmKeyValues": ("", "", "[[str]]"),
    "HelmPortProtocolEnum": ("helm_key_values", "HelmPortProtocolEnum", "%HelmPortProtocolEnum"),
    "HelmPortRequest": ("unused", "HelmPortRequest", "#HelmPortRequest"),
    "HelmPortRequestPortsItem": (
        "helm_port_request_ports_item",
        "HelmPortRequestPortsItem",
        "#HelmPortRequestPortsItem",
    ),
    "HelmPortResponseBase": ("unused", "HelmPortResponseBase", "#HelmPortResponseBase"),
    "HelmPortResponseWithServiceName": (
        "helm_key_values",
        "HelmPortResponseWithServiceName",
        "#HelmPortResponseWithServiceName",
    ),
    "HelmPortResponseWithServiceSelectors": (
        "helm_key_values",
        "HelmPortResponseWithServiceSelectors",
        "#HelmPortResponseWithServiceSelectors",
    ),
    "HelmRepositoryAssociatedServiceType": (
        "organization_main_calls",
        "HelmRepositoryAssociatedServiceType",
        "%HelmRepositoryAssociatedServiceType",
    ),
    "HelmRepositoryAssociatedServicesResponse": (
        "organization_main_calls",
        "HelmRepositoryAssociatedServicesResponse",
        "#HelmRepositoryAssociatedServicesResponse",
    ),
    "HelmRepositoryAssociatedServicesResponseList": (
        "organization_main_calls",
        "HelmRepositoryAssociatedServicesResponseList",
        "#HelmRepositoryAssociatedServicesResponseList",
    ),
    "HelmRepositoryKindEnum": (
        "helm_repositories",
        "HelmRepositoryKindEnum",
        "%HelmRepositoryKindEnum",
    ),
    "HelmRepositoryRequest": (
        "helm_repositories",
        "HelmRepositoryRequest",
        "#HelmRepositoryRequest",
    ),
    "HelmRepositoryRequestConfig": (
        "helm_repositories",
        "HelmRepositoryRequestConfig",
        "#HelmRepositoryRequestConfig",
    ),
    "HelmRepositoryResponse": (
        "helm_repositories",
        "HelmRepositoryResponse",
        "#HelmRepositoryResponse",
    ),
    "HelmRepositoryResponseConfig": (
        "helm_repositories",
        "HelmRepositoryResponseConfig",
        "#HelmRepositoryResponseConfig",
    ),
    "HelmRepositoryResponseList": (
        "helm_repositories",
        "HelmRepositoryResponseList",
        "#HelmRepositoryResponseList",
    ),
    "HelmRequest": ("helm_port_request_ports_item", "HelmRequest", "#HelmRequest"),
    "HelmRequestSource": (
        "helm_port_request_ports_item",
        "HelmRequestSource",
        "#HelmRequestSource",
    ),
    "HelmRequestSourceHelmRepository": (
        "helm_port_request_ports_item",
        "HelmRequestSourceHelmRepository",
        "#HelmRequestSourceHelmRepository",
    ),
    "HelmRequestValuesOverride": (
        "helm_port_request_ports_item",
        "HelmRequestValuesOverride",
        "#HelmRequestValuesOverride",
    ),
    "HelmRequestValuesOverrideFile": (
        "helm_port_request_ports_item",
        "HelmRequestValuesOverrideFile",
        "#HelmRequestValuesOverrideFile",
    ),
    "HelmRequestValuesOverrideFileGit": (
        "helm_port_request_ports_item",
        "HelmRequestValuesOverrideFileGit",
        "#HelmRequestValuesOverrideFileGit",
    ),
    "HelmRequestValuesOverrideFileRaw": (
        "helm_port_request_ports_item",
        "HelmRequestValuesOverrideFileRaw",
        "#HelmRequestValuesOverrideFileRaw",
    ),
    "HelmRequestValuesOverrideFileRawValuesItem": (
        "helm_port_request_ports_item",
        "HelmRequestValuesOverrideFileRawValuesItem",
        "#HelmRequestValuesOverrideFileRawValuesItem",
    ),
    "HelmResponse": ("helm_key_values", "HelmResponse", "#HelmResponse"),
    "HelmResponseList": ("helms", "HelmResponseList", "#HelmResponseList"),
    "HelmResponsePortsItem": (
        "helm_key_values",
        "union_HelmResponsePortsItem",
        "|HelmResponsePortsItem",
    ),
    "HelmResponseSource": ("helm_key_values", "union_HelmResponseSource", "|HelmResponseSource"),
    "HelmResponseSourceGitVariant": (
        "helm_key_values",
        "HelmResponseSourceGitVariant",
        "#HelmResponseSourceGitVariant",
    ),
    "HelmResponseSourceRepositoryVariant": (
        "helm_key_values",
        "HelmResponseSourceRepositoryVariant",
        "#HelmResponseSourceRepositoryVariant",
    ),
    "HelmResponseValuesOverride": (
        "helm_key_values",
        "HelmResponseValuesOverride",
        "#HelmResponseValuesOverride",
    ),
    "HelmResponseValuesOverrideFile": (
        "helm_key_values",
        "HelmResponseValuesOverrideFile",
        "#HelmResponseValuesOverrideFile",
    ),
    "HelmResponseValuesOverrideFileGit": (
        "helm_key_values",
        "HelmResponseValuesOverrideFileGit",
        "#HelmResponseValuesOverrideFileGit",
    ),
    "HelmResponseValuesOverrideFileRaw": (
        "helm_key_values",
        "HelmResponseValuesOverrideFileRaw",
        "#HelmResponseValuesOverrideFileRaw",
    ),
    "HelmResponseValuesOverrideFileRawValuesItem": (
        "helm_key_values",
        "HelmResponseValuesOverrideFileRawValuesItem",
        "#HelmResponseValuesOverrideFileRawValuesItem",
    ),
    "HelmSourceGitResponse": ("helm_key_values", "HelmSourceGitResponse", "#HelmSourceGitResponse"),
    "HelmSourceRepositoryResponse": (
        "helm_key_values",
        "HelmSourceRepositoryResponse",
        "#HelmSourceRepositoryResponse",
    ),
    "HelmSourceRepositoryResponseRepository": (
        "helm_key_values",
        "HelmSourceRepositoryResponseRepository",
        "#HelmSourceRepositoryResponseRepository",
    ),
    "HelmVersionResponse": ("helm_repositories", "HelmVersionResponse", "#HelmVersionResponse"),
    "HelmVersionResponseList": (
        "helm_repositories",
        "HelmVersionResponseList",
        "#HelmVersionResponseList",
    ),
    "InfrastructureOutputs": ("clusters", "union_InfrastructureOutputs", "|InfrastructureOutputs"),
    "IngressDeploymentStatusResponse": (
        "service_status",
        "IngressDeploymentStatusResponse",
        "#IngressDeploymentStatusResponse",
    ),
    "InternalNetworkMonitoring": (
        "clusters",
        "InternalNetworkMonitoring",
        "#InternalNetworkMonitoring",
    ),
    "InviteMember": ("members", "InviteMember", "#InviteMember"),
    "InviteMemberRequest": ("members", "InviteMemberRequest", "#InviteMemberRequest"),
    "InviteMemberResponseList": (
        "members",
        "InviteMemberResponseList",
        "#InviteMemberResponseList",
    ),
    "InviteMemberRoleEnum": ("members", "InviteMemberRoleEnum", "%InviteMemberRoleEnum"),
    "InviteStatusEnum": ("members", "InviteStatusEnum", "%InviteStatusEnum"),
    "Invoice": ("billing", "Invoice", "#Invoice"),
    "InvoiceResponseList": ("billing", "InvoiceResponseList", "#InvoiceResponseList"),
    "InvoiceStatusEnum": ("billing", "InvoiceStatusEnum", "%InvoiceStatusEnum"),
    "JobAdvancedSettings": ("job_advanced_settings", "JobAdvancedSettings", "#JobAdvancedSettings"),
    "JobCronSchedule": ("deployment_history_auditing_data", "JobCronSchedule", "#JobCronSchedule"),
    "JobDeployRequest": ("job_actions", "JobDeployRequest", "#JobDeployRequest"),
    "JobDeploymentRestrictionRequest": (
        "job_deployment_restriction",
        "JobDeploymentRestrictionRequest",
        "#JobDeploymentRestrictionRequest",
    ),
    "JobDeploymentRestrictionResponse": (
        "job_deployment_restriction",
        "JobDeploymentRestrictionResponse",
        "#JobDeploymentRestrictionResponse",
    ),
    "JobDeploymentRestrictionResponseList": (
        "job_deployment_restriction",
        "JobDeploymentRestrictionResponseList",
        "#JobDeploymentRestrictionResponseList",
    ),
    "JobForceEvent": ("job_actions", "JobForceEvent", "%JobForceEvent"),
    "JobLifecycleTypeEnum": (
        "job_lifecycle_type_enum",
        "JobLifecycleTypeEnum",
        "%JobLifecycleTypeEnum",
    ),
    "JobLifecyleSchedule": (
        "deployment_history_auditing_data",
        "JobLifecyleSchedule",
        "#JobLifecyleSchedule",
    ),
    "JobRequest": ("job_request", "JobRequest", "#JobRequest"),
    "JobRequestSchedule": ("job_request", "JobRequestSchedule", "#JobRequestSchedule"),
    "JobRequestScheduleCronjob": (
        "job_request",
        "JobRequestScheduleCronjob",
        "#JobRequestScheduleCronjob",
    ),
    "JobRequestScheduleOnDelete": (
        "job_request",
        "JobRequestScheduleOnDelete",
        "#JobRequestScheduleOnDelete",
    ),
    "JobRequestScheduleOnStart": (
        "job_request",
        "JobRequestScheduleOnStart",
        "#JobRequestScheduleOnStart",
    ),
    "JobRequestScheduleOnStop": (
        "job_request",
        "JobRequestScheduleOnStop",
        "#JobRequestScheduleOnStop",
    ),
    "JobRequestSource": ("job_request", "JobRequestSource", "#JobRequestSource"),
    "JobRequestSourceDocker": ("job_request", "JobRequestSourceDocker", "#JobRequestSourceDocker"),
    "JobRequestSourceImage": ("job_request", "JobRequestSourceImage", "#JobRequestSourceImage"),
    "JobResponse": ("base_job_response_source", "union_JobResponse", "|JobResponse"),
    "JobResponseList": ("jobs", "JobResponseList", "#JobResponseList"),
    "JobScheduleEvent": (
        "deployment_history_job_response",
        "JobScheduleEvent",
        "%JobScheduleEvent",
    ),
    "JobSourceDockerResponse": (
        "base_job_response_source",
        "JobSourceDockerResponse",
        "#JobSourceDockerResponse",
    ),
    "JobTypeEnum": ("base_job_response_source", "JobTypeEnum", "%JobTypeEnum"),
    "KapsuleInfrastructureOutputs": (
        "clusters",
        "KapsuleInfrastructureOutputs",
        "#KapsuleInfrastructureOutputs",
    ),
    "KapsuleInfrastructureOutputsKind": (
        "clusters",
        "KapsuleInfrastructureOutputsKind",
        "%KapsuleInfrastructureOutputsKind",
    ),
    "KarpenterCronjobNodePoolOverride": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterCronjobNodePoolOverride",
        "#KarpenterCronjobNodePoolOverride",
    ),
    "KarpenterDefaultNodePoolOverride": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterDefaultNodePoolOverride",
        "#KarpenterDefaultNodePoolOverride",
    ),
    "KarpenterGpuNodePoolOverride": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterGpuNodePoolOverride",
        "#KarpenterGpuNodePoolOverride",
    ),
    "KarpenterNodePool": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePool",
        "#KarpenterNodePool",
    ),
    "KarpenterNodePoolConsolidation": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePoolConsolidation",
        "#KarpenterNodePoolConsolidation",
    ),
    "KarpenterNodePoolLimits": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePoolLimits",
        "#KarpenterNodePoolLimits",
    ),
    "KarpenterNodePoolRequirement": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePoolRequirement",
        "#KarpenterNodePoolRequirement",
    ),
    "KarpenterNodePoolRequirementKey": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePoolRequirementKey",
        "%KarpenterNodePoolRequirementKey",
    ),
    "KarpenterNodePoolRequirementOperator": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterNodePoolRequirementOperator",
        "%KarpenterNodePoolRequirementOperator",
    ),
    "KarpenterStableNodePoolOverride": (
        "cluster_feature_aws_existing_vpc",
        "KarpenterStableNodePoolOverride",
        "#KarpenterStableNodePoolOverride",
    ),
    "KedaAutoscalingRequest": (
        "autoscaling_policy_request",
        "KedaAutoscalingRequest",
        "#KedaAutoscalingRequest",
    ),
    "KedaAutoscalingResponse": (
        "autoscaling_mode",
        "KedaAutoscalingResponse",
        "#KedaAutoscalingResponse",
    ),
    "KedaScalerRequest": ("autoscaling_policy_request", "KedaScalerRequest", "#KedaScalerRequest"),
    "KedaScalerResponse": ("autoscaling_mode", "KedaScalerResponse", "#KedaScalerResponse"),
    "KedaScalerRole": ("autoscaling_mode", "KedaScalerRole", "%KedaScalerRole"),
    "KedaTriggerAuthenticationRequest": (
        "autoscaling_policy_request",
        "KedaTriggerAuthenticationRequest",
        "#KedaTriggerAuthenticationRequest",
    ),
    "KedaTriggerAuthenticationResponse": (
        "autoscaling_mode",
        "KedaTriggerAuthenticationResponse",
        "#KedaTriggerAuthenticationResponse",
    ),
    "KedaTriggerAuthenticationResponseList": (
        "unused",
        "KedaTriggerAuthenticationResponseList",
        "#KedaTriggerAuthenticationResponseList",
    ),
    "Key": ("key", "Key", "#Key"),
    "KubernetesEnum": ("kubernetes_enum", "KubernetesEnum", "%KubernetesEnum"),
    "KubernetesMetadata": ("helm_main_calls", "KubernetesMetadata", "#KubernetesMetadata"),
    "KubernetesSelector": ("helm_key_values", "KubernetesSelector", "#KubernetesSelector"),
    "KubernetesService": ("helm_main_calls", "KubernetesService", "#KubernetesService"),
    "KubernetesServicePort": ("helm_main_calls", "KubernetesServicePort", "#KubernetesServicePort"),
    "KubernetesServiceResponseList": (
        "helm_main_calls",
        "KubernetesServiceResponseList",
        "#KubernetesServiceResponseList",
    ),
    "KubernetesServiceSpec": ("helm_main_calls", "KubernetesServiceSpec", "#KubernetesServiceSpec"),
    "Label": ("label", "Label", "#Label"),
    "LabelsGroupAssociatedItemType": (
        "organization_labels_group",
        "LabelsGroupAssociatedItemType",
        "%LabelsGroupAssociatedItemType",
    ),
    "LifecycleJobResponse": (
        "base_job_response_source",
        "LifecycleJobResponse",
        "#LifecycleJobResponse",
    ),
    "LifecycleJobResponseSchedule": (
        "base_job_response_source",
        "LifecycleJobResponseSchedule",
        "#LifecycleJobResponseSchedule",
    ),
    "LifecycleJobResponseScheduleOnDelete": (
        "base_job_response_source",
        "LifecycleJobResponseScheduleOnDelete",
        "#LifecycleJobResponseScheduleOnDelete",
    ),
    "LifecycleJobResponseScheduleOnStart": (
        "base_job_response_source",
        "LifecycleJobResponseScheduleOnStart",
        "#LifecycleJobResponseScheduleOnStart",
    ),
    "LifecycleJobResponseScheduleOnStop": (
        "base_job_response_source",
        "LifecycleJobResponseScheduleOnStop",
        "#LifecycleJobResponseScheduleOnStop",
    ),
    "LifecycleTemplateListResponse": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateListResponse",
        "#LifecycleTemplateListResponse",
    ),
    "LifecycleTemplateListResponseResultsItem": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateListResponseResultsItem",
        "#LifecycleTemplateListResponseResultsItem",
    ),
    "LifecycleTemplateResponse": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateResponse",
        "#LifecycleTemplateResponse",
    ),
    "LifecycleTemplateResponseEventsItem": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateResponseEventsItem",
        "#LifecycleTemplateResponseEventsItem",
    ),
    "LifecycleTemplateResponseResources": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateResponseResources",
        "#LifecycleTemplateResponseResources",
    ),
    "LifecycleTemplateResponseVariablesItem": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateResponseVariablesItem",
        "#LifecycleTemplateResponseVariablesItem",
    ),
    "LifecycleTemplateResponseVariablesItemFile": (
        "lifecycle_template_main_calls",
        "LifecycleTemplateResponseVariablesItemFile",
        "#LifecycleTemplateResponseVariablesItemFile",
    ),
    "Link": ("link", "Link", "#Link"),
    "LinkResponseList": ("link_response_list", "LinkResponseList", "#LinkResponseList"),
    "LinkedServiceTypeEnum": (
        "linked_service_type_enum",
        "LinkedServiceTypeEnum",
        "%LinkedServiceTypeEnum",
    ),
    "ListAWSEKSInstanceTypeGpu": (
        "cloud_provider",
        "ListAWSEKSInstanceTypeGpu",
        "%ListAWSEKSInstanceTypeGpu",
    ),
    "ListAzureAKSInstanceTypeGpu": (
        "cloud_provider",
        "ListAzureAKSInstanceTypeGpu",
        "%ListAzureAKSInstanceTypeGpu",
    ),
    "ListContainerDeploymentHistoryResponse": (
        "container_deployment_history",
        "ListContainerDeploymentHistoryResponse",
        "#ListContainerDeploymentHistoryResponse",
    ),
    "ListDatabaseDeploymentHistoryResponse": (
        "database_deployment_history",
        "ListDatabaseDeploymentHistoryResponse",
        "#ListDatabaseDeploymentHistoryResponse",
    ),
    "ListDeploymentRequestByEnvironmentIdResponse": (
        "environment_main_calls",
        "ListDeploymentRequestByEnvironmentIdResponse",
        "#ListDeploymentRequestByEnvironmentIdResponse",
    ),
    "ListDeploymentRequestByServiceIdResponse": (
        "environment_main_calls",
        "ListDeploymentRequestByServiceIdResponse",
        "#ListDeploymentRequestByServiceIdResponse",
    ),
    "ListDirectoriesFromGitRepositoryResponse": (
        "git_repositories",
        "ListDirectoriesFromGitRepositoryResponse",
        "#ListDirectoriesFromGitRepositoryResponse",
    ),
    "ListEnvironmentsByOrganizationIdResponse": (
        "organization_main_calls",
        "ListEnvironmentsByOrganizationIdResponse",
        "#ListEnvironmentsByOrganizationIdResponse",
    ),
    "ListHelmDeploymentHistoryResponse": (
        "helm_deployment_history",
        "ListHelmDeploymentHistoryResponse",
        "#ListHelmDeploymentHistoryResponse",
    ),
    "ListJobDeploymentHistoryResponse": (
        "job_deployment_history",
        "ListJobDeploymentHistoryResponse",
        "#ListJobDeploymentHistoryResponse",
    ),
    "ListOrganizationAnnotationsGroupResponse": (
        "organization_annotations_group",
        "ListOrganizationAnnotationsGroupResponse",
        "#ListOrganizationAnnotationsGroupResponse",
    ),
    "ListOrganizationLabelsGroupResponse": (
        "organization_labels_group",
        "ListOrganizationLabelsGroupResponse",
        "#ListOrganizationLabelsGroupResponse",
    ),
    "ListServicesByEnvironmentIdResponse": (
        "environment_main_calls",
        "ListServicesByEnvironmentIdResponse",
        "#ListServicesByEnvironmentIdResponse",
    ),
    "ListServicesByEnvironmentIdResponseResultsItem": (
        "environment_main_calls",
        "union_ListServicesByEnvironmentIdResponseResultsItem",
        "|ListServicesByEnvironmentIdResponseResultsItem",
    ),
    "ListServicesByOrganizationIdResponse": (
        "organization_main_calls",
        "ListServicesByOrganizationIdResponse",
        "#ListServicesByOrganizationIdResponse",
    ),
    "ListTfVarsFilesFromGitRepoResponse": (
        "organization_main_calls",
        "ListTfVarsFilesFromGitRepoResponse",
        "#ListTfVarsFilesFromGitRepoResponse",
    ),
    "Log": ("log", "Log", "#Log"),
    "LogResponseList": ("log", "LogResponseList", "#LogResponseList"),
    "ManagedDatabaseInstanceTypeResponse": (
        "cloud_provider",
        "ManagedDatabaseInstanceTypeResponse",
        "#ManagedDatabaseInstanceTypeResponse",
    ),
    "ManagedDatabaseInstanceTypeResponseList": (
        "cloud_provider",
        "ManagedDatabaseInstanceTypeResponseList",
        "#ManagedDatabaseInstanceTypeResponseList",
    ),
    "ManagedDatabaseTypeResponse": (
        "cloud_provider",
        "ManagedDatabaseTypeResponse",
        "#ManagedDatabaseTypeResponse",
    ),
    "ManagedDatabaseTypeResponseList": (
        "cloud_provider",
        "ManagedDatabaseTypeResponseList",
        "#ManagedDatabaseTypeResponseList",
    ),
    "McpServerRequest": ("mcp_servers", "McpServerRequest", "#McpServerRequest"),
    "McpServerResponse": ("mcp_servers", "McpServerResponse", "#McpServerResponse"),
    "McpServerResponseList": ("mcp_servers", "McpServerResponseList", "#McpServerResponseList"),
    "Member": ("members", "Member", "#Member"),
    "MemberResponseList": ("members", "MemberResponseList", "#MemberResponseList"),
    "MemberRoleUpdateRequest": ("members", "MemberRoleUpdateRequest", "#MemberRoleUpdateRequest"),
    "MetricsConfigurationManagedByQovery": (
        "clusters",
        "MetricsConfigurationManagedByQovery",
        "#MetricsConfigurationManagedByQovery",
    ),
    "MetricsConfigurationManagedByQoveryKind": (
        "clusters",
        "MetricsConfigurationManagedByQoveryKind",
        "%MetricsConfigurationManagedByQoveryKind",
    ),
    "MetricsParameters": ("clusters", "MetricsParameters", "#MetricsParameters"),
    "MetricsParametersConfiguration": (
        "clusters",
        "union_MetricsParametersConfiguration",
        "|MetricsParametersConfiguration",
    ),
    "ObservabilityResourceProfile": (
        "clusters",
        "ObservabilityResourceProfile",
        "%ObservabilityResourceProfile",
    ),
    "OnPremiseCredentialsRequest": (
        "cloud_provider_credentials",
        "OnPremiseCredentialsRequest",
        "#OnPremiseCredentialsRequest",
    ),
    "Organization": ("organization", "Organization", "#Organization"),
    "OrganizationAnnotationsGroupAssociatedItemsResponseList": (
        "organization_annotations_group",
        "OrganizationAnnotationsGroupAssociatedItemsResponseList",
        "#OrganizationAnnotationsGroupAssociatedItemsResponseList",
    ),
    "OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem": (
        "organization_annotations_group",
        "OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem",
        "#OrganizationAnnotationsGroupAssociatedItemsResponseListResultsItem",
    ),
    "OrganizationAnnotationsGroupCreateRequest": (
        "organization_annotations_group",
        "OrganizationAnnotationsGroupCreateRequest",
        "#OrganizationAnnotationsGroupCreateRequest",
    ),
    "OrganizationAnnotationsGroupEnrichedResponse": (
        "organization_annotations_group",
        "OrganizationAnnotationsGroupEnrichedResponse",
        "#OrganizationAnnotationsGroupEnrichedResponse",
    ),
    "OrganizationAnnotationsGroupEnrichedResponseList": (
        "",
        "",
        "[#OrganizationAnnotationsGroupEnrichedResponse]",
    ),
    "OrganizationAnnotationsGroupResponse": (
        "annotation",
        "OrganizationAnnotationsGroupResponse",
        "#OrganizationAnnotationsGroupResponse",
    ),
    "OrganizationAnnotationsGroupResponseList": ("", "", "[#OrganizationAnnotationsGroupResponse]"),
    "OrganizationAnnotationsGroupScopeEnum": (
        "annotation",
        "OrganizationAnnotationsGroupScopeEnum",
        "%OrganizationAnnotationsGroupScopeEnum",
    ),
    "OrganizationApiToken": (
        "organization_api_token",
        "OrganizationApiToken",
        "#OrganizationApiToken",
    ),
    "OrganizationApiTokenCreate": (
        "organization_api_token",
        "OrganizationApiTokenCreate",
        "#OrganizationApiTokenCreate",
    ),
    "OrganizationApiTokenCreateRequest": (
        "organization_api_token",
        "OrganizationApiTokenCreateRequest",
        "#OrganizationApiTokenCreateRequest",
    ),
    "OrganizationApiTokenResponseList": (
        "organization_api_token",
        "OrganizationApiTokenResponseList",
        "#OrganizationApiTokenResponseList",
    ),
    "OrganizationApiTokenScope": (
        "organization_api_token",
        "OrganizationApiTokenScope",
        "%OrganizationApiTokenScope?",
    ),
    "OrganizationAvailableRole": (
        "organization_main_calls",
        "OrganizationAvailableRole",
        "#OrganizationAvailableRole",
    ),
    "OrganizationAvailableRoleList": (
        "organization_main_calls",
        "OrganizationAvailableRoleList",
        "#OrganizationAvailableRoleList",
    ),
    "OrganizationBillingUsageReportRequest": (
        "billing",
        "OrganizationBillingUsageReportRequest",
        "#OrganizationBillingUsageReportRequest",
    ),
    "OrganizationBillingUsageReportResponse": (
        "billing",
        "OrganizationBillingUsageReportResponse",
        "#OrganizationBillingUsageReportResponse",
    ),
    "OrganizationChangePlanRequest": (
        "billing",
        "OrganizationChangePlanRequest",
        "#OrganizationChangePlanRequest",
    ),
    "OrganizationContainerAutoDeployRequest": (
        "containers",
        "OrganizationContainerAutoDeployRequest",
        "#OrganizationContainerAutoDeployRequest",
    ),
    "OrganizationContainerPreviewRequest": (
        "containers",
        "OrganizationContainerPreviewRequest",
        "#OrganizationContainerPreviewRequest",
    ),
    "OrganizationCreditCodeRequest": (
        "billing",
        "OrganizationCreditCodeRequest",
        "#OrganizationCreditCodeRequest",
    ),
    "OrganizationCrendentialsResponseList": (
        "organization_main_calls",
        "OrganizationCrendentialsResponseList",
        "#OrganizationCrendentialsResponseList",
    ),
    "OrganizationCrendentialsResponseListResultsItem": (
        "organization_main_calls",
        "OrganizationCrendentialsResponseListResultsItem",
        "#OrganizationCrendentialsResponseListResultsItem",
    ),
    "OrganizationCurrentCost": ("billing", "OrganizationCurrentCost", "#OrganizationCurrentCost"),
    "OrganizationCustomRole": (
        "organization_custom_role",
        "OrganizationCustomRole",
        "#OrganizationCustomRole",
    ),
    "OrganizationCustomRoleClusterPermission": (
        "organization_custom_role",
        "OrganizationCustomRoleClusterPermission",
        "%OrganizationCustomRoleClusterPermission",
    ),
    "OrganizationCustomRoleClusterPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleClusterPermissionsItem",
        "#OrganizationCustomRoleClusterPermissionsItem",
    ),
    "OrganizationCustomRoleCreateRequest": (
        "organization_custom_role",
        "OrganizationCustomRoleCreateRequest",
        "#OrganizationCustomRoleCreateRequest",
    ),
    "OrganizationCustomRoleList": (
        "organization_custom_role",
        "OrganizationCustomRoleList",
        "#OrganizationCustomRoleList",
    ),
    "OrganizationCustomRoleProjectPermission": (
        "organization_custom_role",
        "OrganizationCustomRoleProjectPermission",
        "%OrganizationCustomRoleProjectPermission",
    ),
    "OrganizationCustomRoleProjectPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleProjectPermissionsItem",
        "#OrganizationCustomRoleProjectPermissionsItem",
    ),
    "OrganizationCustomRoleProjectPermissionsItemPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleProjectPermissionsItemPermissionsItem",
        "#OrganizationCustomRoleProjectPermissionsItemPermissionsItem",
    ),
    "OrganizationCustomRoleUpdateRequest": (
        "organization_custom_role",
        "OrganizationCustomRoleUpdateRequest",
        "#OrganizationCustomRoleUpdateRequest",
    ),
    "OrganizationCustomRoleUpdateRequestClusterPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleUpdateRequestClusterPermissionsItem",
        "#OrganizationCustomRoleUpdateRequestClusterPermissionsItem",
    ),
    "OrganizationCustomRoleUpdateRequestProjectPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleUpdateRequestProjectPermissionsItem",
        "#OrganizationCustomRoleUpdateRequestProjectPermissionsItem",
    ),
    "OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem": (
        "organization_custom_role",
        "OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem",
        "#OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem",
    ),
    "OrganizationEditRequest": (
        "organization_main_calls",
        "OrganizationEditRequest",
        "#OrganizationEditRequest",
    ),
    "OrganizationEnvironmentResponse": (
        "organization_main_calls",
        "OrganizationEnvironmentResponse",
        "#OrganizationEnvironmentResponse",
    ),
    "OrganizationEventOrigin": (
        "organization_event_origin",
        "OrganizationEventOrigin",
        "%OrganizationEventOrigin",
    ),
    "OrganizationEventResponse": (
        "organization_event",
        "OrganizationEventResponse",
        "#OrganizationEventResponse",
    ),
    "OrganizationEventResponseList": (
        "organization_event",
        "OrganizationEventResponseList",
        "#OrganizationEventResponseList",
    ),
    "OrganizationEventResponseListLinks": (
        "organization_event",
        "OrganizationEventResponseListLinks",
        "#OrganizationEventResponseListLinks",
    ),
    "OrganizationEventSubTargetType": (
        "organization_event",
        "OrganizationEventSubTargetType",
        "%OrganizationEventSubTargetType?",
    ),
    "OrganizationEventTargetLevel": (
        "organization_event",
        "OrganizationEventTargetLevel",
        "%OrganizationEventTargetLevel",
    ),
    "OrganizationEventTargetResponseList": (
        "organization_event",
        "OrganizationEventTargetResponseList",
        "#OrganizationEventTargetResponseList",
    ),
    "OrganizationEventTargetResponseListTargetsItem": (
        "organization_event",
        "OrganizationEventTargetResponseListTargetsItem",
        "#OrganizationEventTargetResponseListTargetsItem",
    ),
    "OrganizationEventTargetType": (
        "organization_event",
        "OrganizationEventTargetType",
        "%OrganizationEventTargetType",
    ),
    "OrganizationEventType": (
        "organization_event",
        "OrganizationEventType",
        "%OrganizationEventType",
    ),
    "OrganizationGithubAppConnectRequest": (
        "github_app",
        "OrganizationGithubAppConnectRequest",
        "#OrganizationGithubAppConnectRequest",
    ),
    "OrganizationJobAutoDeployRequest": (
        "jobs",
        "OrganizationJobAutoDeployRequest",
        "#OrganizationJobAutoDeployRequest",
    ),
    "OrganizationLabelsGroupAssociatedItemsResponseList": (
        "organization_labels_group",
        "OrganizationLabelsGroupAssociatedItemsResponseList",
        "#OrganizationLabelsGroupAssociatedItemsResponseList",
    ),
    "OrganizationLabelsGroupAssociatedItemsResponseListResultsItem": (
        "organization_labels_group",
        "OrganizationLabelsGroupAssociatedItemsResponseListResultsItem",
        "#OrganizationLabelsGroupAssociatedItemsResponseListResultsItem",
    ),
    "OrganizationLabelsGroupCreateRequest": (
        "organization_labels_group",
        "OrganizationLabelsGroupCreateRequest",
        "#OrganizationLabelsGroupCreateRequest",
    ),
    "OrganizationLabelsGroupEnrichedResponse": (
        "organization_labels_group",
        "OrganizationLabelsGroupEnrichedResponse",
        "#OrganizationLabelsGroupEnrichedResponse",
    ),
    "OrganizationLabelsGroupEnrichedResponseList": (
        "",
        "",
        "[#OrganizationLabelsGroupEnrichedResponse]",
    ),
    "OrganizationLabelsGroupResponse": (
        "label",
        "OrganizationLabelsGroupResponse",
        "#OrganizationLabelsGroupResponse",
    ),
    "OrganizationLabelsGroupResponseList": ("", "", "[#OrganizationLabelsGroupResponse]"),
    "OrganizationOnboardingPatchRequest": (
        "organization_main_calls",
        "OrganizationOnboardingPatchRequest",
        "#OrganizationOnboardingPatchRequest",
    ),
    "OrganizationOnboardingResponse": (
        "organization_main_calls",
        "OrganizationOnboardingResponse",
        "#OrganizationOnboardingResponse",
    ),
    "OrganizationOnboardingStatusEnum": (
        "organization_main_calls",
        "OrganizationOnboardingStatusEnum",
        "%OrganizationOnboardingStatusEnum",
    ),
    "OrganizationOrganizationPlan": (
        "organization",
        "OrganizationOrganizationPlan",
        "#OrganizationOrganizationPlan",
    ),
    "OrganizationPolicyApiToken": (
        "organization_policy_api_token",
        "OrganizationPolicyApiToken",
        "#OrganizationPolicyApiToken",
    ),
    "OrganizationPolicyApiTokenCreate": (
        "organization_policy_api_token",
        "OrganizationPolicyApiTokenCreate",
        "#OrganizationPolicyApiTokenCreate",
    ),
    "OrganizationPolicyApiTokenCreateRequest": (
        "organization_policy_api_token",
        "OrganizationPolicyApiTokenCreateRequest",
        "#OrganizationPolicyApiTokenCreateRequest",
    ),
    "OrganizationPolicyApiTokenResponseList": (
        "organization_policy_api_token",
        "OrganizationPolicyApiTokenResponseList",
        "#OrganizationPolicyApiTokenResponseList",
    ),
    "OrganizationRequest": (
        "organization_main_calls",
        "OrganizationRequest",
        "#OrganizationRequest",
    ),
    "OrganizationResponseList": (
        "organization_main_calls",
        "OrganizationResponseList",
        "#OrganizationResponseList",
    ),
    "OrganizationWebhookCreateRequest": (
        "organization_webhook",
        "OrganizationWebhookCreateRequest",
        "#OrganizationWebhookCreateRequest",
    ),
    "OrganizationWebhookCreateResponse": (
        "organization_webhook",
        "OrganizationWebhookCreateResponse",
        "#OrganizationWebhookCreateResponse",
    ),
    "OrganizationWebhookEventEnum": (
        "organization_webhook",
        "OrganizationWebhookEventEnum",
        "%OrganizationWebhookEventEnum",
    ),
    "OrganizationWebhookKindEnum": (
        "organization_webhook",
        "OrganizationWebhookKindEnum",
        "%OrganizationWebhookKindEnum",
    ),
    "OrganizationWebhookResponse": (
        "organization_webhook",
        "OrganizationWebhookResponse",
        "#OrganizationWebhookResponse",
    ),
    "OrganizationWebhookResponseList": (
        "organization_webhook",
        "OrganizationWebhookResponseList",
        "#OrganizationWebhookResponseList",
    ),
    "PaginationData": ("unused", "PaginationData", "#PaginationData"),
    "ParseTerraformVariablesFromGitRepoResponse": (
        "organization_main_calls",
        "ParseTerraformVariablesFromGitRepoResponse",
        "#ParseTerraformVariablesFromGitRepoResponse",
    ),
    "PlanEnum": ("organization", "PlanEnum", "%PlanEnum"),
    "PlatformCloudVendor": (
        "platform_configuration",
        "PlatformCloudVendor",
        "%PlatformCloudVendor",
    ),
    "PlatformClusterMode": (
        "platform_configuration",
        "PlatformClusterMode",
        "%PlatformClusterMode",
    ),
    "PlatformComponentConfigurationInputScope": (
        "platform_configuration",
        "PlatformComponentConfigurationInputScope",
        "%PlatformComponentConfigurationInputScope",
    ),
    "PlatformComponentConfigurationMap": ("", "", "{{any}}"),
    "PlatformComponentConfigurationPreviewRequest": (
        "platform_configuration",
        "PlatformComponentConfigurationPreviewRequest",
        "#PlatformComponentConfigurationPreviewRequest",
    ),
    "PlatformComponentConfigurationPreviewResponse": (
        "platform_configuration",
        "PlatformComponentConfigurationPreviewResponse",
        "#PlatformComponentConfigurationPreviewResponse",
    ),
    "PlatformComponentConfigurationRequirementStatus": (
        "platform_configuration",
        "PlatformComponentConfigurationRequirementStatus",
        "%PlatformComponentConfigurationRequirementStatus",
    ),
    "PlatformComponentConfigurationResolutionResponse": (
        "platform_configuration",
        "PlatformComponentConfigurationResolutionResponse",
        "#PlatformComponentConfigurationResolutionResponse",
    ),
    "PlatformComponentConfigurationViolationResponse": (
        "platform_configuration",
        "PlatformComponentConfigurationViolationResponse",
        "#PlatformComponentConfigurationViolationResponse",
    ),
    "PlatformComponentInputRequirementResponse": (
        "platform_configuration",
        "PlatformComponentInputRequirementResponse",
        "#PlatformComponentInputRequirementResponse",
    ),
    "PlatformComponentOutputBindingResponse": (
        "platform_configuration",
        "PlatformComponentOutputBindingResponse",
        "#PlatformComponentOutputBindingResponse",
    ),
    "PlatformComponentStringValuesMap": ("", "", "{{str}}"),
    "PlatformConfigurationValues": ("", "", "{any}"),
    "PlatformLayerResolutionStatus": (
        "platform_configuration",
        "PlatformLayerResolutionStatus",
        "%PlatformLayerResolutionStatus",
    ),
    "PlatformLayerSelections": ("", "", "{bool}"),
    "PlatformTemplateCatalogResponse": (
        "platform_configuration",
        "PlatformTemplateCatalogResponse",
        "#PlatformTemplateCatalogResponse",
    ),
    "PlatformTemplateComponentKind": (
        "platform_configuration",
        "PlatformTemplateComponentKind",
        "%PlatformTemplateComponentKind",
    ),
    "PlatformTemplateComponentResponse": (
        "platform_configuration",
        "PlatformTemplateComponentResponse",
        "#PlatformTemplateComponentResponse",
    ),
    "PlatformTemplateLayerResponse": (
        "platform_configuration",
        "PlatformTemplateLayerResponse",
        "#PlatformTemplateLayerResponse",
    ),
    "PlatformTemplateReleaseStatus": (
        "platform_configuration",
        "PlatformTemplateReleaseStatus",
        "%PlatformTemplateReleaseStatus",
    ),
    "PlatformTemplateSummaryResponse": (
        "platform_configuration",
        "PlatformTemplateSummaryResponse",
        "#PlatformTemplateSummaryResponse",
    ),
    "PortProtocolEnum": ("autoscaling_mode", "PortProtocolEnum", "%PortProtocolEnum"),
    "Probe": ("healthcheck", "Probe", "#Probe?"),
    "ProbeType": ("healthcheck", "ProbeType", "#ProbeType"),
    "ProbeTypeExec": ("healthcheck", "ProbeTypeExec", "#ProbeTypeExec"),
    "ProbeTypeGrpc": ("healthcheck", "ProbeTypeGrpc", "#ProbeTypeGrpc"),
    "ProbeTypeHttp": ("healthcheck", "ProbeTypeHttp", "#ProbeTypeHttp"),
    "ProbeTypeTcp": ("healthcheck", "ProbeTypeTcp", "#ProbeTypeTcp"),
    "Project": ("project", "Project", "#Project"),
    "ProjectCurrentCost": ("unused", "ProjectCurrentCost", "#ProjectCurrentCost"),
    "ProjectCurrentCostResponseList": (
        "unused",
        "ProjectCurrentCostResponseList",
        "#ProjectCurrentCostResponseList",
    ),
    "ProjectDeploymentRule": (
        "project_deployment_rule",
        "ProjectDeploymentRule",
        "#ProjectDeploymentRule",
    ),
    "ProjectDeploymentRuleRequest": (
        "project_deployment_rule",
        "ProjectDeploymentRuleRequest",
        "#ProjectDeploymentRuleRequest",
    ),
    "ProjectDeploymentRuleResponseList": (
        "project_deployment_rule",
        "ProjectDeploymentRuleResponseList",
        "#ProjectDeploymentRuleResponseList",
    ),
    "ProjectDeploymentRulesPriorityOrderRequest": (
        "project_deployment_rule",
        "ProjectDeploymentRulesPriorityOrderRequest",
        "#ProjectDeploymentRulesPriorityOrderRequest",
    ),
    "ProjectRequest": ("project", "ProjectRequest", "#ProjectRequest"),
    "ProjectResponseList": ("projects", "ProjectResponseList", "#ProjectResponseList"),
    "ProjectStats": ("projects", "ProjectStats", "#ProjectStats"),
    "ProjectStatsResponseList": (
        "projects",
        "ProjectStatsResponseList",
        "#ProjectStatsResponseList",
    ),
    "ProviderSecrets": ("secret_manager_access", "ProviderSecrets", "#ProviderSecrets"),
    "QoveryDnsProviderRequest": (
        "clusters",
        "QoveryDnsProviderRequest",
        "#QoveryDnsProviderRequest",
    ),
    "QoveryDnsProviderRequestProvider": (
        "clusters",
        "QoveryDnsProviderRequestProvider",
        "%QoveryDnsProviderRequestProvider",
    ),
    "QoveryDnsProviderResponse": (
        "clusters",
        "QoveryDnsProviderResponse",
        "#QoveryDnsProviderResponse",
    ),
    "QoveryDnsProviderResponseProvider": (
        "clusters",
        "QoveryDnsProviderResponseProvider",
        "%QoveryDnsProviderResponseProvider",
    ),
    "QoveryIpsResponse": ("i_ps", "QoveryIpsResponse", "#QoveryIpsResponse"),
    "QueuedDeploymentRequestForService": (
        "environment_main_calls",
        "QueuedDeploymentRequestForService",
        "#QueuedDeploymentRequestForService",
    ),
    "QueuedDeploymentRequestForServiceAuditingData": (
        "environment_main_calls",
        "QueuedDeploymentRequestForServiceAuditingData",
        "#QueuedDeploymentRequestForServiceAuditingData",
    ),
    "QueuedDeploymentRequestForServiceIdentifier": (
        "environment_main_calls",
        "QueuedDeploymentRequestForServiceIdentifier",
        "#QueuedDeploymentRequestForServiceIdentifier",
    ),
    "QueuedDeploymentRequestWithStages": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStages",
        "#QueuedDeploymentRequestWithStages",
    ),
    "QueuedDeploymentRequestWithStagesAuditingData": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesAuditingData",
        "#QueuedDeploymentRequestWithStagesAuditingData",
    ),
    "QueuedDeploymentRequestWithStagesIdentifier": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesIdentifier",
        "#QueuedDeploymentRequestWithStagesIdentifier",
    ),
    "QueuedDeploymentRequestWithStagesStagesItem": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesStagesItem",
        "#QueuedDeploymentRequestWithStagesStagesItem",
    ),
    "QueuedDeploymentRequestWithStagesStagesItemServicesItem": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesStagesItemServicesItem",
        "#QueuedDeploymentRequestWithStagesStagesItemServicesItem",
    ),
    "QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails",
        "#QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails",
    ),
    "QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType",
        "%QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType",
    ),
    "QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier": (
        "environment_main_calls",
        "QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier",
        "#QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier",
    ),
    "RebootServicesRequest": (
        "environment_actions",
        "RebootServicesRequest",
        "#RebootServicesRequest",
    ),
    "ReferenceObject": ("reference_object", "ReferenceObject", "#ReferenceObject"),
    "ReferenceObjectStatus": (
        "reference_object_status",
        "ReferenceObjectStatus",
        "#ReferenceObjectStatus",
    ),
    "ReferenceObjectStatusResponseList": (
        "reference_object_status",
        "ReferenceObjectStatusResponseList",
        "#ReferenceObjectStatusResponseList",
    ),
    "Referral": ("referral_rewards", "Referral", "#Referral"),
    "RegistryMirroringModeEnum": (
        "clusters",
        "RegistryMirroringModeEnum",
        "%RegistryMirroringModeEnum",
    ),
    "ReportedClusterOperatorIdentity": (
        "cluster_operator",
        "ReportedClusterOperatorIdentity",
        "#ReportedClusterOperatorIdentity",
    ),
    "RewardClaim": ("referral_rewards", "RewardClaim", "#RewardClaim"),
    "RewardClaimType": ("referral_rewards", "RewardClaimType", "%RewardClaimType"),
    "Route53DnsProviderRequest": (
        "clusters",
        "Route53DnsProviderRequest",
        "#Route53DnsProviderRequest",
    ),
    "Route53DnsProviderRequestCredentials": (
        "clusters",
        "union_Route53DnsProviderRequestCredentials",
        "|Route53DnsProviderRequestCredentials",
    ),
    "Route53DnsProviderRequestProvider": (
        "clusters",
        "Route53DnsProviderRequestProvider",
        "%Route53DnsProviderRequestProvider",
    ),
    "Route53DnsProviderResponse": (
        "clusters",
        "Route53DnsProviderResponse",
        "#Route53DnsProviderResponse",
    ),
    "Route53DnsProviderResponseCredentials": (
        "clusters",
        "union_Route53DnsProviderResponseCredentials",
        "|Route53DnsProviderResponseCredentials",
    ),
    "Route53DnsProviderResponseProvider": (
        "clusters",
        "Route53DnsProviderResponseProvider",
        "%Route53DnsProviderResponseProvider",
    ),
    "Route53StaticCredentialsRequest": (
        "clusters",
        "Route53StaticCredentialsRequest",
        "#Route53StaticCredentialsRequest",
    ),
    "Route53StaticCredentialsRequestType": (
        "clusters",
        "Route53StaticCredentialsRequestType",
        "%Route53StaticCredentialsRequestType",
    ),
    "Route53StaticCredentialsResponse": (
        "clusters",
        "Route53StaticCredentialsResponse",
        "#Route53StaticCredentialsResponse",
    ),
    "Route53StaticCredentialsResponseType": (
        "clusters",
        "Route53StaticCredentialsResponseType",
        "%Route53StaticCredentialsResponseType",
    ),
    "ScalewayClusterCredentials": (
        "aws_role_cluster_credentials",
        "ScalewayClusterCredentials",
        "#ScalewayClusterCredentials",
    ),
    "ScalewayClusterCredentialsObjectType": (
        "aws_role_cluster_credentials",
        "ScalewayClusterCredentialsObjectType",
        "%ScalewayClusterCredentialsObjectType",
    ),
    "ScalewayCredentialsRequest": (
        "cloud_provider_credentials",
        "ScalewayCredentialsRequest",
        "#ScalewayCredentialsRequest",
    ),
    "Secret": ("secret", "Secret", "#Secret"),
    "SecretAlias": ("secret", "SecretAlias", "#SecretAlias"),
    "SecretEditRequest": ("secret", "SecretEditRequest", "#SecretEditRequest"),
    "SecretManagerAccess": ("clusters", "SecretManagerAccess", "#SecretManagerAccess"),
    "SecretManagerAccessList": ("", "", "[#SecretManagerAccess]"),
    "SecretManagerAccessRequest": (
        "clusters",
        "SecretManagerAccessRequest",
        "#SecretManagerAccessRequest",
    ),
    "SecretManagerAccessRequestList": ("", "", "[#SecretManagerAccessRequest]"),
    "SecretManagerAuthenticationDto": (
        "clusters",
        "union_SecretManagerAuthenticationDto",
        "|SecretManagerAuthenticationDto",
    ),
    "SecretManagerEndpointConfigurationDto": (
        "clusters",
        "union_SecretManagerEndpointConfigurationDto",
        "|SecretManagerEndpointConfigurationDto",
    ),
    "SecretOverride": ("secret", "SecretOverride", "#SecretOverride"),
    "SecretRequest": ("secret", "SecretRequest", "#SecretRequest"),
    "SecretResponseList": ("secret", "SecretResponseList", "#SecretResponseList"),
    "SelfManagedClusterKind": (
        "cluster_operator",
        "SelfManagedClusterKind",
        "%SelfManagedClusterKind",
    ),
    "Service": ("unused", "Service", "#Service"),
    "ServiceActionEnum": ("service_action_enum", "ServiceActionEnum", "%ServiceActionEnum"),
    "ServiceActionStatusEnum": (
        "service_action_enum",
        "ServiceActionStatusEnum",
        "%ServiceActionStatusEnum",
    ),
    "ServiceAnnotationRequest": (
        "service_annotation_request",
        "ServiceAnnotationRequest",
        "#ServiceAnnotationRequest",
    ),
    "ServiceAnnotationsRequestList": ("", "", "[#ServiceAnnotationRequest]"),
    "ServiceDeploymentStatusEnum": (
        "service_deployment_status_enum",
        "ServiceDeploymentStatusEnum",
        "%ServiceDeploymentStatusEnum",
    ),
    "ServiceLabelRequest": (
        "service_annotation_request",
        "ServiceLabelRequest",
        "#ServiceLabelRequest",
    ),
    "ServiceLabelsRequestList": ("", "", "[#ServiceLabelRequest]"),
    "ServiceLightResponse": (
        "service_light_response",
        "ServiceLightResponse",
        "#ServiceLightResponse",
    ),
    "ServiceLightResponseJobType": (
        "service_light_response",
        "ServiceLightResponseJobType",
        "%ServiceLightResponseJobType",
    ),
    "ServicePort": ("autoscaling_mode", "ServicePort", "#ServicePort"),
    "ServicePortRequest": ("unused", "ServicePortRequest", "#ServicePortRequest"),
    "ServicePortRequestPortsItem": (
        "service_port_request_ports_item",
        "ServicePortRequestPortsItem",
        "#ServicePortRequestPortsItem",
    ),
    "ServicePortResponseList": ("", "", "[#ServicePort]"),
    "ServiceStepMetric": (
        "service_deployment_status_enum",
        "ServiceStepMetric",
        "#ServiceStepMetric",
    ),
    "ServiceStepMetricNameEnum": (
        "service_deployment_status_enum",
        "ServiceStepMetricNameEnum",
        "%ServiceStepMetricNameEnum",
    ),
    "ServiceStepMetrics": (
        "service_deployment_status_enum",
        "ServiceStepMetrics",
        "#ServiceStepMetrics",
    ),
    "ServiceStorage": ("unused", "ServiceStorage", "#ServiceStorage"),
    "ServiceStorageRequest": ("unused", "ServiceStorageRequest", "#ServiceStorageRequest"),
    "ServiceStorageRequestStorageItem": (
        "autoscaling_policy_request",
        "ServiceStorageRequestStorageItem",
        "#ServiceStorageRequestStorageItem",
    ),
    "ServiceStorageStorageItem": (
        "autoscaling_mode",
        "ServiceStorageStorageItem",
        "#ServiceStorageStorageItem",
    ),
    "ServiceSubActionEnum": (
        "service_action_enum",
        "ServiceSubActionEnum",
        "%ServiceSubActionEnum",
    ),
    "ServiceTotalNumber": ("unused", "ServiceTotalNumber", "#ServiceTotalNumber"),
    "ServiceTypeEnum": ("service_type_enum", "ServiceTypeEnum", "%ServiceTypeEnum"),
    "ServiceTypeForVariableEnum": (
        "variable_main_calls",
        "ServiceTypeForVariableEnum",
        "%ServiceTypeForVariableEnum",
    ),
    "ServicesOverviewResponse": (
        "environments",
        "ServicesOverviewResponse",
        "#ServicesOverviewResponse",
    ),
    "ServicesOverviewResponseManagedBy": (
        "environments",
        "ServicesOverviewResponseManagedBy",
        "%ServicesOverviewResponseManagedBy",
    ),
    "SignUp": ("user_sign_up", "SignUp", "#SignUp"),
    "SignUpRequest": ("user_sign_up", "SignUpRequest", "#SignUpRequest"),
    "SlackAlertReceiverCreationRequest": (
        "alert_receivers",
        "SlackAlertReceiverCreationRequest",
        "#SlackAlertReceiverCreationRequest",
    ),
    "SlackAlertReceiverEditRequest": (
        "alert_receivers",
        "SlackAlertReceiverEditRequest",
        "#SlackAlertReceiverEditRequest",
    ),
    "SlackAlertReceiverResponse": (
        "alert_receivers",
        "SlackAlertReceiverResponse",
        "#SlackAlertReceiverResponse",
    ),
    "Stage": ("environment_main_calls", "Stage", "#Stage"),
    "StageStatusEnum": ("deployment_history_trigger_action", "StageStatusEnum", "%StageStatusEnum"),
    "StageStepMetric": ("environment_shared", "StageStepMetric", "#StageStepMetric"),
    "StageStepMetricNameEnum": (
        "environment_shared",
        "StageStepMetricNameEnum",
        "%StageStepMetricNameEnum",
    ),
    "StageStepMetrics": ("environment_shared", "StageStepMetrics", "#StageStepMetrics"),
    "StateEnum": ("state_enum", "StateEnum", "%StateEnum"),
    "Status": ("status", "Status", "#Status"),
    "StatusDetails": ("service_action_enum", "StatusDetails", "#StatusDetails"),
    "StatusKindEnum": ("environment_logs", "StatusKindEnum", "%StatusKindEnum"),
    "StepMetricStatusEnum": (
        "step_metric_status_enum",
        "StepMetricStatusEnum",
        "%StepMetricStatusEnum",
    ),
    "StorageTypeEnum": ("autoscaling_mode", "StorageTypeEnum", "%StorageTypeEnum"),
    "TerraformAdvancedSettings": (
        "terraform_advanced_settings",
        "TerraformAdvancedSettings",
        "#TerraformAdvancedSettings",
    ),
    "TerraformAutoDeployConfig": (
        "dockerfile_fragment_file",
        "TerraformAutoDeployConfig",
        "#TerraformAutoDeployConfig",
    ),
    "TerraformAutoDeployConfigTerraformAction": (
        "dockerfile_fragment_file",
        "TerraformAutoDeployConfigTerraformAction",
        "%TerraformAutoDeployConfigTerraformAction",
    ),
    "TerraformBackend": ("dockerfile_fragment_file", "union_TerraformBackend", "|TerraformBackend"),
    "TerraformBackendBlueprint": (
        "dockerfile_fragment_file",
        "TerraformBackendBlueprint",
        "#TerraformBackendBlueprint",
    ),
    "TerraformBackendBlueprintVariant": (
        "dockerfile_fragment_file",
        "TerraformBackendBlueprintVariant",
        "#TerraformBackendBlueprintVariant",
    ),
    "TerraformBackendKubernetes": ("", "", "{any}"),
    "TerraformBackendKubernetesVariant": (
        "dockerfile_fragment_file",
        "TerraformBackendKubernetesVariant",
        "#TerraformBackendKubernetesVariant",
    ),
    "TerraformBackendUserProvided": ("", "", "{any}"),
    "TerraformBackendUserProvidedVariant": (
        "dockerfile_fragment_file",
        "TerraformBackendUserProvidedVariant",
        "#TerraformBackendUserProvidedVariant",
    ),
    "TerraformDeployRequest": (
        "terraform_deploy_request",
        "TerraformDeployRequest",
        "#TerraformDeployRequest",
    ),
    "TerraformDeployRequestAction": (
        "terraform_deploy_request",
        "TerraformDeployRequestAction",
        "%TerraformDeployRequestAction",
    ),
    "TerraformDeploymentRestrictionRequest": (
        "terraform_deployment_restriction",
        "TerraformDeploymentRestrictionRequest",
        "#TerraformDeploymentRestrictionRequest",
    ),
    "TerraformDeploymentRestrictionResponse": (
        "terraform_deployment_restriction",
        "TerraformDeploymentRestrictionResponse",
        "#TerraformDeploymentRestrictionResponse",
    ),
    "TerraformDeploymentRestrictionResponseList": (
        "terraform_deployment_restriction",
        "TerraformDeploymentRestrictionResponseList",
        "#TerraformDeploymentRestrictionResponseList",
    ),
    "TerraformEngineEnum": (
        "dockerfile_fragment_file",
        "TerraformEngineEnum",
        "%TerraformEngineEnum",
    ),
    "TerraformFilesSource": (
        "dockerfile_fragment_file",
        "TerraformFilesSource",
        "#TerraformFilesSource",
    ),
    "TerraformFilesSourceGit": (
        "dockerfile_fragment_file",
        "TerraformFilesSourceGit",
        "#TerraformFilesSourceGit",
    ),
    "TerraformFilesSourceRequest": (
        "unused",
        "TerraformFilesSourceRequest",
        "#TerraformFilesSourceRequest",
    ),
    "TerraformGitRepositoryRequest": (
        "terraform_git_repository_request",
        "TerraformGitRepositoryRequest",
        "#TerraformGitRepositoryRequest",
    ),
    "TerraformJobResourcesResponse": (
        "dockerfile_fragment_file",
        "TerraformJobResourcesResponse",
        "#TerraformJobResourcesResponse",
    ),
    "TerraformProviderVersion": (
        "dockerfile_fragment_file",
        "TerraformProviderVersion",
        "#TerraformProviderVersion",
    ),
    "TerraformRequest": (
        "terraform_git_repository_request",
        "TerraformRequest",
        "#TerraformRequest",
    ),
    "TerraformRequestDockerfileFragment": (
        "terraform_git_repository_request",
        "union_TerraformRequestDockerfileFragment",
        "|TerraformRequestDockerfileFragment",
    ),
    "TerraformRequestJobResources": (
        "terraform_git_repository_request",
        "TerraformRequestJobResources",
        "#TerraformRequestJobResources",
    ),
    "TerraformRequestTerraformFilesSource": (
        "terraform_git_repository_request",
        "TerraformRequestTerraformFilesSource",
        "#TerraformRequestTerraformFilesSource",
    ),
    "TerraformResourceResponse": (
        "terraform_resources",
        "TerraformResourceResponse",
        "#TerraformResourceResponse",
    ),
    "TerraformResourceResponseMode": (
        "terraform_resources",
        "TerraformResourceResponseMode",
        "%TerraformResourceResponseMode",
    ),
    "TerraformResourcesRequest": (
        "unused",
        "TerraformResourcesRequest",
        "#TerraformResourcesRequest",
    ),
    "TerraformResourcesResponse": (
        "terraform_resources",
        "TerraformResourcesResponse",
        "#TerraformResourcesResponse",
    ),
    "TerraformResponse": ("dockerfile_fragment_file", "TerraformResponse", "#TerraformResponse"),
    "TerraformResponseDockerfileFragment": (
        "dockerfile_fragment_file",
        "union_TerraformResponseDockerfileFragment",
        "|TerraformResponseDockerfileFragment",
    ),
    "TerraformResponseList": ("terraforms", "TerraformResponseList", "#TerraformResponseList"),
    "TerraformVarKeyValue": (
        "dockerfile_fragment_file",
        "TerraformVarKeyValue",
        "#TerraformVarKeyValue",
    ),
    "TerraformVariableDefinition": (
        "organization_main_calls",
        "TerraformVariableDefinition",
        "#TerraformVariableDefinition",
    ),
    "TerraformVariableParsingRequest": (
        "organization_main_calls",
        "TerraformVariableParsingRequest",
        "#TerraformVariableParsingRequest",
    ),
    "TerraformVariablesSourceRequest": (
        "terraform_git_repository_request",
        "TerraformVariablesSourceRequest",
        "#TerraformVariablesSourceRequest",
    ),
    "TerraformVariablesSourceResponse": (
        "dockerfile_fragment_file",
        "TerraformVariablesSourceResponse",
        "#TerraformVariablesSourceResponse",
    ),
    "TerraformVersionResponse": (
        "terraform_main_calls",
        "TerraformVersionResponse",
        "#TerraformVersionResponse",
    ),
    "TerraformVersionResponseList": (
        "terraform_main_calls",
        "TerraformVersionResponseList",
        "#TerraformVersionResponseList",
    ),
    "TfVarsDiscoveryMode": (
        "organization_main_calls",
        "union_TfVarsDiscoveryMode",
        "|TfVarsDiscoveryMode",
    ),
    "TfVarsDiscoveryModeAutoDiscover": (
        "organization_main_calls",
        "TfVarsDiscoveryModeAutoDiscover",
        "#TfVarsDiscoveryModeAutoDiscover",
    ),
    "TfVarsDiscoveryModeAutoDiscoverType": (
        "organization_main_calls",
        "TfVarsDiscoveryModeAutoDiscoverType",
        "%TfVarsDiscoveryModeAutoDiscoverType",
    ),
    "TfVarsDiscoveryModeSpecificPaths": (
        "organization_main_calls",
        "TfVarsDiscoveryModeSpecificPaths",
        "#TfVarsDiscoveryModeSpecificPaths",
    ),
    "TfVarsDiscoveryModeSpecificPathsType": (
        "organization_main_calls",
        "TfVarsDiscoveryModeSpecificPathsType",
        "%TfVarsDiscoveryModeSpecificPathsType",
    ),
    "TfVarsFileResponse": ("organization_main_calls", "TfVarsFileResponse", "#TfVarsFileResponse"),
    "TfVarsListRequest": ("organization_main_calls", "TfVarsListRequest", "#TfVarsListRequest"),
    "TransferOwnershipRequest": (
        "members",
        "TransferOwnershipRequest",
        "#TransferOwnershipRequest",
    ),
    "TypeOfUseEnum": ("user_sign_up", "TypeOfUseEnum", "%TypeOfUseEnum"),
    "User": ("application_main_calls", "User", "#User"),
    "UserResponseList": ("application_main_calls", "UserResponseList", "#UserResponseList"),
    "Value": ("key", "Value", "#Value"),
    "VariableAlias": ("variable_main_calls", "VariableAlias", "#VariableAlias"),
    "VariableAliasRequest": (
        "variable_main_calls",
        "VariableAliasRequest",
        "#VariableAliasRequest",
    ),
    "VariableEditRequest": ("variable_main_calls", "VariableEditRequest", "#VariableEditRequest"),
    "VariableImport": ("variable_import", "VariableImport", "#VariableImport"),
    "VariableImportRequest": ("variable_import", "VariableImportRequest", "#VariableImportRequest"),
    "VariableImportRequestVarsItem": (
        "variable_import",
        "VariableImportRequestVarsItem",
        "#VariableImportRequestVarsItem",
    ),
    "VariableImportSuccessfulImportedVariablesItem": (
        "variable_import",
        "VariableImportSuccessfulImportedVariablesItem",
        "#VariableImportSuccessfulImportedVariablesItem",
    ),
    "VariableOverride": ("variable_main_calls", "VariableOverride", "#VariableOverride"),
    "VariableOverrideRequest": (
        "variable_main_calls",
        "VariableOverrideRequest",
        "#VariableOverrideRequest",
    ),
    "VariableRequest": ("variable_main_calls", "VariableRequest", "#VariableRequest"),
    "VariableResponse": ("variable_main_calls", "VariableResponse", "#VariableResponse"),
    "VariableResponseList": (
        "variable_main_calls",
        "VariableResponseList",
        "#VariableResponseList",
    ),
    "Version": ("database_main_calls", "Version", "#Version"),
    "VersionResponseList": ("database_main_calls", "VersionResponseList", "#VersionResponseList"),
    "WebhookEventResponse": (
        "organization_webhook",
        "WebhookEventResponse",
        "#WebhookEventResponse",
    ),
    "WebhookEventResponseList": (
        "organization_webhook",
        "WebhookEventResponseList",
        "#WebhookEventResponseList",
    ),
    "WeekdayEnum": ("weekday_enum", "WeekdayEnum", "%WeekdayEnum"),
}

NAMES: dict[str, tuple[str, str]] = {
    name: (module, symbol) for name, (module, symbol, _) in SCHEMAS.items() if module
}

__getattr__, __dir__ = lazy_attributes(__name__, globals(), NAMES)
