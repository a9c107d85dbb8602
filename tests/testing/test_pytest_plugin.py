"""Plugin in separate test runs, installed by its entry point."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENTRY_POINT = "qovery_async.testing.pytest_plugin"

# Importing them takes most of the time of such a run.
UNUSED_PLUGINS = ("hypothesispytest", "xdist", "xdist.looponfail", "respx")
WORLD = """\
organizations:
  - name: Only
"""
NAMES = """\
import pytest
from qovery_async import AsyncQovery

async def names(qovery):
    return [o.name async for o in qovery.organizations.list()]
"""


@pytest.fixture
def run(tmp_path):
    """Return a function that runs pytest on files and checks the counts of results."""
    installed = tmp_path / "site" / "installed-1.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: installed\nVersion: 1\n")
    (installed / "entry_points.txt").write_text(f"[pytest11]\nqovery_async = {ENTRY_POINT}\n")
    tests = tmp_path / "tests"
    tests.mkdir()

    def run(*arguments, passed=0, failed=0, errors=0, without=("asyncio",), **files):
        for name, text in files.items():
            stem, _, extension = name.rpartition("__")
            (tests / f"{stem}.{extension}").write_text(text)
        unused = ("cacheprovider", *UNUSED_PLUGINS, *without)
        plugins = [word for name in unused for word in ("-p", f"no:{name}")]
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "pytest", "-q", *plugins, *arguments],
            cwd=tests,
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(installed.parent), str(ROOT)])},
            capture_output=True,
            text=True,
            check=False,
        )
        counts = {"passed": passed, "failed": failed, "error": errors}
        for word, count in counts.items():
            words = f"{count} {word}"
            assert (words in done.stdout) == bool(count), done.stdout + done.stderr
        return done.stdout + done.stderr

    return run


def test_plugin_is_declared_as_an_entry_point():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["entry-points"]["pytest11"] == {"qovery_async": ENTRY_POINT}


def test_fixtures_work_with_anyio_and_in_synchronous_tests(run):
    run(
        passed=5,
        test_it__py=NAMES
        + """
import anyio

@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_client(qovery_client, qovery_simulator):
    assert await names(qovery_client) == ["Acme", "Globex"]
    assert [r.operation_id for r in qovery_simulator.requests] == ["listOrganization"]

@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_time(qovery_client, qovery_clock, qovery_simulator):
    before = qovery_simulator.clock.now()
    qovery_clock.advance(5)
    assert qovery_simulator.clock.now() == before + 5

def test_plain(qovery_client):
    assert anyio.run(names, qovery_client) == ["Acme", "Globex"]
""",
    )


@pytest.mark.skipif(
    importlib.util.find_spec("pytest_asyncio") is None, reason="pytest-asyncio is not installed"
)
@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_fixtures_work_with_pytest_asyncio(run, mode):
    marked = "@pytest.mark.asyncio\n" if mode == "strict" else ""
    run(
        passed=1,
        without=(),
        pytest__ini=f"[pytest]\nasyncio_mode = {mode}\n"
        "asyncio_default_fixture_loop_scope = function\n",
        test_it__py=f"""{NAMES}
{marked}async def test_client(qovery_client):
    assert await names(qovery_client) == ["Acme", "Globex"]
""",
    )


def test_options_come_from_nearest_marker_and_ini_file(run):
    run(
        "--strict-markers",
        passed=4,
        pytest__ini="[pytest]\nqovery_seed_file = only.yaml\n",
        only__yaml=WORLD,
        other__yaml=WORLD.replace("Only", "Other"),
        test_it__py=NAMES
        + """
from qovery_async import BudgetExhausted, RateLimitedError
from qovery_async.testing import Seed

pytestmark = [pytest.mark.anyio, pytest.mark.qovery(rate_limit=1)]

@pytest.fixture
def anyio_backend():
    return "asyncio"

async def test_ini(qovery_client, qovery_simulator):
    assert await names(qovery_client) == ["Only"]
    with pytest.raises(BudgetExhausted):
        await names(qovery_client)
    async with AsyncQovery(**qovery_simulator.client_options(), retries=0) as unlimited:
        with pytest.raises(RateLimitedError):
            await names(unlimited)
    qovery_simulator.clock.advance(3600)
    assert await names(qovery_client) == ["Only"]

@pytest.mark.qovery(seed_file="other.yaml", rate_limit=2)
async def test_file(qovery_client):
    assert await names(qovery_client) == ["Other"]
    assert await names(qovery_client) == ["Other"]

@pytest.mark.qovery(world=Seed().organization("Built"))
async def test_built(qovery_client):
    assert await names(qovery_client) == ["Built"]

@pytest.mark.qovery(seeded=False)
async def test_empty(qovery_client):
    assert await names(qovery_client) == []
""",
    )


def test_clock_can_be_replaced_and_clients_are_closed(run):
    run(
        passed=3,
        test_it__py="""
import anyio, pytest
from qovery_async import ClientClosedError
from qovery_async.testing import RunningClock

kept = []

@pytest.fixture
def qovery_clock():
    return RunningClock(speed=60)

def test_clock(qovery_simulator, qovery_clock):
    assert qovery_simulator.clock is qovery_clock

def test_first(qovery_client):
    kept.append(qovery_client)

def test_second():
    with pytest.raises(ClientClosedError):
        anyio.run(kept[0].organizations.list().collect)
""",
    )


def test_invalid_marker_is_an_error_with_a_reason(run):
    markers = {
        "rate_limits=3": "accepts options of Simulator (clock, ",
        "'world.yaml'": "remove 'world.yaml'",
        "clock=None": "override the fixture qovery_clock",
        "seed_file='absent.yaml'": "absent.yaml: [Errno 2]",
    }
    tests = [
        f"@pytest.mark.qovery({marker})\ndef test_{i}(qovery_simulator):\n    pass\n"
        for i, marker in enumerate(markers)
    ]

    output = run(errors=4, test_it__py="import pytest\n\n" + "\n".join(tests))

    assert [message for message in markers.values() if message not in output] == []


def test_unmet_preparations_are_errors_of_passed_tests(run):
    output = run(
        passed=5,
        failed=1,
        errors=2,
        test_it__py=NAMES
        + """
import anyio

def test_fault(qovery_simulator):
    qovery_simulator.faults.add("server_error", operations="listProject", count=2)

def test_response(qovery_simulator):
    qovery_simulator.respond("getProject", {})

def test_met(qovery_simulator, qovery_client):
    qovery_simulator.respond("listOrganization", {"results": []}, times=1)
    assert anyio.run(names, qovery_client) == []

@pytest.mark.qovery(allow_unmet=True)
def test_allowed(qovery_simulator):
    qovery_simulator.faults.add("slow")

def test_skipped(qovery_simulator):
    qovery_simulator.faults.add("slow")
    pytest.skip("later")

def test_removed(qovery_simulator):
    qovery_simulator.faults.add("slow")
    qovery_simulator.faults.clear()

def test_failed(qovery_simulator):
    qovery_simulator.faults.add("slow")
    assert False
""",
    )

    assert "  fault server_error of listProject: met 0 of 2 calls" in output
    assert "  response of getProject: used 0 of 1 call" in output
    assert "fault slow" not in output
    assert "allow_unmet=True" in output


@pytest.mark.skipif(importlib.util.find_spec("uvicorn") is None, reason="needs the extra testing")
def test_server_fixture_serves_the_simulator_of_the_test(run):
    run(
        passed=1,
        test_it__py="""
import json, urllib.request

def test_server(qovery_server, qovery_simulator):
    headers = {"authorization": "Token qov_simulator"}
    request = urllib.request.Request(f"{qovery_server.base_url}/organization", headers=headers)
    with urllib.request.urlopen(request, timeout=30) as response:
        names = [one["name"] for one in json.load(response)["results"]]
    assert names == ["Acme", "Globex"]
    qovery_simulator.assert_called("listOrganization", times=1)
""",
    )


def test_unused_plugin_imports_almost_nothing(run):
    installed = {entry.name for entry in entry_points(group="pytest11")}
    run(
        passed=1,
        # Other plugins may import HTTP libraries.
        without=sorted(installed - {"qovery_async"}),
        test_it__py="""
import sys

def test_modules():
    loaded = {name for name in sys.modules if name.startswith("qovery_async")}
    assert loaded == {
        "qovery_async",
        "qovery_async._lazy_imports",
        "qovery_async._version",
        "qovery_async.testing",
        "qovery_async.testing.pytest_plugin",
    }
    assert "httpx" not in sys.modules
""",
    )
