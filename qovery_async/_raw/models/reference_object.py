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


class ReferenceObject(Model):
    """A reference object."""

    __slots__ = ("_id",)
    if TYPE_CHECKING:
        id: UUID
        """Set by the server."""
    else:
        schema_name = "ReferenceObject"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "uuid", 5),)
        id = UuidAttribute()


def read_ReferenceObject(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ReferenceObject, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ReferenceObject)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReferenceObject, d)
    o: Any = new(ReferenceObject)
    o._id = v0
    o._extra = extra
    return o


def write_ReferenceObject(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ReferenceObject.read_json = staticmethod(read_ReferenceObject)
ReferenceObject.write_json = staticmethod(write_ReferenceObject)
