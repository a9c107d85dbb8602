"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ServiceAnnotationRequest(Model):
    """Body of a request with a service annotation."""

    __slots__ = ("_id",)
    if TYPE_CHECKING:
        id: UUID
    else:
        schema_name = "ServiceAnnotationRequest"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "uuid", 5),)
        id = UuidAttribute()


def read_ServiceAnnotationRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceAnnotationRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ServiceAnnotationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceAnnotationRequest, d)
    o: Any = new(ServiceAnnotationRequest)
    o._id = v0
    o._extra = extra
    return o


def write_ServiceAnnotationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServiceAnnotationRequest.read_json = staticmethod(read_ServiceAnnotationRequest)
ServiceAnnotationRequest.write_json = staticmethod(write_ServiceAnnotationRequest)


class ServiceLabelRequest(Model):
    """Body of a request with a service label."""

    __slots__ = ("_id",)
    if TYPE_CHECKING:
        id: UUID
    else:
        schema_name = "ServiceLabelRequest"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "uuid", 5),)
        id = UuidAttribute()


def read_ServiceLabelRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceLabelRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ServiceLabelRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceLabelRequest, d)
    o: Any = new(ServiceLabelRequest)
    o._id = v0
    o._extra = extra
    return o


def write_ServiceLabelRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServiceLabelRequest.read_json = staticmethod(read_ServiceLabelRequest)
ServiceLabelRequest.write_json = staticmethod(write_ServiceLabelRequest)
