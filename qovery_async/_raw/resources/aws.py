"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `aws.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class Aws(Resource):
    """Methods of `aws`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list_cluster_features": "listAWSFeatures",
        "list_eks_instance_types": "listAWSEKSInstanceType",
        "list_instance_types": "listAWSInstanceType",
        "list_managed_database_instance_types": "listAWSManagedDatabaseInstanceType",
        "list_managed_database_types": "listAWSManagedDatabaseType",
        "list_regions": "listAWSRegions",
    }

    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]:
        """List AWS features.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/clusterFeature, operation id listAWSFeatures.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSFeatures
        """
        return Pages(self._client, "listAWSFeatures", {}, {})

    def list_eks_instance_types(
        self,
        region: str,
        *,
        gpu: ListAWSEKSInstanceTypeGpu | str | None = None,
        only_meets_resource_reqs: bool | None = None,
        with_gpu: bool | None = None,
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List AWS EKS instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            region: Region.
            gpu: Filter by GPU.
            only_meets_resource_reqs: Filter by only meets resource reqs.
            with_gpu: Filter by with GPU.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/eks/instanceType/{region}, operation id listAWSEKSInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSEKSInstanceType
        """
        return Pages(
            self._client,
            "listAWSEKSInstanceType",
            {"region": region},
            {
                "gpu": gpu,
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
            },
        )

    def list_instance_types(self) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List AWS instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/instanceType, operation id listAWSInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSInstanceType
        """
        return Pages(self._client, "listAWSInstanceType", {}, {})

    def list_managed_database_instance_types(
        self, region: str, database_type: str
    ) -> Pages[ManagedDatabaseInstanceTypeResponse]:
        """List AWS managed database instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            region: Region.
            database_type: Database type.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/managedDatabase/instanceType/{region}/{databaseType}, operation id
        listAWSManagedDatabaseInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSManagedDatabaseInstanceType
        """
        return Pages(
            self._client,
            "listAWSManagedDatabaseInstanceType",
            {"region": region, "databaseType": database_type},
            {},
        )

    def list_managed_database_types(self) -> Pages[ManagedDatabaseTypeResponse]:
        """List AWS managed database types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/managedDatabase/type, operation id listAWSManagedDatabaseType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSManagedDatabaseType
        """
        return Pages(self._client, "listAWSManagedDatabaseType", {}, {})

    def list_regions(self) -> Pages[ClusterRegion]:
        """List AWS regions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /aws/region, operation id listAWSRegions.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAWSRegions
        """
        return Pages(self._client, "listAWSRegions", {}, {})
