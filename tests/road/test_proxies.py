"""Proxies of the environment are used, as by every tool."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS
from tests.road.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

REPLY = answer(200, b'{"results":[]}')


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy"])
async def test_requests_go_through_the_proxy_of_the_environment(monkeypatch, variable):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    async with serving(replying(REPLY)) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        async with AsyncQovery(token="qov_x", base_url="http://api.example.test") as qovery:
            await qovery.execute(OPERATIONS["listOrganization"])
        assert proxy.requests[0].target == "http://api.example.test/organization"


async def test_an_exempt_address_is_reached_directly(monkeypatch):
    async with serving(replying(REPLY)) as server:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
            await qovery.execute(OPERATIONS["listOrganization"])
        assert len(server.requests) == 1
