"""Typed errors for responses other than 2xx, and whether a retry can help."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .._ratelimit.headers import TOO_MANY_REQUESTS, feedback, rate_headers
from ..errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitedError,
    ServerError,
    UnexpectedStatusError,
    UnprocessableEntityError,
)
from .error_bodies import bounded, decoded_body, detail, kept_headers, reason, request_id

if TYPE_CHECKING:
    from .redaction import Redaction

_CLASSES: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
}
REFUSED_UNPROCESSED = frozenset({TOO_MANY_REQUESTS})
_PASSING = frozenset({502, 503, 504})
_ADVICE: Mapping[int, str] = {
    400: "check the arguments",
    401: "check the token and its scheme (API tokens go with Token, JWTs with Bearer)",
    403: "check the role of the token and the ids",
    404: "check the ids",
    407: "a proxy on the way refuses its credentials; check the user and password of the proxy",
    409: "read the state before trying again",
    412: "meet the precondition before trying again",
    422: "repeating the call does not help",
    429: "the token's requests are used up; wait before the next call",
}
# Added only if the server gives no reason, which a guess could contradict.
_USUAL_REASONS: Mapping[int, str] = {
    400: "the API also answers 400 for what no longer exists",
    403: "the role does not allow this, or the id is gone or another organization's",
    409: "a name is taken or an operation is running",
    422: "the values do not fit",
}
_DONE_BEFORE: Mapping[int, str] = {
    404: "the call was sent more than once: an earlier attempt may have deleted it; else check "
    "the ids",
    409: "the call was sent more than once: an earlier attempt may have done it; read the state "
    "before trying again",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HOST = r"[\w.:%-]{1,253}"
_POLICY_HINT = "the token's policy refuses this call, or the token is wrong"
_PROVIDER_LIMIT_HINT = (
    "the git provider limits this operation, not Qovery the token; wait before calling it again"
)
_OPERATION_LIMIT_HINT = "the token has requests left; wait before calling this operation again"


def error_class(status: int) -> type[APIStatusError]:
    """Return the error class of a status other than 2xx."""
    if 500 <= status < 600:  # noqa: PLR2004  # the range that HTTP defines
        return ServerError
    return _CLASSES.get(status, UnexpectedStatusError)


def is_retryable(status: int, *, idempotent: bool) -> bool:
    """Return True if the same call may be sent again without a second effect."""
    return status in REFUSED_UNPROCESSED or (idempotent and status in _PASSING)


def wait_after(status: int, headers: Mapping[str, str], wall: float) -> float | None:
    """Return the seconds to wait before a retry, as a response reports; None if unknown.

    A 429 without `Retry-After` waits for the end of the rate limit's window. `wall` is our clock in
    epoch seconds, for a response without `Date`.
    """
    reported = feedback(status, headers, wall)
    if reported.retry_after is not None or status != TOO_MANY_REQUESTS:
        return reported.retry_after
    rate = reported.headers
    if rate.remaining:
        return None
    now = wall if reported.date is None else reported.date
    return rate.reset_after if rate.reset_epoch is None else max(0.0, rate.reset_epoch - now)


def hint(
    status: int,
    *,
    is_policy_token: bool,
    has_reason: bool = False,
    attempts: int = 1,
    has_own_limit: bool = False,
) -> str:
    """Return advice for the caller; `has_reason` means that the server gives a reason itself.

    An operation that `has_own_limit` passes on the limit of a git provider.
    """
    if status == TOO_MANY_REQUESTS and has_own_limit:
        return _PROVIDER_LIMIT_HINT
    if attempts > 1 and status in _DONE_BEFORE:
        return _DONE_BEFORE[status]
    if status == 401 and is_policy_token:  # noqa: PLR2004  # the status of a policy's refusal
        return _POLICY_HINT
    if status >= 500:  # noqa: PLR2004  # the range that HTTP defines
        return "the API failed; the request may have been carried out all the same"
    advice = _ADVICE.get(status, "the API does not document this status")
    guess = "" if has_reason else _USUAL_REASONS.get(status, "")
    return f"{guess}; {advice}" if guess else advice


def _redirect_hint(location: str | None) -> str:
    text = "redirects are not followed, as they would take the token along"
    if location is None:
        return f"{text}; it names no target"
    target = redirect_target(location)
    return f"{text}; it leads to {target}: check base_url (QOVERY_API_URL)"


def redirect_target(location: str) -> str:
    """Return the scheme, host and port of a `Location` header; other parts can be secret."""
    try:
        parts = urlsplit(location.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return "an invalid address"
    if host is None:
        is_path = not parts.scheme and not parts.netloc
        return "another path of the same host" if is_path else "an invalid address"
    if not re.fullmatch(_HOST, host):
        return "a host with an invalid name"
    host = f"[{host}]" if ":" in host else host
    named = f"{parts.scheme}://{host}" if parts.scheme else host
    return named if port is None else f"{named}:{port}"


def status_error(
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    operation_id: str | None,
    method: str,
    path: str,
    attempts: int,
    idempotent: bool,
    is_policy_token: bool,
    has_own_limit: bool = False,
    retry_after: float | None = None,
    elapsed: float = 0.0,
    fault: str | None = None,
    redaction: Redaction | None = None,
) -> APIStatusError:
    """Return the error of a response other than 2xx. `headers` have lower-case names.

    `fault` is the reason why its body could not be read. The error contains nothing that
    `redaction` masks.
    """
    kept = kept_headers(headers)
    content = bounded(content)
    if redaction is not None:
        content = bounded(redaction.content(content))
        kept = {header: redaction.text(value) for header, value in kept.items()}
    body = decoded_body(content)
    text = detail(status, body)
    has_reason = text != reason(status)
    advice = hint(
        status,
        is_policy_token=is_policy_token,
        has_reason=has_reason,
        attempts=attempts,
        has_own_limit=has_own_limit,
    )
    if status == TOO_MANY_REQUESTS and not has_own_limit and rate_headers(headers).remaining:
        advice = _OPERATION_LIMIT_HINT
    if status in _REDIRECTS:
        advice = _redirect_hint(headers.get("location"))
    if fault is not None:
        advice += f"; the body cannot be read: {fault}"
    if redaction is not None:
        advice = redaction.text(advice)
    found_id = request_id(kept)
    name = operation_id or "request"
    message = f"{status} {reason(status)} from {name} ({method} {path}): {text}"
    message += f" [{advice}]"
    if found_id:
        message += f" (request id {found_id})"
    return error_class(status)(
        message,
        detail=text,
        status=status,
        headers=kept,
        content=content,
        body=body,
        request_id=found_id,
        elapsed=elapsed,
        operation_id=operation_id,
        method=method,
        path=path,
        attempts=attempts,
        retryable=is_retryable(status, idempotent=idempotent),
        retry_after=retry_after,
    )
