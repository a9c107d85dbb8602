"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `available_container_registries.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from ..models import AvailableContainerRegistryResponse


class AvailableContainerRegistries(Resource):
    """The methods of `available_container_registries`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list": "listAvailableContainerRegistry",
    }

    def list(self) -> Pages[AvailableContainerRegistryResponse]:
        """List available container registries.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /availableContainerRegistry, operation id listAvailableContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/listAvailableContainerRegistry
        """
        return Pages(self._client, "listAvailableContainerRegistry", {}, {})
