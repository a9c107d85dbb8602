"""Methods of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import (
        CheckedCustomDomainResponse,
        CloneServiceRequest,
        ContainerAdvancedSettings,
        ContainerDeployRequest,
        ContainerNetwork,
        ContainerNetworkRequest,
        ContainerRequest,
        ContainerResponse,
        CustomDomain,
        CustomDomainRequest,
        DeploymentHistoryContainer,
        DeploymentHistoryService,
        EnvironmentVariable,
        EnvironmentVariableEditRequest,
        EnvironmentVariableRequest,
        Key,
        Link,
        Log,
        OrganizationContainerAutoDeployRequest,
        OrganizationContainerPreviewRequest,
        ReferenceObjectStatus,
        Secret,
        SecretEditRequest,
        SecretRequest,
        Status,
        Value,
        VariableImport,
        VariableImportRequest,
    )


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
        return ContainersCustomDomains(self._client)

    @resource_property
    def environment_variables(self) -> ContainersEnvironmentVariables:
        """Methods of `environment_variables`."""
        return ContainersEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> ContainersSecrets:
        """Methods of `secrets`."""
        return ContainersSecrets(self._client)

    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationContainerAutoDeployRequest | Mapping[str, object] | None = None,
    ) -> Status:
        """Auto-deploy container environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/container/deploy, operation id
        autoDeployContainerEnvironments.
        https://api-doc.qovery.com/#tag/Containers/operation/autoDeployContainerEnvironments
        """
        call = self._call(
            "autoDeployContainerEnvironments", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: Status = await call
        return answer

    def check_custom_domain(
        self,
        container_id: str | UUID,
    ) -> Pages[CheckedCustomDomainResponse]:
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
        body: CloneServiceRequest | Mapping[str, object],
    ) -> ContainerResponse:
        """Clone a container.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/clone, operation id cloneContainer.
        https://api-doc.qovery.com/#tag/Containers/operation/cloneContainer
        """
        call = self._call("cloneContainer", {"containerId": container_id}, {}, body)
        del body
        answer: ContainerResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: ContainerRequest | Mapping[str, object],
    ) -> ContainerResponse:
        """Create a container in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/container, operation id createContainer.
        https://api-doc.qovery.com/#tag/Containers/operation/createContainer
        """
        call = self._call("createContainer", {"environmentId": environment_id}, {}, body)
        del body
        answer: ContainerResponse = await call
        return answer

    async def delete(
        self,
        container_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
    ) -> None:
        """Delete a container.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Args:
            container_id: Id of the container.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}, operation id deleteContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/deleteContainer
        """
        await self._call(
            "deleteContainer", {"containerId": container_id}, {"skipReconcile": skip_reconcile}
        )

    async def deploy(
        self,
        container_id: str | UUID,
        *,
        body: ContainerDeployRequest | Mapping[str, object],
    ) -> Status:
        """Deploy a container.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /container/{containerId}/deploy, operation id deployContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/deployContainer
        """
        call = self._call("deployContainer", {"containerId": container_id}, {}, body)
        del body
        answer: Status = await call
        return answer

    async def edit(
        self,
        container_id: str | UUID,
        *,
        body: ContainerRequest | Mapping[str, object],
    ) -> ContainerResponse:
        """Edit a container.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /container/{containerId}, operation id editContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/editContainer
        """
        call = self._call("editContainer", {"containerId": container_id}, {}, body)
        del body
        answer: ContainerResponse = await call
        return answer

    async def edit_advanced_settings(
        self,
        container_id: str | UUID,
        *,
        body: ContainerAdvancedSettings | Mapping[str, object],
    ) -> ContainerAdvancedSettings:
        """Edit the container advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

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

    async def edit_network(
        self,
        container_id: str | UUID,
        *,
        body: ContainerNetworkRequest | Mapping[str, object],
    ) -> ContainerNetwork:
        """Edit a container network.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/network, operation id editContainerNetwork.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/editContainerNetwork
        """
        call = self._call("editContainerNetwork", {"containerId": container_id}, {}, body)
        del body
        answer: ContainerNetwork = await call
        return answer

    async def get(
        self,
        container_id: str | UUID,
    ) -> ContainerResponse:
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

    async def get_advanced_settings(
        self,
        container_id: str | UUID,
    ) -> ContainerAdvancedSettings:
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

    async def get_network(
        self,
        container_id: str | UUID,
    ) -> ContainerNetwork:
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

    async def get_status(
        self,
        container_id: str | UUID,
    ) -> Status:
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

    def list(
        self,
        environment_id: str | UUID,
    ) -> Pages[ContainerResponse]:
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
        self,
        container_id: str | UUID,
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
        self,
        container_id: str | UUID,
        *,
        page_size: float | None = None,
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

    def list_links(
        self,
        container_id: str | UUID,
    ) -> Pages[Link]:
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

    def list_logs(
        self,
        container_id: str | UUID,
    ) -> Pages[Log]:
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

    def list_status(
        self,
        environment_id: str | UUID,
    ) -> Pages[ReferenceObjectStatus]:
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
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
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
        body: OrganizationContainerPreviewRequest | Mapping[str, object] | None = None,
    ) -> Status:
        """Preview container environments of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/container/preview, operation id
        previewContainerEnvironments.
        https://api-doc.qovery.com/#tag/Containers/operation/previewContainerEnvironments
        """
        call = self._call(
            "previewContainerEnvironments", {"organizationId": organization_id}, {}, body
        )
        del body
        answer: Status = await call
        return answer

    async def redeploy(
        self,
        container_id: str | UUID,
    ) -> Status:
        """Redeploy a container.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/redeploy, operation id redeployContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/redeployContainer
        """
        answer: Status = await self._call("redeployContainer", {"containerId": container_id}, {})
        return answer

    async def restart_service(
        self,
        container_id: str | UUID,
    ) -> Status:
        """Restart a container.

        Asynchronous: restarts the running pods with the same configuration. The final state is
        `RESTARTED`.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/restart-service, operation id rebootContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/rebootContainer
        """
        answer: Status = await self._call("rebootContainer", {"containerId": container_id}, {})
        return answer

    async def stop(
        self,
        container_id: str | UUID,
    ) -> Status:
        """Stop a container.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/stop, operation id stopContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/stopContainer
        """
        answer: Status = await self._call("stopContainer", {"containerId": container_id}, {})
        return answer

    async def uninstall(
        self,
        container_id: str | UUID,
        *,
        body: Mapping[str, object] | None = None,
    ) -> Status | None:
        """Uninstall a container.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /container/{containerId}/uninstall, operation id uninstallContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/uninstallContainer
        """
        call = self._call("uninstallContainer", {"containerId": container_id}, {}, body)
        del body
        answer: Status | None = await call
        return answer


class ContainersCustomDomains(Resource):
    """Methods of `custom_domains`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerCustomDomain",
        "delete": "deleteContainerCustomDomain",
        "edit": "editContainerCustomDomain",
        "get_status": "getContainerCustomDomainStatus",
        "list": "listContainerCustomDomain",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: CustomDomainRequest | Mapping[str, object],
    ) -> CustomDomain:
        """Create a container custom domain.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/customDomain, operation id createContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/createContainerCustomDomain
        """
        call = self._call("createContainerCustomDomain", {"containerId": container_id}, {}, body)
        del body
        answer: CustomDomain = await call
        return answer

    async def delete(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
    ) -> None:
        """Delete a container custom domain.

        Irreversible. 404: already deleted.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/customDomain/{customDomainId}, operation id
        deleteContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/deleteContainerCustomDomain
        """
        await self._call(
            "deleteContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
        )

    async def edit(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | Mapping[str, object],
    ) -> CustomDomain:
        """Edit a container custom domain.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/customDomain/{customDomainId}, operation id
        editContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/editContainerCustomDomain
        """
        call = self._call(
            "editContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
            body,
        )
        del body
        answer: CustomDomain = await call
        return answer

    async def get_status(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
    ) -> CustomDomain:
        """Get the container custom domain status.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/customDomain/{customDomainId}/status, operation id
        getContainerCustomDomainStatus.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/getContainerCustomDomainStatus
        """
        answer: CustomDomain = await self._call(
            "getContainerCustomDomainStatus",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
        )
        return answer

    def list(
        self,
        container_id: str | UUID,
    ) -> Pages[CustomDomain]:
        """List container custom domains.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/customDomain, operation id listContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/listContainerCustomDomain
        """
        return Pages(self._client, "listContainerCustomDomain", {"containerId": container_id}, {})


class ContainersEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerEnvironmentVariable",
        "create_alias": "createContainerEnvironmentVariableAlias",
        "delete": "deleteContainerEnvironmentVariable",
        "edit": "editContainerEnvironmentVariable",
        "import_": "importContainerEnvironmentVariable",
        "list": "listContainerEnvironmentVariable",
        "override": "createContainerEnvironmentVariableOverride",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable, operation id
        createContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariable
        """
        call = self._call(
            "createContainerEnvironmentVariable", {"containerId": container_id}, {}, body
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create a container environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable/{environmentVariableId}/alias,
        operation id createContainerEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariableAlias
        """
        call = self._call(
            "createContainerEnvironmentVariableAlias",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def delete(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
    ) -> None:
        """Delete a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/environmentVariable/{environmentVariableId}, operation
        id deleteContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/deleteContainerEnvironmentVariable
        """
        await self._call(
            "deleteContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Edit a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/environmentVariable/{environmentVariableId}, operation id
        editContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/editContainerEnvironmentVariable
        """
        call = self._call(
            "editContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        container_id: str | UUID,
        *,
        body: VariableImportRequest | Mapping[str, object],
    ) -> VariableImport:
        """Import a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable/import, operation id
        importContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/importContainerEnvironmentVariable
        """
        call = self._call(
            "importContainerEnvironmentVariable", {"containerId": container_id}, {}, body
        )
        del body
        answer: VariableImport = await call
        return answer

    def list(
        self,
        container_id: str | UUID,
    ) -> Pages[EnvironmentVariable]:
        """List container environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/environmentVariable, operation id
        listContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/listContainerEnvironmentVariable
        """
        return Pages(
            self._client, "listContainerEnvironmentVariable", {"containerId": container_id}, {}
        )

    async def override(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> EnvironmentVariable:
        """Create a container environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable/{environmentVariableId}/override,
        operation id createContainerEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariableOverride
        """
        call = self._call(
            "createContainerEnvironmentVariableOverride",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer


class ContainersSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerSecret",
        "create_alias": "createContainerSecretAlias",
        "delete": "deleteContainerSecret",
        "edit": "editContainerSecret",
        "list": "listContainerSecrets",
        "override": "createContainerSecretOverride",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: SecretRequest | Mapping[str, object],
    ) -> Secret:
        """Create a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/secret, operation id createContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecret
        """
        call = self._call("createContainerSecret", {"containerId": container_id}, {}, body)
        del body
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> Secret:
        """Create a container secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/secret/{secretId}/alias, operation id
        createContainerSecretAlias.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecretAlias
        """
        call = self._call(
            "createContainerSecretAlias",
            {"containerId": container_id, "secretId": secret_id},
            {},
            body,
        )
        del body
        answer: Secret = await call
        return answer

    async def delete(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
    ) -> None:
        """Delete a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/secret/{secretId}, operation id deleteContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/deleteContainerSecret
        """
        await self._call(
            "deleteContainerSecret", {"containerId": container_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | Mapping[str, object],
    ) -> Secret:
        """Edit a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/secret/{secretId}, operation id editContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/editContainerSecret
        """
        call = self._call(
            "editContainerSecret", {"containerId": container_id, "secretId": secret_id}, {}, body
        )
        del body
        answer: Secret = await call
        return answer

    def list(
        self,
        container_id: str | UUID,
    ) -> Pages[Secret]:
        """List container secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/secret, operation id listContainerSecrets.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/listContainerSecrets
        """
        return Pages(self._client, "listContainerSecrets", {"containerId": container_id}, {})

    async def override(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> Secret:
        """Create a container secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/secret/{secretId}/override, operation id
        createContainerSecretOverride.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecretOverride
        """
        call = self._call(
            "createContainerSecretOverride",
            {"containerId": container_id, "secretId": secret_id},
            {},
            body,
        )
        del body
        answer: Secret = await call
        return answer
