"""Small world of deployments, and calls with validated responses."""

from __future__ import annotations

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS, encode
from qovery_async.testing import Simulator, VirtualClock
from qovery_async.testing.model.document import packaged_content
from qovery_async.testing.model.store import Record
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
    "container": {"image_name": "proxy", "tag": "1.0", "healthchecks": {}},
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
ORDER = {
    "deploy": ["DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", "EXECUTING", "DEPLOYED"],
    "restart": ["RESTART_QUEUED", "RESTARTING", "RESTARTED"],
    "stop": ["STOP_QUEUED", "STOPPING", "STOPPED"],
    "delete": ["DELETE_QUEUED", "DELETING", "DELETED"],
    "uninstall": ["DELETE_QUEUED", "DELETING", "READY"],
}
ORDER["redeploy"] = ORDER["deploy"]


def schemas_of():
    """Return the response schemas by operation id."""
    found = {}
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["operationId"]] = [
                    response["content"]["application/json"]["schema"]
                    for status, response in sorted(operation["responses"].items())
                    if status[0] == "2" and "application/json" in response.get("content", {})
                ]
    return found


SCHEMAS = schemas_of()


class Play:
    """Simulator and its client. Each response must match its schema."""

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
        """Create an environment with a service of each type; return its id and theirs by type."""
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
        create, world = f"create{kind.capitalize()}", self.simulator.world
        above = list(world.store.get("environment", str(environment)).chain())
        # Samples refer to a registry and a Helm repository that exist.
        endpoint = world.document.by_id[create]
        body = world.samples.body(endpoint, {"name": name, **BODIES[kind]}, above)
        return str((await self.call(create, body, environmentId=environment)).id)

    async def statuses(self, environment):
        """Return (status of the environment, {service id: status})."""
        shown = (await self.call("getEnvironmentStatuses", environmentId=environment)).to_dict()
        whole = shown.pop("environment")
        return whole, {s["id"]: s for found in shown.values() for s in found}

    async def states(self, environment, seconds, step=1.0):
        """Return the states of an environment and its services, seen every `step` seconds."""
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


def skip(play, environment, services, skipped):
    """Put all services into one stage, one of them skipped."""
    store = play.simulator.world.store
    record = store.get("environment", environment)
    for stage in list(store.of("deploymentStage", record)):
        store.remove(stage)
    now = record.data["created_at"]
    attached = [
        {
            "id": identifier,
            "created_at": now,
            "service_id": identifier,
            "service_type": kind.upper(),
            "is_skipped": kind == skipped,
        }
        for kind, identifier in services.items()
    ]
    stage = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    data = {
        "id": stage,
        "created_at": now,
        "environment": {"id": environment},
        "name": "ONLY",
        "deployment_order": 1,
        "services": attached,
    }
    store.add(Record("deploymentStage", stage, data, record))


def is_path_of(seen, order):
    """Return True if the states after the first follow `order` to its end."""
    places = [order.index(state) for state in seen[1:]]
    return places == sorted(set(places)) and places[-1] == len(order) - 1
