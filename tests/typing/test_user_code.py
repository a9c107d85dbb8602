"""User code passes type checkers as documented, and its mistakes do not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Seed, Simulator
from tests.typing import user_bodies

# The extra `lint` brings both checkers; environments that only run the client lack them.
pytest.importorskip("mypy")
pytest.importorskip("pyright")

ROOT = Path(__file__).parents[2]
USER_CODE = ("absent_and_unknown.py", "user_bodies.py", "user_code.py")
MISTAKES = (ROOT / "tests/typing/mistakes.txt").read_text(encoding="utf-8")
MARKED = [
    number for number, line in enumerate(MISTAKES.splitlines(), 1) if line.endswith("# wrong")
]


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Write the scripts into a folder outside of the package."""
    for name in USER_CODE:
        text = (ROOT / "tests/typing" / name).read_text(encoding="utf-8")
        assert "ignore" not in text
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    return tmp_path


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def test_mypy_flags_every_mistake_and_nothing_else(scripts: Path) -> None:
    files = (str(scripts / name) for name in (*USER_CODE, "mistakes.py"))
    out = run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *files)

    errors = [line.split(":") for line in out.splitlines() if ": error:" in line]
    assert {Path(file).name for file, *_ in errors} == {"mistakes.py"}
    assert sorted({int(line) for _, line, *_ in errors}) == MARKED


def test_pyright_flags_every_mistake_and_nothing_else(scripts: Path) -> None:
    settings = {"extraPaths": [str(ROOT)], "include": ["*.py"], "typeCheckingMode": "strict"}
    (scripts / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")

    pyright = str(Path(sys.executable).parent / "pyright")
    python = ("--pythonpath", sys.executable)
    out = run(pyright, "--outputjson", "--project", str(scripts), *python)

    found = json.loads(out)["generalDiagnostics"]
    assert {Path(entry["file"]).name for entry in found} == {"mistakes.py"}
    assert sorted({entry["range"]["start"]["line"] + 1 for entry in found}) == MARKED


def test_pyrefly_flags_every_mistake_and_nothing_else(scripts: Path) -> None:
    pyrefly = Path(sys.executable).parent / "pyrefly"
    if not pyrefly.exists():
        pytest.skip("pyrefly is not installed")
    settings = f"python-interpreter-path = '{sys.executable}'\nsearch-path = ['{ROOT}']\n"
    (scripts / "pyrefly.toml").write_text(settings, encoding="utf-8")

    config = ("--config", str(scripts / "pyrefly.toml"))
    out = run(str(pyrefly), "check", *config, "--output-format", "json")

    found = [entry for entry in json.loads(out)["errors"] if entry["severity"] == "error"]
    assert {Path(entry["path"]).name for entry in found} == {"mistakes.py"}
    assert sorted({entry["line"] for entry in found}) == MARKED


def test_at_least_sixty_mistakes_are_checked() -> None:
    assert len(MARKED) >= 60


@pytest.mark.anyio
async def test_user_bodies_are_accepted_by_the_simulator(anyio_backend: str) -> None:
    seed = Seed().organization("Acme").cluster("production").project("shop").environment("staging")
    async with (
        Simulator(world=seed) as simulator,
        AsyncQovery(**simulator.client_options()) as qovery,
    ):
        organization = (await qovery.organizations.list())[0].id
        project = (await qovery.projects.list(organization))[0].id
        environment = (await qovery.environments.list(project))[0].id
        registries = qovery.organizations.container_registries
        registry = (
            await registries.create(organization, name="r", kind="DOCKER_HUB", config={})
        ).id
        charts = await qovery.organizations.helm_repositories.create(
            organization,
            name="h",
            kind="HTTPS",
            url="https://charts.example.com",
            config={},
            skip_tls_verification=False,
        )
        token = await qovery.organizations.git_tokens.create(
            organization, name="g", type="GITHUB", token="t"
        )
        applications = await user_bodies.applications(qovery, environment)
        await user_bodies.containers(qovery, environment, registry)
        await user_bodies.databases(qovery, environment)
        await user_bodies.helms(qovery, environment, charts.id)
        await user_bodies.terraforms(qovery, environment, token.id)
        await user_bodies.jobs(qovery, environment, registry)
        await user_bodies.advanced(qovery, applications[0].id)
        await user_bodies.unions(qovery, organization)
