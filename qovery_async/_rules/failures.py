"""What a failure of the HTTP library means for the call that it ended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..errors import ConnectionFailedError, InvalidRequestError, RequestError, RequestTimeoutError

_NOT_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"}
)
# Of aiohttp, whose bridge to httpx calls every lost connection a ConnectTimeout.
_NOT_SENT_BELOW = frozenset({"ClientConnectorError", "ConnectionTimeoutError", "InvalidURL"})
# What a peer sent that is no HTTP: servers have been seen to repeat a request with its token.
_QUOTED = re.compile(r""":?\s*\(?(bytearray\()?b?["'].*""", re.DOTALL)
_UNSENDABLE = frozenset({"InvalidURL", "LocalProtocolError"})
_LIBRARIES = frozenset(
    {"aiohttp", "anyio", "h11", "httpcore", "httpcore2", "httpx", "httpx2", "trio"}
)
_PHASES: Mapping[str, str] = {
    "ConnectTimeout": "connecting",
    "PoolTimeout": "waiting for a connection",
}


def is_failure(error: BaseException) -> bool:
    """Whether an exception is of the network or the HTTP library.

    Cancellation, which trio has as an exception of its own, and a caller's own code are not.
    """
    if not isinstance(error, Exception):
        return False
    return isinstance(error, OSError) or not _LIBRARIES.isdisjoint(_origins(error))


def _origins(error: BaseException | None) -> set[str]:
    return {cls.__module__.partition(".")[0] for cls in type(error).__mro__}


def failure(
    error: BaseException, title: str, *, idempotent: bool, about: Mapping[str, Any]
) -> RequestError:
    """Our error for one of the library's, without the request that it holds.

    A request counts as unsent only where the library says so for certain.
    """
    kind, text = type(error).__name__, _QUOTED.sub("", str(error))
    said = f"{kind}: {text}" if text else kind
    if kind in _UNSENDABLE:
        return InvalidRequestError(f"{title}: this cannot be sent as HTTP ({said})", **about)
    unsent = kind in _NOT_SENT and _is_unsent_below(error.__cause__)
    facts = {"maybe_processed": not unsent, "retryable": unsent or idempotent, **about}
    if kind.endswith("Timeout") and (unsent or kind not in _NOT_SENT):
        phase = _PHASES.get(kind, "waiting for the answer")
        return RequestTimeoutError(
            f"{title}: no progress while {phase} ({said})", phase=phase, **facts
        )
    state = "nothing was sent" if unsent else "the API may have acted on it"
    return ConnectionFailedError(f"{title}: the connection failed ({said}); {state}", **facts)


def _is_unsent_below(cause: BaseException | None) -> bool:
    if "aiohttp" not in _origins(cause):
        return True
    return any(cls.__name__ in _NOT_SENT_BELOW for cls in type(cause).__mro__)
