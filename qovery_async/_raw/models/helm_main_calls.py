"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .helm_key_values import KubernetesSelector, read_KubernetesSelector, write_KubernetesSelector

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class KubernetesMetadata(Model):
    """Kubernetes metadata."""

    __slots__ = ("name",)
    if TYPE_CHECKING:
        name: str | Unset = UNSET
    else:
        schema_name = "KubernetesMetadata"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 0),)


def read_KubernetesMetadata(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesMetadata, d)
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesMetadata)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesMetadata, d)
    o: Any = new(KubernetesMetadata)
    o.name = v0
    o._extra = extra
    return o


def write_KubernetesMetadata(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KubernetesMetadata.read_json = staticmethod(read_KubernetesMetadata)
KubernetesMetadata.write_json = staticmethod(write_KubernetesMetadata)


class KubernetesService(Model):
    """A Kubernetes service."""

    __slots__ = (
        "metadata",
        "service_spec",
    )
    if TYPE_CHECKING:
        metadata: KubernetesMetadata
        service_spec: KubernetesServiceSpec
    else:
        schema_name = "KubernetesService"
        known_names = frozenset(
            (
                "metadata",
                "service_spec",
            )
        )
        model_fields = (
            ("metadata", "metadata", "#KubernetesMetadata", 1),
            ("service_spec", "service_spec", "#KubernetesServiceSpec", 1),
        )


def read_KubernetesService(d: Any, r: Reading) -> Any:
    try:
        v0 = d["metadata"]
        if type(v0) is not dict:
            return r.tolerate(KubernetesService, d)
        v1 = d["service_spec"]
        if type(v1) is not dict:
            return r.tolerate(KubernetesService, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, KubernetesService)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesService, d)
    o: Any = new(KubernetesService)
    o.metadata = read_KubernetesMetadata(v0, r)
    o.service_spec = read_KubernetesServiceSpec(v1, r)
    o._extra = extra
    return o


def write_KubernetesService(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.metadata) is not UNSET:
        d["metadata"] = write_KubernetesMetadata(v) if type(v) is KubernetesMetadata else encode(v)
    if (v := o.service_spec) is not UNSET:
        d["service_spec"] = (
            write_KubernetesServiceSpec(v) if type(v) is KubernetesServiceSpec else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


KubernetesService.read_json = staticmethod(read_KubernetesService)
KubernetesService.write_json = staticmethod(write_KubernetesService)


class KubernetesServicePort(Model):
    """A Kubernetes service port."""

    __slots__ = (
        "name",
        "port",
    )
    if TYPE_CHECKING:
        name: str | Unset = UNSET
        port: int
    else:
        schema_name = "KubernetesServicePort"
        known_names = frozenset(
            (
                "name",
                "port",
            )
        )
        model_fields = (
            ("name", "name", "str", 0),
            ("port", "port", "int", 1),
        )


def read_KubernetesServicePort(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesServicePort, d)
        v1 = d["port"]
        if type(v1) is not int:
            return r.tolerate(KubernetesServicePort, d)
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServicePort)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServicePort, d)
    o: Any = new(KubernetesServicePort)
    o.name = v0
    o.port = v1
    o._extra = extra
    return o


def write_KubernetesServicePort(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KubernetesServicePort.read_json = staticmethod(read_KubernetesServicePort)
KubernetesServicePort.write_json = staticmethod(write_KubernetesServicePort)


class KubernetesServiceResponseList(Model):
    """Kubernetes services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[KubernetesService] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "KubernetesServiceResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#KubernetesService]", 0),)


def read_KubernetesServiceResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesServiceResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServiceResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServiceResponseList, d)
    o: Any = new(KubernetesServiceResponseList)
    o.results = [read_KubernetesService(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_KubernetesServiceResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_KubernetesService(e) if type(e) is KubernetesService else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


KubernetesServiceResponseList.read_json = staticmethod(read_KubernetesServiceResponseList)
KubernetesServiceResponseList.write_json = staticmethod(write_KubernetesServiceResponseList)


class KubernetesServiceSpec(Model):
    """A Kubernetes service spec."""

    __slots__ = (
        "ports",
        "selectors",
        "type_",
    )
    if TYPE_CHECKING:
        ports: list[KubernetesServicePort] | Unset = UNSET
        selectors: list[KubernetesSelector] | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        schema_name = "KubernetesServiceSpec"
        known_names = frozenset(
            (
                "ports",
                "selectors",
                "type",
            )
        )
        model_fields = (
            ("ports", "ports", "[#KubernetesServicePort]", 0),
            ("selectors", "selectors", "[#KubernetesSelector]", 0),
            ("type_", "type", "str", 0),
        )


def read_KubernetesServiceSpec(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("ports", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesServiceSpec, d)
        v1 = d.get("selectors", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesServiceSpec, d)
        v2 = d.get("type", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KubernetesServiceSpec, d)
        extra = None if len(d) == n else r.unknown_fields(d, KubernetesServiceSpec)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KubernetesServiceSpec, d)
    o: Any = new(KubernetesServiceSpec)
    o.ports = [read_KubernetesServicePort(e, r) for e in v0] if v0 else v0
    o.selectors = [read_KubernetesSelector(e, r) for e in v1] if v1 else v1
    o.type_ = v2
    o._extra = extra
    return o


def write_KubernetesServiceSpec(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_KubernetesServicePort(e) if type(e) is KubernetesServicePort else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.selectors) is not UNSET:
        d["selectors"] = (
            [write_KubernetesSelector(e) if type(e) is KubernetesSelector else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KubernetesServiceSpec.read_json = staticmethod(read_KubernetesServiceSpec)
KubernetesServiceSpec.write_json = staticmethod(write_KubernetesServiceSpec)
