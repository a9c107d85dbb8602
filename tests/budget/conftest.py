"""What several modules of the budget's tests start."""

from __future__ import annotations

import pytest

from .store_server import started_store


@pytest.fixture(scope="module")
def store():
    server = started_store()
    yield server
    server.terminate()
