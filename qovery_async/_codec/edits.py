"""Edits, their reads and their requests, from the generated code."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_EDITS = f"{__name__.rpartition('._codec')[0]}._raw.edits"


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
