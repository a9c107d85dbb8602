"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import ClusterAnalysisRequestDict
from ..models import ClusterAnalysisLogResponse, ClusterAnalysisRequest, ClusterAnalysisResponse

class ClustersAnalyses(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def get(
        self, cluster_id: str | UUID, analysis_id: str | UUID
    ) -> ClusterAnalysisResponse: ...
    def list(self, cluster_id: str | UUID) -> Pages[ClusterAnalysisResponse]: ...
    def list_logs(
        self, cluster_id: str | UUID, analysis_id: str | UUID
    ) -> Pages[ClusterAnalysisLogResponse]: ...
    @overload
    async def start(
        self, cluster_id: str | UUID, *, body: ClusterAnalysisRequest | ClusterAnalysisRequestDict
    ) -> ClusterAnalysisResponse: ...
    @overload
    async def start(
        self, cluster_id: str | UUID, **fields: Unpack[ClusterAnalysisRequestDict]
    ) -> ClusterAnalysisResponse: ...
