"""Wrappers that keep bodies and tokens out of error reports.

Error reports show the local variables of every frame. Some tools call `repr()` on them (the
standard library, Sentry, rich). Others send texts and containers unchanged, subclasses included
(elastic-apm, rollbar). So local variables hold a secret only inside an `Unshown`.
"""

from __future__ import annotations

import sys
from functools import update_wrapper, wraps
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F")
E = TypeVar("E", bound=BaseException)


def without_frames(error: E, handled: BaseException | None) -> E:
    """Drop the frames below the caller from an exception that passes through, and return it.

    Frames of the HTTP library hold the request, with its token and its body. `handled` is the
    exception that the caller was handling before the call: it and its causes keep their frames.
    """
    found: BaseException | None = error
    while found is not None and found is not handled:
        found.__traceback__ = None
        found = found.__context__
    return error


def unframed(function: F) -> F:
    """Clear the local variables of all frames in the exceptions of a function.

    For functions that convert arguments of callers: every frame below holds a part of them.
    """

    @wraps(cast("Callable[..., Any]", function))
    def converting(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  # the function's own
        handled = sys.exception()
        try:
            return cast("Callable[..., Any]", function)(*args, **kwargs)
        except Exception as error:
            _clear_frames(error, handled)
            raise
        finally:
            args, kwargs = (), {}

    return cast("F", converting)


def _clear_frames(raised: Exception, handled: BaseException | None) -> None:
    # The first frame is that of the caller, which runs still.
    pending = [raised.__traceback__.tb_next] if raised.__traceback__ else []
    error = raised.__context__
    while error is not None and error is not handled:
        pending.append(error.__traceback__)
        error = error.__context__
    for traceback in pending:
        while traceback is not None:
            traceback.tb_frame.clear()
            traceback = traceback.tb_next


class MaskedText(str):
    """Text whose repr does not show it, nor do the reprs of its parts."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return a mask."""
        return "'**********'"

    def __getitem__(self, key: Any) -> MaskedText:  # noqa: ANN401  # str's own
        """Mask parts too: tools shorten long texts before they ask for a repr."""
        return MaskedText(super().__getitem__(key))


class Unshown:
    """A wrapped value; its repr is a mask."""

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:  # noqa: ANN401  # any value
        self._value = value

    def __repr__(self) -> str:
        """Return a mask."""
        return "<not shown>"


def unshown(value: Any) -> Any:  # noqa: ANN401  # any value
    """Wrap a value; None and wrapped values are returned unchanged."""
    return value if value is None or type(value) is Unshown else Unshown(value)


def shown(value: Any) -> Any:  # noqa: ANN401  # any value
    """Return the wrapped value. Do not keep it in a variable of a frame that can raise."""
    return value._value if type(value) is Unshown else value


class Concealing:
    """A method that receives `body`, `headers` and the values of `**fields` wrapped.

    A coroutine that is cancelled before its first step, or never awaited, has a frame that holds
    the arguments as they were given. So they are hidden before the coroutine exists. The class has
    the function itself, and introspection of the bound method finds it: its signature, its code,
    and that it is a coroutine function. `isinstance()` takes it for a function, because
    `unittest.mock` recognizes methods of a class by their type only.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        update_wrapper(cast("Callable[..., Any]", self), function)
        self._function = function
        # `inspect` recognizes functions of other types by these attributes.
        for name in ("__code__", "__defaults__", "__kwdefaults__"):
            setattr(self, name, getattr(function, name))
        # The code of a decorated function declares none of its arguments.
        code = cast("FunctionType", unwrap(function)).__code__
        declared = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        self._plain = frozenset(declared) - {"body", "headers"}

    @property  # type: ignore[misc]  # nobody sets a class
    def __class__(self) -> type[Any]:  # pyright: ignore[reportIncompatibleMethodOverride]  # as above
        """Type that `isinstance()` sees."""
        return FunctionType

    def __get__(self, instance: object | None, owner: type | None = None) -> Callable[..., Any]:
        """Bind like a function."""
        return self._function if instance is None else MethodType(self, instance)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  # the function's own
        """Call the function; its error about wrong arguments shows none of them."""
        try:
            for name in kwargs.keys() - self._plain:
                kwargs[name] = unshown(kwargs[name])
            return self._function(*args, **kwargs)
        finally:
            args, kwargs = (), {}


def unwrap(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function below all decorators."""
    inner = getattr(function, "__wrapped__", None)
    return function if inner is None else unwrap(inner)


def concealing(function: F) -> F:
    """Hide the arguments of a method that may be secret before its coroutine exists."""
    return cast("F", Concealing(cast("Callable[..., Any]", function)))


def masked(value: Any) -> Any:  # noqa: ANN401  # any argument
    """Return text masked in reprs; anything else as it is."""
    return MaskedText(value) if isinstance(value, str) else value
