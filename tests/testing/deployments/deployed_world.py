"""A small world, and calls whose answers are checked by the document."""

from __future__ import annotations

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS, encode
from qovery_async.testing import Simulator, VirtualClock
from qovery_async.testing.model.document import packaged_content
from tests.contract.validation import Validation

DOCUMENT = packaged_content()
VALIDATION = Validation(DOCUMENT)
KINDS = ("database", "job", "container", "application", "helm", "terraform")
BODIES = {
    "database": {"type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"},
    "job": {
        "healthchecks": {},
        "source": {"image": {"image_name": "batch", "tag": "1"}},
        "schedule": {"cronjob": {"scheduled_at": "0 3 * * *", "entrypoint": "", "arguments": []}},
    },
    "container": {"image_name": "proxy", "tag": "1.0", "registry_id": "", "healthchecks": {}},
    "application": {
        "git_repository": {"url": "https://github.com/acme/api.git", "provider": "GITHUB"},
        "healthchecks": {},
    },
    "helm": {
        "source": {"helm_repository": {"chart_name": "nginx", "chart_version": "1.0.0"}},
        "auto_deploy": False,
        "arguments": [],
        "values_override": {},
    },
    "terraform": {
        "description": "",
        "auto_deploy_config": {"auto_deploy": False, "terraform_action": "DEFAULT"},
        "terraform_files_source": {"git_repository": {"url": "https://github.com/acme/tf.git"}},
        "terraform_variables_source": {"tf_var_file_paths": [], "tf_vars": []},
        "backend": {"kubernetes": {}},
        "engine": "TERRAFORM",
        "provider_version": {"read_from_terraform_block": False, "explicit_version": "1.9.7"},
        "job_resources": {"cpu_milli": 500, "ram_mib": 512, "gpu": 0, "storage_gib": 1},
    },
}


def schemas_of():
    """The schemas of an operation's answers, by operation id."""
    found = {}
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["operationId"]] = [
                    answer["content"]["application/json"]["schema"]
                    for status, answer in sorted(operation["responses"].items())
                    if status[0] == "2" and "application/json" in answer.get("content", {})
                ]
    return found


SCHEMAS = schemas_of()


class Play:
    """A simulator and its client; what it answers must be valid."""

    def __init__(self, simulator, qovery):
        self.simulator = simulator
        self.qovery = qovery
        self.clock = simulator.clock

    async def call(self, name, body=None, query=None, **path):
        result = await self.qovery.execute(OPERATIONS[name], path=path, query=query, body=body)
        if result is not None and SCHEMAS[name]:
            assert not VALIDATION.errors(SCHEMAS[name][0], encode(result)), name
            assert not self.qovery.drift, name
        return result

    async def environment(self, *kinds, name="preview"):
        """A new environment with a service of each kind: (its id, ids by kind)."""
        organization = (await self.call("listOrganization")).results[0].id
        project = (await self.call("listProject", organizationId=organization)).results[0]
        environment = await self.call("createEnvironment", {"name": name}, projectId=project.id)
        services = {}
        for number, kind in enumerate(kinds):
            services[kind if kind not in services else f"{kind}{number}"] = await self.service(
                environment.id, kind, f"{kind}-{number}"
            )
        return str(environment.id), services

    async def service(self, environment, kind, name):
        body = {"name": name, **BODIES[kind]}
        if "registry_id" in body:
            body["registry_id"] = next(self.simulator.world.store.of("containerRegistry")).id
        create = f"create{kind.capitalize()}"
        return str((await self.call(create, body, environmentId=environment)).id)

    async def statuses(self, environment):
        """(the environment's status, {service id: status})."""
        shown = (await self.call("getEnvironmentStatuses", environmentId=environment)).to_dict()
        whole = shown.pop("environment")
        return whole, {s["id"]: s for found in shown.values() for s in found}

    async def states(self, environment, seconds, step=1.0):
        """The states of an environment and its services, when looking every `step` seconds."""
        seen = {}
        for _ in range(int(seconds / step)):
            whole, services = await self.statuses(environment)
            for identifier, state in (
                (environment, whole["state"]),
                *((i, s["state"]) for i, s in services.items()),
            ):
                path = seen.setdefault(identifier, [])
                if not path or path[-1] != state:
                    path.append(state)
            self.clock.advance(step)
        return seen

    async def settled(self, seconds=1000.0):
        self.clock.advance(seconds)


def simulator(**options):
    return Simulator(clock=VirtualClock(), rate_limit=10**6, **options)


def client(of):
    return AsyncQovery(**of.client_options(), retries=0)
