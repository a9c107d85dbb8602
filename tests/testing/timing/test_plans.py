from __future__ import annotations

import json
import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.timing.durations import Durations
from qovery_async.testing.timing.failures import STATES, Failures
from qovery_async.testing.timing.plans import (
    MAX_PARALLEL,
    Plan,
    StageTasks,
    Task,
    as_node,
    cancel,
    plan,
)
from qovery_async.testing.timing.timelines import (
    ACTIONS,
    IN_PROGRESS,
    QUEUED,
    timeline,
)

SECONDS = st.floats(0, 50).map(lambda seconds: round(seconds, 1))
RESTING = ("READY", "DEPLOYED", "STOPPED")


@st.composite
def plans(draw):
    """Draw a plan of stages with services that may fail or never end."""
    action = draw(st.sampled_from(sorted(ACTIONS)))
    durations = Durations(
        queued=draw(SECONDS), building=draw(SECONDS), deploying=draw(SECONDS), scale=1
    )
    failures = Failures()
    stages = []
    for place in range(draw(st.integers(0, 4))):
        tasks = []
        for number in range(draw(st.integers(0, 10))):
            identifier = f"{place}-{number}"
            if draw(st.integers(0, 9)) == 0:
                failures.fail_next(identifier, draw(st.sampled_from(sorted(STATES))))
            steps = timeline(
                action, durations, builds=draw(st.booleans()), executes=draw(st.booleans())
            )
            job_type = draw(st.sampled_from([None, "LIFECYCLE"]))
            skipped_state = draw(st.sampled_from(RESTING))
            steps = failures.apply(identifier, steps)
            tasks.append(
                Task(identifier, "job", identifier, steps, skipped_state, {"job_type": job_type})
            )
        stages.append(StageTasks(str(place), f"stage {place}", "", tasks))
    target = Task("alone", "environment", "alone", timeline(action, durations), "READY")
    began = draw(st.floats(0, 100))
    return plan(began, (ACTIONS[action].queued, durations.queued), stages, target)


def moments(run):
    """Return every moment of a change, and moments between them."""
    changes = {at for unit in (*run.units(), run.target) for _, at in unit.steps}
    times = sorted(changes)
    return sorted({*times, *((a + b) / 2 for a, b in pairwise(times)), max(times) + 1})


@given(plans())
def test_stage_starts_after_the_success_of_the_earlier_one(run):
    done, well = run.began, True
    for stage in run.stages:
        began = [unit.began for unit in stage.units if not unit.was_skipped]
        assert all(begin >= done or begin == math.inf for begin in began)
        if not well:
            assert all(unit.was_skipped or unit.ends == math.inf for unit in stage.units)
        done = max([done, *(unit.ends for unit in stage.units)])
        well = well and not any(
            unit.final.endswith("ERROR") or unit.ends == math.inf for unit in stage.units
        )


@given(plans())
def test_plan_runs_at_most_seven_services_in_parallel(run):
    for now in moments(run):
        working = [
            unit for unit in run.units() if not unit.was_skipped and unit.began <= now < unit.ends
        ]
        assert len(working) <= MAX_PARALLEL
        assert len({unit.id.partition("-")[0] for unit in working}) <= 1


@given(plans())
def test_unit_states_advance_and_end_in_a_final_state(run):
    for unit in run.units():
        times = [at for _, at in unit.steps]
        assert times == sorted(times)
        assert unit.steps[0][0] in QUEUED
        assert (unit.final in IN_PROGRESS) == (unit.ends == math.inf)
        if unit.ends < math.inf:
            assert unit.state(unit.ends) == unit.final


@given(plans())
def test_plan_is_in_progress_until_all_units_end(run):
    for now in moments(run):
        assert (run.state(now) in IN_PROGRESS) == (now < run.ends)


@given(plans(), st.floats(0, 200), st.floats(0, 10), st.booleans())
def test_canceled_plan_ends_soon_and_keeps_ended_units(run, after, seconds, force):
    now = run.began + after
    before = {unit.id: unit.state(now) for unit in run.units() if unit.ends <= now}
    working = {
        unit.id
        for unit in run.units()
        if unit.details["job_type"] and unit.began <= now < unit.ends < math.inf
    }

    cancel(run, now, seconds, force=force)

    for unit in run.units():
        if unit.id in before:
            assert unit.final == before[unit.id]
        elif unit.id in working and not force:
            assert unit.final != "CANCELED"
        else:
            assert (unit.final, unit.ends) == ("CANCELED", now + seconds)
    assert run.ends < math.inf


@given(plans(), st.floats(0, 200))
def test_plan_round_trips_through_json(run, after):
    cancel(run, run.began + after, 1.0, force=False)
    assert Plan.from_node(json.loads(json.dumps(as_node(run), allow_nan=False))) == run


@given(plans())
def test_plan_without_end_round_trips_through_json(run):
    assert Plan.from_node(json.loads(json.dumps(as_node(run), allow_nan=False))) == run
