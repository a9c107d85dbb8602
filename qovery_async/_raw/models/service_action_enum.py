"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ServiceActionEnum(OpenEnum):
    """Values of a service action."""

    DEPLOY = "DEPLOY"
    DELETE = "DELETE"
    RESTART = "RESTART"
    STOP = "STOP"
    UNKNOWN = "UNKNOWN"


class ServiceActionStatusEnum(OpenEnum):
    """Values of service action status."""

    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    EXECUTING = "EXECUTING"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"


class ServiceSubActionEnum(OpenEnum):
    """Values of a service sub action."""

    NONE = "NONE"
    TERRAFORM_PLAN_ONLY = "TERRAFORM_PLAN_ONLY"
    TERRAFORM_PLAN_AND_APPLY = "TERRAFORM_PLAN_AND_APPLY"
    TERRAFORM_DESTROY = "TERRAFORM_DESTROY"
    TERRAFORM_FORCE_UNLOCK_STATE = "TERRAFORM_FORCE_UNLOCK_STATE"
    TERRAFORM_MIGRATE_STATE = "TERRAFORM_MIGRATE_STATE"


_ServiceActionEnum = members(ServiceActionEnum, unset=False, null=False)
_ServiceActionStatusEnum = members(ServiceActionStatusEnum, unset=False, null=False)
_ServiceSubActionEnum = members(ServiceSubActionEnum, unset=False, null=False)


class StatusDetails(Model):
    """Status details."""

    __slots__ = (
        "action",
        "status",
        "sub_action",
    )
    if TYPE_CHECKING:
        action: ServiceActionEnum
        status: ServiceActionStatusEnum
        sub_action: ServiceSubActionEnum
        """Left out, the API takes 'NONE'."""
    else:
        schema_name = "StatusDetails"
        known_names = frozenset(
            (
                "action",
                "status",
                "sub_action",
            )
        )
        model_fields = (
            ("action", "action", "%ServiceActionEnum", 1),
            ("status", "status", "%ServiceActionStatusEnum", 1),
            ("sub_action", "sub_action", "%ServiceSubActionEnum", 1),
        )


def read_StatusDetails(d: Any, r: Reading) -> Any:
    try:
        v0 = _ServiceActionEnum[d["action"]]
        v1 = _ServiceActionStatusEnum[d["status"]]
        v2 = _ServiceSubActionEnum[d["sub_action"]]
        extra = None if len(d) == 3 else r.unknown_fields(d, StatusDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(StatusDetails, d)
    o: Any = new(StatusDetails)
    o.action = v0
    o.status = v1
    o.sub_action = v2
    o._extra = extra
    return o


def write_StatusDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action) is not UNSET:
        d["action"] = v._value_ if type(v) is ServiceActionEnum else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ServiceActionStatusEnum else encode(v)
    if (v := o.sub_action) is not UNSET:
        d["sub_action"] = v._value_ if type(v) is ServiceSubActionEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


StatusDetails.read_json = staticmethod(read_StatusDetails)
StatusDetails.write_json = staticmethod(write_StatusDetails)
