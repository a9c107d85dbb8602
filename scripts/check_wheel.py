"""Try a built wheel as its users do: in clean environments, outside the checkout.

    python scripts/check_wheel.py dist/*.whl

Checks the size and the content of the wheel. Then installs it on every supported Python of this
machine, calls an operation on the simulator, and type-checks the quickstart. The exit code is 1 if
there are problems.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# A second of download on a slow line. Without deployments, webhooks and the integrations of web
# frameworks it is 1.2 MB; generated models and stubs take half of it.
LARGEST_BYTES = 1_300_000
VERSIONS = ((3, 11), (3, 12), (3, 13))
CALL = """
import sys, anyio, qovery_async
from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS, SCHEMAS
from qovery_async.testing import Simulator

async def main():
    async with Simulator() as simulator, AsyncQovery(**simulator.client_options()) as qovery:
        found = await qovery.execute(OPERATIONS["listOrganization"])
        assert found.results and not qovery.drift.total(), found

assert sys.prefix in qovery_async.__file__, qovery_async.__file__
assert len(OPERATIONS) > 500 and len(SCHEMAS) > 500
anyio.run(main)
anyio.run(main, backend="trio")
"""


def contents(wheel: Path) -> list[str]:
    """Return the problems of the wheel's size and content."""
    problems: list[str] = []
    size = wheel.stat().st_size
    if size > LARGEST_BYTES:
        problems.append(f"{size} bytes; at most {LARGEST_BYTES}")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    if "qovery_async/py.typed" not in names:
        problems.append("py.typed is missing")
    foreign = {name.split("/")[0] for name in names if ".dist-info/" not in name} - {"qovery_async"}
    problems += [f"{name} is not part of the package" for name in sorted(foreign)]
    problems += [f"{name} is a cached file" for name in names if "__pycache__" in name]
    return problems


def interpreters() -> dict[tuple[int, int], str]:
    """Return the supported Pythons of this machine: on the PATH, or installed by pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [f"python{major}.{minor}" for major, minor in VERSIONS]
    candidates += [sys.executable, *map(str, sorted(pyenv.glob("*/bin/python")))]
    found: dict[tuple[int, int], str] = {}
    for candidate in candidates:
        code = "import sys, venv; print(*sys.version_info[:2])"
        try:
            probe = subprocess.run([candidate, "-c", code], capture_output=True, text=True)  # noqa: PLW1510, S603  # if it fails, the candidate is skipped
        except OSError:
            continue
        if probe.returncode == 0:
            major, minor = probe.stdout.split()
            found.setdefault((int(major), int(minor)), candidate)
    return {version: found[version] for version in VERSIONS if version in found}


def run(*command: str, cwd: Path) -> str | None:
    """Run a command; return its output if it failed, else None."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)  # noqa: PLW1510, S603  # judged below
    return None if done.returncode == 0 else f"{' '.join(command[:3])}: {done.stdout}{done.stderr}"


def installed(wheel: Path, python: str, folder: Path) -> str | None:
    """Install and use the wheel on one interpreter; return the problem, or None."""
    run(python, "-m", "venv", str(folder), cwd=folder.parent)
    inside = str(folder / "bin" / "python")
    pip = (inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    return (
        run(*pip, str(wheel), cwd=folder)
        or run(inside, "-W", "error", "-c", "import qovery_async.models", cwd=folder)
        or run(*pip, f"{wheel}[testing]", "trio", cwd=folder)
        or run(inside, "-W", "error", "-c", CALL, cwd=folder)
        or typed(inside, folder)
    )


def typed(inside: str, folder: Path) -> str | None:
    """Type-check the quickstart with mypy strict in an environment; return the problem, or None."""
    script = folder / "script.py"
    script.write_text((ROOT / "examples/quickstart.py").read_text(encoding="utf-8"))
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull)
    return run(*mypy, "--python-executable", inside, str(script), cwd=folder)


def main(arguments: list[str] | None = None) -> int:
    """Check the wheel; return the exit code."""
    parser = argparse.ArgumentParser(description="Try a built wheel in clean environments.")
    parser.add_argument("wheel", type=Path, help="the wheel")
    wheel: Path = parser.parse_args(arguments).wheel.resolve()
    problems = contents(wheel)
    found = interpreters()
    for version in VERSIONS:
        name = ".".join(map(str, version))
        if version not in found:
            print(f"Python {name}: not on this machine")
            continue
        with tempfile.TemporaryDirectory() as folder:
            problem = installed(wheel, found[version], Path(folder) / "venv")
        print(f"Python {name}: {'ok' if problem is None else 'FAILED'}")
        problems += [f"Python {name}: {problem}"] if problem else []
    print(f"{wheel.name}: {wheel.stat().st_size:,} bytes")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
