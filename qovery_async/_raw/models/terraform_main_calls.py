"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .dockerfile_fragment_file import TerraformEngineEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_TerraformEngineEnum = members(TerraformEngineEnum, unset=False, null=False)


class TerraformVersionResponse(Model):
    """A Terraform version, as the API answers it."""

    __slots__ = (
        "engine",
        "version",
    )
    if TYPE_CHECKING:
        engine: TerraformEngineEnum
        version: str
    else:
        schema_name = "TerraformVersionResponse"
        known_names = frozenset(
            (
                "engine",
                "version",
            )
        )
        model_fields = (
            ("engine", "engine", "%TerraformEngineEnum", 1),
            ("version", "version", "str", 1),
        )


def read_TerraformVersionResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _TerraformEngineEnum[d["engine"]]
        v1 = d["version"]
        if type(v1) is not str:
            return r.tolerate(TerraformVersionResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TerraformVersionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVersionResponse, d)
    o: Any = new(TerraformVersionResponse)
    o.engine = v0
    o.version = v1
    o._extra = extra
    return o


def write_TerraformVersionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.engine) is not UNSET:
        d["engine"] = v._value_ if type(v) is TerraformEngineEnum else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformVersionResponse.read_json = staticmethod(read_TerraformVersionResponse)
TerraformVersionResponse.write_json = staticmethod(write_TerraformVersionResponse)


class TerraformVersionResponseList(Model):
    """Terraform versions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[TerraformVersionResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "TerraformVersionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#TerraformVersionResponse]", 0),)


def read_TerraformVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformVersionResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformVersionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVersionResponseList, d)
    o: Any = new(TerraformVersionResponseList)
    o.results = [read_TerraformVersionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformVersionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformVersionResponse(e)
                if type(e) is TerraformVersionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformVersionResponseList.read_json = staticmethod(read_TerraformVersionResponseList)
TerraformVersionResponseList.write_json = staticmethod(write_TerraformVersionResponseList)
