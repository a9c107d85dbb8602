"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import ReferenceObject, ServiceTypeEnum, read_ReferenceObject, write_ReferenceObject

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import AgenticWorkflowModelTypeText, ServiceTypeEnumText
    from .agentic_workflows import AgenticWorkflowRequest


class AgenticWorkflowModelType(OpenEnum):
    CLAUDE = "CLAUDE"
    BEDROCK = "BEDROCK"

    if TYPE_CHECKING:
        _unknown_value = ""


_AgenticWorkflowModelType = members(AgenticWorkflowModelType, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class AgenticWorkflowGovernance(Model):
    if TYPE_CHECKING:
        host_allowlist: list[str]
    else:
        field_lines = """
            host_allowlist! [str]
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowGovernance(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["host_allowlist"]) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(AgenticWorkflowGovernance, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AgenticWorkflowGovernance)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowGovernance, d)
    o: Any = new(AgenticWorkflowGovernance)
    o.host_allowlist = v0
    o._extra = extra
    return o


def write_AgenticWorkflowGovernance(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.host_allowlist) is not UNSET:
        d["host_allowlist"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowHeader(Model):
    if TYPE_CHECKING:
        name: str
        value: str
    else:
        field_lines = """
            name! str
            value!* str
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowHeader(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str or type(v1 := d["value"]) is not str:
            return r.tolerate(AgenticWorkflowHeader, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, AgenticWorkflowHeader)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowHeader, d)
    o: Any = new(AgenticWorkflowHeader)
    o.name = v0
    o.value = v1
    o._extra = extra
    return o


def write_AgenticWorkflowHeader(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowModelResponse(Model):
    if TYPE_CHECKING:
        settings: str
        type_: Accepting[AgenticWorkflowModelType, AgenticWorkflowModelTypeText]
    else:
        field_lines = """
            settings! str
            type_! %AgenticWorkflowModelType "type"
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowModelResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _AgenticWorkflowModelType[d["type"]]
        if type(v0 := d["settings"]) is not str:
            return r.tolerate(AgenticWorkflowModelResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, AgenticWorkflowModelResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowModelResponse, d)
    o: Any = new(AgenticWorkflowModelResponse)
    o.settings = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_AgenticWorkflowModelResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.settings) is not UNSET:
        d["settings"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AgenticWorkflowModelType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowOutput(Model):
    if TYPE_CHECKING:
        headers: list[AgenticWorkflowHeader] | Unset = UNSET
        instructions: str | Unset = UNSET
        name: str
        url: str | None | Unset = UNSET
    else:
        field_lines = """
            headers [#AgenticWorkflowHeader]
            instructions str
            name! str
            url str?
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowOutput(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("headers", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(AgenticWorkflowOutput, d)
            n -= 1
        if type(v1 := d.get("instructions", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(AgenticWorkflowOutput, d)
            n -= 1
        if type(v3 := d.get("url", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(AgenticWorkflowOutput, d)
            n -= 1
        if type(v2 := d["name"]) is not str:
            return r.tolerate(AgenticWorkflowOutput, d)
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowOutput)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowOutput, d)
    o: Any = new(AgenticWorkflowOutput)
    o.headers = [read_AgenticWorkflowHeader(e, r) for e in v0] if v0 else v0
    o.instructions = v1
    o.name = v2
    o.url = v3
    o._extra = extra
    return o


def write_AgenticWorkflowOutput(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.headers) is not UNSET:
        d["headers"] = (
            [
                write_AgenticWorkflowHeader(e) if type(e) is AgenticWorkflowHeader else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.instructions) is not UNSET:
        d["instructions"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowProjectRepository(Model):
    if TYPE_CHECKING:
        branch: str
        git_token_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Id of the organization's Git token that reads the repository."""
        url: str
    else:
        field_lines = """
            branch! str
            git_token_id uuid?
            url! str
        """
        __slots__ = slots(field_lines)
        git_token_id = UuidAttribute()


def read_AgenticWorkflowProjectRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v1 := d.get("git_token_id", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and (len(v1) != 36 or v1[23] != "-"):
            return r.tolerate(AgenticWorkflowProjectRepository, d)
        if type(v0 := d["branch"]) is not str or type(v2 := d["url"]) is not str:
            return r.tolerate(AgenticWorkflowProjectRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowProjectRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowProjectRepository, d)
    o: Any = new(AgenticWorkflowProjectRepository)
    o.branch = v0
    o._git_token_id = v1
    o.url = v2
    o._extra = extra
    return o


def write_AgenticWorkflowProjectRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o._git_token_id) is not UNSET:
        d["git_token_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowResources(Model):
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU. Default: 1000."""
        gpu: int
        """Number of GPUs. Default: 0."""
        ram_mib: int
        """In MiB. Default: 1024."""
        storage_gib: int
        """In GB. Default: 0."""
    else:
        field_lines = """
            cpu_milli! int
            gpu! int
            ram_mib! int
            storage_gib! int
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowResources(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["cpu_milli"]) is not int
            or type(v1 := d["gpu"]) is not int
            or type(v2 := d["ram_mib"]) is not int
            or type(v3 := d["storage_gib"]) is not int
        ):
            return r.tolerate(AgenticWorkflowResources, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, AgenticWorkflowResources)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowResources, d)
    o: Any = new(AgenticWorkflowResources)
    o.cpu_milli = v0
    o.gpu = v1
    o.ram_mib = v2
    o.storage_gib = v3
    o._extra = extra
    return o


def write_AgenticWorkflowResources(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cpu_milli) is not UNSET:
        d["cpu_milli"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.ram_mib) is not UNSET:
        d["ram_mib"] = v if type(v) is int else encode(v)
    if (v := o.storage_gib) is not UNSET:
        d["storage_gib"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowResponse(Model):
    if TYPE_CHECKING:
        agent_prompt: str
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str
        docker_fragment: str
        enabled: bool
        environment: ReferenceObject
        governance: AgenticWorkflowGovernance
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mcp: str
        mcp_server_ids: Accepting[list[UUID], list[str]]
        model: AgenticWorkflowModelResponse
        name: str
        outputs: list[AgenticWorkflowOutput]
        project_repositories: list[AgenticWorkflowProjectRepository]
        resources: AgenticWorkflowResources
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        slug: str
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        webhook: AgenticWorkflowWebhook
        webhook_ip_allowlist: list[str]

        def to_request(self, **changes: Any) -> AgenticWorkflowRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            agent_prompt! str
            created_at! datetime
            description! str
            docker_fragment! str
            enabled! bool
            environment! #ReferenceObject
            governance! #AgenticWorkflowGovernance
            icon_uri str
            id! uuid
            mcp! str
            mcp_server_ids! [uuid]
            model! #AgenticWorkflowModelResponse
            name! str
            outputs! [#AgenticWorkflowOutput]
            project_repositories! [#AgenticWorkflowProjectRepository]
            resources! #AgenticWorkflowResources
            service_type! %ServiceTypeEnum
            slug! str
            updated_at datetime
            webhook! #AgenticWorkflowWebhook
            webhook_ip_allowlist! [str]
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_AgenticWorkflowResponse(d: Any, r: Reading) -> Any:
    n = 21
    try:
        if type(v7 := d.get("icon_uri", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(AgenticWorkflowResponse, d)
            n -= 1
        v16 = _ServiceTypeEnum[d["service_type"]]
        if (v18 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v18).tzinfo is None:
            return r.tolerate(AgenticWorkflowResponse, d)
        if (
            type(v0 := d["agent_prompt"]) is not str
            or moment(v1 := d["created_at"]).tzinfo is None
            or type(v2 := d["description"]) is not str
            or type(v3 := d["docker_fragment"]) is not str
            or (v4 := d["enabled"]) is not True
            and v4 is not False
            or type(v5 := d["environment"]) is not dict
            or type(v6 := d["governance"]) is not dict
            or len(v8 := d["id"]) != 36
            or v8[23] != "-"
            or type(v9 := d["mcp"]) is not str
            or type(v10 := d["mcp_server_ids"]) is not list
            or type(v11 := d["model"]) is not dict
            or type(v12 := d["name"]) is not str
            or type(v13 := d["outputs"]) is not list
            or type(v14 := d["project_repositories"]) is not list
            or type(v15 := d["resources"]) is not dict
            or type(v17 := d["slug"]) is not str
            or type(v19 := d["webhook"]) is not dict
            or type(v20 := d["webhook_ip_allowlist"]) is not list
            or not STRINGS.issuperset(map(type, v20))
        ):
            return r.tolerate(AgenticWorkflowResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, AgenticWorkflowResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowResponse, d)
    o: Any = new(AgenticWorkflowResponse)
    o.agent_prompt = v0
    o._created_at = v1
    o.description = v2
    o.docker_fragment = v3
    o.enabled = v4
    o.environment = read_ReferenceObject(v5, r)
    o.governance = read_AgenticWorkflowGovernance(v6, r)
    o.icon_uri = v7
    o._id = v8
    o.mcp = v9
    o.mcp_server_ids = r.read(
        parse_kind("[uuid]"),
        v10,
        Place(AgenticWorkflowResponse.schema_name, "mcp_server_ids", d, "mcp_server_ids"),
    )
    o.model = read_AgenticWorkflowModelResponse(v11, r)
    o.name = v12
    o.outputs = [read_AgenticWorkflowOutput(e, r) for e in v13] if v13 else v13
    o.project_repositories = (
        [read_AgenticWorkflowProjectRepository(e, r) for e in v14] if v14 else v14
    )
    o.resources = read_AgenticWorkflowResources(v15, r)
    o.service_type = v16
    o.slug = v17
    o._updated_at = v18
    o.webhook = read_AgenticWorkflowWebhook(v19, r)
    o.webhook_ip_allowlist = v20
    o._extra = extra
    return o


def write_AgenticWorkflowResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.agent_prompt) is not UNSET:
        d["agent_prompt"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.docker_fragment) is not UNSET:
        d["docker_fragment"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.governance) is not UNSET:
        d["governance"] = (
            write_AgenticWorkflowGovernance(v)
            if type(v) is AgenticWorkflowGovernance
            else encode(v)
        )
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mcp) is not UNSET:
        d["mcp"] = v if type(v) is str else encode(v)
    if (v := o.mcp_server_ids) is not UNSET:
        d["mcp_server_ids"] = encode(v)
    if (v := o.model) is not UNSET:
        d["model"] = (
            write_AgenticWorkflowModelResponse(v)
            if type(v) is AgenticWorkflowModelResponse
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
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.slug) is not UNSET:
        d["slug"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.webhook) is not UNSET:
        d["webhook"] = (
            write_AgenticWorkflowWebhook(v) if type(v) is AgenticWorkflowWebhook else encode(v)
        )
    if (v := o.webhook_ip_allowlist) is not UNSET:
        d["webhook_ip_allowlist"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class AgenticWorkflowWebhook(Model):
    if TYPE_CHECKING:
        url: str
    else:
        field_lines = """
            url! str
        """
        __slots__ = slots(field_lines)


def read_AgenticWorkflowWebhook(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["url"]) is not str:
            return r.tolerate(AgenticWorkflowWebhook, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AgenticWorkflowWebhook)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AgenticWorkflowWebhook, d)
    o: Any = new(AgenticWorkflowWebhook)
    o.url = v0
    o._extra = extra
    return o


def write_AgenticWorkflowWebhook(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
