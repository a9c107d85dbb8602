"""Edits, their reads and their requests, from the generated code.

The rules of edits stand on models, so that models find them by name.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PACKAGE = __name__.rpartition("._codec")[0]
_EDITS = f"{_PACKAGE}._raw.edits"
_RULES = f"{_PACKAGE}._rules.edit_requests"


def request_of(read: object, changes: Mapping[str, Any]) -> Any:  # noqa: ANN401  # any request
    """Return the request that writes an object of a response back with changes.

    Raises `InvalidRequestError` if there is none, or if a change does not fit.
    """
    request, fault = import_module(_RULES).request_of(read, changes)
    if fault:
        msg = f"{type(read).__name__}.to_request(): {fault}"
        raise InvalidRequestError(msg)
    return request


def read_of(operation_id: str) -> str:
    """Return the operation that returns what an edit replaces. Raises KeyError if there is none."""
    reads: Mapping[str, str] = import_module(_EDITS).READS
    return reads[operation_id]


def request_schema(response: str) -> str | None:
    """Return the schema of the edit request of a response; None if there is none."""
    requests: Mapping[str, str] = import_module(_EDITS).REQUESTS
    return requests.get(response)


def renamed_fields(request: str) -> Mapping[str, str]:
    """Return the fields of a request that a response names differently, as dotted paths in it."""
    sources: Mapping[str, Mapping[str, str]] = import_module(_EDITS).SOURCES
    return sources.get(request, {})
