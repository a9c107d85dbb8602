"""Bodies of requests and responses: decoding, content negotiation and encoding."""

from __future__ import annotations

import io
import json
import math
import zipfile
from collections.abc import Mapping
from typing import Any, cast

from ..._codec import dumps
from ..model.document import Endpoint
from ..model.problems import Problem

HTML_ERROR = b"<html><head><title>Error</title></head><body><h1>Error</h1></body></html>\n"


def decode_body(endpoint: Endpoint, headers: Mapping[str, str], body: bytes) -> Any:  # noqa: ANN401  # any JSON
    """Decode a request body. Raises `Problem` if the operation does not accept it."""
    if not body or not endpoint.body:
        return None
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in endpoint.body:
        raise Problem(
            415, f"content type must be {' or '.join(endpoint.body)} (got {media or 'none'})"
        )
    if media != "application/json":
        return body.decode("utf-8", "replace")
    try:
        value = json.loads(body, parse_constant=_reject_constant, parse_float=_finite_float)
        if b"\\u" in body:  # a response could not encode half of a surrogate pair
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Problem(400, "the body is not JSON") from error
    return value


def _reject_constant(text: str) -> float:
    msg = f"{text} is not JSON"
    raise ValueError(msg)


def _finite_float(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _reject_constant(text)


def response_media(endpoint: Endpoint, status: int, accept: str) -> str:
    """Return the first declared content type that is accepted, or "" for no content."""
    media = list(endpoint.responses[status])
    if not media:
        return ""
    wanted = [part.partition(";")[0].strip() for part in accept.split(",")]
    return next((m for m in wanted if m in media), media[0])


def encode_body(media: str, value: Any) -> bytes:  # noqa: ANN401  # any JSON
    """Encode the value of a response."""
    if not media:
        return b""
    if media == "application/json":
        return dumps(value)
    if media == "application/octet-stream":
        return _archive()
    if media == "text/plain" and isinstance(value, dict):
        fields = list(cast("dict[str, Any]", value).values())
        lists = [cast("list[Any]", v) for v in fields if isinstance(v, list)]
        return "\n".join(str(line) for line in lists[0]).encode() if lists else b""
    return value.encode() if isinstance(value, str) else b"# simulated\nkey: value\n"


def _archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("main.tf"), "# simulated\n")
    return buffer.getvalue()
