"""Checks of webhook deliveries: secret header, body, and the fields of an event.

The documentation names two headers for the secret, `Qovery-Secret`
(https://www.qovery.com/docs/configuration/integrations/webhooks) and `Qovery-Signature` (the
OpenAPI document). The secret is sent as it is; deliveries carry neither a signature nor a
timestamp, so that a repeated delivery can only be recognized by its key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any, NoReturn, TypeAlias, cast

from ..errors import ConfigurationError, WebhookMalformed, WebhookRejected

Text: TypeAlias = str | bytes
# A value may be a list, as API gateways pass repeated headers.
Headers: TypeAlias = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
Body: TypeAlias = str | bytes | bytearray | memoryview

LARGEST_BODY = 1024 * 1024  # bytes; events have a few kilobytes, their logs included
# The first one that is present counts.
_SECRET_HEADERS = (b"qovery-secret", b"qovery-signature")
_WHITESPACE = b" \t"  # HTTP strips it from header values (RFC 9110, section 5.5)
# Levels of lists and objects; events have six. Far below the recursion limit of `json.dumps`.
_MOST_LEVELS = 64
_KEY_PART = re.compile(r"[\w.\-]{1,128}", re.ASCII)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def known_secrets(secrets: Iterable[Text]) -> list[bytes]:
    """Return the bytes in which senders may encode each secret.

    Raises:
        ConfigurationError: there is no secret, one is empty, or one is neither text nor bytes.
    """
    if isinstance(secrets, (str, bytes)) or not isinstance(cast("object", secrets), Iterable):
        msg = f"secrets must be a list of secrets (got a {type(secrets).__name__})"
        raise ConfigurationError(msg)
    found: list[bytes] = []
    for secret in secrets:
        forms = _encodings(secret)
        if not forms or not all(forms):
            msg = "a webhook secret must be non-empty text or bytes"
            raise ConfigurationError(msg)
        found += forms
    if not found:
        msg = "secrets must hold a secret; give None to accept unverified deliveries"
        raise ConfigurationError(msg)
    return found


def _encodings(secret: object) -> list[bytes]:
    """Return a text in UTF-8 and in Latin-1, the two encodings of header values."""
    if isinstance(secret, bytes):
        return [secret.strip(_WHITESPACE)]
    if not isinstance(secret, str):
        return []
    forms: set[bytes] = set()
    for encoding in ("utf-8", "latin-1"):
        try:
            forms.add(secret.encode(encoding).strip(_WHITESPACE))
        except UnicodeEncodeError:
            continue
    return sorted(forms)


def check_secret(headers: Headers, known: list[bytes]) -> None:
    """Compare the secret of a delivery with every known one, in constant time.

    Raises:
        WebhookRejected: the header is missing, repeated with another value, or wrong.
        WebhookMalformed: the headers are not pairs of texts.
    """
    given = _secret_values(headers)
    if not given:
        msg = "the delivery has no Qovery-Secret header"
        raise WebhookRejected(msg)
    if len(given) > 1:
        msg = "the delivery repeats its secret header with different values"
        raise WebhookRejected(msg)
    value = given.pop()
    matches = [hmac.compare_digest(value, secret) for secret in known]
    if not any(matches):
        msg = "the secret of the delivery is not one of ours"
        raise WebhookRejected(msg)


def _secret_values(headers: Headers) -> set[bytes]:
    found: dict[bytes, set[bytes]] = {name: set() for name in _SECRET_HEADERS}
    for name, value in _header_pairs(headers):
        key = _header_bytes(name).lower()
        if key in found:
            values = (
                cast("Iterable[object]", value) if isinstance(value, (list, tuple)) else [value]
            )
            found[key].update(_header_bytes(each).strip(_WHITESPACE) for each in values)
    return next((values for values in found.values() if values), set[bytes]())


def _header_pairs(headers: object) -> list[tuple[object, object]]:
    """Return the headers as pairs; httpx joins repeated ones unless `multi_items` is called."""
    items: Any = getattr(headers, "multi_items", None) or getattr(headers, "items", None)
    source: Any = items() if callable(items) else headers
    if isinstance(source, (str, bytes)) or not isinstance(source, Iterable):
        _malformed("the headers are neither a mapping nor pairs")
    pairs: list[tuple[object, object]] = []
    for pair in cast("Iterable[Any]", source):
        if not isinstance(pair, (tuple, list)) or len(cast("list[Any]", pair)) != 2:  # noqa: PLR2004  # name and value
            _malformed("a header is not a pair of name and value")
        name, value = cast("tuple[object, object]", pair)
        pairs.append((name, value))
    return pairs


def _header_bytes(text: object) -> bytes:
    """Return the bytes that were sent: frameworks decode headers as Latin-1, some as UTF-8."""
    if isinstance(text, bytes):
        return text
    if not isinstance(text, str):
        _malformed("a header is neither text nor bytes")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            _malformed("a header is not valid text")


def body_bytes(body: object) -> bytes:
    """Return the body as bytes. Raises WebhookMalformed if it is too large, or not text."""
    if isinstance(body, str):
        try:
            content = body.encode()
        except UnicodeEncodeError:
            _malformed("the body is not valid UTF-8")
    elif isinstance(body, (bytes, bytearray, memoryview)):
        content = bytes(cast("bytes | bytearray", body))
    else:
        _malformed("the body is neither text nor bytes")
    if len(content) > LARGEST_BODY:
        _malformed(f"the body is larger than {LARGEST_BODY} bytes")
    return content


def decoded(content: bytes) -> dict[str, Any]:
    """Return the JSON object of a body.

    A lone surrogate, which a sender leaves when it cuts a text in half, becomes U+FFFD.

    Raises:
        WebhookMalformed: it is not a JSON object, an object repeats a key, a number is not finite
            or has thousands of digits, or the nesting is too deep.
    """
    try:
        text = content.decode("utf-8-sig")
        value: Any = json.loads(
            text,
            parse_constant=_reject_constant,
            parse_float=_finite,
            object_pairs_hook=_without_duplicates,
        )
    except RecursionError:
        _malformed("the body is nested too deeply")
    except ValueError:  # also UnicodeDecodeError; its text quotes the body
        _malformed("the body is not valid JSON in UTF-8")
    if not isinstance(value, dict):
        _malformed("the body is not a JSON object")
    _check_levels(cast("object", value))
    if _SURROGATE_ESCAPE.search(text):
        plain = json.dumps(value, ensure_ascii=False).encode("utf-16", "surrogatepass")
        value = json.loads(plain.decode("utf-16", "replace"))
    return cast("dict[str, Any]", value)


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError
    return number


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _check_levels(value: object) -> None:
    level = [value]
    for _ in range(_MOST_LEVELS):
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    _malformed("the body is nested too deeply")


def _children(node: object) -> list[object]:
    """Return the objects and lists in an object or a list."""
    is_object = isinstance(node, dict)
    values = cast("dict[str, object]", node).values() if is_object else cast("list[object]", node)
    return [value for value in values if isinstance(value, (dict, list))]


def event_fields(body: dict[str, Any], content: bytes) -> dict[str, Any]:
    """Return the fields of an event; absent or of another type is None.

    Raises:
        WebhookMalformed: the body has no `event_type`.
    """
    event = _text(body, "event_type")
    if event is None:
        _malformed("the body has no event_type")
    payload = _object(body, "payload")
    fields = {
        f"{name}_id": _text(_object(payload, name), "id")
        for name in ("organization", "project", "environment")
    }
    deployment = (
        _text(payload, "id") or _text(payload, "deployment_id") or _text(body, "payload_id")
    )
    # An id of an environment would give all of its deployments one key.
    is_own = deployment not in fields.values()
    return {
        "key": _key(deployment if is_own else None, event, content),
        "event": event,
        "kind": _text(body, "payload_type"),
        **fields,
        "deployment_id": deployment,
        "status": _text(payload, "current_status"),
        "created_at": _text(body, "created_at"),
        "payload": payload,
        "body": body,
    }


def _key(deployment: str | None, event: str, content: bytes) -> str:
    """Return id and event if both are short plain words, else the hash of the body."""
    if deployment and _KEY_PART.fullmatch(deployment) and _KEY_PART.fullmatch(event):
        return f"{deployment}:{event}"
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def log_lines(logs: object) -> list[Any]:
    """Return the logs of an event, which are a text or a list, as a list of lines."""
    if isinstance(logs, str):
        return list(logs.splitlines())
    return list(cast("list[Any]", logs)) if isinstance(logs, list) else []


def _text(node: dict[str, Any], key: str) -> str | None:
    value = node.get(key)
    return value if isinstance(value, str) and value else None


def _object(node: dict[str, Any], key: str) -> dict[str, Any]:
    value = node.get(key)
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _malformed(message: str) -> NoReturn:
    raise WebhookMalformed(message) from None
