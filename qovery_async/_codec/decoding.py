"""Tolerant decoder of JSON values that deviate from the spec.

Generated readers handle values that the spec allows, and call this module for all others. It
records every deviation, and keeps the value in the form nearest to the declared one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import registry
from .drift import Deviation, Drift, Found, Place, StrictDecodingError, locate
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
# From this value on, a float can be an integer beyond 64 bits that orjson read as a float.
LARGE = 2.0**63
# Types of values that are or hold floats.
LOOSE = frozenset((float, dict, list))

# Generated readers import these names: an instance without its constructor, and element types.
new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


def are_lists(items: list[Any], element_types: frozenset[type]) -> bool:
    """Return True if all items are lists with elements of these types only."""
    return all(type(item) is list and element_types.issuperset(map(type, item)) for item in items)


def is_readable(op: str, text: str) -> bool:
    """Return True if `text` has the format `op`; a date-time needs an offset."""
    return is_moment(text) if op == "datetime" else type(_TEXT_READERS[op](text)) is not str


class Reading:
    """The deviations of one response.

    `loose` is True if a value of no declared type, or a large float, was taken over unchanged.
    Such numbers are exact only if the JSON text was read exactly.
    """

    __slots__ = ("found", "loose")

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.loose = False

    def note(self, kind: str, place: Place) -> None:
        """Record a deviation."""
        deviation = Deviation(kind, place.schema, place.field)
        self.found.append(Found(deviation, place.container, place.key))

    def settle(self, value: object, drift: Drift | None, *, strict: bool) -> None:
        """Count the deviations in `drift`; raise `StrictDecodingError` if strict."""
        if self.found:
            if drift is not None:
                drift.note(entry.deviation for entry in self.found)
            if strict:
                raise StrictDecodingError(locate(value, self.found))

    def unknown_fields(self, members: dict[str, Any], cls: type[Model]) -> dict[str, Any] | None:
        """Return the fields that the spec does not declare, or None."""
        known = cls.known_names
        extra = {key: value for key, value in members.items() if key not in known}
        if cls.is_open:
            self.loose = True
        elif extra:
            for key in extra:
                self.note("unknown_field", Place(cls.schema_name, "*", members, key))
        return extra or None

    def tolerate(self, cls: type[Model], value: Any) -> Any:  # noqa: ANN401  # any JSON
        """Read an object with at least one field that deviates from the spec."""
        if not isinstance(value, dict):
            return self._not_an_object(value, cls, Place(cls.schema_name, "", value, None))
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
        instance.set_extra(self.unknown_fields(members, cls))
        return instance

    def _not_an_object(self, value: Any, cls: type[Model], place: Place) -> Any:  # noqa: ANN401  # any JSON
        """Read another type of value for an object; a bare list is read as its `results`."""
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
            if not registry.is_nullable(kind):
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
                return self._not_an_object(value, registry.model(kind.name), place)
            return registry.model_reader(kind.name)(value, self)
        if op == "|":
            return registry.union(kind.name).read_at(value, self, place)
        return self._container(kind, value, place)

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
        """Read a value of a container; texts with a format are converted at once."""
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
