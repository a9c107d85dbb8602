"""The proxy of the environment, compared with the choice of httpx and httpx2 themselves."""

from __future__ import annotations

import importlib
import importlib.util

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from qovery_async._rules.proxies import Proxy, proxy_fault, proxy_of, variable_of
from tests.http_library import http

LIBRARIES = [name for name in ("httpx", "httpx2") if importlib.util.find_spec(name)]
HOSTS = (
    *("api.test", "test", "st", ".test", "*.test", "API.Test", "a.b.api.test", "localhost"),
    *("127.0.0.1", "10.0.0.0/8", "10.0.0.0/33", "10.1.2.3", "::1", "[::1]", "::1/64", "fe80::/10"),
    *("[fe80::]/10", "1.2.3", "münchen.test", "xn--mnchen-3ya.test", "a b", "api.test/8", "*", "["),
)
ADDRESSES = (
    *("http://api.test", "https://api.test", "https://api.test:8443", "http://test"),
    *("http://127.0.0.1:8000", "https://10.1.2.3", "http://[::1]:8000", "https://[fe80::1]"),
    *("http://localhost:80", "http://münchen.test", "https://xn--mnchen-3ya.test"),
)
entries = st.builds(
    lambda scheme, host, port, space: f"{space}{scheme}{host}{port}{space}",
    st.sampled_from(["", "", "", "http://", "https://", "all://"]),
    st.sampled_from(HOSTS) | st.text("a1.*:/[]-@", max_size=8),
    st.sampled_from(["", "", ":443", ":8443", ":8000", ":99999", ":x"]),
    st.sampled_from(["", " "]),
)
settings = st.dictionaries(
    st.sampled_from(["http", "https", "all"]),
    st.sampled_from(["http://proxy:1", "proxy:2", "socks5://proxy:3"]),
).flatmap(lambda named: st.lists(entries, max_size=4).map(lambda no: named | {"no": ",".join(no)}))


def parse_with(library):
    def parse(url):
        try:
            parsed = library.URL(url)
            _ = parsed.host
        except (library.InvalidURL, ValueError):
            return None
        return parsed

    return parse


def chosen(name, address, settings):
    return proxy_of(
        address,
        settings,
        parse_with(importlib.import_module(name)),
        is_httpx2=name == "httpx2",
    )


def chosen_by_library(name, address, settings):
    """The choice of the library's own client; entries that it cannot read are omitted."""
    library, utils = importlib.import_module(name), importlib.import_module(f"{name}._utils")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(utils, "getproxies", lambda: settings)
        try:
            mounts = utils.get_environment_proxies()
            patterns = sorted((utils.URLPattern(key), url) for key, url in mounts.items())
            target = library.URL(address)
            return next((url for pattern, url in patterns if pattern.matches(target)), None)
        except (library.InvalidURL, ValueError):
            return "unreadable"


@pytest.mark.parametrize("name", LIBRARIES)
@given(settings=settings, address=st.sampled_from(ADDRESSES))
@example(settings={"https": "http://proxy:1", "no": "https://[fe80::]/10"}, address=ADDRESSES[7])
def test_proxy_of_any_environment_equals_the_librarys(name, settings, address):
    expected = chosen_by_library(name, address, settings)
    assume(expected != "unreadable")
    proxy = chosen(name, address, settings)
    assert (proxy and proxy.url) == expected


@pytest.mark.parametrize("name", LIBRARIES)
@pytest.mark.parametrize(
    ("no", "address"),
    [
        ("::1", "http://[::1]:8000"),
        ("[::1]", "http://[::1]:8000"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("fe80::/10", "https://[fe80::1]"),
        ("build.internal, *", "https://api.test"),
        ("http://127.0.0.1", "http://127.0.0.1:8000"),
        (".test", "https://api.test"),
        ("test", "https://api.test"),
        ("API.test", "https://api.test"),
        ("api.test:8443", "https://api.test:8443"),
        ("api.test:x, api.test", "https://api.test"),
    ],
)
def test_proxy_of_an_exempt_address_is_none(name, no, address):
    proxies = dict.fromkeys(["http", "https", "all"], "http://proxy:1")
    assert chosen(name, address, proxies) is not None
    assert chosen(name, address, proxies | {"no": no}) is None


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("http://user:pw@proxy:8080", ""),
        ("HTTPS://proxy", ""),
        ("http://[::1]:8080", ""),
        ("socks5h://proxy:1080", ""),
        ("htp://user:pw@proxy", "unknown scheme 'htp'"),
        ("socks4://user:pw@proxy", "unknown scheme 'socks4'"),
        ("://user:pw@proxy", "not the address of a proxy"),
        ("http://", "not the address of a proxy"),
        ("http://:8080", "not the address of a proxy"),
        ("http://user:pw@proxy:99x", "not the address of a proxy"),
        ("http://user:p#w@proxy:8080", "not the address of a proxy"),
        ("http://user:pw@" + "a" * 64 + ":80", "not the address of a proxy"),
        ("http://user:pw@a..b", "not the address of a proxy"),
        ("http://user:pw@pro\nxy", "not the address of a proxy"),
    ],
)
@pytest.mark.parametrize("name", LIBRARIES)
def test_proxy_fault_is_named_without_credentials(name, url, fault):
    parse = parse_with(importlib.import_module(name))
    found = proxy_fault(Proxy("http", url), parse, has_socks=True)
    assert fault in found
    assert bool(fault) == bool(found)
    assert "pw" not in found
    assert "p#w" not in found


def test_proxy_fault_without_socksio_says_what_to_install():
    found = proxy_fault(Proxy("all", "socks5://proxy"), parse_with(http), has_socks=False)
    assert "pip install 'httpx[socks]'" in found


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({"HTTP_PROXY": "x"}, "HTTP_PROXY"),
        ({"HTTP_PROXY": "x", "http_proxy": "y"}, "http_proxy"),
        ({"Http_Proxy": "x"}, "Http_Proxy"),
        ({"HTTPS_PROXY": "x"}, "the proxy of the system's settings"),
    ],
)
def test_variable_of_a_proxy_is_the_one_that_counts(environment, name):
    assert variable_of("http", environment) == name
