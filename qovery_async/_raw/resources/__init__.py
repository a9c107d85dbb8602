"""The API's resources, loaded when first used. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._pipeline.resource_property import resource_property

if TYPE_CHECKING:
    from ..._pipeline.resource import Caller
    from .account import Account
    from .admin import Admin
    from .agentic_workflows import AgenticWorkflows
    from .alert_receivers import AlertReceivers
    from .alert_rules import AlertRules
    from .applications import Applications
    from .argocd_apps import ArgocdApps
    from .available_container_registries import AvailableContainerRegistries
    from .available_helm_repositories import AvailableHelmRepositories
    from .aws import Aws
    from .azure import Azure
    from .blueprints import Blueprints
    from .cloud_providers import CloudProviders
    from .clusters import Clusters
    from .containers import Containers
    from .databases import Databases
    from .default_application_advanced_settings import DefaultApplicationAdvancedSettings
    from .default_cluster_advanced_settings import DefaultClusterAdvancedSettings
    from .default_container_advanced_settings import DefaultContainerAdvancedSettings
    from .default_helm_advanced_settings import DefaultHelmAdvancedSettings
    from .default_job_advanced_settings import DefaultJobAdvancedSettings
    from .default_terraform_advanced_settings import DefaultTerraformAdvancedSettings
    from .deployment_queues import DeploymentQueues
    from .deployment_stages import DeploymentStages
    from .environments import Environments
    from .gcp import Gcp
    from .helms import Helms
    from .ips import Ips
    from .jobs import Jobs
    from .mcp_servers import McpServers
    from .organizations import Organizations
    from .projects import Projects
    from .scaleway import Scaleway
    from .secret_manager_access import SecretManagerAccess
    from .services import Services
    from .terraforms import Terraforms
    from .variables import Variables


class Resources:
    """Resources of the API, as attributes of a client."""

    if TYPE_CHECKING:

        @property
        def _caller(self) -> Caller: ...

    @resource_property
    def account(self) -> Account:
        """Methods of `account`."""
        from .account import Account

        return Account(self._caller)

    @resource_property
    def admin(self) -> Admin:
        """Methods of `admin`."""
        from .admin import Admin

        return Admin(self._caller)

    @resource_property
    def agentic_workflows(self) -> AgenticWorkflows:
        """Methods of `agentic_workflows`."""
        from .agentic_workflows import AgenticWorkflows

        return AgenticWorkflows(self._caller)

    @resource_property
    def alert_receivers(self) -> AlertReceivers:
        """Methods of `alert_receivers`."""
        from .alert_receivers import AlertReceivers

        return AlertReceivers(self._caller)

    @resource_property
    def alert_rules(self) -> AlertRules:
        """Methods of `alert_rules`."""
        from .alert_rules import AlertRules

        return AlertRules(self._caller)

    @resource_property
    def applications(self) -> Applications:
        """Methods of `applications`."""
        from .applications import Applications

        return Applications(self._caller)

    @resource_property
    def argocd_apps(self) -> ArgocdApps:
        """Methods of `argocd_apps`."""
        from .argocd_apps import ArgocdApps

        return ArgocdApps(self._caller)

    @resource_property
    def available_container_registries(self) -> AvailableContainerRegistries:
        """Methods of `available_container_registries`."""
        from .available_container_registries import AvailableContainerRegistries

        return AvailableContainerRegistries(self._caller)

    @resource_property
    def available_helm_repositories(self) -> AvailableHelmRepositories:
        """Methods of `available_helm_repositories`."""
        from .available_helm_repositories import AvailableHelmRepositories

        return AvailableHelmRepositories(self._caller)

    @resource_property
    def aws(self) -> Aws:
        """Methods of `aws`."""
        from .aws import Aws

        return Aws(self._caller)

    @resource_property
    def azure(self) -> Azure:
        """Methods of `azure`."""
        from .azure import Azure

        return Azure(self._caller)

    @resource_property
    def blueprints(self) -> Blueprints:
        """Methods of `blueprints`."""
        from .blueprints import Blueprints

        return Blueprints(self._caller)

    @resource_property
    def cloud_providers(self) -> CloudProviders:
        """Methods of `cloud_providers`."""
        from .cloud_providers import CloudProviders

        return CloudProviders(self._caller)

    @resource_property
    def clusters(self) -> Clusters:
        """Methods of `clusters`."""
        from .clusters import Clusters

        return Clusters(self._caller)

    @resource_property
    def containers(self) -> Containers:
        """Methods of `containers`."""
        from .containers import Containers

        return Containers(self._caller)

    @resource_property
    def databases(self) -> Databases:
        """Methods of `databases`."""
        from .databases import Databases

        return Databases(self._caller)

    @resource_property
    def default_application_advanced_settings(self) -> DefaultApplicationAdvancedSettings:
        """Methods of `default_application_advanced_settings`."""
        from .default_application_advanced_settings import DefaultApplicationAdvancedSettings

        return DefaultApplicationAdvancedSettings(self._caller)

    @resource_property
    def default_cluster_advanced_settings(self) -> DefaultClusterAdvancedSettings:
        """Methods of `default_cluster_advanced_settings`."""
        from .default_cluster_advanced_settings import DefaultClusterAdvancedSettings

        return DefaultClusterAdvancedSettings(self._caller)

    @resource_property
    def default_container_advanced_settings(self) -> DefaultContainerAdvancedSettings:
        """Methods of `default_container_advanced_settings`."""
        from .default_container_advanced_settings import DefaultContainerAdvancedSettings

        return DefaultContainerAdvancedSettings(self._caller)

    @resource_property
    def default_helm_advanced_settings(self) -> DefaultHelmAdvancedSettings:
        """Methods of `default_helm_advanced_settings`."""
        from .default_helm_advanced_settings import DefaultHelmAdvancedSettings

        return DefaultHelmAdvancedSettings(self._caller)

    @resource_property
    def default_job_advanced_settings(self) -> DefaultJobAdvancedSettings:
        """Methods of `default_job_advanced_settings`."""
        from .default_job_advanced_settings import DefaultJobAdvancedSettings

        return DefaultJobAdvancedSettings(self._caller)

    @resource_property
    def default_terraform_advanced_settings(self) -> DefaultTerraformAdvancedSettings:
        """Methods of `default_terraform_advanced_settings`."""
        from .default_terraform_advanced_settings import DefaultTerraformAdvancedSettings

        return DefaultTerraformAdvancedSettings(self._caller)

    @resource_property
    def deployment_queues(self) -> DeploymentQueues:
        """Methods of `deployment_queues`."""
        from .deployment_queues import DeploymentQueues

        return DeploymentQueues(self._caller)

    @resource_property
    def deployment_stages(self) -> DeploymentStages:
        """Methods of `deployment_stages`."""
        from .deployment_stages import DeploymentStages

        return DeploymentStages(self._caller)

    @resource_property
    def environments(self) -> Environments:
        """Methods of `environments`."""
        from .environments import Environments

        return Environments(self._caller)

    @resource_property
    def gcp(self) -> Gcp:
        """Methods of `gcp`."""
        from .gcp import Gcp

        return Gcp(self._caller)

    @resource_property
    def helms(self) -> Helms:
        """Methods of `helms`."""
        from .helms import Helms

        return Helms(self._caller)

    @resource_property
    def ips(self) -> Ips:
        """Methods of `ips`."""
        from .ips import Ips

        return Ips(self._caller)

    @resource_property
    def jobs(self) -> Jobs:
        """Methods of `jobs`."""
        from .jobs import Jobs

        return Jobs(self._caller)

    @resource_property
    def mcp_servers(self) -> McpServers:
        """Methods of `mcp_servers`."""
        from .mcp_servers import McpServers

        return McpServers(self._caller)

    @resource_property
    def organizations(self) -> Organizations:
        """Methods of `organizations`."""
        from .organizations import Organizations

        return Organizations(self._caller)

    @resource_property
    def projects(self) -> Projects:
        """Methods of `projects`."""
        from .projects import Projects

        return Projects(self._caller)

    @resource_property
    def scaleway(self) -> Scaleway:
        """Methods of `scaleway`."""
        from .scaleway import Scaleway

        return Scaleway(self._caller)

    @resource_property
    def secret_manager_access(self) -> SecretManagerAccess:
        """Methods of `secret_manager_access`."""
        from .secret_manager_access import SecretManagerAccess

        return SecretManagerAccess(self._caller)

    @resource_property
    def services(self) -> Services:
        """Methods of `services`."""
        from .services import Services

        return Services(self._caller)

    @resource_property
    def terraforms(self) -> Terraforms:
        """Methods of `terraforms`."""
        from .terraforms import Terraforms

        return Terraforms(self._caller)

    @resource_property
    def variables(self) -> Variables:
        """Methods of `variables`."""
        from .variables import Variables

        return Variables(self._caller)


PLACES: dict[str, tuple[str, str]] = {
    "AttachServiceToDeploymentStage": ("deployment_stages", "attach_service"),
    "CreateEnvironmentDeploymentStage": ("deployment_stages", "create"),
    "DeleteDeploymentStage": ("deployment_stages", "delete"),
    "EditDeploymentStage": ("deployment_stages", "edit"),
    "ListEnvironmentDeploymentStage": ("deployment_stages", "list"),
    "MoveAfterDeploymentStage": ("deployment_stages", "move_after"),
    "MoveBeforeDeploymentStage": ("deployment_stages", "move_before"),
    "StopCluster": ("clusters", "stop"),
    "addBackupDatabase": ("databases.backups", "create"),
    "addCreditCard": ("organizations.credit_cards", "create"),
    "addCreditCode": ("organizations", "add_credit_code"),
    "attachClusterOperator": ("clusters", "attach_operator"),
    "autoDeployContainerEnvironments": ("containers", "auto_deploy"),
    "autoDeployJobEnvironments": ("jobs", "auto_deploy"),
    "cancelAgenticWorkflowDeployment": ("agentic_workflows", "cancel_deployment"),
    "cancelDeploymentRequest": ("deployment_queues", "cancel_deployment"),
    "cancelEnvironmentDeployment": ("environments", "cancel_deployment"),
    "changePlan": ("organizations", "change_plan"),
    "checkApplicationCustomDomain": ("applications", "check_custom_domain"),
    "checkArgoCdConnection": ("clusters", "check_argo_cd_config"),
    "checkBlueprintUpdate": ("blueprints", "check_update"),
    "checkContainerCustomDomain": ("containers", "check_custom_domain"),
    "checkContainerImage": ("environments", "check_container_image"),
    "checkDockerfile": ("environments", "check_dockerfile"),
    "checkGitFile": ("environments", "check_git_file"),
    "checkHelmCustomDomain": ("helms", "check_custom_domain"),
    "checkHelmRepository": ("environments", "check_helm_repository"),
    "cleanFailedJob": ("jobs", "clean_failed_job"),
    "cleanFailedJobs": ("environments", "clean_failed_jobs"),
    "cloneApplication": ("applications", "clone"),
    "cloneContainer": ("containers", "clone"),
    "cloneDatabase": ("databases", "clone"),
    "cloneEnvironment": ("environments", "clone"),
    "cloneHelm": ("helms", "clone"),
    "cloneJob": ("jobs", "clone"),
    "cloneTerraform": ("terraforms", "clone"),
    "createAWSCredentials": ("organizations", "create_aws_credentials"),
    "createAgenticWorkflow": ("agentic_workflows", "create"),
    "createAlertReceiver": ("alert_receivers", "create"),
    "createAlertRule": ("alert_rules", "create"),
    "createApplication": ("applications", "create"),
    "createApplicationCustomDomain": ("applications.custom_domains", "create"),
    "createApplicationDeploymentRestriction": ("applications.deployment_restrictions", "create"),
    "createApplicationEnvironmentVariable": ("applications.environment_variables", "create"),
    "createApplicationEnvironmentVariableAlias": (
        "applications.environment_variables",
        "create_alias",
    ),
    "createApplicationEnvironmentVariableOverride": (
        "applications.environment_variables",
        "override",
    ),
    "createApplicationSecret": ("applications.secrets", "create"),
    "createApplicationSecretAlias": ("applications.secrets", "create_alias"),
    "createApplicationSecretOverride": ("applications.secrets", "override"),
    "createAzureCredentials": ("organizations", "create_azure_credentials"),
    "createBlueprint": ("blueprints", "create"),
    "createCluster": ("clusters", "create"),
    "createContainer": ("containers", "create"),
    "createContainerCustomDomain": ("containers.custom_domains", "create"),
    "createContainerEnvironmentVariable": ("containers.environment_variables", "create"),
    "createContainerEnvironmentVariableAlias": ("containers.environment_variables", "create_alias"),
    "createContainerEnvironmentVariableOverride": ("containers.environment_variables", "override"),
    "createContainerRegistry": ("organizations.container_registries", "create"),
    "createContainerSecret": ("containers.secrets", "create"),
    "createContainerSecretAlias": ("containers.secrets", "create_alias"),
    "createContainerSecretOverride": ("containers.secrets", "override"),
    "createDatabase": ("databases", "create"),
    "createDeploymentRule": ("projects.deployment_rules", "create"),
    "createEnvironment": ("environments", "create"),
    "createEnvironmentEnvironmentVariable": ("environments.environment_variables", "create"),
    "createEnvironmentEnvironmentVariableAlias": (
        "environments.environment_variables",
        "create_alias",
    ),
    "createEnvironmentEnvironmentVariableOverride": (
        "environments.environment_variables",
        "override",
    ),
    "createEnvironmentSecret": ("environments.secrets", "create"),
    "createEnvironmentSecretAlias": ("environments.secrets", "create_alias"),
    "createEnvironmentSecretOverride": ("environments.secrets", "override"),
    "createGcpCredentials": ("organizations", "create_gcp_credentials"),
    "createGitToken": ("organizations.git_tokens", "create"),
    "createHelm": ("helms", "create"),
    "createHelmCustomDomain": ("helms.custom_domains", "create"),
    "createHelmDefaultValues": ("environments", "create_helm_default_values"),
    "createHelmDeploymentRestriction": ("helms.deployment_restrictions", "create"),
    "createHelmRepository": ("organizations.helm_repositories", "create"),
    "createJob": ("jobs", "create"),
    "createJobDeploymentRestriction": ("jobs.deployment_restrictions", "create"),
    "createJobEnvironmentVariable": ("jobs.environment_variables", "create"),
    "createJobEnvironmentVariableAlias": ("jobs.environment_variables", "create_alias"),
    "createJobEnvironmentVariableOverride": ("jobs.environment_variables", "override"),
    "createJobSecret": ("jobs.secrets", "create"),
    "createJobSecretAlias": ("jobs.secrets", "create_alias"),
    "createJobSecretOverride": ("jobs.secrets", "override"),
    "createMcpServer": ("mcp_servers", "create"),
    "createOnPremiseCredentials": ("organizations", "create_on_premise_credentials"),
    "createOrganization": ("organizations", "create"),
    "createOrganizationAnnotationsGroup": ("organizations.annotations_groups", "create"),
    "createOrganizationApiToken": ("organizations.api_tokens", "create"),
    "createOrganizationCustomRole": ("organizations.custom_roles", "create"),
    "createOrganizationLabelsGroup": ("organizations.labels_groups", "create"),
    "createOrganizationPolicyApiToken": ("organizations.policy_api_tokens", "create"),
    "createOrganizationWebhook": ("organizations.webhooks", "create"),
    "createProject": ("projects", "create"),
    "createProjectEnvironmentVariable": ("projects.environment_variables", "create"),
    "createProjectEnvironmentVariableAlias": ("projects.environment_variables", "create_alias"),
    "createProjectEnvironmentVariableOverride": ("projects.environment_variables", "override"),
    "createProjectSecret": ("projects.secrets", "create"),
    "createProjectSecretAlias": ("projects.secrets", "create_alias"),
    "createProjectSecretOverride": ("projects.secrets", "override"),
    "createScalewayCredentials": ("organizations", "create_scaleway_credentials"),
    "createTerraform": ("terraforms", "create"),
    "createTerraformDeploymentRestriction": ("terraforms.deployment_restrictions", "create"),
    "createUserSignUp": ("admin", "create_user_sign_up"),
    "createVariable": ("variables", "create"),
    "createVariableAlias": ("variables", "create_alias"),
    "createVariableOverride": ("variables", "override"),
    "deleteAWSCredentials": ("organizations", "delete_aws_credentials"),
    "deleteAgenticWorkflow": ("agentic_workflows", "delete"),
    "deleteAlertReceiver": ("alert_receivers", "delete"),
    "deleteAlertRule": ("alert_rules", "delete"),
    "deleteApplication": ("applications", "delete"),
    "deleteApplicationDeploymentRestriction": ("applications.deployment_restrictions", "delete"),
    "deleteApplicationEnvironmentVariable": ("applications.environment_variables", "delete"),
    "deleteApplicationSecret": ("applications.secrets", "delete"),
    "deleteArgoCdCredentials": ("clusters", "delete_argo_cd_config"),
    "deleteArgoCdDestinationClusterMapping": (
        "organizations",
        "delete_argo_cd_destination_cluster_mapping",
    ),
    "deleteAzureCredentials": ("organizations", "delete_azure_credentials"),
    "deleteCluster": ("clusters", "delete"),
    "deleteContainer": ("containers", "delete"),
    "deleteContainerCustomDomain": ("containers.custom_domains", "delete"),
    "deleteContainerEnvironmentVariable": ("containers.environment_variables", "delete"),
    "deleteContainerRegistry": ("organizations.container_registries", "delete"),
    "deleteContainerSecret": ("containers.secrets", "delete"),
    "deleteCreditCard": ("organizations.credit_cards", "delete"),
    "deleteCustomDomain": ("applications.custom_domains", "delete"),
    "deleteDatabase": ("databases", "delete"),
    "deleteEnvironment": ("environments", "delete"),
    "deleteEnvironmentEnvironmentVariable": ("environments.environment_variables", "delete"),
    "deleteEnvironmentSecret": ("environments.secrets", "delete"),
    "deleteGcpCredentials": ("organizations", "delete_gcp_credentials"),
    "deleteGitToken": ("organizations.git_tokens", "delete"),
    "deleteHelm": ("helms", "delete"),
    "deleteHelmCustomDomain": ("helms.custom_domains", "delete"),
    "deleteHelmDeploymentRestriction": ("helms.deployment_restrictions", "delete"),
    "deleteHelmRepository": ("organizations.helm_repositories", "delete"),
    "deleteInviteMember": ("organizations.invite_members", "delete"),
    "deleteJob": ("jobs", "delete"),
    "deleteJobDeploymentRestriction": ("jobs.deployment_restrictions", "delete"),
    "deleteJobEnvironmentVariable": ("jobs.environment_variables", "delete"),
    "deleteJobSecret": ("jobs.secrets", "delete"),
    "deleteMcpServer": ("mcp_servers", "delete"),
    "deleteMember": ("organizations", "delete_member"),
    "deleteOnPremiseCredentials": ("organizations", "delete_on_premise_credentials"),
    "deleteOrganization": ("organizations", "delete"),
    "deleteOrganizationAnnotationsGroup": ("organizations.annotations_groups", "delete"),
    "deleteOrganizationApiToken": ("organizations.api_tokens", "delete"),
    "deleteOrganizationCustomRole": ("organizations.custom_roles", "delete"),
    "deleteOrganizationLabelsGroup": ("organizations.labels_groups", "delete"),
    "deleteOrganizationPolicyApiToken": ("organizations.policy_api_tokens", "delete"),
    "deleteOrganizationWebhook": ("organizations.webhooks", "delete"),
    "deleteProject": ("projects", "delete"),
    "deleteProjectDeploymentRule": ("projects.deployment_rules", "delete"),
    "deleteProjectEnvironmentVariable": ("projects.environment_variables", "delete"),
    "deleteProjectSecret": ("projects.secrets", "delete"),
    "deleteScalewayCredentials": ("organizations", "delete_scaleway_credentials"),
    "deleteSelectedServices": ("services", "delete_selected"),
    "deleteTerraform": ("terraforms", "delete"),
    "deleteTerraformDeploymentRestriction": ("terraforms.deployment_restrictions", "delete"),
    "deleteVariable": ("variables", "delete"),
    "deployAllServices": ("services", "deploy_all"),
    "deployApplication": ("applications", "deploy"),
    "deployBlueprint": ("blueprints", "deploy"),
    "deployCluster": ("clusters", "deploy"),
    "deployContainer": ("containers", "deploy"),
    "deployDatabase": ("databases", "deploy"),
    "deployEnvironment": ("environments", "deploy"),
    "deployHelm": ("helms", "deploy"),
    "deployJob": ("jobs", "deploy"),
    "deployTerraform": ("terraforms", "deploy"),
    "editAWSCredentials": ("organizations", "edit_aws_credentials"),
    "editAccountInformation": ("account", "edit"),
    "editAdvancedSettings": ("applications", "edit_advanced_settings"),
    "editAgenticWorkflow": ("agentic_workflows", "edit"),
    "editAlertReceiver": ("alert_receivers", "edit"),
    "editAlertRule": ("alert_rules", "edit"),
    "editApplication": ("applications", "edit"),
    "editApplicationDeploymentRestriction": ("applications.deployment_restrictions", "edit"),
    "editApplicationEnvironmentVariable": ("applications.environment_variables", "edit"),
    "editApplicationNetwork": ("applications", "edit_network"),
    "editApplicationSecret": ("applications.secrets", "edit"),
    "editAzureCredentials": ("organizations", "edit_azure_credentials"),
    "editCluster": ("clusters", "edit"),
    "editClusterAdvancedSettings": ("clusters", "edit_advanced_settings"),
    "editClusterDnsProvider": ("clusters", "edit_dns_provider"),
    "editClusterKubeconfig": ("clusters", "edit_kubeconfig"),
    "editContainer": ("containers", "edit"),
    "editContainerAdvancedSettings": ("containers", "edit_advanced_settings"),
    "editContainerCustomDomain": ("containers.custom_domains", "edit"),
    "editContainerEnvironmentVariable": ("containers.environment_variables", "edit"),
    "editContainerNetwork": ("containers", "edit_network"),
    "editContainerRegistry": ("organizations.container_registries", "edit"),
    "editContainerSecret": ("containers.secrets", "edit"),
    "editCustomDomain": ("applications.custom_domains", "edit"),
    "editDatabase": ("databases", "edit"),
    "editEnvironment": ("environments", "edit"),
    "editEnvironmentDeploymentRule": ("environments.deployment_rules", "edit"),
    "editEnvironmentEnvironmentVariable": ("environments.environment_variables", "edit"),
    "editEnvironmentSecret": ("environments.secrets", "edit"),
    "editGcpCredentials": ("organizations", "edit_gcp_credentials"),
    "editGitToken": ("organizations.git_tokens", "edit"),
    "editHelm": ("helms", "edit"),
    "editHelmAdvancedSettings": ("helms", "edit_advanced_settings"),
    "editHelmCustomDomain": ("helms.custom_domains", "edit"),
    "editHelmDeploymentRestriction": ("helms.deployment_restrictions", "edit"),
    "editHelmRepository": ("organizations.helm_repositories", "edit"),
    "editJob": ("jobs", "edit"),
    "editJobAdvancedSettings": ("jobs", "edit_advanced_settings"),
    "editJobDeploymentRestriction": ("jobs.deployment_restrictions", "edit"),
    "editJobEnvironmentVariable": ("jobs.environment_variables", "edit"),
    "editJobSecret": ("jobs.secrets", "edit"),
    "editMcpServer": ("mcp_servers", "edit"),
    "editOnPremiseCredentials": ("organizations", "edit_on_premise_credentials"),
    "editOrganization": ("organizations", "edit"),
    "editOrganizationAnnotationsGroup": ("organizations.annotations_groups", "edit"),
    "editOrganizationBillingInfo": ("organizations", "edit_billing_info"),
    "editOrganizationCustomRole": ("organizations.custom_roles", "edit"),
    "editOrganizationLabelsGroup": ("organizations.labels_groups", "edit"),
    "editOrganizationMemberRole": ("organizations", "edit_member"),
    "editOrganizationWebhook": ("organizations.webhooks", "edit"),
    "editProject": ("projects", "edit"),
    "editProjectDeployemtnRule": ("projects.deployment_rules", "edit"),
    "editProjectEnvironmentVariable": ("projects.environment_variables", "edit"),
    "editProjectSecret": ("projects.secrets", "edit"),
    "editRoutingTable": ("clusters", "edit_routing_table"),
    "editScalewayCredentials": ("organizations", "edit_scaleway_credentials"),
    "editTerraform": ("terraforms", "edit"),
    "editTerraformAdvancedSettings": ("terraforms", "edit_advanced_settings"),
    "editTerraformDeploymentRestriction": ("terraforms.deployment_restrictions", "edit"),
    "editVariable": ("variables", "edit"),
    "exportEnvironmentConfigurationIntoTerraform": ("environments", "export_terraform"),
    "generateBillingUsageReport": ("organizations", "generate_billing_usage_report"),
    "generateDeploymentBuildUsageReport": (
        "environments",
        "generate_deployment_build_usage_report",
    ),
    "get-cluster-kubernetes-events": ("clusters", "list_events"),
    "get-cluster-logs": ("clusters", "get_logs"),
    "get-cluster-metrics": ("clusters", "get_metrics"),
    "get-cluster-token-by-clusterId": ("clusters", "get_token"),
    "get-environments-by-cluster-id": ("clusters", "list_environments"),
    "getAWSCredentials": ("organizations", "get_aws_credentials"),
    "getAccountInformation": ("account", "get"),
    "getAccountReferral": ("account", "get_referral"),
    "getAdvancedSettings": ("applications", "get_advanced_settings"),
    "getAgenticWorkflow": ("agentic_workflows", "get"),
    "getAlertReceiver": ("alert_receivers", "get"),
    "getAlertReceivers": ("alert_receivers", "list"),
    "getAlertRule": ("alert_rules", "get"),
    "getAlertRules": ("alert_rules", "list"),
    "getApplication": ("applications", "get"),
    "getApplicationDeploymentRestrictions": ("applications.deployment_restrictions", "list"),
    "getApplicationNetwork": ("applications", "get_network"),
    "getApplicationStatus": ("applications", "get_status"),
    "getArgoCdApp": ("argocd_apps", "get"),
    "getArgoCdAppManifest": ("argocd_apps", "get_manifest"),
    "getArgoCdAssociatedServices": ("clusters", "list_argocd_apps_associated_services"),
    "getArgoCdCredentials": ("clusters", "get_argo_cd_config"),
    "getAzureCredentials": ("organizations", "get_azure_credentials"),
    "getBitbucketRepositories": ("account", "list_bitbucket_repositories"),
    "getBitbucketRepositoryBranches": ("account", "list_bitbucket_repository_branches"),
    "getBlueprintCatalog": ("blueprints", "get_catalog"),
    "getBlueprintCatalogServiceManifest": ("blueprints", "list_catalog_manifest"),
    "getBlueprintCatalogServiceReadme": ("blueprints", "get_catalog_readme"),
    "getClusterAdvancedSettings": ("clusters", "get_advanced_settings"),
    "getClusterAnalysis": ("clusters.analyses", "get"),
    "getClusterCurrentCost": ("clusters", "get_current_cost"),
    "getClusterDnsProvider": ("clusters", "get_dns_provider"),
    "getClusterKubeconfig": ("clusters", "get_kubeconfig"),
    "getClusterOperatorBootstrap": ("clusters", "get_operator_bootstrap"),
    "getClusterOperatorStatus": ("clusters", "get_operator_status"),
    "getClusterPlatformBinding": ("clusters", "get_platform_binding"),
    "getClusterReadinessStatus": ("clusters", "get_readiness"),
    "getClusterStatus": ("clusters", "get_status"),
    "getContainer": ("containers", "get"),
    "getContainerAdvancedSettings": ("containers", "get_advanced_settings"),
    "getContainerCustomDomainStatus": ("containers.custom_domains", "get_status"),
    "getContainerNetwork": ("containers", "get_network"),
    "getContainerRegistry": ("organizations.container_registries", "get"),
    "getContainerRegistryAssociatedServices": (
        "organizations.container_registries",
        "list_associated_services",
    ),
    "getContainerRegistryContainerStatus": ("containers", "list_status_by_registry"),
    "getContainerStatus": ("containers", "get_status"),
    "getContainerVersions": ("organizations.container_registries", "list_images"),
    "getCustomDomainStatus": ("applications.custom_domains", "get_status"),
    "getDatabase": ("databases", "get"),
    "getDatabaseMasterCredentials": ("databases", "get_master_credentials"),
    "getDatabaseStatus": ("databases", "get_status"),
    "getDefaultApplicationAdvancedSettings": ("default_application_advanced_settings", "get"),
    "getDefaultClusterAdvancedSettings": ("default_cluster_advanced_settings", "get"),
    "getDefaultContainerAdvancedSettings": ("default_container_advanced_settings", "get"),
    "getDefaultHelmAdvancedSettings": ("default_helm_advanced_settings", "get"),
    "getDefaultJobAdvancedSettings": ("default_job_advanced_settings", "get"),
    "getDefaultTerraformAdvancedSettings": ("default_terraform_advanced_settings", "get"),
    "getDeploymentStage": ("deployment_stages", "get"),
    "getDeploymentStatusByDeploymentRequestId": ("environments", "get_deployment_status"),
    "getEksAnywhereClusterJwt": ("clusters", "get_eks_anywhere_jwt"),
    "getEnvironment": ("environments", "get"),
    "getEnvironmentApplicationStatus": ("applications", "list_status"),
    "getEnvironmentContainerStatus": ("containers", "list_status"),
    "getEnvironmentDatabaseStatus": ("databases", "list_status"),
    "getEnvironmentDeploymentRule": ("environments.deployment_rules", "get"),
    "getEnvironmentHelmStatus": ("helms", "list_status"),
    "getEnvironmentJobStatus": ("jobs", "list_status"),
    "getEnvironmentLifecycleTemplate": ("environments.lifecycle_templates", "get"),
    "getEnvironmentStatus": ("environments", "get_status"),
    "getEnvironmentStatuses": ("environments", "get_statuses"),
    "getEnvironmentStatusesWithStages": ("environments", "get_statuses_with_stages"),
    "getGcpCredentials": ("organizations", "get_gcp_credentials"),
    "getGitProviderAccount": ("account", "list_git_auth_providers"),
    "getGitTokenAssociatedServices": ("organizations.git_tokens", "list_associated_services"),
    "getGithubRepositories": ("account", "list_github_repositories"),
    "getGithubRepositoryBranches": ("account", "list_github_repository_branches"),
    "getGitlabRepositories": ("account", "list_gitlab_repositories"),
    "getGitlabRepositoryBranches": ("account", "list_gitlab_repository_branches"),
    "getHelm": ("helms", "get"),
    "getHelmAdvancedSettings": ("helms", "get_advanced_settings"),
    "getHelmCharts": ("organizations.helm_repositories", "list_charts"),
    "getHelmCustomDomain": ("helms.custom_domains", "get"),
    "getHelmDeploymentRestrictions": ("helms.deployment_restrictions", "list"),
    "getHelmKubernetesServices": ("helms", "list_services"),
    "getHelmRepository": ("organizations.helm_repositories", "get"),
    "getHelmRepositoryAssociatedServices": (
        "organizations.helm_repositories",
        "list_associated_services",
    ),
    "getHelmStatus": ("helms", "get_status"),
    "getIngressDeploymentStatus": ("services", "get_ingress_deployment_status"),
    "getInstallationHelmValues": ("clusters", "get_installation_helm_values"),
    "getJob": ("jobs", "get"),
    "getJobAdvancedSettings": ("jobs", "get_advanced_settings"),
    "getJobDeploymentRestrictions": ("jobs.deployment_restrictions", "list"),
    "getJobStatus": ("jobs", "get_status"),
    "getMcpServer": ("mcp_servers", "get"),
    "getMemberInvitation": ("organizations.invite_members", "get"),
    "getOnPremiseCredentials": ("organizations", "get_on_premise_credentials"),
    "getOrganization": ("organizations", "get"),
    "getOrganizationAnnotationsGroup": ("organizations.annotations_groups", "get"),
    "getOrganizationAnnotationsGroupAssociatedItems": (
        "organizations.annotations_groups",
        "list_associated_items",
    ),
    "getOrganizationBillingExternalId": ("organizations", "get_billing_external_id"),
    "getOrganizationBillingInfo": ("organizations", "get_billing_info"),
    "getOrganizationBillingStatus": ("organizations", "get_billing_status"),
    "getOrganizationBitbucketRepositories": (
        "organizations",
        "list_account_bitbucket_repositories",
    ),
    "getOrganizationBitbucketRepositoryBranches": (
        "organizations",
        "list_account_bitbucket_repository_branches",
    ),
    "getOrganizationCloudProviderInfo": ("clusters", "get_cloud_provider_info"),
    "getOrganizationClusterStatus": ("clusters", "list_status"),
    "getOrganizationCurrentCost": ("organizations", "get_current_cost"),
    "getOrganizationCustomRole": ("organizations.custom_roles", "get"),
    "getOrganizationEnterpriseConnection": ("organizations.enterprise_connections", "get"),
    "getOrganizationEventTargets": ("organizations", "get_event_targets"),
    "getOrganizationEvents": ("organizations", "list_events"),
    "getOrganizationGitProviderAccount": ("organizations", "list_account_git_auth_providers"),
    "getOrganizationGitToken": ("organizations.git_tokens", "get"),
    "getOrganizationGithubRepositories": ("organizations", "list_account_github_repositories"),
    "getOrganizationGithubRepositoryBranches": (
        "organizations",
        "list_account_github_repository_branches",
    ),
    "getOrganizationGitlabRepositories": ("organizations", "list_account_gitlab_repositories"),
    "getOrganizationGitlabRepositoryBranches": (
        "organizations",
        "list_account_gitlab_repository_branches",
    ),
    "getOrganizationInvitedMembers": ("organizations.invite_members", "list"),
    "getOrganizationInvoice": ("organizations.invoices", "get"),
    "getOrganizationInvoicePDF": ("organizations.invoices", "download"),
    "getOrganizationLabelsGroupAssociatedItems": (
        "organizations.labels_groups",
        "list_associated_items",
    ),
    "getOrganizationLabelssGroup": ("organizations.labels_groups", "get"),
    "getOrganizationMembers": ("organizations", "list_members"),
    "getOrganizationOnboarding": ("organizations", "get_onboarding"),
    "getOrganizationProjectStats": ("projects", "list_stats"),
    "getOrganizationWebhook": ("organizations.webhooks", "get"),
    "getProject": ("projects", "get"),
    "getProjectDeploymentRule": ("projects.deployment_rules", "get"),
    "getProjectEnvironmentServiceNumber": ("environments", "list_stats"),
    "getProjectEnvironmentsOverview": ("environments", "list_overviews"),
    "getProjectEnvironmentsStatus": ("environments", "list_status"),
    "getRoutingTable": ("clusters", "list_routing_tables"),
    "getScalewayCredentials": ("organizations", "get_scaleway_credentials"),
    "getServiceDeploymentStage": ("services", "get_deployment_stage"),
    "getServiceGitWebhookStatus": ("services", "get_git_webhook_status"),
    "getTerraform": ("terraforms", "get"),
    "getTerraformAdvancedSettings": ("terraforms", "get_advanced_settings"),
    "getTerraformDeploymentRestrictions": ("terraforms.deployment_restrictions", "list"),
    "getTerraformResources": ("terraforms", "list_resources"),
    "getUserSignUp": ("admin", "get_user_sign_up"),
    "importContainerEnvironmentVariable": ("containers.environment_variables", "import_"),
    "importEnvironmentVariable": ("applications.environment_variables", "import_"),
    "importEnvironmentVariables": ("variables", "import_"),
    "importJobEnvironmentVariable": ("jobs.environment_variables", "import_"),
    "list-cluster-lock": ("organizations", "list_cluster_locks"),
    "listAWSCredentials": ("organizations", "list_aws_credentials"),
    "listAWSEKSInstanceType": ("aws", "list_eks_instance_types"),
    "listAWSFeatures": ("aws", "list_cluster_features"),
    "listAWSInstanceType": ("aws", "list_instance_types"),
    "listAWSManagedDatabaseInstanceType": ("aws", "list_managed_database_instance_types"),
    "listAWSManagedDatabaseType": ("aws", "list_managed_database_types"),
    "listAWSRegions": ("aws", "list_regions"),
    "listAgenticWorkflowDeploymentHistoryV2": ("agentic_workflows", "list_deployment_history_v2"),
    "listAgenticWorkflows": ("agentic_workflows", "list"),
    "listApplication": ("applications", "list"),
    "listApplicationCommit": ("applications", "list_commits"),
    "listApplicationContributor": ("applications", "list_contributors"),
    "listApplicationCustomDomain": ("applications.custom_domains", "list"),
    "listApplicationDeploymentHistory": ("applications", "list_deployment_history"),
    "listApplicationDeploymentHistoryV2": ("applications", "list_deployment_history_v2"),
    "listApplicationEnvironmentVariable": ("applications.environment_variables", "list"),
    "listApplicationLinks": ("applications", "list_links"),
    "listApplicationLog": ("applications", "list_logs"),
    "listApplicationSecrets": ("applications.secrets", "list"),
    "listArgoCdDestinationClusterMappings": (
        "organizations",
        "list_argo_cd_destination_cluster_mappings",
    ),
    "listAvailableContainerRegistry": ("available_container_registries", "list"),
    "listAvailableHelmRepository": ("available_helm_repositories", "list"),
    "listAzureAKSInstanceType": ("azure", "list_aks_instance_types"),
    "listAzureCredentials": ("organizations", "list_azure_credentials"),
    "listAzureFeatures": ("azure", "list_cluster_features"),
    "listAzureRegions": ("azure", "list_regions"),
    "listCloudProvider": ("cloud_providers", "list"),
    "listClusterAnalyses": ("clusters.analyses", "list"),
    "listClusterAnalysisLogs": ("clusters.analyses", "list_logs"),
    "listClusterLogs": ("clusters", "list_logs"),
    "listClusterOperatorFleet": ("admin", "list_operator_clusters"),
    "listContainer": ("containers", "list"),
    "listContainerCustomDomain": ("containers.custom_domains", "list"),
    "listContainerDeploymentHistory": ("containers", "list_deployment_history"),
    "listContainerDeploymentHistoryV2": ("containers", "list_deployment_history_v2"),
    "listContainerEnvironmentVariable": ("containers.environment_variables", "list"),
    "listContainerLinks": ("containers", "list_links"),
    "listContainerLog": ("containers", "list_logs"),
    "listContainerRegistry": ("organizations.container_registries", "list"),
    "listContainerSecrets": ("containers.secrets", "list"),
    "listDatabase": ("databases", "list"),
    "listDatabaseApplication": ("applications", "list_of_database"),
    "listDatabaseBackup": ("databases.backups", "list"),
    "listDatabaseDeploymentHistory": ("databases", "list_deployment_history"),
    "listDatabaseDeploymentHistoryV2": ("databases", "list_deployment_history_v2"),
    "listDatabaseVersion": ("databases", "list_versions"),
    "listDeploymentRequestByEnvironmentId": ("environments", "list_deployment_requests"),
    "listDeploymentRequestByServiceId": ("services", "list_deployment_requests"),
    "listDirectoriesFromGitRepository": ("organizations", "list_directories_from_git_repository"),
    "listEksAnywhereCommits": ("clusters", "list_eks_anywhere_commits"),
    "listEnvironment": ("environments", "list"),
    "listEnvironmentDatabaseConfig": ("environments", "list_database_configurations"),
    "listEnvironmentDeploymentHistory": ("environments", "list_deployment_history"),
    "listEnvironmentDeploymentHistoryV2": ("environments", "list_deployment_history_v2"),
    "listEnvironmentEnvironmentVariable": ("environments.environment_variables", "list"),
    "listEnvironmentLifecycleTemplates": ("environments.lifecycle_templates", "list"),
    "listEnvironmentLog": ("environments", "list_deployment_logs"),
    "listEnvironmentLogs": ("environments", "list_logs"),
    "listEnvironmentSecrets": ("environments.secrets", "list"),
    "listEnvironmentServicesLinks": ("environments", "list_links"),
    "listEnvironmentsByOrganizationId": ("organizations", "list_environments"),
    "listGcpCredentials": ("organizations", "list_gcp_credentials"),
    "listGcpFeatures": ("gcp", "list_cluster_features"),
    "listGcpGkeInstanceType": ("gcp", "list_instance_types"),
    "listGcpRegions": ("gcp", "list_regions"),
    "listHelmCommit": ("helms", "list_commits"),
    "listHelmCustomDomain": ("helms.custom_domains", "list"),
    "listHelmDeploymentHistory": ("helms", "list_deployment_history"),
    "listHelmDeploymentHistoryV2": ("helms", "list_deployment_history_v2"),
    "listHelmLinks": ("helms", "list_links"),
    "listHelmRepository": ("organizations.helm_repositories", "list"),
    "listHelms": ("helms", "list"),
    "listJobCommit": ("jobs", "list_commits"),
    "listJobDeploymentHistory": ("jobs", "list_deployment_history"),
    "listJobDeploymentHistoryV2": ("jobs", "list_deployment_history_v2"),
    "listJobEnvironmentVariable": ("jobs.environment_variables", "list"),
    "listJobSecrets": ("jobs.secrets", "list"),
    "listJobs": ("jobs", "list"),
    "listMcpServers": ("mcp_servers", "list"),
    "listOnPremiseCredentials": ("organizations", "list_on_premise_credentials"),
    "listOrganization": ("organizations", "list"),
    "listOrganizationAnnotationsGroup": ("organizations.annotations_groups", "list"),
    "listOrganizationApiTokens": ("organizations.api_tokens", "list"),
    "listOrganizationAvailableRoles": ("organizations", "list_available_roles"),
    "listOrganizationCluster": ("clusters", "list"),
    "listOrganizationCredentials": ("organizations", "list_credentials"),
    "listOrganizationCreditCards": ("organizations.credit_cards", "list"),
    "listOrganizationCustomRoles": ("organizations.custom_roles", "list"),
    "listOrganizationEnterpriseConnections": ("organizations.enterprise_connections", "list"),
    "listOrganizationGitTokens": ("organizations.git_tokens", "list"),
    "listOrganizationInvoice": ("organizations.invoices", "list"),
    "listOrganizationLabelsGroup": ("organizations.labels_groups", "list"),
    "listOrganizationPolicyApiTokens": ("organizations.policy_api_tokens", "list"),
    "listOrganizationWebHooks": ("organizations.webhooks", "list"),
    "listPlatformTemplates": ("organizations.platform_templates", "list"),
    "listProject": ("projects", "list"),
    "listProjectDeploymentRules": ("projects.deployment_rules", "list"),
    "listProjectEnvironmentVariable": ("projects.environment_variables", "list"),
    "listProjectSecrets": ("projects.secrets", "list"),
    "listQoveryIps": ("ips", "get"),
    "listSCWManagedDatabaseType": ("scaleway", "list_managed_database_types"),
    "listScalewayCredentials": ("organizations", "list_scaleway_credentials"),
    "listScalewayFeatures": ("scaleway", "list_cluster_features"),
    "listScalewayInstanceType": ("scaleway", "list_instance_types"),
    "listScalewayKapsuleInstanceType": ("scaleway", "list_kapsule_instance_types"),
    "listScalewayRegions": ("scaleway", "list_regions"),
    "listSecretManagerAccessExternalSecrets": ("secret_manager_access", "list_associated_services"),
    "listServicesByEnvironmentId": ("environments", "list_services"),
    "listServicesByOrganizationId": ("organizations", "list_services"),
    "listTerraformCommit": ("terraforms", "list_commits"),
    "listTerraformDeploymentHistoryV2": ("terraforms", "list_deployment_history_v2"),
    "listTerraformVersions": ("terraforms", "list_available_versions"),
    "listTerraforms": ("terraforms", "list"),
    "listTfVarsFilesFromGitRepo": ("organizations", "list_tf_vars_files_from_git_repo"),
    "listUpstreamSecretsFromSecretProvider": ("secret_manager_access", "list_secrets"),
    "listVariables": ("variables", "list"),
    "listWebhookEvent": ("organizations.webhooks", "list_events"),
    "lockCluster": ("clusters", "lock"),
    "organizationDownloadAllInvoices": ("organizations", "download_invoices"),
    "organizationGithubAppConnect": ("organizations", "connect_github"),
    "organizationGithubAppDisconnect": ("organizations", "disconnect_github"),
    "parseTerraformVariablesFromGitRepo": (
        "organizations",
        "parse_terraform_variables_from_git_repo",
    ),
    "postAcceptInviteMember": ("organizations.invite_members", "accept"),
    "postAccountRewardClaim": ("account", "create_reward_claim"),
    "postInviteMember": ("organizations.invite_members", "create"),
    "postOrganizationTransferOwnership": ("organizations", "transfer_ownership"),
    "previewBlueprintUpdate": ("blueprints", "preview_update"),
    "previewContainerEnvironments": ("containers", "preview"),
    "rebootApplication": ("applications", "restart_service"),
    "rebootContainer": ("containers", "restart_service"),
    "rebootDatabase": ("databases", "restart_service"),
    "rebootServices": ("services", "restart_selected"),
    "redeployApplication": ("applications", "redeploy"),
    "redeployContainer": ("containers", "redeploy"),
    "redeployDatabase": ("databases", "redeploy"),
    "redeployEnvironment": ("environments", "redeploy"),
    "redeployHelm": ("helms", "redeploy"),
    "redeployJob": ("jobs", "redeploy"),
    "redeployTerraform": ("terraforms", "redeploy"),
    "removeApplicationFromDatabase": ("applications", "remove_from_database"),
    "removeDatabaseBackup": ("databases.backups", "delete"),
    "resolvePlatformComponentConfiguration": ("clusters", "resolve_platform_binding_component"),
    "resolvePlatformTemplateComponentConfiguration": (
        "organizations.platform_templates.components",
        "resolve",
    ),
    "saveArgoCdCredentials": ("clusters", "save_argo_cd_config"),
    "saveArgoCdDestinationClusterMapping": (
        "organizations",
        "save_argo_cd_destination_cluster_mapping",
    ),
    "specifyClusterCloudProviderInfo": ("clusters", "specify_cloud_provider_info"),
    "startClusterAnalysis": ("clusters.analyses", "start"),
    "stopApplication": ("applications", "stop"),
    "stopContainer": ("containers", "stop"),
    "stopDatabase": ("databases", "stop"),
    "stopEnvironment": ("environments", "stop"),
    "stopHelm": ("helms", "stop"),
    "stopJob": ("jobs", "stop"),
    "stopSelectedServices": ("services", "stop_selected"),
    "syncServiceGitWebhook": ("services", "sync_git_webhook"),
    "uninstallApplication": ("applications", "uninstall"),
    "uninstallContainer": ("containers", "uninstall"),
    "uninstallDatabase": ("databases", "uninstall"),
    "uninstallEnvironment": ("environments", "uninstall"),
    "uninstallHelm": ("helms", "uninstall"),
    "uninstallJob": ("jobs", "uninstall"),
    "uninstallSelectedServices": ("services", "uninstall_selected"),
    "uninstallTerraform": ("terraforms", "uninstall"),
    "unlock-cluster": ("clusters", "unlock"),
    "updateBlueprint": ("blueprints", "update"),
    "updateClusterOperator": ("clusters", "update_operator"),
    "updateClusterPlatformBinding": ("clusters", "edit_platform_binding"),
    "updateDeploymentRulesPriorityOrder": ("projects.deployment_rules", "edit_order"),
    "updateEksAnywhereCommit": ("clusters", "edit_eks_anywhere_commit"),
    "updateKarpenterPrivateFargateSubnetIds": ("clusters", "edit_karpenter_private_subnet_ids"),
    "updateOrganizationEnterpriseConnection": ("organizations.enterprise_connections", "edit"),
    "updateOrganizationOnboarding": ("organizations", "update_onboarding"),
    "upgradeCluster": ("clusters", "upgrade"),
    "validateExistingAlertReceiver": ("alert_receivers", "validate"),
    "validateNewAlertReceiver": ("alert_receivers", "validate_new"),
}
