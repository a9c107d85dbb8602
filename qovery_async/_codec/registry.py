"""Registry from schema names to generated code, which is loaded on first use.

Modules of the codec look each other's classes up here, so that they need not import each other.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .decoding import Reading
    from .enums import OpenEnum
    from .kinds import Kind
    from .model import Model
    from .unions import Union

PUBLIC_MODELS = f"{__name__.rpartition('._codec')[0]}.models"
_MODELS = f"{__name__.rpartition('._codec')[0]}._raw.models"


@cache
def definition(name: str) -> Any:  # noqa: ANN401  # a model, an enumeration or a union
    """Return the model, enumeration or union of a schema.

    Schemas of lists, maps and scalars have no code of their own. Raises KeyError for these and for
    unknown names.
    """
    return import_module(_MODELS).INDEX.definition(name)


@cache
def python_name(schema: str) -> str:
    """Return the name in `models` of the class or union of a schema."""
    schemas: Mapping[str, str] = import_module(_MODELS).INDEX.schemas
    return next((name for name, found in schemas.items() if found == schema), schema)


def schema_of(name: str) -> str:
    """Return the schema of a class or union by its name in `models`. Raises KeyError."""
    return str(import_module(_MODELS).INDEX.schemas[name])


def kind_text(schema: str) -> str:
    """Return the text of a schema's kind. Raises KeyError."""
    return str(import_module(_MODELS).INDEX.kind(schema))


def model(name: str) -> type[Model]:
    """Return the class of a model."""
    return cast("type[Model]", definition(name))


def enumeration(name: str) -> type[OpenEnum]:
    """Return the class of an enumeration."""
    return cast("type[OpenEnum]", definition(name))


def union(name: str) -> Union:
    """Return the reader of a union."""
    return cast("Union", definition(name))


def is_nullable(kind: Kind) -> bool:
    """Return True if null is allowed, also by the union of the kind."""
    return kind.nullable or (kind.op == "|" and union(kind.name).nullable)


def model_reader(name: str) -> Callable[[Any, Reading], Any]:
    """Return the function that reads a model."""
    return model(name).read_json
