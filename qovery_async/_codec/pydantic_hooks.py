"""Schemas of models, enumerations and unions for pydantic 2, which calls them.

Output is the JSON value. Secrets are masked, unless the context of the serialization has a true
`show_secrets`. The JSON schema is that of the spec; the components that it refers to become
definitions under their own names.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import (
    InitErrorDetails,
    PydanticCustomError,
    ValidationError,
    core_schema,
)

from . import registry
from .checked_input import Component, Fault
from .encoding import encode, masked
from .json_schema import component, translated

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic_core.core_schema import CoreSchema, SerializationInfo

# Schemas that are being written: one that holds itself is referenced.
_in_progress: ContextVar[frozenset[str]] = ContextVar("_in_progress", default=frozenset())


def component_schema(schema: str, python_type: type) -> CoreSchema:
    """Return pydantic's schema of a component of the spec."""
    found = Component(schema, python_type)

    def validated(value: Any) -> Any:  # noqa: ANN401  # any input
        result, faults = found.read(value)
        if faults:
            raise ValidationError.from_exception_data(found.name, list(map(_details, faults)))
        return result

    # Pydantic's errors name the function.
    validated.__name__ = found.name
    is_enumeration = registry.kind_text(schema)[0] == "%"
    return core_schema.no_info_plain_validator_function(
        validated,
        ref=_reference(schema),
        metadata={"pydantic_js_functions": [partial(_json_schema, schema)]},
        serialization=core_schema.plain_serializer_function_ser_schema(
            _serialized, info_arg=True, when_used="json" if is_enumeration else "always"
        ),
    )


def _reference(schema: str) -> str:
    return f"{registry.PUBLIC_MODELS}.{registry.python_name(schema)}:{schema}"


def _details(fault: Fault) -> InitErrorDetails:
    if fault.is_missing:
        return InitErrorDetails(type="missing", loc=fault.path, input=None)
    message = PydanticCustomError("spec", "{message}", {"message": fault.message})
    # Error messages show the input, which can be secret.
    return InitErrorDetails(type=message, loc=fault.path, input=None)


def _serialized(value: Any, info: SerializationInfo) -> Any:  # noqa: ANN401  # any value
    context: Any = info.context
    shows_secrets = isinstance(context, Mapping) and bool(
        cast("Mapping[str, Any]", context).get("show_secrets")
    )
    return encode(value) if shows_secrets else masked(value)


def _json_schema(schema: str, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """Return the JSON schema of a component."""
    del core
    token = _in_progress.set(_in_progress.get() | {schema})
    try:
        found = translated(component(schema), partial(_referred, handler))
    finally:
        _in_progress.reset(token)
    definition = registry.definition(schema)
    if isinstance(definition, type) and definition.__doc__:
        found["description"] = definition.__doc__
    return {**found, "title": registry.python_name(schema)}


def _referred(handler: GetJsonSchemaHandler, schema: str) -> dict[str, Any]:
    if registry.kind_text(schema)[0] not in "%#|":
        return translated(component(schema), partial(_referred, handler))
    if schema in _in_progress.get():
        return handler(core_schema.definition_reference_schema(_reference(schema)))
    described = core_schema.any_schema(
        ref=_reference(schema),
        metadata={"pydantic_js_functions": [partial(_json_schema, schema)]},
    )
    # Pydantic adds only schemas inside others to the definitions.
    return handler(core_schema.definitions_schema(described, []))
