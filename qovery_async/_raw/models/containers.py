"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .container_response import ContainerResponse, read_ContainerResponse, write_ContainerResponse

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ContainerResponseList(Model):
    """Containers, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ContainerResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ContainerResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ContainerResponse]", 0),)


def read_ContainerResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerResponseList, d)
    o: Any = new(ContainerResponseList)
    o.results = [read_ContainerResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ContainerResponse(e) if type(e) is ContainerResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ContainerResponseList.read_json = staticmethod(read_ContainerResponseList)
ContainerResponseList.write_json = staticmethod(write_ContainerResponseList)


class OrganizationContainerAutoDeployRequest(Model):
    """Body of a request with an organization container auto-deploy."""

    __slots__ = (
        "image_name",
        "tag",
    )
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        schema_name = "OrganizationContainerAutoDeployRequest"
        known_names = frozenset(
            (
                "image_name",
                "tag",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 0),
            ("tag", "tag", "str", 0),
        )


def read_OrganizationContainerAutoDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("image_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationContainerAutoDeployRequest, d)
        v1 = d.get("tag", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationContainerAutoDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationContainerAutoDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationContainerAutoDeployRequest, d)
    o: Any = new(OrganizationContainerAutoDeployRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationContainerAutoDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationContainerAutoDeployRequest.read_json = staticmethod(
    read_OrganizationContainerAutoDeployRequest
)
OrganizationContainerAutoDeployRequest.write_json = staticmethod(
    write_OrganizationContainerAutoDeployRequest
)


class OrganizationContainerPreviewRequest(Model):
    """Body of a request with an organization container preview."""

    __slots__ = (
        "image_name",
        "tag",
    )
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        schema_name = "OrganizationContainerPreviewRequest"
        known_names = frozenset(
            (
                "image_name",
                "tag",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 0),
            ("tag", "tag", "str", 0),
        )


def read_OrganizationContainerPreviewRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("image_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationContainerPreviewRequest, d)
        v1 = d.get("tag", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationContainerPreviewRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationContainerPreviewRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationContainerPreviewRequest, d)
    o: Any = new(OrganizationContainerPreviewRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationContainerPreviewRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationContainerPreviewRequest.read_json = staticmethod(
    read_OrganizationContainerPreviewRequest
)
OrganizationContainerPreviewRequest.write_json = staticmethod(
    write_OrganizationContainerPreviewRequest
)
