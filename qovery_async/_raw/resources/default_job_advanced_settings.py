"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `default_job_advanced_settings.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class DefaultJobAdvancedSettings(Resource):
    """Methods of `default_job_advanced_settings`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getDefaultJobAdvancedSettings",
    }

    async def get(self) -> JobAdvancedSettings:
        """Get the default job advanced settings.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /defaultJobAdvancedSettings, operation id getDefaultJobAdvancedSettings.
        https://api-doc.qovery.com/#tag/Jobs/operation/getDefaultJobAdvancedSettings
        """
        answer: JobAdvancedSettings = await self._call("getDefaultJobAdvancedSettings", {}, {})
        return answer
