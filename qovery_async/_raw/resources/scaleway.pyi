"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import (
    ClusterFeatureResponse,
    ClusterInstanceTypeResponseListResultsItem,
    ClusterRegion,
    ManagedDatabaseTypeResponse,
)

class Scaleway(Resource):
    operations: ClassVar[Mapping[str, str]]
    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]: ...
    def list_instance_types(self) -> Pages[ClusterInstanceTypeResponseListResultsItem]: ...
    def list_kapsule_instance_types(
        self, zone: str
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]: ...
    def list_managed_database_types(self) -> Pages[ManagedDatabaseTypeResponse]: ...
    def list_regions(self) -> Pages[ClusterRegion]: ...
