"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict

from ..models import Probe, ProbeType, ProbeTypeExec, ProbeTypeGrpc, ProbeTypeHttp, ProbeTypeTcp

class HealthcheckDict(TypedDict):
    liveness_probe: NotRequired[Probe | ProbeDict | None]
    readiness_probe: NotRequired[Probe | ProbeDict | None]

class ProbeDict(TypedDict):
    failure_threshold: NotRequired[int]
    initial_delay_seconds: NotRequired[int]
    period_seconds: NotRequired[int]
    success_threshold: NotRequired[int]
    timeout_seconds: NotRequired[int]
    type: NotRequired[ProbeType | ProbeTypeDict]

class ProbeTypeDict(TypedDict):
    exec: NotRequired[ProbeTypeExec | ProbeTypeExecDict | None]
    grpc: NotRequired[ProbeTypeGrpc | ProbeTypeGrpcDict | None]
    http: NotRequired[ProbeTypeHttp | ProbeTypeHttpDict | None]
    tcp: NotRequired[ProbeTypeTcp | ProbeTypeTcpDict | None]

class ProbeTypeExecDict(TypedDict):
    command: NotRequired[list[str] | tuple[str, ...]]

class ProbeTypeGrpcDict(TypedDict):
    port: NotRequired[int]
    service: NotRequired[str | None]

class ProbeTypeHttpDict(TypedDict):
    path: NotRequired[str]
    port: NotRequired[int]
    scheme: NotRequired[str]

class ProbeTypeTcpDict(TypedDict):
    host: NotRequired[str | None]
    port: NotRequired[int]
