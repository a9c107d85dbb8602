"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_application_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultApplicationAdvancedSettings(Resource):
    """Methods of `default_application_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultApplicationAdvancedSettings",
    }

    async def get(self) -> ApplicationAdvancedSettings:
        """Get the default application advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultApplicationAdvancedSettings, operation id
        getDefaultApplicationAdvancedSettings.
        https://api-doc.qovery.com/#tag/Applications/operation/getDefaultApplicationAdvancedSettings
        """
        answer: ApplicationAdvancedSettings = await self._call(
            "getDefaultApplicationAdvancedSettings", {}, {}
        )
        return answer
