"""What attrs and inspect are told about models."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any

import attrs

from .model import MASK, REQUIRED, SECRET
from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model


@cache
def attrs_fields(cls: type[Model]) -> tuple[Any, ...]:
    """The `attrs.Attribute` objects of a model, `additional_properties` included."""
    members: dict[str, Any] = {
        attribute: attrs.field(
            default=attrs.NOTHING if flags & REQUIRED else UNSET,
            kw_only=True,
            repr=_masked if flags & SECRET else True,
            metadata={"json_name": name, "kind": kind},
            alias=attribute,
        )
        for attribute, name, kind, flags in cls.model_fields
    }
    members["additional_properties"] = attrs.field(factory=dict, kw_only=True, repr=_names)
    twin = attrs.make_class(cls.__name__, members, slots=False, init=False, repr=False, eq=False)
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
    """Keyword-only parameters, required ones first."""
    parameters = [
        Parameter(
            attribute,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if flags & REQUIRED else UNSET,
        )
        for attribute, _, _, flags in cls.model_fields
    ]
    parameters.append(Parameter("additional_properties", Parameter.KEYWORD_ONLY, default=None))
    return Signature(parameters)
