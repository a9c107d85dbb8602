"""Methods of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.unset import Unset
    from ..models import (
        CleanFailedJobResponse,
        CloneServiceRequest,
        Commit,
        DeploymentHistoryJobResponse,
        DeploymentHistoryService,
        EnvironmentVariable,
        EnvironmentVariableEditRequest,
        EnvironmentVariableRequest,
        JobAdvancedSettings,
        JobDeploymentRestrictionRequest,
        JobDeploymentRestrictionResponse,
        JobDeployRequest,
        JobForceEvent,
        JobRequest,
        JobResponse,
        Key,
        OrganizationJobAutoDeployRequest,
        ReferenceObjectStatus,
        Secret,
        SecretEditRequest,
        SecretRequest,
        Status,
        Value,
        VariableImport,
        VariableImportRequest,
    )


class Jobs(Resource):
    """The methods of `jobs`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "auto_deploy": "autoDeployJobEnvironments",
        "clean_failed_job": "cleanFailedJob",
        "clone": "cloneJob",
        "create": "createJob",
        "delete": "deleteJob",
        "deploy": "deployJob",
        "edit": "editJob",
        "edit_advanced_settings": "editJobAdvancedSettings",
        "get": "getJob",
        "get_advanced_settings": "getJobAdvancedSettings",
        "get_status": "getJobStatus",
        "list": "listJobs",
        "list_commits": "listJobCommit",
        "list_deployment_history": "listJobDeploymentHistory",
        "list_deployment_history_v2": "listJobDeploymentHistoryV2",
        "list_status": "getEnvironmentJobStatus",
        "redeploy": "redeployJob",
        "stop": "stopJob",
        "uninstall": "uninstallJob",
    }

    @property
    def deployment_restrictions(self) -> JobsDeploymentRestrictions:
        """The methods of `deployment_restrictions`."""
        return JobsDeploymentRestrictions(self._client)

    @property
    def environment_variables(self) -> JobsEnvironmentVariables:
        """The methods of `environment_variables`."""
        return JobsEnvironmentVariables(self._client)

    @property
    def secrets(self) -> JobsSecrets:
        """The methods of `secrets`."""
        return JobsSecrets(self._client)

    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationJobAutoDeployRequest | Mapping[str, object] | None = None,
    ) -> Status:
        """Auto-deploy job environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /organization/{organizationId}/job/deploy, operation id autoDeployJobEnvironments.
        https://api-doc.qovery.com/#tag/Jobs/operation/autoDeployJobEnvironments
        """
        call = self._call(
            "autoDeployJobEnvironments", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: Status = await call
        return answer

    async def clean_failed_job(
        self,
        job_id: str | UUID,
    ) -> CleanFailedJobResponse:
        """Clean a failed job.

        Args:
            job_id: Id of the job.

        POST /job/{jobId}/cleanFailedJob, operation id cleanFailedJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/cleanFailedJob
        """
        answer: CleanFailedJobResponse = await self._call("cleanFailedJob", {"jobId": job_id}, {})
        return answer

    async def clone(
        self,
        job_id: str | UUID,
        *,
        body: CloneServiceRequest | Mapping[str, object],
    ) -> JobResponse:
        """Clone a job.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409 says that the name is taken.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /job/{jobId}/clone, operation id cloneJob.
        https://api-doc.qovery.com/#tag/Jobs/operation/cloneJob
        """
        call = self._call("cloneJob", {"jobId": job_id}, {}, body)
        del body
        answer: JobResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: JobRequest | Mapping[str, object],
    ) -> JobResponse:
        """Create a job in an environment.

        Names are unique in their parent, whatever their case; 409 says that one is taken.

        Args:
            environment_id: Id of the environment.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /environment/{environmentId}/job, operation id createJob.
        https://api-doc.qovery.com/#tag/Jobs/operation/createJob
        """
        call = self._call("createJob", {"environmentId": environment_id}, {}, body)
        del body
        answer: JobResponse = await call
        return answer

    async def delete(
        self,
        job_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
    ) -> None:
        """Delete a job.

        Irreversible. What was never deployed is gone at once; otherwise deletion runs in the
        background after the answer, and data in databases and storage is lost with it. It is
        over when reading gives 404 (403 for some tokens).

        Args:
            job_id: Id of the job.
            skip_reconcile: True leaves the cloud resources alone and removes only the record of
            them.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /job/{jobId}, operation id deleteJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/deleteJob
        """
        await self._call("deleteJob", {"jobId": job_id}, {"skipReconcile": skip_reconcile})

    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        body: JobDeployRequest | Mapping[str, object] | None = None,
    ) -> Status:
        """Deploy a job.

        Asynchronous: the answer comes at once and may still show the state before. One
        deployment runs at a time in an environment; later requests queue. Follow it through the
        status operations until a final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409 says
        that an operation is already running. Deploying can start cloud resources that cost
        money.

        Args:
            job_id: Id of the job.
            force_event: Event whose command runs, whatever the schedule says.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /job/{jobId}/deploy, operation id deployJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/deployJob
        """
        call = self._call("deployJob", {"jobId": job_id}, {"forceEvent": force_event}, body)
        del body
        answer: Status = await call
        return answer

    async def edit(
        self,
        job_id: str | UUID,
        *,
        body: JobRequest | Mapping[str, object],
    ) -> JobResponse:
        """Edit a job.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        PUT /job/{jobId}, operation id editJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/editJob
        """
        call = self._call("editJob", {"jobId": job_id}, {}, body)
        del body
        answer: JobResponse = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> JobResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            job_id: Id of the job.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of JobRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify("editJob", {"jobId": job_id}, {}, changes, unmodified_since)
        del changes
        answer: JobResponse = await call
        return answer

    async def edit_advanced_settings(
        self,
        job_id: str | UUID,
        *,
        body: JobAdvancedSettings | Mapping[str, object],
    ) -> JobAdvancedSettings:
        """Edit the job advanced settings.

        Replaces all advanced settings: a setting that is left out goes back to its default.
        Takes effect with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /job/{jobId}/advancedSettings, operation id editJobAdvancedSettings.
        https://api-doc.qovery.com/#tag/Job-Configuration/operation/editJobAdvancedSettings
        """
        call = self._call("editJobAdvancedSettings", {"jobId": job_id}, {}, body)
        del body
        answer: JobAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, job_id: str | UUID, **changes: Any
    ) -> JobAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            job_id: Id of the job.
            changes: Fields of JobAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editJobAdvancedSettings", {"jobId": job_id}, {}, changes)
        del changes
        answer: JobAdvancedSettings = await call
        return answer

    async def get(
        self,
        job_id: str | UUID,
    ) -> JobResponse:
        """Get the job.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}, operation id getJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/getJob
        """
        answer: JobResponse = await self._call("getJob", {"jobId": job_id}, {})
        return answer

    async def get_advanced_settings(
        self,
        job_id: str | UUID,
    ) -> JobAdvancedSettings:
        """Get the job advanced settings.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/advancedSettings, operation id getJobAdvancedSettings.
        https://api-doc.qovery.com/#tag/Job-Configuration/operation/getJobAdvancedSettings
        """
        answer: JobAdvancedSettings = await self._call(
            "getJobAdvancedSettings", {"jobId": job_id}, {}
        )
        return answer

    async def get_status(
        self,
        job_id: str | UUID,
    ) -> Status:
        """Get the job status.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/status, operation id getJobStatus.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/getJobStatus
        """
        answer: Status = await self._call("getJobStatus", {"jobId": job_id}, {})
        return answer

    def list(
        self,
        environment_id: str | UUID,
        *,
        to_update: bool | None = None,
    ) -> Pages[JobResponse]:
        """List the jobs of an environment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.
            to_update: True keeps only services whose deployed version is behind.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/job, operation id listJobs.
        https://api-doc.qovery.com/#tag/Jobs/operation/listJobs
        """
        return Pages(
            self._client, "listJobs", {"environmentId": environment_id}, {"toUpdate": to_update}
        )

    def list_commits(
        self,
        job_id: str | UUID,
        *,
        git_commit_id: str | UUID | None = None,
        start_id: str | UUID | None = None,
    ) -> Pages[Commit | None]:
        """List job commits.

        Newest first. Give the id of the last entry seen as `start_id` for the entries after it;
        the API does not say whether that entry itself comes again.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.
            git_commit_id: Id of the commit to start from.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/commit, operation id listJobCommit.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/listJobCommit
        """
        return Pages(
            self._client,
            "listJobCommit",
            {"jobId": job_id},
            {"gitCommitId": git_commit_id, "startId": start_id},
        )

    def list_deployment_history(
        self,
        job_id: str | UUID,
    ) -> Pages[DeploymentHistoryJobResponse]:
        """List job deployment history.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/deploymentHistory, operation id listJobDeploymentHistory.
        https://api-doc.qovery.com/#tag/Job-Deployment-History/operation/listJobDeploymentHistory
        """
        return Pages(self._client, "listJobDeploymentHistory", {"jobId": job_id}, {})

    def list_deployment_history_v2(
        self,
        job_id: str | UUID,
        *,
        page_size: float | None = None,
    ) -> Pages[DeploymentHistoryService]:
        """List job deployment history (v2).

        The newest entries, 20 unless `page_size` says otherwise. There is no way to older
        entries but a larger `page_size`.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.
            page_size: How many entries the answer holds at most.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/deploymentHistoryV2, operation id listJobDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Job-Deployment-History/operation/listJobDeploymentHistoryV2
        """
        return Pages(
            self._client, "listJobDeploymentHistoryV2", {"jobId": job_id}, {"pageSize": page_size}
        )

    def list_status(
        self,
        environment_id: str | UUID,
    ) -> Pages[ReferenceObjectStatus]:
        """Get the environment job status.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/job/status, operation id getEnvironmentJobStatus.
        https://api-doc.qovery.com/#tag/Jobs/operation/getEnvironmentJobStatus
        """
        return Pages(self._client, "getEnvironmentJobStatus", {"environmentId": environment_id}, {})

    async def redeploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
    ) -> Status:
        """Redeploy a job.

        Asynchronous: applies the present configuration as a rolling update, and may do nothing
        when nothing changed. Ends as `DEPLOYED`, sometimes as `RESTARTED`.

        Args:
            job_id: Id of the job.
            force_event: Event whose command runs, whatever the schedule says.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /job/{jobId}/redeploy, operation id redeployJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/redeployJob
        """
        answer: Status = await self._call(
            "redeployJob", {"jobId": job_id}, {"forceEvent": force_event}
        )
        return answer

    async def stop(
        self,
        job_id: str | UUID,
    ) -> Status:
        """Stop a job.

        Asynchronous: ends as `STOPPED`. Nothing is deleted, and storage goes on costing money.
        409 says that it is stopped already or that an operation is running.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /job/{jobId}/stop, operation id stopJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/stopJob
        """
        answer: Status = await self._call("stopJob", {"jobId": job_id}, {})
        return answer

    async def uninstall(
        self,
        job_id: str | UUID,
        *,
        body: Mapping[str, object] | None = None,
    ) -> Status | None:
        """Uninstall a job.

        Asynchronous and irreversible for data: removes the deployed resources from the cluster
        and keeps the configuration, so that it can be deployed anew.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /job/{jobId}/uninstall, operation id uninstallJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/uninstallJob
        """
        call = self._call("uninstallJob", {"jobId": job_id}, {}, body)
        del body
        answer: Status | None = await call
        return answer


class JobsDeploymentRestrictions(Resource):
    """The methods of `deployment_restrictions`."""

    __slots__ = ()
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
        body: JobDeploymentRestrictionRequest | Mapping[str, object],
    ) -> JobDeploymentRestrictionResponse:
        """Create a job deployment restriction.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            refuses; see `errors`.

        POST /job/{jobId}/deploymentRestriction, operation id createJobDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/createJobDeploymentRestriction
        """
        call = self._call("createJobDeploymentRestriction", {"jobId": job_id}, {}, body)
        del body
        answer: JobDeploymentRestrictionResponse = await call
        return answer

    async def delete(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
    ) -> None:
        """Delete a job deployment restriction.

        Irreversible. 404 says that it was gone before.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        body: JobDeploymentRestrictionRequest | Mapping[str, object],
    ) -> JobDeploymentRestrictionResponse:
        """Edit a job deployment restriction.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}, operation id
        editJobDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/editJobDeploymentRestriction
        """
        call = self._call(
            "editJobDeploymentRestriction",
            {"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
        )
        del body
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
            changes: Fields of JobDeploymentRestrictionRequest.

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

    def list(
        self,
        job_id: str | UUID,
    ) -> Pages[JobDeploymentRestrictionResponse]:
        """Get the job deployment restrictions.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/deploymentRestriction, operation id getJobDeploymentRestrictions.
        https://api-doc.qovery.com/#tag/Job-Deployment-Restriction/operation/getJobDeploymentRestrictions
        """
        return Pages(self._client, "getJobDeploymentRestrictions", {"jobId": job_id}, {})


class JobsEnvironmentVariables(Resource):
    """The methods of `environment_variables`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createJobEnvironmentVariable",
        "create_alias": "createJobEnvironmentVariableAlias",
        "delete": "deleteJobEnvironmentVariable",
        "edit": "editJobEnvironmentVariable",
        "import_": "importJobEnvironmentVariable",
        "list": "listJobEnvironmentVariable",
        "override": "createJobEnvironmentVariableOverride",
    }

    async def create(
        self,
        job_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create a job environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/environmentVariable, operation id createJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariable
        """
        call = self._call("createJobEnvironmentVariable", {"jobId": job_id}, {}, body)
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create a job environment variable alias.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/alias, operation id
        createJobEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableAlias
        """
        call = self._call(
            "createJobEnvironmentVariableAlias",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def delete(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
    ) -> None:
        """Delete a job environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /job/{jobId}/environmentVariable/{environmentVariableId}, operation id
        deleteJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/deleteJobEnvironmentVariable
        """
        await self._call(
            "deleteJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Edit a job environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /job/{jobId}/environmentVariable/{environmentVariableId}, operation id
        editJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/editJobEnvironmentVariable
        """
        call = self._call(
            "editJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> EnvironmentVariable:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        job_id: str | UUID,
        *,
        body: VariableImportRequest | Mapping[str, object],
    ) -> VariableImport:
        """Import a job environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/environmentVariable/import, operation id importJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/importJobEnvironmentVariable
        """
        call = self._call("importJobEnvironmentVariable", {"jobId": job_id}, {}, body)
        del body
        answer: VariableImport = await call
        return answer

    def list(
        self,
        job_id: str | UUID,
    ) -> Pages[EnvironmentVariable]:
        """List job environment variables.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/environmentVariable, operation id listJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/listJobEnvironmentVariable
        """
        return Pages(self._client, "listJobEnvironmentVariable", {"jobId": job_id}, {})

    async def override(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> EnvironmentVariable:
        """Create a job environment variable override.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/override, operation id
        createJobEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableOverride
        """
        call = self._call(
            "createJobEnvironmentVariableOverride",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer


class JobsSecrets(Resource):
    """The methods of `secrets`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createJobSecret",
        "create_alias": "createJobSecretAlias",
        "delete": "deleteJobSecret",
        "edit": "editJobSecret",
        "list": "listJobSecrets",
        "override": "createJobSecretOverride",
    }

    async def create(
        self,
        job_id: str | UUID,
        *,
        body: SecretRequest | Mapping[str, object],
    ) -> Secret:
        """Create a job secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/secret, operation id createJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecret
        """
        call = self._call("createJobSecret", {"jobId": job_id}, {}, body)
        del body
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> Secret:
        """Create a job secret alias.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/secret/{secretId}/alias, operation id createJobSecretAlias.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretAlias
        """
        call = self._call(
            "createJobSecretAlias", {"jobId": job_id, "secretId": secret_id}, {}, body
        )
        del body
        answer: Secret = await call
        return answer

    async def delete(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
    ) -> None:
        """Delete a job secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /job/{jobId}/secret/{secretId}, operation id deleteJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/deleteJobSecret
        """
        await self._call("deleteJobSecret", {"jobId": job_id, "secretId": secret_id}, {})

    async def edit(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | Mapping[str, object],
    ) -> Secret:
        """Edit a job secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /job/{jobId}/secret/{secretId}, operation id editJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/editJobSecret
        """
        call = self._call("editJobSecret", {"jobId": job_id, "secretId": secret_id}, {}, body)
        del body
        answer: Secret = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Secret:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editJobSecret", {"jobId": job_id, "secretId": secret_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Secret = await call
        return answer

    def list(
        self,
        job_id: str | UUID,
    ) -> Pages[Secret]:
        """List job secrets.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /job/{jobId}/secret, operation id listJobSecrets.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/listJobSecrets
        """
        return Pages(self._client, "listJobSecrets", {"jobId": job_id}, {})

    async def override(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> Secret:
        """Create a job secret override.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /job/{jobId}/secret/{secretId}/override, operation id createJobSecretOverride.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretOverride
        """
        call = self._call(
            "createJobSecretOverride", {"jobId": job_id, "secretId": secret_id}, {}, body
        )
        del body
        answer: Secret = await call
        return answer
