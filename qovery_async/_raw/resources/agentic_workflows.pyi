"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import AgenticWorkflowRequestDict, CancelAgenticWorkflowDeploymentBodyDict
from ..models import (
    AgenticWorkflowRequest,
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
    async def delete(self, agentic_workflow_id: str | UUID) -> Status | None: ...
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
    async def get(self, agentic_workflow_id: str | UUID) -> AgenticWorkflowResponse: ...
    def list(self, environment_id: str | UUID) -> Pages[AgenticWorkflowResponse]: ...
    def list_deployment_history_v2(
        self, agentic_workflow_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
