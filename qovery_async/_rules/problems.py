"""Problem details (RFC 9457) that a backend responds with when a call of it fails.

A failure between the backend and the API is no failure of the backend's user, so the API's own
statuses are not passed on: an invalid token of the backend is a 502, an exhausted rate limit a 503.
Statuses about the user's request pass only if the backend exposes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from math import ceil
from typing import Any, NamedTuple

from ..errors import (
    APIStatusError,
    BudgetExhausted,
    ClientClosedError,
    ConcurrentChangeError,
    ConfigurationError,
    InvalidRequestError,
    NameNotFoundError,
    QoveryError,
    RateLimitedError,
    RequestError,
    ResponseError,
    ServerError,
    WebhookMalformed,
    WebhookRejected,
    WrongEventLoopError,
)

MEDIA_TYPE = "application/problem+json"
# Seconds, if the API gave none: a restart of it or of a proxy takes about as long.
DEFAULT_RETRY_AFTER = 5
EXPOSABLE = frozenset({400, 401, 403, 404, 409, 412, 422})
_SERVER_ERROR = 500
_TYPES = "https://github.com/qovery-async/qovery-async/blob/main/docs/fastapi.md#"


class Kind(NamedTuple):
    """Kind of problem: the fragment of its type, its status, and its default `detail`."""

    name: str
    status: int
    detail: str


BAD_GATEWAY = Kind("bad-gateway", 502, "Qovery gave no valid response")
UNAVAILABLE = Kind("unavailable", 503, "Qovery cannot serve this request now; try again later")
TIMEOUT = Kind("timeout", 504, "Qovery did not respond in time")
INVALID = Kind("invalid-request", 400, "the request is invalid")
MISCONFIGURED = Kind("misconfigured", 500, "this service is misconfigured")
UNAUTHORIZED = Kind("unauthorized", 401, "the credential is missing or wrong")

_KINDS: Mapping[type[Exception], Kind] = {
    ConfigurationError: MISCONFIGURED,
    WrongEventLoopError: MISCONFIGURED,
    ClientClosedError: UNAVAILABLE,
    WebhookRejected: UNAUTHORIZED,
    WebhookMalformed: INVALID,
    InvalidRequestError: INVALID,
    BudgetExhausted: UNAVAILABLE,
    RateLimitedError: UNAVAILABLE,
    ServerError: UNAVAILABLE,
    QoveryError: BAD_GATEWAY,
}
# Statuses of errors without a response that a backend can expose like those of the API.
_STATUSES: Mapping[type[Exception], int] = {
    NameNotFoundError: 404,
    ConcurrentChangeError: 412,
}


class Problem(NamedTuple):
    """Response to the browser: its status, its JSON, and the value of `Retry-After`."""

    status: int
    body: dict[str, Any]
    retry_after: int | None = None


def problem_of(
    error: QoveryError,
    *,
    exposed: frozenset[int] = frozenset(),
    statuses: Mapping[type[QoveryError], int] | None = None,
    instance: str | None = None,
) -> Problem:
    """Return the problem that an error is to the user of a backend.

    Args:
        error: The error.
        exposed: Statuses of the API that pass, with the API's explanation as `detail`.
        statuses: Other statuses for classes of errors.
        instance: The path of the user's request.
    """
    status, type_name, detail = _decision(error, exposed, statuses or {})
    retry_after = _retry_after(error, status)
    members: dict[str, Any] = {
        "type": f"{_TYPES}{type_name}" if type_name else "about:blank",
        "title": title_of(status),
        "status": status,
        "detail": detail,
        "instance": instance,
        "request_id": error.request_id if isinstance(error, ResponseError) else None,
        "operation": error.operation_id if isinstance(error, RequestError) else None,
        "retry_after": retry_after,
    }
    body = {name: value for name, value in members.items() if value is not None}
    return Problem(status, body, retry_after)


def title_of(status: int) -> str:
    """Return the phrase of a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Client Error" if status < _SERVER_ERROR else "Server Error"


def _decision(
    error: QoveryError, exposed: frozenset[int], statuses: Mapping[type[QoveryError], int]
) -> tuple[int, str, str]:
    """Return status, type and detail; the type is "" if the status says it all."""
    kind = _kind(error)
    chosen = next((statuses[cls] for cls in type(error).__mro__ if cls in statuses), None)
    if chosen is not None:
        # Messages about a request can name hosts of this service's network.
        return chosen, "", kind.detail if isinstance(error, RequestError) else str(error)
    own = _own_status(error)
    if own is not None and own in exposed:
        return own, "", _explanation(error) or title_of(own)
    is_about_request = kind is INVALID or kind is UNAUTHORIZED
    return kind.status, kind.name, str(error) if is_about_request else kind.detail


def _kind(error: QoveryError) -> Kind:
    """Return the kind of the first class in the error's method resolution order that has one."""
    if isinstance(error, TimeoutError):
        return TIMEOUT
    return next(_KINDS[cls] for cls in type(error).__mro__ if cls in _KINDS)


def _own_status(error: QoveryError) -> int | None:
    """Return the status that an error has if the backend exposes it."""
    if isinstance(error, APIStatusError):
        return error.status
    return next((_STATUSES[cls] for cls in type(error).__mro__ if cls in _STATUSES), None)


def _explanation(error: QoveryError) -> str:
    return error.detail if isinstance(error, APIStatusError) else str(error)


def _retry_after(error: QoveryError, status: int) -> int | None:
    """Return whole seconds, rounded up; those of a 503 have a default."""
    if status not in {429, 503}:
        return None
    return DEFAULT_RETRY_AFTER if error.retry_after is None else max(1, ceil(error.retry_after))
