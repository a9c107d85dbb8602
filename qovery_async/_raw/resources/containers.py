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
    """The methods of `containers`."""

    __slots__ = ()
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

    @property
    def custom_domains(self) -> ContainersCustomDomains:
        """The methods of `custom_domains`."""
        return ContainersCustomDomains(self._client)

    @property
    def environment_variables(self) -> ContainersEnvironmentVariables:
        """The methods of `environment_variables`."""
        return ContainersEnvironmentVariables(self._client)

    @property
    def secrets(self) -> ContainersSecrets:
        """The methods of `secrets`."""
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
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        resources are not copied, and nothing is deployed. 409 says that the name is taken.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

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

        Names are unique in their parent, whatever their case; 409 says that one is taken.

        Args:
            environment_id: Id of the environment.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        Irreversible. What was never deployed is gone at once; otherwise deletion runs in the
        background after the answer, and data in databases and storage is lost with it. It is
        over when reading gives 404 (403 for some tokens).

        Args:
            container_id: Id of the container.
            skip_reconcile: True leaves the cloud resources alone and removes only the record of
            them.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        Asynchronous: the answer comes at once and may still show the state before. One
        deployment runs at a time in an environment; later requests queue. Follow it through the
        status operations until a final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409 says
        that an operation is already running. Deploying can start cloud resources that cost
        money.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        PUT /container/{containerId}, operation id editContainer.
        https://api-doc.qovery.com/#tag/Container-Main-Calls/operation/editContainer
        """
        call = self._call("editContainer", {"containerId": container_id}, {}, body)
        del body
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
            changes: Fields of ContainerRequest.

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
        body: ContainerAdvancedSettings | Mapping[str, object],
    ) -> ContainerAdvancedSettings:
        """Edit the container advanced settings.

        Replaces all advanced settings: a setting that is left out goes back to its default.
        Takes effect with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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
            changes: Fields of ContainerAdvancedSettings.

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
        body: ContainerNetworkRequest | Mapping[str, object],
    ) -> ContainerNetwork:
        """Edit a container network.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /container/{containerId}/network, operation id editContainerNetwork.
        https://api-doc.qovery.com/#tag/Container-Configuration/operation/editContainerNetwork
        """
        call = self._call("editContainerNetwork", {"containerId": container_id}, {}, body)
        del body
        answer: ContainerNetwork = await call
        return answer

    async def modify_network(self, container_id: str | UUID, **changes: Any) -> ContainerNetwork:
        """Change fields and keep all others: `get_network`, then `edit_network`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            changes: Fields of ContainerNetworkRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editContainerNetwork", {"containerId": container_id}, {}, changes)
        del changes
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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        """Get the container status.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The newest entries, 20 unless `page_size` says otherwise. There is no way to older
        entries but a larger `page_size`.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.
            page_size: How many entries the answer holds at most.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /container/{containerId}/log, operation id listContainerLog.
        https://api-doc.qovery.com/#tag/Container-Logs/operation/listContainerLog
        """
        return Pages(self._client, "listContainerLog", {"containerId": container_id}, {})

    def list_status(
        self,
        environment_id: str | UUID,
    ) -> Pages[ReferenceObjectStatus]:
        """Get the environment container status.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        """Get the container registry container status.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        Asynchronous: applies the present configuration as a rolling update, and may do nothing
        when nothing changed. Ends as `DEPLOYED`, sometimes as `RESTARTED`.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

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

        Asynchronous: recycles the running pods and leaves the configuration alone. Ends as
        `RESTARTED`.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

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

        Asynchronous: ends as `STOPPED`. Nothing is deleted, and storage goes on costing money.
        409 says that it is stopped already or that an operation is running.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

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

        Asynchronous and irreversible for data: removes the deployed resources from the cluster
        and keeps the configuration, so that it can be deployed anew.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /container/{containerId}/uninstall, operation id uninstallContainer.
        https://api-doc.qovery.com/#tag/Container-Actions/operation/uninstallContainer
        """
        call = self._call("uninstallContainer", {"containerId": container_id}, {}, body)
        del body
        answer: Status | None = await call
        return answer


class ContainersCustomDomains(Resource):
    """The methods of `custom_domains`."""

    __slots__ = ()
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
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        Irreversible. 404 says that it was gone before.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

    async def modify(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> CustomDomain:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of CustomDomainRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /container/{containerId}/customDomain, operation id listContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/listContainerCustomDomain
        """
        return Pages(self._client, "listContainerCustomDomain", {"containerId": container_id}, {})


class ContainersEnvironmentVariables(Resource):
    """The methods of `environment_variables`."""

    __slots__ = ()
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

    async def modify(
        self,
        container_id: str | UUID,
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
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        container_id: str | UUID,
        *,
        body: VariableImportRequest | Mapping[str, object],
    ) -> VariableImport:
        """Import a container environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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
    """The methods of `secrets`."""

    __slots__ = ()
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /container/{containerId}/secret/{secretId}, operation id editContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/editContainerSecret
        """
        call = self._call(
            "editContainerSecret", {"containerId": container_id, "secretId": secret_id}, {}, body
        )
        del body
        answer: Secret = await call
        return answer

    async def modify(
        self,
        container_id: str | UUID,
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
            container_id: Id of the container.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerSecret",
            {"containerId": container_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(
        self,
        container_id: str | UUID,
    ) -> Pages[Secret]:
        """List container secrets.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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
