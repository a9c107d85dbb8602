from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from qovery_async import UNSET, InvalidRequestError
from qovery_async._rules.paging import Continuation
from qovery_async._rules.requests import continued, prepare
from qovery_async.models import ProjectRequest
from qovery_async.raw import OPERATIONS, Operation

ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")


def build(name, **given_):
    arguments = {"path": None, "query": None, "body": None, "content_type": None} | given_
    return prepare(OPERATIONS[name], **arguments)


def test_request_has_no_defaults_of_the_spec():
    request = build("createProject", path={"organizationId": ID}, body=ProjectRequest(name="p"))

    assert request.method == "POST"
    assert request.target == f"/organization/{ID}/project"
    assert request.content == b'{"name":"p"}'
    assert request.headers == {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("getProject", {}, r"getProject \(GET /project/\{projectId\}\): .*'projectId' is missing"),
        ("getProject", {"path": {"projectId": ""}}, "missing or empty"),
        ("getProject", {"path": {"projectId": None}}, "missing or empty"),
        ("getProject", {"path": {"projectld": "x"}}, "did you mean projectId"),
        ("getProject", {"path": {"projectId": b"x"}}, "'projectId' is invalid: expected the id of"),
        ("getProject", {"path": {"projectId": "\ud800"}}, "'projectId' .* lone surrogate"),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": object()}},
            "'scope' must be text, a number, a date or an id, not object",
        ),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": datetime(2026, 1, 1)}},
            "'scope' .* time zone",
        ),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": ["a", "\ud800"]}},
            "'scope' .* lone surrogate",
        ),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": float("nan")}},
            "'scope' has no text form",
        ),
        ("getProject", {"path": {"projectId": "x"}, "query": {"page": 1}}, "no query parameter"),
        ("getProject", {"path": {"projectId": "x"}, "body": {}}, "takes no body"),
        ("listVariables", {"query": {"scope": "PROJECT"}}, "'parent_id' is required"),
        ("createProject", {"path": {"organizationId": ID}, "body": {"a": object()}}, "JSON form"),
        (
            "createProject",
            {"path": {"organizationId": ID}, "body": {}, "content_type": "text/csv"},
            "application/json, not text/csv",
        ),
    ],
)
def test_invalid_argument_is_rejected_with_operation_and_reason(name, arguments, message):
    with pytest.raises(InvalidRequestError, match=message) as caught:
        build(name, **arguments)
    assert caught.value.operation_id == name


@pytest.mark.parametrize("method", ["get", "GET /x HTTP/1.1\r\nX:", "", "BREW"])
def test_operation_of_unknown_method_is_refused(method):
    with pytest.raises(InvalidRequestError, match="is not an HTTP method"):
        prepare(Operation("odd", method, "/x", answers={}))


def test_argument_of_a_method_has_its_name_in_errors():
    with pytest.raises(InvalidRequestError, match="'project_id' is missing or empty"):
        prepare(OPERATIONS["getProject"], path={"projectId": ""}, by_method=True)
    with pytest.raises(InvalidRequestError, match="'from_timestamp' needs a date-time"):
        prepare(
            OPERATIONS["getOrganizationEvents"],
            path={"organizationId": ID},
            query={"fromTimestamp": datetime(2026, 1, 1)},
            by_method=True,
        )


def test_further_page_keeps_the_query_of_the_first():
    query = {"fromTimestamp": datetime(2026, 1, 1, tzinfo=UTC), "continueToken": "a&b"}
    first = prepare(OPERATIONS["getOrganizationEvents"], path={"organizationId": "o"}, query=query)

    second = continued(first, Continuation("continueToken", "c=d é"))

    assert continued(first, None) is first
    assert second.target == (
        "/organization/o/events?fromTimestamp=1767225600&continueToken=c%3Dd%20%C3%A9"
    )


def test_omitted_body_is_not_sent():
    request = build("createProject", path={"organizationId": ID}, body=UNSET)

    assert request.content is None
    assert "Content-Type" not in request.headers


@pytest.mark.parametrize("media", ["application/json; x=é", "application/json\r\nX: 1", 5])
def test_invalid_content_type_raises(media):
    with pytest.raises(InvalidRequestError):
        build("createProject", path={"organizationId": ID}, body={"name": "p"}, content_type=media)
