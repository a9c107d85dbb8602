"""Paging by tokens in the links of a response, in both directions."""

from __future__ import annotations

from urllib.parse import unquote_plus

from .continuation import NON_UTF8_BYTES, TOKENS, Continuation, is_sendable
from .entries import Listing, ReceivedPage, field_of


def linked_page(page: ReceivedPage) -> Listing:
    """Return the entries, and the pages that the links lead to."""
    links = field_of(page.answer, "links")
    return Listing(page.rows, _linked(links, "next"), _linked(links, "previous"))


def _linked(links: object, direction: str) -> Continuation | None:
    """Return the token in a link. Its host is ignored, because it may be any."""
    link = field_of(links, direction)
    if not isinstance(link, str):
        return None
    parameter = TOKENS[direction]
    for pair in link.partition("?")[2].partition("#")[0].split("&"):
        name, _, text = pair.partition("=")
        if name == parameter:
            value = unquote_plus(text, errors=NON_UTF8_BYTES)
            if is_sendable(value):
                return Continuation(parameter, value)
    return None
