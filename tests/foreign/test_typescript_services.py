"""Official TypeScript client: all services, and the accounts of an organization."""

from __future__ import annotations

import os
import shutil
import subprocess

from tests.foreign.conftest import ROOT, foreign

STORY = ROOT / "tests" / "typescript"
NODE = shutil.which("node") or "node"
pytestmark = foreign(STORY / "node_modules" / "qovery-typescript-axios")


def node(*command, **environment):
    done = subprocess.run(
        [NODE, *command],
        cwd=STORY,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_typescript_services_have_valid_responses(recorder):
    node("node_modules/typescript/bin/tsc", "--project", ".")
    with recorder.serve() as server:
        told = node("built/services.js", QOVERY_API_URL=server, QOVERY_API_TOKEN="qov_simulator")

    assert int(told) == len(recorder.operations()) >= 115
    assert recorder.violations() == []
