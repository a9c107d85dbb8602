"""Headers that callers give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from ..errors import InvalidRequestError

_TOKEN_MARKS = frozenset("!#$%&'*+-.^_`|~")


def checked_headers(verb: str, path: str, headers: object) -> dict[str, str]:
    """Return a caller's headers under names in title case.

    Raises `InvalidRequestError` that names the header, never its value, which may be a secret.
    """
    given: dict[str, str] = {}
    fault = ""
    if not isinstance(headers, Mapping | None):
        fault = f"headers must be a mapping, not {type(headers).__name__}"
    for name, value in cast("Mapping[object, object]", {} if fault else headers or {}).items():
        fault = header_fault(name, value)
        if fault:
            break
        given[str(name).title()] = str(value).strip(" \t")
    if fault:
        bare = path.partition("?")[0]
        msg = f"request ({verb} {bare}): {fault}"
        raise InvalidRequestError(msg, method=verb, path=bare)
    return given


def header_fault(name: object, value: object) -> str:
    """Return why a header cannot be sent, without its value; "" if it can.

    A name is a token (RFC 9110, section 5.6.2). A value is visible ASCII with spaces and tabs
    (section 5.5 advises against anything else, and HTTP libraries differ in how they encode it).
    """
    is_token = isinstance(name, str) and name.isascii() and bool(name)
    if not is_token or not all(mark.isalnum() or mark in _TOKEN_MARKS for mark in str(name)):
        return f"{name!r} is not a header name: letters, digits and !#$%&'*+-.^_`|~ only"
    if value is None or isinstance(value, bytes | bytearray):
        return f"the header {name} must be text, not {type(value).__name__}"
    text = str(value).replace("\t", " ")
    if not (text.isascii() and text.isprintable()):
        return (
            f"the header {name} holds a character that cannot be sent: use printable ASCII, and "
            "encode anything else (RFC 8187)"
        )
    return ""
