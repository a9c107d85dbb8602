"""Typed errors for exceptions of the HTTP library, and whether a retry can help.

The library's exceptions are recognized by class name, because only the transport imports the
library. A failure is lasting if the same request would fail in the same way: certificates, TLS
alerts, malformed HTTP, a proxy that rejects the client. Everything else is transient.
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
# Classes of aiohttp; its bridge to httpx reports every lost connection as ConnectTimeout.
_NOT_SENT_BELOW = frozenset({"ClientConnectorError", "ConnectionTimeoutError", "InvalidURL"})
# Quoted bytes of a peer: some servers repeat the request with its token.
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
# Faults of the server or the caller, not of the connection.
_LASTING = frozenset({"DecodingError", "TooManyRedirects", "UnsupportedProtocol"})
# Libraries that map exceptions; httpcore's pool hides the cause in the context.
_MAPPING = frozenset({"httpcore", "httpcore2", "httpx", "httpx2"})
# Parsers of HTTP and SOCKS. h11 reports a disconnected peer with the same class.
_PARSERS = frozenset({"h11", "socksio"})
_DISCONNECTED = (
    "Server disconnected",
    "peer closed connection",
    "peer unexpectedly closed connection",
)
# OpenSSL's reasons for a broken or busy peer; all others are lasting.
_PASSING_TLS = ("BAD_RECORD_MAC", "CLOSE_NOTIFY", "EOF", "INTERNAL_ERROR", "USER_CANCEL")
_PASSING_TLS_CLASSES = frozenset({"SSLEOFError", "SSLSyscallError", "SSLZeroReturnError"})
_STATUS = r"\s*([1-9]\d\d)\b"
# Statuses of a proxy's response to CONNECT that a retry can change.
_PASSING_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
# Messages of httpcore for rejections by a SOCKS proxy that a retry cannot change.
_LASTING_SOCKS = (
    "Invalid username/password",
    "Requested ",
    "not allowed by ruleset",
    "not supported",
)
_LONGEST_CHAIN = 10


class TruncatedBody(Exception):  # noqa: N818  # becomes an error of ours
    """A body that is shorter than declared, as after a broken connection."""


class UnreadableBody(Exception):  # noqa: N818  # becomes an error of ours
    """A body that arrived and cannot be read; a retry would not change that."""


def is_failure(error: BaseException) -> bool:
    """Return True for exceptions of the network or the HTTP library.

    Cancellation (an exception of its own in trio) and exceptions of the caller's code are not.
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
    """Return our error for an exception of the library, without the request that it holds.

    A request counts as unsent only if the library is certain. `where` is the host and port of the
    connection.
    """
    kind = type(error).__name__
    text = _message(error, kind)
    if kind in _UNSENDABLE:
        return InvalidRequestError(f"{title}: this cannot be sent as HTTP ({text})", **about)
    unsent = kind in _NOT_SENT and _is_unsent_below(error.__cause__)
    lasting = lasting_fault(error)
    retryable = not lasting and (unsent or idempotent)
    facts = {"maybe_processed": not unsent, "retryable": retryable, **about}
    if kind.endswith("Timeout") and (unsent or kind not in _NOT_SENT):
        phase = _PHASES.get(kind, "waiting for the response")
        return RequestTimeoutError(
            f"{title}: no progress with {where} while {phase} ({text})", phase=phase, **facts
        )
    state = "nothing was sent" if unsent else "the API may have acted on it"
    if lasting:
        state += f"; {lasting}, which a retry does not change"
    msg = f"{title}: the connection failed with {where} ({text}); {state}"
    return ConnectionFailedError(msg, **facts)


def _message(error: BaseException, kind: str) -> str:
    """Return the message of an exception, or of the first cause that has one."""
    text = next((t for e in _chain(error) if (t := re.sub(_QUOTED, "", str(e)).strip())), "")
    if isinstance(error, TruncatedBody):
        return text
    return f"{kind}: {text}" if text else kind


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and its causes, without the context of the caller."""
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
    """Return the fault if a retry would fail in the same way; "" otherwise."""
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
    """Return True if a retry would not change the rejection by an HTTP or SOCKS proxy."""
    status = re.match(_STATUS, text)
    if status:
        return int(status[1]) not in _PASSING_STATUSES
    return any(word in text for word in _LASTING_SOCKS)
