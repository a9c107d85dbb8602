"""Type hints of methods and models, as frameworks evaluate them.

The contract tests evaluate those of every method and every model.
"""

from __future__ import annotations

import copy
import functools
import inspect
import subprocess
import sys
import typing
from datetime import timedelta
from uuid import UUID

import fastapi
import httpx
import pydantic
import pytest

import qovery_async
from qovery_async import AsyncQovery, Budget, NotFoundError, Unset
from qovery_async._lazy_annotations import LazyAnnotations
from qovery_async.models import Project, ProjectRequest, ReferenceObject
from qovery_async.pages import Pages
from qovery_async.response import StreamedResponse
from qovery_async.testing import Seed, Simulator


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


def test_hints_of_a_model_are_the_types_of_its_fields():
    hints = typing.get_type_hints(Project)

    assert hints["id"] is UUID
    assert hints["organization"] is ReferenceObject
    assert hints["description"] == str | Unset
    assert hints.keys() == {attribute for attribute, _, _, _ in Project.model_fields}
    parameters = inspect.signature(Project, eval_str=True).parameters
    assert {name: parameters[name].annotation for name in hints} == hints


def test_inspection_of_the_base_class_changes_no_model():
    assert inspect.signature(Project.__base__).parameters.keys() == {"additional_properties"}

    assert ProjectRequest(name="shop").to_dict() == {"name": "shop"}


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

        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://backend") as http:
            found = await http.get("/", params={"organization_id": str(organization.id)})
            incomplete = await http.get("/")
            with pytest.raises(NotFoundError):
                await http.get("/", params={"organization_id": str(UUID(int=1))})

    assert found.json() == "found"
    assert incomplete.json()["detail"][0]["loc"] == ["query", "organization_id"]


class TestLazyAnnotations:
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
    def test_every_way_to_read_evaluates_once(self, read):
        evaluated = []

        def evaluate():
            evaluated.append(1)
            return {"a": int, "b": None}

        found = LazyAnnotations(evaluate)

        assert evaluated == []
        assert read(found) == read(found) == {"a": int, "b": None}
        assert evaluated == [1]

    def test_length_and_equality_evaluate(self):
        assert len(LazyAnnotations(lambda: {"a": int})) == 1
        assert LazyAnnotations(lambda: {"a": int}) == {"a": int}

    def test_wrappers_share_the_annotations(self):
        @functools.wraps(AsyncQovery.deadline)
        def wrapper(*args, **kwargs): ...

        assert typing.get_type_hints(wrapper)["seconds"] == float | timedelta | None
