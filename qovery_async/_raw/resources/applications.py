"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `applications.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Applications(Resource):
    """Methods of `applications`."""

    operations: ClassVar[Mapping[str, str]] = {
        "check_custom_domain": "checkApplicationCustomDomain",
        "clone": "cloneApplication",
        "create": "createApplication",
        "delete": "deleteApplication",
        "deploy": "deployApplication",
        "edit": "editApplication",
        "edit_advanced_settings": "editAdvancedSettings",
        "edit_network": "editApplicationNetwork",
        "get": "getApplication",
        "get_advanced_settings": "getAdvancedSettings",
        "get_network": "getApplicationNetwork",
        "get_status": "getApplicationStatus",
        "list": "listApplication",
        "list_commits": "listApplicationCommit",
        "list_contributors": "listApplicationContributor",
        "list_deployment_history": "listApplicationDeploymentHistory",
        "list_deployment_history_v2": "listApplicationDeploymentHistoryV2",
        "list_links": "listApplicationLinks",
        "list_logs": "listApplicationLog",
        "list_of_database": "listDatabaseApplication",
        "list_status": "getEnvironmentApplicationStatus",
        "redeploy": "redeployApplication",
        "remove_from_database": "removeApplicationFromDatabase",
        "restart_service": "rebootApplication",
        "stop": "stopApplication",
        "uninstall": "uninstallApplication",
    }

    @resource_property
    def custom_domains(self) -> ApplicationsCustomDomains:
        """Methods of `custom_domains`."""
        from .applications_custom_domains import ApplicationsCustomDomains

        return ApplicationsCustomDomains(self._client)

    @resource_property
    def deployment_restrictions(self) -> ApplicationsDeploymentRestrictions:
        """Methods of `deployment_restrictions`."""
        from .applications_deployment_restrictions import ApplicationsDeploymentRestrictions

        return ApplicationsDeploymentRestrictions(self._client)

    @resource_property
    def environment_variables(self) -> ApplicationsEnvironmentVariables:
        """Methods of `environment_variables`."""
        from .applications_environment_variables import ApplicationsEnvironmentVariables

        return ApplicationsEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> ApplicationsSecrets:
        """Methods of `secrets`."""
        from .applications_secrets import ApplicationsSecrets

        return ApplicationsSecrets(self._client)

    def check_custom_domain(self, application_id: str | UUID) -> Pages[CheckedCustomDomainResponse]:
        """Check an application custom domain.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/checkCustomDomain, operation id
        checkApplicationCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/checkApplicationCustomDomain
        """
        return Pages(
            self._client, "checkApplicationCustomDomain", {"applicationId": application_id}, {}
        )

    async def clone(
        self,
        application_id: str | UUID,
        *,
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> Application:
        """Clone an application.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/clone, operation id cloneApplication.
        https://api-doc.qovery.com/#tag/Applications/operation/cloneApplication
        """
        call = self._call("cloneApplication", {"applicationId": application_id}, {}, body, fields)
        del body, fields
        answer: Application = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: ApplicationRequest | ApplicationRequestDict | None = None,
        **fields: Unpack[ApplicationRequestDict],
    ) -> Application:
        """Create an application in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationRequestDict`, * if required:
            annotations_groups, arguments, autoscaling, entrypoint, git_repository*,
            healthchecks*, labels_groups, name*, ports, storage
            auto_deploy: Null is allowed.
            auto_preview: Default: true.
            build_mode: Default: 'DOCKER'.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
            description: Null is allowed.
            docker_target_build_stage: Null is allowed.
            dockerfile_path: Null is allowed.
            ephemeral_storage_in_gib: In GiB. At least 0.
            gpu: Number of GPUs. At least 0. Default: 0.
            icon_uri: `app://` or `https://` address of the icon.
            max_running_instances: Number of instances; the minimum may not exceed the maximum.
            Default: 1.
            memory: In MB. Default: 512.
            min_running_instances: Number of instances; the minimum may not exceed the maximum.
            At least 0. Default: 1.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/application, operation id createApplication.
        https://api-doc.qovery.com/#tag/Applications/operation/createApplication
        """
        call = self._call("createApplication", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: Application = await call
        return answer

    async def delete(
        self, application_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete an application.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /application/{applicationId}, operation id deleteApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/deleteApplication
        """
        answer: Deployment[None] = await self._start(
            "deleteApplication",
            {"applicationId": application_id},
            {"skipReconcile": skip_reconcile},
        )
        return answer

    async def deploy(
        self,
        application_id: str | UUID,
        *,
        body: DeployRequest | DeployRequestDict | None = None,
        **fields: Unpack[DeployRequestDict],
    ) -> Deployment[Status]:
        """Deploy an application.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeployRequestDict`, * if required:
            git_commit_id*: Full hash of the commit.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /application/{applicationId}/deploy, operation id deployApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/deployApplication
        """
        call = self._start("deployApplication", {"applicationId": application_id}, {}, body, fields)
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def edit(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationEditRequest | ApplicationEditRequestDict | None = None,
        **fields: Unpack[ApplicationEditRequestDict],
    ) -> Application:
        """Edit an application.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationEditRequestDict`, * if required:
            annotations_groups, arguments, autoscaling, description, entrypoint, git_repository,
            healthchecks*, labels_groups, name, ports, storage
            auto_deploy: Null is allowed.
            auto_preview: Default: true.
            build_mode: Default: 'DOCKER'.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
            docker_target_build_stage: Null is allowed.
            dockerfile_path: Null is allowed.
            ephemeral_storage_in_gib: In GiB. At least 0.
            gpu: Number of GPUs. At least 0. Default: 0.
            icon_uri: `app://` or `https://` address of the icon.
            max_running_instances: Number of instances; the minimum may not exceed the maximum.
            Default: 1.
            memory: In MB. Default: 512.
            min_running_instances: Number of instances; the minimum may not exceed the maximum.
            At least 0. Default: 1.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /application/{applicationId}, operation id editApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/editApplication
        """
        call = self._call("editApplication", {"applicationId": application_id}, {}, body, fields)
        del body, fields
        answer: Application = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Application:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            application_id: Id of the application.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ApplicationEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplication", {"applicationId": application_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Application = await call
        return answer

    async def edit_advanced_settings(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationAdvancedSettings | ApplicationAdvancedSettingsDict,
    ) -> ApplicationAdvancedSettings:
        """Edit the advanced settings of an application.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model or a dict; keywords are not possible, because `build.cpu_max_in_milli`
            is not a valid name of an argument.

        Fields of `ApplicationAdvancedSettingsDict`, * if required:
            build.disable_buildkit_cache, build.skip_git_submodules,
            deployment.affinity.node.required, deployment.antiaffinity.pod,
            deployment.custom_domain_check_enabled,
            deployment.lifecycle.post_start_exec_command,
            deployment.lifecycle.pre_stop_exec_command,
            deployment.termination_grace_period_seconds, deployment.topology_spread.zone,
            deployment.update_strategy.rolling_update.max_surge_percent,
            deployment.update_strategy.rolling_update.max_unavailable_percent,
            deployment.update_strategy.type, hpa.cpu.average_utilization_percent,
            hpa.memory.average_utilization_percent, network.gateway_api.retry.http_status_codes,
            network.gateway_api.retry.retry_on, network.ingress.basic_auth_env_var,
            network.ingress.cors_allow_headers, network.ingress.cors_allow_methods,
            network.ingress.cors_allow_origin, network.ingress.denylist_source_range,
            network.ingress.enable_cors, network.ingress.enable_sticky_session,
            network.ingress.extra_headers, network.ingress.force_ssl_redirect,
            network.ingress.grpc_read_timeout_seconds,
            network.ingress.grpc_send_timeout_seconds, network.ingress.keepalive_time_seconds,
            network.ingress.keepalive_timeout_seconds, network.ingress.proxy_body_size_mb,
            network.ingress.proxy_buffering, network.ingress.proxy_connect_timeout_seconds,
            network.ingress.proxy_read_timeout_seconds,
            network.ingress.proxy_send_timeout_seconds, network.ingress.send_timeout_seconds,
            network.ingress.whitelist_source_range, security.automount_service_account_token,
            security.read_only_root_filesystem, security.service_account_name
            build.cpu_max_in_milli: In millicores: 1000 is one vCPU.
            build.ram_max_in_gib: In GiB.
            build.timeout_max_sec: In seconds.
            network.gateway_api.http_connection_idle_timeout_seconds: In seconds. At least 0.
            network.gateway_api.http_request_timeout_seconds: In seconds. At least 0.
            network.gateway_api.retry.num_retries: At least 0.
            network.gateway_api.retry.per_try_timeout_seconds: In seconds. At least 1.
            network.ingress.proxy_buffer_size_kb: In kB.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /application/{applicationId}/advancedSettings, operation id editAdvancedSettings.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/editAdvancedSettings
        """
        call = self._call("editAdvancedSettings", {"applicationId": application_id}, {}, body)
        del body
        answer: ApplicationAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, application_id: str | UUID, **changes: Any
    ) -> ApplicationAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            application_id: Id of the application.
            **changes: Fields of ApplicationAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editAdvancedSettings", {"applicationId": application_id}, {}, changes)
        del changes
        answer: ApplicationAdvancedSettings = await call
        return answer

    async def edit_network(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationNetworkRequest | ApplicationNetworkRequestDict | None = None,
        **fields: Unpack[ApplicationNetworkRequestDict],
    ) -> ApplicationNetwork:
        """Edit an application network.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ApplicationNetworkRequestDict`, * if required:
            sticky_session: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /application/{applicationId}/network, operation id editApplicationNetwork.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/editApplicationNetwork
        """
        call = self._call(
            "editApplicationNetwork", {"applicationId": application_id}, {}, body, fields
        )
        del body, fields
        answer: ApplicationNetwork = await call
        return answer

    async def modify_network(
        self, application_id: str | UUID, **changes: Any
    ) -> ApplicationNetwork:
        """Change fields and keep all others: `get_network`, then `edit_network`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            application_id: Id of the application.
            **changes: Fields of ApplicationNetworkRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editApplicationNetwork", {"applicationId": application_id}, {}, changes
        )
        del changes
        answer: ApplicationNetwork = await call
        return answer

    async def get(self, application_id: str | UUID) -> Application:
        """Get the application.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}, operation id getApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/getApplication
        """
        answer: Application = await self._call(
            "getApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def get_advanced_settings(
        self, application_id: str | UUID
    ) -> ApplicationAdvancedSettings:
        """Get the advanced settings of an application.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/advancedSettings, operation id getAdvancedSettings.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/getAdvancedSettings
        """
        answer: ApplicationAdvancedSettings = await self._call(
            "getAdvancedSettings", {"applicationId": application_id}, {}
        )
        return answer

    async def get_network(self, application_id: str | UUID) -> ApplicationNetwork:
        """Get the application network.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/network, operation id getApplicationNetwork.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/getApplicationNetwork
        """
        answer: ApplicationNetwork = await self._call(
            "getApplicationNetwork", {"applicationId": application_id}, {}
        )
        return answer

    async def get_status(self, application_id: str | UUID) -> Status:
        """Get the state of one service.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/status, operation id getApplicationStatus.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/getApplicationStatus
        """
        answer: Status = await self._call(
            "getApplicationStatus", {"applicationId": application_id}, {}
        )
        return answer

    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[Application]:
        """List the applications of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            to_update: If true, only services whose deployed version is outdated.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/application, operation id listApplication.
        https://api-doc.qovery.com/#tag/Applications/operation/listApplication
        """
        return Pages(
            self._client,
            "listApplication",
            {"environmentId": environment_id},
            {"toUpdate": to_update},
        )

    def list_commits(
        self,
        application_id: str | UUID,
        *,
        git_commit_id: str | UUID | None = None,
        start_id: str | UUID | None = None,
    ) -> Pages[Commit | None]:
        """List application commits.

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.
            git_commit_id: Id of the commit to start from.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/commit, operation id listApplicationCommit.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/listApplicationCommit
        """
        return Pages(
            self._client,
            "listApplicationCommit",
            {"applicationId": application_id},
            {"gitCommitId": git_commit_id, "startId": start_id},
        )

    def list_contributors(self, application_id: str | UUID) -> Pages[User]:
        """List application contributors.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/contributor, operation id listApplicationContributor.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/listApplicationContributor
        """
        return Pages(
            self._client, "listApplicationContributor", {"applicationId": application_id}, {}
        )

    def list_deployment_history(
        self, application_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistory]:
        """List application deployment history.

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/deploymentHistory, operation id
        listApplicationDeploymentHistory.
        https://api-doc.qovery.com/#tag/Application-Deployment-History/operation/listApplicationDeploymentHistory
        """
        return Pages(
            self._client,
            "listApplicationDeploymentHistory",
            {"applicationId": application_id},
            {"startId": start_id},
        )

    def list_deployment_history_v2(
        self, application_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List application deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/deploymentHistoryV2, operation id
        listApplicationDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Application-Deployment-History/operation/listApplicationDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listApplicationDeploymentHistoryV2",
            {"applicationId": application_id},
            {"pageSize": page_size},
        )

    def list_links(self, application_id: str | UUID) -> Pages[Link]:
        """List application links.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/link, operation id listApplicationLinks.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/listApplicationLinks
        """
        return Pages(self._client, "listApplicationLinks", {"applicationId": application_id}, {})

    def list_logs(self, application_id: str | UUID) -> Pages[Log]:
        """List application logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/log, operation id listApplicationLog.
        https://api-doc.qovery.com/#tag/Application-Logs/operation/listApplicationLog
        """
        return Pages(self._client, "listApplicationLog", {"applicationId": application_id}, {})

    def list_of_database(self, database_id: str | UUID) -> Pages[Application]:
        """List database applications.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/application, operation id listDatabaseApplication.
        https://api-doc.qovery.com/#tag/Database-Application/operation/listDatabaseApplication
        """
        return Pages(self._client, "listDatabaseApplication", {"databaseId": database_id}, {})

    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]:
        """List the states of all services of this kind in an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/application/status, operation id
        getEnvironmentApplicationStatus.
        https://api-doc.qovery.com/#tag/Applications/operation/getEnvironmentApplicationStatus
        """
        return Pages(
            self._client, "getEnvironmentApplicationStatus", {"environmentId": environment_id}, {}
        )

    async def redeploy(self, application_id: str | UUID) -> Deployment[Status]:
        """Redeploy an application.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/redeploy, operation id redeployApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/redeployApplication
        """
        answer: Deployment[Status] = await self._start(
            "redeployApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def remove_from_database(
        self, database_id: str | UUID, target_application_id: str | UUID
    ) -> None:
        """Remove an application from database.

        Args:
            database_id: Id of the database.
            target_application_id: Id of the target application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /database/{databaseId}/application/{targetApplicationId}, operation id
        removeApplicationFromDatabase.
        https://api-doc.qovery.com/#tag/Database-Application/operation/removeApplicationFromDatabase
        """
        await self._call(
            "removeApplicationFromDatabase",
            {"databaseId": database_id, "targetApplicationId": target_application_id},
            {},
        )

    async def restart_service(self, application_id: str | UUID) -> Deployment[Status]:
        """Restart an application.

        Asynchronous: restarts the running pods with the same configuration. The final state is
        `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/restart-service, operation id rebootApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/rebootApplication
        """
        answer: Deployment[Status] = await self._start(
            "rebootApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def stop(self, application_id: str | UUID) -> Deployment[Status]:
        """Stop an application.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/stop, operation id stopApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/stopApplication
        """
        answer: Deployment[Status] = await self._start(
            "stopApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def uninstall(
        self, application_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]:
        """Uninstall an application.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            application_id: Id of the application.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /application/{applicationId}/uninstall, operation id uninstallApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/uninstallApplication
        """
        call = self._start("uninstallApplication", {"applicationId": application_id}, {}, body)
        del body
        answer: Deployment[Status | None] = await call
        return answer
