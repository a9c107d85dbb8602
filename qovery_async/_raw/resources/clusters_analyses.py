"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `clusters_analyses.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ClustersAnalyses(Resource):
    """Methods of `analyses`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getClusterAnalysis",
        "list": "listClusterAnalyses",
        "list_logs": "listClusterAnalysisLogs",
        "start": "startClusterAnalysis",
    }

    async def get(self, cluster_id: str | UUID, analysis_id: str | UUID) -> ClusterAnalysisResponse:
        """Get the cluster analysis.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /clusters/{clusterId}/analysis/{analysisId}, operation id getClusterAnalysis.
        https://api-doc.qovery.com/#tag/Clusters/operation/getClusterAnalysis
        """
        answer: ClusterAnalysisResponse = await self._call(
            "getClusterAnalysis", {"clusterId": cluster_id, "analysisId": analysis_id}, {}
        )
        return answer

    def list(self, cluster_id: str | UUID) -> Pages[ClusterAnalysisResponse]:
        """List cluster analyses.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /clusters/{clusterId}/analysis, operation id listClusterAnalyses.
        https://api-doc.qovery.com/#tag/Clusters/operation/listClusterAnalyses
        """
        return Pages(self._client, "listClusterAnalyses", {"clusterId": cluster_id}, {})

    def list_logs(
        self, cluster_id: str | UUID, analysis_id: str | UUID
    ) -> Pages[ClusterAnalysisLogResponse]:
        """List cluster analysis logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /clusters/{clusterId}/analysis/{analysisId}/logs, operation id
        listClusterAnalysisLogs.
        https://api-doc.qovery.com/#tag/Clusters/operation/listClusterAnalysisLogs
        """
        return Pages(
            self._client,
            "listClusterAnalysisLogs",
            {"clusterId": cluster_id, "analysisId": analysis_id},
            {},
        )

    async def start(
        self,
        cluster_id: str | UUID,
        *,
        body: ClusterAnalysisRequest | ClusterAnalysisRequestDict | None = None,
        **fields: Unpack[ClusterAnalysisRequestDict],
    ) -> ClusterAnalysisResponse:
        """Start cluster analysis.

        Args:
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterAnalysisRequestDict`, * if required:
            cmd_args, kind*, output_format*
            prometheus_url: Null is allowed.
            target_kubernetes_version: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /clusters/{clusterId}/analysis, operation id startClusterAnalysis.
        https://api-doc.qovery.com/#tag/Clusters/operation/startClusterAnalysis
        """
        call = self._call("startClusterAnalysis", {"clusterId": cluster_id}, {}, body, fields)
        del body, fields
        answer: ClusterAnalysisResponse = await call
        return answer
