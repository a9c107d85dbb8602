"""Import graph of a package, read from its source without importing it.

A node is a module, an edge an import statement that can run. Imports inside functions count;
imports below `if TYPE_CHECKING:` and calls of importlib are omitted. Importing `a.b.c` also runs
the packages `a` and `a.b`, unless the importing module is inside them. An import closes a circle if
the imported module leads back to the importing one.
"""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple


class Import(NamedTuple):
    """An edge of the graph."""

    target: str
    line: int
    in_function: bool


class Circle(NamedTuple):
    """An import, and the way back from the imported module to the importing one."""

    module: str
    line: int
    in_function: bool
    way_back: tuple[str, ...]


Graph = Mapping[str, list[Import]]


def import_graph(trees: Mapping[str, ast.Module], packages: set[str]) -> Graph:
    """Return the imports of each module; `packages` are the modules that are an `__init__`."""
    return {
        module: list(_imports(tree, module, trees.keys(), is_package=module in packages))
        for module, tree in trees.items()
    }


def circles(graph: Graph) -> Iterator[Circle]:
    """Yield the imports that close a circle.

    An import inside a function closes one by way of any imports. An import at the top of a module
    is reported only if all imports of the circle are at the top: otherwise the one inside a
    function is the import to remove.
    """
    at_top = {
        module: [one for one in imports if not one.in_function] for module, imports in graph.items()
    }
    for module, imports in graph.items():
        for target, line, in_function in imports:
            way_back = _way(graph if in_function else at_top, target, module)
            if way_back:
                yield Circle(module, line, in_function, way_back)


def _imports(
    tree: ast.Module, module: str, modules: Iterable[str], *, is_package: bool
) -> Iterator[Import]:
    known = frozenset(modules)
    home = module if is_package else module.rpartition(".")[0]
    for statement, in_function in _statements(tree, in_function=False):
        for name in _names(statement, home):
            # `from a import b` imports the module a.b if there is one, else a name of the module a.
            target = name if name in known else name.rpartition(".")[0]
            runs = {package for package in _packages(target) if not _is_inside(module, package)}
            for one in sorted((runs | {target}) & known - {module}):
                yield Import(one, statement.lineno, in_function)


def _statements(
    node: ast.AST, *, in_function: bool
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, in_function
        elif isinstance(child, ast.If) and _is_type_checking(child.test):
            for statement in child.orelse:
                yield from _statements(ast.Module([statement], []), in_function=in_function)
        else:
            is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _statements(child, in_function=in_function or is_function)


def _is_type_checking(test: ast.expr) -> bool:
    name = (
        test.attr
        if isinstance(test, ast.Attribute)
        else test.id
        if isinstance(test, ast.Name)
        else ""
    )
    return name == "TYPE_CHECKING"


def _names(statement: ast.Import | ast.ImportFrom, home: str) -> Iterator[str]:
    if isinstance(statement, ast.Import):
        yield from (alias.name for alias in statement.names)
        return
    above = home.split(".")
    start = above[: len(above) - statement.level + 1] if statement.level else []
    parts = [*start, *filter(None, [statement.module])]
    yield from (".".join([*parts, alias.name]) for alias in statement.names)


def _packages(module: str) -> Iterator[str]:
    parts = module.split(".")
    yield from (".".join(parts[:count]) for count in range(1, len(parts)))


def _is_inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _way(graph: Graph, start: str, end: str) -> tuple[str, ...]:
    """Return a shortest way from one module to another, empty if there is none."""
    ways: dict[str, tuple[str, ...]] = {start: (start,)}
    queue = deque([start])
    while queue:
        module = queue.popleft()
        if module == end:
            return ways[module]
        for one in graph[module]:
            if one.target not in ways:
                ways[one.target] = (*ways[module], one.target)
                queue.append(one.target)
    return ()
