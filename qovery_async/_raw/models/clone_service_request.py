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


class CloneServiceRequest(Model):
    """Body of a request with a clone service."""

    __slots__ = (
        "_environment_id",
        "name",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        name: str
    else:
        schema_name = "CloneServiceRequest"
        known_names = frozenset(
            (
                "environment_id",
                "name",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        environment_id = UuidAttribute()


def read_CloneServiceRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(CloneServiceRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(CloneServiceRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, CloneServiceRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloneServiceRequest, d)
    o: Any = new(CloneServiceRequest)
    o._environment_id = v0
    o.name = v1
    o._extra = extra
    return o


def write_CloneServiceRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloneServiceRequest.read_json = staticmethod(read_CloneServiceRequest)
CloneServiceRequest.write_json = staticmethod(write_CloneServiceRequest)
