"""The examples run, and the README and the guides show them."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from types import SimpleNamespace

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import AsyncQovery
from qovery_async.models import StateEnum
from qovery_async.testing import Durations, Simulator

ROOT = Path(__file__).parents[1]


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name, **environment):
    return subprocess.run(
        [sys.executable, "-W", "error", ROOT / "examples" / name],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_main_job_on_the_simulator_succeeds():
    done = run("main_job.py")

    assert done.returncode == 0, done.stderr
    for line in ("Organization ", "of project demo", "  DEPLOYED", "Variables of", "Budget: "):
        assert line in done.stdout
    assert "Drift: 0 deviations" in done.stdout


@pytest.fixture
def main_job():
    return load("main_job")


@pytest.fixture
def follow(main_job, monkeypatch):
    """Deploy an environment and follow it; the simulator's clock moves while the job sleeps."""

    async def deploy_and_follow(simulator, meanwhile=None):
        async def sleep(seconds):
            simulator.clock.advance(seconds)
            await anyio.lowlevel.checkpoint()

        monkeypatch.setattr(main_job, "anyio", SimpleNamespace(sleep=sleep))
        environment = next(simulator.world.store.of("environment"))
        async with AsyncQovery(**simulator.client_options()) as qovery:
            before = await qovery.environments.get_status(environment.id)
            accepted = await qovery.environments.deploy(environment.id)
            if meanwhile is not None:
                await meanwhile(qovery, environment.id)
            state = await main_job.follow(qovery, accepted.deployment_request_id, speed=1.0)
        return before.state, state

    return deploy_and_follow


@pytest.mark.anyio
@pytest.mark.parametrize("lag", [0, 2, 60])
@pytest.mark.parametrize(
    ("failure", "end"), [(None, "DEPLOYED"), ("BUILD_ERROR", "BUILD_ERROR")], ids=str
)
async def test_main_job_follows_its_own_request(follow, capsys, lag, failure, end):
    simulator = Simulator(durations=Durations(status_lag=lag))
    if failure is not None:
        simulator.failures.fail_next(next(simulator.world.store.of("application")), failure)

    assert await follow(simulator) == ("DEPLOYED", end)
    shown = capsys.readouterr().out.split()
    assert shown == ["DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", end]


@pytest.mark.anyio
async def test_main_job_request_canceled_fails(main_job, follow):
    simulator = Simulator()

    async def cancel(qovery, environment_id):
        simulator.clock.advance(5)
        await qovery.environments.cancel_deployment(environment_id)

    assert await follow(simulator, cancel) == ("DEPLOYED", "CANCELED")
    assert "CANCELED" not in main_job.SUCCEEDED


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("state", "succeeded"),
    [("DEPLOYED", True), ("RESTARTED", True), ("DEPLOYMENT_ERROR", False), ("CANCELED", False)],
)
async def test_main_job_tells_failure_from_success(main_job, monkeypatch, capsys, state, succeeded):
    async def follow(*_, **__):
        return StateEnum(state)

    monkeypatch.setattr(main_job, "follow", follow)
    simulator = Simulator()
    organization = next(simulator.world.store.of("organization"))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        assert await main_job.deploy(qovery, organization.id, speed=60.0) is succeeded

    assert (f"Deployment failed: {state}" in capsys.readouterr().out) is not succeeded


@pytest.mark.anyio
async def test_main_job_deployment_without_end_fails(main_job, monkeypatch, capsys):
    monkeypatch.setattr(main_job, "follow", lambda *_: anyio.sleep_forever())
    monkeypatch.setattr(main_job, "LONGEST_DEPLOYMENT_SECONDS", 0.0)
    simulator = Simulator()
    organization = next(simulator.world.store.of("organization"))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        assert await main_job.deploy(qovery, organization.id, speed=60.0) is False

    assert "not finished after" in capsys.readouterr().out


@pytest.mark.anyio
async def test_main_job_deployment_fails_exits_with_1(main_job, monkeypatch):
    async def deploy(*_):
        return False

    monkeypatch.setattr(main_job, "deploy", deploy)
    monkeypatch.delenv("QOVERY_API_TOKEN", raising=False)

    assert await main_job.main() == 1


@given(st.lists(st.tuples(*[st.text("abc-", max_size=40)] * 3)))
def test_main_job_columns_have_a_gap_at_any_width(rows):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        load("main_job").print_table(rows, indent=2)

    lines = out.getvalue().splitlines()
    assert [tuple(line.split()) for line in lines] == [
        tuple(cell for cell in row if cell) for row in rows
    ]


def test_main_job_without_an_api_fails_in_one_line():
    done = run("main_job.py", QOVERY_API_TOKEN="qov_x", QOVERY_API_URL="http://127.0.0.1:9")

    assert done.returncode == 1
    assert done.stderr.startswith("main job: listOrganization (GET /organization): the connection")
    assert "Traceback" not in done.stderr


def python_blocks(page):
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)


def test_readme_shows_the_quickstart_and_its_test():
    for name in ("quickstart.py", "test_quickstart.py"):
        assert (ROOT / "examples" / name).read_text("utf-8") in python_blocks("README.md")


@pytest.mark.anyio
async def test_quickstart_deploys_once_then_reports_a_conflict(monkeypatch, capsys):
    quickstart = load("quickstart")
    simulator = Simulator()
    monkeypatch.setattr(
        quickstart, "AsyncQovery", lambda: AsyncQovery(**simulator.client_options())
    )

    await quickstart.main()
    await quickstart.main()

    deployed, conflict = capsys.readouterr().out.splitlines()
    assert deployed.startswith("deploying environment staging (")
    assert len(simulator.requests_of("deployEnvironment")) == 1
    assert conflict.startswith("409 Conflict from createProject")


@pytest.mark.skipif(
    not (importlib.util.find_spec("fastapi") and importlib.util.find_spec("httpx")),
    reason="FastAPI and httpx are not both installed",
)
@pytest.mark.parametrize(("name", "count"), [("backend", 6), ("tenants", 8)])
def test_backend_tests_pass_with_the_plugin(name, count):
    assert f"{count} passed" in run_pytest(f"test_fastapi_{name}.py")


def test_quickstart_tests_pass_with_the_plugin():
    assert "4 passed" in run_pytest("test_quickstart.py")


def run_pytest(name):
    declared = {point.name for point in entry_points(group="pytest11")}
    plugin = [] if "qovery_async" in declared else ["-p", "qovery_async.testing.pytest_plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, f"examples/{name}"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("page", "example"), [("test-your-backend", "backend"), ("fastapi", "tenants")]
)
def test_guide_shows_the_backend_and_its_tests(page, example):
    shown = python_blocks(f"docs/{page}.md")

    for name in (f"fastapi_{example}.py", f"test_fastapi_{example}.py"):
        assert (ROOT / "examples" / name).read_text("utf-8") in shown


def test_readme_begins_with_the_two_commands():
    text = (ROOT / "README.md").read_text()

    commands = re.findall(r"^(make \w+)", text, re.MULTILINE)
    assert commands[:2] == ["make demo", "make test"]
