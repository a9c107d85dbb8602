"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class TerraformDeployRequestAction(OpenEnum):
    """Values of a Terraform deploy request action."""

    PLAN = "PLAN"
    FORCE_UNLOCK = "FORCE_UNLOCK"
    MIGRATE_STATE = "MIGRATE_STATE"


_TerraformDeployRequestAction_unset_null = members(
    TerraformDeployRequestAction, unset=True, null=True
)


class TerraformDeployRequest(Model):
    """Body of a request with a Terraform deploy."""

    __slots__ = (
        "action",
        "git_commit_id",
        "_id",
    )
    if TYPE_CHECKING:
        action: TerraformDeployRequestAction | None | Unset = UNSET
        """Null is allowed."""
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: UUID | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "TerraformDeployRequest"
        known_names = frozenset(
            (
                "action",
                "git_commit_id",
                "id",
            )
        )
        model_fields = (
            ("action", "action", "%TerraformDeployRequestAction?", 0),
            ("git_commit_id", "git_commit_id", "str", 0),
            ("id", "id", "uuid?", 4),
        )
        id = UuidAttribute()


def read_TerraformDeployRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _TerraformDeployRequestAction_unset_null[d.get("action", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("git_commit_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformDeployRequest, d)
        v2 = d.get("id", UNSET)
        if v2 is UNSET:
            n -= 1
        elif v2 is not None and len(v2) != 36 or v2[23] != "-":
            return r.tolerate(TerraformDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformDeployRequest, d)
    o: Any = new(TerraformDeployRequest)
    o.action = v0
    o.git_commit_id = v1
    o._id = v2
    o._extra = extra
    return o


def write_TerraformDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action) is not UNSET:
        d["action"] = v._value_ if type(v) is TerraformDeployRequestAction else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformDeployRequest.read_json = staticmethod(read_TerraformDeployRequest)
TerraformDeployRequest.write_json = staticmethod(write_TerraformDeployRequest)
