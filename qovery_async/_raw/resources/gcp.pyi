"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import (
    ClusterFeatureResponse,
    ClusterInstanceTypeResponseListResultsItem,
    ClusterRegion,
)

class Gcp(Resource):
    operations: ClassVar[Mapping[str, str]]
    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]: ...
    def list_instance_types(
        self, region: str
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]: ...
    def list_regions(self) -> Pages[ClusterRegion]: ...
