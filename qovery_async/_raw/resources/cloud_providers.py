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
    """The methods of `cloud_providers`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list": "listCloudProvider",
    }

    def list(self) -> Pages[CloudProvider]:
        """List cloud providers.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /cloudProvider, operation id listCloudProvider.
        https://api-doc.qovery.com/#tag/Cloud-Provider/operation/listCloudProvider
        """
        return Pages(self._client, "listCloudProvider", {}, {})
