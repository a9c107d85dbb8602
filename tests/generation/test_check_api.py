"""scripts/check_api.py: a public name that is removed fails the check."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from check_api import FOLDER, compare

ROOT = Path(__file__).parents[2]


def check(root):
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "check_api.py", "--root", root],
        capture_output=True,
        text=True,
        check=False,
    )


def test_api_lists_match_the_package():
    done = check(ROOT)
    assert done.returncode == 0, done.stderr


def test_api_method_removed_is_named(tmp_path):
    shutil.copytree(ROOT / "qovery_async", tmp_path / "qovery_async")
    module = tmp_path / "qovery_async" / "_raw" / "resources" / "projects.py"
    text = module.read_text()
    module.write_text(text.replace("async def create_alias(", "async def create_other("))

    done = check(tmp_path)

    assert done.returncode == 1
    removed = "removed (breaks users): client.AsyncQovery.projects.secrets.create_alias("
    assert removed in done.stderr
    assert "added: client.AsyncQovery.projects.secrets.create_other(" in done.stderr


def test_api_handwritten_list_is_short_enough_to_review():
    lines = (FOLDER / "package.txt").read_text("utf-8").splitlines()

    assert 0 < len(lines) < 1200
    assert not [line for line in lines if line.startswith("models.")]


def test_api_differences_name_removals_first():
    before = ["a.f(x: int) -> int", "a.g() -> None", "a.C", "a.C.m: str"]
    now = ["a.f(x: str) -> int", "a.C", "a.C.m: str", "a.h() -> None"]
    assert compare(before, now) == [
        "removed (breaks users): a.g() -> None",
        "changed: a.f(x: int) -> int\n     now: a.f(x: str) -> int",
        "added: a.h() -> None",
    ]
