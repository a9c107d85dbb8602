from __future__ import annotations

import ast
import asyncio
import importlib.metadata
import inspect
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from uuid import UUID

import anyio
import check_docs
import pytest

import qovery_async
import qovery_async.integrations.redis
from qovery_async.testing import Simulator, VirtualClock
from tests.ratelimit.store_server import started_store

ROOT = Path(__file__).parents[1]
EXAMPLES = list(check_docs.examples())
# Run by tests of their own, in test_examples.py.
FILES = {path.read_text("utf-8") for path in (ROOT / "examples").glob("*.py")}
RUN_HERE = [example for example in EXAMPLES if example.source not in FILES]
CLIENT = qovery_async.AsyncQovery
REDIS_BUDGET = qovery_async.integrations.redis.RedisBudget


@pytest.fixture(scope="module")
def store():
    server = started_store()
    yield server
    server.terminate()


@pytest.fixture
def simulator():
    return Simulator(clock=VirtualClock())


@pytest.fixture
def pasted(simulator, monkeypatch, request, tmp_path):
    """The world of a reader: clients call a simulator, and files are written to a folder."""

    class Client(CLIENT):
        """Client of the simulator, except if the example mocks the HTTP library."""

        def __init__(self, **options):
            given = {} if "http_library" in options else simulator.client_options()
            super().__init__(**{**given, **options})

    monkeypatch.setattr(qovery_async, "AsyncQovery", Client)
    monkeypatch.chdir(tmp_path)

    def redis_budget(*address, **options):
        if not address:
            return REDIS_BUDGET(**options)
        return REDIS_BUDGET(request.getfixturevalue("store").connection_url, **options)

    monkeypatch.setattr("qovery_async.integrations.redis.RedisBudget", redis_budget)


def names_of(simulator, qovery):
    first = {
        kind: next(simulator.world.store.of(kind))
        for kind in ("organization", "project", "environment", "application")
    }
    return {
        "qovery": qovery,
        **{f"{kind}_id": UUID(record.id) for kind, record in first.items()},
        "simulator": simulator,
        "qovery_client": qovery,
        "qovery_simulator": simulator,
        "qovery_clock": simulator.clock,
    }


def asserting(source):
    """Turn lines `expression  # 'literal'` into assertions that both are equal."""
    return re.sub(r"^(\w[^#\n]*)  # (['{\[].*)$", r"assert (\1) == \2", source, flags=re.MULTILINE)


def test_docs_results_in_comments_are_compared():
    found = [line for one in RUN_HERE for line in asserting(one.source).splitlines()]

    assert len([line for line in found if line.startswith("assert (")]) == 5


async def run_fragment(example, simulator):
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code = compile(asserting(example.source), example.name, "exec", flags=flags)
    async with CLIENT(**simulator.client_options()) as qovery:
        names = names_of(simulator, qovery)
        assert names.keys() == check_docs.NAMES.keys()
        result = eval(code, {"__name__": "fragment", **names})
        if inspect.isawaitable(result):
            await result


def run_program(example):
    names = {"__name__": "__main__"}
    exec(compile(asserting(example.source), example.name, "exec"), names)
    for name, value in names.items():
        if name.startswith("test_"):
            anyio.run(value)


def run_pytest(example, folder):
    """Run an example that is a test file, beside the seed file of its page."""
    Path(folder, "test_example.py").write_text(example.source)
    page = (ROOT / "docs" / example.page).read_text("utf-8")
    seed = re.search(r"^```yaml\n(organizations:.*?)^```", page, re.MULTILINE | re.DOTALL)
    Path(folder, "world.yaml").write_text(seed[1])
    declared = {point.name for point in importlib.metadata.entry_points(group="pytest11")}
    plugin = [] if "qovery_async" in declared else ["-p", "qovery_async.testing.pytest_plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, "test_example.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("example", RUN_HERE, ids=lambda example: example.name)
def test_docs_example_pasted_runs(example, simulator, pasted, tmp_path):
    if "import respx" in example.source:
        pytest.importorskip("httpx", reason="respx replaces the connections of httpx only")
    if example.is_fragment:
        asyncio.run(run_fragment(example, simulator))
    elif "import pytest" in example.source:
        run_pytest(example, tmp_path)
    else:
        run_program(example)


def test_docs_fragment_marks_stand_above_python_blocks():
    marks = sum(page.read_text("utf-8").count(check_docs.FRAGMENT) for page in check_docs.PAGES)

    assert marks == sum(example.is_fragment for example in EXAMPLES)


def test_docs_python_blocks_are_all_found():
    fences = sum(page.read_text("utf-8").count("```py") for page in check_docs.PAGES)

    assert fences == len(EXAMPLES)


def test_docs_index_explains_the_names_of_fragments():
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    explained = re.findall(r"`(\w+)`", index[index.index("| Name |") :])

    assert check_docs.NAMES.keys() <= set(explained)


def prose_of(page):
    return re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def links_of(page):
    text = prose_of(page)
    inline = re.findall(r"\]\(([^)\s]+)\)", text)
    return inline + re.findall(r"^\[[^\]]+\]: (\S+)$", text, re.MULTILINE)


def anchors_of(page):
    heads = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {head.lower().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", check_docs.PAGES[1:], ids=lambda page: page.name)
def test_docs_links_lead_to_files_and_headings(page):
    for link in links_of(page):
        path, _, anchor = link.partition("#")
        if "://" in path:
            continue
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors_of(target), link


def test_readme_references_are_defined():
    text = prose_of(ROOT / "README.md")
    used = {" ".join(name.split()).lower() for name in re.findall(r"\[([^\]]+)\](?![(:])", text)}

    assert used == set(re.findall(r"^\[([^\]]+)\]: ", text, re.MULTILINE))


def test_readme_links_are_absolute_and_lead_to_files():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    urls = {label.lower(): url for label, url in project["urls"].items()}
    blob = f"{urls['repository']}/blob/main/"
    links = [*links_of(ROOT / "README.md"), urls["documentation"], urls["changelog"]]

    assert project["readme"] == "README.md"
    assert all(link.startswith("https://") for link in links)
    ours = [link.removeprefix(blob) for link in links if link.startswith(urls["repository"])]
    assert ours != []
    for path, _, anchor in (link.partition("#") for link in ours):
        assert (ROOT / path).is_file(), path
        assert not anchor or anchor in anchors_of(ROOT / path), anchor
