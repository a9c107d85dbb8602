"""Open enumerations: a newer server can add values without breaking an older client."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Self

from . import registry
from .unset import UNSET


class OpenEnum(StrEnum):
    """A `StrEnum` that keeps unknown values.

    `SomeEnum("NEW")` gives a member that equals, hashes and is sent as `"NEW"`. It is not listed
    among the members, and its `is_known` is False. Only text is accepted.

    Type checkers see one more member in every enumeration, `_unknown_value`: a `match` without a
    default does not handle the values of a newer server, and they report it.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401  # pydantic's
        """Return the schema for pydantic."""
        del source, handler
        from .pydantic_hooks import component_schema

        return component_schema(registry.schema_of(cls.__name__), cls)

    @property
    def is_known(self) -> bool:
        """Whether the spec listed this value when the client was generated."""
        return self._value_ in type(self)._value2member_map_


def members(enum: type[OpenEnum], *, unset: bool, null: bool) -> Mapping[Any, Any]:
    """Return the table from the valid JSON values of a field to their Python values."""
    table: dict[Any, Any] = dict(enum._value2member_map_)
    if unset:
        table[UNSET] = UNSET
    if null:
        table[None] = None
    return table
