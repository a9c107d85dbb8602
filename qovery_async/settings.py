"""Options of a client, with their defaults and checks."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Any, Literal, Self, TypeAlias, TypedDict, get_args
from urllib.parse import urlsplit

from ._rules.hidden import shown, unframed, unshown
from .errors import ConfigurationError

DEFAULT_BASE_URL = "https://api.qovery.com"
DEFAULT_WS_URL = "wss://ws.qovery.com"
DEFAULT_TIMEOUT_SECONDS = 60.0
DEFAULT_RETRIES = 8
DEFAULT_MAX_IN_FLIGHT = 20
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024
CONNECT_TIMEOUT_SECONDS = 10.0
# The default first. httpx2 is never chosen because another package has installed it.
HTTP_LIBRARIES = ("httpx", "httpx2")

_LONGEST_NAME = 253
_LONGEST_LABEL = 63

Seconds = float | timedelta | None
Priority: TypeAlias = Literal["interactive", "background"]
HttpLibrary: TypeAlias = Literal["httpx", "httpx2"]


class ViewOptions(TypedDict, total=False):
    """Options of `with_options()`; `Settings` describes them."""

    timeout: Seconds
    max_wait: Seconds
    retries: int
    strict: bool
    priority: Priority
    coalesce: bool
    fresh_for: Seconds
    max_response_bytes: int | None
    default_headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Checked options of a client. Durations are in seconds.

    `timeout` is the deadline of a whole call, None for none. `max_in_flight` is the maximum number
    of concurrent requests; further ones wait within their deadlines. `strict` raises an error for
    every deviation of a response from the spec. `retries` is the maximum number of retries of a
    call. `max_wait` is the longest wait for the rate limit, None for the whole deadline.
    `priority` lets background calls wait behind interactive ones. `coalesce` lets equal concurrent
    GETs share one request. `fresh_for` is the greatest age of a cached response, None for no
    cache. `max_response_bytes` is the maximum size of a body, packed and unpacked, None for no
    limit; streamed bodies have no limit. `http_library` is the library to send with, None for
    httpx, or httpx2 if only that is installed. `user_agent` names your application in the
    User-Agent header. `default_headers` are sent with every request; the repr does not show them.
    """

    base_url: str = DEFAULT_BASE_URL
    ws_url: str = DEFAULT_WS_URL
    timeout: float | None = DEFAULT_TIMEOUT_SECONDS
    max_wait: float | None = None
    retries: int = DEFAULT_RETRIES
    max_in_flight: int = DEFAULT_MAX_IN_FLIGHT
    strict: bool = False
    priority: Priority = "interactive"
    coalesce: bool = True
    fresh_for: float | None = None
    max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES
    http_library: HttpLibrary | None = None
    user_agent: str | None = None
    default_headers: Mapping[str, str] = field(
        default_factory=dict[str, str], repr=False, hash=False
    )

    @classmethod
    def checked(
        cls,
        *,
        base_url: str | None,
        ws_url: str | None,
        timeout: Seconds,
        max_wait: Seconds,
        retries: int,
        max_in_flight: int,
        strict: bool,
        priority: Priority = "interactive",
        coalesce: bool = True,
        fresh_for: Seconds = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        http_library: HttpLibrary | None = None,
        user_agent: str | None = None,
        default_headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return settings from a caller's arguments.

        Omitted URLs and an omitted HTTP library come from the environment.

        Raises `ConfigurationError` that names the option and its valid values.
        """
        # An invalid URL can contain a password, and a header a key.
        base_url, ws_url = unshown(base_url), unshown(ws_url)
        default_headers = unshown(default_headers)
        return cls(
            base_url=_url("base_url", shown(base_url), "QOVERY_API_URL", DEFAULT_BASE_URL, "http"),
            ws_url=_url("ws_url", shown(ws_url), "QOVERY_WS_URL", DEFAULT_WS_URL, "ws"),
            timeout=checked_seconds("timeout", timeout),
            max_wait=checked_seconds("max_wait", max_wait, allow_zero=True),
            retries=_count("retries", retries, 0),
            max_in_flight=_count("max_in_flight", max_in_flight, 1),
            strict=bool(strict),
            priority=_priority(priority),
            coalesce=bool(coalesce),
            fresh_for=checked_seconds("fresh_for", fresh_for),
            max_response_bytes=_size("max_response_bytes", max_response_bytes),
            http_library=_http_library(http_library),
            user_agent=_user_agent(user_agent),
            default_headers=_default_headers(default_headers),
        )

    def changed(self, **options: Any) -> Settings:  # noqa: ANN401  # checked one by one below
        """Return a copy with other options. Raises `ConfigurationError` for unknown ones."""
        known = ViewOptions.__annotations__
        for name in options:
            if name not in known:
                msg = f"with_options() takes {', '.join(sorted(known))}; not {name}"
                raise ConfigurationError(msg)
        return self.checked(**asdict(self) | options)


@unframed
def _url(option: str, given: str | None, variable: str, default: str, scheme: str) -> str:
    read = os.environ.get(variable) if not given else None
    name = f"{option} (from {variable})" if read else option
    value: object = given or read or default
    if not isinstance(value, str):
        msg = f"{name} must be text, not {type(value).__name__}"
        raise ConfigurationError(msg)
    text, fault = value.strip().rstrip("/"), ""
    try:
        parts = urlsplit(text)
        known = parts.scheme in (scheme, f"{scheme}s") and bool(parts.hostname)
        plain = not (parts.query or parts.fragment or "@" in parts.netloc)
        plain = plain and text.isprintable() and " " not in text
        _ = parts.port
        fault = _host_fault(parts.hostname or "")
    except ValueError:
        known = plain = False
    if not known or not plain:
        msg = (
            f"{name} must be an absolute {scheme}:// or {scheme}s:// address without query, "
            f"fragment or credentials (also read from {variable})"
        )
        raise ConfigurationError(msg)
    if fault:
        msg = f"{name} has no valid host: {fault}"
        raise ConfigurationError(msg)
    return text


def _host_fault(host: str) -> str:
    """Return why a text is not a valid host name or IP address; "" if it is.

    A label has at most 63 characters, a name at most 253 (RFC 1035, section 2.3.4). Underscores are
    allowed: Docker and Kubernetes resolve such names. Letters beyond ASCII follow IDNA 2008, as in
    httpx.
    """
    if ":" in host or (host.count(".") == 3 and host.replace(".", "").isdecimal()):  # noqa: PLR2004  # IPv4
        return "" if _is_ip(host) else f"{host!r} is not an IP address"
    name = host.removesuffix(".")
    if not name:
        return "it is empty"
    if not name.isascii() or name.startswith("xn--"):
        import idna

        try:
            name = idna.encode(name.lower()).decode()
            _ = idna.decode(name)
        except UnicodeError as error:
            return f"{host!r} is not an internationalized domain name: {error}"
    if len(name) > _LONGEST_NAME:
        return f"the name has more than {_LONGEST_NAME} characters"
    for label in name.split("."):
        # No regular expression: compiling one would cost every process at its start.
        plain = label.replace("-", "").replace("_", "")
        if not (plain.isascii() and plain.isalnum()) or len(label) > _LONGEST_LABEL:
            return (
                f"{label!r} is not a label of a name: 1 to 63 letters, digits, hyphens and "
                "underscores"
            )
    return ""


def _is_ip(text: str) -> bool:
    from ipaddress import ip_address

    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def checked_seconds(option: str, value: Seconds, *, allow_zero: bool = False) -> float | None:
    """Return seconds from a number or a timedelta; raises `ConfigurationError` for others."""
    if value is None:
        return None
    if isinstance(value, timedelta):
        value = value.total_seconds()
    if (
        isinstance(value, bool)
        or not isinstance(value, (int, float))
        or not (value > 0 or (allow_zero and value == 0))
    ):
        least = "from 0" if allow_zero else "above 0"
        msg = f"{option} takes seconds {least}, a timedelta, or None; not {value!r}"
        raise ConfigurationError(msg)
    return float(value)


def _priority(value: Priority) -> Priority:
    if value not in get_args(Priority):
        msg = f"priority is one of {', '.join(get_args(Priority))}; not {value!r}"
        raise ConfigurationError(msg)
    return value


def _http_library(given: HttpLibrary | None) -> HttpLibrary | None:
    read = os.environ.get("QOVERY_HTTP_LIBRARY") if given is None else None
    value: Any = given or read or None
    if value is not None and value not in HTTP_LIBRARIES:
        name = "http_library (from QOVERY_HTTP_LIBRARY)" if read else "http_library"
        msg = f"{name} is one of {', '.join(HTTP_LIBRARIES)}; not {value!r}"
        raise ConfigurationError(msg)
    checked: HttpLibrary | None = value
    return checked


def _user_agent(value: str | None) -> str | None:
    if value is None:
        return None
    from ._rules.http_options import user_agent_fault

    fault = user_agent_fault(value)
    if fault:
        raise ConfigurationError(fault)
    return value.strip()


def _default_headers(given: Mapping[str, str] | None) -> dict[str, str]:
    """Return headers under names in title case."""
    given = unshown(given)
    if not shown(given):
        return {}
    from ._rules.http_options import default_headers_fault

    fault = default_headers_fault(given)
    if fault:
        raise ConfigurationError(fault)
    return {name.title(): str(value).strip(" \t") for name, value in shown(given).items()}


def _size(option: str, value: int | None) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        msg = (
            f"{option} must be a whole number of bytes from 1, or None for no limit (got {value!r})"
        )
        raise ConfigurationError(msg)
    return value


def _count(option: str, value: int, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        msg = f"{option} takes a whole number from {least}; not {value!r}"
        raise ConfigurationError(msg)
    return value
