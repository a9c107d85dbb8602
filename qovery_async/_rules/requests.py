"""Request building from an operation and its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .._codec import UNSET, dumps, encode
from ..errors import InvalidRequestError
from .hidden import shown, unshown
from .paging import extended
from .prepared_request import METHODS, PreparedRequest, invalid_request
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
        content, media = _content(operation, shown(body), content_type)
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


def _content(
    operation: Operation,
    body: Any,  # noqa: ANN401  # a model or any JSON
    content_type: str | None,
) -> tuple[bytes | None, str | None]:
    """Return the content of a request and its media type; None for both without a body."""
    if body is None or body is UNSET:
        if operation.body_required:
            raise invalid_request(operation, "it needs a body")
        return None, None
    if not operation.content_types:
        raise invalid_request(operation, "it takes no body")
    media = operation.content_types[0]
    if content_type:
        media = str(content_type)
        fault = _media_fault(operation, media)
        if fault:
            raise invalid_request(operation, fault)
    if "json" not in media:
        content = raw_bytes(body)
        if content is None:
            raise invalid_request(operation, f"its body is {media}: give str or bytes")
        return content, media
    content, wrong = json_bytes(body)
    if wrong:
        raise invalid_request(operation, wrong)
    return content, media


def _media_fault(operation: Operation, media: str) -> str:
    from .request_headers import header_fault

    fault = header_fault("Content-Type", media)
    if not fault and media.partition(";")[0].strip().lower() not in operation.content_types:
        return f"its body is {' or '.join(operation.content_types)}, not {media}"
    return fault


def json_bytes(body: Any) -> tuple[bytes, str]:  # noqa: ANN401  # any argument
    """Return a body as JSON, or the reason why it has none.

    An exception would hold the body in its frames.
    """
    try:
        return dumps(encode(body)), ""
    except UnicodeError:
        return b"", "the body has no JSON form: a text in it has a lone surrogate"
    except RecursionError:
        return b"", "the body has no JSON form: it is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        return b"", f"the body has no JSON form: {error}"


def raw_bytes(body: Any) -> bytes | None:  # noqa: ANN401  # any argument
    """Return bytes, or text in UTF-8, as bytes; None for anything else."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    return body.encode() if isinstance(body, str) else None
