"""Lazy imports of a package, read from its own `if TYPE_CHECKING:` block.

A package lists its names once, as imports for type checkers, and loads each when it is first used
(PEP 562):

    if TYPE_CHECKING:
        from .client import AsyncQovery
    else:
        __getattr__, __dir__ = lazy_imports(__name__)

Type checkers do not see `__getattr__`, so that a misspelled name is an error for them. The block is
part of the module's code: when a name is first used, that code runs again in a namespace of its
own, in which an import only notes the module that a name comes from.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType


class _Imported:
    """A module, or a name in it, that an import statement asked for."""

    __slots__ = ("module", "name")

    def __init__(self, module: str, name: str = "") -> None:
        self.module = module
        self.name = name

    def __getattr__(self, name: str) -> object:
        if name == "TYPE_CHECKING":
            # The code runs as a type checker reads it.
            return True
        return _Imported(f"{self.module}.{self.name}" if self.name else self.module, name)


def _recording_import(
    name: str,
    namespace: object = None,
    local_names: object = None,
    names: object = None,
    level: int = 0,
) -> _Imported:
    """Take the place of `__import__`: nothing is imported."""
    del namespace, local_names, names
    return _Imported("." * level + name)


def _imported_names(code: CodeType) -> dict[str, _Imported]:
    """Return the origin of every name that the code of a package imports from elsewhere."""
    namespace: dict[str, Any] = {"__builtins__": {"__import__": _recording_import}}
    exec(code, namespace)  # noqa: S102  # the package's own code
    return {
        name: value
        for name, value in namespace.items()
        if isinstance(value, _Imported) and value.name
    }


def lazy_imports(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for the package whose body calls this function."""
    # Not from the loader: pytest's, which rewrites packages of plugins, has no `get_code`.
    code = sys._getframe(1).f_code
    found: dict[str, _Imported] = {}

    def origins() -> dict[str, _Imported]:
        if not found:
            found.update(_imported_names(code))
        return found

    def load(name: str) -> Any:  # noqa: ANN401  # any public name
        # Import machinery and tools ask for `__path__` and the like of every module.
        if name.startswith("__") or name not in origins():
            msg = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(msg)
        origin = found[name]
        value = getattr(import_module(origin.module, package), origin.name)
        setattr(sys.modules[package], name, value)
        return value

    def listing() -> list[str]:
        return sorted({*vars(sys.modules[package]), *origins()})

    return load, listing
