"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments_lifecycle_templates.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import LifecycleTemplateListResponseResultsItem, LifecycleTemplateResponse


class EnvironmentsLifecycleTemplates(Resource):
    """The methods of `lifecycle_templates`."""

    __slots__ = ()
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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/lifecycleTemplate, operation id
        listEnvironmentLifecycleTemplates.
        https://api-doc.qovery.com/#tag/Lifecycle-Template-Main-Calls/operation/listEnvironmentLifecycleTemplates
        """
        return Pages(
            self._client, "listEnvironmentLifecycleTemplates", {"environmentId": environment_id}, {}
        )
