"""Schedules of environments: when `auto_stop` stops and starts them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from qovery_async.testing import Seed, Simulator, VirtualClock
from qovery_async.testing.deployments.schedules import actions_between

WEEKEND = {"weekdays": ["SATURDAY", "SUNDAY"]}
# A Monday, as the world begins.
MONDAY = datetime(2026, 1, 5, tzinfo=UTC).timestamp()
HOUR = 3600


def hours(rule, after, until):
    found = actions_between(rule, MONDAY + after * HOUR, MONDAY + until * HOUR)
    return [((one.at - MONDAY) / HOUR, one.action) for one in found]


@pytest.mark.parametrize(
    ("rule", "after", "until", "found"),
    [
        ({}, 0, 24, [(8, "deploy"), (19, "stop")]),
        ({}, 8, 19, [(19, "stop")]),
        ({"timezone": "Europe/Paris"}, 0, 24, [(7, "deploy"), (18, "stop")]),
        ({"timezone": "Mars/Olympus"}, 0, 9, [(8, "deploy")]),
        (WEEKEND, 0, 120, []),
        (WEEKEND, 120, 140, [(128, "deploy"), (139, "stop")]),
        (
            {"start_time": "1970-01-01T20:00:00.000Z", "stop_time": "1970-01-01T06:30:00.000Z"},
            0,
            24,
            [(6.5, "stop"), (20, "deploy")],
        ),
    ],
)
def test_actions_follow_weekdays_times_and_time_zone(rule, after, until, found):
    assert hours(rule, after, until) == found


def test_long_jump_of_the_clock_has_a_bounded_number_of_actions():
    assert len(hours({}, 0, 24 * 3650)) < 100


def test_environment_is_stopped_at_night_and_on_weekends():
    seed = Seed().organization("Acme").cluster("a").project("p")
    simulator = Simulator(
        world=seed.environment("e", deployed=True).container("web"), clock=VirtualClock()
    )
    world, clock = simulator.world, simulator.clock
    environment = next(world.store.of("environment"))
    rule = world.store.children("deploymentRule", environment)[0]

    def state_at(day, hour):
        clock.advance(MONDAY + (24 * day + hour) * HOUR - clock.now())
        world.engine.settle()
        return world.deployments.state(environment)

    before = state_at(0, 20)
    world.store.edit(rule, auto_stop=True)
    states = [state_at(*at) for at in ((1, 12), (1, 20), (2, 9), (5, 12), (7, 9))]
    copy = Simulator(seeded=False)
    copy.restore(simulator.snapshot())
    copy.clock.advance(12 * HOUR)
    copy.world.engine.settle()
    world.store.edit(rule, auto_stop=False)

    assert before == "DEPLOYED"
    assert states == ["DEPLOYED", "STOPPED", "DEPLOYED", "STOPPED", "DEPLOYED"]
    assert copy.world.deployments.state(next(copy.world.store.of("environment"))) == "STOPPED"
    assert state_at(7, 20) == "DEPLOYED"
