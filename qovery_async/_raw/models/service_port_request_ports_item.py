"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .autoscaling_mode import PortProtocolEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_PortProtocolEnum_unset = members(PortProtocolEnum, unset=True, null=False)


class ServicePortRequestPortsItem(Model):
    """One entry of service port request ports."""

    __slots__ = (
        "external_port",
        "_id",
        "internal_port",
        "is_default",
        "name",
        "protocol",
        "public_path",
        "public_path_rewrite",
        "publicly_accessible",
    )
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: UUID | Unset = UNSET
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        protocol: PortProtocolEnum | Unset = UNSET
        """Left out, the API takes 'HTTP'."""
        public_path: str | Unset = UNSET
        public_path_rewrite: str | Unset = UNSET
        publicly_accessible: bool
    else:
        schema_name = "ServicePortRequestPortsItem"
        known_names = frozenset(
            (
                "external_port",
                "id",
                "internal_port",
                "is_default",
                "name",
                "protocol",
                "public_path",
                "public_path_rewrite",
                "publicly_accessible",
            )
        )
        model_fields = (
            ("external_port", "external_port", "int", 0),
            ("id", "id", "uuid", 4),
            ("internal_port", "internal_port", "int", 1),
            ("is_default", "is_default", "bool", 0),
            ("name", "name", "str", 0),
            ("protocol", "protocol", "%PortProtocolEnum", 0),
            ("public_path", "public_path", "str", 0),
            ("public_path_rewrite", "public_path_rewrite", "str", 0),
            ("publicly_accessible", "publicly_accessible", "bool", 1),
        )
        id = UuidAttribute()


def read_ServicePortRequestPortsItem(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequestPortsItem, d)
        v1 = d.get("id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ServicePortRequestPortsItem, d)
        v2 = d["internal_port"]
        if type(v2) is not int:
            return r.tolerate(ServicePortRequestPortsItem, d)
        v3 = d.get("is_default", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequestPortsItem, d)
        v4 = d.get("name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequestPortsItem, d)
        v5 = _PortProtocolEnum_unset[d.get("protocol", UNSET)]
        if v5 is UNSET:
            n -= 1
        v6 = d.get("public_path", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequestPortsItem, d)
        v7 = d.get("public_path_rewrite", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePortRequestPortsItem, d)
        v8 = d["publicly_accessible"]
        if v8 is not True and v8 is not False:
            return r.tolerate(ServicePortRequestPortsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServicePortRequestPortsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicePortRequestPortsItem, d)
    o: Any = new(ServicePortRequestPortsItem)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.protocol = v5
    o.public_path = v6
    o.public_path_rewrite = v7
    o.publicly_accessible = v8
    o._extra = extra
    return o


def write_ServicePortRequestPortsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.protocol) is not UNSET:
        d["protocol"] = v._value_ if type(v) is PortProtocolEnum else encode(v)
    if (v := o.public_path) is not UNSET:
        d["public_path"] = v if type(v) is str else encode(v)
    if (v := o.public_path_rewrite) is not UNSET:
        d["public_path_rewrite"] = v if type(v) is str else encode(v)
    if (v := o.publicly_accessible) is not UNSET:
        d["publicly_accessible"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServicePortRequestPortsItem.read_json = staticmethod(read_ServicePortRequestPortsItem)
ServicePortRequestPortsItem.write_json = staticmethod(write_ServicePortRequestPortsItem)
