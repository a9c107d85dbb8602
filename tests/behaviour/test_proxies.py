"""Proxies from the environment."""

from __future__ import annotations

import importlib.util
import os

import pytest

from qovery_async import AsyncQovery, ConfigurationError
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, replying, serving

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


async def test_exempt_address_is_reached_directly(monkeypatch):
    async with serving(replying(REPLY)) as server:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
            await qovery.execute(OPERATIONS["listOrganization"])
        assert len(server.requests) == 1


def without_proxies(monkeypatch):
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.mark.parametrize("exempt", ["build.internal, *", "http://127.0.0.1", "127.0.0.1"])
async def test_address_in_no_proxy_is_reached_directly(monkeypatch, exempt):
    without_proxies(monkeypatch)
    async with serving(replying(REPLY)) as server, serving(replying(REPLY)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", exempt)
        async with AsyncQovery(token="qov_x", base_url=server.url) as qovery:
            await qovery.execute(OPERATIONS["listOrganization"])
        assert (len(server.requests), len(proxy.requests)) == (1, 0)


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("HTTP_PROXY", "htp://user:pw123@127.0.0.1:1", "unknown scheme 'htp'"),
        ("http_proxy", "http://user:pw123@127.0.0.1:99x", "not the address of a proxy"),
        ("ALL_PROXY", "socks4://user:pw123@127.0.0.1:1", "unknown scheme 'socks4'"),
        ("ALL_PROXY", "http://user:pw123@" + "a" * 64, "not the address of a proxy"),
    ],
)
async def test_unusable_proxy_is_a_configuration_error(monkeypatch, variable, value, said):
    without_proxies(monkeypatch)
    monkeypatch.setenv(variable, value)
    qovery = AsyncQovery(token="qov_x", base_url="http://api.test", retries=0)
    for call in (qovery.open, lambda: qovery.request("GET", "/x")):
        with pytest.raises(ConfigurationError, match=said) as caught:
            await call()
        assert str(caught.value).startswith(variable)
        assert "pw123" not in str(caught.value)
    await qovery.aclose()


@pytest.mark.skipif(importlib.util.find_spec("socksio") is not None, reason="socksio is there")
async def test_socks_proxy_without_socksio_is_a_configuration_error(monkeypatch):
    without_proxies(monkeypatch)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    qovery = AsyncQovery(token="qov_x", base_url="http://api.test")
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY.*socksio"):
        await qovery.open()
