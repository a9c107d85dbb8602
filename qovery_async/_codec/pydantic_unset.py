"""Schema of `UNSET` for pydantic 2, which calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from pydantic_core import PydanticOmit, core_schema

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic_core.core_schema import CoreSchema


def unset_schema(python_type: type) -> CoreSchema:
    """Return pydantic's schema of an absent field: JSON has no value for it, and null is written.

    Pydantic cannot omit a field because of its type.
    """
    return core_schema.is_instance_schema(
        python_type,
        metadata={"pydantic_js_functions": [_no_json_schema]},
        serialization=core_schema.plain_serializer_function_ser_schema(_null, when_used="json"),
    )


def _no_json_schema(core: CoreSchema, handler: GetJsonSchemaHandler) -> NoReturn:
    del core, handler
    raise PydanticOmit


def _null(value: object) -> None:
    del value
