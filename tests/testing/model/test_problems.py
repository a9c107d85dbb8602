from __future__ import annotations

import pytest

from qovery_async.testing.model.problems import Problem


@pytest.mark.parametrize(
    ("status", "title"), [(404, "Not Found"), (409, "Conflict"), (429, "Too Many Requests")]
)
def test_problem_body_has_the_fields_of_rfc_9457(status, title):
    problem = Problem(status, "no such project")

    assert str(problem) == "no such project"
    assert problem.body() == {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": "no such project",
    }


def test_problem_with_unregistered_status_has_a_title():
    assert Problem(599, "x").body()["title"] == "Error"


def test_problem_with_extra_fields_has_them_in_its_body():
    body = Problem(409, "taken", existing_variable={"project_id": "p"}).body()

    assert body["existing_variable"] == {"project_id": "p"}
    assert body["detail"] == "taken"
