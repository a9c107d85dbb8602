"""Rules of scripts/check_language.py, on modules of a few lines."""

from __future__ import annotations

import ast
import subprocess
import sys
import textwrap
from pathlib import Path

import check_language
import pytest
from check_language import docstrings, expected_test, findings

ROOT = Path(__file__).parents[2]


def parsed(**sources):
    """Parse sources by their paths in the repository, `__` for a slash."""
    return {
        f"{name.replace('__', '/')}.py": ast.parse(textwrap.dedent(source))
        for name, source in sources.items()
    }


def rules(trees, **options):
    found = findings(trees, with_test_files=options.get("with_test_files", False))
    return [(one.path, one.line, one.rule) for one in found]


@pytest.mark.parametrize(
    "word", ["What", "Who", "Whose", "Where", "How", "That", "Those", "Nothing", "Nobody"]
)
def test_docstring_opened_by_clause_is_found(word):
    tree = ast.parse(f'def f():\n    """{word} is sent."""\n')

    (found,) = docstrings("a.py", tree)
    assert str(found) == f"a.py:2: docstring: {word} is sent."


@pytest.mark.parametrize("text", ["Whatever is sent.", "Howl.", "Return it. What else?", "Those_"])
def test_docstring_other_openings_pass(text):
    assert list(docstrings("a.py", ast.parse(f'"""{text}"""'))) == []


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ('"""What a module is."""', 1),
        ('class A:\n    """What a class is."""', 2),
        ('class A:\n    a: int = 0\n    """How many."""', 3),
        ('def f():\n    def g():\n        """Where."""', 3),
        ('async def f():\n    """\n    That which opens on the second line.\n    """', 2),
    ],
)
def test_docstring_is_found_at_every_place(source, line):
    assert [found.line for found in docstrings("a.py", ast.parse(source))] == [line]


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ('def f() -> bool:\n    """Whether it fits."""', False),
        ('def f() -> "bool":\n    """Whether it fits."""', False),
        ('async def f() -> bool | None:\n    """Whether it fits."""', False),
        ('def f(a: object) -> TypeGuard[int]:\n    """Whether it fits."""', False),
        ('class A:\n    a: bool = True\n    """Whether it fits."""', False),
        ('def f() -> int:\n    """Whether it fits."""', True),
        ('def f():\n    """Whether it fits."""', True),
        ('class A:\n    a: int = 1\n    """Whether it fits."""', True),
        ('class A:\n    """Whether it fits."""', True),
        ('"""Whether it fits."""', True),
    ],
)
def test_docstring_whether_only_describes_booleans(source, is_found):
    assert bool(list(docstrings("a.py", ast.parse(source)))) is is_found


def test_test_name_over_the_limit_is_found():
    longest = "test_" + "a" * (check_language.LONGEST_TEST_NAME - 5)
    trees = parsed(tests__test_a=f"def {longest}(): ...\nasync def {longest}a(): ...\n")

    assert rules(trees) == [("tests/test_a.py", 2, "test-name")]


def test_test_name_limit_is_only_for_tests():
    assert rules(parsed(scripts__a=f"def {'a' * 61}(): ...")) == []


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ("qovery_async/pages.py", "tests/test_pages.py"),
        ("qovery_async/_rules/paging.py", "tests/rules/test_paging.py"),
        ("qovery_async/testing/http/_bodies.py", "tests/testing/http/test_bodies.py"),
    ],
)
def test_test_file_mirrors_the_package(module, expected):
    assert expected_test(module) == expected


def test_test_file_missing_is_found_if_switched_on():
    trees = parsed(
        qovery_async___rules__paging="def f(): ...",
        qovery_async___rules__jwt="def f(): ...",
        tests__rules__test_jwt="",
    )
    missing = ("qovery_async/_rules/paging.py", 1, "test-file")

    assert rules(trees, with_test_files=True) == [missing]
    assert rules(trees) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("qovery_async___raw__models__a", "class A: ..."),
        ("qovery_async___version", "VERSION = '1'"),
        ("qovery_async___pyinstaller__hook-qovery", "def f(): ..."),
        ("scripts__a", "def f(): ..."),
    ],
)
def test_test_file_is_not_required(name, source):
    trees = {f"{name.replace('___', '/_').replace('__', '/')}.py": ast.parse(source)}
    assert rules(trees, with_test_files=True) == []


def test_import_circle_names_the_way_back():
    trees = parsed(
        qovery_async__a="def f():\n    from . import b\n",
        qovery_async__b="from .c import g\n",
        qovery_async__c="from . import a\n",
    )

    (found,) = findings(trees, with_test_files=False)
    assert str(found) == "qovery_async/a.py:2: import-circle: inside a function: b -> c -> a"


def test_import_circle_of_generated_module_passes():
    trees = {
        "qovery_async/_raw/a.py": ast.parse("def f():\n    from . import b\n"),
        "qovery_async/_raw/b.py": ast.parse("def f():\n    from . import a\n"),
    }
    assert rules(trees) == []


@pytest.mark.parametrize("name", ["check_language.py", "import_circles.py", "check_api.py"])
def test_check_language_passes_the_scripts_that_check(name):
    tree = ast.parse((ROOT / "scripts" / name).read_text("utf-8"))

    assert rules({f"scripts/{name}": tree}) == []


def test_check_language_reads_the_repository(tmp_path):
    for path in ("scripts/a.py", "tests/typescript/node_modules/b.py", "other/c.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")

    assert list(check_language.parsed(tmp_path)) == ["scripts/a.py"]


def test_check_language_prints_findings_and_exits_1(monkeypatch, capsys):
    trees = {"scripts/a.py": ast.parse('"""What it is."""')}
    monkeypatch.setattr(check_language, "parsed", lambda _: trees)

    assert check_language.main([]) == 1
    assert capsys.readouterr().out == "scripts/a.py:1: docstring: What it is.\n"
    monkeypatch.setattr(check_language, "parsed", lambda _: {})
    assert check_language.main([]) == 0


def test_check_language_runs_as_a_program():
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "check_language.py", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--test-files" in done.stdout
