from __future__ import annotations

import json
import re
from pathlib import Path
from uuid import UUID

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Seed, SeedError, Simulator
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.seeds.apply import body_schema, creating
from qovery_async.testing.seeds.yaml_files import collections

pytestmark = pytest.mark.anyio

FILE = """\
organizations:
  - name: Acme
    plan: ENTERPRISE
    clusters:
      - {name: eu, cloud_provider: AWS, region: eu-west-3}
      - {name: us, cloud_provider: GCP, region: us-east1}
    items:
      - operation: createOrganizationWebhook
        body: {kind: STANDARD, target_url: "https://x.example", events: [DEPLOYMENT_STARTED]}
    projects:
      - name: shop
        variables: {RETRIES: 3}
        environments:
          - name: production
            mode: PRODUCTION
            cluster: us
            deployed: true
            variables:
              - {key: API_KEY, value: s3cret, secret: true}
            applications:
              - name: api
                cpu: 750
                variables: {LOG_LEVEL: debug}
                custom_domains: [{domain: shop.example, generate_certificate: true}]
              - {name: draft, cpu: 250, deployed: false}
            databases: [orders]
          - staging
  - Globex
"""


def built():
    seed = Seed()
    acme = seed.organization("Acme", plan="ENTERPRISE")
    acme.cluster("eu").cluster("us", cloud_provider="GCP", region="us-east1").item(
        "createOrganizationWebhook",
        {"kind": "STANDARD", "target_url": "https://x.example", "events": ["DEPLOYMENT_STARTED"]},
    )
    shop = acme.project("shop").variable("RETRIES", "3")
    production = shop.environment("production", mode="PRODUCTION", cluster="us", deployed=True)
    (
        production.variable("API_KEY", "s3cret", secret=True)
        .application("api", cpu=750)
        .variable("LOG_LEVEL", "debug")
        .item(
            "createApplicationCustomDomain",
            {"domain": "shop.example", "generate_certificate": True},
        )
        .application("draft", cpu=250, deployed=False)
        .database("orders")
        .environment("staging")
    )
    return seed.organization("Globex")


async def described(simulator):
    """What a client sees of a world, without ids and dates."""
    async with AsyncQovery(**simulator.client_options()) as qovery:
        seen = {}
        async for organization in qovery.organizations.list():
            clusters = {c.id: c.name for c in await qovery.clusters.list(organization.id)}
            webhooks = await qovery.organizations.webhooks.list(organization.id)
            seen[organization.name] = found = {
                "plan": str(organization.plan),
                "clusters": sorted(clusters.values()),
                "webhooks": [webhook.target_url for webhook in webhooks],
            }
            async for project in qovery.projects.list(organization.id):
                async for environment in qovery.environments.list(project.id):
                    status = await qovery.environments.get_status(environment.id)
                    services = await qovery.environments.list_services(environment.id)
                    states = {}
                    for service in services:
                        kind = str(service.service_type)
                        if kind == "APPLICATION":
                            own = await qovery.applications.get_status(service.id)
                            states[service.name] = (service.cpu, str(own.state))
                        else:
                            states[service.name] = kind
                    found[f"{project.name}/{environment.name}"] = (
                        str(environment.mode),
                        clusters[environment.cluster_id],
                        str(status.state),
                        states,
                    )
        assert not qovery.drift
        return seen


EXPECTED = {
    "Acme": {
        "plan": "ENTERPRISE",
        "clusters": ["eu", "us"],
        "webhooks": ["https://x.example"],
        "shop/production": (
            "PRODUCTION",
            "us",
            "DEPLOYED",
            {"api": (750, "DEPLOYED"), "draft": (250, "READY"), "orders": "DATABASE"},
        ),
        "shop/staging": ("DEVELOPMENT", "eu", "READY", {}),
    },
    "Globex": {"plan": "TEAM", "clusters": [], "webhooks": []},
}


async def test_a_world_is_described_in_python():
    assert await described(Simulator(world=built())) == EXPECTED


async def test_a_world_is_described_in_a_file(tmp_path):
    file = tmp_path / "world.yaml"
    file.write_text(FILE)

    assert await described(Simulator(seed_file=file)) == EXPECTED


async def test_variables_and_domains_are_where_they_were_described():
    simulator = Simulator(world=Seed.from_text(FILE))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        organization, *_ = await qovery.organizations.list()
        project, *_ = await qovery.projects.list(organization.id)
        production, *_ = await qovery.environments.list(project.id)
        api = next(s for s in await qovery.applications.list(production.id) if s.name == "api")
        places = ((project.id, "PROJECT"), (production.id, "ENVIRONMENT"), (api.id, "APPLICATION"))
        seen = [
            {
                v.key: v.value
                for v in await qovery.variables.list(parent_id=parent, scope=scope)
                if v.scope == scope and not v.key.startswith("QOVERY_")
            }
            for parent, scope in places
        ]
        domains = await qovery.applications.custom_domains.list(api.id)

    assert seen == [{"RETRIES": "3"}, {"API_KEY": None}, {"LOG_LEVEL": "debug"}]
    assert [domain.domain for domain in domains] == ["shop.example"]


async def test_every_place_of_a_seed_stands_for_the_whole():
    root = Seed()
    place = root.organization("Acme").project("shop").environment("staging")

    for seed in (root, place):
        simulator = Simulator(world=seed)
        async with AsyncQovery(**simulator.client_options()) as qovery:
            (organization,) = await qovery.organizations.list()
            (project,) = await qovery.projects.list(organization.id)
            (environment,) = await qovery.environments.list(project.id)
        assert (organization.name, project.name, environment.name) == ("Acme", "shop", "staging")


async def test_members_can_name_what_they_mean_instead_of_its_id():
    token = {"name": "robot", "type": "GITHUB", "token_value": "x"}
    repository = {"provider": "GITHUB", "url": "https://github.com/acme/api.git", "branch": "next"}
    seed = (
        Seed()
        .organization("Globex")
        .item("createGitToken", token)
        .organization("Acme")
        .item("createGitToken", token)
        .project("shop")
        .environment("staging")
        .application(
            "a", git_repository={**repository, "git_token_id": {"$ref": "git_token/robot"}}
        )
    )
    simulator = Simulator(world=seed)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        _, organization = await qovery.organizations.list()
        (robot,) = await qovery.organizations.git_tokens.list(organization.id)
        (project,) = await qovery.projects.list(organization.id)
        (environment,) = await qovery.environments.list(project.id)
        (application,) = await qovery.applications.list(environment.id)

    assert application.git_repository.git_token_id == str(robot.id)
    assert application.git_repository.branch == "next"


def test_whatever_the_api_creates_can_be_described_by_hardly_more_than_its_name():
    document = packaged_document()
    kinds = set()

    def everything(above, kind):
        """One of each kind that can be below, as far as there are kinds below."""
        kinds.add(kind)
        body = document.resolve(body_schema(creating(document, above, kind)) or {})
        described = {"name": f"a-{kind}"} if "name" in body.get("properties", {}) else {}
        for key, below in collections(document, kind).items():
            described[key] = [everything(kind, below)]
        return described

    described = {"organizations": [everything("", "organization")]}
    store = Simulator(world=Seed.from_text(json.dumps(described))).world.store

    assert {"project", "webhook", "helmRepository", "terraform", "deploymentStage"} <= kinds
    for kind in kinds:
        names = {record.data.get("name") for record in store.of(kind)}
        assert f"a-{kind}" in names or names == {None}, kind


def place(text, inside):
    """A file in which `text` stands inside an environment, and the line it stands on."""
    before = (
        "organizations:\n- name: A\n  projects:\n  - name: p\n    environments:\n    - name: e\n"
    )
    return before + f"      {text}\n" if inside else text


@pytest.mark.parametrize(
    ("text", "inside", "message"),
    [
        (
            "aplications: []",
            True,
            r"w:7: .*environments\[0\].aplications: .*did you mean applications",
        ),
        ("applications: [{name: a, cpus: 1}]", True, r"w:7: .*applications\[0\].cpus: .*mean cpu"),
        (
            "applications: {name: a}",
            True,
            r"w:7: .*\.applications: needs to be a list, and is a map",
        ),
        ("applications: [{cpu: 1}]", True, r"w:7: .*applications\[0\]: .*needs a name"),
        ("applications: [{name: 5}]", True, r"w:7: .*applications\[0\].name: .*needs a name"),
        ("deployed: 'yes'", True, r"w:7: .*deployed: needs to be true or false, and is 'yes'"),
        ("cluster: nowhere", True, r"w:6: .*environments\[0\]: no cluster is called 'nowhere'"),
        ("variables: [{value: x}]", True, r"w:7: .*variables\[0\]: a variable needs a key"),
        ("variables: [{key: x, secrt: true}]", True, r"secrt is unknown here; did you mean secret"),
        ("variables: {X: [1]}", True, r"w:7: .*variables.X: needs to be text, and is a list"),
        ("items: [{operation: createAplication}]", True, r"did you mean createApplication\?"),
        ("items: [{body: {}}]", True, r"w:7: .*items\[0\]: needs an operation"),
        (
            "items: [{operation: createHelm, body: 3}]",
            True,
            r"body: needs to be a mapping, and is 3",
        ),
        (
            "mode: STAGING\n      mode: PREVIEW",
            True,
            r"w:8: .*environments\[0\].mode: is there twice",
        ),
        ("items: [{operation: createProject}]", False, r"w:1: items\[0\]: needs to be below a org"),
        (
            "organizations: [{name: A}, {name: a}]",
            False,
            r"w:1: organizations\[1\]: .*exists already",
        ),
        ("projects: []", False, r"w:1: projects: projects is unknown here"),
        ("- a", False, r"w:1: the whole file: needs to be a mapping, and is a list"),
        ("{", False, r"w: is not YAML: .*line 1"),
        ("organizations: [{name: !!python/name:os.system x}]", False, r"w: is not YAML"),
        ("organizations: &a [*a]", False, r"w: is nested too deeply"),
        ("? [a]\n: b", False, r"w:1: the whole file: keys are text"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_with_its_place(text, inside, message):
    with pytest.raises(SeedError, match=message):
        Simulator(world=Seed.from_text(place(text, inside), name="w"))


def test_what_is_wrong_in_a_description_is_told_by_names():
    clash = Seed().organization("Acme").project("shop").project("Shop")
    lost = Seed().organization("Acme").item("createHelm", {"name": "x"})

    with pytest.raises(SeedError, match=r"^organization Acme > project Shop: .*exists already"):
        Simulator(world=clash)
    with pytest.raises(SeedError, match="createHelm x: needs to be below a environment"):
        Simulator(world=lost)
    with pytest.raises(SeedError, match="has not an operation createNothing"):
        Simulator(world=Seed().item("createNothing"))


def test_files_may_share_parts_and_leave_values_to_be_text():
    text = """\
organizations:
  - name: A
    projects:
      - name: p
        environments:
          - &base {name: one, mode: STAGING, expires: 1}
"""
    shared = text.replace(", expires: 1", "") + "          - {<<: *base, name: 2026-01-05}\n"

    simulator = Simulator(world=Seed.from_text(shared))
    names = [e.data["name"] for e in simulator.world.store.of("environment")]
    modes = [e.data["mode"] for e in simulator.world.store.of("environment")]

    assert (names, modes) == (["one", "2026-01-05"], ["STAGING", "STAGING"])
    with pytest.raises(SeedError, match="expires"):
        Seed.from_text(text)


def test_the_worlds_of_the_guide_can_be():
    guide = (Path(__file__).parents[3] / "docs" / "test-your-backend.md").read_text()
    (text,) = re.findall(r"```yaml\n(organizations:.*?)```", guide, re.DOTALL)
    (code,) = re.findall(
        r"```python\n(from qovery_async.testing import Seed, Simulator\n.*?)```", guide, re.DOTALL
    )
    names = {}
    exec(code, names)

    for seed in (Seed.from_text(text), names["world"]):
        store = Simulator(world=seed).world.store
        seen = [r.data["name"] for kind in ("organization", "environment") for r in store.of(kind)]
        assert seen == ["Acme", "production", "staging"]


def test_two_descriptions_of_one_world_and_missing_files_are_refused(tmp_path):
    with pytest.raises(ValueError, match="not both"):
        Simulator(world=Seed(), seed_file="w.yaml")
    with pytest.raises(SeedError, match=r"absent\.yaml: cannot be read"):
        Simulator(seed_file=tmp_path / "absent.yaml")


def test_an_empty_description_is_an_empty_world():
    assert list(Simulator(world=Seed.from_text("")).world.store.of("organization")) == []


async def status_of(simulator):
    """Status of the first cluster and of the first environment."""
    async with AsyncQovery(**simulator.client_options()) as qovery:
        (organization, *_) = await qovery.organizations.list()
        clusters = await qovery.clusters.list(organization.id)
        (project, *_) = await qovery.projects.list(organization.id)
        (environment, *_) = await qovery.environments.list(project.id)
        status = await qovery.environments.get_status(environment.id)
    return [str(cluster.status) for cluster in clusters], str(status.state)


def world_of(clusters, deployed):
    text = f"clusters: {clusters}, projects: [{{name: p, environments: [{{name: e, {deployed}}}]}}]"
    return Seed.from_text(f"organizations: [{{name: Acme, {text}}}]")


@pytest.mark.parametrize(
    ("clusters", "environment", "expected"),
    [
        ("[a, b]", "cluster: b, deployed: true", (["READY", "DEPLOYED"], "DEPLOYED")),
        ("[a, b]", "deployed: true", (["DEPLOYED", "READY"], "DEPLOYED")),
        ("[{name: a, deployed: true}]", "deployed: false", (["DEPLOYED"], "READY")),
        ("[{name: a, deployed: false}]", "deployed: false", (["READY"], "READY")),
        ("[a]", "mode: STAGING", (["READY"], "READY")),
    ],
)
async def test_seed_cluster_of_deployed_environment_is_deployed(clusters, environment, expected):
    simulator = Simulator(world=world_of(clusters, environment))

    assert await status_of(simulator) == expected


async def test_seed_cluster_deployed_in_python_is_deployed():
    world = Seed().organization("Acme").cluster("a", deployed=True).project("p").environment("e")

    assert await status_of(Simulator(world=world)) == (["DEPLOYED"], "READY")


def test_seed_deployed_environment_on_undeployed_cluster_is_refused():
    seed = Seed().organization("Acme").cluster("a", deployed=False)
    seed.project("p").environment("e", deployed=True)

    with pytest.raises(SeedError, match=r"environment e: cannot be deployed .* deployed=False"):
        Simulator(world=seed)


async def test_seed_member_that_is_a_uuid_is_sent_as_text():
    credential = UUID("8a3b1c52-14ad-4f0c-9a4e-1d6a5f0f8a11")
    world = Seed().organization("Acme").cluster("a", description=credential)
    simulator = Simulator(world=world)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        (organization,) = await qovery.organizations.list()
        (cluster,) = await qovery.clusters.list(organization.id)

    assert cluster.description == str(credential)
