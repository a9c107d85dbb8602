"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .dockerfile_fragment_file import (
    TerraformResponse,
    read_TerraformResponse,
    write_TerraformResponse,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class TerraformResponseList(Model):
    """Terraforms, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[TerraformResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "TerraformResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#TerraformResponse]", 0),)


def read_TerraformResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResponseList, d)
    o: Any = new(TerraformResponseList)
    o.results = [read_TerraformResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_TerraformResponse(e) if type(e) is TerraformResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformResponseList.read_json = staticmethod(read_TerraformResponseList)
TerraformResponseList.write_json = staticmethod(write_TerraformResponseList)
