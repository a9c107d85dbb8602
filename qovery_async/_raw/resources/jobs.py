"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `jobs.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..bodies import (
        CloneServiceRequestDict,
        EnvironmentVariableEditRequestDict,
        EnvironmentVariableRequestDict,
        JobAdvancedSettingsDict,
        JobDeploymentRestrictionRequestDict,
        JobDeployRequestDict,
        JobRequestDict,
        KeyDict,
        OrganizationJobAutoDeployRequestDict,
        SecretEditRequestDict,
        SecretRequestDict,
        ValueDict,
        VariableImportRequestDict,
    )
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
        return JobsDeploymentRestrictions(self._client)

    @resource_property
    def environment_variables(self) -> JobsEnvironmentVariables:
        """Methods of `environment_variables`."""
        return JobsEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> JobsSecrets:
        """Methods of `secrets`."""
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

    async def delete(self, job_id: str | UUID, *, skip_reconcile: bool | None = None) -> None:
        """Delete a job.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Args:
            job_id: Id of the job.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        body: JobDeployRequest | JobDeployRequestDict | None = None,
        **fields: Unpack[JobDeployRequestDict],
    ) -> Status:
        """Deploy a job.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

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
        call = self._call(
            "deployJob", {"jobId": job_id}, {"forceEvent": force_event}, body, fields or None
        )
        del body, fields
        answer: Status = await call
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
    ) -> Status:
        """Redeploy a job.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Args:
            job_id: Id of the job.
            force_event: Event whose command runs, regardless of the schedule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/redeploy, operation id redeployJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/redeployJob
        """
        answer: Status = await self._call(
            "redeployJob", {"jobId": job_id}, {"forceEvent": force_event}
        )
        return answer

    async def stop(self, job_id: str | UUID) -> Status:
        """Stop a job.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/stop, operation id stopJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/stopJob
        """
        answer: Status = await self._call("stopJob", {"jobId": job_id}, {})
        return answer

    async def uninstall(
        self, job_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Status | None:
        """Uninstall a job.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Args:
            job_id: Id of the job.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /job/{jobId}/uninstall, operation id uninstallJob.
        https://api-doc.qovery.com/#tag/Job-Actions/operation/uninstallJob
        """
        call = self._call("uninstallJob", {"jobId": job_id}, {}, body)
        del body
        answer: Status | None = await call
        return answer


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


class JobsEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

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
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentVariableRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable, operation id createJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariable
        """
        call = self._call("createJobEnvironmentVariable", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `KeyDict`, * if required:
            enable_interpolation_in_file
            description: At most 255 characters.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/alias, operation id
        createJobEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableAlias
        """
        call = self._call(
            "createJobEnvironmentVariableAlias",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, job_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentVariableEditRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /job/{jobId}/environmentVariable/{environmentVariableId}, operation id
        editJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/editJobEnvironmentVariable
        """
        call = self._call(
            "editJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        job_id: str | UUID,
        *,
        body: VariableImportRequest | VariableImportRequestDict | None = None,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport:
        """Import a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableImportRequestDict`, * if required:
            vars*
            overwrite*: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable/import, operation id importJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/importJobEnvironmentVariable
        """
        call = self._call("importJobEnvironmentVariable", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: VariableImport = await call
        return answer

    def list(self, job_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List job environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/override, operation id
        createJobEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableOverride
        """
        call = self._call(
            "createJobEnvironmentVariableOverride",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer


class JobsSecrets(Resource):
    """Methods of `secrets`."""

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
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `SecretRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/secret, operation id createJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecret
        """
        call = self._call("createJobSecret", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create a job secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `KeyDict`, * if required:
            enable_interpolation_in_file
            description: At most 255 characters.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/secret/{secretId}/alias, operation id createJobSecretAlias.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretAlias
        """
        call = self._call(
            "createJobSecretAlias", {"jobId": job_id, "secretId": secret_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, job_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `SecretEditRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /job/{jobId}/secret/{secretId}, operation id editJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/editJobSecret
        """
        call = self._call(
            "editJobSecret", {"jobId": job_id, "secretId": secret_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    def list(self, job_id: str | UUID) -> Pages[Secret]:
        """List job secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
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
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create a job secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/secret/{secretId}/override, operation id createJobSecretOverride.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretOverride
        """
        call = self._call(
            "createJobSecretOverride",
            {"jobId": job_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
