"""Registry of handlers: each method names the operations that it handles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .call import Call, Handler, Result
from .document import Document, Endpoint

HandlerT = TypeVar("HandlerT", bound=Callable[[Any, Call], Result])


def handles(*operation_ids: str) -> Callable[[HandlerT], HandlerT]:
    """Mark a method as the handler of operations."""

    def mark(method: HandlerT) -> HandlerT:
        method.__dict__["operation_ids"] = operation_ids
        return method

    return mark


def collected(document: Document, *parts: object) -> dict[Endpoint, Handler]:
    """Return the marked methods of parts, by endpoint.

    Operations that the OpenAPI document lacks are skipped.

    Raises:
        ValueError: If two methods handle one operation.
    """
    found: dict[Endpoint, Handler] = {}
    for part in parts:
        for name, method in vars(type(part)).items():
            for operation_id in getattr(method, "operation_ids", ()):
                endpoint = document.by_id.get(operation_id)
                if endpoint is None:
                    continue
                if endpoint in found:
                    msg = f"two handlers of the operation {operation_id}"
                    raise ValueError(msg)
                found[endpoint] = getattr(part, name)
    return found
