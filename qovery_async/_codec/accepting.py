"""Type of the model fields that accept more than they read as.

Type checkers take the constructor's argument from `__set__` and the attribute from `__get__`
(https://typing.python.org/en/latest/spec/dataclasses.html#descriptor-typed-fields). Only they
import this module: at run time the fields are slots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

Read = TypeVar("Read", covariant=True)
Given = TypeVar("Given", contravariant=True)

if TYPE_CHECKING:
    # Default of optional fields. `UNSET` itself would not fit their declared type.
    OMITTED: Any

    class Accepting(Generic[Read, Given]):
        """A field that reads as `Read`, and can also be given as `Given`."""

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type) -> Read: ...
        def __get__(self, instance: object, owner: type) -> Any:  # noqa: ANN401  # see the overloads
            ...

        def __set__(self, instance: object, value: Read | Given) -> None: ...
