"""Requests to endpoints that the spec lacks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..errors import InvalidRequestError
from .hidden import shown, unshown
from .prepared_request import METHODS, PreparedRequest
from .request_headers import checked_headers
from .requests import json_bytes, raw_bytes
from .url_paths import PATH_CHARACTERS
from .url_queries import joined, undeclared_pairs
from .url_values import surrogate_fault

_DOT_SEGMENTS = re.compile(r"/\.{1,2}(?=/|$)")


def prepare_raw(
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    body: Any = None,  # noqa: ANN401  # any JSON, text or bytes
    headers: Mapping[str, str] | None = None,
) -> PreparedRequest:
    """Return a request to an endpoint that the spec lacks. `path` begins with `/`, without host."""
    body, headers = unshown(body), unshown(headers)
    try:
        return _prepared(method, path, query, body, shown(headers))
    except InvalidRequestError as error:
        refused = error
    # Without the frames below, which hold the body.
    raise refused.with_traceback(None)


def _prepared(
    method: str,
    path: str,
    query: Mapping[str, Any] | None,
    body: Any,  # noqa: ANN401  # any JSON, text or bytes
    headers: Mapping[str, str] | None,
) -> PreparedRequest:
    _check_types(method, path, query)
    verb = method.upper()
    _check_target(method, path)
    given = checked_headers(verb, path, headers)
    if "Authorization" in given:
        msg = "request() sends the client's own credential; use with_token() for another"
        raise InvalidRequestError(msg, method=verb, path=path)
    bare, _, rest = path.partition("?")
    pairs, fault = undeclared_pairs(query or {})
    if fault:
        msg = f"request ({verb} {bare}): {fault}"
        raise InvalidRequestError(msg, method=verb, path=bare)
    target = quote(bare, safe=PATH_CHARACTERS)
    if rest:
        target = f"{target}?{quote(rest, safe=PATH_CHARACTERS + '?')}"
    content: bytes | None = None
    if body is not None:
        content = raw_bytes(shown(body))
        if content is None:
            content, wrong = json_bytes(shown(body))
            if wrong:
                msg = f"request ({verb} {bare}): {wrong}"
                raise InvalidRequestError(msg, method=verb, path=bare)
            given.setdefault("Content-Type", "application/json")
    given.setdefault("Accept", "application/json")
    return PreparedRequest(verb, joined(target, pairs), given, content)


def _check_types(method: object, path: object, query: object) -> None:
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            msg = f"request(): {name} must be text, not {type(value).__name__}"
            raise InvalidRequestError(msg)
    if not isinstance(query, Mapping | None):
        msg = f"request(): query must be a mapping, not {type(query).__name__}"
        raise InvalidRequestError(msg)


def _check_target(method: str, path: str) -> None:
    verb = method.upper()
    if verb not in METHODS:
        msg = f"{method!r} is not a method of HTTP requests: {', '.join(sorted(METHODS))}"
        raise InvalidRequestError(msg, method=method, path=path)
    if not path.startswith("/") or path.startswith("//"):
        msg = f"request() takes a path below base_url that begins with one '/'; not {path!r}"
        raise InvalidRequestError(msg, method=verb, path=path)
    if _DOT_SEGMENTS.search(path.partition("?")[0]):
        msg = f"request() takes a path without the segments '.' and '..'; not {path!r}"
        raise InvalidRequestError(msg, method=verb, path=path)
    fault = surrogate_fault(path)
    if fault:
        msg = f"request ({verb}): the path {fault}"
        raise InvalidRequestError(msg, method=verb)
