// All kinds of services with what belongs to them, and the accounts of an organization.
// QOVERY_API_URL is where the simulator listens, QOVERY_API_TOKEN what it accepts.
// Prints how many calls succeeded.

import { strict as assert } from "node:assert";

import axios, { isAxiosError } from "axios";
import * as qovery from "qovery-typescript-axios";

const configuration = new qovery.Configuration({
  basePath: process.env["QOVERY_API_URL"] ?? "",
  apiKey: `Token ${process.env["QOVERY_API_TOKEN"] ?? ""}`,
});
let calls = 0;
axios.interceptors.response.use((response) => {
  calls += 1;
  return response;
});

const git = { url: "https://github.com/acme/shop.git", branch: "main", provider: "GITHUB" } as const;

/** The first item of a list, which has some. */
function first<T>(list: { results?: T[] }): T {
  const item = list.results?.[0];
  assert(item !== undefined);
  return item;
}

function includes(list: { results?: { id: string }[] }, id: string): boolean {
  return list.results?.some((item) => item.id === id) ?? false;
}

async function inAccounts(organization: string, cluster: string, project: string): Promise<void> {
  const webhooks = new qovery.OrganizationWebhookApi(configuration);
  const webhook = {
    kind: "STANDARD",
    target_url: "https://hooks.example.com/qovery",
    events: ["DEPLOYMENT_STARTED"],
    environment_types_filter: ["PREVIEW"],
  } satisfies qovery.OrganizationWebhookCreateRequest;
  const hook = (await webhooks.createOrganizationWebhook(organization, webhook)).data;
  assert.deepEqual(hook.environment_types_filter, webhook.environment_types_filter);
  await webhooks.editOrganizationWebhook(organization, hook.id, { ...webhook, enabled: false });
  assert.equal((await webhooks.getOrganizationWebhook(organization, hook.id)).data.enabled, false);
  assert(includes((await webhooks.listOrganizationWebHooks(organization)).data, hook.id));
  await webhooks.listWebhookEvent(organization, hook.id);
  await webhooks.deleteOrganizationWebhook(organization, hook.id);

  const members = new qovery.MembersApi(configuration);
  await members.getOrganizationMembers(organization);
  const invited = { email: "ada@example.com", role: "VIEWER" } as const;
  const invite = (await members.postInviteMember(organization, invited)).data;
  assert.equal(invite.email, invited.email);
  await members.getMemberInvitation(organization, invite.id);
  await members.getOrganizationInvitedMembers(organization);
  await members.deleteInviteMember(organization, invite.id);

  const organizations = new qovery.OrganizationMainCallsApi(configuration);
  const role = first((await organizations.listOrganizationAvailableRoles(organization)).data);
  const tokens = new qovery.OrganizationApiTokenApi(configuration);
  const wanted = { name: "robot", role_id: role.id };
  const token = (await tokens.createOrganizationApiToken(organization, wanted)).data;
  assert(token.token);
  assert(includes((await tokens.listOrganizationApiTokens(organization)).data, token.id));
  await tokens.deleteOrganizationApiToken(organization, token.id);

  const secretToken = { name: "robot", type: "GITHUB", token: "ghp_x" } as const;
  const gitToken = (await organizations.createGitToken(organization, secretToken)).data;
  await organizations.getOrganizationGitToken(organization, gitToken.id);
  await organizations.getGitTokenAssociatedServices(organization, gitToken.id);
  await organizations.deleteGitToken(organization, gitToken.id);

  const rules = new qovery.ProjectDeploymentRuleApi(configuration);
  const rule = (
    await rules.createDeploymentRule(project, {
      name: "nights",
      mode: "DEVELOPMENT",
      cluster_id: cluster,
      auto_stop: true,
      timezone: "Europe/Paris",
      start_time: "1970-01-01T08:00:00.000Z",
      stop_time: "1970-01-01T19:00:00.000Z",
      weekdays: ["MONDAY"],
      wildcard: "",
    })
  ).data;
  assert.equal((await rules.getProjectDeploymentRule(project, rule.id)).data.name, "nights");
  assert(includes((await rules.listProjectDeploymentRules(project)).data, rule.id));
  await rules.deleteProjectDeploymentRule(project, rule.id);
}

async function inGroups(organization: string): Promise<void> {
  const labels = new qovery.OrganizationLabelsGroupApi(configuration);
  const label = { key: "team", value: "shop", propagate_to_cloud_provider: true };
  const wanted = { name: "teams", labels: [label] };
  const group = (await labels.createOrganizationLabelsGroup(organization, wanted)).data;
  assert.deepEqual(group.labels, [label]);
  await labels.editOrganizationLabelsGroup(organization, group.id, { ...wanted, name: "crews" });
  const read = (await labels.getOrganizationLabelssGroup(organization, group.id)).data;
  assert.equal(read.name, "crews");
  await labels.listOrganizationLabelsGroup(organization);
  await labels.deleteOrganizationLabelsGroup(organization, group.id);

  const annotations = new qovery.OrganizationAnnotationsGroupApi(configuration);
  const notes = {
    name: "notes",
    annotations: [{ key: "example.com/team", value: "shop" }],
    scopes: ["PODS"],
  } satisfies qovery.OrganizationAnnotationsGroupCreateRequest;
  const noted = (await annotations.createOrganizationAnnotationsGroup(organization, notes)).data;
  assert.deepEqual(noted.annotations, notes.annotations);
  await annotations.getOrganizationAnnotationsGroup(organization, noted.id);
  await annotations.listOrganizationAnnotationsGroup(organization);
  await annotations.deleteOrganizationAnnotationsGroup(organization, noted.id);

  const roles = new qovery.OrganizationCustomRoleApi(configuration);
  const role = (await roles.createOrganizationCustomRole(organization, { name: "reader" })).data;
  assert(role.id);
  await roles.getOrganizationCustomRole(organization, role.id);
  await roles.listOrganizationCustomRoles(organization);
  await roles.deleteOrganizationCustomRole(organization, role.id);
}

async function inCatalogues(organization: string, cluster: string): Promise<void> {
  const clouds = new qovery.CloudProviderApi(configuration);
  assert((await clouds.listCloudProvider()).data.results?.length);
  const region = first((await clouds.listAWSRegions()).data);
  await clouds.listAWSEKSInstanceType(region.name);
  await clouds.listAWSFeatures();
  await clouds.listAWSManagedDatabaseType();
  await clouds.listGcpRegions();
  await clouds.listGcpFeatures();
  await clouds.listScalewayRegions();
  await clouds.listScalewayFeatures();
  await clouds.listAzureRegions();
  await clouds.listAzureFeatures();
  await new qovery.TerraformMainCallsApi(configuration).listTerraformVersions();

  const clusters = new qovery.ClustersApi(configuration);
  await clusters.getDefaultClusterAdvancedSettings();
  await clusters.getOrganizationClusterStatus(organization);
  await clusters.getClusterStatus(organization, cluster);
  await clusters.getClusterAdvancedSettings(organization, cluster);
  const kubeconfig = (await clusters.getClusterKubeconfig(organization, cluster)).data;
  assert.match(kubeconfig, /current-context/);
  await clusters.getRoutingTable(organization, cluster);
  await clusters.listClusterLogs(organization, cluster);
  await clusters.getEnvironmentsByClusterId(cluster);

  const billing = new qovery.BillingApi(configuration);
  await billing.getOrganizationCurrentCost(organization);
  await billing.getClusterCurrentCost(organization, cluster);
  await billing.listOrganizationInvoice(organization);
  await new qovery.OrganizationEventApi(configuration).getOrganizationEvents(organization, 5);
  await new qovery.AccountInfoApi(configuration).getAccountInformation();
}

async function inApplication(environment: string): Promise<string> {
  const applications = new qovery.ApplicationsApi(configuration);
  const main = new qovery.ApplicationMainCallsApi(configuration);
  const created = (
    await applications.createApplication(environment, {
      name: "api",
      git_repository: git,
      cpu: 250,
      memory: 256,
      healthchecks: {},
      ports: [{ internal_port: 8080, external_port: 443, publicly_accessible: true, protocol: "HTTP" }],
    })
  ).data;
  assert.equal(created.memory, 256);
  await main.editApplication(created.id, { cpu: 500, healthchecks: {} });
  assert.equal((await main.getApplication(created.id)).data.cpu, 500);
  await main.getApplicationStatus(created.id);
  await main.listApplicationCommit(created.id);
  await main.listApplicationLinks(created.id);
  await applications.listApplication(environment);
  await applications.getEnvironmentApplicationStatus(environment);
  await applications.getDefaultApplicationAdvancedSettings();

  const settings = new qovery.ApplicationConfigurationApi(configuration);
  const before = (await settings.getAdvancedSettings(created.id)).data;
  const changed = { ...before, "network.ingress.proxy_body_size_mb": 64 };
  assert.deepEqual((await settings.editAdvancedSettings(created.id, changed)).data, changed);

  const domains = new qovery.ApplicationCustomDomainApi(configuration);
  const wanted = { domain: "shop.example.com", generate_certificate: true };
  const domain = (await domains.createApplicationCustomDomain(created.id, wanted)).data;
  assert.equal(domain.domain, wanted.domain);
  await domains.checkApplicationCustomDomain(created.id);
  assert(includes((await domains.listApplicationCustomDomain(created.id)).data, domain.id));
  await domains.editCustomDomain(created.id, domain.id, { ...wanted, domain: "b.example.com" });
  await domains.deleteCustomDomain(created.id, domain.id);

  const restrictions = new qovery.ApplicationDeploymentRestrictionApi(configuration);
  const path = { mode: "MATCH", type: "PATH", value: "src/" } as const;
  const restriction = (await restrictions.createApplicationDeploymentRestriction(created.id, path)).data;
  await restrictions.getApplicationDeploymentRestrictions(created.id);
  await restrictions.deleteApplicationDeploymentRestriction(created.id, restriction.id);
  return created.id;
}

async function inVariables(project: string, environment: string, application: string): Promise<void> {
  const variables = new qovery.VariableMainCallsApi(configuration);
  const scope = { variable_scope: "PROJECT", variable_parent_id: project } as const;
  const wanted = { key: "COLOR", value: "green", is_secret: false, ...scope };
  const variable = (await variables.createVariable(wanted)).data;
  assert.equal(variable.value, "green");
  const edited = (await variables.editVariable(variable.id, { key: "COLOR", value: "red" })).data;
  assert.equal(edited.value, "red");
  const below = { override_scope: "ENVIRONMENT", override_parent_id: environment } as const;
  await variables.createVariableOverride(variable.id, { value: "blue", ...below });
  const there = { alias_scope: "APPLICATION", alias_parent_id: application } as const;
  await variables.createVariableAlias(variable.id, { key: "COLOUR", ...there });
  const visible = (await variables.listVariables(application, "APPLICATION")).data.results ?? [];
  assert(visible.some(({ key }) => key === "COLOUR"));
  const secret = { ...wanted, key: "PASSWORD", value: "s3cret", is_secret: true };
  assert.equal((await variables.createVariable(secret)).data.value ?? null, null);
  await variables.importEnvironmentVariables(application, "APPLICATION", {
    overwrite: true,
    vars: [{ name: "IMPORTED", value: "1", scope: "APPLICATION", is_secret: false }],
  });
  await variables.deleteVariable(variable.id);

  const older = new qovery.EnvironmentVariableApi(configuration);
  const size = { key: "SIZE", value: "7" };
  const one = (await older.createEnvironmentEnvironmentVariable(environment, size)).data;
  const more = { key: "SIZE", value: "8" };
  await older.editEnvironmentEnvironmentVariable(environment, one.id, more);
  assert(includes((await older.listEnvironmentEnvironmentVariable(environment)).data, one.id));
  await older.deleteEnvironmentEnvironmentVariable(environment, one.id);
  const secrets = new qovery.EnvironmentSecretApi(configuration);
  const hidden = (await secrets.createEnvironmentSecret(environment, { key: "PIN", value: "1" })).data;
  await secrets.listEnvironmentSecrets(environment);
  await secrets.deleteEnvironmentSecret(environment, hidden.id);
}

async function inOtherServices(organization: string, environment: string): Promise<void> {
  const registries = new qovery.ContainerRegistriesApi(configuration);
  const registry = first((await registries.listContainerRegistry(organization)).data).id;
  await registries.getContainerRegistry(organization, registry);
  await registries.listAvailableContainerRegistry();
  const containers = new qovery.ContainersApi(configuration);
  const image = { name: "cache", registry_id: registry, image_name: "redis", tag: "7", healthchecks: {} };
  const container = (await containers.createContainer(environment, image)).data;
  const containerMain = new qovery.ContainerMainCallsApi(configuration);
  await containerMain.editContainer(container.id, { ...image, tag: "7.2" });
  assert.equal((await containerMain.getContainer(container.id)).data.tag, "7.2");
  await containers.listContainer(environment);

  const databases = new qovery.DatabasesApi(configuration);
  const postgres = { name: "db", type: "POSTGRESQL", version: "16", mode: "CONTAINER" } as const;
  const database = (await databases.createDatabase(environment, postgres)).data;
  const databaseMain = new qovery.DatabaseMainCallsApi(configuration);
  await databaseMain.getDatabaseMasterCredentials(database.id);
  await databaseMain.listDatabaseVersion(database.id);
  await databaseMain.getDatabaseStatus(database.id);
  await databases.listDatabase(environment);

  const jobs = new qovery.JobsApi(configuration);
  const job = (
    await jobs.createJob(environment, {
      name: "nightly",
      source: { image: { registry_id: registry, image_name: "backup", tag: "1" } },
      schedule: { cronjob: { scheduled_at: "0 3 * * *" } },
      healthchecks: {},
    })
  ).data;
  await new qovery.JobMainCallsApi(configuration).getJobStatus(job.id);
  await jobs.listJobs(environment);

  const repositories = new qovery.HelmRepositoriesApi(configuration);
  const repository = first((await repositories.listHelmRepository(organization)).data).id;
  const helms = new qovery.HelmsApi(configuration);
  const chart = { repository, chart_name: "nginx", chart_version: "1.0.0" };
  const helm = (
    await helms.createHelm(environment, {
      name: "proxy",
      auto_deploy: false,
      source: { helm_repository: chart },
      arguments: [],
      values_override: {},
    })
  ).data;
  await new qovery.HelmMainCallsApi(configuration).getHelm(helm.id);
  await new qovery.HelmConfigurationApi(configuration).getHelmAdvancedSettings(helm.id);
  await helms.listHelms(environment);

  const terraforms = new qovery.TerraformsApi(configuration);
  const terraform = (
    await terraforms.createTerraform(environment, {
      name: "bucket",
      description: "",
      auto_deploy_config: { auto_deploy: false, terraform_action: "DEFAULT" },
      terraform_files_source: { git_repository: { url: git.url, branch: "main" } },
      terraform_variables_source: { tf_var_file_paths: [], tf_vars: [] },
      backend: { kubernetes: {} },
      engine: "TERRAFORM",
      provider_version: { explicit_version: "1.9.7" },
      job_resources: { cpu_milli: 500, ram_mib: 256, gpu: 0, storage_gib: 1 },
    })
  ).data;
  await new qovery.TerraformMainCallsApi(configuration).getTerraform(terraform.id);
  await terraforms.listTerraforms(environment);
}

async function inEnvironment(environment: string): Promise<void> {
  const stages = new qovery.DeploymentStageMainCallsApi(configuration);
  const added = (await stages.createEnvironmentDeploymentStage(environment, { name: "late" })).data;
  await stages.editDeploymentStage(added.id, { name: "later" });
  assert.equal((await stages.getDeploymentStage(added.id)).data.name, "later");
  const list = (await stages.listEnvironmentDeploymentStage(environment)).data;
  await stages.moveBeforeDeploymentStage(added.id, first(list).id);
  await stages.deleteDeploymentStage(added.id);

  const main = new qovery.EnvironmentMainCallsApi(configuration);
  await main.editEnvironment(environment, { name: "renamed" });
  assert.equal((await main.getEnvironment(environment)).data.name, "renamed");
  await main.listServicesByEnvironmentId(environment);
  const actions = new qovery.EnvironmentActionsApi(configuration);
  await actions.deployEnvironment(environment);
  await main.getEnvironmentStatus(environment);
  await main.getEnvironmentStatusesWithStages(environment);
  const histories = new qovery.EnvironmentDeploymentHistoryApi(configuration);
  await histories.listEnvironmentDeploymentHistoryV2(environment);
  await histories.listEnvironmentDeploymentHistory(environment);
  await actions.cancelEnvironmentDeployment(environment);
  await main.deleteEnvironment(environment);
}

async function main(): Promise<void> {
  const organizations = new qovery.OrganizationMainCallsApi(configuration);
  const organization = first((await organizations.listOrganization()).data).id;
  const clusters = new qovery.ClustersApi(configuration);
  const cluster = first((await clusters.listOrganizationCluster(organization)).data).id;
  const projects = new qovery.ProjectsApi(configuration);
  const project = (await projects.createProject(organization, { name: "services" })).data.id;
  const environments = new qovery.EnvironmentsApi(configuration);
  const wanted = { name: "all", mode: "DEVELOPMENT" } as const;
  const environment = (await environments.createEnvironment(project, wanted)).data.id;
  await inAccounts(organization, cluster, project);
  await inGroups(organization);
  await inCatalogues(organization, cluster);
  const application = await inApplication(environment);
  await inVariables(project, environment, application);
  await inOtherServices(organization, environment);
  await inEnvironment(environment);
  console.log(calls);
}

main().catch((error: unknown) => {
  console.error(isAxiosError(error) ? [error.message, error.config?.url, error.response?.data] : error);
  process.exitCode = 1;
});
