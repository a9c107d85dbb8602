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


class ContainerDeployRequest(Model):
    """Body of a request with a container deploy."""

    __slots__ = ("image_tag",)
    if TYPE_CHECKING:
        image_tag: str
    else:
        schema_name = "ContainerDeployRequest"
        known_names = frozenset(("image_tag",))
        model_fields = (("image_tag", "image_tag", "str", 1),)


def read_ContainerDeployRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["image_tag"]
        if type(v0) is not str:
            return r.tolerate(ContainerDeployRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ContainerDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerDeployRequest, d)
    o: Any = new(ContainerDeployRequest)
    o.image_tag = v0
    o._extra = extra
    return o


def write_ContainerDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerDeployRequest.read_json = staticmethod(read_ContainerDeployRequest)
ContainerDeployRequest.write_json = staticmethod(write_ContainerDeployRequest)
