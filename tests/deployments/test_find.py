from __future__ import annotations

from datetime import UTC, datetime, timedelta

import anyio
import pytest

from qovery_async import InvalidRequestError

pytestmark = pytest.mark.anyio


def now(play):
    return datetime.fromtimestamp(play.simulator.clock.now(), UTC)


@pytest.mark.parametrize("seconds", [0, 10])
async def test_action_whose_handle_was_lost_is_found(play, seconds):
    environment, _ = await play.environment("container")
    since = now(play)
    lost = await play.qovery.environments.deploy(environment)
    await anyio.sleep(seconds)

    found = await play.qovery.deployments.find(environment, action="deploy", since=since)

    if found is None:  # the API does not show it yet
        await anyio.sleep(10)
        found = await play.qovery.deployments.find(environment, action="deploy", since=since)
    assert (found.request_id, found.exact) == (lost.request_id, True)
    assert (await found.wait()).state == "DEPLOYED"


async def test_queued_action_is_found_behind_another_one(play):
    environment, _ = await play.environment("container")
    since = now(play)
    await play.qovery.environments.deploy(environment)
    lost = await play.qovery.environments.stop(environment)
    await anyio.sleep(10)

    found = await play.qovery.deployments.find(environment, action="stop", since=since)

    assert found.request_id == lost.request_id


async def test_older_or_other_actions_are_not_found(play):
    environment, _ = await play.environment("container")
    await (await play.qovery.environments.deploy(environment)).wait()
    find, later = play.qovery.deployments.find, now(play) + timedelta(minutes=1)

    assert await find(environment, action="deploy", since=later) is None
    assert await find(environment, action="delete", since=later - timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("action", "since"), [("build", datetime.now(UTC)), ("deploy", datetime(2026, 1, 1))]
)
async def test_wrong_arguments_send_nothing(play, action, since):
    with pytest.raises(InvalidRequestError):
        await play.qovery.deployments.find("x", action=action, since=since)

    assert not play.simulator.requests
