"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DeployRequest(Model):
    """Body of a request with a deploy."""

    __slots__ = ("git_commit_id",)
    if TYPE_CHECKING:
        git_commit_id: str
        """Full hash of the commit."""
    else:
        schema_name = "DeployRequest"
        known_names = frozenset(("git_commit_id",))
        model_fields = (("git_commit_id", "git_commit_id", "str", 1),)


def read_DeployRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_commit_id"]
        if type(v0) is not str:
            return r.tolerate(DeployRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, DeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployRequest, d)
    o: Any = new(DeployRequest)
    o.git_commit_id = v0
    o._extra = extra
    return o


def write_DeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeployRequest.read_json = staticmethod(read_DeployRequest)
DeployRequest.write_json = staticmethod(write_DeployRequest)
