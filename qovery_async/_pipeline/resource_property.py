"""Attribute that holds a resource: `client.projects`, `client.projects.secrets`.

The first access through an instance makes the resource and stores it in the instance, as
`functools.cached_property` does. So it can be patched, and is the same object each time. Access
through the class returns the class of the resource. So `unittest.mock.create_autospec` finds its
methods, and a patch of `AsyncQovery.projects` applies to all clients.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

R = TypeVar("R")


class _NoClient:
    """Stand-in for the client of a resource that is made for its class."""

    _caller = None
    _client = None


class resource_property(Generic[R]):  # noqa: N801  # a decorator, named like `property`
    """Decorator of a method that makes a resource."""

    def __init__(self, make: Callable[[Any], R]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> type[R]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> R: ...

    def __get__(self, instance: object | None, owner: type) -> R | type[R]:
        """Return the resource of an instance, or the resource's class."""
        if instance is None:
            return type(self._make(_NoClient))
        # A descriptor without `__set__`: the next access finds the instance's own attribute.
        resource = vars(instance)[self._name] = self._make(instance)
        return resource
