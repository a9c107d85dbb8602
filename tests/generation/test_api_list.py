"""api.txt: a public name that disappears fails the check."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from check_api import compare

ROOT = Path(__file__).parents[2]


def check(root):
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "check_api.py", "--root", root],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_list_is_what_the_package_has():
    done = check(ROOT)
    assert done.returncode == 0, done.stderr


def test_a_method_that_disappears_is_named(tmp_path):
    shutil.copytree(ROOT / "qovery_async", tmp_path / "qovery_async")
    module = tmp_path / "qovery_async" / "_raw" / "resources" / "projects.py"
    text = module.read_text()
    module.write_text(text.replace("async def create_alias(", "async def create_other("))

    done = check(tmp_path)

    assert done.returncode == 1
    gone = "gone (breaks users): client.AsyncQovery.projects.secrets.create_alias("
    assert gone in done.stderr
    assert "new: client.AsyncQovery.projects.secrets.create_other(" in done.stderr


def test_what_breaks_users_comes_first():
    before = ["a.f(x: int) -> int", "a.g() -> None", "a.C", "a.C.m: str"]
    now = ["a.f(x: str) -> int", "a.C", "a.C.m: str", "a.h() -> None"]
    assert compare(before, now) == [
        "gone (breaks users): a.g() -> None",
        "changed: a.f(x: int) -> int\n     now: a.f(x: str) -> int",
        "new: a.h() -> None",
    ]
