"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `jobs.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Jobs(Resource):
    """Methods of `jobs`."""

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

    @resource_property
    def deployment_restrictions(self) -> JobsDeploymentRestrictions:
        """Methods of `deployment_restrictions`."""
        from .jobs_deployment_restrictions import JobsDeploymentRestrictions

        return JobsDeploymentRestrictions(self._client)

    @resource_property
    def environment_variables(self) -> JobsEnvironmentVariables:
        """Methods of `environment_variables`."""
        from .jobs_environment_variables import JobsEnvironmentVariables

        return JobsEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> JobsSecrets:
        """Methods of `secrets`."""
        from .jobs_secrets import JobsSecrets

        return JobsSecrets(self._client)

    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationJobAutoDeployRequest | OrganizationJobAutoDeployRequestDict | None = None,
        **fields: Unpack[OrganizationJobAutoDeployRequestDict],
    ) -> Status:
        """Auto-deploy job environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationJobAutoDeployRequestDict`, * if required:
            image_name, tag

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/job/deploy, operation id autoDeployJobEnvironments.
        https://api-doc.qovery.com/#tag/Jobs/operation/autoDeployJobEnvironments
        """
        call = self._call(
            "autoDeployJobEnvironments",
            {"organizationId": organization_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Status = await call
        return answer

    async def clean_failed_job(self, job_id: str | UUID) -> CleanFailedJobResponse:
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
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> JobResponse:
        """Clone a job.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/clone, operation id cloneJob.
        https://api-doc.qovery.com/#tag/Jobs/operation/cloneJob
        """
        call = self._call("cloneJob", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: JobResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: JobRequest | JobRequestDict | None = None,
        **fields: Unpack[JobRequestDict],
    ) -> JobResponse:
        """Create a job in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `JobRequestDict`, * if required:
            annotations_groups, auto_preview, description, healthchecks*, labels_groups, name*,
            schedule, source
            auto_deploy: Null is allowed.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
            ephemeral_storage_in_gib: In GiB. At least 0.
            gpu: Number of GPUs. At least 0. Default: 0.
            icon_uri: `app://` or `https://` address of the icon.
            max_duration_seconds: In seconds. At least 0.
            max_nb_restart: Maximum number of restarts of a failed run. At least 0. Default: 0.
            memory: In MB. Default: 512.
            port: At least 1. Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/job, operation id createJob.
        https://api-doc.qovery.com/#tag/Jobs/operation/createJob
        """
        call = self._call("createJob", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: JobResponse = await call
        return answer

    async def delete(
        self, job_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete a job.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            job_id: Id of the job.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /job/{jobId}, operation id deleteJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/deleteJob
        """
        answer: Deployment[None] = await self._start(
            "deleteJob", {"jobId": job_id}, {"skipReconcile": skip_reconcile}
        )
        return answer

    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        body: JobDeployRequest | JobDeployRequestDict | None = None,
        **fields: Unpack[JobDeployRequestDict],
    ) -> Deployment[Status]:
        """Deploy a job.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            job_id: Id of the job.
            force_event: Event whose command runs, regardless of the schedule.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `JobDeployRequestDict`, * if required:
            image_tag
            git_commit_id: Full hash of the commit.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /job/{jobId}/deploy, operation id deployJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/deployJob
        """
        call = self._start(
            "deployJob", {"jobId": job_id}, {"forceEvent": force_event}, body, fields or None
        )
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def edit(
        self,
        job_id: str | UUID,
        *,
        body: JobRequest | JobRequestDict | None = None,
        **fields: Unpack[JobRequestDict],
    ) -> JobResponse:
        """Edit a job.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `JobRequestDict`, * if required:
            annotations_groups, auto_preview, description, healthchecks*, labels_groups, name*,
            schedule, source
            auto_deploy: Null is allowed.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
            ephemeral_storage_in_gib: In GiB. At least 0.
            gpu: Number of GPUs. At least 0. Default: 0.
            icon_uri: `app://` or `https://` address of the icon.
            max_duration_seconds: In seconds. At least 0.
            max_nb_restart: Maximum number of restarts of a failed run. At least 0. Default: 0.
            memory: In MB. Default: 512.
            port: At least 1. Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /job/{jobId}, operation id editJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/editJob
        """
        call = self._call("editJob", {"jobId": job_id}, {}, body, fields)
        del body, fields
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
            **changes: Fields of JobRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify("editJob", {"jobId": job_id}, {}, changes, unmodified_since)
        del changes
        answer: JobResponse = await call
        return answer

    async def edit_advanced_settings(
        self, job_id: str | UUID, *, body: JobAdvancedSettings | JobAdvancedSettingsDict
    ) -> JobAdvancedSettings:
        """Edit the job advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict; keywords are not possible, because `build.cpu_max_in_milli`
            is not a valid name of an argument.

        Fields of `JobAdvancedSettingsDict`, * if required:
            build.disable_buildkit_cache, build.skip_git_submodules, cronjob.concurrency_policy,
            cronjob.failed_jobs_history_limit, cronjob.success_jobs_history_limit,
            deployment.affinity.node.required, deployment.termination_grace_period_seconds,
            job.delete_ttl_seconds_after_finished, security.automount_service_account_token,
            security.read_only_root_filesystem, security.service_account_name
            build.cpu_max_in_milli: In millicores: 1000 is one vCPU.
            build.ram_max_in_gib: In GiB.
            build.timeout_max_sec: In seconds.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

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
            **changes: Fields of JobAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editJobAdvancedSettings", {"jobId": job_id}, {}, changes)
        del changes
        answer: JobAdvancedSettings = await call
        return answer

    async def get(self, job_id: str | UUID) -> JobResponse:
        """Get the job.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}, operation id getJob.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/getJob
        """
        answer: JobResponse = await self._call("getJob", {"jobId": job_id}, {})
        return answer

    async def get_advanced_settings(self, job_id: str | UUID) -> JobAdvancedSettings:
        """Get the job advanced settings.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/advancedSettings, operation id getJobAdvancedSettings.
        https://api-doc.qovery.com/#tag/Job-Configuration/operation/getJobAdvancedSettings
        """
        answer: JobAdvancedSettings = await self._call(
            "getJobAdvancedSettings", {"jobId": job_id}, {}
        )
        return answer

    async def get_status(self, job_id: str | UUID) -> Status:
        """Get the state of one service.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/status, operation id getJobStatus.
        https://api-doc.qovery.com/#tag/Job-Main-Calls/operation/getJobStatus
        """
        answer: Status = await self._call("getJobStatus", {"jobId": job_id}, {})
        return answer

    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[JobResponse]:
        """List the jobs of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            to_update: If true, only services whose deployed version is outdated.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.
            git_commit_id: Id of the commit to start from.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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

    def list_deployment_history(self, job_id: str | UUID) -> Pages[DeploymentHistoryJobResponse]:
        """List job deployment history.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/deploymentHistory, operation id listJobDeploymentHistory.
        https://api-doc.qovery.com/#tag/Job-Deployment-History/operation/listJobDeploymentHistory
        """
        return Pages(self._client, "listJobDeploymentHistory", {"jobId": job_id}, {})

    def list_deployment_history_v2(
        self, job_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List job deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/deploymentHistoryV2, operation id listJobDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Job-Deployment-History/operation/listJobDeploymentHistoryV2
        """
        return Pages(
            self._client, "listJobDeploymentHistoryV2", {"jobId": job_id}, {"pageSize": page_size}
        )

    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]:
        """List the states of all services of this kind in an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/job/status, operation id getEnvironmentJobStatus.
        https://api-doc.qovery.com/#tag/Jobs/operation/getEnvironmentJobStatus
        """
        return Pages(self._client, "getEnvironmentJobStatus", {"environmentId": environment_id}, {})

    async def redeploy(
        self, job_id: str | UUID, *, force_event: JobForceEvent | str | None = None
    ) -> Deployment[Status]:
        """Redeploy a job.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            job_id: Id of the job.
            force_event: Event whose command runs, regardless of the schedule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/redeploy, operation id redeployJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/redeployJob
        """
        answer: Deployment[Status] = await self._start(
            "redeployJob", {"jobId": job_id}, {"forceEvent": force_event}
        )
        return answer

    async def stop(self, job_id: str | UUID) -> Deployment[Status]:
        """Stop a job.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/stop, operation id stopJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/stopJob
        """
        answer: Deployment[Status] = await self._start("stopJob", {"jobId": job_id}, {})
        return answer

    async def uninstall(
        self, job_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]:
        """Uninstall a job.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            job_id: Id of the job.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /job/{jobId}/uninstall, operation id uninstallJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/uninstallJob
        """
        call = self._start("uninstallJob", {"jobId": job_id}, {}, body)
        del body
        answer: Deployment[Status | None] = await call
        return answer
