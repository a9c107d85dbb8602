"""Annotations that are evaluated on their first use.

Annotations name types that the package imports only when they are needed, so
`typing.get_type_hints()` and the like cannot evaluate their text. A function's `__annotations__`
must be a dict; this one loads the types when a tool uses an item. Then the items are types, and
the tool need not evaluate anything.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

F = TypeVar("F")


class LazyAnnotations(dict[str, Any]):
    """A dict with items that `evaluate` returns on the first use."""

    __slots__ = ("_evaluate",)
    __hash__ = None  # as of any dict

    def __init__(self, evaluate: Callable[[], Mapping[str, Any]]) -> None:
        super().__init__()
        self._evaluate: Callable[[], Mapping[str, Any]] | None = evaluate

    def load(self) -> None:
        """Evaluate the annotations, unless they are evaluated."""
        evaluate = self._evaluate
        if evaluate is not None:
            super().update(evaluate())
            self._evaluate = None

    def copy(self) -> dict[str, Any]:
        """Return the annotations as a plain dict."""
        return dict(self)

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        """Copy and pickle the annotations as a plain dict."""
        return dict, (self.copy(),)


def _loading(name: str) -> Callable[..., Any]:
    """Return a method of dict that loads the annotations first."""
    method = getattr(dict, name)

    def load_first(self: LazyAnnotations, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  # as of dict
        self.load()
        return method(self, *args, **kwargs)

    return load_first


# All methods of dict that use its items; `dict()` and `**` use `keys` because `__iter__` is here.
for _method in (
    *("__contains__", "__delitem__", "__eq__", "__getitem__", "__ior__", "__iter__", "__len__"),
    *("__ne__", "__or__", "__repr__", "__reversed__", "__ror__", "__setitem__"),
    *("clear", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"),
):
    setattr(LazyAnnotations, _method, _loading(_method))


class _Names(dict[str, Any]):
    """Namespace with the names that a module lacks."""

    def __init__(self, find: Callable[[str], Any]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, name: str) -> Any:  # noqa: ANN401  # any type
        return self._find(name)


def evaluated_later(function: Callable[..., Any], find: Callable[[str], Any]) -> LazyAnnotations:
    """Return the annotations of a function; `find` returns a type that its module lacks.

    `find` raises KeyError for names that it does not know.
    """
    texts = function.__annotations__
    return LazyAnnotations(partial(_evaluated, texts, function.__globals__, find))


def _evaluated(
    texts: Mapping[str, str], namespace: dict[str, Any], find: Callable[[str], Any]
) -> dict[str, Any]:
    names = _Names(find)
    return {name: eval(text, namespace, names) for name, text in texts.items()}  # noqa: S307  # the package's own


def annotated_later(**modules: str) -> Callable[[F], F]:
    """Decorate a function whose annotations name types of modules that are not imported yet.

    `modules` maps names of types to their modules, relative to this package.
    """

    def find(name: str) -> Any:  # noqa: ANN401  # any type
        return getattr(import_module(modules[name], __package__), name)

    def decorate(function: F) -> F:
        target: Any = function
        target.__annotations__ = evaluated_later(target, find)
        return function

    return decorate
