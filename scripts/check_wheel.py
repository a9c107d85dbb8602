"""Try a built wheel the way its users will: in clean environments, away from the checkout.

    python scripts/check_wheel.py dist/*.whl

Checks the wheel's size and content, then installs it on every supported Python that this machine
has, calls an operation on the simulator, and type-checks a user's script against it. Exits with 1
and says what is wrong.
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
# A download of a second on a slow line; generated models take half of it.
LARGEST_BYTES = 1_100_000
VERSIONS = ((3, 11), (3, 12), (3, 13))
CALL = """
import sys, anyio, qovery_async
from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS, SCHEMAS
from qovery_async.testing import Simulator

async def main():
    async with Simulator() as simulator, AsyncQovery(**simulator.client_options()) as qovery:
        answer = await qovery.execute(OPERATIONS["listOrganization"])
        assert answer.results and not qovery.drift.total(), answer

assert sys.prefix in qovery_async.__file__, qovery_async.__file__
assert len(OPERATIONS) > 500 and len(SCHEMAS) > 500
anyio.run(main)
anyio.run(main, backend="trio")
"""


def contents(wheel: Path) -> list[str]:
    """What is wrong with the file itself."""
    problems: list[str] = []
    size = wheel.stat().st_size
    if size > LARGEST_BYTES:
        problems.append(f"{size} bytes; at most {LARGEST_BYTES}")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    if "qovery_async/py.typed" not in names:
        problems.append("py.typed is missing")
    foreign = {name.split("/")[0] for name in names if ".dist-info/" not in name} - {"qovery_async"}
    problems += [f"holds {name}, which is not the package" for name in sorted(foreign)]
    problems += [f"holds {name}" for name in names if "__pycache__" in name]
    return problems


def interpreters() -> dict[tuple[int, int], str]:
    """The supported Pythons of this machine: on the PATH, or installed by pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [f"python{major}.{minor}" for major, minor in VERSIONS]
    candidates += [sys.executable, *map(str, sorted(pyenv.glob("*/bin/python")))]
    found: dict[tuple[int, int], str] = {}
    for candidate in candidates:
        code = "import sys, venv; print(*sys.version_info[:2])"
        try:
            answer = subprocess.run([candidate, "-c", code], capture_output=True, text=True)  # noqa: PLW1510, S603  # a failure means: not this one
        except OSError:
            continue
        if answer.returncode == 0:
            major, minor = answer.stdout.split()
            found.setdefault((int(major), int(minor)), candidate)
    return {version: found[version] for version in VERSIONS if version in found}


def run(*command: str, cwd: Path) -> str | None:
    """The output of a command that failed; None when it did not."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)  # noqa: PLW1510, S603  # judged below
    return None if done.returncode == 0 else f"{' '.join(command[:3])}: {done.stdout}{done.stderr}"


def installed(wheel: Path, python: str, folder: Path) -> str | None:
    """What goes wrong with the wheel on one interpreter; None when nothing does."""
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
    """What mypy, strict, says of a user's script in that environment."""
    script = folder / "script.py"
    script.write_text((ROOT / "examples/quickstart.py").read_text(encoding="utf-8"))
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull)
    return run(*mypy, "--python-executable", inside, str(script), cwd=folder)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is returned."""
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
