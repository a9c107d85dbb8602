from __future__ import annotations

import importlib.util
import json
import pkgutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import qovery_async
from qovery_async._pyinstaller import hook_dirs

ROOT = Path(__file__).parents[2]
needs_pyinstaller = pytest.mark.skipif(
    importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed"
)
HOOK = """
import json, runpy, sys
made = runpy.run_path(sys.argv[1])
print(json.dumps([made["hiddenimports"], [source for source, _ in made.get("datas", [])]]))
"""
PROGRAM = """
import asyncio
from qovery_async import AsyncQovery, Budget, QoveryError
from qovery_async.models import Project
from qovery_async.raw import OPERATIONS

async def main():
    options = {"token": "qov_x", "base_url": "http://127.0.0.1:1", "retries": 0}
    async with AsyncQovery(**options, budget=Budget.unlimited()) as qovery:
        try:
            await qovery.organizations.list()
        except QoveryError as error:
            print(type(error).__name__, len([OPERATIONS[name] for name in OPERATIONS]))

asyncio.run(main())
"""


def test_entry_point_leads_to_the_hooks():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["entry-points"]["pyinstaller40"] == {
        "hook-dirs": "qovery_async._pyinstaller:hook_dirs"
    }
    [folder] = hook_dirs()
    assert sorted(path.name for path in Path(folder).glob("hook-*.py")) == [
        "hook-qovery_async.py",
        "hook-qovery_async.testing.py",
    ]


def modules_of(package):
    return {
        found.name
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if not found.name.startswith(("qovery_async._pyinstaller", "qovery_async.testing"))
    }


@needs_pyinstaller
def test_hook_names_every_module_the_library_and_the_data():
    hook = Path(hook_dirs()[0]) / "hook-qovery_async.py"
    done = subprocess.run(
        [sys.executable, "-c", HOOK, str(hook)], capture_output=True, text=True, check=True
    )
    [imports, data] = json.loads(done.stdout.splitlines()[-1])

    assert modules_of(qovery_async) <= set(imports)
    assert {"httpx", "httpx2"} & set(imports)
    assert not [name for name in imports if name.startswith("qovery_async.testing")]
    assert {"py.typed", "document.json.bz2"} <= {Path(source).name for source in data}


@needs_pyinstaller
def test_frozen_program_starts_and_calls(tmp_path):
    (tmp_path / "main.py").write_text(PROGRAM)
    options = ["--onedir", "--noconfirm", "--log-level", "ERROR", "--paths", str(ROOT)]
    # The checkout may be newer than the entry points of the environment.
    options += ["--additional-hooks-dir", hook_dirs()[0]]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, "main.py"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )

    program = next((tmp_path / "dist" / "main").glob("main*"))
    done = subprocess.run([program], capture_output=True, text=True, check=False)

    assert done.stdout == "ConnectionFailedError 554\n", done.stderr
