from __future__ import annotations

import pytest

from qovery_async._rules.deployment_states import EXPECTED_STATES, Outcome, outcome_of
from qovery_async.models import StateEnum

IN_PROGRESS = {
    *("READY", "QUEUED", "DEPLOYMENT_QUEUED", "STOP_QUEUED", "RESTART_QUEUED", "DELETE_QUEUED"),
    *("WAITING_RUNNING", "WAITING_STOPPING", "WAITING_RESTARTING", "WAITING_DELETING"),
    *("BUILDING", "DEPLOYING", "STOPPING", "RESTARTING", "DELETING", "EXECUTING", "CANCELING"),
    *("RECAP", "UNAVAILABLE"),
}


@pytest.mark.parametrize("action", sorted(EXPECTED_STATES))
def test_outcome_of_every_state_follows_the_action(action):
    for state in (member.value for member in StateEnum):
        outcome = outcome_of(action, state)

        if state in EXPECTED_STATES[action]:
            assert outcome is Outcome.SUCCEEDED, state
        elif state in IN_PROGRESS:
            assert outcome is None, state
        elif state == "CANCELED":
            assert outcome is Outcome.CANCELED
        else:
            assert outcome is (Outcome.FAILED if state.endswith("ERROR") else Outcome.OTHER), state


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        ("WEIGHING_ERROR", Outcome.FAILED),
        ("WEIGHING", None),
        ("WEIGH_QUEUED", None),
        ("WAITING_WEIGHED", None),
        ("WEIGHED", Outcome.OTHER),
        ("PUZZLE", None),
        ("", None),
    ],
)
def test_outcome_of_unknown_state_follows_its_spelling(state, outcome):
    assert outcome_of("deploy", state) is outcome
