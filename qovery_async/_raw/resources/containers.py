"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `containers.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Containers(Resource):
    """Methods of `containers`."""

    operations: ClassVar[Mapping[str, str]] = {
        "auto_deploy": "autoDeployContainerEnvironments",
        "check_custom_domain": "checkContainerCustomDomain",
        "clone": "cloneContainer",
        "create": "createContainer",
        "delete": "deleteContainer",
        "deploy": "deployContainer",
        "edit": "editContainer",
        "edit_advanced_settings": "editContainerAdvancedSettings",
        "edit_network": "editContainerNetwork",
        "get": "getContainer",
        "get_advanced_settings": "getContainerAdvancedSettings",
        "get_network": "getContainerNetwork",
        "get_status": "getContainerStatus",
        "list": "listContainer",
        "list_deployment_history": "listContainerDeploymentHistory",
        "list_deployment_history_v2": "listContainerDeploymentHistoryV2",
        "list_links": "listContainerLinks",
        "list_logs": "listContainerLog",
        "list_status": "getEnvironmentContainerStatus",
        "list_status_by_registry": "getContainerRegistryContainerStatus",
        "preview": "previewContainerEnvironments",
        "redeploy": "redeployContainer",
        "restart_service": "rebootContainer",
        "stop": "stopContainer",
        "uninstall": "uninstallContainer",
    }

    @resource_property
    def custom_domains(self) -> ContainersCustomDomains:
        """Methods of `custom_domains`."""
        from .containers_custom_domains import ContainersCustomDomains

        return ContainersCustomDomains(self._client)

    @resource_property
    def environment_variables(self) -> ContainersEnvironmentVariables:
        """Methods of `environment_variables`."""
        from .containers_environment_variables import ContainersEnvironmentVariables

        return ContainersEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> ContainersSecrets:
        """Methods of `secrets`."""
        from .containers_secrets import ContainersSecrets

        return ContainersSecrets(self._client)

    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationContainerAutoDeployRequest
        | OrganizationContainerAutoDeployRequestDict
        | None = None,
        **fields: Unpack[OrganizationContainerAutoDeployRequestDict],
    ) -> Status:
        """Auto-deploy container environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationContainerAutoDeployRequestDict`, * if required:
            image_name, tag

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/container/deploy, operation id
        autoDeployContainerEnvironments.
        https://api-doc.qovery.com/#tag/Containers/operation/autoDeployContainerEnvironments
        """
        call = self._call(
            "autoDeployContainerEnvironments",
            {"organizationId": organization_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Status = await call
        return answer

    def check_custom_domain(self, container_id: str | UUID) -> Pages[CheckedCustomDomainResponse]:
        """Check a container custom domain.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/checkCustomDomain, operation id checkContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/checkContainerCustomDomain
        """
        return Pages(self._client, "checkContainerCustomDomain", {"containerId": container_id}, {})

    async def clone(
        self,
        container_id: str | UUID,
        *,
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> ContainerResponse:
        """Clone a container.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/clone, operation id cloneContainer.
        https://api-doc.qovery.com/#tag/Containers/operation/cloneContainer
        """
        call = self._call("cloneContainer", {"containerId": container_id}, {}, body, fields)
        del body, fields
        answer: ContainerResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: ContainerRequest | ContainerRequestDict | None = None,
        **fields: Unpack[ContainerRequestDict],
    ) -> ContainerResponse:
        """Create a container in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerRequestDict`, * if required:
            annotations_groups, arguments, auto_preview, autoscaling, description, entrypoint,
            healthchecks*, image_name*, labels_groups, name*, ports, registry_id*, storage, tag*
            auto_deploy: Null is allowed.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
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

        POST /environment/{environmentId}/container, operation id createContainer.
        https://api-doc.qovery.com/#tag/Containers/operation/createContainer
        """
        call = self._call("createContainer", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: ContainerResponse = await call
        return answer

    async def delete(
        self, container_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete a container.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}, operation id deleteContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/deleteContainer
        """
        answer: Deployment[None] = await self._start(
            "deleteContainer", {"containerId": container_id}, {"skipReconcile": skip_reconcile}
        )
        return answer

    async def deploy(
        self,
        container_id: str | UUID,
        *,
        body: ContainerDeployRequest | ContainerDeployRequestDict | None = None,
        **fields: Unpack[ContainerDeployRequestDict],
    ) -> Deployment[Status]:
        """Deploy a container.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerDeployRequestDict`, * if required:
            image_tag*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /container/{containerId}/deploy, operation id deployContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/deployContainer
        """
        call = self._start("deployContainer", {"containerId": container_id}, {}, body, fields)
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def edit(
        self,
        container_id: str | UUID,
        *,
        body: ContainerRequest | ContainerRequestDict | None = None,
        **fields: Unpack[ContainerRequestDict],
    ) -> ContainerResponse:
        """Edit a container.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerRequestDict`, * if required:
            annotations_groups, arguments, auto_preview, autoscaling, description, entrypoint,
            healthchecks*, image_name*, labels_groups, name*, ports, registry_id*, storage, tag*
            auto_deploy: Null is allowed.
            cpu: In millicores: 1000 is one vCPU. Default: 500.
            cpu_architecture: Null is allowed.
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

        PUT /container/{containerId}, operation id editContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/editContainer
        """
        call = self._call("editContainer", {"containerId": container_id}, {}, body, fields)
        del body, fields
        answer: ContainerResponse = await call
        return answer

    async def modify(
        self,
        container_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> ContainerResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ContainerRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainer", {"containerId": container_id}, {}, changes, unmodified_since
        )
        del changes
        answer: ContainerResponse = await call
        return answer

    async def edit_advanced_settings(
        self,
        container_id: str | UUID,
        *,
        body: ContainerAdvancedSettings | ContainerAdvancedSettingsDict,
    ) -> ContainerAdvancedSettings:
        """Edit the container advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model or a dict; keywords are not possible, because
            `deployment.affinity.node.required` is not a valid name of an argument.

        Fields of `ContainerAdvancedSettingsDict`, * if required:
            deployment.affinity.node.required, deployment.antiaffinity.pod,
            deployment.custom_domain_check_enabled, deployment.termination_grace_period_seconds,
            deployment.topology_spread.zone,
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
            network.ingress.proxy_read_timeout_seconds, network.ingress.proxy_request_buffering,
            network.ingress.proxy_send_timeout_seconds, network.ingress.send_timeout_seconds,
            network.ingress.whitelist_source_range, security.automount_service_account_token,
            security.read_only_root_filesystem, security.service_account_name
            network.gateway_api.http_connection_idle_timeout_seconds: In seconds. At least 0.
            network.gateway_api.http_request_timeout_seconds: In seconds. At least 0.
            network.gateway_api.retry.num_retries: At least 0.
            network.gateway_api.retry.per_try_timeout_seconds: In seconds. At least 1.
            network.ingress.proxy_buffer_size_kb: In kB.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/advancedSettings, operation id
        editContainerAdvancedSettings.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/editContainerAdvancedSettings
        """
        call = self._call("editContainerAdvancedSettings", {"containerId": container_id}, {}, body)
        del body
        answer: ContainerAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, container_id: str | UUID, **changes: Any
    ) -> ContainerAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            **changes: Fields of ContainerAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editContainerAdvancedSettings", {"containerId": container_id}, {}, changes
        )
        del changes
        answer: ContainerAdvancedSettings = await call
        return answer

    async def edit_network(
        self,
        container_id: str | UUID,
        *,
        body: ContainerNetworkRequest | ContainerNetworkRequestDict | None = None,
        **fields: Unpack[ContainerNetworkRequestDict],
    ) -> ContainerNetwork:
        """Edit a container network.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerNetworkRequestDict`, * if required:
            sticky_session: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/network, operation id editContainerNetwork.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/editContainerNetwork
        """
        call = self._call("editContainerNetwork", {"containerId": container_id}, {}, body, fields)
        del body, fields
        answer: ContainerNetwork = await call
        return answer

    async def modify_network(self, container_id: str | UUID, **changes: Any) -> ContainerNetwork:
        """Change fields and keep all others: `get_network`, then `edit_network`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            **changes: Fields of ContainerNetworkRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editContainerNetwork", {"containerId": container_id}, {}, changes)
        del changes
        answer: ContainerNetwork = await call
        return answer

    async def get(self, container_id: str | UUID) -> ContainerResponse:
        """Get the container.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}, operation id getContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/getContainer
        """
        answer: ContainerResponse = await self._call(
            "getContainer", {"containerId": container_id}, {}
        )
        return answer

    async def get_advanced_settings(self, container_id: str | UUID) -> ContainerAdvancedSettings:
        """Get the container advanced settings.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/advancedSettings, operation id
        getContainerAdvancedSettings.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/getContainerAdvancedSettings
        """
        answer: ContainerAdvancedSettings = await self._call(
            "getContainerAdvancedSettings", {"containerId": container_id}, {}
        )
        return answer

    async def get_network(self, container_id: str | UUID) -> ContainerNetwork:
        """Get the container network.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/network, operation id getContainerNetwork.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/getContainerNetwork
        """
        answer: ContainerNetwork = await self._call(
            "getContainerNetwork", {"containerId": container_id}, {}
        )
        return answer

    async def get_status(self, container_id: str | UUID) -> Status:
        """Get the state of one service.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/status, operation id getContainerStatus.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/getContainerStatus
        """
        answer: Status = await self._call("getContainerStatus", {"containerId": container_id}, {})
        return answer

    def list(self, environment_id: str | UUID) -> Pages[ContainerResponse]:
        """List the containers of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/container, operation id listContainer.
        https://api-doc.qovery.com/#tag/Containers/operation/listContainer
        """
        return Pages(self._client, "listContainer", {"environmentId": environment_id}, {})

    def list_deployment_history(
        self, container_id: str | UUID
    ) -> Pages[DeploymentHistoryContainer]:
        """List container deployment history.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/deploymentHistory, operation id
        listContainerDeploymentHistory.
        https://api-doc.qovery.com/#tag/Container-Deployment-History/operation/listContainerDeploymentHistory
        """
        return Pages(
            self._client, "listContainerDeploymentHistory", {"containerId": container_id}, {}
        )

    def list_deployment_history_v2(
        self, container_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List container deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/deploymentHistoryV2, operation id
        listContainerDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Container-Deployment-History/operation/listContainerDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listContainerDeploymentHistoryV2",
            {"containerId": container_id},
            {"pageSize": page_size},
        )

    def list_links(self, container_id: str | UUID) -> Pages[Link]:
        """List container links.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/link, operation id listContainerLinks.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/listContainerLinks
        """
        return Pages(self._client, "listContainerLinks", {"containerId": container_id}, {})

    def list_logs(self, container_id: str | UUID) -> Pages[Log]:
        """List container logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/log, operation id listContainerLog.
        https://api-doc.qovery.com/#tag/Container-Logs/operation/listContainerLog
        """
        return Pages(self._client, "listContainerLog", {"containerId": container_id}, {})

    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]:
        """List the states of all services of this kind in an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/container/status, operation id
        getEnvironmentContainerStatus.
        https://api-doc.qovery.com/#tag/Containers/operation/getEnvironmentContainerStatus
        """
        return Pages(
            self._client, "getEnvironmentContainerStatus", {"environmentId": environment_id}, {}
        )

    def list_status_by_registry(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> Pages[ReferenceObjectStatus]:
        """List the states of all containers whose images come from a registry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/container/status,
        operation id getContainerRegistryContainerStatus.
        https://api-doc.qovery.com/#tag/Containers/operation/getContainerRegistryContainerStatus
        """
        return Pages(
            self._client,
            "getContainerRegistryContainerStatus",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )

    async def preview(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationContainerPreviewRequest
        | OrganizationContainerPreviewRequestDict
        | None = None,
        **fields: Unpack[OrganizationContainerPreviewRequestDict],
    ) -> Status:
        """Preview container environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationContainerPreviewRequestDict`, * if required:
            image_name, tag

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/container/preview, operation id
        previewContainerEnvironments.
        https://api-doc.qovery.com/#tag/Containers/operation/previewContainerEnvironments
        """
        call = self._call(
            "previewContainerEnvironments",
            {"organizationId": organization_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Status = await call
        return answer

    async def redeploy(self, container_id: str | UUID) -> Deployment[Status]:
        """Redeploy a container.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/redeploy, operation id redeployContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/redeployContainer
        """
        answer: Deployment[Status] = await self._start(
            "redeployContainer", {"containerId": container_id}, {}
        )
        return answer

    async def restart_service(self, container_id: str | UUID) -> Deployment[Status]:
        """Restart a container.

        Asynchronous: restarts the running pods with the same configuration. The final state is
        `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/restart-service, operation id rebootContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/rebootContainer
        """
        answer: Deployment[Status] = await self._start(
            "rebootContainer", {"containerId": container_id}, {}
        )
        return answer

    async def stop(self, container_id: str | UUID) -> Deployment[Status]:
        """Stop a container.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/stop, operation id stopContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/stopContainer
        """
        answer: Deployment[Status] = await self._start(
            "stopContainer", {"containerId": container_id}, {}
        )
        return answer

    async def uninstall(
        self, container_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]:
        """Uninstall a container.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            container_id: Id of the container.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /container/{containerId}/uninstall, operation id uninstallContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/uninstallContainer
        """
        call = self._start("uninstallContainer", {"containerId": container_id}, {}, body)
        del body
        answer: Deployment[Status | None] = await call
        return answer
