"""Operations by id, loaded from the generated code on first use."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from .operation import Operation

_RAW = f"{__name__.rpartition('._codec')[0]}._raw"


@cache
def load_operation(operation_id: str) -> Operation:
    """Return an operation. Raises KeyError for an unknown id."""
    name = import_module(f"{_RAW}.operations").MODULES[operation_id]
    facts = import_module(f"{_RAW}.operations.{name}").OPERATIONS[operation_id]
    resource, method_name = import_module(f"{_RAW}.resources").PLACES[operation_id]
    return Operation(**facts, resource=resource, method_name=method_name)
