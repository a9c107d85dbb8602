"""Whether a call is sent again, and after how long.

What may have been carried out is sent again only where doing it twice does no more than doing it
once. Delays grow by doubling and are drawn from the whole span below ("full jitter"), so that
callers that failed together do not come back together. A library would bring its own loop and
sleep; the rule itself is one line.
"""

from __future__ import annotations

import random
from typing import NamedTuple

from ..errors import TransportError
from .status_errors import REFUSED_UNPROCESSED, is_retryable

FIRST_SPAN_SECONDS = 0.05
# A broken connection says little of how the API is; 502, 503 and 504 say that it needs time.
LONGEST_SPAN_AFTER_FAILURE_SECONDS = 1.0
LONGEST_SPAN_AFTER_ANSWER_SECONDS = 8.0


class Retry(NamedTuple):
    """Send again after `delay` seconds; `reason` says why, for events.

    `maybe_processed` is true when the attempt before may have been carried out.
    """

    delay: float
    reason: str
    maybe_processed: bool


def after_failure(error: TransportError, attempts: int, retries: int) -> Retry | None:
    """What follows when no complete answer came."""
    if not error.retryable or attempts > retries:
        return None
    delay = backoff(attempts, LONGEST_SPAN_AFTER_FAILURE_SECONDS)
    return Retry(delay, type(error).__name__, error.maybe_processed)


def after_answer(
    status: int, retry_after: float | None, attempts: int, retries: int, *, idempotent: bool
) -> Retry | None:
    """Return the retry after a response; the server's `retry_after` is the shortest delay."""
    if not is_retryable(status, idempotent=idempotent) or attempts > retries:
        return None
    spread = backoff(attempts if retry_after is None else 1, LONGEST_SPAN_AFTER_ANSWER_SECONDS)
    delay = spread if retry_after is None else retry_after + spread
    return Retry(delay, f"status {status}", status not in REFUSED_UNPROCESSED)


def is_done(method: str, status: int, maybe_processed: bool) -> bool:
    """Whether an earlier attempt, whose answer was lost, has deleted what is now gone."""
    return maybe_processed and method == "DELETE" and status == 404  # noqa: PLR2004  # HTTP's


def backoff(attempts: int, longest: float) -> float:
    """Seconds before the next attempt."""
    span = min(longest, FIRST_SPAN_SECONDS * float(1 << min(attempts - 1, 20)))
    return span * random.random()  # noqa: S311  # spreads load
