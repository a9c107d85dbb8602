from __future__ import annotations

import json

import pytest

from qovery_async import AsyncQovery, NotFoundError
from qovery_async.testing import RunningClock, Simulator, SnapshotError

pytestmark = pytest.mark.anyio


class SimulatorClient:
    """Client of a simulator, with the requests of these tests."""

    def __init__(self, simulator):
        self.simulator = simulator
        self.qovery = AsyncQovery(**simulator.client_options())

    async def first(self):
        organization, *_ = await self.qovery.organizations.list()
        project, *_ = await self.qovery.projects.list(organization.id)
        environment, *_ = await self.qovery.environments.list(project.id)
        return organization, project, environment

    async def state(self, environment):
        return str((await self.qovery.environments.get_status(environment.id)).state)

    async def history(self, environment):
        """Return the responses of the next calls: ids, dates and states."""
        organization, project, _ = await self.first()
        seen = []
        await self.qovery.environments.deploy(environment.id)
        for _ in range(4):
            self.simulator.clock.advance(7)
            status = await self.qovery.environments.get_statuses(environment.id)
            seen.append(status.to_dict())
        made = await self.qovery.projects.create(organization.id, body={"name": "next"})
        seen.append(made.to_dict())
        seen += [one.to_dict() for one in await self.qovery.projects.list(organization.id)]
        for variable in await self.qovery.variables.list(parent_id=project.id, scope="PROJECT"):
            seen.append(variable.to_dict())
        return json.loads(json.dumps(seen, default=str))


async def test_simulator_loaded_from_file_continues_equally(tmp_path):
    ours = SimulatorClient(Simulator(seed=3))
    _, project, environment = await ours.first()
    await ours.qovery.environments.stop(environment.id)
    await ours.qovery.projects.edit(project.id, body={"name": "renamed"})
    ours.simulator.clock.advance(5)
    ours.simulator.save(tmp_path / "world.json")

    theirs = SimulatorClient(Simulator.load(tmp_path / "world.json"))

    assert theirs.simulator.clock.now() == ours.simulator.clock.now()
    assert (await theirs.qovery.projects.get(project.id)).name == "renamed"
    assert await theirs.history(environment) == await ours.history(environment)


async def test_restore_returns_to_the_snapshot():
    ours = SimulatorClient(Simulator())
    organization, _, environment = await ours.first()
    before = ours.simulator.clock.now()
    snapshot = ours.simulator.snapshot()
    made = await ours.qovery.projects.create(organization.id, body={"name": "new"})
    await ours.qovery.environments.stop(environment.id)
    ours.simulator.clock.advance(3600)
    assert await ours.state(environment) == "STOPPED"

    ours.simulator.restore(snapshot)

    assert ours.simulator.clock.now() == before
    assert await ours.state(environment) == "DEPLOYED"
    with pytest.raises(NotFoundError):
        await ours.qovery.projects.get(made.id)
    # The next calls have the same results, and the snapshot is unchanged.
    again = await ours.qovery.projects.create(organization.id, body={"name": "new"})
    assert again.id == made.id
    ours.simulator.restore(snapshot)
    assert ours.simulator.snapshot() == snapshot


async def test_restore_in_flight_deletion_ends_on_time():
    ours = SimulatorClient(Simulator())
    *_, environment = await ours.first()
    await ours.qovery.environments.delete(environment.id)
    ours.simulator.clock.advance(4)
    snapshot = ours.simulator.snapshot()

    for _ in range(2):
        ours.simulator.restore(snapshot)
        assert (await ours.state(environment)).startswith("DELET")
        ours.simulator.clock.advance(3600)
        with pytest.raises(NotFoundError):
            await ours.qovery.environments.get(environment.id)


async def test_restore_with_running_clock_continues_from_its_time():
    snapshot = Simulator().snapshot()
    simulator = Simulator(clock=RunningClock(speed=1000), seeded=False)

    simulator.restore(snapshot)

    assert 0 <= simulator.clock.now() - snapshot["clock"] < 10_000


async def test_restore_with_custom_clock_keeps_its_time():
    class Stopped:
        def now(self):
            return 5.0

    simulator = Simulator(clock=Stopped(), seeded=False)
    simulator.restore(Simulator().snapshot())

    assert simulator.clock.now() == 5.0
    assert len(list(simulator.world.store.of("organization"))) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, r"world\.json is not a snapshot: .*No such file"),
        ("{", r"world\.json is not a snapshot: Expecting"),
        ("[]", r"world\.json is not a snapshot: it has no JSON object"),
        ("{}", "not a snapshot: its format is not 'qovery-async simulator'"),
        ('{"format": "qovery-async simulator", "version": 9}', "has version 9, but this package"),
        ('{"format": "qovery-async simulator", "version": 1}', "it lacks its parts or its time"),
        (
            '{"format": "qovery-async simulator", "version": 1, "clock": 1, "parts": {"zoo": 1}}',
            "is of another version of this package: they differ in ",
        ),
        ("[" * 100_000, "is not a snapshot"),
    ],
)
def test_load_invalid_file_raises_snapshot_error(tmp_path, text, message):
    if text is not None:
        (tmp_path / "world.json").write_text(text)

    with pytest.raises(SnapshotError, match=message):
        Simulator.load(tmp_path / "world.json")


@pytest.mark.parametrize("damage", [None, [{}], [{"kind": "project"}], [None], 7, "text"])
def test_restore_damaged_snapshot_changes_nothing(damage):
    simulator = Simulator()
    before = simulator.snapshot()
    broken = simulator.snapshot()
    broken["parts"]["world"]["store"]["records"] = damage

    with pytest.raises(SnapshotError, match="damaged"):
        simulator.restore(broken)

    assert simulator.snapshot() == before


def test_save_writes_the_file_atomically(tmp_path):
    file = tmp_path / "world.json"
    file.write_text("kept")

    with pytest.raises(OSError, match="absent"):
        Simulator().save(tmp_path / "absent" / "world.json")
    Simulator().save(file)

    assert json.loads(file.read_text())["version"] == 1
    assert [found.name for found in tmp_path.iterdir()] == ["world.json"]
