from __future__ import annotations

from itertools import pairwise

import pytest

from qovery_async.testing import Simulator, Token, VirtualClock
from tests.testing.gateway.frame_schemas import FRAMES, mismatches
from tests.testing.gateway.gateway_world import Site, site, valid
from tests.testing.gateway.sockets import TOKEN, RefusedError

pytestmark = pytest.mark.anyio
__all__ = ["site"]


@pytest.mark.parametrize("path", sorted(FRAMES))
async def test_frames_match_their_schema_in_every_state(site, path):
    site.simulator.gateway.log(site.service, "own", severity_text="ERROR")
    seen = 0
    for action in ("stop", "deploy", "restart"):
        site.act(action)
        for _ in range(8):
            async with site.connect(path) as socket:
                for frame in await socket.pending():
                    seen += 1
                    assert not mismatches(frame, FRAMES[path])
            site.simulator.clock.advance(7)

    assert seen >= 24


async def test_deployment_streams_follow_a_deployment(site):
    clock, states, frames = site.simulator.clock, [], []
    async with (
        site.connect("/deployment/status") as status,
        site.connect("/deployment/logs") as logs,
    ):
        before = await status.frame()
        request = site.act("deploy")
        for _ in range(90):
            clock.advance(1)
            frames += await status.pending()
            states += [frame["environment"]["state"] for frame in frames[-1:]]
        lines = await logs.pending()

    distinct = [s for i, s in enumerate(states) if i == 0 or states[i - 1] != s]
    assert before["environment"]["state"] == "DEPLOYED"
    # At first only the number of requests changes: states lag.
    assert distinct[:2] == ["DEPLOYED", "DEPLOYMENT_QUEUED"]
    assert sorted(set(distinct[2:-1])) == ["BUILDING", "DEPLOYING"]
    assert distinct[-1] == "DEPLOYED"
    assert all(valid("EnvironmentStatusesWithStages", frame) for frame in frames)
    # A frame is sent after a change, not every second.
    assert all(a != b for a, b in pairwise(frames))
    assert len(frames) < 40
    assert all(isinstance(frame, list) for frame in lines)
    every = [line for frame in lines for line in frame]
    assert all(valid("EnvironmentLogs", line) for line in every)
    assert {line["details"]["execution_id"] for line in every} == {request.execution_id}
    assert "Deployed" in {line["details"]["stage"]["step"] for line in every}
    assert [line["timestamp"] for line in every] == sorted(line["timestamp"] for line in every)


async def test_deployment_logs_of_a_version_send_all_lines_and_close(site):
    version = site.simulator.world.deployments.current(site.environment).execution_id

    async with site.connect("/deployment/logs", version=version) as socket:
        first = await socket.frame()
        ended = await socket.end()
    async with site.connect("/deployment/logs", version=f"{site.environment.id}-1") as socket:
        unknown = await socket.end()

    assert {line["details"]["execution_id"] for line in first} == {version}
    assert ended == unknown == (1000, "")


async def test_deployment_logs_with_clock_leaps_are_complete(site):
    clock = site.simulator.clock
    request = site.act("deploy")
    clock.advance(10)
    async with site.connect("/deployment/logs") as socket:
        given = await socket.pending()
        for seconds in (1, 17, 0.5, 200):
            clock.advance(seconds)
            given += await socket.pending()
    async with site.connect("/deployment/logs", version=request.execution_id) as socket:
        whole = [line for frame in await socket.pending() for line in frame]

    assert sorted(map(str, [line for frame in given for line in frame])) == sorted(map(str, whole))


async def test_deployment_status_of_a_version_is_its_result(site):
    first = site.simulator.world.deployments.current(site.environment).execution_id
    site.act("stop")
    site.simulator.clock.advance(100)

    async with site.connect("/deployment/status", version=first) as socket:
        frame = await socket.frame()
        ended = await socket.end()

    assert valid("EnvironmentStatusesWithStages", frame)
    assert frame["environment"]["state"] == "DEPLOYED"
    services = [s for stage in frame["stages"] for s in stage["applications"]]
    assert {(s["state"], s["execution_id"]) for s in services} == {("DEPLOYED", first)}
    assert ended == (1000, "")


async def test_deployment_status_of_a_project_lists_environments(site):
    async with site.connect("/deployment/status", "environment") as socket:
        frame = await socket.frame()
        site.act("stop")
        site.simulator.clock.advance(60)
        later = (await socket.pending())[-1]

    assert valid("EnvironmentStatusList", frame)
    states = {one["id"]: one["state"] for one in later["results"]}
    assert len(states) == 2
    assert states[site.environment.id] == "STOPPED"


async def test_service_status_follows_deployments_and_overrides(site):
    clock, states = site.simulator.clock, []

    def state_of(frame):
        return next(
            (a["state"] for a in frame["environments"][0]["applications"]
             if a["id"] == site.service.id),
            None,
        )  # fmt: skip

    async with site.connect("/service/status") as socket:
        states.append(state_of(await socket.frame()))
        for action in ("stop", "deploy"):
            site.act(action, site.service)
            for _ in range(50):
                clock.advance(1)
                states += map(state_of, await socket.pending())
        site.simulator.gateway.set_runtime_state(site.service, "ERROR")
        crashed = await socket.frame()
        site.simulator.gateway.set_runtime_state(site.service, None)
        states.append(state_of(await socket.frame()))

    distinct = [s for i, s in enumerate(states) if i == 0 or states[i - 1] != s]
    assert distinct == ["RUNNING", "STOPPING", "STOPPED", "STARTING", "RUNNING"]
    assert state_of(crashed) == "ERROR"
    assert crashed["environments"][0]["state"] == "ERROR"
    with pytest.raises(ValueError, match="state must be one of"):
        site.simulator.gateway.set_runtime_state(site.service, "DEPLOYED")


async def test_service_metrics_arrive_every_five_seconds(site):
    async with site.connect("/service/metrics") as socket:
        first = await socket.pending()
        site.simulator.clock.advance(4)
        between = await socket.pending()
        site.simulator.clock.advance(1)
        then = await socket.pending()
        site.simulator.clock.advance(60)
        after_a_leap = await socket.pending()

    assert [len(first), len(between), len(then), len(after_a_leap)] == [1, 0, 1, 1]
    assert [pod["pod_name"] for pod in first[0]] == [pod["pod_name"] for pod in then[0]]


async def test_pods_and_nodes_send_one_frame_and_close(site):
    async with site.connect("/service/pods") as socket:
        pods = await socket.frame()
        assert await socket.end() == (1000, "")
    async with site.connect("/cluster/node") as socket:
        nodes = await socket.frame()
        assert await socket.end() == (1000, "")

    assert pods["pods"]
    assert nodes["nodes"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Token nobody"},
        {"authorization": "Basic qov_simulator"},
        {"authorization": "qov_simulator"},
    ],
)
async def test_handshake_without_valid_token_is_rejected(site, headers):
    with pytest.raises(RefusedError) as refused:
        async with site.connect("/service/logs", headers=headers):
            pass

    assert refused.value.status == 401
    assert "token" in refused.value.text
    assert refused.value.headers[b"x-qovery-request-id"].startswith(b"simulated-ws-")
    assert refused.value.headers[b"content-type"].startswith(b"text/plain")


async def test_handshake_accepts_token_in_subprotocol(site):
    offered = ["v1", "auth.bearer.qov_simulator"]
    async with site.connect("/cluster/node", headers={}, subprotocols=offered) as socket:
        assert socket.accepted["subprotocol"] == "v1"
        await socket.frame()
    with pytest.raises(RefusedError):
        async with site.connect("/cluster/node", headers={}, subprotocols=["v1", "auth.bearer.x"]):
            pass


@pytest.mark.parametrize(
    ("path", "omitted", "changed", "refused"),
    [
        ("/service/logs", ["organization"], {}, (400, "organization")),
        ("/service/logs", ["cluster"], {}, (400, "cluster")),
        ("/service/logs", ["service"], {}, (400, "service")),
        ("/service/logs", [], {"service": ""}, (400, "service")),
        ("/service/logs", [], {"cluster": "production"}, (400, "cluster: not a UUID")),
        ("/service/logs", [], {"limit": "-1"}, (400, "limit")),
        ("/service/logs", [], {"start": "yesterday"}, (400, "start")),
        ("/service/logs", [], {"query": "{pod="}, (400, "query")),
        ("/deployment/logs", ["environment"], {}, (400, "environment")),
        ("/deployment/status", ["project"], {}, (400, "project")),
        ("/infra/logs", ["infra_component_type"], {}, (400, "infra_component_type")),
        ("/shell/portforward", ["port"], {}, (400, "port")),
        ("/service/metrics", ["service_type"], {}, (400, "service_type")),
        ("/nothing", [], {}, (404, "/nothing")),
        ("/cluster/node", [], {"cluster": "0" * 32}, (404, "no cluster")),
    ],
)
async def test_handshake_with_invalid_arguments_is_rejected(site, path, omitted, changed, refused):
    status, text = refused
    with pytest.raises(RefusedError, match=text) as raised:
        async with site.connect(path, *omitted, **changed):
            pass

    assert raised.value.status == status


async def test_handshake_with_misplaced_ids_is_not_found(site):
    other = list(site.store.of("organization"))[1]
    environment = list(site.store.of("environment"))[1]

    for changed in (
        {"organization": other.id},
        {"environment": environment.id},
        {"service": site.environment.id},
    ):
        with pytest.raises(RefusedError) as refused:
            async with site.connect("/service/logs", **changed):
                pass
        assert refused.value.status == 404


async def test_deployment_status_needs_no_cluster(site):
    async with site.connect("/deployment/status", "cluster") as socket:
        assert (await socket.frame())["environment"]["id"] == site.environment.id


async def test_rejection_without_denial_extension_is_a_403(site):
    with pytest.raises(RefusedError, match="token") as refused:
        async with site.connect("/cluster/node", headers={}, denial=False):
            pass

    assert refused.value.status == 403


@pytest.mark.parametrize(
    ("headers", "changed", "code"),
    [({}, {}, 1008), (TOKEN, {"cluster": "0" * 32}, 1011), (TOKEN, {"cluster": "x"}, 1008)],
)
async def test_rejection_by_code_closes_the_connection(site, headers, changed, code):
    site.simulator.gateway.refuses_by = "code"

    async with site.connect("/cluster/node", headers=headers, **changed) as socket:
        assert (await socket.end())[0] == code


async def test_streams_of_a_stopped_cluster_close_with_1011(site):
    simulator = site.simulator
    simulator.world.clusters.act(site.cluster, "stop")
    async with site.connect("/service/status") as socket:
        await socket.frame()
        simulator.clock.advance(60)
        while_open = await socket.end()
    async with site.connect("/service/logs") as socket:
        at_once = await socket.end()

    assert while_open == at_once
    assert while_open[0] == 1011
    assert "NotFound" in while_open[1]


async def test_streams_of_a_deleted_environment_close_with_1011(site):
    async with (
        site.connect("/deployment/status") as status,
        site.connect("/service/logs") as logs,
        site.connect("/deployment/logs") as deployment,
    ):
        site.act("delete")
        site.simulator.clock.advance(200)

        for socket in (status, logs, deployment):
            code, reason = await socket.end()
            assert code == 1011
            assert reason.startswith("NotFound")


async def test_streams_of_an_expired_token_close_with_1008():
    clock = VirtualClock()
    expiring = Token("qov_simulator", expires_at=clock.now() + 10)
    site = Site(Simulator(clock=clock, tokens=(expiring,)))
    async with site.connect("/cluster/status") as socket:
        await socket.frame()
        clock.advance(11)
        code, reason = await socket.end()

    assert code == 1008
    assert "token" in reason


async def test_streams_of_a_forbidden_caller_close_with_1007(site):
    from qovery_async.testing.gateway import Gateway
    from qovery_async.testing.model.problems import Problem

    def check(caller, named):
        assert named[0].kind == "organization"
        raise Problem(403, "this belongs to others")

    simulator = site.simulator
    simulator.app.gateway = Gateway(simulator.world, simulator._admit, check)
    async with site.connect("/cluster/status") as socket:
        assert await socket.end() == (1007, "this belongs to others")
