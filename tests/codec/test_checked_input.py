"""Input from outside the API: tolerated deviations, and faults with their places."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from qovery_async import UNSET, UnknownVariant
from qovery_async._codec.checked_input import Component, Fault
from qovery_async.models import (
    BlueprintUpdateRequest,
    JobResponse,
    OrganizationApiTokenCreate,
    Project,
    ProjectRequest,
    ReferenceObject,
    StateEnum,
    VariableImportRequest,
)
from qovery_async.raw import encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
COUNT = "associated_environments_count"
PROJECT = {
    COUNT: 0,
    "created_at": "2026-01-01T00:00:00Z",
    "id": ID,
    "name": "shop",
    "organization": {"id": ID},
}
TOKEN = {"created_at": "2026-01-01T00:00:00Z", "id": ID, "name": "ci", "token": "canary"}
MASK = "**********"
MASKED = "the secret is masked: omit it, or pass its value"

PROJECTS = Component("Project", Project)
TOKENS = Component("OrganizationApiTokenCreate", OrganizationApiTokenCreate)
STATES = Component("StateEnum", StateEnum)
JOBS = Component("JobResponse", JobResponse)


def test_component_is_named_by_its_python_type():
    assert (PROJECTS.name, PROJECTS.schema, PROJECTS.python_type) == ("Project", "Project", Project)


def test_json_value_is_decoded_without_faults():
    assert PROJECTS.read(PROJECT) == (Project.from_dict(PROJECT), [])


def test_object_of_the_type_is_returned_unchanged():
    project = Project.from_dict({"name": 3})

    result, faults = PROJECTS.read(project)

    assert result is project
    assert faults == []


def test_python_values_are_decoded_as_their_json():
    values = {
        **PROJECT,
        "id": UUID(ID),
        "created_at": datetime(2026, 1, 1, tzinfo=UTC),
        "organization": ReferenceObject(id=UUID(ID)),
        "description": UNSET,
    }

    assert PROJECTS.read(values) == (Project.from_dict(PROJECT), [])


def test_model_of_another_class_is_a_fault():
    request = ProjectRequest(name="shop")

    result, faults = PROJECTS.read(request)

    assert result is request
    assert faults == [Fault((), "expected Project, got ProjectRequest")]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "a object has no JSON form"),
        ({"name": 1j}, "a complex has no JSON form"),
        ({"created_at": datetime(2026, 1, 1)}, "a date-time needs a time zone"),
    ],
)
def test_value_without_a_json_form_is_a_fault(value, message):
    result, faults = PROJECTS.read(value)

    assert result is value
    assert [(fault.path, fault.is_missing) for fault in faults] == [((), False)]
    assert message in faults[0].message


@pytest.mark.parametrize(
    "change",
    [
        {"of_the_future": {"deep": [1, None]}},
        {"organization": {"id": ID, "of_the_future": 1}},
        {COUNT: 1.0},
        {"id": "STATIC_IP"},
        {"organization": {"id": "STATIC_IP"}},
    ],
)
def test_input_that_a_newer_api_can_take_has_no_faults(change):
    project, faults = PROJECTS.read(PROJECT | change)

    assert faults == []
    assert encode(project) == PROJECT | change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": 3}, Fault(("name",), "expected str")),
        ({"name": None}, Fault(("name",), "null is not allowed, expected str")),
        ({"id": None}, Fault(("id",), "null is not allowed, expected uuid")),
        ({"id": 3}, Fault(("id",), "expected uuid")),
        ({"created_at": "noon"}, Fault(("created_at",), "expected datetime")),
        ({COUNT: 1.5}, Fault((COUNT,), "expected int")),
        ({COUNT: True}, Fault((COUNT,), "expected int")),
        ({"organization": []}, Fault(("organization",), "expected ReferenceObject")),
        (
            {"organization": {}},
            Fault(("organization", "id"), "is required, expected uuid", is_missing=True),
        ),
    ],
)
def test_deviation_is_a_fault_at_its_place(change, fault):
    assert PROJECTS.read(PROJECT | change)[1] == [fault]


def test_every_missing_field_is_a_fault():
    _, faults = PROJECTS.read({})

    assert {fault.path for fault in faults} == {(name,) for name in PROJECT}
    assert all(fault.is_missing for fault in faults)


@pytest.mark.parametrize("value", [3, "shop", None, []])
def test_value_that_is_no_object_is_a_fault_of_the_whole(value):
    _, faults = PROJECTS.read(value)

    assert [fault.path for fault in faults] == [()]
    assert faults[0].message.endswith("expected Project")


def test_unknown_value_of_an_enumeration_is_kept():
    assert STATES.read("NEWER") == (StateEnum("NEWER"), [])
    assert STATES.read(StateEnum.DEPLOYED) == (StateEnum.DEPLOYED, [])
    assert STATES.read(3)[1] == [Fault((), "expected StateEnum")]


def test_unknown_variant_of_a_union_is_kept():
    newer = {"job_type": "NEWER", "of": 1}

    assert JOBS.read(newer) == (UnknownVariant("NEWER", newer), [])
    assert JOBS.read(UnknownVariant("NEWER", newer)) == (UnknownVariant("NEWER", newer), [])


def test_model_that_is_no_variant_is_a_fault():
    _, faults = JOBS.read(Project.from_dict(PROJECT))

    assert faults == [Fault((), "expected JobResponse, got Project")]


def test_masked_secret_is_a_fault():
    assert TOKENS.read(TOKEN)[1] == []
    assert TOKENS.read(TOKEN | {"token": MASK})[1] == [Fault(("token",), MASKED)]


def test_mask_in_a_field_that_is_no_secret_is_kept():
    assert TOKENS.read(TOKEN | {"name": MASK})[1] == []


@pytest.mark.parametrize(
    ("cls", "value", "path"),
    [
        (
            VariableImportRequest,
            {"vars": [{"name": "A", "value": "a"}, {"name": "B", "value": MASK}]},
            ("vars", 1, "value"),
        ),
        (
            BlueprintUpdateRequest,
            {"variables": {"A": None, "B": {"value": MASK}}},
            ("variables", "B", "value"),
        ),
    ],
)
def test_masked_secret_in_a_container_has_its_path(cls, value, path):
    _, faults = Component(cls.schema_name, cls).read(value)

    assert [fault for fault in faults if not fault.is_missing] == [Fault(path, MASKED)]


def test_fault_of_a_secret_shows_no_value():
    _, faults = TOKENS.read(TOKEN | {"token": ["canary"]})

    assert faults == [Fault(("token",), "expected str")]
