"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `cloud_providers.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class CloudProviders(Resource):
    """Methods of `cloud_providers`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list": "listCloudProvider",
    }

    def list(self) -> Pages[CloudProvider]:
        """List cloud providers.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /cloudProvider, operation id listCloudProvider.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listCloudProvider
        """
        return Pages(self._client, "listCloudProvider", {}, {})
