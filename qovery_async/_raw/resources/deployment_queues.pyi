"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource

class DeploymentQueues(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def cancel_deployment(
        self, deployment_request_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> None: ...
