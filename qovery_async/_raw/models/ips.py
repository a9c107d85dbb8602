"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    pass


class QoveryIpsResponse(Model):
    if TYPE_CHECKING:
        ips: list[str]
    else:
        field_lines = """
            ips! [str]
        """
        __slots__ = slots(field_lines)


def read_QoveryIpsResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["ips"]) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(QoveryIpsResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, QoveryIpsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QoveryIpsResponse, d)
    o: Any = new(QoveryIpsResponse)
    o.ips = v0
    o._extra = extra
    return o


def write_QoveryIpsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ips) is not UNSET:
        d["ips"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
