"""Pydantic models that are read from the attributes of models of the API."""

from __future__ import annotations

import pydantic
import pytest

from qovery_async.integrations.pydantic import FromModel
from qovery_async.models import Project, ProjectRequest

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = Project.from_dict({"id": ID, "name": "shop", "organization": {"id": ID}, "newer": 1})


class Named(FromModel):
    name: str
    description: str | None = "none"


class Reference(FromModel):
    id: pydantic.UUID4


class Nested(FromModel):
    name: str
    organization: Reference


def test_attributes_of_a_model_are_read():
    assert Named.model_validate(ProjectRequest(name="s", description="d")) == Named(
        name="s", description="d"
    )


def test_absent_field_takes_the_default():
    assert Named.model_validate(ProjectRequest(name="shop")) == Named(name="shop")


def test_null_field_keeps_null():
    request = ProjectRequest.from_dict({"name": "shop", "description": None})

    assert Named.model_validate(request).description is None


def test_absent_required_field_is_reported_as_missing():
    with pytest.raises(pydantic.ValidationError) as caught:
        Named.model_validate(Project.from_dict({"id": ID}))

    assert [(fault["type"], fault["loc"]) for fault in caught.value.errors()] == [
        ("missing", ("name",))
    ]


def test_nested_model_is_read_into_its_own_class():
    assert Nested.model_validate(PROJECT).model_dump(mode="json") == {
        "name": "shop",
        "organization": {"id": ID},
    }


@pytest.mark.parametrize("value", [{"name": "shop"}, Named(name="shop")])
def test_other_input_is_validated_as_usual(value):
    assert Named.model_validate(value) == Named(name="shop")


def test_object_of_another_library_is_read_by_attributes():
    class Other:
        name = "shop"

    assert Named.model_validate(Other()) == Named(name="shop")
