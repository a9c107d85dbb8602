"""Type of the model fields that accept more than they read as.

Type checkers take the constructor's argument from `__set__` and the attribute from `__get__`
(https://typing.python.org/en/latest/spec/dataclasses.html#descriptor-typed-fields). Only they
import this module: at run time the fields are slots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

Read_co = TypeVar("Read_co", covariant=True)
Given_contra = TypeVar("Given_contra", contravariant=True)

if TYPE_CHECKING:
    # Default of optional fields. `UNSET` itself would not fit their declared type.
    OMITTED: Any

    class Accepting(Generic[Read_co, Given_contra]):
        """A field with a type for reading, and another one that it can be set to, too."""

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type) -> Read_co: ...
        def __get__(self, instance: object, owner: type) -> Any: ...

        def __set__(self, instance: object, value: Read_co | Given_contra) -> None: ...
