"""Paging: entries of a list's response, and the query parameter of the next page.

The API pages in five ways. `listing` reads a response with the strategy of its operation:

- not at all;
- by the id of the last entry (`start_id`);
- by a size alone (`pageSize`), without access to older entries: the response is the whole list;
- by tokens in links, in both directions (`continue_token`);
- in its guide, by numbers, with totals in `pagination` (`page_numbers`). No operation of the spec
  declares them, so any response may have them, except one with links.
"""

from __future__ import annotations

from .continuation import NON_UTF8_BYTES, Continuation, extended

__all__ = ["NON_UTF8_BYTES", "Continuation", "extended"]
