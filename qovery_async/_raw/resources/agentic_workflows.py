"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `agentic_workflows.pyi`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.unset import Unset
    from ..bodies import (
        AgenticWorkflowRequestDict,
        CancelAgenticWorkflowDeploymentBodyDict,
    )
    from ..models import (
        AgenticWorkflowRequest,
        AgenticWorkflowResponse,
        CancelAgenticWorkflowDeploymentBody,
        DeploymentHistoryService,
        Status,
    )


class AgenticWorkflows(Resource):
    """The methods of `agentic_workflows`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "cancel_deployment": "cancelAgenticWorkflowDeployment",
        "create": "createAgenticWorkflow",
        "delete": "deleteAgenticWorkflow",
        "edit": "editAgenticWorkflow",
        "get": "getAgenticWorkflow",
        "list": "listAgenticWorkflows",
        "list_deployment_history_v2": "listAgenticWorkflowDeploymentHistoryV2",
    }

    async def cancel_deployment(
        self,
        agentic_workflow_id: str | UUID,
        *,
        body: CancelAgenticWorkflowDeploymentBody
        | CancelAgenticWorkflowDeploymentBodyDict
        | None = None,
        **fields: Unpack[CancelAgenticWorkflowDeploymentBodyDict],
    ) -> None:
        """Cancel an agentic workflow deployment.

        Asynchronous: stops what is running and rolls back the service at work; what is deployed
        already stays. Lifecycle jobs are interrupted only when forced. Ends as `CANCELED`, or
        in any final state when the deployment was faster. 409 says that nothing can be
        cancelled.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CancelAgenticWorkflowDeploymentBodyDict`, * if required:
            force_cancel: Left out, the API takes false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /agenticWorkflow/{agenticWorkflowId}/cancelDeployment, operation id
        cancelAgenticWorkflowDeployment.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/cancelAgenticWorkflowDeployment
        """
        call = self._call(
            "cancelAgenticWorkflowDeployment",
            {"agenticWorkflowId": agentic_workflow_id},
            {},
            body,
            fields,
        )
        del body, fields
        await call

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: AgenticWorkflowRequest | AgenticWorkflowRequestDict | None = None,
        **fields: Unpack[AgenticWorkflowRequestDict],
    ) -> AgenticWorkflowResponse:
        """Create an agentic workflow in an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AgenticWorkflowRequestDict`, * if required:
            agent_prompt, description, docker_fragment, governance, mcp, mcp_server_ids, model,
            name*, outputs, project_repositories, resources, webhook_ip_allowlist
            enabled: Left out, the API takes true.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/agenticWorkflow, operation id createAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/createAgenticWorkflow
        """
        call = self._call(
            "createAgenticWorkflow", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: AgenticWorkflowResponse = await call
        return answer

    async def delete(self, agentic_workflow_id: str | UUID) -> Status | None:
        """Delete an agentic workflow.

        Irreversible. What was never deployed is gone at once; otherwise deletion runs in the
        background after the answer, and data in databases and storage is lost with it. It is
        over when reading gives 404 (403 for some tokens).

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        DELETE /agenticWorkflow/{agenticWorkflowId}, operation id deleteAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/deleteAgenticWorkflow
        """
        answer: Status | None = await self._call(
            "deleteAgenticWorkflow", {"agenticWorkflowId": agentic_workflow_id}, {}
        )
        return answer

    async def edit(
        self,
        agentic_workflow_id: str | UUID,
        *,
        body: AgenticWorkflowRequest | AgenticWorkflowRequestDict | None = None,
        **fields: Unpack[AgenticWorkflowRequestDict],
    ) -> AgenticWorkflowResponse:
        """Edit an agentic workflow.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AgenticWorkflowRequestDict`, * if required:
            agent_prompt, description, docker_fragment, governance, mcp, mcp_server_ids, model,
            name*, outputs, project_repositories, resources, webhook_ip_allowlist
            enabled: Left out, the API takes true.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /agenticWorkflow/{agenticWorkflowId}, operation id editAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/editAgenticWorkflow
        """
        call = self._call(
            "editAgenticWorkflow", {"agenticWorkflowId": agentic_workflow_id}, {}, body, fields
        )
        del body, fields
        answer: AgenticWorkflowResponse = await call
        return answer

    async def modify(
        self,
        agentic_workflow_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> AgenticWorkflowResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of AgenticWorkflowRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editAgenticWorkflow",
            {"agenticWorkflowId": agentic_workflow_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: AgenticWorkflowResponse = await call
        return answer

    async def get(self, agentic_workflow_id: str | UUID) -> AgenticWorkflowResponse:
        """Get the agentic workflow.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /agenticWorkflow/{agenticWorkflowId}, operation id getAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/getAgenticWorkflow
        """
        answer: AgenticWorkflowResponse = await self._call(
            "getAgenticWorkflow", {"agenticWorkflowId": agentic_workflow_id}, {}
        )
        return answer

    def list(self, environment_id: str | UUID) -> Pages[AgenticWorkflowResponse]:
        """List the agentic workflows of an environment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/agenticWorkflow, operation id listAgenticWorkflows.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/listAgenticWorkflows
        """
        return Pages(self._client, "listAgenticWorkflows", {"environmentId": environment_id}, {})

    def list_deployment_history_v2(
        self, agentic_workflow_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List agentic workflow deployment history (v2).

        The newest entries, 20 unless `page_size` says otherwise. There is no way to older
        entries but a larger `page_size`.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            page_size: How many entries the answer holds at most.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /agenticWorkflow/{agenticWorkflowId}/deploymentHistoryV2, operation id
        listAgenticWorkflowDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/listAgenticWorkflowDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listAgenticWorkflowDeploymentHistoryV2",
            {"agenticWorkflowId": agentic_workflow_id},
            {"pageSize": page_size},
        )
