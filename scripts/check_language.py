"""Check the rules for names, docstrings and imports that ruff does not know.

    python scripts/check_language.py [--test-files]

- docstring: opens with a clause ("What a client sends") instead of a noun phrase or a verb.
  "Whether" may open the docstring of a boolean: a function or attribute annotated as bool.
- test-name: longer than 60 characters.
- test-file: a module of the package has no test file of its name: `_rules/paging.py` is tested by
  `tests/rules/test_paging.py`. Only with --test-files. Generated modules and modules without a
  function or class need none.
- import-circle: an import closes a circle, at the top of a module or inside a function.

Prints one line for each finding; the exit code is 1 if there are any.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from import_circles import circles, import_graph

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "qovery_async"
GENERATED = f"{PACKAGE}/_raw/"
FOLDERS = (PACKAGE, "scripts", "tests", "benchmarks", "examples")
LONGEST_TEST_NAME = 60
_CLAUSE = re.compile(r"(What|Who|Whose|Where|How|That|Those|Nothing|Nobody)\b")
_BOOLEAN = re.compile(r"""["']?(bool\b|TypeGuard\[|TypeIs\[)""")

Trees = Mapping[str, ast.Module]
_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Finding(NamedTuple):
    """A place that breaks a rule."""

    path: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.message}"


def docstrings(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Find docstrings of modules, classes, functions and attributes that open with a clause."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Module | _Definition):
            continue
        for number, statement in enumerate(node.body):
            if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Constant):
                continue
            described = node.body[number - 1] if number else node
            text = str(statement.value.value).lstrip()
            if _CLAUSE.match(text) or (text.startswith("Whether ") and not _is_bool(described)):
                yield Finding(path, statement.lineno, "docstring", text.partition("\n")[0])


def _is_bool(described: ast.stmt | ast.Module) -> bool:
    if isinstance(described, ast.FunctionDef | ast.AsyncFunctionDef):
        annotation = described.returns
    else:
        annotation = described.annotation if isinstance(described, ast.AnnAssign) else None
    return annotation is not None and _BOOLEAN.match(ast.unparse(annotation)) is not None


def long_test_names(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Find test functions whose names are too long."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = len(node.name)
            if node.name.startswith("test_") and length > LONGEST_TEST_NAME:
                yield Finding(path, node.lineno, "test-name", f"{length} characters: {node.name}")


def missing_test_files(trees: Trees) -> Iterator[Finding]:
    """Find modules of the package without a test file of their name."""
    for path, tree in trees.items():
        if not path.startswith(f"{PACKAGE}/") or path.startswith(GENERATED):
            continue
        name = PurePosixPath(path).stem
        is_concept = name.isidentifier() and not name.startswith("__")
        if is_concept and any(isinstance(node, _Definition) for node in tree.body):
            expected = expected_test(path)
            if expected not in trees:
                yield Finding(path, 1, "test-file", f"{expected} is missing")


def expected_test(path: str) -> str:
    """Return the path of the test file of a module: without the underscores of private names."""
    *folders, name = [part.lstrip("_") for part in PurePosixPath(path).parts[1:]]
    return "/".join(["tests", *folders, f"test_{name}"])


def import_circles(trees: Trees) -> Iterator[Finding]:
    """Find imports of hand-written modules that close a circle."""
    modules = {_module(path): path for path in trees if path.startswith(f"{PACKAGE}/")}
    packages = {module for module, path in modules.items() if path.endswith("/__init__.py")}
    graph = import_graph({module: trees[path] for module, path in modules.items()}, packages)
    for circle in circles(graph):
        path = modules[circle.module]
        if not path.startswith(GENERATED):
            place = "inside a function" if circle.in_function else "at the top"
            way = " -> ".join(name.removeprefix(f"{PACKAGE}.") for name in circle.way_back)
            yield Finding(path, circle.line, "import-circle", f"{place}: {way}")


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def findings(trees: Trees, *, with_test_files: bool) -> list[Finding]:
    """Return all findings in the files of the repository, sorted by place."""
    found = [*import_circles(trees)]
    for path, tree in trees.items():
        found += docstrings(path, tree)
        found += long_test_names(path, tree)
    if with_test_files:
        found += missing_test_files(trees)
    return sorted(found)


def parsed(root: Path) -> dict[str, ast.Module]:
    """Parse the Python files of the repository, by their paths in it."""
    files = sorted(file for folder in FOLDERS for file in (root / folder).rglob("*.py"))
    return {
        file.relative_to(root).as_posix(): ast.parse(file.read_bytes())
        for file in files
        if "node_modules" not in file.parts
    }


def main(arguments: list[str]) -> int:
    """Print the findings; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--test-files", action="store_true", help="require a test file per module")
    options = parser.parse_args(arguments)
    found = findings(parsed(ROOT), with_test_files=options.test_files)
    for finding in found:
        print(finding)
    if found:
        print(f"{len(found)} findings", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
