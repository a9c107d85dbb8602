"""The door to the generated layer: every operation and schema of the API, as data.

    from qovery_async.raw import OPERATIONS, SCHEMAS

    await client.execute(OPERATIONS["listProject"], path={"organizationId": organization_id})
    SCHEMAS["Project"].decode(json_value)

Both are mappings, from operation ids and from schema names of the document; an entry is loaded when
it is looked up. They follow the API's document: what it renames is renamed here.

`METHODS` says where the client has an operation as a typed method, `operation_of` the way back:

    METHODS["createOrganizationWebhook"]                  # 'organizations.webhooks.create'
    operation_of(qovery.organizations.webhooks.create)    # <Operation createOrganizationWebhook: …>
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final

from ._codec import Codec, Deviation, Drift, Operation, Parameter, StrictDecodingError
from ._codec import encode as _encode
from ._codec.lazy_mapping import LazyMapping
from ._raw import models as _models
from ._raw import operations as _operations
from ._raw import resources as _resources
from ._rules.unshown import unframed


def _codec(name: str) -> Codec:
    return Codec(name, _models.INDEX.kind(name))


def _operation(operation_id: str) -> Operation:
    module = import_module(f"._raw.operations.{_operations.MODULES[operation_id]}", __package__)
    resource, method_name = _resources.PLACES[operation_id]
    return Operation(**module.OPERATIONS[operation_id], resource=resource, method_name=method_name)


def _method(operation_id: str) -> str:
    return ".".join(_resources.PLACES[operation_id])


OPERATIONS: Final[Mapping[str, Operation]] = LazyMapping(_operations.MODULES, _operation)
SCHEMAS: Final[Mapping[str, Codec]] = LazyMapping(_models.SCHEMAS, _codec)
METHODS: Final[Mapping[str, str]] = LazyMapping(_resources.PLACES, _method)


@unframed
def encode(value: Any) -> Any:  # noqa: ANN401  # any value in, any JSON out
    """Return the JSON value of anything decoded, or of the Python values that stand for it.

    Takes models, enumerations, unknown variants, UUIDs, dates, mappings, sequences and sets of
    these, and JSON values. `UNSET` members of a mapping are omitted. Raises TypeError for anything
    else, and ValueError for a date-time without a time zone, NaN and infinity.
    """
    return _encode(value)


def operation_of(method: str | Callable[..., object]) -> Operation:
    """The operation that a typed method calls: the method itself, or its dotted name.

    Raises KeyError for what is no method of a resource.
    """
    if isinstance(method, str):
        place = tuple(method.rsplit(".", 1))
        found = next((key for key, value in _resources.PLACES.items() if value == place), None)
        if found is None:
            raise KeyError(method)
        return OPERATIONS[found]
    resource, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    operations: Mapping[str, str] = getattr(resource, "operations", {})
    return OPERATIONS[operations[name]]


__all__ = [
    "METHODS",
    "OPERATIONS",
    "SCHEMAS",
    "Codec",
    "Deviation",
    "Drift",
    "Operation",
    "Parameter",
    "StrictDecodingError",
    "encode",
    "operation_of",
]
