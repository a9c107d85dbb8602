"""The door to the generated layer: every operation and schema of the API, as data.

    from qovery_async.raw import OPERATIONS, SCHEMAS

    await client.execute(OPERATIONS["listProject"], path={"organizationId": organization_id})
    SCHEMAS["Project"].decode(json_value)

Both are mappings, from operation ids and from schema names of the document; an entry is loaded when
it is looked up. They follow the API's document: what it renames is renamed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from ._codec import Codec, Deviation, Drift, Operation, Parameter, StrictDecodingError, encode
from ._codec.lazy_mapping import LazyMapping
from ._raw import models as _models
from ._raw import operations as _operations
from ._raw import resources as _resources


def _codec(name: str) -> Codec:
    return Codec(name, _models.SCHEMAS[name][2])


def _operation(operation_id: str) -> Operation:
    module = import_module(f"._raw.operations.{_operations.MODULES[operation_id]}", __package__)
    resource, method_name = _resources.PLACES[operation_id]
    return Operation(**module.OPERATIONS[operation_id], resource=resource, method_name=method_name)


OPERATIONS: Final[Mapping[str, Operation]] = LazyMapping(_operations.MODULES, _operation)
SCHEMAS: Final[Mapping[str, Codec]] = LazyMapping(_models.SCHEMAS, _codec)

__all__ = [
    "OPERATIONS",
    "SCHEMAS",
    "Codec",
    "Deviation",
    "Drift",
    "Operation",
    "Parameter",
    "StrictDecodingError",
    "encode",
]
