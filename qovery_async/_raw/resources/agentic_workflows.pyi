"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    AgenticWorkflowGovernanceDict,
    AgenticWorkflowModelRequestDict,
    AgenticWorkflowOutputDict,
    AgenticWorkflowProjectRepositoryDict,
    AgenticWorkflowRequestDict,
    AgenticWorkflowResourcesDict,
    CancelAgenticWorkflowDeploymentBodyDict,
)
from ..models import (
    AgenticWorkflowGovernance,
    AgenticWorkflowModelRequest,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowRequest,
    AgenticWorkflowResources,
    AgenticWorkflowResponse,
    CancelAgenticWorkflowDeploymentBody,
    DeploymentHistoryService,
    Status,
)

class AgenticWorkflows(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def cancel_deployment(
        self,
        agentic_workflow_id: str | UUID,
        *,
        body: CancelAgenticWorkflowDeploymentBody
        | CancelAgenticWorkflowDeploymentBodyDict
        | None = None,
    ) -> None: ...
    @overload
    async def cancel_deployment(
        self,
        agentic_workflow_id: str | UUID,
        **fields: Unpack[CancelAgenticWorkflowDeploymentBodyDict],
    ) -> None: ...
    @overload
    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: AgenticWorkflowRequest | AgenticWorkflowRequestDict,
    ) -> AgenticWorkflowResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[AgenticWorkflowRequestDict]
    ) -> AgenticWorkflowResponse: ...
    async def delete(self, agentic_workflow_id: str | UUID) -> Deployment[Status | None]: ...
    @overload
    async def edit(
        self,
        agentic_workflow_id: str | UUID,
        *,
        body: AgenticWorkflowRequest | AgenticWorkflowRequestDict,
    ) -> AgenticWorkflowResponse: ...
    @overload
    async def edit(
        self, agentic_workflow_id: str | UUID, **fields: Unpack[AgenticWorkflowRequestDict]
    ) -> AgenticWorkflowResponse: ...
    async def modify(
        self,
        agentic_workflow_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        agent_prompt: str | Unset = ...,
        description: str | Unset = ...,
        docker_fragment: str | Unset = ...,
        enabled: bool | Unset = ...,
        governance: AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict | Unset = ...,
        mcp: str | Unset = ...,
        mcp_server_ids: builtins.list[str]
        | builtins.list[UUID]
        | builtins.list[str | UUID]
        | tuple[str | UUID, ...]
        | Unset = ...,
        model: AgenticWorkflowModelRequest | AgenticWorkflowModelRequestDict | Unset = ...,
        name: str | Unset = ...,
        outputs: Sequence[AgenticWorkflowOutput | AgenticWorkflowOutputDict] | Unset = ...,
        project_repositories: Sequence[
            AgenticWorkflowProjectRepository | AgenticWorkflowProjectRepositoryDict
        ]
        | Unset = ...,
        resources: AgenticWorkflowResources | AgenticWorkflowResourcesDict | Unset = ...,
        webhook_ip_allowlist: builtins.list[str] | tuple[str, ...] | Unset = ...,
    ) -> AgenticWorkflowResponse: ...
    async def get(self, agentic_workflow_id: str | UUID) -> AgenticWorkflowResponse: ...
    def list(self, environment_id: str | UUID) -> Pages[AgenticWorkflowResponse]: ...
    def list_deployment_history_v2(
        self, agentic_workflow_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
