"""One schema's way in and out of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._rules.hidden import unframed
from . import registry
from .decoding import Place, Reading
from .encoding import encode
from .kinds import parse_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .drift import Drift
    from .kinds import Kind


class Codec:
    """Decodes and encodes the values of one kind.

    `name` is the schema's name in the document, or the place of a schema without one.
    """

    __slots__ = ("_read", "kind", "name")

    def __init__(self, name: str, kind: str) -> None:
        """Name the kind; its code is loaded when first used."""
        self.name: str = name
        self.kind: str = kind
        self._read: Callable[[Any, Reading], Any] | None = None

    @unframed
    def decode(self, value: Any, *, drift: Drift | None = None, strict: bool = False) -> Any:  # noqa: ANN401  # any JSON
        """The object that a JSON value stands for.

        What differs from the document is tolerated, and counted in `drift`. With `strict` it
        raises `StrictDecodingError`, which names every JSON path.
        """
        result, reading = self._decoded(value)
        if reading.found:
            reading.settle(value, drift, strict=strict)
        return result

    def _decoded(self, value: Any) -> tuple[Any, Reading]:  # noqa: ANN401  # any JSON
        """Return the object that a JSON value stands for, and what reading it found."""
        read = self._read
        if read is None:
            read = self._read = _reader(parse_kind(self.kind), self.name)
        reading = Reading()
        return read(value, reading), reading

    @unframed
    def encode(self, value: Any) -> Any:  # noqa: ANN401  # any JSON
        """The JSON value of an object."""
        return encode(value)

    def __repr__(self) -> str:
        """The name and kind."""
        return f"Codec({self.name!r}, {self.kind!r})"


def _reader(kind: Kind, name: str) -> Callable[[Any, Reading], Any]:
    if kind.op == "#" and not kind.nullable:
        return registry.model_reader(kind.name)

    def read(value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        return reading.read(kind, value, Place(name, "", value, None))

    return read
