"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `scaleway.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from ..models import (
        ClusterFeatureResponse,
        ClusterInstanceTypeResponseListResultsItem,
        ClusterRegion,
        ManagedDatabaseTypeResponse,
    )


class Scaleway(Resource):
    """The methods of `scaleway`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list_cluster_features": "listScalewayFeatures",
        "list_instance_types": "listScalewayInstanceType",
        "list_kapsule_instance_types": "listScalewayKapsuleInstanceType",
        "list_managed_database_types": "listSCWManagedDatabaseType",
        "list_regions": "listScalewayRegions",
    }

    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]:
        """List Scaleway features.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /scaleway/clusterFeature, operation id listScalewayFeatures.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayFeatures
        """
        return Pages(self._client, "listScalewayFeatures", {}, {})

    def list_instance_types(self) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List Scaleway instance types.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /scaleway/instanceType, operation id listScalewayInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayInstanceType
        """
        return Pages(self._client, "listScalewayInstanceType", {}, {})

    def list_kapsule_instance_types(
        self, zone: str
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List Scaleway Kapsule instance types.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            zone: Zone.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /scaleway/instanceType/{zone}, operation id listScalewayKapsuleInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayKapsuleInstanceType
        """
        return Pages(self._client, "listScalewayKapsuleInstanceType", {"zone": zone}, {})

    def list_managed_database_types(self) -> Pages[ManagedDatabaseTypeResponse]:
        """List Scaleway managed database types.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /scaleway/managedDatabase/type, operation id listSCWManagedDatabaseType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listSCWManagedDatabaseType
        """
        return Pages(self._client, "listSCWManagedDatabaseType", {}, {})

    def list_regions(self) -> Pages[ClusterRegion]:
        """List Scaleway regions.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /scaleway/region, operation id listScalewayRegions.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listScalewayRegions
        """
        return Pages(self._client, "listScalewayRegions", {}, {})
