"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `cloud_providers.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from ..models import CloudProvider


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
