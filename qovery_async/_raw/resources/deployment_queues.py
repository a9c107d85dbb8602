"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `deployment_queues.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource

if TYPE_CHECKING:
    from uuid import UUID


class DeploymentQueues(Resource):
    """The methods of `deployment_queues`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "cancel_deployment": "cancelDeploymentRequest",
    }

    async def cancel_deployment(
        self, deployment_request_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> None:
        """Cancel a deployment request of a deployment queue.

        Asynchronous: stops what is running and rolls back the service at work; what is deployed
        already stays. Lifecycle jobs are interrupted only when forced. Ends as `CANCELED`, or
        in any final state when the deployment was faster. 409 says that nothing can be
        cancelled.

        Args:
            deployment_request_id: Id of the deployment request.
            body: A model or JSON.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /deploymentQueue/{deploymentRequestId}/cancelDeployment, operation id
        cancelDeploymentRequest.
        https://api-doc.qovery.com/#tag/Deployment-Queue-Actions/operation/cancelDeploymentRequest
        """
        call = self._call(
            "cancelDeploymentRequest", {"deploymentRequestId": deployment_request_id}, {}, body
        )
        del body
        await call
