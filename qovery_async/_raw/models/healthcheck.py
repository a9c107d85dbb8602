"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class Healthcheck(Model):
    """A healthcheck."""

    __slots__ = (
        "liveness_probe",
        "readiness_probe",
    )
    if TYPE_CHECKING:
        liveness_probe: Probe | None | Unset = UNSET
        readiness_probe: Probe | None | Unset = UNSET
    else:
        schema_name = "Healthcheck"
        known_names = frozenset(
            (
                "liveness_probe",
                "readiness_probe",
            )
        )
        model_fields = (
            ("liveness_probe", "liveness_probe", "#Probe?", 0),
            ("readiness_probe", "readiness_probe", "#Probe?", 0),
        )


def read_Healthcheck(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("liveness_probe", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(Healthcheck, d)
        v1 = d.get("readiness_probe", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(Healthcheck, d)
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


Healthcheck.read_json = staticmethod(read_Healthcheck)
Healthcheck.write_json = staticmethod(write_Healthcheck)


class Probe(Model):
    """A probe."""

    __slots__ = (
        "failure_threshold",
        "initial_delay_seconds",
        "period_seconds",
        "success_threshold",
        "timeout_seconds",
        "type_",
    )
    if TYPE_CHECKING:
        failure_threshold: int | Unset = UNSET
        """Left out, the API takes 9."""
        initial_delay_seconds: int | Unset = UNSET
        """In seconds. Left out, the API takes 30."""
        period_seconds: int | Unset = UNSET
        """In seconds. Left out, the API takes 10."""
        success_threshold: int | Unset = UNSET
        """Left out, the API takes 1."""
        timeout_seconds: int | Unset = UNSET
        """In seconds. Left out, the API takes 5."""
        type_: ProbeType | Unset = UNSET
    else:
        schema_name = "Probe"
        known_names = frozenset(
            (
                "failure_threshold",
                "initial_delay_seconds",
                "period_seconds",
                "success_threshold",
                "timeout_seconds",
                "type",
            )
        )
        model_fields = (
            ("failure_threshold", "failure_threshold", "int", 0),
            ("initial_delay_seconds", "initial_delay_seconds", "int", 0),
            ("period_seconds", "period_seconds", "int", 0),
            ("success_threshold", "success_threshold", "int", 0),
            ("timeout_seconds", "timeout_seconds", "int", 0),
            ("type_", "type", "#ProbeType", 0),
        )


def read_Probe(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("failure_threshold", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
        v1 = d.get("initial_delay_seconds", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
        v2 = d.get("period_seconds", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
        v3 = d.get("success_threshold", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
        v4 = d.get("timeout_seconds", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
        v5 = d.get("type", UNSET)
        if type(v5) is not dict:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(Probe, d)
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


Probe.read_json = staticmethod(read_Probe)
Probe.write_json = staticmethod(write_Probe)


class ProbeType(Model):
    """A probe type."""

    __slots__ = (
        "exec_",
        "grpc",
        "http",
        "tcp",
    )
    if TYPE_CHECKING:
        exec_: ProbeTypeExec | None | Unset = UNSET
        grpc: ProbeTypeGrpc | None | Unset = UNSET
        http: ProbeTypeHttp | None | Unset = UNSET
        tcp: ProbeTypeTcp | None | Unset = UNSET
    else:
        schema_name = "ProbeType"
        known_names = frozenset(
            (
                "exec",
                "grpc",
                "http",
                "tcp",
            )
        )
        model_fields = (
            ("exec_", "exec", "#ProbeTypeExec?", 0),
            ("grpc", "grpc", "#ProbeTypeGrpc?", 0),
            ("http", "http", "#ProbeTypeHttp?", 0),
            ("tcp", "tcp", "#ProbeTypeTcp?", 0),
        )


def read_ProbeType(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("exec", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(ProbeType, d)
        v1 = d.get("grpc", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ProbeType, d)
        v2 = d.get("http", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ProbeType, d)
        v3 = d.get("tcp", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ProbeType, d)
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


ProbeType.read_json = staticmethod(read_ProbeType)
ProbeType.write_json = staticmethod(write_ProbeType)


class ProbeTypeExec(Model):
    """A probe type exec."""

    __slots__ = ("command",)
    if TYPE_CHECKING:
        command: list[str] | Unset = UNSET
        """At least 1 entries."""
    else:
        schema_name = "ProbeTypeExec"
        known_names = frozenset(("command",))
        model_fields = (("command", "command", "[str]", 0),)


def read_ProbeTypeExec(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("command", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeExec, d)
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


ProbeTypeExec.read_json = staticmethod(read_ProbeTypeExec)
ProbeTypeExec.write_json = staticmethod(write_ProbeTypeExec)


class ProbeTypeGrpc(Model):
    """A probe type grpc."""

    __slots__ = (
        "port",
        "service",
    )
    if TYPE_CHECKING:
        port: int | Unset = UNSET
        service: str | None | Unset = UNSET
    else:
        schema_name = "ProbeTypeGrpc"
        known_names = frozenset(
            (
                "port",
                "service",
            )
        )
        model_fields = (
            ("port", "port", "int", 0),
            ("service", "service", "str?", 0),
        )


def read_ProbeTypeGrpc(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeGrpc, d)
        v1 = d.get("service", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ProbeTypeGrpc, d)
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


ProbeTypeGrpc.read_json = staticmethod(read_ProbeTypeGrpc)
ProbeTypeGrpc.write_json = staticmethod(write_ProbeTypeGrpc)


class ProbeTypeHttp(Model):
    """A probe type HTTP."""

    __slots__ = (
        "path",
        "port",
        "scheme",
    )
    if TYPE_CHECKING:
        path: str | Unset = UNSET
        """Left out, the API takes '/'."""
        port: int | Unset = UNSET
        scheme: str | Unset = UNSET
        """Left out, the API takes 'HTTP'."""
    else:
        schema_name = "ProbeTypeHttp"
        known_names = frozenset(
            (
                "path",
                "port",
                "scheme",
            )
        )
        model_fields = (
            ("path", "path", "str", 0),
            ("port", "port", "int", 0),
            ("scheme", "scheme", "str", 0),
        )


def read_ProbeTypeHttp(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("path", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeHttp, d)
        v1 = d.get("port", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeHttp, d)
        v2 = d.get("scheme", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeHttp, d)
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


ProbeTypeHttp.read_json = staticmethod(read_ProbeTypeHttp)
ProbeTypeHttp.write_json = staticmethod(write_ProbeTypeHttp)


class ProbeTypeTcp(Model):
    """A probe type tcp."""

    __slots__ = (
        "host",
        "port",
    )
    if TYPE_CHECKING:
        host: str | None | Unset = UNSET
        port: int | Unset = UNSET
    else:
        schema_name = "ProbeTypeTcp"
        known_names = frozenset(
            (
                "host",
                "port",
            )
        )
        model_fields = (
            ("host", "host", "str?", 0),
            ("port", "port", "int", 0),
        )


def read_ProbeTypeTcp(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("host", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(ProbeTypeTcp, d)
        v1 = d.get("port", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProbeTypeTcp, d)
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


ProbeTypeTcp.read_json = staticmethod(read_ProbeTypeTcp)
ProbeTypeTcp.write_json = staticmethod(write_ProbeTypeTcp)
