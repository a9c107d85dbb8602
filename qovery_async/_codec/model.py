"""Base class of the generated models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from sys import modules
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, dataclass_transform

from .._lazy_annotations import LazyAnnotations
from .._rules.hidden import unframed
from .converters import converter
from .fields import MASK, REQUIRED, SECRET, TEXT, Field, Fielded, parse_fields
from .unset import UNSET

if TYPE_CHECKING:
    from inspect import Signature

    from .decoding import Reading


class _Generated:
    """Class attribute that is created from generated code on first access, and stored there."""

    __slots__ = ("_make", "_name")

    def __init__(self, make: Callable[[type[Model]], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type[Model]) -> Any:  # noqa: ANN401  # any attribute
        # A subclass that a caller wrote has the attributes of the generated class.
        generated = next(cls for cls in owner.__mro__ if "field_lines" in vars(cls))
        value = self._make(generated)
        # Tools that inspect `Model` itself must not replace this object.
        if vars(owner).get(self._name) is not self:
            setattr(owner, self._name, staticmethod(value) if callable(value) else value)
        return value


def _function(prefix: str) -> _Generated:
    return _Generated(lambda cls: getattr(modules[cls.__module__], f"{prefix}_{cls.__name__}"))


class _AttrsFields:
    """Fields for `attrs.fields()`, `asdict()` and `evolve()`; attrs is imported on access."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> tuple[Any, ...]:
        from .attrs_fields import attrs_fields

        return attrs_fields(owner)  # type: ignore[arg-type]  # classes are hashable


class _Signature:
    """`inspect.signature()` of a model, created on access."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        from .attrs_fields import signature

        return signature(owner)  # type: ignore[arg-type]  # classes are hashable


@dataclass_transform(kw_only_default=True)
class Model(Fielded):
    """An object of the API.

    Fields are attributes, named as in the spec (as valid Python names). An absent field is `UNSET`,
    a null one None. The constructor takes enumerations, ids and times as text, too. Fields that the
    spec does not declare are kept in `additional_properties` and are sent back. Models are mutable,
    compare by value, and have the interface of attrs classes (`attrs.fields`, `attrs.asdict`,
    `attrs.evolve`).
    """

    __slots__ = ("__weakref__", "_extra")

    if not TYPE_CHECKING:
        __attrs_attrs__ = _AttrsFields()
        __signature__ = _Signature()
        field_lines = ""
        is_open = False
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
        is_open: ClassVar[bool]
        _extra: dict[str, Any] | None

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            """Give a generated class the types of its fields, loaded on the first read."""
            if "field_lines" in vars(cls):
                cls.__annotations__ = LazyAnnotations(partial(_field_types, cls))

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
            **members: Any,  # noqa: ANN401  # any JSON
        ) -> None:
            fields = type(self).model_fields
            missing = []
            value: Any = None
            for attribute, _, kind, flags in fields:
                value = members.pop(attribute, UNSET)
                if value is UNSET:
                    if flags & REQUIRED:
                        missing.append(attribute)
                elif kind[0] in "%[" and (convert := converter(kind)):
                    value = convert(value)
                setattr(self, attribute, value)
            self._extra = dict(additional_properties) if additional_properties else None
            if missing or members:
                fault = _arguments_fault(type(self), missing, list(members))
                # Error reports show the local variables of this frame.
                members, value, additional_properties = {}, None, None
                raise TypeError(fault)

        __hash__ = None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the spec does not declare, as JSON values."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def set_extra(self, extra: dict[str, Any] | None) -> None:
        """Replace the fields that the spec does not declare."""
        self._extra = extra

    @unframed
    def to_dict(self) -> dict[str, Any]:
        """Return the JSON value of this object; absent fields are omitted."""
        return type(self).write_json(self)

    if not TYPE_CHECKING:

        @unframed
        def to_request(self, **changes: Any) -> Any:  # noqa: ANN401  # any request
            """Return the request that writes this object back with changes: the body of `edit`."""
            from .edits import request_of

            return request_of(self, changes)

    @classmethod
    @unframed
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Read a JSON value, tolerating deviations from the spec."""
        from .decoding import Reading

        return cast("Self", cls.read_json(dict(value), Reading()))

    @classmethod
    def required_names(cls) -> frozenset[str]:
        """Return the names of the required fields, as in the spec."""
        return frozenset(name for _, name, _, flags in cls.model_fields if flags & REQUIRED)

    @classmethod
    def slot_plan(cls) -> list[tuple[str, str, str, int]]:
        """Return (slot, name, kind, required) of every field."""
        return [
            (f"_{attribute}" if flags & TEXT else attribute, name, kind, flags & REQUIRED)
            for attribute, name, kind, flags in cls.model_fields
        ]

    @classmethod
    def wraps_results(cls) -> bool:
        """Whether this is the object around the list of a response."""
        return any(name == "results" and kind[0] == "[" for _, name, kind, _ in cls.model_fields)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401  # pydantic's
        """Return the schema for pydantic."""
        del source, handler
        from .pydantic_hooks import component_schema

        return component_schema(cls.schema_name, cls)

    if not TYPE_CHECKING:

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            """Yield the JSON fields, secrets masked: FastAPI reads objects without a schema so."""
            from .encoding import masked

            return iter(masked(self).items())

    def __getstate__(self) -> object:
        """Return the slots; pickle protocols 0 and 1 take them only from here."""
        return super().__getstate__()

    def __replace__(self, /, **changes: Any) -> Self:  # noqa: ANN401  # any JSON
        """Return a copy with other fields, for `copy.replace()`."""
        from copy import copy

        extra = changes.pop("additional_properties", self._extra)
        unknown = changes.keys() - {attribute for attribute, _, _, _ in type(self).model_fields}
        if unknown:
            raise TypeError(_arguments_fault(type(self), [], sorted(unknown)))
        replaced = copy(self)
        replaced._extra = dict(extra) if extra else None
        for attribute, value in changes.items():
            setattr(replaced, attribute, value)
        return replaced

    def __eq__(self, other: object) -> bool:
        """Compare class and fields."""
        if type(other) is not type(self):
            return NotImplemented
        return (self._extra or {}) == (other._extra or {}) and all(
            getattr(self, attribute) == getattr(other, attribute)
            for attribute, _, _, _ in type(self).model_fields
        )

    def __repr__(self) -> str:
        """Return the fields that are present; secret ones are masked."""
        shown = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields, secrets masked; rich and structlog would read every field by itself.

        Error reports show half-built models, too.
        """
        for attribute, _, _, flags in type(self).model_fields:
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                yield attribute, value if value is None or not flags & SECRET else MASK
        if extra := getattr(self, "_extra", None):
            yield "additional_properties", sorted(extra)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, ARG002  # IPython's
        """Print the repr; Hypothesis would read every field by itself."""
        printer.text(repr(self))


def _field_types(cls: type[Model]) -> Mapping[str, Any]:
    from .run_time_types import field_types

    return field_types(cls)


def _arguments_fault(cls: type[Model], missing: list[str], unknown: list[str]) -> str:
    parts: list[str] = []
    if missing:
        parts.append(f"missing {', '.join(missing)}")
    if unknown:
        parts.append(f"no such field: {', '.join(unknown)}")
    return f"{cls.__name__}(): {'; '.join(parts)}"
