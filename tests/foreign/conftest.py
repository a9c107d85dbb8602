"""Foreign clients of the simulator. `make test-foreign` installs and runs them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qovery_async.testing import Simulator
from tests.foreign.recorder import Recorder

ROOT = Path(__file__).parents[2]


def foreign(installed: Path) -> list[pytest.MarkDecorator]:
    """Return the marks of tests that need a client in this place."""
    wanted = os.environ.get("QOVERY_TEST_FOREIGN") == "1"
    return [
        pytest.mark.real_time,
        pytest.mark.skipif(not wanted, reason="takes minutes: make test-foreign runs it"),
        pytest.mark.skipif(wanted and not installed.exists(), reason=f"{installed} is missing"),
    ]


@pytest.fixture
def recorder(document):
    return Recorder(Simulator(rate_limit=10**7), document)
