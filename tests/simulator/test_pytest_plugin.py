"""The plugin in test runs of its own, installed as its users have it: by its entry point."""

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
    """Runs pytest on given files; gives its output, and fails when it did not end as expected."""
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
        plugins = [word for name in ("cacheprovider", *without) for word in ("-p", f"no:{name}")]
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


def test_the_package_declares_the_plugin():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["entry-points"]["pytest11"] == {"qovery_async": ENTRY_POINT}


def test_fixtures_work_in_tests_of_anyio_and_in_plain_ones(run):
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
def test_fixtures_work_in_tests_of_pytest_asyncio(run, mode):
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


def test_options_come_from_the_nearest_marker_and_from_the_ini_file(run):
    run(
        "--strict-markers",
        passed=4,
        pytest__ini="[pytest]\nqovery_seed_file = only.yaml\n",
        only__yaml=WORLD,
        other__yaml=WORLD.replace("Only", "Other"),
        test_it__py=NAMES
        + """
from qovery_async import RateLimitedError
from qovery_async.testing import Seed

pytestmark = [pytest.mark.anyio, pytest.mark.qovery(rate_limit=1)]

@pytest.fixture
def anyio_backend():
    return "asyncio"

async def test_ini(qovery_client, qovery_simulator):
    assert await names(qovery_client) == ["Only"]
    with pytest.raises(RateLimitedError):
        await names(qovery_client.with_options(retries=0))

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


def test_the_clock_can_be_replaced_and_clients_are_of_no_use_after_their_test(run):
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


def test_what_a_marker_cannot_mean_is_told(run):
    markers = {
        "rate_limits=3": "takes options of Simulator (clock, ",
        "'world.yaml'": "not 'world.yaml'",
        "clock=None": "define a fixture qovery_clock of your own",
        "seed_file='absent.yaml'": "absent.yaml: cannot be read",
    }
    tests = [
        f"@pytest.mark.qovery({marker})\ndef test_{i}(qovery_simulator):\n    pass\n"
        for i, marker in enumerate(markers)
    ]

    output = run(errors=4, test_it__py="import pytest\n\n" + "\n".join(tests))

    assert [message for message in markers.values() if message not in output] == []


def test_runs_that_do_not_ask_import_next_to_nothing(run):
    installed = {entry.name for entry in entry_points(group="pytest11")}
    run(
        passed=1,
        # Plugins of others may import HTTP libraries.
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
