"""Every class of error has one problem for each option of the handler."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from qovery_async import errors
from qovery_async._rules.problems import EXPOSABLE, problem_of, title_of

GUIDE = (Path(__file__).parents[2] / "docs" / "fastapi.md").read_text("utf-8")
CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, Exception)
]
SECRET = "http://10.0.0.7/internal"
STATUSES = {
    "BadRequestError": 400,
    "AuthenticationError": 401,
    "PermissionDeniedError": 403,
    "NotFoundError": 404,
    "ConflictError": 409,
    "PreconditionFailedError": 412,
    "UnprocessableEntityError": 422,
    "RateLimitedError": 429,
    "ServerError": 503,
    "UnexpectedStatusError": 302,
}


def make(cls):
    if cls is errors.DeploymentErrors:
        return cls("some", [errors.DeploymentFailed("one")])
    if issubclass(cls, errors.APIStatusError):
        status = STATUSES.get(cls.__name__, 500)
        return cls(
            f"see {SECRET}", status=status, detail="its own words", operation_id="getProject"
        )
    if issubclass(cls, errors.RequestError):
        return cls(f"see {SECRET}", operation_id="getProject")
    return cls("text")


def documented():
    """The table of the guide: {class: (status, status if exposed)}."""
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+|) *\|", GUIDE, re.MULTILINE)
    return {name: (int(status), int(exposed or status)) for name, status, exposed in rows}


@pytest.mark.parametrize("cls", CLASSES)
def test_guide_shows_the_problem_of_each_class(cls):
    error = make(cls)
    plain = problem_of(error, instance="/x")
    exposed = problem_of(error, exposed=EXPOSABLE, instance="/x")

    assert documented()[cls.__name__] == (plain.status, exposed.status)


@pytest.mark.parametrize("cls", CLASSES)
def test_problem_has_the_members_and_no_upstream_text(cls):
    error = make(cls)

    problem = problem_of(error, instance="/x")

    assert {"type", "title", "status", "detail", "instance"} <= problem.body.keys()
    assert problem.body["status"] == problem.status
    assert "its own words" not in str(problem.body)
    if not issubclass(cls, errors.InvalidRequestError):
        assert SECRET not in str(problem.body)
    assert (problem.retry_after is not None) is (problem.status in {429, 503})


@pytest.mark.parametrize("cls", CLASSES)
def test_chosen_status_wins(cls):
    problem = problem_of(make(cls), exposed=EXPOSABLE, statuses={cls: 418})

    assert (problem.status, problem.body["type"]) == (418, "about:blank")


@pytest.mark.parametrize(("given", "shown"), [(0.2, 1), (4.1, 5), (None, 5), (60.0, 60)])
def test_retry_after_is_in_whole_seconds_rounded_up(given, shown):
    error = errors.ServerError("x", status=503, retry_after=given)

    assert problem_of(error).body["retry_after"] == problem_of(error).retry_after == shown


def test_exposed_status_has_the_explanation_of_the_api():
    error = errors.NotFoundError("x", status=404, detail="no project", request_id="r-1")

    body = problem_of(error, exposed=frozenset({404})).body

    assert (body["status"], body["detail"], body["request_id"]) == (404, "no project", "r-1")


def test_title_of_an_unknown_status_names_its_class():
    assert [title_of(status) for status in (404, 499, 599)] == [
        "Not Found",
        "Client Error",
        "Server Error",
    ]
