"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_application_advanced_settings.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource

if TYPE_CHECKING:
    from ..models import ApplicationAdvancedSettings


class DefaultApplicationAdvancedSettings(Resource):
    """The methods of `default_application_advanced_settings`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultApplicationAdvancedSettings",
    }

    async def get(self) -> ApplicationAdvancedSettings:
        """Get the default application advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API refuses; see `errors`.

        GET /defaultApplicationAdvancedSettings, operation id
        getDefaultApplicationAdvancedSettings.
        https://api-doc.qovery.com/#tag/Applications/operation/getDefaultApplicationAdvancedSettings
        """
        answer: ApplicationAdvancedSettings = await self._call(
            "getDefaultApplicationAdvancedSettings", {}, {}
        )
        return answer
