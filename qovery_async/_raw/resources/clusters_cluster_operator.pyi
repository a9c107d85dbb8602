"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ..bodies import ClusterOperatorUpdateRequestDict
from ..models import (
    ClusterOperatorBootstrapResponse,
    ClusterOperatorStatusResponse,
    ClusterOperatorUpdateRequest,
    ClusterOperatorUpdateResponse,
)

class ClustersClusterOperator(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def attach_operator(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> None: ...
    async def get_operator_bootstrap(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterOperatorBootstrapResponse: ...
    async def get_operator_status(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterOperatorStatusResponse: ...
    @overload
    async def update_operator(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterOperatorUpdateRequest | ClusterOperatorUpdateRequestDict,
    ) -> ClusterOperatorUpdateResponse: ...
    @overload
    async def update_operator(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterOperatorUpdateRequestDict],
    ) -> ClusterOperatorUpdateResponse: ...
