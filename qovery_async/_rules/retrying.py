"""Whether a call is sent again, and after how long.

What may have been carried out is sent again only where doing it twice does no more than doing it
once. Delays grow by doubling and are drawn from the whole span below ("full jitter"), so that
callers that failed together do not come back together. A library would bring its own loop and
sleep; the rule itself is one line.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import NamedTuple

from ..errors import TransportError
from .classification import is_retryable
from .rate_headers import retry_after

FIRST_SPAN_SECONDS = 0.1
LONGEST_SPAN_SECONDS = 8.0


class Retry(NamedTuple):
    """Send again after `delay` seconds; `reason` says why, for events."""

    delay: float
    reason: str


def after_failure(error: TransportError, attempts: int, retries: int) -> Retry | None:
    """What follows when no complete answer came."""
    if not error.retryable or attempts > retries:
        return None
    return Retry(backoff(attempts), type(error).__name__)


def after_answer(
    status: int,
    headers: Mapping[str, str],
    attempts: int,
    retries: int,
    *,
    idempotent: bool,
    now: float,
) -> Retry | None:
    """What follows an answer; the server's own word on the delay comes first."""
    if not is_retryable(status, idempotent=idempotent) or attempts > retries:
        return None
    told = retry_after(headers, now)
    return Retry(backoff(attempts) if told is None else told + backoff(1), f"status {status}")


def backoff(attempts: int, draw: float | None = None) -> float:
    """Seconds before the next attempt; `draw` is from 0 to 1."""
    span = min(LONGEST_SPAN_SECONDS, FIRST_SPAN_SECONDS * float(1 << min(attempts - 1, 20)))
    return span * (random.random() if draw is None else draw)  # noqa: S311  # spreads load
