"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_helm_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultHelmAdvancedSettings(Resource):
    """Methods of `default_helm_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultHelmAdvancedSettings",
    }

    async def get(self) -> HelmAdvancedSettings:
        """Get the default Helm advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultHelmAdvancedSettings, operation id getDefaultHelmAdvancedSettings.
        https://api-doc.qovery.com/#tag/Helms/operation/getDefaultHelmAdvancedSettings
        """
        answer: HelmAdvancedSettings = await self._call("getDefaultHelmAdvancedSettings", {}, {})
        return answer
