"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_cluster_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultClusterAdvancedSettings(Resource):
    """Methods of `default_cluster_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultClusterAdvancedSettings",
    }

    async def get(self) -> ClusterAdvancedSettings:
        """Get the default cluster advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultClusterAdvancedSettings, operation id getDefaultClusterAdvancedSettings.
        https://api-doc.qovery.com/#tag/Clusters/operation/getDefaultClusterAdvancedSettings
        """
        answer: ClusterAdvancedSettings = await self._call(
            "getDefaultClusterAdvancedSettings", {}, {}
        )
        return answer
