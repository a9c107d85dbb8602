from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from qovery_async import AsyncQovery, ConnectionFailedError
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Simulator, Token
from qovery_async.testing.http.transport import in_process_transport
from qovery_async.testing.server.app import Entrance
from tests.eventually import HANG_SECONDS
from tests.http_library import http

AUTHORIZED = {"authorization": "Token qov_simulator"}
needs_uvicorn = pytest.mark.skipif(
    importlib.util.find_spec("uvicorn") is None, reason="needs the extra testing"
)


def client_of(entrance):
    return http.AsyncClient(transport=in_process_transport(entrance), base_url="http://sim.test")


@pytest.fixture
async def client():
    async with client_of(Entrance(Simulator)) as client:
        yield client


# What the server serves, without the server.


@pytest.mark.anyio
async def test_faults_are_added_listed_and_removed_over_http(client):
    added = await client.post(
        "/_simulator/faults", json={"name": "server_error", "operations": "list*", "count": 5}
    )
    await client.post("/_simulator/faults", json={"name": "clock_skew", "seconds": 60})
    met = await client.get("/organization", headers=AUTHORIZED)
    listed = (await client.get("/_simulator/faults")).json()["faults"]
    await client.delete("/_simulator/faults", params={"name": "server_error"})
    left = (await client.get("/_simulator/faults")).json()["faults"]
    await client.delete("/_simulator/faults")

    assert added.status_code == 201
    assert met.status_code == 503
    assert [(f["name"], f["used"]) for f in listed] == [("server_error", 1), ("clock_skew", 1)]
    assert [f["name"] for f in left] == ["clock_skew"]
    assert (await client.get("/_simulator/faults")).json() == {"faults": []}


@pytest.mark.anyio
async def test_requests_are_told_and_forgotten_over_http(client):
    await client.post(
        "/organization/nowhere/webhook?x=1",
        headers=AUTHORIZED | {"x-kept": "yes"},
        json={"target_url": "https://example.com", "target_secret": "hush", "kind": "STANDARD"},
    )
    await client.get("/organization", headers=AUTHORIZED)
    everything = (await client.get("/_simulator/requests")).json()["requests"]
    one = (
        await client.get("/_simulator/requests", params={"operation_id": "listOrganization"})
    ).json()["requests"]
    newest = (await client.get("/_simulator/requests", params={"limit": "1"})).json()["requests"]
    forgotten = await client.delete("/_simulator/requests")

    assert [r["operation_id"] for r in everything] == [
        "createOrganizationWebhook",
        "listOrganization",
    ]
    assert one == newest == everything[1:]
    first = everything[0]
    assert first["status"] == 404
    assert first["query"] == {"x": "1"}
    assert first["headers"]["x-kept"] == "yes"
    assert "authorization" not in first["headers"]
    assert first["body"]["target_url"] == "https://example.com"
    assert "hush" not in str(first)
    assert first["token"] == "Simulated User"
    assert forgotten.status_code == 204
    assert (await client.get("/_simulator/requests")).json() == {"requests": []}


@pytest.mark.anyio
async def test_the_clock_moves_over_http(client):
    before = (await client.get("/_simulator/clock")).json()
    after = (await client.post("/_simulator/clock", json={"advance": 90.5})).json()

    assert before["moment"] == "2026-01-05T09:00:00.000Z"
    assert after["moment"] == "2026-01-05T09:01:30.500Z"
    assert after["now"] == before["now"] + 90.5


@pytest.mark.anyio
async def test_the_rate_limit_changes_over_http(client):
    for body in ({"requests": 5}, {"requests": 7, "token": "Simulated User"}):
        await client.post("/_simulator/rate-limit", json=body)
        headers = (await client.get("/organization", headers=AUTHORIZED)).headers
        assert headers["x-ratelimit-limit"] == str(body["requests"])


@pytest.mark.anyio
async def test_a_reset_gives_the_world_of_the_beginning(client):
    organizations = (await client.get("/organization", headers=AUTHORIZED)).json()
    organization = organizations["results"][0]["id"]
    await client.post("/_simulator/faults", json={"name": "clock_skew"})
    deleted = await client.delete(f"/organization/{organization}", headers=AUTHORIZED)

    reset = await client.post("/_simulator/reset")

    assert (deleted.status_code, reset.status_code) == (204, 204)
    assert (await client.get("/organization", headers=AUTHORIZED)).json() == organizations
    assert (await client.get("/_simulator/faults")).json() == {"faults": []}


@pytest.mark.anyio
@pytest.mark.skipif(not hasattr(Simulator, "restore"), reason="this simulator keeps no snapshots")
async def test_a_snapshot_is_taken_and_restored_over_http(client):
    before = await client.get("/organization", headers=AUTHORIZED)
    snapshot = (await client.get("/_simulator/snapshot")).json()
    organization = before.json()["results"][0]["id"]
    await client.delete(f"/organization/{organization}", headers=AUTHORIZED)
    await client.post("/_simulator/clock", json={"advance": 60})

    damaged = await client.put("/_simulator/snapshot", json={"format": "other"})
    restored = await client.put("/_simulator/snapshot", json=snapshot)
    after = await client.get("/organization", headers=AUTHORIZED)

    assert (damaged.status_code, restored.status_code) == (400, 204)
    assert after.json() == before.json()
    assert after.headers["date"] == before.headers["date"]
    assert after.headers["x-ratelimit-remaining"] == "998"


@pytest.mark.anyio
async def test_a_clock_that_cannot_be_moved_is_not_moved():
    class Stopped:
        def now(self):
            return 1.0

    async with client_of(Entrance(lambda: Simulator(clock=Stopped(), seeded=False))) as client:
        reply = await client.post("/_simulator/clock", json={"advance": 1})

    assert (reply.status_code, reply.json()) == (400, {"error": "this clock cannot be moved"})


@pytest.mark.anyio
async def test_any_asgi_server_can_begin_and_end_it():
    said = []
    told = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

    async def receive():
        return told.pop(0)

    async def send(message):
        said.append(message["type"])

    await Entrance(Simulator)({"type": "lifespan"}, receive, send)

    assert said == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/organization", "/_simulator/reset"])
async def test_a_request_that_never_came_whole_is_not_carried_out(path):
    entrance = Entrance(Simulator)
    simulator = entrance.simulator
    told = [
        {"type": "http.request", "body": b'{"na', "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive():
        return told.pop(0)

    async def send(message):
        pytest.fail("nobody is there to answer")

    scope = {"type": "http", "method": "POST", "path": path, "headers": [], "query_string": b""}
    await entrance(scope, receive, send)

    assert not told
    assert not simulator.requests
    assert entrance.simulator is simulator


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("request_line", "body", "status", "says"),
    [
        ("POST faults", b'{"name": "gremlin"}', 400, "there is no fault"),
        ("POST faults", b'{"name": "slow", "count": "x"}', 400, ""),
        ("POST faults", b'{"nam": "slow"}', 400, "name"),
        ("POST faults", b"[]", 400, "no JSON object"),
        ("POST faults", b"{", 400, ""),
        ("POST faults", b"[" * 100_000, 400, ""),
        ("POST faults", b"\xff", 400, ""),
        ("POST clock", b'{"advance": -1}', 400, "backwards"),
        ("POST clock", b'{"advance": Infinity}', 400, "number of seconds"),
        ("POST clock", b'{"advance": NaN}', 400, "number of seconds"),
        ("POST clock", b'{"advance": "1"}', 400, "number of seconds"),
        ("POST clock", b"", 400, "advance"),
        ("POST rate-limit", b'{"requests": -1}', 400, "rate limit"),
        ("POST rate-limit", b'{"token": "nobody"}', 400, "nobody"),
        ("GET requests?limit=x", b"", 400, ""),
        ("PUT faults", b"", 405, "DELETE, GET, POST"),
        ("GET nothing", b"", 404, "nothing is controlled"),
        ("GET ", b"", 404, "nothing is controlled"),
    ],
)
async def test_what_cannot_be_controlled_is_refused(client, request_line, body, status, says):
    method, path = request_line.split(" ")
    reply = await client.request(method, f"/_simulator/{path}", content=body)

    assert reply.status_code == status
    assert says in reply.json()["error"]


@pytest.mark.anyio
async def test_the_page_shows_state_requests_and_faults_and_runs_nothing_of_them():
    entrance = Entrance(
        lambda: Simulator(tokens=("qov_simulator", Token("qov_hidden", name="<b>ci</b>")))
    )
    evil = "<script>alert(1)</script>"
    async with client_of(entrance) as client:
        organization = (await client.get("/organization", headers=AUTHORIZED)).json()["results"][0]
        await client.post(
            f"/organization/{organization['id']}/project", headers=AUTHORIZED, json={"name": evil}
        )
        await client.get(f"/{evil}", headers=AUTHORIZED)
        await client.post("/_simulator/faults", json={"name": "clock_skew", "operations": "list*"})
        reply = await client.get("/")

    page = reply.text
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in reply.headers["content-security-policy"]
    assert "script-src" not in reply.headers["content-security-policy"]
    assert 'http-equiv="refresh"' in page
    for shown in ("Acme", "shop", "production", "DEPLOYED", "createProject", "clock_skew"):
        assert shown in page
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;b&gt;ci&lt;/b&gt;" in page
    assert "qov_" not in page
    assert page.count("<ul>") == page.count("</ul>")


@pytest.mark.anyio
async def test_the_page_of_an_empty_world_is_shown_too():
    async with client_of(Entrance(lambda: Simulator(seeded=False))) as client:
        page = (await client.get("/")).text

    assert "empty" in page


@pytest.mark.anyio
async def test_looking_at_the_page_leaves_no_trace(client):
    await client.get("/")
    headers = (await client.get("/organization", headers=AUTHORIZED)).headers

    assert headers["x-ratelimit-remaining"] == "999"
    assert len((await client.get("/_simulator/requests")).json()["requests"]) == 1


@pytest.mark.anyio
async def test_without_control_there_is_only_the_api():
    async with client_of(Entrance(Simulator, control=False)) as client:
        for path in ("/", "/_simulator/faults"):
            reply = await client.get(path, headers=AUTHORIZED)
            assert (reply.status_code, reply.json()["status"]) == (404, 404)


@pytest.mark.anyio
@pytest.mark.parametrize("cors", [False, True])
async def test_pages_of_other_origins_may_call_only_where_that_was_asked(cors):
    async with client_of(Entrance(Simulator, cors=cors)) as client:
        preflight = await client.options("/organization", headers={"origin": "http://app.test"})
        reply = await client.get("/organization", headers=AUTHORIZED)

    name = "access-control-allow-origin"
    assert preflight.status_code == (204 if cors else 401)
    assert (preflight.headers.get(name), reply.headers.get(name)) == (
        ("*",) * 2 if cors else (None,) * 2
    )
    if cors:
        assert "authorization" in preflight.headers["access-control-allow-headers"]


# The server itself.


@contextmanager
def started(*options, ends_by=signal.SIGTERM):
    """A server in a process of its own, which ends cleanly."""
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-m", "qovery_async.testing", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as process:
        try:
            line = process.stdout.readline()
            assert line.startswith("simulator ready on http://127.0.0.1:"), process.stderr.read()
            yield line.split()[-1]
            process.send_signal(ends_by)
            output = process.communicate(timeout=HANG_SECONDS)
        finally:
            process.kill()
    assert (process.returncode, *output) == (0, "", "")


@pytest.fixture(scope="module")
def server():
    with started("--speed", "0", "--token", "qov_simulator", "--token", "qov_v:viewer") as url:
        yield url


@pytest.fixture
def clean(server):
    """The server in the state of its beginning."""
    assert http.post(f"{server}/_simulator/reset", timeout=HANG_SECONDS).status_code == 204
    return server


@needs_uvicorn
def test_the_server_answers_as_the_simulator_in_process_does(clean):
    served = http.get(f"{clean}/organization", headers=AUTHORIZED, timeout=HANG_SECONDS)
    inside = Simulator().app.respond("GET", "/organization", "", AUTHORIZED, b"")

    assert (served.status_code, served.content) == (inside[0], inside[2])
    assert dict(served.headers) == inside[1]
    assert served.headers.get_list("date") == ["Mon, 05 Jan 2026 09:00:00 GMT"]


@needs_uvicorn
def test_tokens_of_the_command_line_have_their_roles(clean):
    headers = {"authorization": "Token qov_v"}
    organization = http.get(f"{clean}/organization", headers=headers, timeout=HANG_SECONDS).json()[
        "results"
    ][0]["id"]

    reply = http.post(
        f"{clean}/organization/{organization}/project",
        headers=headers,
        json={"name": "x"},
        timeout=HANG_SECONDS,
    )

    assert reply.status_code == 403


@needs_uvicorn
def test_a_stale_connection_is_really_closed(clean):
    http.post(
        f"{clean}/_simulator/faults",
        json={"name": "stale_connection", "count": 1},
        timeout=HANG_SECONDS,
    )
    with http.Client(timeout=HANG_SECONDS, base_url=clean, headers=AUTHORIZED) as client:
        with pytest.raises(http.RemoteProtocolError, match="without sending a response"):
            client.get("/organization")
        assert client.get("/organization").status_code == 200


def collect(reply, received):
    for chunk in reply.iter_raw():
        received += chunk


@needs_uvicorn
def test_a_truncated_body_really_breaks_off(clean):
    http.post(
        f"{clean}/_simulator/faults",
        json={"name": "truncated_body", "count": 1},
        timeout=HANG_SECONDS,
    )
    with http.Client(timeout=HANG_SECONDS, base_url=clean, headers=AUTHORIZED) as client:
        with client.stream("GET", "/organization") as reply:
            length = int(reply.headers["content-length"])
            received = bytearray()
            with pytest.raises(http.RemoteProtocolError, match="complete message body"):
                collect(reply, received)
        whole = client.get("/organization").content

    assert (reply.status_code, length) == (200, len(whole))
    assert received == whole[: length // 2]


@needs_uvicorn
@pytest.mark.anyio
@pytest.mark.real_time
@pytest.mark.parametrize("name", ["stale_connection", "truncated_body"])
async def test_broken_connections_are_the_same_in_process_and_on_the_server(clean, name):
    simulator = Simulator()
    errors = []
    for base in ({"base_url": clean, "token": "qov_simulator"}, simulator.client_options()):
        http.post(f"{clean}/_simulator/faults", json={"name": name}, timeout=HANG_SECONDS)
        simulator.faults.add(name)
        async with AsyncQovery(**base, retries=0) as qovery:
            with pytest.raises(ConnectionFailedError) as caught:
                await qovery.execute(OPERATIONS["listOrganization"])
        address = urlsplit(base["base_url"])
        errors.append(str(caught.value).replace(f"{address.hostname}:{address.port or 80}", "HOST"))

    assert errors[0] == errors[1]


@needs_uvicorn
def test_an_interrupt_ends_the_server_cleanly():
    # A connection that is kept open does not keep the server.
    with (
        http.Client(timeout=HANG_SECONDS, headers=AUTHORIZED) as client,
        started("--empty", ends_by=signal.SIGINT) as url,
    ):
        assert client.get(f"{url}/organization").status_code == 200


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--port", "70000"], "invalid"),
        (["--speed", "-1"], "invalid"),
        (["--token", ":viewer"], "invalid"),
        (["--rate-limit", "-1"], "rate limit"),
        (["--host", "256.0.0.1"], "cannot listen"),
        (["--seed-file", "/nowhere.yaml"], ""),
    ],
)
def test_what_cannot_be_served_is_said_in_a_line(options, says, capsys):
    from qovery_async.testing.server.cli import main

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        with pytest.raises(SystemExit) as ended:
            main(options)
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])

    assert ended.value.code not in (0, None)
    assert says in f"{ended.value.code}{capsys.readouterr().err}"
