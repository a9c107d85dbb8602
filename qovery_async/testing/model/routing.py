"""Routing tree from method and path to endpoint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar


class Segment(Protocol):
    """Segment of a path template."""

    @property
    def text(self) -> str:
        """Literal, or the name of a parameter."""
        ...

    @property
    def is_parameter(self) -> bool:
        """Whether the segment is a parameter."""
        ...


class Routed(Protocol):
    """Endpoint with a method and a path."""

    @property
    def method(self) -> str:
        """HTTP method in upper case."""
        ...

    @property
    def steps(self) -> Sequence[Segment]:
        """Segments of the path."""
        ...


RoutedT = TypeVar("RoutedT", bound=Routed)


class _Branch(Generic[RoutedT]):
    """Node of the routing tree. Literals win over parameters."""

    __slots__ = ("end", "literals", "parameter")

    def __init__(self) -> None:
        self.end: RoutedT | None = None
        self.literals: dict[str, _Branch[RoutedT]] = {}
        self.parameter: _Branch[RoutedT] | None = None

    def descend(self, step: Segment) -> _Branch[RoutedT]:
        """Return the branch behind a segment. Create it if missing."""
        if not step.is_parameter:
            return self.literals.setdefault(step.text, _Branch())
        if self.parameter is None:
            self.parameter = _Branch()
        return self.parameter

    def find(self, segments: Sequence[str], at: int) -> RoutedT | None:
        """Return the endpoint of the segments from index `at` on, or None."""
        if at == len(segments):
            return self.end
        literal = self.literals.get(segments[at])
        found = None if literal is None else literal.find(segments, at + 1)
        if found is None and self.parameter is not None:
            return self.parameter.find(segments, at + 1)
        return found


class Router(Generic[RoutedT]):
    """Routing trees by method."""

    def __init__(self, endpoints: Iterable[RoutedT]) -> None:
        self._roots: dict[str, _Branch[RoutedT]] = {}
        for endpoint in endpoints:
            branch = self._roots.setdefault(endpoint.method, _Branch())
            for step in endpoint.steps:
                branch = branch.descend(step)
            # The first of two endpoints with the same template wins.
            if branch.end is None:
                branch.end = endpoint

    def find(self, method: str, segments: Sequence[str]) -> RoutedT | None:
        """Return the endpoint of a request, or None."""
        root = self._roots.get(method)
        return None if root is None else root.find(segments, 0)
