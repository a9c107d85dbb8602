"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `jobs_deployment_restrictions.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class JobsDeploymentRestrictions(Resource):
    """Methods of `deployment_restrictions`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createJobDeploymentRestriction",
        "delete": "deleteJobDeploymentRestriction",
        "edit": "editJobDeploymentRestriction",
        "list": "getJobDeploymentRestrictions",
    }

    async def create(
        self,
        job_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict | None = None,
        **fields: Unpack[JobDeploymentRestrictionRequestDict],
    ) -> JobDeploymentRestrictionResponse:
        """Create a job deployment restriction.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `JobDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/deploymentRestriction, operation id createJobDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/createJobDeploymentRestriction
        """
        call = self._call("createJobDeploymentRestriction", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: JobDeploymentRestrictionResponse = await call
        return answer

    async def delete(self, job_id: str | UUID, deployment_restriction_id: str | UUID) -> None:
        """Delete a job deployment restriction.

        Irreversible. 404: already deleted.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}, operation id
        deleteJobDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/deleteJobDeploymentRestriction
        """
        await self._call(
            "deleteJobDeploymentRestriction",
            {"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
        )

    async def edit(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict | None = None,
        **fields: Unpack[JobDeploymentRestrictionRequestDict],
    ) -> JobDeploymentRestrictionResponse:
        """Edit a job deployment restriction.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `JobDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}, operation id
        editJobDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/editJobDeploymentRestriction
        """
        call = self._call(
            "editJobDeploymentRestriction",
            {"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: JobDeploymentRestrictionResponse = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> JobDeploymentRestrictionResponse:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of JobDeploymentRestrictionRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editJobDeploymentRestriction",
            {"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: JobDeploymentRestrictionResponse = await call
        return answer

    def list(self, job_id: str | UUID) -> Pages[JobDeploymentRestrictionResponse]:
        """Get the job deployment restrictions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/deploymentRestriction, operation id getJobDeploymentRestrictions.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/getJobDeploymentRestrictions
        """
        return Pages(self._client, "getJobDeploymentRestrictions", {"jobId": job_id}, {})
