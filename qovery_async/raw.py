"""Operations and schemas of the API as data, from the generated code.

    from qovery_async.raw import OPERATIONS, SCHEMAS

    await client.execute(OPERATIONS["listProject"], path={"organizationId": organization_id})
    SCHEMAS["Project"].decode(json_value)

Both are mappings, from operation ids and from schema names of the spec. An entry is loaded on its
first lookup. A name that the spec changes is changed here, too.

`METHODS` maps operation ids to typed methods of the client, `operation_of` is the inverse:

    METHODS["createOrganizationWebhook"]                  # 'organizations.webhooks.create'
    operation_of(qovery.organizations.webhooks.create)    # <Operation createOrganizationWebhook: …>
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ._codec import Codec, Deviation, Drift, Operation, Parameter, StrictDecodingError
from ._codec import encode as _encode
from ._codec.lazy_mapping import LazyMapping
from ._codec.operation import load_operation
from ._raw import models as _models
from ._raw import operations as _operations
from ._raw import resources as _resources
from ._rules.hidden import unframed


def _codec(name: str) -> Codec:
    return Codec(name, _models.INDEX.kind(name))


def _method(operation_id: str) -> str:
    return ".".join(_resources.PLACES[operation_id])


OPERATIONS: Final[Mapping[str, Operation]] = LazyMapping(_operations.MODULES, load_operation)
SCHEMAS: Final[Mapping[str, Codec]] = LazyMapping(_models.SCHEMAS, _codec)
METHODS: Final[Mapping[str, str]] = LazyMapping(_resources.PLACES, _method)


@unframed
def encode(value: Any) -> Any:  # noqa: ANN401  # any value in, any JSON out
    """Return the JSON value of a decoded value or of its Python equivalent.

    Takes models, enumerations, unknown variants, UUIDs, dates, mappings, sequences and sets of
    these, and JSON values. `UNSET` fields of a mapping are omitted. Raises TypeError for anything
    else, and ValueError for a date-time without a time zone, NaN and infinity.
    """
    return _encode(value)


def operation_of(method: str | Callable[..., object]) -> Operation:
    """Return the operation of a typed method, given as the method or its dotted name.

    Raises KeyError for anything else.
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
