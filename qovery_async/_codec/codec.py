"""Decoder and encoder of one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._rules.hidden import unframed
from . import registry
from .decoding import Reading
from .drift import Drift, Place
from .encoding import encode
from .kinds import parse_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .kinds import Kind


class Codec:
    """Decodes and encodes the values of one kind.

    `name` is the schema's name in the spec, or the place of a schema without one. The code of the
    kind is loaded on first use.
    """

    __slots__ = ("_read", "kind", "name")

    def __init__(self, name: str, kind: str) -> None:
        self.name: str = name
        self.kind: str = kind
        self._read: Callable[[Any, Reading], Any] | None = None

    @unframed
    def decode(self, value: Any, *, drift: Drift | None = None, strict: bool = False) -> Any:  # noqa: ANN401  # any JSON
        """Return the object for a JSON value.

        Deviations from the spec are tolerated, and counted in `drift`. With `strict` they raise
        `StrictDecodingError`, which names every JSON path.
        """
        result, reading = self._decoded(value)
        if reading.found:
            reading.settle(value, drift, strict=strict)
        return result

    def _decoded(self, value: Any) -> tuple[Any, Reading]:  # noqa: ANN401  # any JSON
        """Return the object for a JSON value, and the deviations found."""
        read = self._read
        if read is None:
            read = self._read = _reader(parse_kind(self.kind), self.name)
        reading = Reading()
        return read(value, reading), reading

    @unframed
    def encode(self, value: Any) -> Any:  # noqa: ANN401  # any JSON
        """Return the JSON value of an object."""
        return encode(value)

    def __repr__(self) -> str:
        """Return the name and kind."""
        return f"Codec({self.name!r}, {self.kind!r})"


def _reader(kind: Kind, name: str) -> Callable[[Any, Reading], Any]:
    if kind.op == "#" and not kind.nullable:
        return registry.model_reader(kind.name)

    def read(value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        return reading.read(kind, value, Place(name, "", value, None))

    return read
