"""URL paths from the path templates of operations."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .prepared_request import invalid_request
from .url_values import argument_name, check_names, scalar_text, surrogate_fault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Operation

PATH_CHARACTERS = "/%:@!$&'()*+,;=~-._"
# Servers and proxies resolve dot segments, also percent-encoded ones (WHATWG URL, section 4.4).
_DOT_SEGMENTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"(\{[^{}]+\})")


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
        part if index % 2 else quote(part, safe=PATH_CHARACTERS) for index, part in enumerate(parts)
    )
    return "".join(encoded), fault


def encoded_path(operation: Operation, given: Mapping[str, Any], *, by_method: bool) -> str:
    """Return the path of a request, percent-encoded.

    With `by_method`, errors name the arguments as the typed method does.
    """
    check_names(operation, "path", given, operation.path_params)
    target, fault = _template(operation.path)
    if fault:
        raise invalid_request(operation, f"the path template is refused: {fault}")
    for name, parameter in operation.path_params.items():
        text, fault = scalar_text(parameter, given.get(name))
        fault = fault or (surrogate_fault(text) if text else "is missing or empty")
        if fault:
            argument = argument_name(name, by_method=by_method)
            raise invalid_request(operation, f"the path parameter {argument!r} {fault}")
        encoded = quote(text, safe="")
        # Servers and proxies resolve dot segments: an id `..` would name another resource.
        if text in {".", ".."}:
            encoded = encoded.replace(".", "%2E")
        target = target.replace(f"{{{name}}}", encoded)
    if "{" in target:
        missing = ", ".join(repr(name[1:-1]) for name in _PLACEHOLDER.findall(target))
        raise invalid_request(operation, f"it declares no path parameter {missing}")
    return target
