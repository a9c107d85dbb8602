"""Request building from an operation and its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InvalidRequestError
from .hidden import shown, unshown
from .paging import extended
from .prepared_request import METHODS, PreparedRequest, invalid_request
from .request_bodies import body_content
from .url_paths import encoded_path
from .url_queries import joined, query_pairs, split_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Operation
    from .paging import Continuation

# A spec can also declare TRACE.
_OPERATION_METHODS = METHODS | {"TRACE"}


def prepare(
    operation: Operation,
    *,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
    body: Any = None,  # noqa: ANN401  # a model or any JSON
    content_type: str | None = None,
    by_method: bool = False,
) -> PreparedRequest:
    """Return the request of an operation; defaults of the spec are not sent.

    Raises `InvalidRequestError`, which names the operation and the argument: with `by_method` as
    the typed method does, else as the spec does.
    """
    body = unshown(body)
    try:
        if operation.method not in _OPERATION_METHODS:
            raise invalid_request(operation, f"{operation.method!r} is not an HTTP method")
        target = encoded_path(operation, path or {}, by_method=by_method)
        pairs = query_pairs(operation, query or {}, by_method=by_method)
        content, media = body_content(operation, shown(body), content_type)
    except InvalidRequestError as error:
        refused = error
    else:
        headers = {"Accept": operation.accept}
        if media is not None:
            headers["Content-Type"] = media
        return PreparedRequest(operation.method, joined(target, pairs), headers, content)
    # Without the frames below, which hold the body.
    raise refused.with_traceback(None)


def continued(request: PreparedRequest, continuation: Continuation | None) -> PreparedRequest:
    """Return the request of a further page: the first page's query with the continuation."""
    if continuation is None:
        return request
    target, pairs = split_pairs(request.target)
    target = joined(target, extended(pairs, continuation))
    return PreparedRequest(request.method, target, request.headers, request.content)
