"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_terraform_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultTerraformAdvancedSettings(Resource):
    """Methods of `default_terraform_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultTerraformAdvancedSettings",
    }

    async def get(self) -> TerraformAdvancedSettings:
        """Get the default Terraform advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultTerraformAdvancedSettings, operation id getDefaultTerraformAdvancedSettings.
        https://api-doc.qovery.com/#tag/Terraforms/operation/getDefaultTerraformAdvancedSettings
        """
        answer: TerraformAdvancedSettings = await self._call(
            "getDefaultTerraformAdvancedSettings", {}, {}
        )
        return answer
