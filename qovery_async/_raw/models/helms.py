"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .helm_git_repository_request import (
    HelmGitRepositoryRequest,
    read_HelmGitRepositoryRequest,
    write_HelmGitRepositoryRequest,
)
from .helm_key_values import HelmResponse, read_HelmResponse, write_HelmResponse

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class HelmDefaultValuesRequest(Model):
    """Body of a request with Helm default values."""

    __slots__ = ("source",)
    if TYPE_CHECKING:
        source: HelmDefaultValuesRequestSource
    else:
        schema_name = "HelmDefaultValuesRequest"
        known_names = frozenset(("source",))
        model_fields = (("source", "source", "#HelmDefaultValuesRequestSource", 1),)


def read_HelmDefaultValuesRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["source"]
        if type(v0) is not dict:
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


HelmDefaultValuesRequest.read_json = staticmethod(read_HelmDefaultValuesRequest)
HelmDefaultValuesRequest.write_json = staticmethod(write_HelmDefaultValuesRequest)


class HelmDefaultValuesRequestSource(Model):
    """A Helm default values request source."""

    __slots__ = (
        "git_repository",
        "helm_repository",
    )
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest | Unset = UNSET
        helm_repository: HelmDefaultValuesRequestSourceHelmRepository | Unset = UNSET
    else:
        schema_name = "HelmDefaultValuesRequestSource"
        known_names = frozenset(
            (
                "git_repository",
                "helm_repository",
            )
        )
        model_fields = (
            ("git_repository", "git_repository", "#HelmGitRepositoryRequest", 0),
            (
                "helm_repository",
                "helm_repository",
                "#HelmDefaultValuesRequestSourceHelmRepository",
                0,
            ),
        )


def read_HelmDefaultValuesRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("git_repository", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDefaultValuesRequestSource, d)
        v1 = d.get("helm_repository", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDefaultValuesRequestSource, d)
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


HelmDefaultValuesRequestSource.read_json = staticmethod(read_HelmDefaultValuesRequestSource)
HelmDefaultValuesRequestSource.write_json = staticmethod(write_HelmDefaultValuesRequestSource)


class HelmDefaultValuesRequestSourceHelmRepository(Model):
    """A Helm default values request source Helm repository."""

    __slots__ = (
        "chart_name",
        "chart_version",
        "_repository",
    )
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
        repository: UUID | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "HelmDefaultValuesRequestSourceHelmRepository"
        known_names = frozenset(
            (
                "chart_name",
                "chart_version",
                "repository",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 0),
            ("chart_version", "chart_version", "str", 0),
            ("repository", "repository", "uuid?", 4),
        )
        repository = UuidAttribute()


def read_HelmDefaultValuesRequestSourceHelmRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("chart_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
        v1 = d.get("chart_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmDefaultValuesRequestSourceHelmRepository, d)
        v2 = d.get("repository", UNSET)
        if v2 is UNSET:
            n -= 1
        elif v2 is not None and len(v2) != 36 or v2[23] != "-":
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


HelmDefaultValuesRequestSourceHelmRepository.read_json = staticmethod(
    read_HelmDefaultValuesRequestSourceHelmRepository
)
HelmDefaultValuesRequestSourceHelmRepository.write_json = staticmethod(
    write_HelmDefaultValuesRequestSourceHelmRepository
)


class HelmResponseList(Model):
    """Helms, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[HelmResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "HelmResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#HelmResponse]", 0),)


def read_HelmResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmResponseList, d)
    o: Any = new(HelmResponseList)
    o.results = [read_HelmResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_HelmResponse(e) if type(e) is HelmResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmResponseList.read_json = staticmethod(read_HelmResponseList)
HelmResponseList.write_json = staticmethod(write_HelmResponseList)
