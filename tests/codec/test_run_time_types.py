"""Types of kinds at run time: fields of models, and classes of unions."""

from __future__ import annotations

import inspect
import typing
from datetime import date, datetime
from uuid import UUID

import pytest

from qovery_async import UnknownVariant, Unset, models
from qovery_async._codec.kinds import parse_kind
from qovery_async._codec.run_time_types import UnionMeta, field_types, type_of, union_class
from qovery_async._codec.unions import Union
from qovery_async.models import (
    AgenticWorkflowOutput,
    Application,
    CronJobResponse,
    JobResponse,
    LifecycleJobResponse,
    ListServicesByEnvironmentIdResponseResultsItem,
    Project,
    ReferenceObject,
    StateEnum,
)
from qovery_async.raw import SCHEMAS


def made_union(*branches, nullable=False):
    return UnionMeta("Made", (), {"union": Union("Made", branches, nullable=nullable)})


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("str", str),
        ("int", int),
        ("float", float),
        ("bool", bool),
        ("bytes", bytes),
        ("uuid", UUID),
        ("datetime", datetime),
        ("date", date),
        ("any", typing.Any),
        ("any?", typing.Any),
        ("uuid?", UUID | None),
        ("#Project", Project),
        ("%StateEnum?", StateEnum | None),
        ("|JobResponse", JobResponse),
        ("[#Project]", list[Project]),
        ("[str?]?", list[str | None] | None),
        ("{int}", dict[str, int]),
        ("{[%StateEnum]}", dict[str, list[StateEnum]]),
    ],
)
def test_type_of_a_kind_is_its_annotation(kind, expected):
    assert type_of(parse_kind(kind)) == expected


def test_type_of_an_unknown_schema_raises_key_error():
    with pytest.raises(KeyError):
        type_of(parse_kind("#Missing"))


def test_type_of_a_nullable_union_accepts_null():
    found = type_of(parse_kind("|JobResponse?"))

    assert isinstance(None, found)
    assert isinstance(UnknownVariant(None, {}), found)
    assert not isinstance("text", found)


def test_optional_field_can_be_unset():
    assert field_types(AgenticWorkflowOutput) == {
        "headers": list[models.AgenticWorkflowHeader] | Unset,
        "instructions": str | Unset,
        "name": str,
        "url": str | Unset | None,
    }


def test_hints_of_a_model_are_the_types_of_its_fields():
    hints = typing.get_type_hints(Project)

    assert hints["id"] is UUID
    assert hints["organization"] is ReferenceObject
    assert hints["description"] == str | Unset
    assert hints.keys() == {attribute for attribute, _, _, _ in Project.model_fields}
    parameters = inspect.signature(Project, eval_str=True).parameters
    assert {name: parameters[name].annotation for name in hints} == hints


def test_union_stands_for_its_variants():
    assert JobResponse.variants == (UnknownVariant, LifecycleJobResponse, CronJobResponse)
    assert isinstance(UnknownVariant(None, {}), JobResponse)
    assert isinstance(SCHEMAS["CronJobResponse"].decode({}), JobResponse)
    assert not isinstance(Project.from_dict({}), JobResponse)
    assert not isinstance(None, JobResponse)


def test_union_includes_the_variants_of_a_nested_one():
    services = ListServicesByEnvironmentIdResponseResultsItem

    assert {*JobResponse.variants, Application} <= {*services.variants}
    assert isinstance(SCHEMAS["LifecycleJobResponse"].decode({}), services)


def test_union_of_containers_accepts_their_values():
    made = made_union("[int]", "{str}", "uuid")

    assert made.variants == (UnknownVariant, list, dict, UUID)
    assert isinstance([1], made)
    assert isinstance({"a": "b"}, made)
    assert not isinstance("text", made)


def test_nullable_union_accepts_null():
    assert isinstance(None, made_union("str", nullable=True))
    assert not isinstance(None, made_union("str"))


def test_union_cannot_be_created():
    with pytest.raises(TypeError, match=r"^JobResponse is a union: create LifecycleJobRes.*, Cron"):
        JobResponse(job_type="CRON")


def test_union_class_is_one_public_class():
    found = union_class("JobResponse")

    assert found is union_class("JobResponse") is models.JobResponse
    assert (found.__name__, found.__module__) == ("JobResponse", "qovery_async.models")
    assert found.__doc__ == "LifecycleJobResponse, CronJobResponse, or an `UnknownVariant`."


@pytest.mark.parametrize("schema", ["Missing", ""])
def test_schema_without_a_union_raises_key_error(schema):
    with pytest.raises(KeyError):
        union_class(schema)
