"""Type hints of methods, as frameworks evaluate them.

The contract tests evaluate those of every method.
"""

from __future__ import annotations

import copy
import functools
import inspect
import pickle
import subprocess
import sys
import typing
from datetime import timedelta
from uuid import UUID

import fastapi
import pydantic
import pytest

import qovery_async
from qovery_async import AsyncQovery, Budget, NotFoundError
from qovery_async._lazy_annotations import LazyAnnotations, annotated_later, evaluated_later
from qovery_async.models import Project
from qovery_async.pages import Pages
from qovery_async.response import StreamedResponse
from qovery_async.testing import Seed, Simulator
from tests.http_library import http


@pytest.mark.parametrize(
    ("method", "hints"),
    [
        (AsyncQovery(token="x").projects.get, {"project_id": str | UUID, "return": Project}),
        (
            AsyncQovery(token="x").projects.list,
            {"organization_id": str | UUID, "return": Pages[Project]},
        ),
    ],
)
def test_hints_of_a_bound_method_are_those_of_its_signature(method, hints):
    signature = inspect.signature(method, eval_str=True)

    assert typing.get_type_hints(method) == hints
    assert signature.return_annotation == hints["return"]
    assert {name: p.annotation for name, p in signature.parameters.items()} == {
        name: hint for name, hint in hints.items() if name != "return"
    }


def public_callables():
    for name in qovery_async.__all__:
        found = getattr(qovery_async, name)
        if callable(found):
            yield found
        if isinstance(found, type):
            members = vars(found).items()
            yield from (
                value for key, value in members if key[0] != "_" and inspect.isfunction(value)
            )


def test_hints_of_every_public_name_are_evaluated():
    found = [*public_callables()]

    assert len(found) > 50
    for target in found:
        assert typing.get_type_hints(target) is not None


@pytest.mark.parametrize(
    "target",
    [
        *(method for name, method in inspect.getmembers(AsyncQovery, callable) if name[0] != "_"),
        AsyncQovery,
        AsyncQovery.__init__,
        Budget.of,
        Pages,
        StreamedResponse,
        Seed.plant,
        Simulator,
        Simulator.serve,
    ],
)
def test_hints_of_the_client_are_evaluated(target):
    assert isinstance(typing.get_type_hints(target), dict)
    assert inspect.signature(target, eval_str=True) is not None


def test_import_of_a_resource_loads_no_models():
    code = (
        "import sys; from qovery_async import AsyncQovery; AsyncQovery(token='x').projects.get;"
        "print([name for name in sys.modules if 'models.' in name or name == 'pydantic'])"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.anyio
async def test_method_is_a_tool_as_it_is():
    async with AsyncQovery(**Simulator().client_options()) as qovery:
        tool = pydantic.validate_call(qovery.organizations.get)
        organization = (await qovery.organizations.list())[0]

        assert await tool(str(organization.id)) == organization
        with pytest.raises(pydantic.ValidationError, match="organization_id"):
            await tool(organization_id=3)
        schema = pydantic.TypeAdapter(qovery.organizations.get).json_schema()
    assert schema["required"] == ["organization_id"]


@pytest.mark.anyio
async def test_method_is_a_dependency_of_fastapi_as_it_is():
    app = fastapi.FastAPI()
    async with AsyncQovery(**Simulator().client_options()) as qovery:
        organization = (await qovery.organizations.list())[0]
        dependency = fastapi.Depends(qovery.organizations.get)
        app.get("/", dependencies=[dependency])(lambda: "found")

        transport = http.ASGITransport(app)
        async with http.AsyncClient(transport=transport, base_url="http://backend") as backend:
            found = await backend.get("/", params={"organization_id": str(organization.id)})
            incomplete = await backend.get("/")
            with pytest.raises(NotFoundError):
                await backend.get("/", params={"organization_id": str(UUID(int=1))})

    assert found.json() == "found"
    assert incomplete.json()["detail"][0]["loc"] == ["query", "organization_id"]


@pytest.mark.parametrize(
    "read",
    [
        dict,
        copy.copy,
        LazyAnnotations.copy,
        lambda found: {**found},
        lambda found: dict(zip(found.keys(), found.values(), strict=True)),
        lambda found: dict(found.items()),
        lambda found: {name: found[name] for name in found},
        lambda found: {name: found.get(name) for name in ("a", "b") if name in found},
        lambda found: eval(repr(found).replace("<class 'int'>", "int")),
    ],
)
def test_every_way_to_read_evaluates_once(read):
    evaluated = []

    def evaluate():
        evaluated.append(1)
        return {"a": int, "b": None}

    found = LazyAnnotations(evaluate)

    assert evaluated == []
    assert read(found) == read(found) == {"a": int, "b": None}
    assert evaluated == [1]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (len, 1),
        (bool, True),
        (lambda found: found == {"a": int}, True),
        (lambda found: {"a": int} == found, True),
        (lambda found: found != {"a": int}, False),
        (lambda found: found.get("b", "default"), "default"),
        (lambda found: "b" in found, False),
        (lambda found: found | {"b": str}, {"a": int, "b": str}),
        (lambda found: {"b": str} | found, {"a": int, "b": str}),
        (lambda found: [*reversed(found)], ["a"]),
    ],
)
def test_first_read_of_any_kind_evaluates(read, expected):
    assert read(LazyAnnotations(lambda: {"a": int})) == expected


def test_failed_evaluation_is_repeated_by_the_next_read():
    outcomes = [ImportError("no such module"), {"a": int}]

    def evaluate():
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    found = LazyAnnotations(evaluate)

    with pytest.raises(ImportError, match="no such module"):
        found["a"]
    assert found["a"] is int


def test_missing_annotation_raises_key_error():
    with pytest.raises(KeyError, match="b"):
        LazyAnnotations(lambda: {"a": int})["b"]


@pytest.mark.parametrize(
    "copied",
    [
        LazyAnnotations.copy,
        copy.copy,
        copy.deepcopy,
        lambda found: pickle.loads(pickle.dumps(found)),
    ],
)
def test_copy_is_a_plain_dict(copied):
    def function(first: UUID) -> int: ...

    found = evaluated_later(function, {}.__getitem__)
    made = copied(found)
    made["second"] = str

    assert type(made) is dict
    assert made == {"first": UUID, "return": int, "second": str}
    assert found == {"first": UUID, "return": int}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda found: found.__setitem__("a", str), {"a": str, "b": None}),
        (lambda found: found.update(c=str), {"a": int, "b": None, "c": str}),
        (lambda found: found.__ior__({"a": str}), {"a": str, "b": None}),
        (lambda found: found.setdefault("a", str), {"a": int, "b": None}),
        (lambda found: found.__delitem__("a"), {"b": None}),
        (lambda found: found.pop("a"), {"b": None}),
        (lambda found: found.popitem(), {"a": int}),
        (lambda found: found.clear(), {}),
    ],
)
def test_change_before_the_first_read_is_kept(change, expected):
    found = LazyAnnotations(lambda: {"a": int, "b": None})

    change(found)

    assert found == expected


def test_annotations_are_not_hashable():
    with pytest.raises(TypeError, match="unhashable"):
        hash(LazyAnnotations(dict))


def test_name_that_the_module_lacks_is_searched():
    searched = []

    def find(name):
        searched.append(name)
        return {"Missing": float}[name]

    def function(first: UUID, second: list[Missing]) -> None: ...  # noqa: F821

    found = evaluated_later(function, find)

    assert searched == []
    assert found == {"first": UUID, "second": list[float], "return": None}
    assert "Missing" in searched


def test_name_that_is_not_found_is_a_name_error():
    def function(first: Missing) -> None: ...  # noqa: F821

    found = evaluated_later(function, {}.__getitem__)

    with pytest.raises(NameError, match="Missing"):
        found["first"]


def test_decorated_function_is_itself_and_has_types():
    def function(project: Project_, pages: Pages_ | None) -> None: ...  # noqa: F821

    function.__annotations__ = {"project": "Project", "pages": "StreamedResponse | None"}
    decorated = annotated_later(Project=".models", StreamedResponse=".response")(function)

    assert decorated is function
    assert typing.get_type_hints(function) == {
        "project": Project,
        "pages": StreamedResponse | None,
    }


def test_wrappers_share_the_annotations():
    @functools.wraps(AsyncQovery.deadline)
    def wrapper(*args, **kwargs): ...

    assert typing.get_type_hints(wrapper)["seconds"] == float | timedelta | None
