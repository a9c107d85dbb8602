from __future__ import annotations

from qovery_async.testing.timing.timelines import (
    aggregate_state,
)


def test_aggregate_state_follows_the_documented_rules():
    assert aggregate_state(["DEPLOYED", "DEPLOYING", "STOP_QUEUED", "BUILDING"]) == "STOP_QUEUED"
    assert aggregate_state(["DEPLOYED", "DEPLOYING", "BUILDING"]) == "BUILDING"
    assert aggregate_state(["DEPLOYED", "DEPLOYING", "BUILD_ERROR"]) == "DEPLOYING"
    assert aggregate_state(["DEPLOYED", "BUILD_ERROR", "CANCELED"]) == "BUILD_ERROR"
    assert aggregate_state(["READY", "STOPPED", "DEPLOYED"]) == "DEPLOYED"
    assert aggregate_state(["READY", "STOPPED"]) == "STOPPED"
    assert aggregate_state(["READY", "DELETED"]) == "DELETED"
    assert aggregate_state([]) is None
