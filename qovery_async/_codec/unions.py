"""Values that can be one of several schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from . import linking
from .kinds import Kind, parse_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .reading import Place, Reading

_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "uuid": (str,),
    "datetime": (str,),
    "date": (str,),
    "%": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "[": (list,),
    "{": (dict,),
    "#": (dict,),
    "|": (dict,),
}


_REMEMBERED = 256


class UnknownVariant:
    """A union's value whose kind the document did not list; nothing of it is lost.

    `tag` is the discriminator's value, None where there is none; `raw` is the JSON value.
    """

    __slots__ = ("raw", "tag")

    def __init__(self, tag: str | None, raw: Any) -> None:  # noqa: ANN401  # any JSON
        """Keep a value."""
        self.tag: str | None = tag
        self.raw: Any = raw

    def __eq__(self, other: object) -> bool:
        """Equal when the JSON is."""
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return bool(self.raw == other.raw)

    if not TYPE_CHECKING:
        __hash__ = None  # mutable, as models are

    def _is_object(self) -> bool:
        return isinstance(self.raw, dict)

    def __repr__(self) -> str:
        """The tag and the members' names; values may be secret."""
        names = sorted(cast("Mapping[str, Any]", self.raw)) if self._is_object() else []
        return f"UnknownVariant(tag={self.tag!r}, members={names})"


class Shape(NamedTuple):
    """What tells one object of a union from the others: names of members."""

    kind: Kind
    required: frozenset[str] = frozenset()
    never_null: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()

    @classmethod
    def of(cls, kind: Kind) -> Shape:
        """The shape of a branch; maps and nested unions require nothing."""
        if kind.op != "#":
            return cls(kind)
        model = linking.model(kind.name)
        required = model.required_names()
        nullable = {
            name
            for _, name, text, _ in model.model_fields
            if text == "any" or parse_kind(text).nullable
        }
        return cls(kind, required, required - nullable, frozenset(model.known_names))


class Union:
    """How one union of the document is read: by its discriminator, else by what is present."""

    __slots__ = ("_branches", "_readers", "_shapes", "_tags", "name", "nullable", "tag")

    def __init__(
        self,
        name: str,
        branches: Sequence[str],
        *,
        tag: str | None = None,
        tags: Mapping[str, str] | None = None,
        nullable: bool = False,
    ) -> None:
        """Name the branches as kinds; `tags` maps the discriminator's values to kinds."""
        self.name = name
        self.nullable = nullable
        self.tag = tag
        self._branches = tuple(branches)
        self._tags = dict(tags or {})
        self._readers: dict[object, Callable[[Any, Reading], Any]] = {}
        self._shapes: list[Shape] | None = None

    @property
    def tags(self) -> tuple[str, ...]:
        """The discriminator's values."""
        return tuple(self._tags)

    def as_type(self) -> Any:  # noqa: ANN401  # a type form
        """The type of this union's values, for annotations at run time."""
        result: Any = UnknownVariant
        for kind in map(parse_kind, self._branches):
            result = result | _as_type(kind)
        return result | None if self.nullable else result

    def read(self, value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        """The variant that a JSON value is."""
        if type(value) is dict:
            members = cast("dict[str, Any]", value)
            try:
                reader = self._readers.get(members.get(self.tag) if self.tag else _names(members))
            except TypeError:
                reader = None
            if reader is not None:
                return reader(value, reading)
        return self._first_time(value, reading)

    def read_list(self, items: list[Any], reading: Reading) -> list[Any]:
        """The variants in a list."""
        return [
            self.read(item, reading) if type(item) is dict else self._not_an_object(item, reading)
            for item in items
        ]

    def _not_an_object(self, value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        from .reading import Place

        return reading.read(Kind("|", self.name), value, Place(self.name, "", value, None))

    def read_at(self, value: Any, reading: Reading, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """The variant that a JSON value is; deviations count where the union is used."""
        from .reading import Place

        if self.tag is not None and isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            tag = members.get(self.tag)
            if isinstance(tag, str) and tag in self._tags:
                return self._by_tag(tag)(value, reading)
            if tag is not None:
                reading.note("unknown_variant", place)
                return UnknownVariant(str(tag), value)
            reading.note("missing_field", Place(place.schema, place.field, members, self.tag))
        return self._by_shape(value, reading, place)

    def _first_time(self, value: Any, reading: Reading) -> Any:  # noqa: ANN401  # any JSON
        from .reading import Place

        return self.read_at(value, reading, Place(self.name, self.tag or "", value, self.tag))

    def _by_tag(self, tag: str) -> Callable[[Any, Reading], Any]:
        reader = self._readers.get(tag)
        if reader is None:
            kind = parse_kind(self._tags[tag])
            if kind.op == "|":
                reader = linking.union(kind.name).read
            elif kind.op == "#":
                reader = linking.model_reader(kind.name)
            else:
                reader = self._reader_of(kind)
            self._readers[tag] = reader
        return reader

    def _reader_of(self, kind: Kind) -> Callable[[Any, Reading], Any]:
        """Reads a variant without code of its own: an object of which no member is known."""
        from .reading import Place

        return lambda value, reading: reading.read(kind, value, Place(self.name, "", value, None))

    def _by_shape(self, value: Any, reading: Reading, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Choose by the value's JSON type, then by required members, then by known ones."""
        kinds = [k for k in map(parse_kind, self._branches) if _fits(k, value)]
        if not kinds:
            reading.note("unknown_variant", place)
            return UnknownVariant(None, value)
        if len(kinds) > 1 and isinstance(value, dict):
            kinds = [self._best(cast("dict[str, Any]", value))]
            names = _names(cast("dict[str, Any]", value))
            if names and not self.tag and kinds[0].op == "#" and len(self._readers) < _REMEMBERED:
                self._readers[names] = linking.model_reader(kinds[0].name)
        return reading.read(kinds[0], value, place)

    def _best(self, members: dict[str, Any]) -> Kind:
        given = members.keys()
        filled = {key for key, value in members.items() if value is not None}

        def score(shape: Shape) -> tuple[bool, int, int]:
            missing = (shape.required - given) | (shape.never_null - filled)
            return (not missing, len(shape.known & filled), -len(missing))

        return max(self._object_shapes(), key=score).kind

    def _object_shapes(self) -> list[Shape]:
        if self._shapes is None:
            kinds = map(parse_kind, self._branches)
            self._shapes = [Shape.of(kind) for kind in kinds if kind.op in "#|{"]
        return self._shapes


def _names(members: dict[str, Any]) -> tuple[str, ...] | None:
    """What chooses the branch where nothing is null, as a key to remember the choice by."""
    return None if None in members.values() else tuple(members)


def _as_type(kind: Kind) -> Any:  # noqa: ANN401  # a type form
    if kind.op in "%#":
        return linking.definition(kind.name)
    if kind.op == "|":
        return linking.union(kind.name).as_type()
    return _JSON_TYPES[kind.op][0] if kind.op in _JSON_TYPES else object


def _fits(kind: Kind, value: object) -> bool:
    if kind.op == "any":
        return True
    return isinstance(value, _JSON_TYPES[kind.op]) and (
        kind.op == "bool" or not isinstance(value, bool)
    )
