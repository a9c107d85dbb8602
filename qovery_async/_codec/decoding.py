"""Reading JSON values that differ from the document, without losing anything.

Generated readers handle what the document allows. They come here with the rest: every deviation is
noted, and the value is kept in the form nearest to the declared one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import registry
from .drift import Deviation, Drift, Found, StrictDecodingError, locate
from .kinds import TEXTS, Kind, parse_kind
from .timestamps import is_moment, read_date, read_datetime, read_uuid
from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model

_SCALARS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "bytes": (str, bytes),
}
_TEXT_READERS = {"uuid": read_uuid, "datetime": read_datetime, "date": read_date}
# A float from here on can stand for an integer beyond 64 bits, which orjson reads as a float.
LARGE = 2.0**63
# Types of values that are or hold floats.
LOOSE = frozenset((float, dict, list))


def are_lists(items: list[Any], element_types: frozenset[type]) -> bool:
    """Whether all items are lists with elements of these types only."""
    return all(type(item) is list and element_types.issuperset(map(type, item)) for item in items)


def is_readable(op: str, text: str) -> bool:
    """Return True if `text` has the format `op`; a date-time needs an offset."""
    return is_moment(text) if op == "datetime" else type(_TEXT_READERS[op](text)) is not str


class Place:
    """Where a value stands: names of the document for counting, the container for its path."""

    __slots__ = ("container", "field", "key", "schema")

    def __init__(self, schema: str, field: str, container: object, key: str | int | None) -> None:
        """Name a place."""
        self.schema = schema
        self.field = field
        self.container = container
        self.key = key


class Reading:
    """The deviations of one response.

    `loose` is set where a value of no declared type, or a large float, was taken over as it is:
    such numbers are exact only if the JSON text was read exactly.
    """

    __slots__ = ("found", "loose")

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.loose = False

    def note(self, kind: str, place: Place) -> None:
        """Remember a deviation."""
        deviation = Deviation(kind, place.schema, place.field)
        self.found.append(Found(deviation, place.container, place.key))

    def settle(self, value: object, drift: Drift | None, *, strict: bool) -> None:
        """Count what was found in `drift`; raise `StrictDecodingError` when strict."""
        if self.found:
            if drift is not None:
                drift.note(entry.deviation for entry in self.found)
            if strict:
                raise StrictDecodingError(locate(value, self.found))

    def unknown_members(self, members: dict[str, Any], cls: type[Model]) -> dict[str, Any] | None:
        """The members that the document does not name."""
        known = cls.known_names
        extra = {key: value for key, value in members.items() if key not in known}
        if cls.is_open:
            self.loose = True
        elif extra:
            for key in extra:
                self.note("unknown_field", Place(cls.schema_name, "*", members, key))
        return extra or None

    def tolerate(self, cls: type[Model], value: Any) -> Any:  # noqa: ANN401  # any JSON
        """Read an object of which at least one member differs from the document."""
        if not isinstance(value, dict):
            return self._other(value, cls, Place(cls.schema_name, "", value, None))
        members = cast("dict[str, Any]", value)
        instance = object.__new__(cls)
        for slot, name, kind, required in cls.slot_plan():
            if name in members:
                place = Place(cls.schema_name, name, members, name)
                setattr(instance, slot, self.read(parse_kind(kind), members[name], place))
            else:
                if required:
                    place = Place(cls.schema_name, name, members, None)
                    self.note("missing_field", place)
                setattr(instance, slot, UNSET)
        instance.set_extra(self.unknown_members(members, cls))
        return instance

    def _other(self, value: Any, cls: type[Model], place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Something else where an object is declared; a bare list stands for the list it wraps."""
        self.note("unexpected_null" if value is None else "wrong_type", place)
        if not isinstance(value, list) or not cls.wraps_results():
            return cast("Any", value)
        return cls.read_json({"results": value}, self)

    def read(self, kind: Kind, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Read a value of any kind."""
        op = kind.op
        if op == "any":
            self.loose = self.loose or type(value) in LOOSE
            return value
        if value is None:
            if not self._takes_null(kind):
                self.note("unexpected_null", place)
            return None
        if op in _SCALARS:
            return self._scalar(op, value, place)
        if op in TEXTS:
            return self._text(op, value, place)
        if op == "%":
            return self._enumeration(kind.name, value, place)
        if op == "#":
            if not isinstance(value, dict):
                return self._other(value, registry.model(kind.name), place)
            return registry.model_reader(kind.name)(value, self)
        if op == "|":
            return registry.union(kind.name).read_at(value, self, place)
        return self._container(kind, value, place)

    @staticmethod
    def _takes_null(kind: Kind) -> bool:
        return kind.nullable or (kind.op == "|" and registry.union(kind.name).nullable)

    def _scalar(self, op: str, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        if isinstance(value, _SCALARS[op]) and (op == "bool" or not isinstance(value, bool)):
            if type(value) is float and abs(value) >= LARGE:
                self.loose = True
            return value
        if op == "int" and isinstance(value, float):
            self.note("number_form", place)
            return int(value) if value.is_integer() else value
        self.note("wrong_type", place)
        return value

    def _text(self, op: str, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        if not isinstance(value, str):
            self.note("wrong_type", place)
        elif not is_readable(op, value):
            self.note("bad_format", place)
        return value

    def _enumeration(self, name: str, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        if not isinstance(value, str):
            self.note("wrong_type", place)
            return value
        member = registry.enumeration(name)(value)
        if not member.is_known:
            self.note("unknown_value", place)
        return member

    def _element(self, kind: Kind, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Read a value that no slot holds: texts become what they name at once."""
        result = self.read(kind, value, place)
        return (
            _TEXT_READERS[kind.op](result) if kind.op in TEXTS and type(result) is str else result
        )

    def _container(self, kind: Kind, value: Any, place: Place) -> Any:  # noqa: ANN401  # any JSON
        inner = cast("Kind", kind.inner)
        if kind.op == "[" and isinstance(value, list):
            items = cast("list[Any]", value)
            return [
                self._element(inner, item, Place(place.schema, place.field, items, index))
                for index, item in enumerate(items)
            ]
        if kind.op == "{" and isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            return {
                key: self._element(inner, member, Place(place.schema, place.field, members, key))
                for key, member in members.items()
            }
        self.note("wrong_type", place)
        return value
