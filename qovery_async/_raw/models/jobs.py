"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .base_job_response_source import union_JobResponse

if TYPE_CHECKING:
    from .base_job_response_source import JobResponse

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class JobResponseList(Model):
    """Jobs, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[JobResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "JobResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[|JobResponse]", 0),)


def read_JobResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobResponseList, d)
    o: Any = new(JobResponseList)
    o.results = union_JobResponse.read_list(v0, r) if v0 else v0
    o._extra = extra
    return o


def write_JobResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


JobResponseList.read_json = staticmethod(read_JobResponseList)
JobResponseList.write_json = staticmethod(write_JobResponseList)


class OrganizationJobAutoDeployRequest(Model):
    """Body of a request with an organization job auto-deploy."""

    __slots__ = (
        "image_name",
        "tag",
    )
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        schema_name = "OrganizationJobAutoDeployRequest"
        known_names = frozenset(
            (
                "image_name",
                "tag",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 0),
            ("tag", "tag", "str", 0),
        )


def read_OrganizationJobAutoDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("image_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationJobAutoDeployRequest, d)
        v1 = d.get("tag", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationJobAutoDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationJobAutoDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationJobAutoDeployRequest, d)
    o: Any = new(OrganizationJobAutoDeployRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationJobAutoDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationJobAutoDeployRequest.read_json = staticmethod(read_OrganizationJobAutoDeployRequest)
OrganizationJobAutoDeployRequest.write_json = staticmethod(write_OrganizationJobAutoDeployRequest)
