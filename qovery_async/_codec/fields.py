"""Fields of models: (attribute, JSON name, kind, flags)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from .kinds import TEXTS

REQUIRED = 1
SECRET = 2
TEXT = 4

Field = tuple[str, str, str, int]


class Fielded:
    """Base class of `Model`, for modules that `Model` itself imports."""

    __slots__ = ()

    if TYPE_CHECKING:
        schema_name: ClassVar[str]
        model_fields: ClassVar[tuple[Field, ...]]
        write_json: ClassVar[Callable[[Any], dict[str, Any]]]
        additional_properties: Any


MASK_TEXT = "**********"


class _Mask:
    """A masked value, in the reprs of models."""

    __slots__ = ()

    def __repr__(self) -> str:
        return MASK_TEXT


MASK = _Mask()


def slots(field_lines: str) -> tuple[str, ...]:
    """Return the slots of a model; a text with a format has a private one, parsed on access."""
    found: list[str] = []
    for line in field_lines.split("\n"):
        if line := line.strip():
            head, kind, *_ = line.split(" ", 2)
            attribute = head.rstrip("!*")
            found.append(f"_{attribute}" if kind.rstrip("?") in TEXTS else attribute)
    return tuple(found)


def parse_fields(field_lines: str) -> tuple[Field, ...]:
    """Return the fields that a generated model lists, one a line.

    id! uuid                the attribute, `!` if required; the kind
    secret_key!* str        `*` if secret
    field_2fa bool "2fa"    the name in JSON, if the attribute has another one
    """
    lines = map(str.strip, field_lines.split("\n"))
    return tuple(_parse_field(line) for line in lines if line)


def _parse_field(line: str) -> Field:
    head, kind, *name = line.split(" ", 2)
    attribute = head.rstrip("!*")
    marks = head[len(attribute) :]
    flags = REQUIRED * ("!" in marks) | SECRET * ("*" in marks) | TEXT * (kind.rstrip("?") in TEXTS)
    return attribute, _json_name(name[0]) if name else attribute, kind, flags


def _json_name(text: str) -> str:
    import json

    return str(json.loads(text))
