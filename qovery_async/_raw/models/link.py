"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class Link(Model):
    """A link."""

    __slots__ = (
        "external_port",
        "internal_port",
        "is_default",
        "is_qovery_domain",
        "_service_id",
        "service_type",
        "url",
    )
    if TYPE_CHECKING:
        external_port: int
        """Port that callers connect to."""
        internal_port: int
        """Port that the service listens on."""
        is_default: bool
        """At most one port of a service is the default."""
        is_qovery_domain: bool
        service_id: UUID
        service_type: ServiceTypeEnum
        url: str
    else:
        schema_name = "Link"
        known_names = frozenset(
            (
                "external_port",
                "internal_port",
                "is_default",
                "is_qovery_domain",
                "service_id",
                "service_type",
                "url",
            )
        )
        model_fields = (
            ("external_port", "external_port", "int", 1),
            ("internal_port", "internal_port", "int", 1),
            ("is_default", "is_default", "bool", 1),
            ("is_qovery_domain", "is_qovery_domain", "bool", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("url", "url", "str", 1),
        )
        service_id = UuidAttribute()


def read_Link(d: Any, r: Reading) -> Any:
    try:
        v0 = d["external_port"]
        if type(v0) is not int:
            return r.tolerate(Link, d)
        v1 = d["internal_port"]
        if type(v1) is not int:
            return r.tolerate(Link, d)
        v2 = d["is_default"]
        if v2 is not True and v2 is not False:
            return r.tolerate(Link, d)
        v3 = d["is_qovery_domain"]
        if v3 is not True and v3 is not False:
            return r.tolerate(Link, d)
        v4 = d["service_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(Link, d)
        v5 = _ServiceTypeEnum[d["service_type"]]
        v6 = d["url"]
        if type(v6) is not str:
            return r.tolerate(Link, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, Link)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Link, d)
    o: Any = new(Link)
    o.external_port = v0
    o.internal_port = v1
    o.is_default = v2
    o.is_qovery_domain = v3
    o._service_id = v4
    o.service_type = v5
    o.url = v6
    o._extra = extra
    return o


def write_Link(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.is_qovery_domain) is not UNSET:
        d["is_qovery_domain"] = v if type(v) is bool else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Link.read_json = staticmethod(read_Link)
Link.write_json = staticmethod(write_Link)
