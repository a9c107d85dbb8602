"""Lazy imports of a package, read from its own `if TYPE_CHECKING:` block.

A package lists its names once, as imports for type checkers, and loads each when it is first used
(PEP 562):

    if TYPE_CHECKING:
        from .client import AsyncQovery
    else:
        __getattr__, __dir__ = lazy_imports(__name__)

Type checkers do not see `__getattr__`, so that a misspelled name is an error for them. The block is
part of the compiled module: `lazy_imports` runs it in a namespace of its own, in which an import
only notes the module that a name comes from.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class _Origin(NamedTuple):
    module: str
    name: str


class _Imported:
    """Stands for an imported module; its attributes are the places that names come from."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        # Run as a type checker would read it.
        return True if name == "TYPE_CHECKING" else _Origin(self._module, name)


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


def _origins(package: str) -> dict[str, _Origin]:
    """Return the module and the name there of everything that a package imports."""
    spec = sys.modules[package].__spec__
    loader: Any = spec.loader if spec is not None else None
    namespace: dict[str, Any] = {"__builtins__": {"__import__": _recording_import}}
    exec(loader.get_code(package), namespace)  # noqa: S102  # the package's own code
    return {name: value for name, value in namespace.items() if isinstance(value, _Origin)}


def lazy_imports(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package of imports for type checkers."""
    found: dict[str, _Origin] = {}

    def origins() -> dict[str, _Origin]:
        if not found:
            found.update(_origins(package))
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
