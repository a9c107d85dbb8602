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


class HelmForceEvent(OpenEnum):
    """Values of a Helm force event."""

    DIFF = "DIFF"


class HelmDeployRequest(Model):
    """Body of a request with a Helm deploy."""

    __slots__ = (
        "chart_version",
        "git_commit_id",
        "values_override_git_commit_id",
    )
    if TYPE_CHECKING:
        chart_version: str | Unset = UNSET
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        values_override_git_commit_id: str | Unset = UNSET
    else:
        schema_name = "HelmDeployRequest"
        known_names = frozenset(
            (
                "chart_version",
                "git_commit_id",
                "values_override_git_commit_id",
            )
        )
        model_fields = (
            ("chart_version", "chart_version", "str", 0),
            ("git_commit_id", "git_commit_id", "str", 0),
            ("values_override_git_commit_id", "values_override_git_commit_id", "str", 0),
        )


def read_HelmDeployRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("chart_version", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDeployRequest, d)
        v1 = d.get("git_commit_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDeployRequest, d)
        v2 = d.get("values_override_git_commit_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDeployRequest, d)
    o: Any = new(HelmDeployRequest)
    o.chart_version = v0
    o.git_commit_id = v1
    o.values_override_git_commit_id = v2
    o._extra = extra
    return o


def write_HelmDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.values_override_git_commit_id) is not UNSET:
        d["values_override_git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmDeployRequest.read_json = staticmethod(read_HelmDeployRequest)
HelmDeployRequest.write_json = staticmethod(write_HelmDeployRequest)
