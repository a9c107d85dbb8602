"""Blocks that apply to calls: `with qovery.deadline():` and `with qovery.recording():`.

A context variable holds the innermost block. Contexts outlive blocks: a task that was started
inside a block keeps the variable's value, as does the consumer of an async generator. So a block
is marked as over when it is left, and calls see open blocks only. A block applies to tasks that
were started inside it until it is left.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from inspect import CO_GENERATOR
from types import TracebackType
from typing import Generic, Self, TypeVar

from ..errors import ConfigurationError


class Block:
    """`with` block that applies to calls."""

    __slots__ = ("is_over", "outer")

    def __init__(self) -> None:
        self.is_over = False
        self.outer: Self | None = None

    def end(self) -> None:
        """Mark the block as over, and release objects that contexts would keep alive."""
        self.is_over = True


B = TypeVar("B", bound=Block)
T = TypeVar("T")


class Scope(Generic[B, T]):
    """Context manager that opens a block at each `with`.

    `title` names it in errors, and `target` returns the value of `as`.
    """

    __slots__ = ("_entered", "_make", "_target", "_title", "_variable")

    def __init__(
        self,
        title: str,
        variable: ContextVar[B | None],
        make: Callable[[], B],
        target: Callable[[B], T],
    ) -> None:
        self._title = title
        self._variable = variable
        self._make = make
        self._target = target
        self._entered: list[B] = []

    def __enter__(self) -> T:
        """Open a block. Raises `ConfigurationError` if calls cannot see it."""
        if _is_lost_at_yield():
            msg = (
                f"{self._title}: a generator in a worker thread cannot reach the calls of the "
                "event loop; make the generator (a FastAPI dependency, say) async"
            )
            raise ConfigurationError(msg)
        block = self._make()
        block.outer = next(open_blocks(self._variable), None)
        self._variable.set(block)
        self._entered.append(block)
        return self._target(block)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Mark the block as over, also if a generator is closed in another context."""
        block = self._entered.pop()
        block.end()
        if self._variable.get() is block:
            self._variable.set(block.outer)


def open_blocks(variable: ContextVar[B | None]) -> Iterator[B]:
    """Yield the open blocks around the caller, the innermost first."""
    block = variable.get()
    while block is not None:
        if not block.is_over:
            yield block
        block = block.outer


def _is_lost_at_yield() -> bool:
    """Return True if the block is entered by a generator in a worker thread of anyio.

    Such a thread runs in a copy of the task's context, which is lost when the generator yields.
    """
    import anyio
    from anyio import from_thread

    try:
        anyio.current_time()
    except RuntimeError:
        pass
    else:
        return False
    try:
        from_thread.check_cancelled()
    except RuntimeError:
        return False
    # Frames of the caller of `__enter__`, and of its callers.
    frame = sys._getframe(2)
    while frame.f_back is not None and not frame.f_code.co_flags & CO_GENERATOR:
        frame = frame.f_back
    return bool(frame.f_code.co_flags & CO_GENERATOR)
