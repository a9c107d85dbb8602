"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import (
    AgenticWorkflowGovernance,
    AgenticWorkflowModelRequest,
    AgenticWorkflowModelType,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowResources,
)
from .agentic_workflows_shared import (
    AgenticWorkflowGovernanceDict,
    AgenticWorkflowModelTypeText,
    AgenticWorkflowOutputDict,
    AgenticWorkflowProjectRepositoryDict,
    AgenticWorkflowResourcesDict,
)

class AgenticWorkflowModelRequestDict(TypedDict):
    api_key: NotRequired[str]
    settings: NotRequired[str]
    type: AgenticWorkflowModelType | AgenticWorkflowModelTypeText

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

class CancelAgenticWorkflowDeploymentBodyDict(TypedDict):
    force_cancel: NotRequired[bool]
