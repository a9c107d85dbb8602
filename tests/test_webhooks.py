"""The webhook application, alone and at the simulator."""

from __future__ import annotations

import json
import random

import anyio
import pytest

from qovery_async import AsyncQovery, ConfigurationError
from qovery_async.testing import Seed, Simulator
from qovery_async.webhooks import MemorySeen, webhook_app

pytestmark = pytest.mark.anyio
SECRET = "hush"
GOOD = [(b"Qovery-Secret", b"hush")]
EVENTS = [f"DEPLOYMENT_{word}" for word in ("STARTED", "SUCCESSFUL", "FAILURE", "CANCELLED")]


def content(identifier="d-1"):
    body = {"event_type": "DEPLOYMENT_STARTED", "payload": {"id": identifier}}
    return json.dumps(body).encode()


class Exchange:
    """One request to an application, and its response."""

    def __init__(self, *chunks, method="POST", headers=GOOD):
        self.scope = {"type": "http", "method": method, "headers": headers, "path": "/"}
        self.chunks = list(chunks or [content()])
        self.sent = []

    async def receive(self):
        chunk = self.chunks.pop(0)
        if chunk is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": chunk, "more_body": bool(self.chunks)}

    async def send(self, message):
        self.sent.append(message)

    async def run(self, app):
        await app(self.scope, self.receive, self.send)
        return self

    @property
    def status(self):
        return self.sent[0]["status"] if self.sent else None


class Handler:
    """A handler that waits until it is released."""

    def __init__(self, *, waits=False):
        self.events, self.running, self.most = [], 0, 0
        self.release = anyio.Event() if waits else None

    async def __call__(self, event):
        self.running += 1
        self.most = max(self.most, self.running)
        if self.release:
            await self.release.wait()
        self.running -= 1
        self.events.append(event.deployment_id)


async def test_app_handles_a_delivery_in_chunks():
    handler = Handler()
    exchange = Exchange(content()[:9], content()[9:])
    assert (await exchange.run(webhook_app(handler, secrets=[SECRET]))).status == 204
    assert handler.events == ["d-1"]


@pytest.mark.parametrize(
    ("exchange", "status"),
    [
        ({"method": "GET"}, 405),
        ({"method": "HEAD"}, 405),
        ({"headers": []}, 401),
        ({"headers": [*GOOD, (b"qovery-secret", b"other")]}, 401),
        ({"chunks": [b"{}"]}, 400),
        ({"chunks": [b"x" * 400_000] * 4}, 400),
        ({"chunks": [b"{", None]}, None),
    ],
)
async def test_app_refuses_bad_requests(exchange, status):
    handler = Handler()
    options = {key: value for key, value in exchange.items() if key != "chunks"}
    found = Exchange(*exchange.get("chunks", []), **options)
    await found.run(webhook_app(handler, secrets=[SECRET]))
    assert (found.status, handler.events) == (status, [])


async def test_app_stops_reading_a_body_that_is_too_large():
    exchange = Exchange(*[b"x" * 600_000] * 9)
    await exchange.run(webhook_app(Handler(), secrets=[SECRET]))
    assert len(exchange.chunks) == 7


async def test_app_responds_before_it_handles():
    handler, exchange = Handler(waits=True), Exchange()
    app = webhook_app(handler, secrets=None)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(exchange.run, app)
        await anyio.wait_all_tasks_blocked()
        assert (exchange.status, handler.events) == (204, [])
        handler.release.set()
    assert handler.events == ["d-1"]


async def test_app_bounds_handlers_and_waiting_events():
    handler = Handler(waits=True)
    app = webhook_app(handler, secrets=[SECRET], handlers=2, waiting=3)
    exchanges = [Exchange(content(f"d-{n}")) for n in range(7)]
    async with anyio.create_task_group() as tasks:
        for exchange in exchanges:
            tasks.start_soon(exchange.run, app)
        await anyio.wait_all_tasks_blocked()
        assert sorted(exchange.status for exchange in exchanges) == [204] * 5 + [503] * 2
        handler.release.set()
    assert (handler.most, len(handler.events)) == (2, 5)


async def test_app_shutdown_waits_for_its_handlers():
    handler, finished = Handler(waits=True), []
    app = webhook_app(handler, secrets=[SECRET])
    messages = [{"type": "lifespan.shutdown"}, {"type": "lifespan.startup"}]

    async def receive():
        return messages.pop()

    async def send(message):
        finished.append((message["type"], len(handler.events)))

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(Exchange().run, app)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(app, {"type": "lifespan"}, receive, send)
        await anyio.wait_all_tasks_blocked()
        assert finished == [("lifespan.startup.complete", 0)]
        handler.release.set()
    assert finished[1:] == [("lifespan.shutdown.complete", 1)]
    await app.drain()


async def test_app_logs_errors_of_handlers_and_stores(caplog):
    class Broken:
        async def first(self, key):
            raise OSError(key)

    async def failing(event):
        raise LookupError(event.key)

    app = webhook_app(failing, secrets=[SECRET], seen=Broken())
    assert (await Exchange().run(app)).status == 204
    assert [record.exc_info[0] for record in caplog.records] == [OSError, LookupError]


async def test_app_handles_the_event_of_a_sender_that_left():
    handler, exchange = Handler(), Exchange()

    async def send(message):
        raise OSError(message["type"])

    await webhook_app(handler, secrets=[SECRET])(exchange.scope, exchange.receive, send)
    assert handler.events == ["d-1"]


async def test_app_closes_websockets():
    exchange = Exchange()
    exchange.scope["type"] = "websocket"
    assert (await exchange.run(webhook_app(Handler(), secrets=None))).sent == [
        {"type": "websocket.close", "code": 1000}
    ]


@pytest.mark.parametrize(
    "options", [{"secrets": []}, {"secrets": [""]}, {"handlers": 0}, {"waiting": -1}]
)
async def test_app_with_a_wrong_option_is_an_error(options):
    with pytest.raises(ConfigurationError):
        webhook_app(Handler(), **{"secrets": [SECRET], **options})


async def test_memory_forgets_the_oldest_key():
    seen = MemorySeen(2)
    assert [await seen.first(key) for key in "abacab"] == [True, True, False, True, True, True]
    with pytest.raises(ConfigurationError):
        MemorySeen(0)


@pytest.mark.parametrize(("method", "path"), [("mount", "/hooks/"), ("add_route", "/hooks")])
@pytest.mark.parametrize("framework", ["starlette.applications:Starlette", "fastapi:FastAPI"])
async def test_app_in_a_framework_handles_deliveries(framework, method, path):
    module, _, name = framework.partition(":")
    app = getattr(pytest.importorskip(module), name)()
    handler, exchange = Handler(), Exchange()
    getattr(app, method)("/hooks", webhook_app(handler, secrets=[SECRET]))
    exchange.scope |= {"path": path, "root_path": "", "query_string": b""}
    assert (await exchange.run(app)).status == 204
    assert handler.events == ["d-1"]


async def test_events_of_many_deployments_are_handled_once():
    """Deliveries of the simulator: some twice, late or out of order."""
    seed = Seed().organization("Acme").cluster("main", deployed=True).project("Shop")
    simulator = Simulator(world=seed.environment("staging").application("api"))
    handled, draw = [], random.Random(3)

    async def handle(event):
        handled.append(event.key)

    app = webhook_app(handle, secrets=["other", SECRET], seen=MemorySeen())
    simulator.webhooks.deliver_to_app(app)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        [organization] = await qovery.organizations.list()
        [environment] = simulator.world.store.of("environment")
        await qovery.organizations.webhooks.create(
            organization.id,
            kind="STANDARD",
            target_url="https://acme.test/hooks",
            events=EVENTS,
            target_secret=SECRET,
        )
        sent = 0
        for number in range(30):
            if number % 2:
                simulator.webhooks.disturb_next(draw.choice(["twice", "late", "out_of_order"]))
            await qovery.environments.deploy(environment.id)
            for _ in range(2):
                simulator.clock.advance(300)
                sent += len(await simulator.webhooks.deliver())
    assert len(handled) == len(set(handled)) == 60
    assert sent > 60
