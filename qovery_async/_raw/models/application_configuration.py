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


class ApplicationNetwork(Model):
    """An application network."""

    __slots__ = ("sticky_session",)
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "ApplicationNetwork"
        known_names = frozenset(("sticky_session",))
        model_fields = (("sticky_session", "sticky_session", "bool", 0),)


def read_ApplicationNetwork(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("sticky_session", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationNetwork, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationNetwork)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationNetwork, d)
    o: Any = new(ApplicationNetwork)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ApplicationNetwork(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ApplicationNetwork.read_json = staticmethod(read_ApplicationNetwork)
ApplicationNetwork.write_json = staticmethod(write_ApplicationNetwork)


class ApplicationNetworkRequest(Model):
    """Body of a request with an application network."""

    __slots__ = ("sticky_session",)
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "ApplicationNetworkRequest"
        known_names = frozenset(("sticky_session",))
        model_fields = (("sticky_session", "sticky_session", "bool", 0),)


def read_ApplicationNetworkRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("sticky_session", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationNetworkRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationNetworkRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationNetworkRequest, d)
    o: Any = new(ApplicationNetworkRequest)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ApplicationNetworkRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ApplicationNetworkRequest.read_json = staticmethod(read_ApplicationNetworkRequest)
ApplicationNetworkRequest.write_json = staticmethod(write_ApplicationNetworkRequest)
