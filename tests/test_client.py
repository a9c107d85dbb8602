"""Opening of a client, and errors of its address."""

from __future__ import annotations

import pytest

from qovery_async import NO_TOKEN, AsyncQovery, BearerToken, ConfigurationError, QoveryError
from tests.raw_server import answer, replying, serving

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


class TenantQovery(AsyncQovery):
    """Subclass with an attribute of its own."""

    __slots__ = ("region",)

    def __init__(self, tenant, **options):
        super().__init__(**options)
        self.tenant = tenant
        self.region = "eu"


@pytest.mark.parametrize(
    "view",
    [lambda qovery: qovery.with_options(timeout=5), lambda qovery: qovery.with_token("qov_y")],
)
async def test_view_of_a_subclass_has_its_attributes(view):
    qovery = TenantQovery("acme", token="qov_x")
    before = qovery.projects
    made = view(qovery)

    assert (type(made), made.tenant, made.region) == (TenantQovery, "acme", "eu")
    assert made.projects is not before
    assert made.projects._client is made
    made.tenant = "beta"
    assert qovery.tenant == "acme"


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Authorization": "Token SECRET"}, "the client sets Authorization itself; use token="),
        ({"content-length": "SECRET"}, "the client sets content-length itself"),
        ({"a b": "SECRET"}, "'a b' is not a header name"),
        ({"a": "SECRET\n"}, "the header a holds a character that cannot be sent"),
        ({"a": b"SECRET"}, "the header a must be text"),
        (["SECRET"], "default_headers must be a mapping, not list"),
    ],
)
async def test_invalid_default_headers_are_named_without_value(headers, message):
    with pytest.raises(ConfigurationError, match=message) as caught:
        AsyncQovery(token="qov_x", default_headers=headers)
    assert "SECRET" not in str(caught.value)
    with pytest.raises(ConfigurationError, match=message):
        AsyncQovery(token="qov_x").with_options(default_headers=headers)


async def test_settings_do_not_show_header_values():
    settings = AsyncQovery(token="qov_x", default_headers={"x-key": "SECRET"}).settings
    assert settings.default_headers == {"X-Key": "SECRET"}
    assert "SECRET" not in repr(settings)
    assert hash(settings) == hash(AsyncQovery(token="qov_x").settings)


@pytest.mark.parametrize("name", ["", " ", "a\nb", "caf\u00e9", 5])
async def test_invalid_user_agent_is_rejected(name):
    with pytest.raises(ConfigurationError, match="user_agent must be printable ASCII"):
        AsyncQovery(token="qov_x", user_agent=name)


async def test_client_without_a_token_serves_its_views():
    async with (
        serving(replying(answer(200, b'{"results":[]}'))) as server,
        AsyncQovery(token=NO_TOKEN, base_url=server.url) as qovery,
    ):
        assert "with no token" in repr(qovery)
        for tenant in ("qov_a", "qov_b"):
            await qovery.with_token(tenant).organizations.list()
        with pytest.raises(ConfigurationError, match=r"call with_token\(\)"):
            await qovery.organizations.list()
        with pytest.raises(ConfigurationError, match=r"call with_token\(\)"):
            await qovery.authorization()
        sent = [request.headers["authorization"] for request in server.requests]
        assert sent == ["Token qov_a", "Token qov_b"]


async def test_authorization_is_the_header_in_force():
    calls = []

    async def provide():
        calls.append(None)
        return BearerToken(f"jwt-{len(calls)}")

    qovery = AsyncQovery(token="qov_x")
    assert await qovery.authorization() == "Token qov_x"
    assert "qov_x" not in repr(await qovery.authorization())
    view = qovery.with_token(provide)
    assert [await view.authorization(), await view.authorization()] == ["Bearer jwt-1"] * 2
