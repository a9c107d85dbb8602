"""Rules of scripts/import_circles.py, on packages of a few lines."""

from __future__ import annotations

import ast

import pytest
from import_circles import Circle, circles, import_graph

PACKAGES = {"p", "p.q"}


def graph(**sources):
    """Build the graph of modules by name, `_` for a dot; p and p.q are packages."""
    trees = {"p": ast.parse(""), "p.q": ast.parse("")}
    trees |= {name.replace("_", "."): ast.parse(source) for name, source in sources.items()}
    return import_graph(trees, PACKAGES)


def targets(found, module):
    return [one.target for one in found[module]]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import p.a", ["p.a"]),
        ("import p.a as c", ["p.a"]),
        ("from p import a", ["p.a"]),
        ("from p.a import name", ["p.a"]),
        ("from .. import a", ["p.a"]),
        ("from ..a import name", ["p.a"]),
        ("from . import c", ["p.q.c"]),
        ("from .c import name", ["p.q.c"]),
        ("from .. import name", ["p"]),
        ("import os", []),
        ("from os.path import join", []),
    ],
)
def test_graph_resolves_every_form_of_import(source, expected):
    assert targets(graph(p_a="", p_q_c="", p_q_b=source), "p.q.b") == expected


def test_graph_import_of_a_module_runs_its_package():
    assert targets(graph(p_a="from .q import b", p_q_b=""), "p.a") == ["p.q", "p.q.b"]


def test_graph_import_beside_a_module_does_not_run_its_package():
    assert targets(graph(p_q_a="from . import b", p_q_b=""), "p.q.a") == ["p.q.b"]


def test_graph_imports_in_a_package_start_inside_it():
    assert targets(graph(p_q="from .b import name", p_q_b=""), "p.q") == ["p.q.b"]


@pytest.mark.parametrize("test", ["TYPE_CHECKING", "typing.TYPE_CHECKING"])
def test_graph_omits_imports_of_type_checkers(test):
    source = f"if {test}:\n    from p import a\nelse:\n    from p import b\n"
    assert targets(graph(p_a="", p_b="", p_c=source), "p.c") == ["p.b"]


def test_circle_by_an_import_in_a_function_is_found():
    found = graph(p_a="import p.b", p_b="def f():\n    if f:\n        import p.a\n")
    assert list(circles(found)) == [Circle("p.b", 3, in_function=True, way_back=("p.a", "p.b"))]


def test_circle_of_imports_at_the_top_names_each():
    found = graph(p_a="import p.b", p_b="import p.a")
    assert [(one.module, one.in_function) for one in circles(found)] == [
        ("p.a", False),
        ("p.b", False),
    ]


def test_circle_through_a_package_is_found():
    found = graph(p_q="from p import a", p_q_b="", p_a="def f():\n    from p.q import b\n")
    assert [(one.module, one.way_back) for one in circles(found)] == [("p.a", ("p.q", "p.a"))]


def test_circle_free_imports_in_functions_pass():
    found = graph(p_a="def f():\n    import p.b", p_b="import p.c", p_c="")
    assert list(circles(found)) == []
