"""The official TypeScript client, as it is on npm, on the simulator as a server.

Runs where Node is and `make test-typescript` has installed the client.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STORY = Path(__file__).parents[1] / "typescript"
NODE = shutil.which("node")
# As fast as a deployment can be without ending between two polls.
SPEED = "60"

pytestmark = [
    pytest.mark.skipif(NODE is None, reason="Node is not installed"),
    pytest.mark.skipif(
        not (STORY / "node_modules" / "qovery-typescript-axios").is_dir(),
        reason="make test-typescript installs the TypeScript client",
    ),
    pytest.mark.skipif(importlib.util.find_spec("uvicorn") is None, reason="needs the server"),
]


@pytest.fixture
def server():
    """Address of a simulator in a process of its own."""
    command = [sys.executable, "-m", "qovery_async.testing", "--port", "0", "--speed", SPEED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def node(*command, **environment):
    done = subprocess.run(
        [NODE, *command],
        cwd=STORY,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_official_typescript_client_works_with_the_simulator(server):
    node("node_modules/typescript/bin/tsc", "--project", ".")
    output = node("built/story.js", QOVERY_API_URL=server, QOVERY_API_TOKEN="qov_simulator")

    told = {what: seen for what, *seen in map(json.loads, output.splitlines())}
    states = told.pop("deployed")
    assert states[-1] == "DEPLOYED"
    assert set(states) <= {"READY", "DEPLOYMENT_QUEUED", "BUILDING", "DEPLOYING", "DEPLOYED"}
    assert len(states) == len(set(states)) >= 3
    assert told == {
        "organization": ["Acme"],
        "project": ["typescript"],
        "clash": [409],
        "environment": ["preview", "DEVELOPMENT"],
        "application": ["api"],
        "container": ["cache", "redis", "7"],
        "services": ["DEPLOYED", "DEPLOYED"],
        "environment is gone": [404],
        "project is gone": [404],
        "left": [False],
    }
