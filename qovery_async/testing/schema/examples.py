"""Example texts and numbers of responses, by the name and the schema of a field.

They are constants: an answer never changes by chance.
"""

from __future__ import annotations

import math
import re
import string
from collections.abc import Mapping
from typing import Any

from ..model.document import Node
from ..timing.clock import WORLD_BEGINS, moment
from .formats import CHECKED, is_uuid

_NAMED: Mapping[str, str] = {
    "chart_version": "1.0.0",
    "city": "Paris",
    "company": "Acme",
    "country": "France",
    "country_code": "FR",
    "currency_code": "USD",
    "current_step": "DONE",
    "default_branch": "main",
    "domain": "acme.example.com",
    "email": "simulated.user@example.com",
    "first_name": "Simulated",
    "last_name": "User",
    "namespace": "default",
    "timezone": "UTC",
    "url": "https://acme.example.com",
    "user_email": "simulated.user@example.com",
    "zip": "75001",
}
_FORMATTED: Mapping[str, str] = {
    "date-time": moment(WORLD_BEGINS),
    "date": moment(WORLD_BEGINS)[:10],
    "email": "simulated.user@example.com",
    "uri": "https://acme.example.com",
    "duration": "PT30.5S",
    "cron": "0 8 * * *",
}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PART = re.compile(
    r"(?:\[(?P<of>[^\]]+)\]|\((?P<first>[^()|]*)[^()]*\)|(?P<one>\\?.))"
    r"(?:\{(?P<count>\d+)(?:,\d*)?\}|(?P<sign>[+*?]))?"
)
_CLASSES = {r"\d": "0", r"\w": "a", r"\s": " "}


def example_text(name: str, shape: Node) -> str:
    """Return a text for a field. Without any rule it is the name of the field."""
    form = _FORMATTED.get(shape.get("format", ""))
    if form is not None:
        return form
    text = _NAMED.get(name, name.replace("_", "-") or "simulated")
    if name.endswith(("_url", "_link")):
        text = f"https://acme.example.com/{text}"
    pattern = shape.get("pattern", "")
    if pattern and not re.search(pattern, text):
        text = f"https://acme.example.com/{text}" if "http" in pattern else text.lower()
    if pattern and not re.search(pattern, text):
        text = "".join(c for c in text if c in string.ascii_lowercase)
    if pattern and not re.search(pattern, text):
        text = _spelled(pattern)
    text = text.ljust(shape.get("minLength", 0), "x")
    return text[: shape.get("maxLength", len(text))]


def simplest(shape: Node) -> Any:  # noqa: ANN401  # any JSON
    """Return the simplest value of a scalar schema: false, 0, or the empty text if valid."""
    kind = shape.get("type")
    if kind == "boolean":
        return False
    if kind in ("integer", "number"):
        return max(0, math.ceil(shape.get("minimum", 0)))
    return "" if fits("", shape) else None


def fits(value: str, shape: Node) -> bool:
    """Whether a text has the format, the length and the pattern of a schema."""
    return (
        _has_format(value, shape.get("format", ""))
        and len(value) >= shape.get("minLength", 0)
        and len(value) <= shape.get("maxLength", len(value))
        and bool(re.search(str(shape.get("pattern", "")), value))
    )


def _has_format(text: str, name: str) -> bool:
    if name == "uuid":
        return is_uuid(text)
    if name in ("date-time", "date"):
        return (_MOMENT if name == "date-time" else _DATE).fullmatch(text) is not None
    check = CHECKED.get(name)
    return check is None or check(text)


def _spelled(pattern: str) -> str:
    """Return the simplest text that matches a sequence of characters, classes and groups."""
    text = ""
    for part in _PART.finditer(pattern.strip("^$")):
        if part["one"]:
            first = _CLASSES.get(part["one"], part["one"][-1])
        else:
            first = part["of"][:1] if part["of"] else _spelled(part["first"])
        text += first * int(part["count"] or (0 if part["sign"] in {"?", "*"} else 1))
    return text
