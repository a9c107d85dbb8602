"""Media types by rule: JSON is decoded, text is `str`, everything else is bytes.

The rule needs no list of media types. `qovery_async._codec.operation` reads responses by it, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .document import Node

JSON = "application/json"
# RFC 9110, section 8.3.1: token "/" token; ranges are what OpenAPI allows beside it.
_MEDIA_TYPE = re.compile(r"[\w!#$%&'*+.^`|~-]+/[\w!#$%&'*+.^`|~-]+", re.ASCII)
# A range is read as JSON, the usual content of this API.
_RANGES = {"*/*": JSON, "application/*": JSON, "text/*": "text/plain"}


def settled(media: str) -> str | None:
    """Return a media type without parameters, in lower case; None if invalid."""
    bare = media.partition(";")[0].strip().lower()
    if not _MEDIA_TYPE.fullmatch(bare):
        return None
    return _RANGES.get(bare, bare)


def is_json(media: str) -> bool:
    """Return True if bodies of this media type are JSON: RFC 6839 names the suffix."""
    return media == JSON or media.endswith("+json")


def is_text(media: str) -> bool:
    """Return True if bodies of this media type are text."""
    return media.startswith("text/") or media.endswith(("yaml", "xml"))


def schema_of_media(media: str) -> Node:
    """Return the schema of a body that is not JSON: text or bytes."""
    return {"type": "string"} if is_text(media) else {"type": "string", "format": "binary"}


def json_first(item: tuple[str, Any]) -> tuple[bool, bool, str]:
    """Return the sort key of a (media type, value) pair: JSON, `+json` types, then all others."""
    return (item[0] != JSON, not is_json(item[0]), item[0])


def json_schema(content: Mapping[str, Any]) -> Any:
    """Return the schema of a body's JSON media type; None without JSON."""
    found = sorted((item for item in content.items() if is_json(item[0])), key=json_first)
    return found[0][1]["schema"] if found else None
