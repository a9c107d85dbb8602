"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET
from .container_registry_kind_enum import ContainerRegistryKindEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_ContainerRegistryKindEnum = members(ContainerRegistryKindEnum, unset=False, null=False)


class ContainerRegistryProviderDetailsResponse(Model):
    """Container registry provider details, as the API answers it."""

    __slots__ = (
        "_id",
        "kind",
        "name",
        "url",
    )
    if TYPE_CHECKING:
        id: UUID
        kind: ContainerRegistryKindEnum
        name: str
        url: str
    else:
        schema_name = "ContainerRegistryProviderDetailsResponse"
        known_names = frozenset(
            (
                "id",
                "kind",
                "name",
                "url",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%ContainerRegistryKindEnum", 1),
            ("name", "name", "str", 1),
            ("url", "url", "str", 1),
        )
        id = UuidAttribute()


def read_ContainerRegistryProviderDetailsResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
        v1 = _ContainerRegistryKindEnum[d["kind"]]
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
        v3 = d["url"]
        if type(v3) is not str:
            return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
        extra = (
            None if len(d) == 4 else r.unknown_fields(d, ContainerRegistryProviderDetailsResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
    o: Any = new(ContainerRegistryProviderDetailsResponse)
    o._id = v0
    o.kind = v1
    o.name = v2
    o.url = v3
    o._extra = extra
    return o


def write_ContainerRegistryProviderDetailsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ContainerRegistryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryProviderDetailsResponse.read_json = staticmethod(
    read_ContainerRegistryProviderDetailsResponse
)
ContainerRegistryProviderDetailsResponse.write_json = staticmethod(
    write_ContainerRegistryProviderDetailsResponse
)
