"""Continuation of a list: the query parameter of another page, and its cursor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from ..._codec import Operation

# Error handler that keeps token bytes that are not UTF-8.
NON_UTF8_BYTES = "surrogateescape"
# Parameters with the tokens of links, by direction.
TOKENS = {"next": "continueToken", "previous": "stepBackToken"}
START_ID = "startId"
PAGE = "page"
PAGE_BACK = "-page"

_PARAMETERS = frozenset({*TOKENS.values(), START_ID, PAGE, PAGE_BACK})
_SHOWN_CHARACTERS = 80
_PAGE_DIGITS = 16


class Continuation(NamedTuple):
    """Query parameter of the next page; `cursor()` is its text for callers.

    `-page` is the parameter `page` of a list that is read backwards.
    """

    parameter: str
    value: str

    @property
    def name(self) -> str:
        """Name of the query parameter."""
        return self.parameter.removeprefix("-")

    @property
    def is_back(self) -> bool:
        """Whether the list is read from older to newer pages."""
        return self.parameter in {TOKENS["previous"], PAGE_BACK}

    def cursor(self) -> str:
        """Return the cursor for `Pages.resume()`, in plain ASCII."""
        return f"{self.parameter}={quote(self.value, safe='', errors=NON_UTF8_BYTES)}"

    def shown(self) -> str:
        """Return the beginning of the cursor, for messages."""
        return self.cursor()[:_SHOWN_CHARACTERS]

    @classmethod
    def from_cursor(cls, cursor: str) -> Continuation:
        """Return the continuation of a cursor. Raises ValueError for any other text."""
        parameter, _, text = cursor.partition("=")
        value = unquote(text, errors=NON_UTF8_BYTES)
        if (
            parameter not in _PARAMETERS
            or not is_sendable(value)
            or (parameter in {PAGE, PAGE_BACK} and not _is_page_number(value))
        ):
            msg = (
                f"not a cursor of this package: {cursor[:_SHOWN_CHARACTERS]!r}; take the cursor of "
                "a page or of an error"
            )
            raise ValueError(msg)
        return cls(parameter, value)

    def belongs_to(self, operation: Operation) -> bool:
        """Return True if the operation has this query parameter."""
        return self.name == PAGE or self.name in operation.query_params


def is_sendable(value: str) -> bool:
    """Return True if a value has a UTF-8 form: JSON can hold lone surrogates."""
    try:
        return bool(value.encode("utf-8", NON_UTF8_BYTES))
    except UnicodeEncodeError:
        return False


def _is_page_number(value: str) -> bool:
    is_number = value.isascii() and value.isdigit() and len(value) <= _PAGE_DIGITS
    return is_number and int(value) > 0


def extended(pairs: Iterable[tuple[str, str]], continuation: Continuation) -> list[tuple[str, str]]:
    """Return the query of a further page: the pairs of the first page with the continuation."""
    name = continuation.name
    replaced = {*TOKENS.values()} if name in TOKENS.values() else {name}
    return [*((k, v) for k, v in pairs if k not in replaced), (name, continuation.value)]
