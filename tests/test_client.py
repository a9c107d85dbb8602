"""Opening of a client, and errors of its address."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery, ConfigurationError, QoveryError

pytestmark = pytest.mark.anyio


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
