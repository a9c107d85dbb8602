"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .deployment_history_job_response import (
    DeploymentHistoryJobResponse,
    read_DeploymentHistoryJobResponse,
    write_DeploymentHistoryJobResponse,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ListJobDeploymentHistoryResponse(Model):
    """List job deployment history, as the API answers it."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[DeploymentHistoryJobResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListJobDeploymentHistoryResponse"
        known_names = frozenset(
            (
                "page",
                "page_size",
                "results",
            )
        )
        model_fields = (
            ("page", "page", "float", 1),
            ("page_size", "page_size", "float", 1),
            ("results", "results", "[#DeploymentHistoryJobResponse]", 0),
        )


def read_ListJobDeploymentHistoryResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(ListJobDeploymentHistoryResponse, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(ListJobDeploymentHistoryResponse, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListJobDeploymentHistoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListJobDeploymentHistoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListJobDeploymentHistoryResponse, d)
    o: Any = new(ListJobDeploymentHistoryResponse)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryJobResponse(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_ListJobDeploymentHistoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryJobResponse(e)
                if type(e) is DeploymentHistoryJobResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListJobDeploymentHistoryResponse.read_json = staticmethod(read_ListJobDeploymentHistoryResponse)
ListJobDeploymentHistoryResponse.write_json = staticmethod(write_ListJobDeploymentHistoryResponse)
