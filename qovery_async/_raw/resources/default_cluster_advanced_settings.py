"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_cluster_advanced_settings.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource

if TYPE_CHECKING:
    from ..models import ClusterAdvancedSettings


class DefaultClusterAdvancedSettings(Resource):
    """The methods of `default_cluster_advanced_settings`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultClusterAdvancedSettings",
    }

    async def get(self) -> ClusterAdvancedSettings:
        """Get the default cluster advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API refuses; see `errors`.

        GET /defaultClusterAdvancedSettings, operation id getDefaultClusterAdvancedSettings.
        https://api-doc.qovery.com/#tag/Clusters/operation/getDefaultClusterAdvancedSettings
        """
        answer: ClusterAdvancedSettings = await self._call(
            "getDefaultClusterAdvancedSettings", {}, {}
        )
        return answer
