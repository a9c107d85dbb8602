"""The recipes among the examples, on the simulator."""

from __future__ import annotations

import importlib.util
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Seed, Simulator

pytestmark = pytest.mark.anyio
EXAMPLES = Path(__file__).parents[1] / "examples"


def load(name):
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class World:
    """Simulator with two environments, and a client of it."""

    def __init__(self):
        seed = Seed().organization("Acme").cluster("main", deployed=True).project("Shop")
        seed = seed.environment("staging").application("api").environment("production")
        self.simulator = Simulator(world=seed)

    def client(self):
        return AsyncQovery(**self.simulator.client_options())

    def id(self, kind, name):
        records = self.simulator.world.store.of(kind)
        return next(record.id for record in records if record.data.get("name") == name)


@pytest.fixture
def world():
    return World()


def test_recipe_is_shorter_than_eighty_lines():
    for name in ("variables", "audit_events", "failing"):
        assert len((EXAMPLES / f"{name}.py").read_text("utf-8").splitlines()) < 80


async def test_variables_of_a_file_are_imported(world):
    recipe, application = load("variables"), world.id("application", "api")
    text = '# comment\n\nexport PORT=8080\nDB_PASSWORD="a=b"\n'
    async with world.client() as qovery:
        assert sorted(await recipe.import_env(qovery, application, text)) == ["DB_PASSWORD", "PORT"]
        listed = await qovery.variables.list(parent_id=application, scope="APPLICATION")
    found = {one.key: recipe.shown(one) for one in listed if one.scope == "APPLICATION"}
    assert found == {"PORT": "8080", "DB_PASSWORD": "(secret)"}


async def test_variables_of_environments_are_compared(world):
    recipe = load("variables")
    staging, production = world.id("environment", "staging"), world.id("environment", "production")
    values = [(staging, "LEVEL", "debug"), (production, "LEVEL", "info")]
    values += [(staging, "SAME", "1"), (production, "SAME", "1"), (staging, "ONLY", "x")]
    async with world.client() as qovery:
        for parent, key, value in values:
            await qovery.variables.create(
                key=key,
                value=value,
                is_secret=False,
                variable_scope="ENVIRONMENT",
                variable_parent_id=parent,
            )
        found = await recipe.compare(qovery, staging, production)
    assert found == ["LEVEL: debug | info", "ONLY: x | -"]


async def test_audit_events_are_exported_oldest_first(world):
    recipe, organization = load("audit_events"), world.id("organization", "Acme")
    async with world.client() as qovery:
        for name in ("one", "two"):
            await qovery.projects.create(organization, name=name)
            world.simulator.clock.advance(60)
        since = datetime(2000, 1, 1, tzinfo=UTC)
        events = await recipe.events_since(qovery, organization, since)
        later = await recipe.events_since(
            qovery, organization, events[-1].timestamp - timedelta(seconds=30)
        )
    exported = [json.loads(line) for line in recipe.json_lines(events).splitlines()]
    created = [one for one in exported if one["target_type"] == "PROJECT"]
    assert [one["target_name"] for one in created][-2:] == ["one", "two"]
    assert later == events[-1:]


async def test_failing_services_are_reported_with_their_errors(world):
    recipe, organization = load("failing"), world.id("organization", "Acme")
    staging, api = world.id("environment", "staging"), world.id("application", "api")
    async with world.client() as qovery:
        assert await recipe.failing(qovery, organization) == {}
        world.simulator.failures.fail_next(api, "BUILD_ERROR")
        await qovery.environments.deploy(staging)
        world.simulator.clock.advance(600)
        report = await recipe.failing(qovery, organization)
    [lines] = [report.pop("Shop/staging")]
    assert report == {}
    assert lines[0].startswith("api: BUILD_ERROR in ")
    assert len(lines) > 1
