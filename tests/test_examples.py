"""The examples run, and the README and the guides show them."""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import AsyncQovery, Deployment
from qovery_async.testing import Durations, Simulator, pages_of

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
    for line in (
        "Organization ",
        "is DEPLOYED",
        "is in state BUILD_ERROR",
        "Variables of",
        "Budget: ",
    ):
        assert line in done.stdout
    assert "Drift: 0 deviations" in done.stdout


@pytest.fixture
def main_job():
    return load("main_job")


@pytest.mark.anyio
@pytest.mark.parametrize("lag", [0, 2, 20])
@pytest.mark.parametrize(
    ("failure", "end"), [(None, "DEPLOYED"), ("BUILD_ERROR", "BUILD_ERROR")], ids=str
)
async def test_main_job_follows_its_own_deployment(main_job, capsys, lag, failure, end):
    simulator = Simulator(durations=Durations(status_lag=lag))
    if failure is not None:
        simulator.failures.fail_next(next(simulator.world.store.of("application")), failure)
    environment = next(simulator.world.store.of("environment"))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        found = await qovery.environments.get(environment.id)

        assert await main_job.deploy(qovery, found) is (failure is None)

    shown = [line.split() for line in capsys.readouterr().out.splitlines()]
    states = [line[-1] for line in shown if line[:1] == ["environment"]]
    assert states[-1] == end
    assert set(states) <= {"DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", end}


@pytest.mark.anyio
async def test_main_job_deployment_without_end_fails(main_job, monkeypatch, capsys):
    monkeypatch.setattr(main_job, "LONGEST_DEPLOYMENT_SECONDS", 0.001)
    monkeypatch.setattr(Deployment, "changes", lambda _: pages_of([]))
    simulator = Simulator()
    environment = next(simulator.world.store.of("environment"))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        found = await qovery.environments.get(environment.id)

        assert await main_job.deploy(qovery, found) is False

    assert "did not end within 0.001 s" in capsys.readouterr().out


@pytest.mark.anyio
@pytest.mark.parametrize("outcomes", [[False, False], [True, True]])
async def test_main_job_without_its_two_outcomes_exits_with_1(main_job, monkeypatch, outcomes):
    left = iter(outcomes)

    async def deploy(*_):
        return next(left)

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
    assert deployed.endswith(" is DEPLOYED")
    assert len(simulator.requests_of("deployEnvironment")) == 1
    assert conflict.startswith("409 Conflict from createProject")


@pytest.mark.anyio
async def test_readme_deploys_an_application_in_seven_lines():
    (source,) = [block for block in python_blocks("README.md") if "\napplication =" in block]
    code = compile(source, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    simulator = Simulator()
    environment = next(simulator.world.store.of("environment"))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        names = {"qovery": qovery, "environment_id": environment.id}
        await eval(code, names)
        ports = (await qovery.applications.get(names["application"].id)).ports

    assert len(source.partition("\n\n")[2].splitlines()) == 7
    assert [port.internal_port for port in ports] == [8080]
    assert names["result"].state == "DEPLOYED"


@pytest.mark.skipif(
    not (importlib.util.find_spec("fastapi") and importlib.util.find_spec("httpx")),
    reason="FastAPI and httpx are not both installed",
)
@pytest.mark.parametrize(("name", "count"), [("previews", 6), ("backend", 12)])
def test_backend_tests_pass_with_the_plugin(name, count):
    assert f"{count} passed" in run_pytest(f"test_fastapi_{name}.py")


def test_quickstart_tests_pass_with_the_plugin():
    assert "6 passed" in run_pytest("test_quickstart.py")


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
    ("page", "example"), [("test-your-backend", "previews"), ("fastapi", "backend")]
)
def test_guide_shows_the_backend_and_its_tests(page, example):
    shown = python_blocks(f"docs/{page}.md")

    for name in (f"fastapi_{example}.py", f"test_fastapi_{example}.py"):
        assert (ROOT / "examples" / name).read_text("utf-8") in shown


def test_readme_begins_with_the_two_commands():
    text = (ROOT / "README.md").read_text()

    commands = re.findall(r"^(make \w+)", text, re.MULTILINE)
    assert commands[:2] == ["make demo", "make test"]
