"""From a schema's name to its generated code, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from .enums import OpenEnum
    from .model import Model
    from .reading import Reading
    from .unions import Union

_MODELS = f"{__name__.rpartition('._codec')[0]}._raw.models"


@cache
def definition(name: str) -> Any:  # noqa: ANN401  # a model, an enumeration or a union
    """What the generated layer defines for a schema of the document.

    Only for what has code of its own: lists, maps and scalars are kinds without any. Raises
    KeyError when the document has no such schema.
    """
    return import_module(_MODELS).INDEX.definition(name)


def model(name: str) -> type[Model]:
    """The class of a model."""
    return cast("type[Model]", definition(name))


def enumeration(name: str) -> type[OpenEnum]:
    """The class of an enumeration."""
    return cast("type[OpenEnum]", definition(name))


def union(name: str) -> Union:
    """The table of a union."""
    return cast("Union", definition(name))


def model_reader(name: str) -> Callable[[Any, Reading], Any]:
    """The function that reads a model."""
    return model(name).read_json
