"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .agentic_workflows_shared import (
    AgenticWorkflowGovernance,
    AgenticWorkflowModelType,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowResources,
    AgenticWorkflowResponse,
    read_AgenticWorkflowGovernance,
    read_AgenticWorkflowOutput,
    read_AgenticWorkflowProjectRepository,
    read_AgenticWorkflowResources,
    read_AgenticWorkflowResponse,
    write_AgenticWorkflowGovernance,
    write_AgenticWorkflowOutput,
    write_AgenticWorkflowProjectRepository,
    write_AgenticWorkflowResources,
    write_AgenticWorkflowResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import AgenticWorkflowModelTypeText


_AgenticWorkflowModelType = members(AgenticWorkflowModelType, unset=False, null=False)


class AgenticWorkflowModelRequest(Model):
    if TYPE_CHECKING:
        api_key: str | Unset = UNSET
        """Secret; omitted from responses."""
        settings: str | Unset = UNSET
        type_: Accepting[AgenticWorkflowModelType, AgenticWorkflowModelTypeText]
    else:
        field_lines = """
            api_key* str
            settings str
            type_! %AgenticWorkflowModelType "type"
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowModelRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("api_key", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AgenticWorkflowModelRequest, d)
            n -= 1
        if type(v1 := d.get("settings", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(AgenticWorkflowModelRequest, d)
            n -= 1
        v2 = _AgenticWorkflowModelType[d["type"]]
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowModelRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowModelRequest, d)
    o: Any = new(AgenticWorkflowModelRequest)
    o.api_key = v0
    o.settings = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_AgenticWorkflowModelRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.api_key) is not UNSET:
        d["api_key"] = v if type(v) is str else encode(v)
    if (v := o.settings) is not UNSET:
        d["settings"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AgenticWorkflowModelType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowRequest(Model):
    if TYPE_CHECKING:
        agent_prompt: str | Unset = UNSET
        description: str | Unset = UNSET
        docker_fragment: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        """Default: true."""
        governance: AgenticWorkflowGovernance | Unset = UNSET
        mcp: str | Unset = UNSET
        mcp_server_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        model: AgenticWorkflowModelRequest | Unset = UNSET
        name: str
        outputs: list[AgenticWorkflowOutput] | Unset = UNSET
        project_repositories: list[AgenticWorkflowProjectRepository] | Unset = UNSET
        resources: AgenticWorkflowResources | Unset = UNSET
        webhook_ip_allowlist: list[str] | Unset = UNSET
    else:
        field_lines = """
            agent_prompt str
            description str
            docker_fragment str
            enabled bool
            governance #AgenticWorkflowGovernance
            mcp str
            mcp_server_ids [uuid]
            model #AgenticWorkflowModelRequest
            name! str
            outputs [#AgenticWorkflowOutput]
            project_repositories [#AgenticWorkflowProjectRepository]
            resources #AgenticWorkflowResources
            webhook_ip_allowlist [str]
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        if type(v0 := d.get("agent_prompt", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v2 := d.get("docker_fragment", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if (v3 := d.get("enabled", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v4 := d.get("governance", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v5 := d.get("mcp", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v6 := d.get("mcp_server_ids", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v7 := d.get("model", UNSET)) is not dict:
            if v7 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v9 := d.get("outputs", UNSET)) is not list:
            if v9 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v10 := d.get("project_repositories", UNSET)) is not list:
            if v10 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v11 := d.get("resources", UNSET)) is not dict:
            if v11 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v12 := d.get("webhook_ip_allowlist", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v12)
        ):
            if v12 is not UNSET:
                return r.tolerate(AgenticWorkflowRequest, d)
            n -= 1
        if type(v8 := d["name"]) is not str:
            return r.tolerate(AgenticWorkflowRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowRequest, d)
    o: Any = new(AgenticWorkflowRequest)
    o.agent_prompt = v0
    o.description = v1
    o.docker_fragment = v2
    o.enabled = v3
    o.governance = read_AgenticWorkflowGovernance(v4, r) if type(v4) is dict else v4
    o.mcp = v5
    o.mcp_server_ids = (
        r.read(
            parse_kind("[uuid]"),
            v6,
            Place(AgenticWorkflowRequest.schema_name, "mcp_server_ids", d, "mcp_server_ids"),
        )
        if type(v6) is list
        else v6
    )
    o.model = read_AgenticWorkflowModelRequest(v7, r) if type(v7) is dict else v7
    o.name = v8
    o.outputs = [read_AgenticWorkflowOutput(e, r) for e in v9] if v9 else v9
    o.project_repositories = (
        [read_AgenticWorkflowProjectRepository(e, r) for e in v10] if v10 else v10
    )
    o.resources = read_AgenticWorkflowResources(v11, r) if type(v11) is dict else v11
    o.webhook_ip_allowlist = v12
    o._extra = extra
    return o


def write_AgenticWorkflowRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.agent_prompt) is not UNSET:
        d["agent_prompt"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.docker_fragment) is not UNSET:
        d["docker_fragment"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.governance) is not UNSET:
        d["governance"] = (
            write_AgenticWorkflowGovernance(v)
            if type(v) is AgenticWorkflowGovernance
            else encode(v)
        )
    if (v := o.mcp) is not UNSET:
        d["mcp"] = v if type(v) is str else encode(v)
    if (v := o.mcp_server_ids) is not UNSET:
        d["mcp_server_ids"] = encode(v)
    if (v := o.model) is not UNSET:
        d["model"] = (
            write_AgenticWorkflowModelRequest(v)
            if type(v) is AgenticWorkflowModelRequest
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.outputs) is not UNSET:
        d["outputs"] = (
            [
                write_AgenticWorkflowOutput(e) if type(e) is AgenticWorkflowOutput else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.project_repositories) is not UNSET:
        d["project_repositories"] = (
            [
                write_AgenticWorkflowProjectRepository(e)
                if type(e) is AgenticWorkflowProjectRepository
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.resources) is not UNSET:
        d["resources"] = (
            write_AgenticWorkflowResources(v) if type(v) is AgenticWorkflowResources else encode(v)
        )
    if (v := o.webhook_ip_allowlist) is not UNSET:
        d["webhook_ip_allowlist"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowResponseList(Model):
    """Agentic workflows, in `results`."""

    if TYPE_CHECKING:
        results: list[AgenticWorkflowResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#AgenticWorkflowResponse]
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(AgenticWorkflowResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowResponseList, d)
    o: Any = new(AgenticWorkflowResponseList)
    o.results = [read_AgenticWorkflowResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_AgenticWorkflowResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_AgenticWorkflowResponse(e)
                if type(e) is AgenticWorkflowResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class CancelAgenticWorkflowDeploymentBody(Model):
    """Body of the request a cancel agentic workflow deployment."""

    if TYPE_CHECKING:
        force_cancel: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            force_cancel bool
        """
        __slots__ = slots(field_lines)


def read_CancelAgenticWorkflowDeploymentBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("force_cancel", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(CancelAgenticWorkflowDeploymentBody, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CancelAgenticWorkflowDeploymentBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CancelAgenticWorkflowDeploymentBody, d)
    o: Any = new(CancelAgenticWorkflowDeploymentBody)
    o.force_cancel = v0
    o._extra = extra
    return o


def write_CancelAgenticWorkflowDeploymentBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.force_cancel) is not UNSET:
        d["force_cancel"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
