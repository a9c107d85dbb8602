"""Retry policy: full-jitter exponential backoff.

A request that the API may have processed is retried only if it is idempotent. The delay is
`random() * min(longest, 0.05 s * 2 ** (attempts - 1))`, so that callers that failed together do not
retry together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
"""

from __future__ import annotations

import random
from typing import NamedTuple

from ..errors import TransportError
from .status_errors import REFUSED_UNPROCESSED, is_retryable

FIRST_SPAN_SECONDS = 0.05
# A broken connection says little about the API; after 502, 503 and 504 it needs time.
LONGEST_SPAN_AFTER_FAILURE_SECONDS = 1.0
LONGEST_SPAN_AFTER_RESPONSE_SECONDS = 8.0


class Retry(NamedTuple):
    """A retry after `delay` seconds; `reason` is for events.

    `maybe_processed` is True if the API may have processed the previous attempt.
    """

    delay: float
    reason: str
    maybe_processed: bool


def after_failure(error: TransportError, attempts: int, retries: int) -> Retry | None:
    """Return the retry after a transport error, or None."""
    if not error.retryable or attempts > retries:
        return None
    delay = backoff(attempts, LONGEST_SPAN_AFTER_FAILURE_SECONDS)
    return Retry(delay, type(error).__name__, error.maybe_processed)


def after_response(
    status: int, retry_after: float | None, attempts: int, retries: int, *, idempotent: bool
) -> Retry | None:
    """Return the retry after a response; the server's `retry_after` is the shortest delay."""
    if not is_retryable(status, idempotent=idempotent) or attempts > retries:
        return None
    spread = backoff(attempts if retry_after is None else 1, LONGEST_SPAN_AFTER_RESPONSE_SECONDS)
    delay = spread if retry_after is None else retry_after + spread
    return Retry(delay, f"status {status}", status not in REFUSED_UNPROCESSED)


def is_done(method: str, status: int, maybe_processed: bool) -> bool:
    """Return True if an earlier attempt without a response has deleted the resource."""
    return maybe_processed and method == "DELETE" and status == 404  # noqa: PLR2004  # HTTP's


def backoff(attempts: int, longest: float) -> float:
    """Return a random delay before the next attempt, in seconds."""
    span = min(longest, FIRST_SPAN_SECONDS * float(1 << min(attempts - 1, 20)))
    return span * random.random()  # noqa: S311  # spreads load
