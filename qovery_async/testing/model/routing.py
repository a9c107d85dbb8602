"""Finds the endpoint of a request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar


class Segment(Protocol):
    """One segment of a path's template."""

    @property
    def text(self) -> str:
        """A literal, or the name of a parameter."""
        ...

    @property
    def is_parameter(self) -> bool:
        """Which of both."""
        ...


class Routed(Protocol):
    """What has a method and a path."""

    @property
    def method(self) -> str:
        """In upper case."""
        ...

    @property
    def steps(self) -> Sequence[Segment]:
        """The segments of the path."""
        ...


RoutedT = TypeVar("RoutedT", bound=Routed)


class _Branch(Generic[RoutedT]):
    """What may follow after some segments; literals go before parameters."""

    __slots__ = ("end", "literals", "parameter")

    def __init__(self) -> None:
        self.end: RoutedT | None = None
        self.literals: dict[str, _Branch[RoutedT]] = {}
        self.parameter: _Branch[RoutedT] | None = None

    def grown(self, step: Segment) -> _Branch[RoutedT]:
        """The branch behind a segment, made when it is not there."""
        if not step.is_parameter:
            return self.literals.setdefault(step.text, _Branch())
        if self.parameter is None:
            self.parameter = _Branch()
        return self.parameter

    def find(self, segments: Sequence[str], at: int) -> RoutedT | None:
        """What the segments from `at` on lead to."""
        if at == len(segments):
            return self.end
        literal = self.literals.get(segments[at])
        found = None if literal is None else literal.find(segments, at + 1)
        if found is None and self.parameter is not None:
            return self.parameter.find(segments, at + 1)
        return found


class Router(Generic[RoutedT]):
    """Endpoints by method and path, a tree of segments for each method."""

    def __init__(self, endpoints: Iterable[RoutedT]) -> None:
        """Take endpoints; of those that look the same, the first is found."""
        self._roots: dict[str, _Branch[RoutedT]] = {}
        for endpoint in endpoints:
            branch = self._roots.setdefault(endpoint.method, _Branch())
            for step in endpoint.steps:
                branch = branch.grown(step)
            if branch.end is None:
                branch.end = endpoint

    def find(self, method: str, segments: Sequence[str]) -> RoutedT | None:
        """The endpoint of a request, None if there is none."""
        root = self._roots.get(method)
        return None if root is None else root.find(segments, 0)
