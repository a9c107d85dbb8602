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
from ..._codec.unset import UNSET, Unset
from .deployment_stages_shared import (
    DeploymentStageResponse,
    read_DeploymentStageResponse,
    write_DeploymentStageResponse,
)

if TYPE_CHECKING:
    pass


class AttachServiceToDeploymentStageBody(Model):
    """Body of the request an attach service to deployment stage."""

    if TYPE_CHECKING:
        is_skipped: bool | Unset = UNSET
    else:
        field_lines = """
            is_skipped bool
        """
        __slots__ = slots(field_lines)


def read_AttachServiceToDeploymentStageBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("is_skipped", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(AttachServiceToDeploymentStageBody, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AttachServiceToDeploymentStageBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AttachServiceToDeploymentStageBody, d)
    o: Any = new(AttachServiceToDeploymentStageBody)
    o.is_skipped = v0
    o._extra = extra
    return o


def write_AttachServiceToDeploymentStageBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_skipped) is not UNSET:
        d["is_skipped"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentStageRequest(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """Null is allowed."""
        name: str
    else:
        field_lines = """
            description str?
            name! str
        """
        __slots__ = slots(field_lines)


def read_DeploymentStageRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentStageRequest, d)
            n -= 1
        if type(v1 := d["name"]) is not str:
            return r.tolerate(DeploymentStageRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageRequest, d)
    o: Any = new(DeploymentStageRequest)
    o.description = v0
    o.name = v1
    o._extra = extra
    return o


def write_DeploymentStageRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentStageResponseList(Model):
    """Deployment stages, in `results`."""

    if TYPE_CHECKING:
        results: list[DeploymentStageResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#DeploymentStageResponse]
        """
        __slots__ = slots(field_lines)


def read_DeploymentStageResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DeploymentStageResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageResponseList, d)
    o: Any = new(DeploymentStageResponseList)
    o.results = [read_DeploymentStageResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_DeploymentStageResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentStageResponse(e)
                if type(e) is DeploymentStageResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
