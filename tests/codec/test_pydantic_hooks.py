"""Models, enumerations and unions as types of pydantic and FastAPI."""

from __future__ import annotations

import json
from typing import Annotated

import fastapi
import httpx
import pydantic
import pytest

from qovery_async import UnknownVariant
from qovery_async.models import (
    JobResponse,
    OrganizationApiTokenCreate,
    Project,
    ProjectRequest,
    ReferenceObject,
    StateEnum,
)

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
COUNT = "associated_environments_count"
PROJECT = {
    "associated_environments_count": 0,
    "created_at": "2026-01-01T00:00:00Z",
    "id": ID,
    "name": "shop",
    "organization": {"id": ID},
    "of_the_future": {"deep": [1, None]},
}
TOKEN = {"created_at": "2026-01-01T00:00:00Z", "id": ID, "name": "ci", "token": "canary"}


class Holder(pydantic.BaseModel):
    project: Project | None = None
    state: StateEnum = StateEnum.DEPLOYED
    jobs: list[JobResponse] = []


def test_json_survives_validation_and_serialization():
    sent = {"project": PROJECT, "state": "NEWER", "jobs": [{"job_type": "NEWER", "of": 1}]}

    holder = Holder.model_validate_json(json.dumps(sent))

    assert holder.project == Project.from_dict(PROJECT)
    assert holder.state == "NEWER"
    assert not holder.state.is_known
    assert holder.jobs == [UnknownVariant("NEWER", {"job_type": "NEWER", "of": 1})]
    assert json.loads(holder.model_dump_json()) == sent
    assert Holder.model_validate(holder.model_dump()) == holder


def test_python_values_validate_as_their_json():
    project = Project.from_dict(PROJECT)
    fields = {**PROJECT, "id": project.id, "organization": ReferenceObject(id=project.id)}

    adapter = pydantic.TypeAdapter(Project)

    assert adapter.validate_python(fields) == project
    assert adapter.validate_python(project) is project


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"name": 3}, [(("name",), "expected str")]),
        ({"name": None}, [(("name",), "null is not allowed, expected str")]),
        ({"organization": {}}, [(("organization", "id"), "Field required")]),
        ({"created_at": "noon"}, [(("created_at",), "expected datetime")]),
        (
            {"associated_environments_count": 1.5},
            [(("associated_environments_count",), "expected int")],
        ),
        ({"associated_environments_count": 1.0}, []),
        ({"id": "STATIC_IP"}, []),
        ({"name": object()}, [((), "a object has no JSON form")]),
    ],
)
def test_deviations_are_validation_errors_at_their_place(change, faults):
    adapter = pydantic.TypeAdapter(Project)

    try:
        adapter.validate_python(PROJECT | change)
    except pydantic.ValidationError as error:
        found = [(entry["loc"], entry["msg"]) for entry in error.errors()]
    else:
        found = []

    assert found == faults


def test_model_of_another_class_is_a_validation_error():
    with pytest.raises(pydantic.ValidationError, match="expected Project, got ProjectRequest"):
        Holder(project=ProjectRequest(name="shop"))


def test_secrets_are_masked_unless_requested():
    adapter = pydantic.TypeAdapter(list[OrganizationApiTokenCreate])
    tokens = adapter.validate_python([TOKEN | {"extra": {"password": "canary"}}])

    assert b"canary" not in adapter.dump_json(tokens)
    assert "canary" not in str(adapter.dump_python(tokens))
    shown = adapter.dump_python(tokens, context={"show_secrets": True})
    assert shown == [TOKEN | {"extra": {"password": "canary"}}]
    with pytest.raises(pydantic.ValidationError, match="the secret is masked") as caught:
        adapter.validate_python(adapter.dump_python(tokens))
    assert caught.value.errors()[0]["loc"] == (0, "token")


def test_input_of_a_secret_is_in_no_error():
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(OrganizationApiTokenCreate).validate_python(
            TOKEN | {"token": ["canary"]}
        )

    assert "canary" not in str(caught.value) + caught.value.json()


def test_json_schema_is_that_of_the_spec_with_named_references():
    schema = Holder.model_json_schema()

    definitions = schema["$defs"]
    assert definitions["Project"]["properties"]["organization"] == {
        "$ref": "#/$defs/ReferenceObject"
    }
    assert definitions["Project"]["required"] == sorted(PROJECT.keys() - {"of_the_future"})
    assert "DEPLOYED" in definitions["StateEnum"]["enum"]
    assert definitions["JobResponse"]["discriminator"] == {
        "propertyName": "job_type",
        "mapping": {
            "CRON": "#/$defs/CronJobResponse",
            "LIFECYCLE": "#/$defs/LifecycleJobResponse",
        },
    }
    assert "nullable" not in json.dumps(schema)


@pytest.mark.anyio
async def test_fastapi_sends_and_receives_models():
    app = fastapi.FastAPI()
    token = OrganizationApiTokenCreate.from_dict(TOKEN)

    @app.get("/typed")
    async def typed() -> list[OrganizationApiTokenCreate]:
        return [token]

    @app.get("/untyped")
    async def untyped():
        return [token]

    @app.post("/named/{state}")
    async def named(
        state: StateEnum, project: Annotated[ProjectRequest, fastapi.Body()]
    ) -> dict[str, str]:
        return {"name": project.name, "state": state.value}

    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://backend") as http:
        answers = [(await http.get(path)).json() for path in ("/typed", "/untyped")]
        created = await http.post("/named/NEWER", json={"name": "shop"})
        refused = await http.post("/named/NEWER", json={"name": None})
        document = (await http.get("/openapi.json")).json()

    assert answers == [[TOKEN | {"token": "**********"}]] * 2
    assert created.json() == {"name": "shop", "state": "NEWER"}
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "name"]
    assert {"OrganizationApiTokenCreate", "ProjectRequest"} <= document["components"][
        "schemas"
    ].keys()
