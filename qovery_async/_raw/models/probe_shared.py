"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class Healthcheck(Model):
    if TYPE_CHECKING:
        liveness_probe: Probe | None | Unset = UNSET
        readiness_probe: Probe | None | Unset = UNSET
    else:
        field_lines = """
            liveness_probe #Probe?
            readiness_probe #Probe?
        """
        __slots__ = slots(field_lines)


def read_Healthcheck(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("liveness_probe", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(Healthcheck, d)
            n -= 1
        if type(v1 := d.get("readiness_probe", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(Healthcheck, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, Healthcheck)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Healthcheck, d)
    o: Any = new(Healthcheck)
    o.liveness_probe = read_Probe(v0, r) if type(v0) is dict else v0
    o.readiness_probe = read_Probe(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_Healthcheck(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.liveness_probe) is not UNSET:
        d["liveness_probe"] = write_Probe(v) if type(v) is Probe else encode(v)
    if (v := o.readiness_probe) is not UNSET:
        d["readiness_probe"] = write_Probe(v) if type(v) is Probe else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Probe(Model):
    if TYPE_CHECKING:
        failure_threshold: int | Unset = UNSET
        """Default: 9."""
        initial_delay_seconds: int | Unset = UNSET
        """In seconds. Default: 30."""
        period_seconds: int | Unset = UNSET
        """In seconds. Default: 10."""
        success_threshold: int | Unset = UNSET
        """Default: 1."""
        timeout_seconds: int | Unset = UNSET
        """In seconds. Default: 5."""
        type_: ProbeType | Unset = UNSET
    else:
        field_lines = """
            failure_threshold int
            initial_delay_seconds int
            period_seconds int
            success_threshold int
            timeout_seconds int
            type_ #ProbeType "type"
        """
        __slots__ = slots(field_lines)


def read_Probe(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("failure_threshold", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        if type(v1 := d.get("initial_delay_seconds", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        if type(v2 := d.get("period_seconds", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        if type(v3 := d.get("success_threshold", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        if type(v4 := d.get("timeout_seconds", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        if type(v5 := d.get("type", UNSET)) is not dict:
            if v5 is not UNSET:
                return r.tolerate(Probe, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, Probe)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Probe, d)
    o: Any = new(Probe)
    o.failure_threshold = v0
    o.initial_delay_seconds = v1
    o.period_seconds = v2
    o.success_threshold = v3
    o.timeout_seconds = v4
    o.type_ = read_ProbeType(v5, r) if type(v5) is dict else v5
    o._extra = extra
    return o


def write_Probe(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.failure_threshold) is not UNSET:
        d["failure_threshold"] = v if type(v) is int else encode(v)
    if (v := o.initial_delay_seconds) is not UNSET:
        d["initial_delay_seconds"] = v if type(v) is int else encode(v)
    if (v := o.period_seconds) is not UNSET:
        d["period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.success_threshold) is not UNSET:
        d["success_threshold"] = v if type(v) is int else encode(v)
    if (v := o.timeout_seconds) is not UNSET:
        d["timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = write_ProbeType(v) if type(v) is ProbeType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProbeType(Model):
    if TYPE_CHECKING:
        exec_: ProbeTypeExec | None | Unset = UNSET
        grpc: ProbeTypeGrpc | None | Unset = UNSET
        http: ProbeTypeHttp | None | Unset = UNSET
        tcp: ProbeTypeTcp | None | Unset = UNSET
    else:
        field_lines = """
            exec_ #ProbeTypeExec? "exec"
            grpc #ProbeTypeGrpc?
            http #ProbeTypeHttp?
            tcp #ProbeTypeTcp?
        """
        __slots__ = slots(field_lines)


def read_ProbeType(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("exec", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(ProbeType, d)
            n -= 1
        if type(v1 := d.get("grpc", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ProbeType, d)
            n -= 1
        if type(v2 := d.get("http", UNSET)) is not dict and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ProbeType, d)
            n -= 1
        if type(v3 := d.get("tcp", UNSET)) is not dict and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ProbeType, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProbeType)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProbeType, d)
    o: Any = new(ProbeType)
    o.exec_ = read_ProbeTypeExec(v0, r) if type(v0) is dict else v0
    o.grpc = read_ProbeTypeGrpc(v1, r) if type(v1) is dict else v1
    o.http = read_ProbeTypeHttp(v2, r) if type(v2) is dict else v2
    o.tcp = read_ProbeTypeTcp(v3, r) if type(v3) is dict else v3
    o._extra = extra
    return o


def write_ProbeType(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.exec_) is not UNSET:
        d["exec"] = write_ProbeTypeExec(v) if type(v) is ProbeTypeExec else encode(v)
    if (v := o.grpc) is not UNSET:
        d["grpc"] = write_ProbeTypeGrpc(v) if type(v) is ProbeTypeGrpc else encode(v)
    if (v := o.http) is not UNSET:
        d["http"] = write_ProbeTypeHttp(v) if type(v) is ProbeTypeHttp else encode(v)
    if (v := o.tcp) is not UNSET:
        d["tcp"] = write_ProbeTypeTcp(v) if type(v) is ProbeTypeTcp else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProbeTypeExec(Model):
    if TYPE_CHECKING:
        command: list[str] | Unset = UNSET
        """At least 1 entries."""
    else:
        field_lines = """
            command [str]
        """
        __slots__ = slots(field_lines)


def read_ProbeTypeExec(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("command", UNSET)) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is not UNSET:
                return r.tolerate(ProbeTypeExec, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProbeTypeExec)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProbeTypeExec, d)
    o: Any = new(ProbeTypeExec)
    o.command = v0
    o._extra = extra
    return o


def write_ProbeTypeExec(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.command) is not UNSET:
        d["command"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProbeTypeGrpc(Model):
    if TYPE_CHECKING:
        port: int | Unset = UNSET
        service: str | None | Unset = UNSET
    else:
        field_lines = """
            port int
            service str?
        """
        __slots__ = slots(field_lines)


def read_ProbeTypeGrpc(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ProbeTypeGrpc, d)
            n -= 1
        if type(v1 := d.get("service", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ProbeTypeGrpc, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProbeTypeGrpc)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProbeTypeGrpc, d)
    o: Any = new(ProbeTypeGrpc)
    o.port = v0
    o.service = v1
    o._extra = extra
    return o


def write_ProbeTypeGrpc(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if (v := o.service) is not UNSET:
        d["service"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProbeTypeHttp(Model):
    if TYPE_CHECKING:
        path: str | Unset = UNSET
        """Default: '/'."""
        port: int | Unset = UNSET
        scheme: str | Unset = UNSET
        """Default: 'HTTP'."""
    else:
        field_lines = """
            path str
            port int
            scheme str
        """
        __slots__ = slots(field_lines)


def read_ProbeTypeHttp(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("path", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ProbeTypeHttp, d)
            n -= 1
        if type(v1 := d.get("port", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(ProbeTypeHttp, d)
            n -= 1
        if type(v2 := d.get("scheme", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ProbeTypeHttp, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProbeTypeHttp)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProbeTypeHttp, d)
    o: Any = new(ProbeTypeHttp)
    o.path = v0
    o.port = v1
    o.scheme = v2
    o._extra = extra
    return o


def write_ProbeTypeHttp(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.path) is not UNSET:
        d["path"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if (v := o.scheme) is not UNSET:
        d["scheme"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProbeTypeTcp(Model):
    if TYPE_CHECKING:
        host: str | None | Unset = UNSET
        port: int | Unset = UNSET
    else:
        field_lines = """
            host str?
            port int
        """
        __slots__ = slots(field_lines)


def read_ProbeTypeTcp(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("host", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(ProbeTypeTcp, d)
            n -= 1
        if type(v1 := d.get("port", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(ProbeTypeTcp, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProbeTypeTcp)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProbeTypeTcp, d)
    o: Any = new(ProbeTypeTcp)
    o.host = v0
    o.port = v1
    o._extra = extra
    return o


def write_ProbeTypeTcp(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.host) is not UNSET:
        d["host"] = v if v is None or type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
