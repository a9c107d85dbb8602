"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_helm_advanced_settings.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource

if TYPE_CHECKING:
    from ..models import HelmAdvancedSettings


class DefaultHelmAdvancedSettings(Resource):
    """The methods of `default_helm_advanced_settings`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultHelmAdvancedSettings",
    }

    async def get(self) -> HelmAdvancedSettings:
        """Get the default Helm advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API refuses; see `errors`.

        GET /defaultHelmAdvancedSettings, operation id getDefaultHelmAdvancedSettings.
        https://api-doc.qovery.com/#tag/Helms/operation/getDefaultHelmAdvancedSettings
        """
        answer: HelmAdvancedSettings = await self._call("getDefaultHelmAdvancedSettings", {}, {})
        return answer
