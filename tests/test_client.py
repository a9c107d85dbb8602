"""Opening of a client, and errors of its address."""

from __future__ import annotations

import anyio
import pytest
from anyio import from_thread, to_thread

from qovery_async import AsyncQovery, Budget, ConfigurationError, QoveryError
from tests.eventually import eventually
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio


async def test_open_needs_no_thread_of_the_default_limit():
    """Sync endpoints of a web framework can occupy all of anyio's worker threads."""
    results = []
    async with (
        serving(replying(answer(200, b"{}"))) as server,
        anyio.create_task_group() as tasks,
    ):
        qovery = AsyncQovery(token="qov_x", base_url=server.url, budget=Budget.unlimited())

        async def call():
            return (await qovery.request("GET", "/x")).status

        def endpoint():
            results.append(from_thread.run(call))

        count = 4
        limiter = to_thread.current_default_thread_limiter()
        tokens, limiter.total_tokens = limiter.total_tokens, count
        try:
            for _ in range(count):
                tasks.start_soon(to_thread.run_sync, endpoint)
            await eventually(lambda: len(results) == count)
        finally:
            limiter.total_tokens = tokens
        await qovery.aclose()
    assert results == [200] * count


ODD_HOSTS = [
    *("a" * 64, "a..b", ".a", "x." * 127 + "yz", "ex ample", "999.1.1.1", "1.2.3.4.5.", "xn--a"),
    *("\u2603.test", "a\\b", "a%20b", "-\u0300", "a*b"),
]


@pytest.mark.parametrize("host", ODD_HOSTS)
async def test_odd_host_raises_a_qovery_error(host):
    """The constructor rejects the host, or it cannot be reached."""
    with pytest.raises(QoveryError):
        async with AsyncQovery(
            token="qov_x", base_url=f"http://{host}:9", retries=0, timeout=5
        ) as qovery:
            await qovery.request("GET", "/x")


@pytest.mark.parametrize(
    "host", ["api_server", "api.test.", "API.Test", "[::1]", "m\u00fcnchen.test"]
)
async def test_valid_host_is_accepted(host):
    qovery = AsyncQovery(token="qov_x", base_url=f"http://{host}:9")
    assert qovery.settings.base_url == f"http://{host}:9"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("api.qovery.com", "absolute http://"),
        ("http://api.test:99x", "absolute http://"),
        ("http://user:pw123@api.test", "absolute http://"),
        ("http://@api.test", "absolute http://"),
        ("http://api.te\nst", "absolute http://"),
        ("http://[::1", "absolute http://"),
        ("http://a..b", "no valid host"),
        ("http://" + "a" * 64, "no valid host"),
    ],
)
async def test_wrong_address_error_names_its_variable(monkeypatch, value, said):
    monkeypatch.setenv("QOVERY_API_URL", value)
    with pytest.raises(ConfigurationError, match=said) as caught:
        AsyncQovery(token="qov_x")
    assert str(caught.value).startswith("base_url (from QOVERY_API_URL) ")
    assert "pw123" not in str(caught.value)


@pytest.mark.parametrize("given", [b"http://api.test", 5, ["http://api.test"]])
async def test_address_that_is_no_string_is_rejected(given):
    with pytest.raises(ConfigurationError, match="base_url must be text"):
        AsyncQovery(token="qov_x", base_url=given)
