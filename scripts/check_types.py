"""Check that every public name is fully annotated, and user code with a third type checker.

`pyright --verifytypes` finds incomplete types, and `pyrefly` checks the user code of tests/typing.
The package is copied into a virtual environment, because pyright verifies installed packages and
resolves an editable install to the whole checkout.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "qovery_async"
_COMPLETE = "Type completeness score: 100%"


def main() -> int:
    """Print the findings; return 0 if there are none."""
    return max(verify_types(), check_user_code())


def check_user_code() -> int:
    """Print what pyrefly finds in user code; return 0 if it finds nothing."""
    checker = Path(sys.executable).parent / "pyrefly"
    if not checker.exists():
        print("pyrefly is not installed: install the extra lint", file=sys.stderr)
        return 1
    files = [*Path(ROOT, "tests", "typing").glob("*.py")]
    process = subprocess.run(  # noqa: S603  # the checker of this environment
        [checker, "check", "--python-interpreter-path", sys.executable, *files],
        cwd=ROOT,
        check=False,
    )
    return process.returncode


def verify_types() -> int:
    """Print the incomplete types; return 0 if there are none."""
    with tempfile.TemporaryDirectory() as folder:
        installed = Path(folder, "venv")
        subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-m", "venv", "--without-pip", "--system-site-packages", installed],
            check=True,
        )
        (library,) = installed.glob("lib/python*/site-packages")
        # Dependencies come from the environment that runs this script.
        Path(library, "dependencies.pth").write_text("\n".join(_site_packages()), encoding="utf-8")
        shutil.copytree(ROOT / PACKAGE, library / PACKAGE)
        process = subprocess.run(  # noqa: S603  # the checker of this environment
            [Path(sys.executable).parent / "pyright", "--verifytypes", PACKAGE, "--ignoreexternal"],
            cwd=folder,
            env={
                **os.environ,
                "PATH": os.pathsep.join([str(installed / "bin"), os.environ.get("PATH", "")]),
                "VIRTUAL_ENV": str(installed),
            },
            capture_output=True,
            text=True,
            check=False,
        )
    lines = process.stdout.splitlines()
    if any(line.strip() == _COMPLETE for line in lines):
        print(_COMPLETE)
        return 0
    print("\n".join(lines), process.stderr, sep="\n", file=sys.stderr)
    return 1


def _site_packages() -> list[str]:
    return [entry for entry in sys.path if entry.endswith("site-packages")]


if __name__ == "__main__":
    sys.exit(main())
