// From a new project to a deployed environment and back, with the official client as it is.
// QOVERY_API_URL is where the simulator listens, QOVERY_API_TOKEN what it accepts.
// Every line of output is a JSON array: what was done, and what was seen.

import { strict as assert } from "node:assert";
import { setTimeout as sleep } from "node:timers/promises";

import { isAxiosError } from "axios";
import {
  ApplicationsApi,
  Configuration,
  ContainerRegistriesApi,
  ContainersApi,
  EnvironmentActionsApi,
  EnvironmentMainCallsApi,
  EnvironmentModeEnum,
  EnvironmentsApi,
  GitProviderEnum,
  OrganizationMainCallsApi,
  ProjectMainCallsApi,
  ProjectsApi,
  StateEnum,
} from "qovery-typescript-axios";

const POLL_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 30_000;

const configuration = new Configuration({
  basePath: process.env["QOVERY_API_URL"] ?? "",
  apiKey: `Token ${process.env["QOVERY_API_TOKEN"] ?? ""}`,
});
const organizations = new OrganizationMainCallsApi(configuration);
const registries = new ContainerRegistriesApi(configuration);
const projects = new ProjectsApi(configuration);
const project = new ProjectMainCallsApi(configuration);
const environments = new EnvironmentsApi(configuration);
const environment = new EnvironmentMainCallsApi(configuration);
const actions = new EnvironmentActionsApi(configuration);
const applications = new ApplicationsApi(configuration);
const containers = new ContainersApi(configuration);

function told(what: string, ...seen: unknown[]): void {
  console.log(JSON.stringify([what, ...seen]));
}

/** The status of the refusal that a call ends with. */
async function refusal(call: Promise<unknown>): Promise<number> {
  try {
    await call;
  } catch (error) {
    if (isAxiosError(error) && error.response) {
      assert.equal(typeof error.response.data.detail, "string");
      return error.response.status;
    }
    throw error;
  }
  throw new Error("the call was not refused");
}

/** Look again and again until there is an answer. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const begun = Date.now();
  while (Date.now() - begun < PATIENCE_MILLISECONDS) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    await sleep(POLL_MILLISECONDS);
  }
  throw new Error("it takes too long");
}

async function main(): Promise<void> {
  const organization = (await organizations.listOrganization()).data.results?.[0];
  assert(organization);
  told("organization", organization.name);

  const created = (await projects.createProject(organization.id, { name: "typescript" })).data;
  assert.equal(created.organization.id, organization.id);
  told("project", created.name);
  told("clash", await refusal(projects.createProject(organization.id, { name: "TypeScript" })));

  const preview = (
    await environments.createEnvironment(created.id, {
      name: "preview",
      mode: EnvironmentModeEnum.DEVELOPMENT,
    })
  ).data;
  assert.equal(preview.project.id, created.id);
  told("environment", preview.name, preview.mode);

  const application = (
    await applications.createApplication(preview.id, {
      name: "api",
      git_repository: {
        url: "https://github.com/acme/api.git",
        branch: "main",
        provider: GitProviderEnum.GITHUB,
      },
      healthchecks: {},
    })
  ).data;
  told("application", application.name);
  const registry = (await registries.listContainerRegistry(organization.id)).data.results?.[0];
  assert(registry);
  const container = (
    await containers.createContainer(preview.id, {
      name: "cache",
      registry_id: registry.id,
      image_name: "redis",
      tag: "7",
      healthchecks: {},
    })
  ).data;
  told("container", container.name, container.image_name, container.tag);

  await actions.deployEnvironment(preview.id);
  const states: StateEnum[] = [];
  await until(async () => {
    const { state } = (await environment.getEnvironmentStatus(preview.id)).data;
    if (states.at(-1) !== state) {
      states.push(state);
    }
    return state === StateEnum.DEPLOYED ? state : undefined;
  });
  told("deployed", ...states);
  const statuses = (await environment.getEnvironmentStatuses(preview.id)).data;
  assert.deepEqual(
    [statuses.applications, statuses.containers].map((each) => each?.map(({ id }) => id)),
    [[application.id], [container.id]],
  );
  told("services", statuses.applications?.[0]?.state, statuses.containers?.[0]?.state);

  await environment.deleteEnvironment(preview.id);
  const gone = await until(async () => {
    const answer = await environment.getEnvironment(preview.id).catch((error: unknown) => error);
    return isAxiosError(answer) ? answer.response?.status : undefined;
  });
  told("environment is gone", gone);
  await project.deleteProject(created.id);
  told("project is gone", await refusal(project.getProject(created.id)));
  const left = (await projects.listProject(organization.id)).data.results ?? [];
  told("left", left.some(({ id }) => id === created.id));
}

main().catch((error: unknown) => {
  console.error(isAxiosError(error) ? [error.message, error.config?.url, error.response?.data] : error);
  process.exitCode = 1;
});
