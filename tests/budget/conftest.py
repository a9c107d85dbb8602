"""Fixtures of the budget's tests."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from .store_server import started_store, virtual_store_time


@pytest.fixture(scope="module")
def store():
    server = started_store()
    yield server
    server.terminate()


@pytest.fixture(autouse=True)
def store_time(request, clock):
    """Clock of the test for the scripts of stores, where that is a virtual one."""
    is_async = "anyio_backend" in request.fixturenames
    with virtual_store_time() if is_async else nullcontext():
        yield
