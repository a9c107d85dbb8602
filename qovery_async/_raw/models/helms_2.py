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
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .helms_shared import (
    HelmGitRepositoryRequest,
    read_HelmGitRepositoryRequest,
    write_HelmGitRepositoryRequest,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting


class HelmDefaultValuesRequest(Model):
    if TYPE_CHECKING:
        source: HelmDefaultValuesRequestSource
    else:
        field_lines = """
            source! #HelmDefaultValuesRequestSource
        """
        __slots__ = slots(field_lines)


def read_HelmDefaultValuesRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["source"]) is not dict:
            return r.tolerate(HelmDefaultValuesRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmDefaultValuesRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDefaultValuesRequest, d)
    o: Any = new(HelmDefaultValuesRequest)
    o.source = read_HelmDefaultValuesRequestSource(v0, r)
    o._extra = extra
    return o


def write_HelmDefaultValuesRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.source) is not UNSET:
        d["source"] = (
            write_HelmDefaultValuesRequestSource(v)
            if type(v) is HelmDefaultValuesRequestSource
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmDefaultValuesRequestSource(Model):
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest | Unset = UNSET
        helm_repository: HelmDefaultValuesRequestSourceHelmRepository | Unset = UNSET
    else:
        field_lines = """
            git_repository #HelmGitRepositoryRequest
            helm_repository #HelmDefaultValuesRequestSourceHelmRepository
        """
        __slots__ = slots(field_lines)


def read_HelmDefaultValuesRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("git_repository", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(HelmDefaultValuesRequestSource, d)
            n -= 1
        if type(v1 := d.get("helm_repository", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(HelmDefaultValuesRequestSource, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmDefaultValuesRequestSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDefaultValuesRequestSource, d)
    o: Any = new(HelmDefaultValuesRequestSource)
    o.git_repository = read_HelmGitRepositoryRequest(v0, r) if type(v0) is dict else v0
    o.helm_repository = (
        read_HelmDefaultValuesRequestSourceHelmRepository(v1, r) if type(v1) is dict else v1
    )
    o._extra = extra
    return o


def write_HelmDefaultValuesRequestSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_HelmGitRepositoryRequest(v) if type(v) is HelmGitRepositoryRequest else encode(v)
        )
    if (v := o.helm_repository) is not UNSET:
        d["helm_repository"] = (
            write_HelmDefaultValuesRequestSourceHelmRepository(v)
            if type(v) is HelmDefaultValuesRequestSourceHelmRepository
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmDefaultValuesRequestSourceHelmRepository(Model):
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
        repository: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
    else:
        field_lines = """
            chart_name str
            chart_version str
            repository uuid?
        """
        __slots__ = slots(field_lines)
        repository = UuidAttribute()


def read_HelmDefaultValuesRequestSourceHelmRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("chart_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
            n -= 1
        if type(v1 := d.get("chart_version", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
            n -= 1
        if (v2 := d.get("repository", UNSET)) is UNSET:
            n -= 1
        elif v2 is not None and (len(v2) != 36 or v2[23] != "-"):
            return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, HelmDefaultValuesRequestSourceHelmRepository)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
    o: Any = new(HelmDefaultValuesRequestSourceHelmRepository)
    o.chart_name = v0
    o.chart_version = v1
    o._repository = v2
    o._extra = extra
    return o


def write_HelmDefaultValuesRequestSourceHelmRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o._repository) is not UNSET:
        d["repository"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
