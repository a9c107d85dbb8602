"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AgenticWorkflowModelType(OpenEnum):
    """Values of an agentic workflow model type."""

    CLAUDE = "CLAUDE"
    BEDROCK = "BEDROCK"


_AgenticWorkflowModelType = members(AgenticWorkflowModelType, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class AgenticWorkflowGovernance(Model):
    """An agentic workflow governance."""

    __slots__ = ("host_allowlist",)
    if TYPE_CHECKING:
        host_allowlist: list[str]
    else:
        schema_name = "AgenticWorkflowGovernance"
        known_names = frozenset(("host_allowlist",))
        model_fields = (("host_allowlist", "host_allowlist", "[str]", 1),)


def read_AgenticWorkflowGovernance(d: Any, r: Reading) -> Any:
    try:
        v0 = d["host_allowlist"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
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


AgenticWorkflowGovernance.read_json = staticmethod(read_AgenticWorkflowGovernance)
AgenticWorkflowGovernance.write_json = staticmethod(write_AgenticWorkflowGovernance)


class AgenticWorkflowHeader(Model):
    """An agentic workflow header."""

    __slots__ = (
        "name",
        "value",
    )
    if TYPE_CHECKING:
        name: str
        value: str
    else:
        schema_name = "AgenticWorkflowHeader"
        known_names = frozenset(
            (
                "name",
                "value",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("value", "value", "str", 3),
        )


def read_AgenticWorkflowHeader(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(AgenticWorkflowHeader, d)
        v1 = d["value"]
        if type(v1) is not str:
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


AgenticWorkflowHeader.read_json = staticmethod(read_AgenticWorkflowHeader)
AgenticWorkflowHeader.write_json = staticmethod(write_AgenticWorkflowHeader)


class AgenticWorkflowModelResponse(Model):
    """An agentic workflow model, as the API answers it."""

    __slots__ = (
        "settings",
        "type_",
    )
    if TYPE_CHECKING:
        settings: str
        type_: AgenticWorkflowModelType
    else:
        schema_name = "AgenticWorkflowModelResponse"
        known_names = frozenset(
            (
                "settings",
                "type",
            )
        )
        model_fields = (
            ("settings", "settings", "str", 1),
            ("type_", "type", "%AgenticWorkflowModelType", 1),
        )


def read_AgenticWorkflowModelResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["settings"]
        if type(v0) is not str:
            return r.tolerate(AgenticWorkflowModelResponse, d)
        v1 = _AgenticWorkflowModelType[d["type"]]
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


AgenticWorkflowModelResponse.read_json = staticmethod(read_AgenticWorkflowModelResponse)
AgenticWorkflowModelResponse.write_json = staticmethod(write_AgenticWorkflowModelResponse)


class AgenticWorkflowOutput(Model):
    """An agentic workflow output."""

    __slots__ = (
        "headers",
        "instructions",
        "name",
        "url",
    )
    if TYPE_CHECKING:
        headers: list[AgenticWorkflowHeader] | Unset = UNSET
        instructions: str | Unset = UNSET
        name: str
        url: str | None | Unset = UNSET
    else:
        schema_name = "AgenticWorkflowOutput"
        known_names = frozenset(
            (
                "headers",
                "instructions",
                "name",
                "url",
            )
        )
        model_fields = (
            ("headers", "headers", "[#AgenticWorkflowHeader]", 0),
            ("instructions", "instructions", "str", 0),
            ("name", "name", "str", 1),
            ("url", "url", "str?", 0),
        )


def read_AgenticWorkflowOutput(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("headers", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AgenticWorkflowOutput, d)
        v1 = d.get("instructions", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(AgenticWorkflowOutput, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(AgenticWorkflowOutput, d)
        v3 = d.get("url", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
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


AgenticWorkflowOutput.read_json = staticmethod(read_AgenticWorkflowOutput)
AgenticWorkflowOutput.write_json = staticmethod(write_AgenticWorkflowOutput)


class AgenticWorkflowProjectRepository(Model):
    """An agentic workflow project repository."""

    __slots__ = (
        "branch",
        "_git_token_id",
        "url",
    )
    if TYPE_CHECKING:
        branch: str
        git_token_id: UUID | None | Unset = UNSET
        """Id of the organization's Git token that reads the repository."""
        url: str
    else:
        schema_name = "AgenticWorkflowProjectRepository"
        known_names = frozenset(
            (
                "branch",
                "git_token_id",
                "url",
            )
        )
        model_fields = (
            ("branch", "branch", "str", 1),
            ("git_token_id", "git_token_id", "uuid?", 4),
            ("url", "url", "str", 1),
        )
        git_token_id = UuidAttribute()


def read_AgenticWorkflowProjectRepository(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["branch"]
        if type(v0) is not str:
            return r.tolerate(AgenticWorkflowProjectRepository, d)
        v1 = d.get("git_token_id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif v1 is not None and len(v1) != 36 or v1[23] != "-":
            return r.tolerate(AgenticWorkflowProjectRepository, d)
        v2 = d["url"]
        if type(v2) is not str:
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


AgenticWorkflowProjectRepository.read_json = staticmethod(read_AgenticWorkflowProjectRepository)
AgenticWorkflowProjectRepository.write_json = staticmethod(write_AgenticWorkflowProjectRepository)


class AgenticWorkflowResources(Model):
    """Agentic workflow resources."""

    __slots__ = (
        "cpu_milli",
        "gpu",
        "ram_mib",
        "storage_gib",
    )
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU. Left out, the API takes 1000."""
        gpu: int
        """Number of GPUs. Left out, the API takes 0."""
        ram_mib: int
        """In MiB. Left out, the API takes 1024."""
        storage_gib: int
        """In GB. Left out, the API takes 0."""
    else:
        schema_name = "AgenticWorkflowResources"
        known_names = frozenset(
            (
                "cpu_milli",
                "gpu",
                "ram_mib",
                "storage_gib",
            )
        )
        model_fields = (
            ("cpu_milli", "cpu_milli", "int", 1),
            ("gpu", "gpu", "int", 1),
            ("ram_mib", "ram_mib", "int", 1),
            ("storage_gib", "storage_gib", "int", 1),
        )


def read_AgenticWorkflowResources(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cpu_milli"]
        if type(v0) is not int:
            return r.tolerate(AgenticWorkflowResources, d)
        v1 = d["gpu"]
        if type(v1) is not int:
            return r.tolerate(AgenticWorkflowResources, d)
        v2 = d["ram_mib"]
        if type(v2) is not int:
            return r.tolerate(AgenticWorkflowResources, d)
        v3 = d["storage_gib"]
        if type(v3) is not int:
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


AgenticWorkflowResources.read_json = staticmethod(read_AgenticWorkflowResources)
AgenticWorkflowResources.write_json = staticmethod(write_AgenticWorkflowResources)


class AgenticWorkflowResponse(Model):
    """An agentic workflow, as the API answers it."""

    __slots__ = (
        "agent_prompt",
        "_created_at",
        "description",
        "docker_fragment",
        "enabled",
        "environment",
        "governance",
        "icon_uri",
        "_id",
        "mcp",
        "mcp_server_ids",
        "model",
        "name",
        "outputs",
        "project_repositories",
        "resources",
        "service_type",
        "slug",
        "_updated_at",
        "webhook",
        "webhook_ip_allowlist",
    )
    if TYPE_CHECKING:
        agent_prompt: str
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str
        docker_fragment: str
        enabled: bool
        environment: ReferenceObject
        governance: AgenticWorkflowGovernance
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        mcp: str
        mcp_server_ids: list[UUID]
        model: AgenticWorkflowModelResponse
        name: str
        outputs: list[AgenticWorkflowOutput]
        project_repositories: list[AgenticWorkflowProjectRepository]
        resources: AgenticWorkflowResources
        service_type: ServiceTypeEnum
        slug: str
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        webhook: AgenticWorkflowWebhook
        webhook_ip_allowlist: list[str]
    else:
        schema_name = "AgenticWorkflowResponse"
        known_names = frozenset(
            (
                "agent_prompt",
                "created_at",
                "description",
                "docker_fragment",
                "enabled",
                "environment",
                "governance",
                "icon_uri",
                "id",
                "mcp",
                "mcp_server_ids",
                "model",
                "name",
                "outputs",
                "project_repositories",
                "resources",
                "service_type",
                "slug",
                "updated_at",
                "webhook",
                "webhook_ip_allowlist",
            )
        )
        model_fields = (
            ("agent_prompt", "agent_prompt", "str", 1),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 1),
            ("docker_fragment", "docker_fragment", "str", 1),
            ("enabled", "enabled", "bool", 1),
            ("environment", "environment", "#ReferenceObject", 1),
            ("governance", "governance", "#AgenticWorkflowGovernance", 1),
            ("icon_uri", "icon_uri", "str", 0),
            ("id", "id", "uuid", 5),
            ("mcp", "mcp", "str", 1),
            ("mcp_server_ids", "mcp_server_ids", "[uuid]", 1),
            ("model", "model", "#AgenticWorkflowModelResponse", 1),
            ("name", "name", "str", 1),
            ("outputs", "outputs", "[#AgenticWorkflowOutput]", 1),
            (
                "project_repositories",
                "project_repositories",
                "[#AgenticWorkflowProjectRepository]",
                1,
            ),
            ("resources", "resources", "#AgenticWorkflowResources", 1),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("slug", "slug", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("webhook", "webhook", "#AgenticWorkflowWebhook", 1),
            ("webhook_ip_allowlist", "webhook_ip_allowlist", "[str]", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_AgenticWorkflowResponse(d: Any, r: Reading) -> Any:
    n = 21
    try:
        v0 = d["agent_prompt"]
        if type(v0) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(AgenticWorkflowResponse, d)
        v2 = d["description"]
        if type(v2) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v3 = d["docker_fragment"]
        if type(v3) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v4 = d["enabled"]
        if v4 is not True and v4 is not False:
            return r.tolerate(AgenticWorkflowResponse, d)
        v5 = d["environment"]
        if type(v5) is not dict:
            return r.tolerate(AgenticWorkflowResponse, d)
        v6 = d["governance"]
        if type(v6) is not dict:
            return r.tolerate(AgenticWorkflowResponse, d)
        v7 = d.get("icon_uri", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(AgenticWorkflowResponse, d)
        v8 = d["id"]
        if len(v8) != 36 or v8[23] != "-":
            return r.tolerate(AgenticWorkflowResponse, d)
        v9 = d["mcp"]
        if type(v9) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v10 = d["mcp_server_ids"]
        if type(v10) is not list:
            return r.tolerate(AgenticWorkflowResponse, d)
        v11 = d["model"]
        if type(v11) is not dict:
            return r.tolerate(AgenticWorkflowResponse, d)
        v12 = d["name"]
        if type(v12) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v13 = d["outputs"]
        if type(v13) is not list:
            return r.tolerate(AgenticWorkflowResponse, d)
        v14 = d["project_repositories"]
        if type(v14) is not list:
            return r.tolerate(AgenticWorkflowResponse, d)
        v15 = d["resources"]
        if type(v15) is not dict:
            return r.tolerate(AgenticWorkflowResponse, d)
        v16 = _ServiceTypeEnum[d["service_type"]]
        v17 = d["slug"]
        if type(v17) is not str:
            return r.tolerate(AgenticWorkflowResponse, d)
        v18 = d.get("updated_at", UNSET)
        if v18 is UNSET:
            n -= 1
        elif moment(v18).tzinfo is None:
            return r.tolerate(AgenticWorkflowResponse, d)
        v19 = d["webhook"]
        if type(v19) is not dict:
            return r.tolerate(AgenticWorkflowResponse, d)
        v20 = d["webhook_ip_allowlist"]
        if type(v20) is not list or not STRINGS.issuperset(map(type, v20)):
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


AgenticWorkflowResponse.read_json = staticmethod(read_AgenticWorkflowResponse)
AgenticWorkflowResponse.write_json = staticmethod(write_AgenticWorkflowResponse)


class AgenticWorkflowWebhook(Model):
    """An agentic workflow webhook."""

    __slots__ = ("url",)
    if TYPE_CHECKING:
        url: str
    else:
        schema_name = "AgenticWorkflowWebhook"
        known_names = frozenset(("url",))
        model_fields = (("url", "url", "str", 1),)


def read_AgenticWorkflowWebhook(d: Any, r: Reading) -> Any:
    try:
        v0 = d["url"]
        if type(v0) is not str:
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


AgenticWorkflowWebhook.read_json = staticmethod(read_AgenticWorkflowWebhook)
AgenticWorkflowWebhook.write_json = staticmethod(write_AgenticWorkflowWebhook)
