"""Annotations that are evaluated when first read.

Annotations name types that the package imports only when they are needed, so
`typing.get_type_hints()` and the like cannot evaluate their text. A function's `__annotations__`
must be a dict; this one loads the types when a tool reads an item. Then the items are types, and
the tool need not evaluate anything.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView

F = TypeVar("F")


class LazyAnnotations(dict[str, Any]):
    """A dict with items that `evaluate` returns on the first read."""

    __slots__ = ("_evaluate",)
    __hash__ = None  # as of any dict

    def __init__(self, evaluate: Callable[[], Mapping[str, Any]]) -> None:
        super().__init__()
        self._evaluate: Callable[[], Mapping[str, Any]] | None = evaluate

    def _load(self) -> None:
        evaluate = self._evaluate
        if evaluate is not None:
            self.update(evaluate())
            self._evaluate = None

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # any annotation
        """Return the type of a parameter."""
        self._load()
        return super().__getitem__(name)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names; without this method, `dict()` would copy no items."""
        self._load()
        return super().__iter__()

    def __len__(self) -> int:
        """Return the number of annotations."""
        self._load()
        return super().__len__()

    def __contains__(self, name: object) -> bool:
        """Return True if a parameter has an annotation."""
        self._load()
        return super().__contains__(name)

    def __eq__(self, other: object) -> bool:
        """Compare the annotations."""
        self._load()
        return super().__eq__(other)

    def __repr__(self) -> str:
        """Return the annotations."""
        self._load()
        return super().__repr__()

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401  # any annotation
        """Return the type of a parameter, or the default."""
        self._load()
        return super().get(name, default)

    def keys(self) -> KeysView[str]:  # type: ignore[override]  # a view of a dict is one
        """Return the names."""
        self._load()
        return super().keys()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        """Return the types."""
        self._load()
        return super().values()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        """Return names and types."""
        self._load()
        return super().items()

    def copy(self) -> dict[str, Any]:
        """Return the annotations as a plain dict."""
        return dict(self)

    __copy__ = copy


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
