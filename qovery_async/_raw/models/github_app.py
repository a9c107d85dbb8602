"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    pass


class OrganizationGithubAppConnectRequest(Model):
    """Body of a request with an organization GitHub app connect."""

    if TYPE_CHECKING:
        code: str
        installation_id: str
    else:
        field_lines = """
            code! str
            installation_id! str
        """
        __slots__ = slots(field_lines)


def read_OrganizationGithubAppConnectRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["code"]) is not str or type(v1 := d["installation_id"]) is not str:
            return r.tolerate(OrganizationGithubAppConnectRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, OrganizationGithubAppConnectRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationGithubAppConnectRequest, d)
    o: Any = new(OrganizationGithubAppConnectRequest)
    o.code = v0
    o.installation_id = v1
    o._extra = extra
    return o


def write_OrganizationGithubAppConnectRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.code) is not UNSET:
        d["code"] = v if type(v) is str else encode(v)
    if (v := o.installation_id) is not UNSET:
        d["installation_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
