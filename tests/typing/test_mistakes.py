"""Type checkers see misspelled names of lazy packages, and unhandled values of enumerations."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

# The extra `lint` brings both checkers; environments that only run the client lack them.
pytest.importorskip("mypy")
pytest.importorskip("pyright")

ROOT = Path(__file__).parents[2]
SCRIPT = """\
from qovery_async import AsyncQovry
from qovery_async import AsyncQovery
from qovery_async.models import Projekt
from qovery_async.models import Any
from qovery_async.models import Project
from qovery_async.testing import Simulater
from qovery_async.testing import Fault, Simulator
from typing import assert_never
from qovery_async.models import CpuArchitectureEnum

def tag(architecture: CpuArchitectureEnum) -> str:
    match architecture:
        case CpuArchitectureEnum.AMD64:
            return "x86"
        case CpuArchitectureEnum.ARM64:
            return "arm"
        case newer:
            assert_never(newer)
"""
MISTAKES = [1, 3, 4, 6, 18]


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "script.py"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def test_mypy_reports_every_mistake(script: Path) -> None:
    out = run(sys.executable, "-m", "mypy", "--no-error-summary", str(script))

    assert [int(line.split(":")[1]) for line in out.splitlines() if ": error:" in line] == MISTAKES


@pytest.mark.usefixtures("script")
def test_pyright_reports_every_mistake(tmp_path: Path) -> None:
    settings = {"extraPaths": [str(ROOT)], "include": ["script.py"], "typeCheckingMode": "basic"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")

    pyright = str(Path(sys.executable).parent / "pyright")
    python = ("--pythonpath", sys.executable)
    out = run(pyright, "--outputjson", "--project", str(tmp_path), *python)

    found = json.loads(out)["generalDiagnostics"]
    assert [entry["range"]["start"]["line"] + 1 for entry in found] == MISTAKES
