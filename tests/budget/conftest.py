"""Fixtures of the budget's tests."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from .store_server import started_store, virtual_store_time


@pytest.fixture(scope="module")
def running_store():
    server = started_store()
    yield server
    server.terminate()


@pytest.fixture
def store(running_store, request, clock):
    """A store whose scripts read the clock of the test, where that is a virtual one."""
    is_async = "anyio_backend" in request.fixturenames
    with virtual_store_time() if is_async else nullcontext():
        yield running_store
