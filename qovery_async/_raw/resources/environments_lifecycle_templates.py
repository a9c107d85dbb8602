"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments_lifecycle_templates.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class EnvironmentsLifecycleTemplates(Resource):
    """Methods of `lifecycle_templates`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getEnvironmentLifecycleTemplate",
        "list": "listEnvironmentLifecycleTemplates",
    }

    async def get(
        self, environment_id: str | UUID, lifecycle_template_id: str | UUID
    ) -> LifecycleTemplateResponse:
        """Get the environment lifecycle template.

        Args:
            environment_id: Id of the environment.
            lifecycle_template_id: Id of the lifecycle template.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/lifecycleTemplate/{lifecycleTemplateId}, operation id
        getEnvironmentLifecycleTemplate.
        https://api-doc.qovery.com/#tag/Lifecycle-Template-Main-Calls/operation/getEnvironmentLifecycleTemplate
        """
        answer: LifecycleTemplateResponse = await self._call(
            "getEnvironmentLifecycleTemplate",
            {"environmentId": environment_id, "lifecycleTemplateId": lifecycle_template_id},
            {},
        )
        return answer

    def list(self, environment_id: str | UUID) -> Pages[LifecycleTemplateListResponseResultsItem]:
        """List environment lifecycle templates.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/lifecycleTemplate, operation id
        listEnvironmentLifecycleTemplates.
        https://api-doc.qovery.com/#tag/Lifecycle-Template-Main-Calls/operation/listEnvironmentLifecycleTemplates
        """
        return Pages(
            self._client, "listEnvironmentLifecycleTemplates", {"environmentId": environment_id}, {}
        )
