"""Request building from an operation and its arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from math import floor
from typing import Any, cast
from urllib.parse import quote, urlencode

from .._codec import UNSET, Operation, dumps, encode
from ..errors import InvalidRequestError
from .hidden import shown, unshown
from .paging import NON_UTF8_BYTES, Continuation, extended

_PATH_CHARACTERS = "/%:@!$&'()*+,;=~-._"
_NO_TEXT = (TypeError, ValueError, RecursionError)
_TOKEN_MARKS = frozenset("!#$%&'*+-.^_`|~")
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
# A spec can also declare TRACE.
_OPERATION_METHODS = _METHODS | {"TRACE"}
# Servers and proxies resolve dot segments, also percent-encoded ones (WHATWG URL, section 4.4).
_DOT_SEGMENTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)
_PLAIN_DOT_SEGMENTS = re.compile(r"/\.{1,2}(?=/|$)")
_PLACEHOLDER = re.compile(r"(\{[^{}]+\})")


class PreparedRequest:
    """Request without credentials. `target` is the encoded path with its query."""

    # No dataclass: building one takes longer than importing this module.
    __slots__ = ("content", "headers", "method", "target")

    def __init__(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes | None = None
    ) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.content = content

    def with_headers(self, added: Mapping[str, str]) -> PreparedRequest:
        """Return the same request with further headers."""
        headers = {**self.headers, **added}
        return PreparedRequest(self.method, self.target, headers, self.content)


def prepare(
    operation: Operation,
    *,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
    body: Any = None,  # noqa: ANN401  # a model or any JSON
    content_type: str | None = None,
) -> PreparedRequest:
    """Return the request of an operation; defaults of the spec are not sent.

    Raises `InvalidRequestError`, which names the operation and the argument.
    """
    body = unshown(body)
    try:
        return _prepared(operation, path, query, body, content_type)
    except InvalidRequestError as error:
        refused = error
    # Without the frames below, which hold the body.
    raise refused.with_traceback(None)


def url_of(base_url: str, request: PreparedRequest) -> str:
    """Return the URL of a request.

    The host of `base_url` ends at the slash of the target, so no target can change scheme, host or
    port. Raises `InvalidRequestError` for a target without that slash.
    """
    target = request.target
    if target[:1] != "/":
        msg = f"{request.method}: the path must begin with '/', or it would change the host"
        raise InvalidRequestError(msg, method=request.method)
    return base_url + target


def template_fault(path: str) -> str:
    """Return why a path template cannot be joined to a base URL, or "" if it can.

    OpenAPI 3.0 requires the leading slash (Paths Object); everything else that could name another
    host, leave the path of the base URL, or begin a query has no place in a template either.
    """
    if not path.startswith("/") or path.startswith("//"):
        return "it must begin with exactly one '/'"
    if "\\" in path or "?" in path or "#" in path:
        return "it must not hold '\\', '?' or '#'"
    if any(character.isspace() or not character.isprintable() for character in path):
        return "it must not hold whitespace or control characters"
    if _DOT_SEGMENTS.search(path):
        return "it must not hold the segments '.' or '..'"
    if re.search(r"[{}]", _PLACEHOLDER.sub("", path)):
        return "its braces do not match"
    return ""


@lru_cache(maxsize=1024)
def _template(path: str) -> tuple[str, str]:
    """Return a template with its literal parts percent-encoded, and its fault or ""."""
    fault = template_fault(path)
    parts = _PLACEHOLDER.split("" if fault else path)
    encoded = (
        part if index % 2 else quote(part, safe=_PATH_CHARACTERS)
        for index, part in enumerate(parts)
    )
    return "".join(encoded), fault


def _prepared(
    operation: Operation,
    path: Mapping[str, Any] | None,
    query: Mapping[str, Any] | None,
    body: Any,  # noqa: ANN401  # a model or any JSON
    content_type: str | None,
) -> PreparedRequest:
    if operation.method not in _OPERATION_METHODS:
        raise _invalid_request(operation, f"{operation.method!r} is not an HTTP method")
    target = _path(operation, path or {})
    pairs = _query(operation, query or {})
    content, media = _body(operation, shown(body), content_type)
    headers = {"Accept": operation.accept}
    if media is not None:
        headers["Content-Type"] = media
    return PreparedRequest(operation.method, _join(target, pairs), headers, content)


def continued(
    request: PreparedRequest, query: Mapping[str, Any], continuation: Continuation | None
) -> PreparedRequest:
    """Return the request of a further page: the caller's query with the continuation."""
    if continuation is None:
        return request
    pairs = [pair for name, value in extended(query, continuation) for pair in _pairs(name, value)]
    target = _join(request.target.partition("?")[0], pairs)
    return PreparedRequest(request.method, target, request.headers, request.content)


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
        return _prepared_raw(method, path, query, body, shown(headers))
    except InvalidRequestError as error:
        refused = error
    except _NO_TEXT as error:
        # Errors of the body are `InvalidRequestError`s already.
        msg = f"request ({method.upper()}): the path or the query {_no_text(error)}"
        refused = InvalidRequestError(msg, method=method.upper())
    # Without the frames below, which hold the body.
    raise refused.with_traceback(None)


def _prepared_raw(
    method: str,
    path: str,
    query: Mapping[str, Any] | None,
    body: Any,  # noqa: ANN401  # any JSON, text or bytes
    headers: Mapping[str, str] | None,
) -> PreparedRequest:
    _check_types(method, path, query)
    verb = method.upper()
    if verb not in _METHODS:
        msg = f"{method!r} is not a method of HTTP requests: {', '.join(sorted(_METHODS))}"
        raise InvalidRequestError(msg, method=method, path=path)
    if not path.startswith("/") or path.startswith("//"):
        msg = f"request() takes a path below base_url that begins with one '/'; not {path!r}"
        raise InvalidRequestError(msg, method=verb, path=path)
    if _PLAIN_DOT_SEGMENTS.search(path.partition("?")[0]):
        msg = f"request() takes a path without the segments '.' and '..'; not {path!r}"
        raise InvalidRequestError(msg, method=verb, path=path)
    given = _headers(verb, path, headers)
    if "Authorization" in given:
        msg = "request() sends the client's own credential; use with_token() for another"
        raise InvalidRequestError(msg, method=verb, path=path)
    bare, _, rest = path.partition("?")
    pairs = [pair for name, value in (query or {}).items() for pair in _pairs(name, value)]
    target = quote(bare, safe=_PATH_CHARACTERS)
    if rest:
        target = f"{target}?{quote(rest, safe=_PATH_CHARACTERS + '?')}"
    content: bytes | None = None
    if body is not None:
        content = _raw_bytes(shown(body))
        if content is None:
            content, wrong = _json(shown(body))
            if wrong:
                msg = f"request ({verb} {bare}): {wrong}"
                raise InvalidRequestError(msg, method=verb, path=bare)
            given.setdefault("Content-Type", "application/json")
    given.setdefault("Accept", "application/json")
    return PreparedRequest(verb, _join(target, pairs), given, content)


def _check_types(method: object, path: object, query: object) -> None:
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            msg = f"request(): {name} must be text, not {type(value).__name__}"
            raise InvalidRequestError(msg)
    if not isinstance(query, Mapping | None):
        msg = f"request(): query must be a mapping, not {type(query).__name__}"
        raise InvalidRequestError(msg)


def _headers(verb: str, path: str, headers: object) -> dict[str, str]:
    """Return a caller's headers under names in title case.

    Raises `InvalidRequestError` that names the header, never its value, which may be a secret.
    """
    given: dict[str, str] = {}
    fault = ""
    if not isinstance(headers, Mapping | None):
        fault = f"headers must be a mapping, not {type(headers).__name__}"
    for name, value in cast("Mapping[object, object]", {} if fault else headers or {}).items():
        fault = header_fault(name, value)
        if fault:
            break
        given[str(name).title()] = str(value).strip(" \t")
    if fault:
        bare = path.partition("?")[0]
        msg = f"request ({verb} {bare}): {fault}"
        raise InvalidRequestError(msg, method=verb, path=bare)
    return given


def header_fault(name: object, value: object) -> str:
    """Return why a header cannot be sent, without its value; "" if it can.

    A name is a token (RFC 9110, section 5.6.2). A value is visible ASCII with spaces and tabs
    (section 5.5 advises against anything else, and HTTP libraries differ in how they encode it).
    """
    is_token = isinstance(name, str) and name.isascii() and bool(name)
    if not is_token or not all(mark.isalnum() or mark in _TOKEN_MARKS for mark in str(name)):
        return f"{name!r} is not a header name: letters, digits and !#$%&'*+-.^_`|~ only"
    if value is None or isinstance(value, bytes | bytearray):
        return f"the header {name} must be text, not {type(value).__name__}"
    text = str(value).replace("\t", " ")
    if not (text.isascii() and text.isprintable()):
        return (
            f"the header {name} holds a character that cannot be sent: use printable ASCII, and "
            "encode anything else (RFC 8187)"
        )
    return ""


def _join(target: str, pairs: list[tuple[str, str]]) -> str:
    if not pairs:
        return target
    encoded = urlencode(pairs, quote_via=quote, safe="", errors=NON_UTF8_BYTES)
    return f"{target}{'&' if '?' in target else '?'}{encoded}"


def _invalid_request(operation: Operation, fault: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {fault}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )


def _check_names(
    operation: Operation, kind: str, given: Iterable[str], known: Iterable[str]
) -> None:
    names = list(known)
    for name in given:
        if name not in names:
            from difflib import get_close_matches

            close = get_close_matches(name, names, 1)
            hint = (
                f"; did you mean {close[0]}?" if close else f"; it has {', '.join(names) or 'none'}"
            )
            raise _invalid_request(operation, f"there is no {kind} parameter {name!r}{hint}")


def _path(operation: Operation, given: Mapping[str, Any]) -> str:
    _check_names(operation, "path", given, operation.path_params)
    target, fault = _template(operation.path)
    if fault:
        raise _invalid_request(operation, f"the path template is refused: {fault}")
    for name in operation.path_params:
        value = given.get(name)
        try:
            text = "" if value is None or value is UNSET else _text(value)
            encoded = quote(text, safe="")
        except _NO_TEXT as error:
            raise _invalid_request(
                operation, f"the path parameter {name!r} {_no_text(error)}"
            ) from None
        if not text:
            raise _invalid_request(operation, f"the path parameter {name!r} is missing or empty")
        # Servers and proxies resolve dot segments: an id `..` would name another resource.
        if text in {".", ".."}:
            encoded = encoded.replace(".", "%2E")
        target = target.replace(f"{{{name}}}", encoded)
    if "{" in target:
        missing = ", ".join(repr(name[1:-1]) for name in _PLACEHOLDER.findall(target))
        raise _invalid_request(operation, f"it declares no path parameter {missing}")
    return target


def _query(operation: Operation, given: Mapping[str, Any]) -> list[tuple[str, str]]:
    _check_names(operation, "query", given, operation.query_params)
    pairs: list[tuple[str, str]] = []
    for name, parameter in operation.query_params.items():
        value = given.get(name)
        if parameter.kind == "epoch":
            value = _epoch_seconds(operation, name, value)
        elif isinstance(value, float) and parameter.kind in {"int", "int?"}:
            raise _invalid_request(
                operation, f"the query parameter {name!r} must be a whole number (got {value})"
            )
        try:
            found = list(_pairs(name, value))
            for _, text in found:
                text.encode("utf-8", NON_UTF8_BYTES)
        except _NO_TEXT as error:
            raise _invalid_request(
                operation, f"the query parameter {name!r} {_no_text(error)}"
            ) from None
        if parameter.required and not found:
            raise _invalid_request(operation, f"the query parameter {name!r} is required")
        pairs += found
    return pairs


def _epoch_seconds(operation: Operation, name: str, value: Any) -> Any:  # noqa: ANN401  # any argument
    """Return a date-time in whole epoch seconds; numbers and texts unchanged."""
    if not isinstance(value, date):
        return value
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise _invalid_request(
            operation, f"the query parameter {name!r} needs a date-time with a time zone"
        )
    return floor(value.timestamp())


def _no_text(error: Exception) -> str:
    """Return why an argument cannot be part of a URL."""
    if isinstance(error, UnicodeError):
        return "has no text form: it has a lone surrogate"
    if isinstance(error, RecursionError):
        return "has no text form: it is nested too deeply, or holds itself"
    return f"has no text form: {error}"


def _pairs(name: str, value: Any) -> Iterable[tuple[str, str]]:  # noqa: ANN401  # any argument
    """Return the pairs of a query parameter, one for each item of a list; None is omitted."""
    if value is None or value is UNSET:
        return []
    if isinstance(value, (list, tuple, set, frozenset)):
        return [(name, _text(item)) for item in cast("Iterable[Any]", value) if item is not None]
    return [(name, _text(value))]


def _text(value: Any) -> str:  # noqa: ANN401  # any argument
    encoded = encode(value)
    if isinstance(encoded, bool):
        return "true" if encoded else "false"
    return encoded if isinstance(encoded, str) else dumps(encoded).decode()


def _body(
    operation: Operation,
    body: Any,  # noqa: ANN401  # a model or any JSON
    content_type: str | None,
) -> tuple[bytes | None, str | None]:
    if body is None or body is UNSET:
        if operation.body_required:
            raise _invalid_request(operation, "it needs a body")
        return None, None
    if not operation.content_types:
        raise _invalid_request(operation, "it takes no body")
    media = str(content_type or operation.content_types[0])
    fault = header_fault("Content-Type", media) if content_type else ""
    if fault:
        raise _invalid_request(operation, fault)
    if media.partition(";")[0].strip().lower() not in operation.content_types:
        raise _invalid_request(
            operation, f"its body is {' or '.join(operation.content_types)}, not {media}"
        )
    if "json" not in media:
        content = _raw_bytes(body)
        if content is None:
            raise _invalid_request(operation, f"its body is {media}: give str or bytes")
        return content, media
    content, wrong = _json(body)
    if wrong:
        raise _invalid_request(operation, wrong)
    return content, media


def _json(body: Any) -> tuple[bytes, str]:  # noqa: ANN401  # any argument
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


def _raw_bytes(body: Any) -> bytes | None:  # noqa: ANN401  # any argument
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    return body.encode() if isinstance(body, str) else None
