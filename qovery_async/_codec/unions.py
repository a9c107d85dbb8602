"""Unions: values of one of several schemas (oneOf, anyOf)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from . import registry
from .drift import Place
from .kinds import Kind, parse_kind
from .unknown_variant import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .decoding import Reading
    from .matching import Choice
    from .run_time_types import UnionMeta

# Cached choices of a union: servers send few combinations of fields.
_MOST_CACHED = 256


class Union:
    """Reader of one union of the spec.

    The discriminator selects the variant. Without one, `matching.choose` selects it by the fields
    that are present, and the choice is cached for objects with the same names and JSON types.
    `branches` are kinds; `tags` maps the values of the discriminator to kinds.
    """

    __slots__ = ("_branches", "_kinds", "_readers", "_tags", "name", "nullable", "tag")

    def __init__(
        self,
        name: str,
        branches: Sequence[str],
        *,
        tag: str | None = None,
        tags: Mapping[str, str] | None = None,
        nullable: bool = False,
    ) -> None:
        self.name = name
        self.nullable = nullable
        self.tag = tag
        self._branches = tuple(branches)
        self._tags = dict(tags or {})
        self._readers: dict[object, Callable[[Any, Reading], Any]] = {}
        self._kinds: tuple[Kind, ...] | None = None

    @property
    def tags(self) -> tuple[str, ...]:
        """Values of the discriminator."""
        return tuple(self._tags)

    @property
    def branches(self) -> tuple[Kind, ...]:
        """Kinds of the variants, in the order of the spec."""
        if self._kinds is None:
            self._kinds = tuple(map(parse_kind, self._branches))
        return self._kinds

    def kind_of(self, tag: str) -> Kind | None:
        """Return the kind for a value of the discriminator, or None if unknown."""
        return parse_kind(self._tags[tag]) if tag in self._tags else None

    def as_type(self) -> UnionMeta:
        """Return the class that stands for the union, for annotations at run time."""
        from .run_time_types import union_class

        return union_class(self.name)

    def read(self, value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        """Read a JSON value."""
        if type(value) is dict:
            members = cast("dict[str, Any]", value)
            try:
                reader = self._readers.get(members.get(self.tag) if self.tag else _form(members))
            except TypeError:
                reader = None
            if reader is not None:
                return reader(value, reading)
        return self.read_at(
            value, reading, Place(self.name, self.tag or "", cast("object", value), self.tag)
        )

    def read_list(self, items: list[Any], reading: Reading) -> list[Any]:
        """Read a list of JSON values."""
        return [
            self.read(item, reading) if type(item) is dict else self._not_an_object(item, reading)
            for item in items
        ]

    def _not_an_object(self, value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        return reading.read(Kind("|", self.name), value, Place(self.name, "", value, None))

    def read_at(self, value: Any, reading: Reading, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Read a JSON value; deviations count under the place of the union's use."""
        if self.tag is not None and isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            tag = members.get(self.tag)
            if isinstance(tag, str) and tag in self._tags:
                return self._by_tag(tag)(value, reading)
            if tag is not None:
                reading.note("unknown_variant", place)
                return UnknownVariant(str(tag), value)
            reading.note("missing_field", Place(place.schema, place.field, members, self.tag))
        return self._read_untagged(value, reading, place)

    def _by_tag(self, tag: str) -> Callable[[Any, Reading], Any]:
        reader = self._readers.get(tag)
        if reader is None:
            kind = parse_kind(self._tags[tag])
            if kind.op == "|":
                reader = registry.union(kind.name).read
            elif kind.op == "#":
                reader = registry.model_reader(kind.name)
            else:
                reader = self._reader_of(kind)
            self._readers[tag] = reader
        return reader

    def _reader_of(self, kind: Kind) -> Callable[[Any, Reading], Any]:
        """Return the reader of a variant without declared fields."""
        return lambda value, reading: reading.read(kind, value, Place(self.name, "", value, None))

    def _read_untagged(self, value: Any, reading: Reading, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Read a value without a usable tag."""
        from .matching import choose

        choice = choose(self.branches, value)
        if choice is None:
            reading.note("unknown_variant", place)
            return UnknownVariant(None, value)
        if self.tag is None and isinstance(value, dict):
            self._remember(_form(cast("dict[str, Any]", value)), choice)
        return reading.read(choice.kind, value, place)

    def _remember(self, form: tuple[object, ...], choice: Choice) -> None:
        """Cache the choice for objects with these names and types.

        Choices with floats are not cached: 1.0 can be an integer.
        """
        is_certain = choice.is_by_types and choice.kind.op == "#" and float not in form
        if is_certain and len(self._readers) < _MOST_CACHED:
            self._readers[form] = registry.model_reader(choice.kind.name)


def _form(members: dict[str, Any]) -> tuple[object, ...]:
    """Return the key of a cached choice: names and JSON types."""
    return (*members, *map(type, members.values()))
