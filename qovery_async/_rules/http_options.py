"""Checks of options that concern HTTP: `transport`, `http_client`, `user_agent`, headers."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

from ..errors import ConfigurationError
from .hidden import shown, unshown
from .request_headers import header_fault

# Headers of the credential, the connection and the body.
_OWN_HEADERS = frozenset(
    {
        "Accept",
        "Accept-Encoding",
        "Authorization",
        "Connection",
        "Content-Length",
        "Content-Type",
        "Host",
        "Transfer-Encoding",
    }
)


def check_http_options(transport: object, http_client: object) -> None:
    """Raise `ConfigurationError` if an option cannot be used."""
    if transport is not None and http_client is not None:
        fault = "give transport= or http_client=, not both: a client has its own transport"
    elif transport is not None:
        fault = transport_fault(transport)
    else:
        fault = http_client_fault(http_client)
    if fault:
        raise ConfigurationError(fault)


def transport_fault(given: object) -> str:
    """Return why an object cannot be used as `transport=`; "" if it can."""
    name = _name(given)
    if isinstance(given, type):
        return f"transport= takes a transport, not the class {name}: call it"
    send = getattr(given, "handle_async_request", None)
    if callable(send) and callable(getattr(given, "aclose", None)):
        return ""
    if callable(getattr(given, "handle_request", None)):
        return (
            f"transport= takes an async transport, and {name} is a sync one: "
            "use httpx.AsyncHTTPTransport()"
        )
    if callable(getattr(given, "send", None)):
        return f"transport= takes a transport, not {name}: give a client as http_client="
    return (
        f"transport= takes an async transport such as httpx.AsyncHTTPTransport(), not {name}; "
        "it needs the methods handle_async_request and aclose"
    )


def http_client_fault(given: object) -> str:
    """Return why an object cannot be used as `http_client=`; "" if it can."""
    name = _name(given)
    if isinstance(given, type):
        return f"http_client= takes a client, not the class {name}: call it"
    send = getattr(given, "send", None)
    if callable(send):
        # A sync client is closed with close(); what wraps an async one may hide its coroutine.
        if inspect.iscoroutinefunction(send) or callable(getattr(given, "aclose", None)):
            return ""
        return f"http_client= takes an async client, and {name} is a sync one: {_CLIENT}"
    if callable(getattr(given, "handle_async_request", None)):
        return f"http_client= takes a client, not {name}: give a transport as transport="
    return f"http_client= takes a client of httpx or httpx2, not {name}: {_CLIENT}"


def user_agent_fault(value: object) -> str:
    """Return why a text cannot be part of the User-Agent header; "" if it can."""
    if isinstance(value, str) and value.strip() and not header_fault("User-Agent", value):
        return ""
    return f"user_agent must be printable ASCII, such as my-backend/1.2 (got {value!r})"


def default_headers_fault(given: object) -> str:
    """Return why headers, hidden or not, cannot be sent with every request; "" if they can.

    Names the header, never its value, which may be a secret.
    """
    given = unshown(given)
    if not isinstance(shown(given), Mapping):
        return f"default_headers must be a mapping, not {type(shown(given)).__name__}"
    for name in shown(given):
        fault = header_fault(name, shown(given)[name])
        if fault:
            return f"default_headers: {fault}"
        if name.title() in _OWN_HEADERS:
            advice = "use token= or with_token()" if name.title() == "Authorization" else "omit it"
            return f"default_headers: the client sets {name} itself; {advice}"
    return ""


_CLIENT = "use httpx.AsyncClient()"


def _name(given: object) -> str:
    kind = given if isinstance(given, type) else type(given)
    root = kind.__module__.partition(".")[0]
    return kind.__qualname__ if root == "builtins" else f"{root}.{kind.__qualname__}"
