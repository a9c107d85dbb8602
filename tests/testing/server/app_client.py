"""HTTP client of a server's application, without the server."""

from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.http.transport import in_process_transport
from qovery_async.testing.server.app import ServerApp
from tests.http_library import http

AUTHORIZED = {"authorization": "Token qov_simulator"}


def client_of(app):
    return http.AsyncClient(transport=in_process_transport(app), base_url="http://sim.test")


@pytest.fixture
async def client():
    async with client_of(ServerApp(Simulator)) as client:
        yield client
