"""Proxy of the environment for an address, chosen as httpx and httpx2 choose it.

A port of `get_environment_proxies` and `URLPattern` (`httpx/_utils.py` 0.28, `httpx2/_utils.py`
2.16): every variable and every entry of NO_PROXY is a pattern, and the most specific pattern that
matches the address decides. httpx2 also reads networks (`10.0.0.0/8`) and `*.host`. An entry that
httpx refuses (`[::1]`) is read as by httpx2, and one that httpx2 cannot read is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import NamedTuple, Protocol, TypeAlias

from ..settings import _host_fault as host_fault

_VARIABLES = ("http", "https", "all")
_SCHEMES = ("http", "https", "socks5", "socks5h")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*")


class Address(Protocol):
    """A URL of the HTTP library."""

    @property
    def scheme(self) -> str: ...  # the library's

    @property
    def host(self) -> str: ...  # the library's

    @property
    def port(self) -> int | None: ...  # the library's

    @property
    def path(self) -> str: ...  # the library's


Parse: TypeAlias = Callable[[str], Address | None]


class Proxy(NamedTuple):
    """A proxy, and the kind of requests (`http`, `https`, `all`) whose variable names it."""

    kind: str
    url: str


class _Pattern(NamedTuple):
    scheme: str
    host: str
    port: int | None
    network: IPv4Network | IPv6Network | None

    def matches(self, address: Address) -> bool:
        """Whether the pattern covers an address."""
        if self.scheme and self.scheme != address.scheme:
            return False
        if self.port is not None and self.port != address.port:
            return False
        if self.network is not None:
            ip = _ip(address.host)
            return ip is not None and ip in self.network
        return not self.host or bool(re.fullmatch(_host_regex(self.host), address.host))

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """Sorting key: ports first, then hosts, small networks, long hosts, long schemes."""
        is_network = self.network is not None
        return (
            0 if self.port is not None else 1,
            1 if is_network else 0 if self.host else 2,
            0 if self.network is None else self.network.num_addresses,
            0 if is_network else -len(self.host),
            -len(self.scheme),
        )


def proxy_of(
    address: str, settings: Mapping[str, str], parse: Parse, *, is_httpx2: bool
) -> Proxy | None:
    """Return the proxy for an address, or None if requests go there directly.

    Args:
        address: URL of the API.
        settings: Result of `urllib.request.getproxies()`.
        parse: Parser of the HTTP library for URLs, None for those that it refuses.
        is_httpx2: Whether networks and `*.host` are read as httpx2 does.
    """
    target = parse(address)
    if target is None:
        return None
    patterns: dict[str, tuple[_Pattern | None, Proxy | None]] = {}
    for kind in _VARIABLES:
        url = settings.get(kind)
        if url:
            proxy = Proxy(kind, url if "://" in url else f"http://{url}")
            patterns[f"{kind}://"] = (_pattern(f"{kind}://", parse, has_networks=False), proxy)
    for entry in map(str.strip, settings.get("no", "").split(",")):
        if entry == "*":
            return None
        for text, has_networks in _readings(entry, is_httpx2=is_httpx2) if entry else ():
            pattern = _pattern(text, parse, has_networks=has_networks)
            if pattern is not None:
                patterns[text] = (pattern, None)
                break
    ranked = sorted(
        ((pattern, proxy) for pattern, proxy in patterns.values() if pattern is not None),
        key=lambda item: item[0].rank,
    )
    return next((proxy for pattern, proxy in ranked if pattern.matches(target)), None)


def proxy_fault(proxy: Proxy, parse: Parse, *, has_socks: bool) -> str:
    """Return why a proxy cannot be used, without its credentials; "" if it can."""
    scheme = proxy.url.partition("://")[0]
    if not _SCHEME.fullmatch(scheme):
        return f"is not the address of a proxy; {_EXPECTED}"
    if scheme.lower() not in _SCHEMES:
        return f"has the unknown scheme {scheme!r}; use {', '.join(_SCHEMES)}"
    address = parse(proxy.url)
    if address is None or host_fault(address.host):
        return f"is not the address of a proxy; {_EXPECTED}"
    if scheme.lower().startswith("socks") and not has_socks:
        return "names a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]'"
    return ""


_EXPECTED = (
    "it must be scheme://[user:password@]host[:port], with special characters of the password "
    "percent-encoded"
)


def variable_of(kind: str, environment: Mapping[str, str]) -> str:
    """Return the name of the environment variable that names the proxy of a kind of requests.

    Lower-case names win, as in `urllib.request.getproxies`; without any, the proxy comes from the
    settings of the operating system.
    """
    name = f"{kind}_proxy"
    if environment.get(name):
        return name
    given = (n for n, value in environment.items() if value and n.lower() == name)
    return next(given, "the proxy of the system's settings")


def _readings(entry: str, *, is_httpx2: bool) -> Iterator[tuple[str, bool]]:
    """Yield the patterns that an entry of NO_PROXY can stand for, the preferred one first.

    Beside each is whether a path in it is the prefix length of a network.
    """
    if not is_httpx2:
        yield _older_reading(entry), False
    bare, slash, prefix = entry.partition("/")
    if "://" in entry or _is_ip(bare, IPv4Address) or entry.lower() == "localhost":
        yield entry if "://" in entry else f"all://{entry}", is_httpx2
    elif _is_ip(bare, IPv6Address):
        yield f"all://[{bare}]{slash}{prefix}", True
    elif entry.startswith("[") or (entry.startswith("*.") and not slash):
        yield f"all://{entry}", True
    elif not slash:
        yield f"all://*{entry}", True


def _older_reading(entry: str) -> str:
    bare = entry.partition("/")[0]
    if "://" in entry:
        return entry
    if _is_ip(bare, IPv4Address) or entry.lower() == "localhost":
        return f"all://{entry}"
    return f"all://[{entry}]" if _is_ip(bare, IPv6Address) else f"all://*{entry}"


def _pattern(text: str, parse: Parse, *, has_networks: bool) -> _Pattern | None:
    address = parse(text)
    if address is None:
        return None
    host, port = address.host, address.port
    network = None
    prefix = address.path.removeprefix("/")
    ip = _ip(host)
    if prefix and ip is not None and has_networks:
        bracketed = f"[{host}]" if ":" in host else host
        plain = text.endswith(f"{bracketed}/{prefix}") and not {"@", "%"}.intersection(text)
        if not plain or not prefix.isdigit() or int(prefix) > ip.max_prefixlen:
            return None
        network = ip_network(f"{host}/{prefix}", strict=False)
    scheme = "" if address.scheme == "all" else address.scheme
    return _Pattern(scheme, "" if host == "*" else host, port, network)


def _host_regex(host: str) -> str:
    if host.startswith("*."):
        return rf".+\.{re.escape(host[2:])}"
    if host.startswith("*"):
        return rf"(.+\.)?{re.escape(host[1:])}"
    return re.escape(host)


def _is_ip(text: str, kind: type[IPv4Address | IPv6Address]) -> bool:
    try:
        kind(text)
    except ValueError:
        return False
    return True


def _ip(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
