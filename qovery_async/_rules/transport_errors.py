"""Failures of the HTTP library, as errors of ours: what is known of the call, and can a retry help.

The library's exceptions are told by the names of their classes, because only the transport imports
the library. A failure is lasting if the same request would fail in the same way: certificates, TLS
alerts, malformed HTTP, a proxy that rejects the client. Everything else may pass.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any

from ..errors import ConnectionFailedError, InvalidRequestError, RequestError, RequestTimeoutError

_NOT_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"}
)
# Of aiohttp, whose bridge to httpx calls every lost connection a ConnectTimeout.
_NOT_SENT_BELOW = frozenset({"ClientConnectorError", "ConnectionTimeoutError", "InvalidURL"})
# What a peer sent that is no HTTP: servers have been seen to repeat a request with its token.
_QUOTED = r""":?\s*\(?(bytearray\()?b?["'](?s:.*)"""
_UNSENDABLE = frozenset({"InvalidURL", "LocalProtocolError"})
_LIBRARIES = frozenset(
    {
        "aiohttp",
        "anyio",
        "h11",
        "h2",
        "httpcore",
        "httpcore2",
        "httpx",
        "httpx2",
        "socksio",
        "trio",
    }
)
_PHASES: Mapping[str, str] = {
    "ConnectTimeout": "connecting",
    "PoolTimeout": "waiting for a connection",
}
# The server's or the caller's doing, whatever the connection does.
_LASTING = frozenset({"DecodingError", "TooManyRedirects", "UnsupportedProtocol"})
# They stand for an exception below, whose place in the chain httpcore's pool hides.
_MAPPING = frozenset({"httpcore", "httpcore2", "httpx", "httpx2"})
# The parsers of HTTP and SOCKS. h11 says with the same class that the peer went away.
_PARSERS = frozenset({"h11", "socksio"})
_DISCONNECTED = (
    "Server disconnected",
    "peer closed connection",
    "peer unexpectedly closed connection",
)
# Reasons of OpenSSL for what a broken or busy peer does; the rest is about what both sides are.
_PASSING_TLS = ("BAD_RECORD_MAC", "CLOSE_NOTIFY", "EOF", "INTERNAL_ERROR", "USER_CANCEL")
_PASSING_TLS_CLASSES = frozenset({"SSLEOFError", "SSLSyscallError", "SSLZeroReturnError"})
_STATUS = r"\s*([1-9]\d\d)\b"
# Statuses of a proxy, to CONNECT, that another try can change.
_PASSING_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
# Words of httpcore for what a SOCKS proxy said that another try cannot change.
_LASTING_SOCKS = (
    "Invalid username/password",
    "Requested ",
    "not allowed by ruleset",
    "not supported",
)
_LONGEST_CHAIN = 10


class TruncatedBody(Exception):  # noqa: N818  # becomes an error of ours
    """The body ended before its end, as if the connection had broken."""


class UnreadableBody(Exception):  # noqa: N818  # becomes an error of ours
    """The body arrived, and cannot be taken; requesting it again would not change that."""


def is_failure(error: BaseException) -> bool:
    """Whether an exception is of the network or the HTTP library.

    Cancellation, which trio has as an exception of its own, and a caller's own code are not.
    """
    if not isinstance(error, Exception):
        return False
    if isinstance(error, (OSError, TruncatedBody)) or not _LIBRARIES.isdisjoint(_origins(error)):
        return True
    return _raised_in(error.__traceback__) in _LIBRARIES


def _origins(error: BaseException | None) -> set[str]:
    return {cls.__module__.partition(".")[0] for cls in type(error).__mro__}


def _raised_in(traceback: TracebackType | None) -> str:
    """Return the package that raised an exception, itself or below in the standard library."""
    package = ""
    while traceback is not None:
        name = str(traceback.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        if name not in sys.stdlib_module_names:
            package = name
        traceback = traceback.tb_next
    return package


def failure(
    error: BaseException,
    title: str,
    *,
    idempotent: bool,
    about: Mapping[str, Any],
    where: str = "the server",
) -> RequestError:
    """Our error for one of the library's, without the request that it holds.

    A request counts as unsent only where the library says so for certain. `where` is the host and
    port that the connection leads to.
    """
    kind = type(error).__name__
    said = _said(error, kind)
    if kind in _UNSENDABLE:
        return InvalidRequestError(f"{title}: this cannot be sent as HTTP ({said})", **about)
    unsent = kind in _NOT_SENT and _is_unsent_below(error.__cause__)
    lasting = lasting_fault(error)
    retryable = not lasting and (unsent or idempotent)
    facts = {"maybe_processed": not unsent, "retryable": retryable, **about}
    if kind.endswith("Timeout") and (unsent or kind not in _NOT_SENT):
        phase = _PHASES.get(kind, "waiting for the response")
        return RequestTimeoutError(
            f"{title}: no progress with {where} while {phase} ({said})", phase=phase, **facts
        )
    state = "nothing was sent" if unsent else "the API may have acted on it"
    if lasting:
        state += f"; {lasting}, which a retry does not change"
    msg = f"{title}: the connection failed with {where} ({said}); {state}"
    return ConnectionFailedError(msg, **facts)


def _said(error: BaseException, kind: str) -> str:
    """The words of an exception, or of the one below it that has some."""
    text = next((t for e in _chain(error) if (t := re.sub(_QUOTED, "", str(e)).strip())), "")
    if isinstance(error, TruncatedBody):
        return text
    return f"{kind}: {text}" if text else kind


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those below it; not what the caller was handling meanwhile."""
    for _ in range(_LONGEST_CHAIN):
        if error is None:
            return
        yield error
        below = error.__cause__
        if below is None and not _MAPPING.isdisjoint(_origins(error)):
            below = error.__context__
        error = below


def _is_unsent_below(cause: BaseException | None) -> bool:
    if "aiohttp" not in _origins(cause):
        return True
    return any(cls.__name__ in _NOT_SENT_BELOW for cls in type(cause).__mro__)


def lasting_fault(error: BaseException) -> str:
    """Return what is wrong if a retry would fail in the same way, else an empty text."""
    kind = type(error).__name__
    if kind == "ProxyError":
        return "the proxy refuses the request" if _is_lasting_refusal(str(error)) else ""
    if kind in _LASTING:
        return "the request or its response is at fault"
    if str(error).startswith(_DISCONNECTED):
        return ""
    for below in _chain(error):
        names = {cls.__name__ for cls in type(below).__mro__}
        if "SSLError" in names:
            return _tls_fault(below, names, in_handshake=kind in _NOT_SENT)
        if not _PARSERS.isdisjoint(_origins(below)):
            return "this is not valid HTTP"
        if "InvalidURL" in names:
            return "the response leads to an invalid address"
    is_passing = isinstance(error, (OSError, TruncatedBody)) or not _LIBRARIES.isdisjoint(
        _origins(error)
    )
    return "" if is_passing else "the HTTP library cannot read the response"


def _tls_fault(error: BaseException, names: set[str], *, in_handshake: bool) -> str:
    if "SSLCertVerificationError" in names:
        return "the server's certificate is not trusted"
    reason = str(getattr(error, "reason", None) or error).upper()
    if not _PASSING_TLS_CLASSES.isdisjoint(names) or any(word in reason for word in _PASSING_TLS):
        return ""
    if in_handshake or "ALERT" in reason:
        return "the TLS handshake is refused"
    return ""


def _is_lasting_refusal(text: str) -> bool:
    """Whether a proxy's answer to CONNECT, or a SOCKS proxy's, stays the same."""
    status = re.match(_STATUS, text)
    if status:
        return int(status[1]) not in _PASSING_STATUSES
    return any(word in text for word in _LASTING_SOCKS)
