"""Interface of models for attrs and `inspect`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any

import attrs

from .fields import MASK, REQUIRED, SECRET
from .run_time_types import field_types
from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model


@cache
def attrs_fields(cls: type[Model]) -> tuple[Any, ...]:
    """Return the `attrs.Attribute` objects of a model, with `additional_properties`."""
    types = field_types(cls)
    fields_by_name: dict[str, Any] = {
        attribute: attrs.field(
            default=attrs.NOTHING if flags & REQUIRED else UNSET,
            kw_only=True,
            repr=_masked if flags & SECRET else True,
            type=types[attribute],
            metadata={"json_name": name, "kind": kind},
            alias=attribute,
        )
        for attribute, name, kind, flags in cls.model_fields
    }
    fields_by_name["additional_properties"] = attrs.field(
        factory=dict, kw_only=True, repr=_names, type=dict[str, Any]
    )
    twin = attrs.make_class(
        cls.__name__, fields_by_name, slots=False, init=False, repr=False, eq=False
    )
    fields: tuple[Any, ...] = attrs.fields(twin)
    return fields


def _masked(value: object) -> str:
    """Return the repr of a secret field, for tools that format by attrs' fields."""
    return repr(value if value is None or value is UNSET else MASK)


def _names(extra: Mapping[str, object]) -> str:
    """Return the repr of fields that the spec lacks: any of them may be secret."""
    return repr(sorted(extra))


@cache
def signature(cls: type[Model]) -> Signature:
    """Return the signature of a model: keyword-only parameters."""
    types = field_types(cls)
    parameters = [
        Parameter(
            attribute,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if flags & REQUIRED else UNSET,
            annotation=types[attribute],
        )
        for attribute, _, _, flags in cls.model_fields
    ]
    parameters.append(
        Parameter(
            "additional_properties",
            Parameter.KEYWORD_ONLY,
            default=None,
            annotation=dict[str, Any] | None,
        )
    )
    return Signature(parameters)
