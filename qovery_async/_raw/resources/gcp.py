"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `gcp.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class Gcp(Resource):
    """Methods of `gcp`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list_cluster_features": "listGcpFeatures",
        "list_instance_types": "listGcpGkeInstanceType",
        "list_regions": "listGcpRegions",
    }

    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]:
        """List GCP features.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /gcp/clusterFeature, operation id listGcpFeatures.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listGcpFeatures
        """
        return Pages(self._client, "listGcpFeatures", {}, {})

    def list_instance_types(self, region: str) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List GCP GKE instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            region: Region.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /gcp/instanceType/{region}, operation id listGcpGkeInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listGcpGkeInstanceType
        """
        return Pages(self._client, "listGcpGkeInstanceType", {"region": region}, {})

    def list_regions(self) -> Pages[ClusterRegion]:
        """List GCP regions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /gcp/region, operation id listGcpRegions.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listGcpRegions
        """
        return Pages(self._client, "listGcpRegions", {}, {})
