"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ContainerNetwork(Model):
    """A container network."""

    __slots__ = ("sticky_session",)
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "ContainerNetwork"
        known_names = frozenset(("sticky_session",))
        model_fields = (("sticky_session", "sticky_session", "bool", 0),)


def read_ContainerNetwork(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("sticky_session", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerNetwork, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerNetwork)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerNetwork, d)
    o: Any = new(ContainerNetwork)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ContainerNetwork(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerNetwork.read_json = staticmethod(read_ContainerNetwork)
ContainerNetwork.write_json = staticmethod(write_ContainerNetwork)


class ContainerNetworkRequest(Model):
    """Body of a request with a container network."""

    __slots__ = ("sticky_session",)
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "ContainerNetworkRequest"
        known_names = frozenset(("sticky_session",))
        model_fields = (("sticky_session", "sticky_session", "bool", 0),)


def read_ContainerNetworkRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("sticky_session", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerNetworkRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerNetworkRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerNetworkRequest, d)
    o: Any = new(ContainerNetworkRequest)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ContainerNetworkRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerNetworkRequest.read_json = staticmethod(read_ContainerNetworkRequest)
ContainerNetworkRequest.write_json = staticmethod(write_ContainerNetworkRequest)
