from __future__ import annotations

import importlib.util
import json
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
from qovery_async.testing import Simulator
from tests.eventually import HANG_SECONDS
from tests.http_library import http
from tests.testing.server.app_client import AUTHORIZED

needs_uvicorn = pytest.mark.skipif(
    importlib.util.find_spec("uvicorn") is None, reason="needs the extra testing"
)


@contextmanager
def running_server(*options, end_signal=signal.SIGTERM):
    """Run a server in a separate process and check that it ends cleanly."""
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
            process.send_signal(end_signal)
            output = process.communicate(timeout=HANG_SECONDS)
        finally:
            process.kill()
    assert (process.returncode, *output) == (0, "", "")


@pytest.fixture(scope="module")
def server():
    with running_server(
        "--speed", "0", "--token", "qov_simulator", "--token", "qov_v:viewer"
    ) as url:
        yield url


@pytest.fixture
def fresh_server(server):
    """Reset the server and return its URL."""
    assert http.post(f"{server}/_simulator/reset", timeout=HANG_SECONDS).status_code == 204
    return server


@needs_uvicorn
def test_server_response_equals_in_process_response(fresh_server):
    served = http.get(f"{fresh_server}/organization", headers=AUTHORIZED, timeout=HANG_SECONDS)
    inside = Simulator().app.respond("GET", "/organization", "", AUTHORIZED, b"")

    assert (served.status_code, served.content) == (inside[0], inside[2])
    assert dict(served.headers) == inside[1]
    assert served.headers.get_list("date") == ["Mon, 05 Jan 2026 09:00:00 GMT"]


@needs_uvicorn
def test_server_token_option_sets_the_role(fresh_server):
    headers = {"authorization": "Token qov_v"}
    organization = http.get(
        f"{fresh_server}/organization", headers=headers, timeout=HANG_SECONDS
    ).json()["results"][0]["id"]

    response = http.post(
        f"{fresh_server}/organization/{organization}/project",
        headers=headers,
        json={"name": "x"},
        timeout=HANG_SECONDS,
    )

    assert response.status_code == 403


@needs_uvicorn
def test_server_stale_connection_is_closed(fresh_server):
    http.post(
        f"{fresh_server}/_simulator/faults",
        json={"name": "stale_connection", "count": 1},
        timeout=HANG_SECONDS,
    )
    with http.Client(timeout=HANG_SECONDS, base_url=fresh_server, headers=AUTHORIZED) as client:
        with pytest.raises(http.RemoteProtocolError, match="without sending a response"):
            client.get("/organization")
        assert client.get("/organization").status_code == 200


def collect(response, received):
    for chunk in response.iter_raw():
        received += chunk


@needs_uvicorn
def test_server_truncated_body_breaks_off(fresh_server):
    http.post(
        f"{fresh_server}/_simulator/faults",
        json={"name": "truncated_body", "count": 1},
        timeout=HANG_SECONDS,
    )
    with http.Client(timeout=HANG_SECONDS, base_url=fresh_server, headers=AUTHORIZED) as client:
        with client.stream("GET", "/organization") as response:
            length = int(response.headers["content-length"])
            received = bytearray()
            with pytest.raises(http.RemoteProtocolError, match="complete message body"):
                collect(response, received)
        whole = client.get("/organization").content

    assert (response.status_code, length) == (200, len(whole))
    assert received == whole[: length // 2]


@needs_uvicorn
@pytest.mark.anyio
@pytest.mark.real_time
@pytest.mark.parametrize("name", ["stale_connection", "truncated_body"])
async def test_server_broken_connection_equals_in_process_error(fresh_server, name):
    simulator = Simulator()
    errors = []
    for base in ({"base_url": fresh_server, "token": "qov_simulator"}, simulator.client_options()):
        http.post(f"{fresh_server}/_simulator/faults", json={"name": name}, timeout=HANG_SECONDS)
        simulator.faults.add(name)
        async with AsyncQovery(**base, retries=0) as qovery:
            with pytest.raises(ConnectionFailedError) as caught:
                await qovery.execute(OPERATIONS["listOrganization"])
        address = urlsplit(base["base_url"])
        errors.append(str(caught.value).replace(f"{address.hostname}:{address.port or 80}", "HOST"))

    assert errors[0] == errors[1]


@needs_uvicorn
def test_server_after_sigint_ends_cleanly():
    # An open idle connection does not delay the end of the server.
    with (
        http.Client(timeout=HANG_SECONDS, headers=AUTHORIZED) as client,
        running_server("--empty", end_signal=signal.SIGINT) as url,
    ):
        assert client.get(f"{url}/organization").status_code == 200


@needs_uvicorn
def test_server_saves_a_snapshot_that_another_loads(tmp_path):
    saved = tmp_path / "world.json"
    body = {"name": "Saved", "plan": "TEAM"}
    with running_server("--empty", "--speed", "0", "--save", str(saved)) as url:
        made = http.post(
            f"{url}/organization", headers=AUTHORIZED, json=body, timeout=HANG_SECONDS
        ).json()
    simulator = Simulator.load(saved)
    inside = simulator.app.respond("GET", "/organization", "", AUTHORIZED, b"")

    assert json.loads(inside[2])["results"][0] == made
    with running_server("--load", str(saved), "--speed", "0") as url:
        served = http.get(f"{url}/organization", headers=AUTHORIZED, timeout=HANG_SECONDS)
    assert served.content == inside[2]


def test_main_version_is_that_of_the_package(capsys):
    from qovery_async import __version__
    from qovery_async.testing.server.cli import main

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        with pytest.raises(SystemExit) as ended:
            main(["--version"])
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"qovery-async {__version__}\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--port", "70000"], "invalid"),
        (["--load", "/nowhere.json"], "is not a snapshot"),
        (["--load", "/nowhere.json", "--empty"], "not allowed with"),
        (["--save", "/nowhere/x.json"], "/nowhere"),
        (["--token", "qov_ci:nope"], "nope"),
        (["--speed", "-1"], "invalid"),
        (["--token", ":viewer"], "invalid"),
        (["--rate-limit", "-1"], "rate limit"),
        (["--host", "256.0.0.1"], "cannot listen"),
        (["--seed-file", "/nowhere.yaml"], ""),
    ],
)
def test_main_invalid_option_exits_with_a_message(options, message, capsys):
    from qovery_async.testing.server.cli import main

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        with pytest.raises(SystemExit) as ended:
            main(options)
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])

    assert ended.value.code not in (0, None)
    assert message in f"{ended.value.code}{capsys.readouterr().err}"
