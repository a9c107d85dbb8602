"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `applications_deployment_restrictions.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ApplicationsDeploymentRestrictions(Resource):
    """Methods of `deployment_restrictions`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationDeploymentRestriction",
        "delete": "deleteApplicationDeploymentRestriction",
        "edit": "editApplicationDeploymentRestriction",
        "list": "getApplicationDeploymentRestrictions",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationDeploymentRestrictionRequest
        | ApplicationDeploymentRestrictionRequestDict
        | None = None,
        **fields: Unpack[ApplicationDeploymentRestrictionRequestDict],
    ) -> ApplicationDeploymentRestriction:
        """Create an application deployment restriction.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/deploymentRestriction, operation id
        createApplicationDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/createApplicationDeploymentRestriction
        """
        call = self._call(
            "createApplicationDeploymentRestriction",
            {"applicationId": application_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ApplicationDeploymentRestriction = await call
        return answer

    async def delete(
        self, application_id: str | UUID, deployment_restriction_id: str | UUID
    ) -> None:
        """Delete an application deployment restriction.

        Irreversible. 404: already deleted.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId},
        operation id deleteApplicationDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/deleteApplicationDeploymentRestriction
        """
        await self._call(
            "deleteApplicationDeploymentRestriction",
            {"applicationId": application_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
        )

    async def edit(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: ApplicationDeploymentRestrictionRequest
        | ApplicationDeploymentRestrictionRequestDict
        | None = None,
        **fields: Unpack[ApplicationDeploymentRestrictionRequestDict],
    ) -> ApplicationDeploymentRestriction:
        """Edit an application deployment restriction.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId},
        operation id editApplicationDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/editApplicationDeploymentRestriction
        """
        call = self._call(
            "editApplicationDeploymentRestriction",
            {"applicationId": application_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ApplicationDeploymentRestriction = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> ApplicationDeploymentRestriction:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ApplicationDeploymentRestrictionRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplicationDeploymentRestriction",
            {"applicationId": application_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: ApplicationDeploymentRestriction = await call
        return answer

    def list(self, application_id: str | UUID) -> Pages[ApplicationDeploymentRestriction]:
        """Get the application deployment restrictions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/deploymentRestriction, operation id
        getApplicationDeploymentRestrictions.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/getApplicationDeploymentRestrictions
        """
        return Pages(
            self._client,
            "getApplicationDeploymentRestrictions",
            {"applicationId": application_id},
            {},
        )
