"""Module attributes that are imported on first access (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .unions import Union

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_attributes(
    package: str, namespace: dict[str, Any], names: Mapping[str, tuple[str, str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a package; `names` maps names to (module, symbol)."""

    def load(name: str) -> Any:  # noqa: ANN401  # a class or a type
        if name not in names:
            msg = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(msg)
        module, symbol = names[name]
        value = getattr(import_module(f"{package}.{module}"), symbol)
        namespace[name] = value = value.as_type() if isinstance(value, Union) else value
        return value

    def listing() -> list[str]:
        return sorted({*namespace, *names})

    return load, listing
