"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `deployment_queues.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DeploymentQueues(Resource):
    """Methods of `deployment_queues`."""

    operations: ClassVar[Mapping[str, str]] = {
        "cancel_deployment": "cancelDeploymentRequest",
    }

    async def cancel_deployment(
        self, deployment_request_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> None:
        """Cancel a deployment request of a deployment queue.

        Asynchronous: stops the running deployment and rolls back the service in progress;
        services that are already deployed stay. Lifecycle jobs are interrupted only if forced.
        The final state is `CANCELED`, or another one if the deployment was faster. 409: no
        deployment can be cancelled.

        Args:
            deployment_request_id: Id of the deployment request.
            body: A model or JSON.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /deploymentQueue/{deploymentRequestId}/cancelDeployment, operation id
        cancelDeploymentRequest.
        https://api-doc.qovery.com/#tag/Deployment-Queue-Actions/operation/cancelDeploymentRequest
        """
        call = self._call(
            "cancelDeploymentRequest", {"deploymentRequestId": deployment_request_id}, {}, body
        )
        del body
        await call
