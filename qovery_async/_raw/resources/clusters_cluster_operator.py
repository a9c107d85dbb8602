"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `clusters_cluster_operator.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource


class ClustersClusterOperator(Resource):
    """Methods of `Cluster Operator`."""

    operations: ClassVar[Mapping[str, str]] = {
        "attach_operator": "attachClusterOperator",
        "get_operator_bootstrap": "getClusterOperatorBootstrap",
        "get_operator_status": "getClusterOperatorStatus",
        "update_operator": "updateClusterOperator",
    }

    async def attach_operator(self, organization_id: str | UUID, cluster_id: str | UUID) -> None:
        """Attach a cluster operator.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/cluster/{clusterId}/operator/attach, operation id
        attachClusterOperator.
        https://api-doc.qovery.com/#tag/Cluster-Operator/operation/attachClusterOperator
        """
        await self._call(
            "attachClusterOperator",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )

    async def get_operator_bootstrap(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterOperatorBootstrapResponse:
        """Get the cluster operator bootstrap.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            PreconditionFailedError: the API rejects it; see `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/operator/bootstrap, operation id
        getClusterOperatorBootstrap.
        https://api-doc.qovery.com/#tag/Cluster-Operator/operation/getClusterOperatorBootstrap
        """
        answer: ClusterOperatorBootstrapResponse = await self._call(
            "getClusterOperatorBootstrap",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def get_operator_status(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterOperatorStatusResponse:
        """Get the cluster operator status.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/operator/status, operation id
        getClusterOperatorStatus.
        https://api-doc.qovery.com/#tag/Cluster-Operator/operation/getClusterOperatorStatus
        """
        answer: ClusterOperatorStatusResponse = await self._call(
            "getClusterOperatorStatus",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def update_operator(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterOperatorUpdateRequest | ClusterOperatorUpdateRequestDict | None = None,
        **fields: Unpack[ClusterOperatorUpdateRequestDict],
    ) -> ClusterOperatorUpdateResponse:
        """Update a cluster operator.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterOperatorUpdateRequestDict`, * if required:
            chart_version*: From 1 to 128 characters.
            image_version: From 1 to 128 characters. Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            PreconditionFailedError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/cluster/{clusterId}/operator/update, operation id
        updateClusterOperator.
        https://api-doc.qovery.com/#tag/Cluster-Operator/operation/updateClusterOperator
        """
        call = self._call(
            "updateClusterOperator",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ClusterOperatorUpdateResponse = await call
        return answer
