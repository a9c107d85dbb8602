"""Requests of schemathesis to every operation: valid and invalid ones of its coverage phase."""

from __future__ import annotations

import json
import subprocess

import pytest

from qovery_async.testing.model.document import packaged_content
from tests.foreign.conftest import ROOT, foreign

SCHEMATHESIS = ROOT / ".venv-foreign" / "bin" / "schemathesis"
pytestmark = foreign(SCHEMATHESIS)


@pytest.fixture
def corrected(tmp_path):
    """The document with the overlay's corrections, in a file."""
    document = json.loads(json.dumps(packaged_content()))
    for path in document["paths"].values():
        for operation in path.values():
            for response in operation["responses"].values():
                for media, content in response.get("content", {}).items():
                    if "yaml" in media:  # schemathesis parses YAML that is declared as a string
                        content.pop("schema", None)
    file = tmp_path / "qovery.json"
    file.write_text(json.dumps(document))
    return file


def run(server, mode, file):
    command = [
        str(SCHEMATHESIS),
        "run",
        str(file),
        f"--url={server}",
        "--header=Authorization: Token qov_simulator",
        "--phases=coverage",
        f"--mode={mode}",
        "--checks=not_a_server_error,response_schema_conformance,content_type_conformance",
        "--warnings=off",
        "--continue-on-failure",
        "--seed=20260105",
        "--no-color",
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=280, check=False, cwd=file.parent
    )
    assert done.returncode == 0, done.stdout[-30000:] + done.stderr[-2000:]


def test_coverage_requests_have_valid_responses(recorder, corrected):
    with recorder.serve() as server:
        for mode in ("positive", "negative"):
            run(server, mode, corrected)

    assert len(recorder.exchanges) > 4000
    assert recorder.violations() == []
