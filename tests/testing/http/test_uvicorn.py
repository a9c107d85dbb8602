from __future__ import annotations

import importlib.util
import socket

import pytest

from qovery_async.testing import Simulator

if importlib.util.find_spec("uvicorn") is None:
    pytest.skip("needs the extra testing", allow_module_level=True)
from qovery_async.testing.http.uvicorn import CuttingHttp, server_config
from tests.http_library import http

pytestmark = [pytest.mark.anyio, pytest.mark.real_time]
AUTHORIZED = {"authorization": "Token qov_simulator"}


async def test_served_connection_has_nodelay(monkeypatch):
    seen = []
    made = CuttingHttp.connection_made

    def spy(self, transport):
        made(self, transport)
        connection = transport.get_extra_info("socket")
        seen.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    monkeypatch.setattr(CuttingHttp, "connection_made", spy)
    async with Simulator().serve() as served, http.AsyncClient() as client:
        response = await client.get(f"{served.base_url}/organization", headers=AUTHORIZED)

    assert response.status_code == 200
    assert seen != []
    assert 0 not in seen


def test_server_config_keeps_connections_between_polls():
    assert server_config(Simulator().app).timeout_keep_alive == 75
