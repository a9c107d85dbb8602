"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .deployment_history_auditing_data import (
    DeploymentHistoryService,
    read_DeploymentHistoryService,
    write_DeploymentHistoryService,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DeploymentHistoryServicePaginatedResponseListV2(Model):
    """Deployment history service paginated response list v2."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[DeploymentHistoryService] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DeploymentHistoryServicePaginatedResponseListV2"
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
            ("results", "results", "[#DeploymentHistoryService]", 0),
        )


def read_DeploymentHistoryServicePaginatedResponseListV2(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryServicePaginatedResponseListV2)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
    o: Any = new(DeploymentHistoryServicePaginatedResponseListV2)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryService(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryServicePaginatedResponseListV2(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryService(e)
                if type(e) is DeploymentHistoryService
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryServicePaginatedResponseListV2.read_json = staticmethod(
    read_DeploymentHistoryServicePaginatedResponseListV2
)
DeploymentHistoryServicePaginatedResponseListV2.write_json = staticmethod(
    write_DeploymentHistoryServicePaginatedResponseListV2
)
