from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

import pytest

from qovery_async import UNSET
from qovery_async._rules.url_values import argument_name, free_text, scalar_text
from qovery_async.models import APIVariableScopeEnum, Environment, Project, VariableRequest
from qovery_async.raw import OPERATIONS, Parameter
from tests.contract.test_resources import python_name

ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")
PROJECT = Parameter("projectId", True, "uuid")
SECRET = "hunter2-secret"


class Level(Enum):
    LOW = 1


@pytest.mark.parametrize("value", ["x", ID, APIVariableScopeEnum.PROJECT])
def test_text_and_uuid_are_ids(value):
    assert scalar_text(PROJECT, value) == (str(value), "")


@pytest.mark.parametrize("absent", [None, UNSET])
def test_absent_value_has_an_empty_text(absent):
    assert scalar_text(PROJECT, absent) == ("", "")


@pytest.mark.parametrize(
    ("parameter", "value", "fault"),
    [
        (
            PROJECT,
            Project.from_dict({"id": str(ID), "name": SECRET}),
            "expected the id of a project, got Project; did you mean project.id?",
        ),
        (
            PROJECT,
            Environment.from_dict({"id": str(ID), "name": SECRET}),
            "expected the id of a project, got Environment; an id is str or UUID",
        ),
        (
            Parameter("variableId", True, "uuid"),
            VariableRequest.from_dict({"key": "k", "value": SECRET}),
            "expected the id of a variable, got VariableRequest; an id is str or UUID",
        ),
        (
            Parameter("gitTokenId", False, "str"),
            3,
            "expected the id of a git token, got int; an id is str or UUID",
        ),
        (
            Parameter("environment_id", False, "str?"),
            {"id": SECRET},
            "expected the id of an environment, got dict; an id is str or UUID",
        ),
        (Parameter("of", True, "uuid"), [SECRET], "expected an id, got list; an id is str or UUID"),
    ],
)
def test_wrong_id_is_refused_by_its_type_only(parameter, value, fault):
    assert scalar_text(parameter, value) == ("", f"is invalid: {fault}")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (2.5, "2.5"),
        (ID, str(ID)),
        (Level.LOW, "1"),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00Z"),
    ],
)
def test_scalar_has_its_json_form_as_text(value, text):
    assert free_text(value) == (text, "")


@pytest.mark.parametrize("value", [{"a": SECRET}, [SECRET], b"x", VariableRequest.from_dict({})])
def test_value_that_is_no_scalar_is_refused(value):
    text, fault = free_text(value)
    assert not text
    assert fault == (f"must be text, a number, a date or an id, not {type(value).__name__}")


def test_every_argument_is_named_as_the_method_does():
    names = {
        name
        for operation in OPERATIONS.values()
        for name in (*operation.path_params, *operation.query_params)
    }
    by_method = {name: argument_name(name, by_method=True) for name in names}
    assert by_method == {name: python_name(name).strip("_") for name in names}
    assert argument_name("projectId", by_method=False) == "projectId"
