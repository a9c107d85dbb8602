"""Fixtures of the rate limiter's tests."""

from __future__ import annotations

import pytest

from tests.ratelimit.store_server import started_store


@pytest.fixture(scope="module")
def store():
    server = started_store()
    yield server
    server.terminate()
