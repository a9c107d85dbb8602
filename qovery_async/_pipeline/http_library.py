"""Choice of the HTTP library, httpx or httpx2: only this module imports either."""

from __future__ import annotations

import importlib
import importlib.util
from types import FunctionType, ModuleType

from ..errors import ConfigurationError
from ..settings import HTTP_LIBRARIES


def library_of(given: object | None, chosen: str | None) -> ModuleType:
    """Return the library of a caller's transport or client, else the chosen one.

    The default is httpx, or httpx2 if only that is installed. Raises `ConfigurationError` if the
    chosen library is not installed.
    """
    roots = {_root(cls.__module__) for cls in type(given).__mro__}
    own = next((name for name in HTTP_LIBRARIES if name in roots), None)
    return importlib.import_module(own or _installed(chosen))


def _installed(chosen: str | None) -> str:
    wanted = HTTP_LIBRARIES if chosen is None else (chosen,)
    found = next((name for name in wanted if importlib.util.find_spec(name)), None)
    if found is None:
        first = wanted[0]
        msg = f"http_library is {first}, which is not installed: pip install {first}"
        raise ConfigurationError(msg)
    return found


def is_instrumented(library: ModuleType) -> bool:
    """Return True if a tool has replaced `AsyncClient` or its `send`, as Sentry and Datadog do."""
    client: object = library.AsyncClient
    if not isinstance(client, type):
        return False  # a mock, which cannot send
    if _root(client.__module__) != library.__name__:
        return True
    send = vars(client)["send"]
    if not isinstance(send, FunctionType):
        return True
    # Wrappers copy the name of the module, but have the globals of their own one.
    return _root(str(send.__globals__.get("__name__"))) != library.__name__


def _root(module: str) -> str:
    return module.partition(".")[0]
