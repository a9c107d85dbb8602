"""PyPI's `qovery` 1.0.3, of 2022: its requests work, and some of its closed models are too old."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from tests.foreign.conftest import ROOT, foreign

VENV = ROOT / ".venv-foreign"
pytestmark = foreign(VENV)
# Its enums are closed, and the API has more values today.
CLOSED = {
    "get_application_status": ("state", "READY"),
    "get_database_status": ("state", "READY"),
    "get_environment_status": ("state", "READY"),
    "get_organization": ("plan", "TEAM"),
    "list_application_custom_domain": ("status", "VALIDATION_PENDING"),
    "list_organization": ("plan", "TEAM"),
    "list_organization_cluster": ("status", "DEPLOYED"),
}
INVALID = re.compile(r"Invalid value for `(\w+)` \((\w+)\)")


def test_qovery_package_has_valid_responses(recorder):
    story = Path(__file__).with_name("qovery_story.py")
    with recorder.serve() as server:
        done = subprocess.run(
            [VENV / "bin" / "python", story, server],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["calls"] == len(recorder.operations()) >= 40
    refused = {name: INVALID.search(error).groups() for name, error in told["refused"].items()}
    assert refused == CLOSED
    assert recorder.violations() == []
