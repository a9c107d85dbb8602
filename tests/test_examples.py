"""The examples run, and the README shows the one that it says it shows."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(name, **environment):
    return subprocess.run(
        [sys.executable, "-W", "error", ROOT / "examples" / name],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_main_job_runs_to_the_end_on_the_simulator():
    done = run("main_job.py")

    assert done.returncode == 0, done.stderr
    for line in ("Organization ", "Created project demo", "  DEPLOYED", "Variables of", "Budget: "):
        assert line in done.stdout
    assert "Drift: 0 differences" in done.stdout


def test_without_an_api_the_main_job_says_so_in_one_line():
    done = run("main_job.py", QOVERY_API_TOKEN="qov_x", QOVERY_API_URL="http://127.0.0.1:9")

    assert done.returncode == 1
    assert done.stderr.startswith("main job: listOrganization (GET /organization): the connection")
    assert "Traceback" not in done.stderr


def test_the_readme_shows_the_quickstart():
    shown = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)

    assert (ROOT / "examples" / "quickstart.py").read_text() in shown


@pytest.mark.anyio
async def test_the_quickstart_runs(monkeypatch, capsys):
    from qovery_async import AsyncQovery
    from qovery_async.testing import Simulator

    sys.path.insert(0, str(ROOT / "examples"))
    try:
        import quickstart
    finally:
        sys.path.pop(0)
    simulator = Simulator()
    monkeypatch.setattr(
        quickstart, "AsyncQovery", lambda: AsyncQovery(**simulator.client_options())
    )

    await quickstart.main()

    assert "404 Not Found from getProject" in capsys.readouterr().out


@pytest.mark.skipif(
    not (importlib.util.find_spec("fastapi") and importlib.util.find_spec("httpx")),
    reason="FastAPI and httpx are not both installed",
)
def test_the_tests_of_the_backend_pass_with_the_plugin():
    declared = {point.name for point in entry_points(group="pytest11")}
    plugin = [] if "qovery_async" in declared else ["-p", "qovery_async.testing.pytest_plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, "examples/test_fastapi_backend.py"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout


def test_the_guide_shows_the_backend_and_its_tests():
    guide = (ROOT / "docs" / "test-your-backend.md").read_text()
    shown = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)

    for name in ("fastapi_backend.py", "test_fastapi_backend.py"):
        assert (ROOT / "examples" / name).read_text() in shown


def test_the_readme_begins_with_the_two_commands():
    text = (ROOT / "README.md").read_text()

    commands = re.findall(r"^(make \w+)", text, re.MULTILINE)
    assert commands[:2] == ["make demo", "make test"]
