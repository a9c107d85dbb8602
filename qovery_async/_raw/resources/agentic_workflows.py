"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `agentic_workflows.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class AgenticWorkflows(Resource):
    """Methods of `agentic_workflows`."""

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

        Asynchronous: stops the running deployment and rolls back the service in progress;
        services that are already deployed stay. Lifecycle jobs are interrupted only if forced.
        The final state is `CANCELED`, or another one if the deployment was faster. 409: no
        deployment can be cancelled.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CancelAgenticWorkflowDeploymentBodyDict`, * if required:
            force_cancel: Default: false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /agenticWorkflow/{agenticWorkflowId}/cancelDeployment, operation id
        cancelAgenticWorkflowDeployment.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/cancelAgenticWorkflowDeployment
        """
        call = self._call(
            "cancelAgenticWorkflowDeployment",
            {"agenticWorkflowId": agentic_workflow_id},
            {},
            body,
            fields or None,
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
            enabled: Default: true.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/agenticWorkflow, operation id createAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/createAgenticWorkflow
        """
        call = self._call(
            "createAgenticWorkflow", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: AgenticWorkflowResponse = await call
        return answer

    async def delete(self, agentic_workflow_id: str | UUID) -> Deployment[Status | None]:
        """Delete an agentic workflow.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        DELETE /agenticWorkflow/{agenticWorkflowId}, operation id deleteAgenticWorkflow.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/deleteAgenticWorkflow
        """
        answer: Deployment[Status | None] = await self._start(
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

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AgenticWorkflowRequestDict`, * if required:
            agent_prompt, description, docker_fragment, governance, mcp, mcp_server_ids, model,
            name*, outputs, project_repositories, resources, webhook_ip_allowlist
            enabled: Default: true.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/agenticWorkflow, operation id listAgenticWorkflows.
        https://api-doc.qovery.com/#tag/Agentic-Workflows/operation/listAgenticWorkflows
        """
        return Pages(self._client, "listAgenticWorkflows", {"environmentId": environment_id}, {})

    def list_deployment_history_v2(
        self, agentic_workflow_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List agentic workflow deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
