from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.deployment_changes import MOST_CURSOR, Fact, SeenStates, facts_of

FACTS = st.lists(
    st.builds(
        Fact,
        st.sampled_from(["environment", "stage", "service", "step"]),
        st.sampled_from("abcdef"),
        st.sampled_from(["", "BUILD"]),
        st.sampled_from(["QUEUED", "DEPLOYING", "DEPLOYED"]),
    ),
    max_size=12,
)


@given(st.lists(FACTS, max_size=6), st.integers(0, 60))
def test_reader_that_resumes_anywhere_sees_the_same(polls, place):
    whole = SeenStates("a")
    expected = [fact for facts in polls for fact, _ in whole.new(facts)]

    seen, found, count = SeenStates("a"), [], 0
    for facts in polls:
        for fact in facts:
            for new, _ in seen.new([fact]):
                found.append(new)
                count += 1
                if count == place:
                    seen = SeenStates("a", seen.cursor)

    assert found == expected
    assert seen.cursor == whole.cursor


@given(st.text(max_size=80))
def test_other_text_is_no_cursor(text):
    with pytest.raises(ValueError, match="no cursor"):
        SeenStates("a", text)


def test_cursor_is_bounded_and_of_one_owner():
    seen = SeenStates("a")
    many = [Fact("service", str(number), "", "DEPLOYED") for number in range(2000)]

    assert len(list(seen.new(many))) == 2000
    assert len(seen.cursor) <= MOST_CURSOR
    assert SeenStates("a", seen.cursor).cursor == seen.cursor
    with pytest.raises(ValueError, match="of this deployment"):
        SeenStates("b", seen.cursor)


def service(state, *steps, **more):
    details = [{"step_name": name, "status": status} for name, status in steps]
    return {"id": "s", "state": state, "steps": {"details": details}, **more}


@pytest.mark.parametrize(
    ("state", "order"),
    [
        ("DEPLOYED", ["step", "service", "stage", "environment"]),
        ("DEPLOYING", ["environment", "stage", "service", "step"]),
        ("DEPLOYMENT_QUEUED", ["environment", "stage", "service", "step"]),
    ],
)
def test_wholes_come_after_their_parts_once_they_ended(state, order):
    stage = {"id": "g", "name": "BUILD", "status": "DONE" if state == "DEPLOYED" else "ONGOING"}
    statuses = {
        "environment": {"id": "e", "last_deployment_state": state},
        "stages": [{"stage": stage, "containers": [service(state, ("BUILD", "SUCCESS"))]}],
    }

    assert [fact.kind for fact in facts_of(statuses)] == order


def test_services_of_earlier_deployments_are_left_out():
    old = service("DEPLOYED", is_part_last_deployment=False)
    statuses = {
        "environment": {"id": "e", "last_deployment_state": "DEPLOYED"},
        "stages": [{"stage": {"id": "g", "name": "x", "status": "DONE"}, "jobs": [old]}, {}],
    }

    assert [fact.kind for fact in facts_of(statuses)] == ["environment"]
