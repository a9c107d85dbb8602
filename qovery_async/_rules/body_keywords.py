"""Bodies given as keyword arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .hidden import Unshown, shown, unshown
from .prepared_request import invalid_request

if TYPE_CHECKING:
    from .._codec import Operation
    from ..errors import InvalidRequestError


def body_of(operation: Operation, body: Any, fields: Mapping[str, Any] | None) -> Any:  # noqa: ANN401  # a model or any JSON
    """Return the body of a call, wrapped: `body`, or an object of the keyword arguments.

    `fields` is None for methods without keywords, and if there are none and no body is needed.
    Raises `InvalidRequestError` if both are given, or none.
    """
    if fields is None:
        return unshown(body)
    if fields and body is None:
        return Unshown({name: shown(value) for name, value in fields.items()})
    if body is not None and not fields:
        return unshown(body)
    raise _invalid_request(operation, fields)


def _invalid_request(operation: Operation, fields: Iterable[str]) -> InvalidRequestError:
    given = f"body and {', '.join(fields)}" if fields else "none"
    fault = f"it needs a body: give either its fields as keywords, or body (got {given})"
    return invalid_request(operation, fault)
