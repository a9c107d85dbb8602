from __future__ import annotations

from uuid import UUID

from qovery_async._rules.deployment_matching import Match, RequestsSeen, match_request

OLD, OURS, OTHER = (UUID(int=number) for number in (1, 2, 3))
BEFORE = RequestsSeen(OLD, "DEPLOYED", {})


def test_match_of_new_running_request_is_exact():
    after = RequestsSeen(OURS, "DELETING", {})

    assert match_request("delete", BEFORE, after, is_lag_over=False) == Match(OURS, exact=True)


def test_match_of_new_queued_request_ignores_other_actions():
    after = RequestsSeen(OLD, "DEPLOYED", {OTHER: "DEPLOY", OURS: "STOP"})

    assert match_request("stop", BEFORE, after, is_lag_over=False) == Match(OURS, exact=True)


def test_match_of_two_new_requests_is_not_exact():
    after = RequestsSeen(OLD, "DEPLOYED", {OURS: "STOP", OTHER: "STOP"})

    assert match_request("stop", BEFORE, after, is_lag_over=False) == Match(OURS, exact=False)


def test_match_after_the_lag_is_not_exact():
    after = RequestsSeen(OURS, "STOPPING", {})

    assert match_request("stop", BEFORE, after, is_lag_over=True) == Match(OURS, exact=False)


def test_match_of_merged_request_waits_for_the_lag():
    before = RequestsSeen(OTHER, "DEPLOYING", {OLD: "STOP"})

    assert match_request("stop", before, before, is_lag_over=False) is None
    assert match_request("stop", before, before, is_lag_over=True) == Match(OLD, exact=False)


def test_match_of_earlier_run_is_never_made():
    before = RequestsSeen(OLD, "STOPPED", {})

    assert match_request("stop", before, before, is_lag_over=True) is None
