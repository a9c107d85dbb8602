from __future__ import annotations

import importlib.util
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import anyio
import pytest

from qovery_async.testing import Seed, Simulator
from tests.eventually import HANG_SECONDS
from tests.http_library import http
from tests.testing.raw_requests import send

pytestmark = pytest.mark.anyio
EVENTS = [f"DEPLOYMENT_{word}" for word in ("STARTED", "SUCCESSFUL", "FAILURE", "CANCELLED")]
STARTED, SUCCESSFUL, FAILURE, CANCELLED = EVENTS


class World:
    """Simulator with one environment, and the requests that its webhooks receive."""

    def __init__(self, *, routed=True):
        seed = Seed().organization("Acme").cluster("main", deployed=True).project("Shop")
        seed = seed.environment("staging", mode="STAGING").application("api")
        self.simulator = Simulator(world=seed)
        [self.organization] = self.records("organization")
        [self.environment] = self.records("environment")
        [self.application] = self.records("application")
        self.received = []
        if routed:
            self.simulator.webhooks.deliver_to(self.received.append)

    def records(self, kind):
        return list(self.simulator.world.store.of(kind))

    def webhook(self, **fields):
        path = f"/organization/{self.organization.id}/webhook"
        body = {"kind": "STANDARD", "target_url": "https://acme.test/x", "events": EVENTS, **fields}
        return send(self.simulator, "POST", path, body).json()["id"]

    def listed(self, webhook):
        path = f"/organization/{self.organization.id}/webhook/{webhook}/event"
        return send(self.simulator, "GET", path).json()["results"]

    def act(self, action="deploy"):
        path = f"/environment/{self.environment.id}/{action}"
        assert send(self.simulator, "POST", path).status < 300

    async def deploy(self, seconds=600):
        self.act()
        for _ in range(2):
            self.simulator.clock.advance(seconds / 2)
            await self.simulator.webhooks.deliver()

    @property
    def events(self):
        return [request.json()["event_type"] for request in self.received]


@pytest.fixture
def world():
    return World()


async def test_webhook_receives_the_events_of_a_deployment(world):
    webhook = world.webhook(target_secret="hush")
    await world.deploy()

    assert world.events == [STARTED, SUCCESSFUL]
    first, last = world.received
    assert first.url == "https://acme.test/x"
    assert first.headers["qovery-secret"] == first.headers["qovery-signature"] == "hush"
    payload = last.json()["payload"]
    assert payload["organization"]["id"] == world.organization.id
    assert payload["environment"]["cluster_name"] == "main"
    assert (payload["current_status"], payload["desired_status"]) == ("DEPLOYED", "DEPLOYED")
    assert payload["applications"] == [{"id": world.application.id, "name": "api"}]
    newest, oldest = world.listed(webhook)
    assert newest["request"] == last.json()
    assert (oldest["matched_event"], oldest["created_at"]) == (STARTED, first.json()["created_at"])
    assert oldest["target_response_status_code"] == 200
    assert "hush" not in json.dumps([newest, oldest])


async def test_webhook_receives_failures_and_cancellations(world):
    world.webhook()
    world.simulator.failures.fail_next(world.application.id, "BUILD_ERROR")
    await world.deploy()
    world.act()
    world.simulator.clock.advance(10)
    world.act("cancelDeployment")
    world.simulator.clock.advance(600)
    await world.simulator.webhooks.deliver()

    assert world.events == [STARTED, FAILURE, STARTED, CANCELLED]


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"events": [SUCCESSFUL]}, 1),
        ({"enabled": False}, 0),
        ({"environment_types_filter": ["PRODUCTION"]}, 0),
        ({"environment_types_filter": ["STAGING", "PRODUCTION"]}, 2),
        ({"project_names_filter": ["sh*"]}, 2),
        ({"project_names_filter": ["sh"]}, 0),
        ({"project_names_filter": ["other", "SHOP"], "environment_types_filter": ["PREVIEW"]}, 0),
    ],
)
async def test_webhook_filters_its_events(world, fields, count):
    created = world.webhook()
    edited = {"kind": "STANDARD", "target_url": "https://acme.test/x", "events": EVENTS, **fields}
    path = f"/organization/{world.organization.id}/webhook/{created}"
    assert send(world.simulator, "PUT", path, edited).status == 200
    await world.deploy()

    assert len(world.events) == count


async def test_webhook_of_kind_slack_receives_a_message(world):
    world.webhook(kind="SLACK", events=[STARTED])
    await world.deploy()

    assert [r.json() for r in world.received] == [{"text": "Deployment of staging started"}]


async def test_webhook_created_later_receives_no_earlier_events(world):
    await world.deploy()
    webhook = world.webhook()

    assert await world.simulator.webhooks.deliver() == []
    assert world.listed(webhook) == []


async def test_webhook_to_the_outside_is_listed_and_not_sent():
    world = World(routed=False)
    webhook = world.webhook()
    world.act()
    world.simulator.clock.advance(600)

    listed = [(d["matched_event"], d["target_response_body"]) for d in world.listed(webhook)]
    assert listed == [(SUCCESSFUL, None), (STARTED, None)]
    assert await world.simulator.webhooks.deliver() == []


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("twice", {}, [STARTED, STARTED, SUCCESSFUL]),
        ("late", {"seconds": 1000}, [SUCCESSFUL]),
        ("out_of_order", {}, [SUCCESSFUL, STARTED]),
        ("lost", {}, [SUCCESSFUL]),
        ("failing", {"status": 500}, [SUCCESSFUL]),
    ],
)
async def test_disturbance_changes_the_deliveries(world, name, options, expected):
    webhook = world.webhook()
    world.simulator.webhooks.disturb_next(name, **options)
    await world.deploy()

    assert world.events == expected
    world.simulator.clock.advance(1000)
    await world.simulator.webhooks.deliver()
    assert world.events == ([*expected, STARTED] if name == "late" else expected)
    listed = [(d["matched_event"], d["target_response_status_code"]) for d in world.listed(webhook)]
    assert ((STARTED, 500) in listed) == (name == "failing")
    assert len(listed) == {"twice": 3, "lost": 1}.get(name, 2)


async def test_redelivery_sends_and_lists_again(world):
    webhook = world.webhook(events=[STARTED])
    await world.deploy()
    [first] = world.listed(webhook)
    world.simulator.webhooks.redeliver(first["id"])
    await world.simulator.webhooks.deliver()

    assert world.events == [STARTED, STARTED]
    newest, oldest = world.listed(webhook)
    assert oldest == first
    assert newest["request"] == first["request"]
    assert newest["id"] != first["id"]
    with pytest.raises(KeyError, match="no delivery with the id nowhere"):
        world.simulator.webhooks.redeliver("nowhere")


async def test_webhook_reply_of_a_function_is_listed(world):
    async def receive(_):
        return (422, "no")

    world.simulator.webhooks.deliver_to(receive, "https://acme.test/")
    webhook = world.webhook(events=[STARTED])
    await world.deploy()

    [one] = world.listed(webhook)
    assert (one["target_response_status_code"], one["target_response_body"]) == (422, "no")
    assert world.received == []


async def test_webhook_is_delivered_to_an_asgi_application(world):
    seen = []

    async def app(scope, receive, send):
        seen.append((scope["path"], scope["query_string"], (await receive())["body"]))
        await send({"type": "http.response.start", "status": 202, "headers": []})
        await send({"type": "http.response.body", "body": b"taken"})

    world.simulator.webhooks.deliver_to_app(app, "https://acme.test")
    webhook = world.webhook(events=[STARTED], target_url="https://acme.test/hooks?a=b")
    await world.deploy()

    [(path, query, body)] = seen
    [one] = world.listed(webhook)
    assert (path, query, json.loads(body)) == ("/hooks", b"a=b", one["request"])
    assert (one["target_response_status_code"], one["target_response_body"]) == (202, "taken")


async def test_deleted_webhook_receives_nothing(world):
    webhook = world.webhook()
    world.act()
    world.simulator.clock.advance(600)
    path = f"/organization/{world.organization.id}/webhook/{webhook}"
    send(world.simulator, "DELETE", path)

    assert await world.simulator.webhooks.deliver() == []


async def test_snapshot_keeps_the_deliveries(world):
    webhook = world.webhook()
    await world.deploy()
    world.simulator.webhooks.disturb_next("lost")
    before, snapshot = world.listed(webhook), world.simulator.snapshot()
    world.simulator = Simulator(seeded=False)
    world.simulator.restore(snapshot)

    assert len(before) == 2
    assert world.listed(webhook) == before
    assert world.simulator.snapshot()["parts"]["world"] == snapshot["parts"]["world"]


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        content = self.rfile.read(int(self.headers["content-length"]))
        self.server.received.append((self.path, self.headers["Qovery-Secret"], json.loads(content)))
        self.server.arrived.set()
        self.send_response(418)
        self.end_headers()
        self.wfile.write(b"teapot")

    def log_message(self, *_):
        pass


@pytest.fixture
def receiver():
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        server.received, server.arrived = [], threading.Event()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def local_world(receiver, **fields):
    world = World(routed=False)
    url = f"http://127.0.0.1:{receiver.server_port}/hooks?a=b"
    return world, world.webhook(target_url=url, target_secret="hush", events=[STARTED], **fields)


@pytest.mark.real_time
async def test_webhook_is_delivered_to_a_server_on_this_machine(receiver):
    world, webhook = local_world(receiver)
    await world.deploy()

    [one] = world.listed(webhook)
    assert receiver.received == [("/hooks?a=b", "hush", one["request"])]
    assert (one["target_response_status_code"], one["target_response_body"]) == (418, "teapot")
    receiver.shutdown()
    receiver.socket.close()
    world.simulator.webhooks.redeliver(one["id"])
    await world.simulator.webhooks.deliver()
    assert world.listed(webhook)[0]["target_response_status_code"] == 0


@pytest.mark.real_time
@pytest.mark.skipif(importlib.util.find_spec("uvicorn") is None, reason="needs the extra testing")
async def test_served_simulator_sends_webhooks_by_itself(receiver):
    world, _ = local_world(receiver)
    headers = {"authorization": "Token qov_simulator"}
    async with world.simulator.serve() as served, http.AsyncClient(headers=headers) as client:
        await client.post(f"{served.base_url}/environment/{world.environment.id}/deploy")
        world.simulator.clock.advance(600)
        arrived = await anyio.to_thread.run_sync(receiver.arrived.wait, HANG_SECONDS)

    assert arrived
    assert [event["event_type"] for _, _, event in receiver.received] == [STARTED]
