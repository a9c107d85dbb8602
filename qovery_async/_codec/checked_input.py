"""Decoder of input from outside the API, for frameworks that validate.

Input is decoded as a response is: unknown fields, values and variants are kept, because a newer API
may know them. Other deviations from the spec are faults, and so is a masked secret.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from . import registry
from .codec import Codec
from .drift import Deviation, places
from .encoding import encode
from .fields import MASK_TEXT, SECRET, Fielded

_Path = tuple[str | int, ...]


class Fault(NamedTuple):
    """A part of the input that contradicts the spec; `message` shows no value."""

    path: _Path
    message: str
    is_missing: bool = False


class Component:
    """A model, enumeration or union that input is decoded as."""

    __slots__ = ("_codec", "name", "python_type", "schema")

    def __init__(self, schema: str, python_type: type) -> None:
        self.schema = schema
        self.name = python_type.__name__
        self.python_type = python_type
        self._codec = Codec(schema, registry.kind_text(schema))

    def read(self, value: Any) -> tuple[Any, list[Fault]]:  # noqa: ANN401  # any input
        """Return the object for a value, and its faults.

        Takes JSON values, their Python equivalents, and objects of this type.
        """
        if isinstance(value, self.python_type):
            return value, []
        if isinstance(value, Fielded):
            return value, [Fault((), f"expected {self.name}, got {type(value).__name__}")]
        try:
            sent = encode(value)
        except (TypeError, ValueError) as error:
            return value, [Fault((), str(error))]
        result, reading = self._codec._decoded(sent)
        faults = [
            _fault(deviation, path)
            for deviation, path in places(sent, reading.found)
            if not _is_tolerated(deviation, sent, path)
        ]
        masked = "the secret is masked: omit it, or pass its value"
        return result, [*faults, *(Fault(path, masked) for path in _masked_secrets(result))]


def _is_tolerated(deviation: Deviation, sent: Any, path: _Path) -> bool:  # noqa: ANN401  # any JSON
    """Return True if a newer API can accept the value; the spec declares some texts as UUIDs."""
    if deviation.kind == "number_form":
        for key in path:
            sent = sent[key]
        return bool(float(sent).is_integer())
    if deviation.kind == "bad_format":
        return _declared(deviation) == "uuid"
    return deviation.kind.startswith("unknown_")


def _declared(deviation: Deviation) -> str:
    """Return the words for the declared type of a field."""
    fields = getattr(registry.definition(deviation.schema), "model_fields", ())
    kinds = [kind for _, name, kind, _ in fields if name == deviation.field]
    return kinds[0].strip("%#|?") if kinds else deviation.schema


def _fault(deviation: Deviation, path: _Path) -> Fault:
    expected = _declared(deviation)
    if deviation.kind == "missing_field":
        return Fault(path, f"is required, expected {expected}", is_missing=True)
    if deviation.kind == "unexpected_null":
        return Fault(path, f"null is not allowed, expected {expected}")
    return Fault(path, f"expected {expected}")


def _masked_secrets(value: Any, path: _Path = ()) -> Iterator[_Path]:  # noqa: ANN401  # any value
    """Yield the paths of secret fields that hold the mask."""
    if isinstance(value, Fielded):
        for attribute, name, _, flags in type(value).model_fields:
            found = getattr(value, attribute)
            if flags & SECRET and found == MASK_TEXT:
                yield (*path, name)
            elif isinstance(found, (Fielded, list, dict)):
                yield from _masked_secrets(found, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[Any]", value)):
            yield from _masked_secrets(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            yield from _masked_secrets(item, (*path, key))
