from __future__ import annotations

import pytest

from qovery_async.testing.model.store import SERVICE_TYPES, Record, Store
from qovery_async.testing.variables.builtin import built_in_value, built_ins, credentials
from tests.testing.variables.variable_calls import alias, listed

pytestmark = pytest.mark.anyio


async def test_every_record_has_built_in_variables(world):
    project = await listed(world, "PROJECT", built_in=True)
    environment = await listed(world, "ENVIRONMENT", built_in=True)
    application = await listed(world, "APPLICATION", built_in=True)
    pages = world.qovery.variables.list(parent_id=world.application, scope="BUILT_IN")
    only_those = {v.key async for v in pages}
    first = world.application.partition("-")[0].upper()
    z = f"QOVERY_APPLICATION_Z{first}"

    assert {k: v.value for k, v in project.items()} == {"QOVERY_PROJECT_ID": world.project}
    assert environment["QOVERY_ENVIRONMENT_NAME"].value == "Blue Sky"
    region = environment["QOVERY_CLOUD_PROVIDER_REGION"].value
    assert region == world.cluster.data["region"]
    assert {k.removeprefix(f"{z}_") for k in application if k.startswith(z)} == {
        "HOST_INTERNAL",
        "HOST_EXTERNAL",
        "ENVIRONMENT_NAME",
        "GIT_BRANCH",
        "GIT_COMMIT_ID",
    }
    branch = application[f"{z}_GIT_BRANCH"]
    assert (branch.value, str(branch.service_id), branch.service_type, branch.variable_type) == (
        *("next", world.application, "APPLICATION", "BUILT_IN"),
    )
    assert application["QOVERY_APPLICATION_ID"].value == world.application
    assert "QOVERY_APPLICATION_ID" not in environment
    assert only_those == set(application)
    older = world.qovery.projects.environment_variables.list(world.project)
    assert [v.key async for v in older] == ["QOVERY_PROJECT_ID"]


async def test_database_variables_are_its_credentials(world):
    seen = await listed(world, "APPLICATION", built_in=True)
    z = f"QOVERY_POSTGRESQL_Z{world.database.partition('-')[0].upper()}_"
    master = await world.qovery.databases.get_master_credentials(world.database)
    made = await alias(world, seen[f"{z}HOST"], "APPLICATION", "DB_HOST")
    secret = await world.qovery.applications.secrets.create_alias(
        world.application, seen[f"{z}PASSWORD"].id, body={"key": "DB_PASSWORD"}
    )

    values = {k.removeprefix(z): v.value for k, v in seen.items() if k.startswith(z)}
    assert values["HOST"] == made.value == master.host
    assert (values["PORT"], values["LOGIN"]) == (str(master.port), master.login)
    assert [k for k, value in values.items() if value is None] == [
        "PASSWORD",
        "DATABASE_URL",
        "DATABASE_URL_INTERNAL",
    ]
    assert made.service_type == "DATABASE"
    assert secret.aliased_secret.id == seen[f"{z}PASSWORD"].id
    await world.qovery.databases.delete(world.database)
    assert await listed(world, "APPLICATION") == {}


async def test_built_in_variables_follow_the_configuration(world):
    qovery = world.qovery
    seen = await listed(world, "APPLICATION", built_in=True)
    host = next(v for k, v in seen.items() if k.endswith("HOST_EXTERNAL"))
    await alias(world, host, "APPLICATION", "PUBLIC_HOST")

    await qovery.environments.edit(world.environment, body={"name": "green"})
    source = {"url": "https://github.com/acme/api.git", "provider": "GITHUB", "branch": "main"}
    body = {"name": "api", "git_repository": source, "healthchecks": {}, "ports": []}
    await qovery.applications.edit(world.application, body=body)

    after = await listed(world, "APPLICATION", built_in=True)
    assert after["QOVERY_ENVIRONMENT_NAME"].value == "green"
    assert [v.value for k, v in after.items() if k.endswith("GIT_BRANCH")] == ["main"]
    assert set(seen) - set(after) == {host.key}
    assert await listed(world, "APPLICATION") == {}


class Places:
    """Store with a cluster, and an environment on it."""

    def __init__(self):
        self.store = Store()
        data = {"cloud_provider": "AWS", "region": "eu-west-3"}
        self.cluster = self.add("cluster", None, **data)
        self.project = self.add("project", None, name="shop")
        data = {"name": "Blue  Sky!", "mode": "STAGING", "cluster_id": self.cluster.id}
        self.environment = self.add("environment", self.project, **data)

    def add(self, kind, parent, identifier=None, **data):
        return self.store.add(Record(kind, identifier or f"{kind}-1", data, parent))

    def values(self, record):
        """Return the values of the built-in variables by key."""
        return {v.key: built_in_value(record, v.name, self.store) for v in built_ins(record)}


@pytest.fixture
def places():
    return Places()


def test_project_and_environment_values_are_their_data(places):
    assert places.values(places.project) == {"QOVERY_PROJECT_ID": "project-1"}
    assert places.values(places.environment) == {
        "QOVERY_ENVIRONMENT_ID": "environment-1",
        "QOVERY_ENVIRONMENT_NAME": "Blue  Sky!",
        "QOVERY_ENVIRONMENT_TYPE": "STAGING",
        "QOVERY_CLOUD_PROVIDER": "AWS",
        "QOVERY_CLOUD_PROVIDER_REGION": "eu-west-3",
        "QOVERY_KUBERNETES_CLUSTER_NAME": "qovery-zcluster",
        "QOVERY_KUBERNETES_NAMESPACE_NAME": "zenvironment-blue-sky",
    }


def test_environment_without_a_cluster_has_empty_values(places):
    places.store.remove(places.cluster)

    values = places.values(places.environment)

    assert [key for key, value in values.items() if not value] == [
        "QOVERY_CLOUD_PROVIDER",
        "QOVERY_CLOUD_PROVIDER_REGION",
        "QOVERY_KUBERNETES_CLUSTER_NAME",
    ]


@pytest.mark.parametrize("kind", ["organization", "cluster", "variable"])
def test_other_records_have_no_built_in_variables(kind):
    assert built_ins(Record(kind, "x", {})) == []


@pytest.mark.parametrize("kind", [kind for kind in SERVICE_TYPES if kind != "database"])
def test_service_has_an_id_that_others_do_not_see(places, kind):
    service = places.add(kind, places.environment, "ab-1", name="My API")

    variables = built_ins(service)

    word = SERVICE_TYPES[kind]
    assert [v.key for v in variables if v.local] == [f"QOVERY_{word}_ID"]
    assert places.values(service) == {
        f"QOVERY_{word}_ID": "ab-1",
        f"QOVERY_{word}_ZAB_HOST_INTERNAL": f"{kind.lower()}-zab-my-api",
        f"QOVERY_{word}_ZAB_ENVIRONMENT_NAME": "Blue  Sky!",
    }


@pytest.mark.parametrize(
    ("data", "name", "value"),
    [
        (
            {"ports": [{}, {"publicly_accessible": True}]},
            "HOST_EXTERNAL",
            "zab-api.simulator.qovery.test",
        ),
        ({"ports": [{"publicly_accessible": False}]}, "HOST_EXTERNAL", None),
        ({"ports": None}, "HOST_EXTERNAL", None),
        ({"source": {"docker": {"url": "u", "branch": "main"}}}, "GIT_BRANCH", "main"),
        ({"source": {"url": "u", "branch": None}}, "GIT_BRANCH", ""),
        ({"git": {"url": "u", "branch": "b", "deployed_commit_id": "c"}}, "GIT_COMMIT_ID", "c"),
        ({"source": {"image": {"tag": "1"}}}, "GIT_BRANCH", None),
    ],
)
def test_variables_of_service_depend_on_its_configuration(places, data, name, value):
    service = places.add("job", places.environment, "ab-1", name="api", **data)

    assert places.values(service).get(f"QOVERY_JOB_ZAB_{name}") == value


@pytest.mark.parametrize(
    ("engine", "port", "scheme"),
    [
        ("POSTGRESQL", "5432", "postgresql"),
        ("REDIS", "6379", "redis"),
        ("NEWSQL", "5432", "newsql"),
    ],
)
def test_database_url_is_made_of_its_other_variables(places, engine, port, scheme):
    database = places.add("database", places.environment, "ab-1", type=engine)
    values = places.values(database)
    prefix = f"QOVERY_{engine}_ZAB_"

    shown = {key.removeprefix(prefix): value for key, value in values.items()}

    user = f"{scheme}://{shown['LOGIN']}:{shown['PASSWORD']}"
    inner, outer = shown["HOST_INTERNAL"], shown["HOST"]
    name = shown["DEFAULT_DATABASE_NAME"]
    assert (shown["PORT"], outer) == (port, f"{inner}.zcluster.simulator.qovery.test")
    assert shown["DATABASE_URL"] == f"{user}@{outer}:{port}/{name}"
    assert shown["DATABASE_URL_INTERNAL"] == f"{user}@{inner}:{port}/{name}"
    secrets = {v.name for v in built_ins(database) if v.is_secret}
    assert secrets == {"PASSWORD", "DATABASE_URL", "DATABASE_URL_INTERNAL"}


def test_database_passwords_are_stable_and_differ(places):
    one, other = (places.add("database", places.environment, i, type="MYSQL") for i in ("a", "b"))

    found = credentials(one, places.store)

    assert found == credentials(one, places.store)
    assert found.keys() == {"host", "port", "login", "password"}
    assert found["password"] != credentials(other, places.store)["password"]
