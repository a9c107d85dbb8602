"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .helm_shared import HelmRepositoryKindEnum

if TYPE_CHECKING:
    from ..._codec.accepting import Accepting
    from ..bodies import HelmRepositoryKindEnumText


_HelmRepositoryKindEnum = members(HelmRepositoryKindEnum, unset=False, null=False)


class AvailableHelmRepositoryResponse(Model):
    if TYPE_CHECKING:
        is_mandatory: bool
        kind: Accepting[HelmRepositoryKindEnum, HelmRepositoryKindEnumText]
        required_config: dict[str, Any]
    else:
        field_lines = """
            is_mandatory! bool
            kind! %HelmRepositoryKindEnum
            required_config! {any}
        """
        __slots__ = slots(field_lines)


def read_AvailableHelmRepositoryResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _HelmRepositoryKindEnum[d["kind"]]
        if (
            (v0 := d["is_mandatory"]) is not True
            and v0 is not False
            or type(v2 := d["required_config"]) is not dict
        ):
            return r.tolerate(AvailableHelmRepositoryResponse, d)
        if v2:
            r.loose = True
        extra = None if len(d) == 3 else r.unknown_fields(d, AvailableHelmRepositoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableHelmRepositoryResponse, d)
    o: Any = new(AvailableHelmRepositoryResponse)
    o.is_mandatory = v0
    o.kind = v1
    o.required_config = v2
    o._extra = extra
    return o


def write_AvailableHelmRepositoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_mandatory) is not UNSET:
        d["is_mandatory"] = v if type(v) is bool else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is HelmRepositoryKindEnum else encode(v)
    if (v := o.required_config) is not UNSET:
        d["required_config"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AvailableHelmRepositoryResponseList(Model):
    """Available Helm repositories, in `results`."""

    if TYPE_CHECKING:
        results: list[AvailableHelmRepositoryResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#AvailableHelmRepositoryResponse]
        """
        __slots__ = slots(field_lines)


def read_AvailableHelmRepositoryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(AvailableHelmRepositoryResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AvailableHelmRepositoryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AvailableHelmRepositoryResponseList, d)
    o: Any = new(AvailableHelmRepositoryResponseList)
    o.results = [read_AvailableHelmRepositoryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_AvailableHelmRepositoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_AvailableHelmRepositoryResponse(e)
                if type(e) is AvailableHelmRepositoryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
