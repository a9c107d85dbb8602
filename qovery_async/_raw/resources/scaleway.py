"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `scaleway.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class Scaleway(Resource):
    """Methods of `scaleway`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list_cluster_features": "listScalewayFeatures",
        "list_instance_types": "listScalewayInstanceType",
        "list_kapsule_instance_types": "listScalewayKapsuleInstanceType",
        "list_managed_database_types": "listSCWManagedDatabaseType",
        "list_regions": "listScalewayRegions",
    }

    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]:
        """List Scaleway features.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /scaleway/clusterFeature, operation id listScalewayFeatures.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayFeatures
        """
        return Pages(self._client, "listScalewayFeatures", {}, {})

    def list_instance_types(self) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List Scaleway instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /scaleway/instanceType, operation id listScalewayInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayInstanceType
        """
        return Pages(self._client, "listScalewayInstanceType", {}, {})

    def list_kapsule_instance_types(
        self, zone: str
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List Scaleway Kapsule instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            zone: Zone.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /scaleway/instanceType/{zone}, operation id listScalewayKapsuleInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayKapsuleInstanceType
        """
        return Pages(self._client, "listScalewayKapsuleInstanceType", {"zone": zone}, {})

    def list_managed_database_types(self) -> Pages[ManagedDatabaseTypeResponse]:
        """List Scaleway managed database types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /scaleway/managedDatabase/type, operation id listSCWManagedDatabaseType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listSCWManagedDatabaseType
        """
        return Pages(self._client, "listSCWManagedDatabaseType", {}, {})

    def list_regions(self) -> Pages[ClusterRegion]:
        """List Scaleway regions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /scaleway/region, operation id listScalewayRegions.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayRegions
        """
        return Pages(self._client, "listScalewayRegions", {}, {})
