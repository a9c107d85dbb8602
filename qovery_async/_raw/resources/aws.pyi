"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import (
    ClusterFeatureResponse,
    ClusterInstanceTypeResponseListResultsItem,
    ClusterRegion,
    ListAWSEKSInstanceTypeGpu,
    ManagedDatabaseInstanceTypeResponse,
    ManagedDatabaseTypeResponse,
)

class Aws(Resource):
    operations: ClassVar[Mapping[str, str]]
    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]: ...
    def list_eks_instance_types(
        self,
        region: str,
        *,
        gpu: ListAWSEKSInstanceTypeGpu | str | None = None,
        only_meets_resource_reqs: bool | None = None,
        with_gpu: bool | None = None,
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]: ...
    def list_instance_types(self) -> Pages[ClusterInstanceTypeResponseListResultsItem]: ...
    def list_managed_database_instance_types(
        self, region: str, database_type: str
    ) -> Pages[ManagedDatabaseInstanceTypeResponse]: ...
    def list_managed_database_types(self) -> Pages[ManagedDatabaseTypeResponse]: ...
    def list_regions(self) -> Pages[ClusterRegion]: ...
