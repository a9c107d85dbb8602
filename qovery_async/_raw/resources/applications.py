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
        Application,
        ApplicationAdvancedSettings,
        ApplicationDeploymentRestriction,
        ApplicationDeploymentRestrictionRequest,
        ApplicationEditRequest,
        ApplicationNetwork,
        ApplicationNetworkRequest,
        ApplicationRequest,
        CheckedCustomDomainResponse,
        CloneServiceRequest,
        Commit,
        CustomDomain,
        CustomDomainRequest,
        DeploymentHistory,
        DeploymentHistoryService,
        DeployRequest,
        EnvironmentVariable,
        EnvironmentVariableEditRequest,
        EnvironmentVariableRequest,
        Key,
        Link,
        Log,
        ReferenceObjectStatus,
        Secret,
        SecretEditRequest,
        SecretRequest,
        Status,
        User,
        Value,
        VariableImport,
        VariableImportRequest,
    )


class Applications(Resource):
    """The methods of `applications`."""

    __slots__ = ()
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

    @property
    def custom_domains(self) -> ApplicationsCustomDomains:
        """The methods of `custom_domains`."""
        return ApplicationsCustomDomains(self._client)

    @property
    def deployment_restrictions(self) -> ApplicationsDeploymentRestrictions:
        """The methods of `deployment_restrictions`."""
        return ApplicationsDeploymentRestrictions(self._client)

    @property
    def environment_variables(self) -> ApplicationsEnvironmentVariables:
        """The methods of `environment_variables`."""
        return ApplicationsEnvironmentVariables(self._client)

    @property
    def secrets(self) -> ApplicationsSecrets:
        """The methods of `secrets`."""
        return ApplicationsSecrets(self._client)

    def check_custom_domain(
        self,
        application_id: str | UUID,
    ) -> Pages[CheckedCustomDomainResponse]:
        """Check an application custom domain.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        body: CloneServiceRequest | Mapping[str, object],
    ) -> Application:
        """Clone an application.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409 says that the name is taken.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/clone, operation id cloneApplication.
        https://api-doc.qovery.com/#tag/Applications/operation/cloneApplication
        """
        call = self._call("cloneApplication", {"applicationId": application_id}, {}, body)
        del body
        answer: Application = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: ApplicationRequest | Mapping[str, object],
    ) -> Application:
        """Create an application in an environment.

        Names are unique in their parent, whatever their case; 409 says that one is taken.

        Args:
            environment_id: Id of the environment.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /environment/{environmentId}/application, operation id createApplication.
        https://api-doc.qovery.com/#tag/Applications/operation/createApplication
        """
        call = self._call("createApplication", {"environmentId": environment_id}, {}, body)
        del body
        answer: Application = await call
        return answer

    async def delete(
        self,
        application_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
    ) -> None:
        """Delete an application.

        Irreversible. What was never deployed is gone at once; otherwise deletion runs in the
        background after the answer, and data in databases and storage is lost with it. It is
        over when reading gives 404 (403 for some tokens).

        Args:
            application_id: Id of the application.
            skip_reconcile: True leaves the cloud resources alone and removes only the record of
            them.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /application/{applicationId}, operation id deleteApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/deleteApplication
        """
        await self._call(
            "deleteApplication",
            {"applicationId": application_id},
            {"skipReconcile": skip_reconcile},
        )

    async def deploy(
        self,
        application_id: str | UUID,
        *,
        body: DeployRequest | Mapping[str, object],
    ) -> Status:
        """Deploy an application.

        Asynchronous: the answer comes at once and may still show the state before. One
        deployment runs at a time in an environment; later requests queue. Follow it through the
        status operations until a final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409 says
        that an operation is already running. Deploying can start cloud resources that cost
        money.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /application/{applicationId}/deploy, operation id deployApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/deployApplication
        """
        call = self._call("deployApplication", {"applicationId": application_id}, {}, body)
        del body
        answer: Status = await call
        return answer

    async def edit(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationEditRequest | Mapping[str, object],
    ) -> Application:
        """Edit an application.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        PUT /application/{applicationId}, operation id editApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/editApplication
        """
        call = self._call("editApplication", {"applicationId": application_id}, {}, body)
        del body
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
            changes: Fields of ApplicationEditRequest.

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
        body: ApplicationAdvancedSettings | Mapping[str, object],
    ) -> ApplicationAdvancedSettings:
        """Edit the advanced settings of an application.

        Replaces all advanced settings: a setting that is left out goes back to its default.
        Takes effect with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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
            changes: Fields of ApplicationAdvancedSettings.

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
        body: ApplicationNetworkRequest | Mapping[str, object],
    ) -> ApplicationNetwork:
        """Edit an application network.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /application/{applicationId}/network, operation id editApplicationNetwork.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/editApplicationNetwork
        """
        call = self._call("editApplicationNetwork", {"applicationId": application_id}, {}, body)
        del body
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
            changes: Fields of ApplicationNetworkRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editApplicationNetwork", {"applicationId": application_id}, {}, changes
        )
        del changes
        answer: ApplicationNetwork = await call
        return answer

    async def get(
        self,
        application_id: str | UUID,
    ) -> Application:
        """Get the application.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}, operation id getApplication.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/getApplication
        """
        answer: Application = await self._call(
            "getApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def get_advanced_settings(
        self,
        application_id: str | UUID,
    ) -> ApplicationAdvancedSettings:
        """Get the advanced settings of an application.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/advancedSettings, operation id getAdvancedSettings.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/getAdvancedSettings
        """
        answer: ApplicationAdvancedSettings = await self._call(
            "getAdvancedSettings", {"applicationId": application_id}, {}
        )
        return answer

    async def get_network(
        self,
        application_id: str | UUID,
    ) -> ApplicationNetwork:
        """Get the application network.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/network, operation id getApplicationNetwork.
        https://api-doc.qovery.com/#tag/Application-Configuration/operation/getApplicationNetwork
        """
        answer: ApplicationNetwork = await self._call(
            "getApplicationNetwork", {"applicationId": application_id}, {}
        )
        return answer

    async def get_status(
        self,
        application_id: str | UUID,
    ) -> Status:
        """Get the application status.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/status, operation id getApplicationStatus.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/getApplicationStatus
        """
        answer: Status = await self._call(
            "getApplicationStatus", {"applicationId": application_id}, {}
        )
        return answer

    def list(
        self,
        environment_id: str | UUID,
        *,
        to_update: bool | None = None,
    ) -> Pages[Application]:
        """List the applications of an environment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.
            to_update: True keeps only services whose deployed version is behind.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        Newest first. Give the id of the last entry seen as `start_id` for the entries after it;
        the API does not say whether that entry itself comes again.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.
            git_commit_id: Id of the commit to start from.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    def list_contributors(
        self,
        application_id: str | UUID,
    ) -> Pages[User]:
        """List application contributors.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/contributor, operation id listApplicationContributor.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/listApplicationContributor
        """
        return Pages(
            self._client, "listApplicationContributor", {"applicationId": application_id}, {}
        )

    def list_deployment_history(
        self,
        application_id: str | UUID,
        *,
        start_id: str | UUID | None = None,
    ) -> Pages[DeploymentHistory]:
        """List application deployment history.

        Newest first. Give the id of the last entry seen as `start_id` for the entries after it;
        the API does not say whether that entry itself comes again.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        self,
        application_id: str | UUID,
        *,
        page_size: float | None = None,
    ) -> Pages[DeploymentHistoryService]:
        """List application deployment history (v2).

        The newest entries, 20 unless `page_size` says otherwise. There is no way to older
        entries but a larger `page_size`.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.
            page_size: How many entries the answer holds at most.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    def list_links(
        self,
        application_id: str | UUID,
    ) -> Pages[Link]:
        """List application links.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/link, operation id listApplicationLinks.
        https://api-doc.qovery.com/#tag/Application-Main-Calls/operation/listApplicationLinks
        """
        return Pages(self._client, "listApplicationLinks", {"applicationId": application_id}, {})

    def list_logs(
        self,
        application_id: str | UUID,
    ) -> Pages[Log]:
        """List application logs.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/log, operation id listApplicationLog.
        https://api-doc.qovery.com/#tag/Application-Logs/operation/listApplicationLog
        """
        return Pages(self._client, "listApplicationLog", {"applicationId": application_id}, {})

    def list_of_database(
        self,
        database_id: str | UUID,
    ) -> Pages[Application]:
        """List database applications.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /database/{databaseId}/application, operation id listDatabaseApplication.
        https://api-doc.qovery.com/#tag/Database-Application/operation/listDatabaseApplication
        """
        return Pages(self._client, "listDatabaseApplication", {"databaseId": database_id}, {})

    def list_status(
        self,
        environment_id: str | UUID,
    ) -> Pages[ReferenceObjectStatus]:
        """Get the environment application status.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/application/status, operation id
        getEnvironmentApplicationStatus.
        https://api-doc.qovery.com/#tag/Applications/operation/getEnvironmentApplicationStatus
        """
        return Pages(
            self._client, "getEnvironmentApplicationStatus", {"environmentId": environment_id}, {}
        )

    async def redeploy(
        self,
        application_id: str | UUID,
    ) -> Status:
        """Redeploy an application.

        Asynchronous: applies the present configuration as a rolling update, and may do nothing
        when nothing changed. Ends as `DEPLOYED`, sometimes as `RESTARTED`.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/redeploy, operation id redeployApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/redeployApplication
        """
        answer: Status = await self._call(
            "redeployApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def remove_from_database(
        self,
        database_id: str | UUID,
        target_application_id: str | UUID,
    ) -> None:
        """Remove an application from database.

        Args:
            database_id: Id of the database.
            target_application_id: Id of the target application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

    async def restart_service(
        self,
        application_id: str | UUID,
    ) -> Status:
        """Restart an application.

        Asynchronous: recycles the running pods and leaves the configuration alone. Ends as
        `RESTARTED`.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/restart-service, operation id rebootApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/rebootApplication
        """
        answer: Status = await self._call(
            "rebootApplication", {"applicationId": application_id}, {}
        )
        return answer

    async def stop(
        self,
        application_id: str | UUID,
    ) -> Status:
        """Stop an application.

        Asynchronous: ends as `STOPPED`. Nothing is deleted, and storage goes on costing money.
        409 says that it is stopped already or that an operation is running.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/stop, operation id stopApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/stopApplication
        """
        answer: Status = await self._call("stopApplication", {"applicationId": application_id}, {})
        return answer

    async def uninstall(
        self,
        application_id: str | UUID,
        *,
        body: Mapping[str, object] | None = None,
    ) -> Status | None:
        """Uninstall an application.

        Asynchronous and irreversible for data: removes the deployed resources from the cluster
        and keeps the configuration, so that it can be deployed anew.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

        POST /application/{applicationId}/uninstall, operation id uninstallApplication.
        https://api-doc.qovery.com/#tag/Application-Actions/operation/uninstallApplication
        """
        call = self._call("uninstallApplication", {"applicationId": application_id}, {}, body)
        del body
        answer: Status | None = await call
        return answer


class ApplicationsCustomDomains(Resource):
    """The methods of `custom_domains`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationCustomDomain",
        "delete": "deleteCustomDomain",
        "edit": "editCustomDomain",
        "get_status": "getCustomDomainStatus",
        "list": "listApplicationCustomDomain",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: CustomDomainRequest | Mapping[str, object],
    ) -> CustomDomain:
        """Create an application custom domain.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/customDomain, operation id
        createApplicationCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/createApplicationCustomDomain
        """
        call = self._call(
            "createApplicationCustomDomain", {"applicationId": application_id}, {}, body
        )
        del body
        answer: CustomDomain = await call
        return answer

    async def delete(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
    ) -> None:
        """Delete a custom domain of an application.

        Irreversible. 404 says that it was gone before.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /application/{applicationId}/customDomain/{customDomainId}, operation id
        deleteCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/deleteCustomDomain
        """
        await self._call(
            "deleteCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
        )

    async def edit(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | Mapping[str, object],
    ) -> CustomDomain:
        """Edit the custom domain of an application.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /application/{applicationId}/customDomain/{customDomainId}, operation id
        editCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/editCustomDomain
        """
        call = self._call(
            "editCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
            body,
        )
        del body
        answer: CustomDomain = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of CustomDomainRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: CustomDomain = await call
        return answer

    async def get_status(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
    ) -> CustomDomain:
        """Get the custom domain status.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/customDomain/{customDomainId}/status, operation id
        getCustomDomainStatus.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/getCustomDomainStatus
        """
        answer: CustomDomain = await self._call(
            "getCustomDomainStatus",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
        )
        return answer

    def list(
        self,
        application_id: str | UUID,
    ) -> Pages[CustomDomain]:
        """List application custom domains.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/customDomain, operation id listApplicationCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/listApplicationCustomDomain
        """
        return Pages(
            self._client, "listApplicationCustomDomain", {"applicationId": application_id}, {}
        )


class ApplicationsDeploymentRestrictions(Resource):
    """The methods of `deployment_restrictions`."""

    __slots__ = ()
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
        body: ApplicationDeploymentRestrictionRequest | Mapping[str, object],
    ) -> ApplicationDeploymentRestriction:
        """Create an application deployment restriction.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/deploymentRestriction, operation id
        createApplicationDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/createApplicationDeploymentRestriction
        """
        call = self._call(
            "createApplicationDeploymentRestriction", {"applicationId": application_id}, {}, body
        )
        del body
        answer: ApplicationDeploymentRestriction = await call
        return answer

    async def delete(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
    ) -> None:
        """Delete an application deployment restriction.

        Irreversible. 404 says that it was gone before.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        body: ApplicationDeploymentRestrictionRequest | Mapping[str, object],
    ) -> ApplicationDeploymentRestriction:
        """Edit an application deployment restriction.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId},
        operation id editApplicationDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Application-Deployment-Restriction/operation/editApplicationDeploymentRestriction
        """
        call = self._call(
            "editApplicationDeploymentRestriction",
            {"applicationId": application_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
        )
        del body
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
            changes: Fields of ApplicationDeploymentRestrictionRequest.

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

    def list(
        self,
        application_id: str | UUID,
    ) -> Pages[ApplicationDeploymentRestriction]:
        """Get the application deployment restrictions.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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


class ApplicationsEnvironmentVariables(Resource):
    """The methods of `environment_variables`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationEnvironmentVariable",
        "create_alias": "createApplicationEnvironmentVariableAlias",
        "delete": "deleteApplicationEnvironmentVariable",
        "edit": "editApplicationEnvironmentVariable",
        "import_": "importEnvironmentVariable",
        "list": "listApplicationEnvironmentVariable",
        "override": "createApplicationEnvironmentVariableOverride",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create an application environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/environmentVariable, operation id
        createApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariable
        """
        call = self._call(
            "createApplicationEnvironmentVariable", {"applicationId": application_id}, {}, body
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Create an application environment variable alias.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/environmentVariable/{environmentVariableId}/alias,
        operation id createApplicationEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariableAlias
        """
        call = self._call(
            "createApplicationEnvironmentVariableAlias",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def delete(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
    ) -> None:
        """Delete an application environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /application/{applicationId}/environmentVariable/{environmentVariableId},
        operation id deleteApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/deleteApplicationEnvironmentVariable
        """
        await self._call(
            "deleteApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | Mapping[str, object],
    ) -> EnvironmentVariable:
        """Edit an application environment variable.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /application/{applicationId}/environmentVariable/{environmentVariableId}, operation
        id editApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/editApplicationEnvironmentVariable
        """
        call = self._call(
            "editApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        application_id: str | UUID,
        *,
        body: VariableImportRequest | Mapping[str, object],
    ) -> VariableImport:
        """Import an environment variable into an application.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/environmentVariable/import, operation id
        importEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/importEnvironmentVariable
        """
        call = self._call("importEnvironmentVariable", {"applicationId": application_id}, {}, body)
        del body
        answer: VariableImport = await call
        return answer

    def list(
        self,
        application_id: str | UUID,
    ) -> Pages[EnvironmentVariable]:
        """List application environment variables.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/environmentVariable, operation id
        listApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/listApplicationEnvironmentVariable
        """
        return Pages(
            self._client,
            "listApplicationEnvironmentVariable",
            {"applicationId": application_id},
            {},
        )

    async def override(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> EnvironmentVariable:
        """Create an application environment variable override.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/environmentVariable/{environmentVariableId}/override,
        operation id createApplicationEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariableOverride
        """
        call = self._call(
            "createApplicationEnvironmentVariableOverride",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
        )
        del body
        answer: EnvironmentVariable = await call
        return answer


class ApplicationsSecrets(Resource):
    """The methods of `secrets`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationSecret",
        "create_alias": "createApplicationSecretAlias",
        "delete": "deleteApplicationSecret",
        "edit": "editApplicationSecret",
        "list": "listApplicationSecrets",
        "override": "createApplicationSecretOverride",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: SecretRequest | Mapping[str, object],
    ) -> Secret:
        """Create an application secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/secret, operation id createApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecret
        """
        call = self._call("createApplicationSecret", {"applicationId": application_id}, {}, body)
        del body
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | Mapping[str, object],
    ) -> Secret:
        """Create an application secret alias.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/secret/{secretId}/alias, operation id
        createApplicationSecretAlias.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecretAlias
        """
        call = self._call(
            "createApplicationSecretAlias",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
        )
        del body
        answer: Secret = await call
        return answer

    async def delete(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
    ) -> None:
        """Delete an application secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /application/{applicationId}/secret/{secretId}, operation id
        deleteApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/deleteApplicationSecret
        """
        await self._call(
            "deleteApplicationSecret", {"applicationId": application_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | Mapping[str, object],
    ) -> Secret:
        """Edit an application secret.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        PUT /application/{applicationId}/secret/{secretId}, operation id editApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/editApplicationSecret
        """
        call = self._call(
            "editApplicationSecret",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
        )
        del body
        answer: Secret = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplicationSecret",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(
        self,
        application_id: str | UUID,
    ) -> Pages[Secret]:
        """List application secrets.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /application/{applicationId}/secret, operation id listApplicationSecrets.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/listApplicationSecrets
        """
        return Pages(self._client, "listApplicationSecrets", {"applicationId": application_id}, {})

    async def override(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | Mapping[str, object] | None = None,
    ) -> Secret:
        """Create an application secret override.

        The older way, one set of operations for each kind of service; the operations below
        `/variable` cover all scopes. Values of secrets are never shown. Changes take effect
        with the next deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            body: A model, or a mapping of the same shape.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST /application/{applicationId}/secret/{secretId}/override, operation id
        createApplicationSecretOverride.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecretOverride
        """
        call = self._call(
            "createApplicationSecretOverride",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
        )
        del body
        answer: Secret = await call
        return answer
