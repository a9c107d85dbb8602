"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class JobForceEvent(OpenEnum):
    """Values of a job force event."""

    START = "START"
    STOP = "STOP"
    DELETE = "DELETE"
    CRON = "CRON"


class CleanFailedJobResponse(Model):
    """A clean failed job, as the API answers it."""

    __slots__ = ("clean_kubernetes_jobs",)
    if TYPE_CHECKING:
        clean_kubernetes_jobs: list[str] | Unset = UNSET
    else:
        schema_name = "CleanFailedJobResponse"
        known_names = frozenset(("clean_kubernetes_jobs",))
        model_fields = (("clean_kubernetes_jobs", "clean_kubernetes_jobs", "[str]", 0),)


def read_CleanFailedJobResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("clean_kubernetes_jobs", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CleanFailedJobResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, CleanFailedJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CleanFailedJobResponse, d)
    o: Any = new(CleanFailedJobResponse)
    o.clean_kubernetes_jobs = v0
    o._extra = extra
    return o


def write_CleanFailedJobResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.clean_kubernetes_jobs) is not UNSET:
        d["clean_kubernetes_jobs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


CleanFailedJobResponse.read_json = staticmethod(read_CleanFailedJobResponse)
CleanFailedJobResponse.write_json = staticmethod(write_CleanFailedJobResponse)


class JobDeployRequest(Model):
    """Body of a request with a job deploy."""

    __slots__ = (
        "git_commit_id",
        "image_tag",
    )
    if TYPE_CHECKING:
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        image_tag: str | Unset = UNSET
    else:
        schema_name = "JobDeployRequest"
        known_names = frozenset(
            (
                "git_commit_id",
                "image_tag",
            )
        )
        model_fields = (
            ("git_commit_id", "git_commit_id", "str", 0),
            ("image_tag", "image_tag", "str", 0),
        )


def read_JobDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("git_commit_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobDeployRequest, d)
        v1 = d.get("image_tag", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobDeployRequest, d)
    o: Any = new(JobDeployRequest)
    o.git_commit_id = v0
    o.image_tag = v1
    o._extra = extra
    return o


def write_JobDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


JobDeployRequest.read_json = staticmethod(read_JobDeployRequest)
JobDeployRequest.write_json = staticmethod(write_JobDeployRequest)
