"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .common_2 import ClusterRegion, read_ClusterRegion, write_ClusterRegion

if TYPE_CHECKING:
    pass


class CloudProvider(Model):
    if TYPE_CHECKING:
        logo_url: str | Unset = UNSET
        name: str | Unset = UNSET
        regions: list[ClusterRegion] | Unset = UNSET
        short_name: str | Unset = UNSET
    else:
        field_lines = """
            logo_url str
            name str
            regions [#ClusterRegion]
            short_name str
        """
        __slots__ = slots(field_lines)


def read_CloudProvider(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("logo_url", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(CloudProvider, d)
            n -= 1
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(CloudProvider, d)
            n -= 1
        if type(v2 := d.get("regions", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(CloudProvider, d)
            n -= 1
        if type(v3 := d.get("short_name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(CloudProvider, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CloudProvider)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudProvider, d)
    o: Any = new(CloudProvider)
    o.logo_url = v0
    o.name = v1
    o.regions = [read_ClusterRegion(e, r) for e in v2] if v2 else v2
    o.short_name = v3
    o._extra = extra
    return o


def write_CloudProvider(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.regions) is not UNSET:
        d["regions"] = (
            [write_ClusterRegion(e) if type(e) is ClusterRegion else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.short_name) is not UNSET:
        d["short_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CloudProviderResponseList(Model):
    """Cloud providers, in `results`."""

    if TYPE_CHECKING:
        results: list[CloudProvider] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#CloudProvider]
        """
        __slots__ = slots(field_lines)


def read_CloudProviderResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CloudProviderResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CloudProviderResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudProviderResponseList, d)
    o: Any = new(CloudProviderResponseList)
    o.results = [read_CloudProvider(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_CloudProviderResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_CloudProvider(e) if type(e) is CloudProvider else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
