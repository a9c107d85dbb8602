"""Maximum size of the body of a response: `max_response_bytes`."""

from __future__ import annotations

from collections.abc import Mapping

from .transport_errors import UnreadableBody

# As many digits as h11 accepts; 20 digits hold every length below 2**64.
_MOST_DIGITS = 20
_WITHOUT_BODY = frozenset({204, 304})


def check_declared_length(
    method: str, status: int, headers: Mapping[str, str], most: int | None
) -> None:
    """Check Content-Length, before any byte of the body is read.

    Responses to HEAD, 204 and 304 declare the length of a body that does not follow (RFC 9110,
    section 8.6). Raises `UnreadableBody`.
    """
    declared = headers.get("content-length")
    if most is None or declared is None or method == "HEAD" or status in _WITHOUT_BODY:
        return
    if declared.isdecimal() and len(declared) <= _MOST_DIGITS and int(declared) > most:
        raise too_large(most)


def too_large(most: int | None) -> UnreadableBody:
    """Return the fault of a body with more than `most` bytes."""
    return UnreadableBody(
        f"it is larger than {most} bytes; raise max_response_bytes, request less, or read it "
        "piece by piece with stream()"
    )
