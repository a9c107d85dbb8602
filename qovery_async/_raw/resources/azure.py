"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `azure.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class Azure(Resource):
    """Methods of `azure`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list_aks_instance_types": "listAzureAKSInstanceType",
        "list_cluster_features": "listAzureFeatures",
        "list_regions": "listAzureRegions",
    }

    def list_aks_instance_types(
        self,
        region: str,
        *,
        gpu: ListAzureAKSInstanceTypeGpu | str | None = None,
        only_meets_resource_reqs: bool | None = None,
        with_gpu: bool | None = None,
    ) -> Pages[ClusterInstanceTypeResponseListResultsItem]:
        """List Azure AKS instance types.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            region: Region.
            gpu: Filter by GPU.
            only_meets_resource_reqs: Filter by only meets resource reqs.
            with_gpu: Filter by with GPU.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /azure/aks/instanceType/{region}, operation id listAzureAKSInstanceType.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAzureAKSInstanceType
        """
        return Pages(
            self._client,
            "listAzureAKSInstanceType",
            {"region": region},
            {
                "gpu": gpu,
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
            },
        )

    def list_cluster_features(self) -> Pages[ClusterFeatureResponse]:
        """List Azure features.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /azure/clusterFeature, operation id listAzureFeatures.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAzureFeatures
        """
        return Pages(self._client, "listAzureFeatures", {}, {})

    def list_regions(self) -> Pages[ClusterRegion]:
        """List Azure regions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /azure/region, operation id listAzureRegions.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listAzureRegions
        """
        return Pages(self._client, "listAzureRegions", {}, {})
