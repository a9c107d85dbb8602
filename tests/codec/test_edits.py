"""Edits, their reads and their requests, as models and resources find them."""

from __future__ import annotations

import pytest

from qovery_async import InvalidRequestError, QoveryError
from qovery_async._codec.edits import read_of, renamed_fields, request_of, request_schema
from qovery_async.models import Project, ProjectRequest
from qovery_async.raw import SCHEMAS

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = Project.from_dict({"id": ID, "name": "shop", "organization": {"id": ID}, "newer": 1})


def test_request_has_the_values_of_the_response():
    request = request_of(PROJECT, {})

    assert type(request) is ProjectRequest
    assert request.to_dict() == {"name": "shop", "newer": 1}


def test_request_has_the_changes():
    assert request_of(PROJECT, {"description": "d"}).description == "d"
    assert PROJECT.to_request(description="d") == request_of(PROJECT, {"description": "d"})


def test_response_that_no_edit_takes_has_no_request():
    log = SCHEMAS["Log"].decode({"message": "m"})
    with pytest.raises(InvalidRequestError, match=r"^Log.to_request\(\): no operation edits"):
        log.to_request()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"nam": "x"}, "ProjectRequest has no field nam; did you mean name?"),
        ({"name": None}, "$.name: null is not allowed, expected text"),
    ],
)
def test_change_that_does_not_fit_raises_invalid_request(changes, fault):
    with pytest.raises(QoveryError) as caught:
        request_of(PROJECT, changes)

    assert type(caught.value) is InvalidRequestError
    assert str(caught.value).startswith("Project.to_request(): ")
    assert fault in str(caught.value)


@pytest.mark.parametrize(
    ("edit", "read"),
    [
        ("editProject", "getProject"),
        ("editCluster", "listOrganizationCluster"),
        ("editApplicationSecret", "listApplicationSecrets"),
    ],
)
def test_read_of_an_edit_is_its_get_or_its_list(edit, read):
    assert read_of(edit) == read


@pytest.mark.parametrize("operation_id", ["getProject", "editVariable", "unknown"])
def test_operation_without_a_read_raises_key_error(operation_id):
    with pytest.raises(KeyError, match=operation_id):
        read_of(operation_id)


@pytest.mark.parametrize(
    ("response", "request_name"),
    [("Project", "ProjectRequest"), ("Application", "ApplicationEditRequest"), ("Log", None)],
)
def test_request_schema_is_none_for_other_responses(response, request_name):
    assert request_schema(response) == request_name


def test_renamed_fields_are_paths_in_the_response():
    assert renamed_fields("HelmRequestSource") == {"helm_repository": "repository"}
    assert renamed_fields("ClusterRequestFeaturesItem") == {"value": "value_object.value"}
    assert renamed_fields("ProjectRequest") == {}
