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

if TYPE_CHECKING:
    pass


class ArgocdAppManifestResponse(Model):
    """An ArgoCD app manifest in a response."""

    if TYPE_CHECKING:
        manifest_metadata: ArgocdAppManifestResponseManifestMetadata
        manifest_revision: str | None | Unset = UNSET
    else:
        field_lines = """
            manifest_metadata! #ArgocdAppManifestResponseManifestMetadata
            manifest_revision str?
        """
        __slots__ = slots(field_lines)


def read_ArgocdAppManifestResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("manifest_revision", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ArgocdAppManifestResponse, d)
            n -= 1
        if type(v0 := d["manifest_metadata"]) is not dict:
            return r.tolerate(ArgocdAppManifestResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdAppManifestResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAppManifestResponse, d)
    o: Any = new(ArgocdAppManifestResponse)
    o.manifest_metadata = read_ArgocdAppManifestResponseManifestMetadata(v0, r)
    o.manifest_revision = v1
    o._extra = extra
    return o


def write_ArgocdAppManifestResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.manifest_metadata) is not UNSET:
        d["manifest_metadata"] = (
            write_ArgocdAppManifestResponseManifestMetadata(v)
            if type(v) is ArgocdAppManifestResponseManifestMetadata
            else encode(v)
        )
    if (v := o.manifest_revision) is not UNSET:
        d["manifest_revision"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgocdAppManifestResponseManifestMetadata(Model):
    """ArgoCD app manifest response manifest metadata."""

    if TYPE_CHECKING:
        managed_resources: list[ArgocdManagedResource] | Unset = UNSET
    else:
        field_lines = """
            managed_resources [#ArgocdManagedResource]
        """
        __slots__ = slots(field_lines)


def read_ArgocdAppManifestResponseManifestMetadata(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("managed_resources", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ArgocdAppManifestResponseManifestMetadata, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ArgocdAppManifestResponseManifestMetadata)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAppManifestResponseManifestMetadata, d)
    o: Any = new(ArgocdAppManifestResponseManifestMetadata)
    o.managed_resources = [read_ArgocdManagedResource(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ArgocdAppManifestResponseManifestMetadata(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.managed_resources) is not UNSET:
        d["managed_resources"] = (
            [
                write_ArgocdManagedResource(e) if type(e) is ArgocdManagedResource else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ArgocdManagedResource(Model):
    """An ArgoCD managed resource."""

    if TYPE_CHECKING:
        kind: str | Unset = UNSET
        live_state: str | Unset = UNSET
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        target_state: str | Unset = UNSET
    else:
        field_lines = """
            kind str
            live_state str "liveState"
            name str
            namespace str
            target_state str "targetState"
        """
        __slots__ = slots(field_lines)


def read_ArgocdManagedResource(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("kind", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ArgocdManagedResource, d)
            n -= 1
        if type(v1 := d.get("liveState", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ArgocdManagedResource, d)
            n -= 1
        if type(v2 := d.get("name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ArgocdManagedResource, d)
            n -= 1
        if type(v3 := d.get("namespace", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ArgocdManagedResource, d)
            n -= 1
        if type(v4 := d.get("targetState", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ArgocdManagedResource, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdManagedResource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdManagedResource, d)
    o: Any = new(ArgocdManagedResource)
    o.kind = v0
    o.live_state = v1
    o.name = v2
    o.namespace = v3
    o.target_state = v4
    o._extra = extra
    return o


def write_ArgocdManagedResource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.kind) is not UNSET:
        d["kind"] = v if type(v) is str else encode(v)
    if (v := o.live_state) is not UNSET:
        d["liveState"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.target_state) is not UNSET:
        d["targetState"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
