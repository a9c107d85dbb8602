"""Decisions of `modify`: the object that was read, and the request that writes it back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from .._codec import UNSET, Unset
from .._codec.model import Model
from ..errors import ConcurrentChangeError, NotFoundError
from .edit_requests import edit_request, unknown_field
from .hidden import shown, unshown
from .prepared_request import invalid_request

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .._codec import Operation


def unknown_change(operation: Operation, names: Iterable[str]) -> None:
    """Raise `InvalidRequestError` for a change of a field that the edit request does not have."""
    fault = unknown_field(_schema(operation), names)
    if fault:
        raise invalid_request(operation, fault)


def entry(reading: Operation, answer: Any, path: Mapping[str, Any]) -> Any:  # noqa: ANN401  # any response
    """Return the object that was read; of a list, the entry with the id that only the edit has.

    Raises `NotFoundError` if there is none.
    """
    ids = [value for name, value in path.items() if name not in reading.path_params]
    if not ids:
        return answer
    items = getattr(answer, reading.items, ()) if reading.items else answer
    listed = cast("list[Any]", items if isinstance(items, list) else [answer])
    wanted = str(ids[0]).lower()
    for item in listed:
        if str(getattr(item, "id", "")).lower() == wanted:
            return item
    msg = (
        f"{reading.operation_id} ({reading.method} {reading.path}): no entry has the id {wanted!r}"
    )
    raise NotFoundError(
        msg,
        status=404,
        detail="no entry has this id",
        operation_id=reading.operation_id,
        method=reading.method,
        path=reading.path,
        attempts=1,
    )


def modified_body(
    operation: Operation,
    read: Any,  # noqa: ANN401  # any response
    changes: Mapping[str, Any],
    unmodified_since: datetime | Unset | None,
) -> Any:  # noqa: ANN401  # a wrapped model
    """Return the edit request for an object with changes, wrapped in `Unshown`.

    The values of `changes` are wrapped, too. Raises `InvalidRequestError` for a change that does
    not fit, and `ConcurrentChangeError` if the object was changed after `unmodified_since`.
    """
    if not isinstance(read, Model):
        raise invalid_request(operation, "the API returned an object of an unknown variant")
    if unmodified_since is not None:
        _check_unmodified(operation, read, unmodified_since)
    body, fault = _body(_schema(operation), read, changes)
    if fault:
        raise invalid_request(operation, fault)
    return body


def _body(schema: str, read: Model, changes: Mapping[str, Any]) -> tuple[Any, str]:
    # The frames of an error hold wrapped changes only.
    request, fault = edit_request(read, schema, {key: shown(v) for key, v in changes.items()})
    return unshown(request), fault


def _schema(operation: Operation) -> str:
    """Return the schema of the body of an edit."""
    kind = "" if operation.body is None else operation.body.kind
    return kind[1:].removesuffix("?")


def _check_unmodified(operation: Operation, read: Model, since: datetime | Unset) -> None:
    if since is UNSET:
        raise invalid_request(operation, "unmodified_since is UNSET: there is no time to compare")
    if not isinstance(since, datetime) or since.tzinfo is None:
        raise invalid_request(operation, "unmodified_since must be a datetime with a time zone")
    times = (getattr(read, name, UNSET) for name in ("updated_at", "created_at"))
    updated_at = next((time for time in times if isinstance(time, datetime)), None)
    if updated_at is None:
        fault = "unmodified_since: the API returned no updated_at to compare with"
        raise invalid_request(operation, fault)
    if updated_at > since:
        msg = (
            f"{operation.operation_id} ({operation.method} {operation.path}): changed at "
            f"{updated_at.isoformat()}, after {since.isoformat()}; read it again before editing"
        )
        raise ConcurrentChangeError(
            msg,
            updated_at=updated_at,
            operation_id=operation.operation_id,
            method=operation.method,
            path=operation.path,
        )
