"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `available_container_registries.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class AvailableContainerRegistries(Resource):
    """Methods of `available_container_registries`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list": "listAvailableContainerRegistry",
    }

    def list(self) -> Pages[AvailableContainerRegistryResponse]:
        """List available container registries.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /availableContainerRegistry, operation id listAvailableContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/listAvailableContainerRegistry
        """
        return Pages(self._client, "listAvailableContainerRegistry", {}, {})
