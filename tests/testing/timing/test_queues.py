from __future__ import annotations

import json

import pytest

from qovery_async.testing.timing.queues import DeploymentQueue, DeploymentRequest


def request(targets, action="deploy", caller="Ada", **options):
    return DeploymentRequest(
        "", "environment", action, action.upper(), 1.0, caller, "API", targets, options
    )


@pytest.mark.parametrize(
    ("first", "second", "targets"),
    [(["a"], ["b"], ["a", "b"]), (["a"], ["a"], ["a"]), (["a"], None, None), (None, ["a"], None)],
)
def test_merged_request_has_the_targets_of_both(first, second, targets):
    merged = request(first, a={"tag": "1"})

    merged.merge(request(second, b={"tag": "2"}))

    assert merged.targets == targets
    assert merged.options == {"a": {"tag": "1"}, "b": {"tag": "2"}}


def test_requests_of_other_callers_or_actions_cannot_merge():
    assert request(None).can_merge(request(["a"]))
    assert not request(None).can_merge(request(None, caller="Grace"))
    assert not request(None).can_merge(request(None, action="stop"))


def test_execution_ids_are_unique_within_a_second():
    queue = DeploymentQueue("environment")

    assert [queue.execution(7.2), queue.execution(7.9)] == ["environment-7", "environment-8"]


def test_queue_round_trips_through_json():
    queue = DeploymentQueue("environment", waiting=[request(["a"])], ended=[request(None)])

    assert DeploymentQueue.from_node(json.loads(json.dumps(queue.as_node()))) == queue
