"""Deadline of a request: the client's `timeout`, or less if the request says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from math import isfinite
from typing import TypeAlias

from starlette.requests import HTTPConnection

from ...errors import ConfigurationError, InvalidRequestError
from ...settings import checked_seconds

# Seconds, the name of a header that holds them, or a function of the request that returns them.
DeadlineSource: TypeAlias = (
    float | timedelta | str | Callable[[HTTPConnection], float | timedelta | str | None] | None
)

# A header field name (RFC 9110, section 5.6.2), and a number without sign and exponent.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")


def checked_source(source: DeadlineSource) -> DeadlineSource:
    """Return `source`; raise `ConfigurationError` if no request could have it."""
    if isinstance(source, str):
        if not _HEADER_NAME.fullmatch(source):
            msg = f"deadline must be seconds, the name of a header or a function (got {source!r})"
            raise ConfigurationError(msg)
        return source
    return source if callable(source) else checked_seconds("deadline", source)


def request_deadline(
    source: DeadlineSource, connection: HTTPConnection, timeout: float | None
) -> float | None:
    """Return the seconds for all calls of a request; None for no deadline.

    Raises `InvalidRequestError` that names the header if its value is not a number above 0.
    """
    name, given = "deadline", source(connection) if callable(source) else source
    if isinstance(source, str):
        name, given = f"header {source}", connection.headers.get(source)
    if given is None:
        return timeout
    seconds = _seconds(given, name)
    return seconds if timeout is None else min(seconds, timeout)


def _seconds(given: float | timedelta | str, name: str) -> float:
    seconds = 0.0
    if isinstance(given, timedelta):
        seconds = given.total_seconds()
    elif isinstance(given, str):
        text = given.strip()
        seconds = float(text) if _NUMBER.fullmatch(text) else 0.0
    elif isinstance(given, int | float):
        seconds = float(given)
    if not isfinite(seconds) or seconds <= 0:
        msg = f"{name} must be a number of seconds above 0"
        raise InvalidRequestError(msg)
    return seconds
