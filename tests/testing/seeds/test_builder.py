from __future__ import annotations

import re
from pathlib import Path

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Seed, SeedError, Simulator

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


def seed_in_python():
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


async def client_view(simulator):
    """Return the world as a client sees it, without ids and dates."""
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


async def test_seed_in_python_describes_a_world():
    assert await client_view(Simulator(world=seed_in_python())) == EXPECTED


async def test_seed_file_describes_the_same_world(tmp_path):
    file = tmp_path / "world.yaml"
    file.write_text(FILE)

    assert await client_view(Simulator(seed_file=file)) == EXPECTED


async def test_seed_variables_and_domains_have_their_parents():
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


async def test_seed_of_any_object_stands_for_the_whole_world():
    root = Seed()
    place = root.organization("Acme").project("shop").environment("staging")

    for seed in (root, place):
        simulator = Simulator(world=seed)
        async with AsyncQovery(**simulator.client_options()) as qovery:
            (organization,) = await qovery.organizations.list()
            (project,) = await qovery.projects.list(organization.id)
            (environment,) = await qovery.environments.list(project.id)
        assert (organization.name, project.name, environment.name) == ("Acme", "shop", "staging")


def place(text, inside):
    """Return a file, with `text` inside an environment if requested."""
    before = (
        "organizations:\n- name: A\n  projects:\n  - name: p\n    environments:\n    - name: e\n"
    )
    return before + f"      {text}\n" if inside else text


def test_invalid_seed_raises_with_names():
    clash = Seed().organization("Acme").project("shop").project("Shop")
    lost = Seed().organization("Acme").item("createHelm", {"name": "x"})

    with pytest.raises(SeedError, match=r"^organization Acme > project Shop: .*exists already"):
        Simulator(world=clash)
    with pytest.raises(SeedError, match="createHelm x: must be below one of kind environment"):
        Simulator(world=lost)
    with pytest.raises(SeedError, match="has no operation createNothing"):
        Simulator(world=Seed().item("createNothing"))


def test_seeds_of_the_guide_are_valid():
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


def test_two_worlds_or_a_missing_file_raise(tmp_path):
    with pytest.raises(ValueError, match="not both"):
        Simulator(world=Seed(), seed_file="w.yaml")
    with pytest.raises(SeedError, match=r"cannot read .*absent\.yaml"):
        Simulator(seed_file=tmp_path / "absent.yaml")
