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
    for name in ("variables", "audit_events", "failing", "preview", "promote", "nightly"):
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


async def test_preview_is_made_once_updated_and_removed(world):
    recipe, base = load("preview"), world.id("environment", "staging")
    async with world.client() as qovery:
        first = await recipe.open_preview(qovery, base, "7", "c0ffee")
        second = await recipe.open_preview(qovery, base, "7", "beef")
        sent = [json.loads(one.content) for one in world.simulator.requests_of("deployAllServices")]
        removed = [await recipe.close_preview(qovery, base, "7") for _ in range(2)]

    assert (first.state, second.state) == ("DEPLOYED", "DEPLOYED")
    assert first.target_id == second.target_id
    commits = [one["applications"][0]["git_commit_id"] for one in sent]
    assert (commits, removed) == (["c0ffee", "beef"], [True, False])


async def test_commit_of_one_environment_is_promoted(world):
    recipe, staging = load("promote"), world.id("environment", "staging")
    async with world.client() as qovery:
        api = (await qovery.applications.list(staging))[0]
        target = world.id("environment", "production")
        assert await recipe.promote(qovery, staging, target) is None
        await qovery.applications.create(
            target,
            name="api",
            git_repository={"url": "https://github.com/acme/api.git", "provider": "GITHUB"},
            healthchecks={},
        )
        await (await qovery.applications.deploy(api.id, git_commit_id="c0ffee")).wait()

        result = await recipe.promote(qovery, staging, target)

    [sent] = world.simulator.requests_of("deployAllServices")
    assert json.loads(sent.content)["applications"][0]["git_commit_id"] == "c0ffee"
    assert result.state == "DEPLOYED"


async def test_project_sleeps_at_night_but_for_production(world):
    recipe, staging = load("nightly"), world.id("environment", "staging")
    async with world.client() as qovery:
        await qovery.environments.modify(world.id("environment", "production"), mode="PRODUCTION")
        await (await qovery.environments.deploy(staging)).wait()
        project = world.id("project", "Shop")
        reports = [await recipe.switch(qovery, do, project) for do in ("stop", "stop", "deploy")]
        world.simulator.failures.fail_next(world.id("application", "api"), "STOP_ERROR")
        failed = await recipe.switch(qovery, "stop", project)

    assert [report["staging"] for report in reports] == ["STOPPED", "nothing to do", "DEPLOYED"]
    assert "STOP_ERROR" in failed["staging"]
