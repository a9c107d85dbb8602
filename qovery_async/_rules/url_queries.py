"""URL queries from the arguments of operations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import partial
from math import floor
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, quote, urlencode

from .._codec import UNSET
from .paging import NON_UTF8_BYTES
from .prepared_request import invalid_request
from .url_values import argument_name, check_names, free_text, scalar_text, surrogate_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .._codec import Operation


def query_pairs(
    operation: Operation, given: Mapping[str, Any], *, by_method: bool
) -> list[tuple[str, str]]:
    """Return the names and texts of a query; None and `UNSET` are omitted.

    With `by_method`, errors name the arguments as the typed method does.
    """
    check_names(operation, "query", given, operation.query_params)
    pairs: list[tuple[str, str]] = []
    for name, parameter in operation.query_params.items():
        value = given.get(name)
        if value is None and not parameter.required:
            continue
        if type(value) is str and value.isascii():
            pairs.append((name, value))
            continue
        fault = ""
        if parameter.kind == "epoch" and isinstance(value, date):
            value, fault = _epoch_seconds(value)
        elif isinstance(value, float) and parameter.kind in {"int", "int?"}:
            fault = f"must be a whole number (got {value})"

        texts, wrong = _texts(value, partial(scalar_text, parameter))
        fault = fault or wrong
        if parameter.required and not texts and not fault:
            fault = "is required"
        if fault:
            argument = argument_name(name, by_method=by_method)
            raise invalid_request(operation, f"the query parameter {argument!r} {fault}")
        pairs += [(name, text) for text in texts]
    return pairs


def undeclared_pairs(query: Mapping[str, Any]) -> tuple[list[tuple[str, str]], str]:
    """Return the pairs of a query that the spec does not declare, and the first fault or ""."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        texts, fault = _texts(value, free_text)
        fault = fault or surrogate_fault(name, NON_UTF8_BYTES)
        if fault:
            return [], f"the query parameter {name!r} {fault}"
        pairs += [(name, text) for text in texts]
    return pairs, ""


def _texts(
    value: Any,  # noqa: ANN401  # any argument
    text_of: Callable[[Any], tuple[str, str]],
) -> tuple[list[str], str]:
    """Return the texts of a query parameter, one for each item of a list, and the first fault."""
    if value is None or value is UNSET:
        return [], ""
    items = [value]
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [item for item in cast("Iterable[Any]", value) if item is not None]
    found = [text_of(item) for item in items]
    faults = (fault or surrogate_fault(text, NON_UTF8_BYTES) for text, fault in found)
    return [text for text, _ in found], next(filter(None, faults), "")


def _epoch_seconds(value: date) -> tuple[int | None, str]:
    """Return a date-time in whole epoch seconds, and its fault or ""."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None, "needs a date-time with a time zone"
    return floor(value.timestamp()), ""


def joined(target: str, pairs: list[tuple[str, str]]) -> str:
    """Return a path, which may have a query already, with further pairs."""
    if not pairs:
        return target
    encoded = urlencode(pairs, quote_via=quote, safe="", errors=NON_UTF8_BYTES)
    return f"{target}{'&' if '?' in target else '?'}{encoded}"


def split_pairs(target: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the path and the pairs of a target that `joined` made."""
    path, _, query = target.partition("?")
    return path, parse_qsl(query, keep_blank_values=True, errors=NON_UTF8_BYTES)
