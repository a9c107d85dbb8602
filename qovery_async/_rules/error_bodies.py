"""What an answer other than 2xx says, whatever its form."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

from .._codec import loads

_MEMBERS = ("detail", "message", "title", "error")
_LISTS = ("errors", "violations")
_SHOWN_CHARACTERS = 500
_KEPT_HEADERS = frozenset(
    {
        "allow",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "server",
        "ratelimit",
        "ratelimit-policy",
        "via",
        "x-qovery-request-id",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)


def decoded_body(content: bytes) -> Any:  # noqa: ANN401  # any JSON, or text
    """The body as JSON, else as text; None when empty."""
    if not content:
        return None
    try:
        return loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")


def detail(status: int, body: Any) -> str:  # noqa: ANN401  # any JSON, or text
    """The best explanation in a body: the API's own words, else the raw text, else the status."""
    text = ""
    if isinstance(body, dict):
        text = _from_members(cast("Mapping[str, Any]", body))
    elif isinstance(body, list):
        text = _joined(cast("list[Any]", body))
    elif isinstance(body, str):
        text = body
    text = " ".join(text.split())
    if len(text) > _SHOWN_CHARACTERS:
        text = f"{text[:_SHOWN_CHARACTERS]}…"
    return text or reason(status)


def _from_members(body: Mapping[str, Any]) -> str:
    for name in _MEMBERS:
        value = body.get(name)
        if isinstance(value, str) and value.strip():
            return value
    for name in _LISTS:
        value = body.get(name)
        if isinstance(value, list) and value:
            return _joined(cast("list[Any]", value))
    nested = body.get("error")
    return _from_members(cast("Mapping[str, Any]", nested)) if isinstance(nested, dict) else ""


def _joined(items: list[Any]) -> str:
    texts = [
        _from_members(cast("Mapping[str, Any]", i)) if isinstance(i, dict) else str(i)
        for i in items
    ]
    return "; ".join(text for text in texts if text)


def reason(status: int) -> str:
    """The standard phrase of a status, or its number."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"status {status}"


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that say something of the answer and nothing of a secret."""
    return {name: value for name, value in headers.items() if name.lower() in _KEPT_HEADERS}


def request_id(headers: Mapping[str, str]) -> str | None:
    """The id by which the API's makers find a request."""
    return headers.get("x-qovery-request-id") or headers.get("x-request-id")
