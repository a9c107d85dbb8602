from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async.testing.http.call_patterns import call_pattern, check_patterns, contains
from qovery_async.testing.http.request_log import Request
from qovery_async.testing.model.document import packaged_document

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
ENDPOINTS = packaged_document().by_id


@pytest.mark.parametrize(
    ("value", "expected", "is_contained"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, True),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": 2}}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([{"a": 1, "b": 2}], [{"a": 1}], True),
        ([1, 2], [1], False),
        ("text", {"a": 1}, False),
        (None, None, True),
    ],
)
def test_objects_contain_the_fields_of_others(value, expected, is_contained):
    assert contains(value, expected) is is_contained


@pytest.mark.parametrize("name", ["projectId", "project_id"])
def test_arguments_have_their_name_of_the_api_or_of_python(name):
    pattern = call_pattern(ENDPOINTS, "getProject", {name: UUID(ID)})

    assert pattern.arguments == {"projectId": ID}
    assert str(pattern) == f"getProject with projectId={ID}"


def test_query_values_are_compared_as_they_are_sent():
    pattern = call_pattern(ENDPOINTS, "listServicesByOrganizationId", {"project_id": ID})
    assert pattern.arguments == {"project_id": ID}


@pytest.mark.parametrize(
    ("operation", "arguments", "message"),
    [
        ("getProjct", {}, "did you mean getProject?"),
        ("getProject", {"projct_id": ID}, "getProject has no argument projct_id: did you mean"),
    ],
)
def test_misspelled_call_is_rejected_with_a_suggestion(operation, arguments, message):
    with pytest.raises(ValueError, match=message):
        call_pattern(ENDPOINTS, operation, arguments)


def test_request_of_another_operation_does_not_match():
    request = Request("GET", "/project", "listProject", 200)

    assert call_pattern(ENDPOINTS, "listProject", {}).matches(request)
    assert not call_pattern(ENDPOINTS, "getProject", {}).matches(request)


def test_patterns_that_fit_no_operation_are_rejected():
    check_patterns(["list*", "getProject"], ENDPOINTS)

    with pytest.raises(ValueError, match=r"no operation matches 'lst\*'$"):
        check_patterns(["lst*"], ENDPOINTS)
    with pytest.raises(ValueError, match="did you mean getProject"):
        check_patterns(["getProjct"], ENDPOINTS)
