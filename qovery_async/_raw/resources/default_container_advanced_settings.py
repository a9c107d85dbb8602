"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_container_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultContainerAdvancedSettings(Resource):
    """Methods of `default_container_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultContainerAdvancedSettings",
    }

    async def get(self) -> ContainerAdvancedSettings:
        """Get the default container advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultContainerAdvancedSettings, operation id getDefaultContainerAdvancedSettings.
        https://api-doc.qovery.com/#tag/Containers/operation/getDefaultContainerAdvancedSettings
        """
        answer: ContainerAdvancedSettings = await self._call(
            "getDefaultContainerAdvancedSettings", {}, {}
        )
        return answer
