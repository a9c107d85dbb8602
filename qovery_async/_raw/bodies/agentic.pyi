"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AgenticWorkflowGovernance,
    AgenticWorkflowHeader,
    AgenticWorkflowModelRequest,
    AgenticWorkflowModelType,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowResources,
)

AgenticWorkflowModelTypeText: TypeAlias = Literal["CLAUDE", "BEDROCK"]

class AgenticWorkflowGovernanceDict(TypedDict):
    host_allowlist: list[str] | tuple[str, ...]

class AgenticWorkflowHeaderDict(TypedDict):
    name: str
    value: str

class AgenticWorkflowModelRequestDict(TypedDict):
    api_key: NotRequired[str]
    settings: NotRequired[str]
    type: AgenticWorkflowModelType | AgenticWorkflowModelTypeText

class AgenticWorkflowOutputDict(TypedDict):
    headers: NotRequired[Sequence[AgenticWorkflowHeader | AgenticWorkflowHeaderDict]]
    instructions: NotRequired[str]
    name: str
    url: NotRequired[str | None]

class AgenticWorkflowProjectRepositoryDict(TypedDict):
    branch: str
    git_token_id: NotRequired[str | UUID | None]
    url: str

class AgenticWorkflowRequestDict(TypedDict):
    agent_prompt: NotRequired[str]
    description: NotRequired[str]
    docker_fragment: NotRequired[str]
    enabled: NotRequired[bool]
    governance: NotRequired[AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict]
    mcp: NotRequired[str]
    mcp_server_ids: NotRequired[list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]]
    model: NotRequired[AgenticWorkflowModelRequest | AgenticWorkflowModelRequestDict]
    name: str
    outputs: NotRequired[Sequence[AgenticWorkflowOutput | AgenticWorkflowOutputDict]]
    project_repositories: NotRequired[
        Sequence[AgenticWorkflowProjectRepository | AgenticWorkflowProjectRepositoryDict]
    ]
    resources: NotRequired[AgenticWorkflowResources | AgenticWorkflowResourcesDict]
    webhook_ip_allowlist: NotRequired[list[str] | tuple[str, ...]]

class AgenticWorkflowResourcesDict(TypedDict):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int

class CancelAgenticWorkflowDeploymentBodyDict(TypedDict):
    force_cancel: NotRequired[bool]
