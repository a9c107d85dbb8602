"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .application import Application, read_Application, write_Application

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ApplicationResponseList(Model):
    """Applications, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Application] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ApplicationResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Application]", 0),)


def read_ApplicationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationResponseList, d)
    o: Any = new(ApplicationResponseList)
    o.results = [read_Application(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ApplicationResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Application(e) if type(e) is Application else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ApplicationResponseList.read_json = staticmethod(read_ApplicationResponseList)
ApplicationResponseList.write_json = staticmethod(write_ApplicationResponseList)
