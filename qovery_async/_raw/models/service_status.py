"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class GetIngressDeploymentStatusServiceType(OpenEnum):
    """Values of a get ingress deployment status service type."""

    CONTAINER = "CONTAINER"
    APPLICATION = "APPLICATION"
    HELM = "HELM"


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class IngressDeploymentStatusResponse(Model):
    """Ingress deployment status, as the API answers it."""

    __slots__ = (
        "_router_id",
        "status",
    )
    if TYPE_CHECKING:
        router_id: UUID | Unset = UNSET
        status: StateEnum | Unset = UNSET
    else:
        schema_name = "IngressDeploymentStatusResponse"
        known_names = frozenset(
            (
                "routerId",
                "status",
            )
        )
        model_fields = (
            ("router_id", "routerId", "uuid", 4),
            ("status", "status", "%StateEnum", 0),
        )
        router_id = UuidAttribute()


def read_IngressDeploymentStatusResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("routerId", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(IngressDeploymentStatusResponse, d)
        v1 = _StateEnum_unset[d.get("status", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, IngressDeploymentStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(IngressDeploymentStatusResponse, d)
    o: Any = new(IngressDeploymentStatusResponse)
    o._router_id = v0
    o.status = v1
    o._extra = extra
    return o


def write_IngressDeploymentStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._router_id) is not UNSET:
        d["routerId"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


IngressDeploymentStatusResponse.read_json = staticmethod(read_IngressDeploymentStatusResponse)
IngressDeploymentStatusResponse.write_json = staticmethod(write_IngressDeploymentStatusResponse)
