"""Types of kinds at run time, for annotations that tools evaluate.

A union is a class without instances of its own: `isinstance()` accepts the values of its variants.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, NoReturn, cast

from . import registry
from .fields import REQUIRED, Fielded
from .kinds import Kind, parse_kind
from .unknown_variant import UnknownVariant
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .unions import Union

_SCALARS: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    "any": Any,
    "datetime": datetime,
    "date": date,
}
_CONTAINERS: dict[str, type] = {"[": list, "{": dict}


class UnionMeta(type):
    """Type of the classes that stand for unions."""

    union: Union

    def __call__(cls, *args: object, **kwargs: object) -> NoReturn:
        """Raise TypeError: a value is created as one of the variants."""
        del args, kwargs
        msg = f"{cls.__name__} is a union: create {_listed(cls.union.branches)}"
        raise TypeError(msg)

    def __instancecheck__(cls, instance: object) -> bool:
        """Whether a value is of one of the variants, or of an unknown one."""
        return isinstance(instance, cls.variants)

    @property
    def variants(cls) -> tuple[type, ...]:
        """Classes of the values."""
        return _variants(cls.union)

    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401  # pydantic's
        """Return the schema for pydantic."""
        del source, handler
        from .pydantic_hooks import component_schema

        return component_schema(cls.union.name, cls)


@cache
def _variants(union: Union) -> tuple[type, ...]:
    found: list[type] = [UnknownVariant, *([type(None)] if union.nullable else [])]
    for kind in union.branches:
        if kind.op == "|":
            found += union_class(kind.name).variants
        else:
            found.append(_CONTAINERS.get(kind.op) or type_of(kind._replace(nullable=False)))
    return tuple(found)


@cache
def union_class(schema: str) -> UnionMeta:
    """Return the class that stands for the union of a schema."""
    union = registry.union(schema)
    namespace = {
        "__doc__": f"{_listed(union.branches)}, or an `UnknownVariant`.",
        "__module__": registry.PUBLIC_MODELS,
        "union": union,
    }
    return UnionMeta(registry.python_name(schema), (), namespace)


def _listed(branches: Sequence[Kind]) -> str:
    return ", ".join(registry.python_name(kind.name) or kind.op for kind in branches)


def type_of(kind: Kind) -> Any:  # noqa: ANN401  # a type form
    """Return the Python type of a kind, as in the annotations of the generated code."""
    found: Any
    if kind.op == "|":
        found = union_class(kind.name)
    elif kind.op in "%#":
        found = registry.definition(kind.name)
    elif kind.op == "[":
        found = GenericAlias(list, (type_of(cast("Kind", kind.inner)),))
    elif kind.op == "{":
        found = GenericAlias(dict, (str, type_of(cast("Kind", kind.inner))))
    elif kind.op == "uuid":
        from uuid import UUID

        found = UUID
    else:
        found = _SCALARS[kind.op]
    return found | None if kind.nullable and found is not Any else found


def field_types(cls: type[Fielded]) -> dict[str, Any]:
    """Return the type of every field of a model, by its attribute."""
    types: dict[str, Any] = {}
    for attribute, _, text, flags in cls.model_fields:
        found = type_of(parse_kind(text))
        types[attribute] = found if flags & REQUIRED or found is Any else found | Unset
    return types
