"""The base of all generated models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from sys import modules
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, dataclass_transform

from .._rules.unshown import unframed
from .kinds import TEXTS
from .unset import UNSET

if TYPE_CHECKING:
    from inspect import Signature

    from .reading import Reading

REQUIRED = 1
SECRET = 2
TEXT = 4

# Attribute, name in JSON, kind, flags.
Field = tuple[str, str, str, int]


def slots(field_lines: str) -> tuple[str, ...]:
    """Return the slots of a generated model: a text is kept behind a `_`, and read when used."""
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


class _Generated:
    """A class attribute, made from a model's generated source when first used and kept there."""

    __slots__ = ("_make", "_name")

    def __init__(self, make: Callable[[type[Model]], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[Model]) -> Any:  # noqa: ANN401  # any attribute
        # A subclass that a caller wrote has the attributes of the generated class.
        generated = next(cls for cls in owner.__mro__ if "field_lines" in vars(cls))
        value = self._make(generated)
        setattr(owner, self._name, staticmethod(value) if callable(value) else value)
        return value


def _function(prefix: str) -> _Generated:
    return _Generated(lambda cls: getattr(modules[cls.__module__], f"{prefix}_{cls.__name__}"))


class _AttrsFields:
    """Fields for `attrs.fields()`, `asdict()` and `evolve()`; attrs loads at the first use."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> tuple[Any, ...]:
        from .attrs_fields import attrs_fields

        return attrs_fields(owner)  # type: ignore[arg-type]  # classes are hashable


class _Signature:
    """`inspect.signature()` of a model, made when asked for."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        from .attrs_fields import signature

        return signature(owner)  # type: ignore[arg-type]  # classes are hashable


@dataclass_transform(kw_only_default=True)
class Model:
    """An object of the API.

    Members are attributes, named as in the document (made Python names where they are none). An
    absent member is `UNSET`, a null one None. Members that the document does not name are kept in
    `additional_properties` and are sent back. Models are mutable, compare by value, and have the
    interface of attrs classes (`attrs.fields`, `attrs.asdict`, `attrs.evolve`).
    """

    __slots__ = ("_extra",)

    if not TYPE_CHECKING:
        __attrs_attrs__ = _AttrsFields()
        __signature__ = _Signature()
        field_lines = ""
        schema_name = _Generated(lambda cls: cls.__name__)
        model_fields = _Generated(lambda cls: parse_fields(cls.field_lines))
        known_names = _Generated(lambda cls: frozenset(name for _, name, _, _ in cls.model_fields))
        read_json = _function("read")
        write_json = _function("write")
    else:
        schema_name: ClassVar[str]
        field_lines: ClassVar[str]
        model_fields: ClassVar[tuple[Field, ...]]
        known_names: ClassVar[frozenset[str]]
        read_json: ClassVar[Callable[[Any, Reading], Any]]
        write_json: ClassVar[Callable[[Any], dict[str, Any]]]
    is_open: ClassVar[bool] = False
    _extra: dict[str, Any] | None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
            **members: Any,  # noqa: ANN401  # any JSON
        ) -> None:
            fields = type(self).model_fields
            missing = []
            value: Any = None
            for attribute, _, _, flags in fields:
                value = members.pop(attribute, UNSET)
                if value is UNSET and flags & REQUIRED:
                    missing.append(attribute)
                setattr(self, attribute, value)
            self._extra = dict(additional_properties) if additional_properties else None
            if missing or members:
                complaint = _complaint(type(self), missing, list(members))
                # Error reports show the local variables of this frame.
                members, value, additional_properties = {}, None, None
                raise TypeError(complaint)

        __hash__ = None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that the document does not name, as JSON values."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def set_extra(self, extra: dict[str, Any] | None) -> None:
        """Replace the members that the document does not name."""
        self._extra = extra

    @unframed
    def to_dict(self) -> dict[str, Any]:
        """The JSON value of this object; absent members are left out."""
        return type(self).write_json(self)

    @classmethod
    @unframed
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Read a JSON value, tolerating what differs from the document."""
        from .reading import Reading

        return cast("Self", cls.read_json(dict(value), Reading()))

    @classmethod
    def required_names(cls) -> frozenset[str]:
        """The names of required members, as in the document."""
        return frozenset(name for _, name, _, flags in cls.model_fields if flags & REQUIRED)

    @classmethod
    def slot_plan(cls) -> list[tuple[str, str, str, int]]:
        """(slot, name, kind, whether required) of every member."""
        return [
            (f"_{attribute}" if flags & TEXT else attribute, name, kind, flags & REQUIRED)
            for attribute, name, kind, flags in cls.model_fields
        ]

    @classmethod
    def wraps_results(cls) -> bool:
        """Whether this is the object around a list that the API answers with."""
        return any(name == "results" and kind[0] == "[" for _, name, kind, _ in cls.model_fields)

    def __eq__(self, other: object) -> bool:
        """Equal when of the same class with equal members."""
        if type(other) is not type(self):
            return NotImplemented
        return (self._extra or {}) == (other._extra or {}) and all(
            getattr(self, attribute) == getattr(other, attribute)
            for attribute, _, _, _ in type(self).model_fields
        )

    def __repr__(self) -> str:
        """The members that are present; secret ones are masked."""
        shown = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield what may be shown; rich and structlog would read every field by itself.

        The class of the model may be half built: error reports show those, too.
        """
        for attribute, _, _, flags in type(self).model_fields:
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                yield attribute, value if value is None or not flags & SECRET else MASK
        if extra := getattr(self, "_extra", None):
            yield "additional_properties", sorted(extra)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, ARG002  # IPython's
        """Print what may be shown; Hypothesis would read every field by itself."""
        printer.text(repr(self))


class _Mask:
    """A masked value, in the reprs of models."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "**********"


MASK = _Mask()


def _complaint(cls: type[Model], missing: list[str], unknown: list[str]) -> str:
    parts: list[str] = []
    if missing:
        parts.append(f"missing {', '.join(missing)}")
    if unknown:
        parts.append(f"no such member: {', '.join(unknown)}")
    return f"{cls.__name__}(): {'; '.join(parts)}"
