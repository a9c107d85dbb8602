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

    Raises `InvalidRequestError` if both are given.
    """
    if not fields:
        return unshown(body)
    if body is None:
        return Unshown({name: shown(value) for name, value in fields.items()})
    raise _both_given(operation, fields)


def _both_given(operation: Operation, fields: Iterable[str]) -> InvalidRequestError:
    names = ", ".join(fields)
    fault = f"give either body or its fields as keywords, not both (got body and {names})"
    return invalid_request(operation, fault)
