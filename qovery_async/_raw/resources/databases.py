"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `databases.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Databases(Resource):
    """Methods of `databases`."""

    operations: ClassVar[Mapping[str, str]] = {
        "clone": "cloneDatabase",
        "create": "createDatabase",
        "delete": "deleteDatabase",
        "deploy": "deployDatabase",
        "edit": "editDatabase",
        "get": "getDatabase",
        "get_master_credentials": "getDatabaseMasterCredentials",
        "get_status": "getDatabaseStatus",
        "list": "listDatabase",
        "list_deployment_history": "listDatabaseDeploymentHistory",
        "list_deployment_history_v2": "listDatabaseDeploymentHistoryV2",
        "list_status": "getEnvironmentDatabaseStatus",
        "list_versions": "listDatabaseVersion",
        "redeploy": "redeployDatabase",
        "restart_service": "rebootDatabase",
        "stop": "stopDatabase",
        "uninstall": "uninstallDatabase",
    }

    @resource_property
    def backups(self) -> DatabasesBackups:
        """Methods of `backups`."""
        return DatabasesBackups(self._client)

    async def clone(
        self,
        database_id: str | UUID,
        *,
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> Database:
        """Clone a database.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            database_id: Id of the database.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/clone, operation id cloneDatabase.
        https://api-doc.qovery.com/#tag/Databases/operation/cloneDatabase
        """
        call = self._call("cloneDatabase", {"databaseId": database_id}, {}, body, fields)
        del body, fields
        answer: Database = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: DatabaseRequest | DatabaseRequestDict | None = None,
        **fields: Unpack[DatabaseRequestDict],
    ) -> Database:
        """Create a database in an environment.

        `type` and `mode` cannot be changed later. A `MANAGED` database costs money at the cloud
        provider from its first deployment on. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DatabaseRequestDict`, * if required:
            annotations_groups, description, instance_type, labels_groups, mode*, name*, type*,
            version*
            accessibility: Default: 'PRIVATE'.
            cpu: In millicores: 1000 is one vCPU. Default: 250.
            icon_uri: `app://` or `https://` address of the icon.
            memory: In MB. Default: 100 for managed databases, PostgreSQL and Redis, 256 for
            MongoDB, 512 for MySQL.
            storage: In GB. Default: 10. It can grow later, not shrink.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/database, operation id createDatabase.
        https://api-doc.qovery.com/#tag/Databases/operation/createDatabase
        """
        call = self._call("createDatabase", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: Database = await call
        return answer

    async def delete(
        self, database_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete a database.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /database/{databaseId}, operation id deleteDatabase.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/deleteDatabase
        """
        answer: Deployment[None] = await self._start(
            "deleteDatabase", {"databaseId": database_id}, {"skipReconcile": skip_reconcile}
        )
        return answer

    async def deploy(
        self, database_id: str | UUID, *, apply_immediately: bool | None = None
    ) -> Deployment[Status]:
        """Deploy a database.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.
            apply_immediately: Filter by apply immediately.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/deploy, operation id deployDatabase.
        https://api-doc.qovery.com/#tag/Database-Actions/operation/deployDatabase
        """
        answer: Deployment[Status] = await self._start(
            "deployDatabase", {"databaseId": database_id}, {"applyImmediately": apply_immediately}
        )
        return answer

    async def edit(
        self,
        database_id: str | UUID,
        *,
        body: DatabaseEditRequest | DatabaseEditRequestDict | None = None,
        **fields: Unpack[DatabaseEditRequestDict],
    ) -> Database:
        """Edit a database.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            database_id: Id of the database.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DatabaseEditRequestDict`, * if required:
            annotations_groups, description, instance_type, labels_groups, name, version
            accessibility: Default: 'PRIVATE'.
            cpu: In millicores: 1000 is one vCPU. Default: 250.
            disk_type: Null is allowed.
            icon_uri: `app://` or `https://` address of the icon.
            memory: In MB.
            storage: In GB.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /database/{databaseId}, operation id editDatabase.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/editDatabase
        """
        call = self._call("editDatabase", {"databaseId": database_id}, {}, body, fields)
        del body, fields
        answer: Database = await call
        return answer

    async def modify(
        self,
        database_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Database:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            database_id: Id of the database.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of DatabaseEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editDatabase", {"databaseId": database_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Database = await call
        return answer

    async def get(self, database_id: str | UUID) -> Database:
        """Get the database.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}, operation id getDatabase.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/getDatabase
        """
        answer: Database = await self._call("getDatabase", {"databaseId": database_id}, {})
        return answer

    async def get_master_credentials(self, database_id: str | UUID) -> Credentials:
        """Get the database master credentials.

        The response contains the password in clear text.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/masterCredentials, operation id getDatabaseMasterCredentials.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/getDatabaseMasterCredentials
        """
        answer: Credentials = await self._call(
            "getDatabaseMasterCredentials", {"databaseId": database_id}, {}
        )
        return answer

    async def get_status(self, database_id: str | UUID) -> Status:
        """Get the state of one service.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/status, operation id getDatabaseStatus.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/getDatabaseStatus
        """
        answer: Status = await self._call("getDatabaseStatus", {"databaseId": database_id}, {})
        return answer

    def list(self, environment_id: str | UUID) -> Pages[Database]:
        """List the databases of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/database, operation id listDatabase.
        https://api-doc.qovery.com/#tag/Databases/operation/listDatabase
        """
        return Pages(self._client, "listDatabase", {"environmentId": environment_id}, {})

    def list_deployment_history(
        self, database_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistoryDatabase]:
        """List database deployment history.

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            database_id: Id of the database.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/deploymentHistory, operation id
        listDatabaseDeploymentHistory.
        https://api-doc.qovery.com/#tag/Database-Deployment-History/operation/listDatabaseDeploymentHistory
        """
        return Pages(
            self._client,
            "listDatabaseDeploymentHistory",
            {"databaseId": database_id},
            {"startId": start_id},
        )

    def list_deployment_history_v2(
        self, database_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List database deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            database_id: Id of the database.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/deploymentHistoryV2, operation id
        listDatabaseDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Database-Deployment-History/operation/listDatabaseDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listDatabaseDeploymentHistoryV2",
            {"databaseId": database_id},
            {"pageSize": page_size},
        )

    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]:
        """List the states of all services of this kind in an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/database/status, operation id
        getEnvironmentDatabaseStatus.
        https://api-doc.qovery.com/#tag/Databases/operation/getEnvironmentDatabaseStatus
        """
        return Pages(
            self._client, "getEnvironmentDatabaseStatus", {"environmentId": environment_id}, {}
        )

    def list_versions(self, database_id: str | UUID) -> Pages[Version]:
        """List database versions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/version, operation id listDatabaseVersion.
        https://api-doc.qovery.com/#tag/Database-Main-Calls/operation/listDatabaseVersion
        """
        return Pages(self._client, "listDatabaseVersion", {"databaseId": database_id}, {})

    async def redeploy(
        self, database_id: str | UUID, *, apply_immediately: bool | None = None
    ) -> Deployment[Status]:
        """Redeploy a database.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.
            apply_immediately: Filter by apply immediately.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/redeploy, operation id redeployDatabase.
        https://api-doc.qovery.com/#tag/Database-Actions/operation/redeployDatabase
        """
        answer: Deployment[Status] = await self._start(
            "redeployDatabase", {"databaseId": database_id}, {"applyImmediately": apply_immediately}
        )
        return answer

    async def restart_service(self, database_id: str | UUID) -> Deployment[Status]:
        """Restart a database.

        Asynchronous: restarts the running pods with the same configuration. The final state is
        `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/restart-service, operation id rebootDatabase.
        https://api-doc.qovery.com/#tag/Database-Actions/operation/rebootDatabase
        """
        answer: Deployment[Status] = await self._start(
            "rebootDatabase", {"databaseId": database_id}, {}
        )
        return answer

    async def stop(self, database_id: str | UUID) -> Deployment[Status]:
        """Stop a database.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/stop, operation id stopDatabase.
        https://api-doc.qovery.com/#tag/Database-Actions/operation/stopDatabase
        """
        answer: Deployment[Status] = await self._start(
            "stopDatabase", {"databaseId": database_id}, {}
        )
        return answer

    async def uninstall(
        self, database_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]:
        """Uninstall a database.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            database_id: Id of the database.
            body: A model or JSON.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/uninstall, operation id uninstallDatabase.
        https://api-doc.qovery.com/#tag/Database-Actions/operation/uninstallDatabase
        """
        call = self._start("uninstallDatabase", {"databaseId": database_id}, {}, body)
        del body
        answer: Deployment[Status | None] = await call
        return answer


class DatabasesBackups(Resource):
    """Methods of `backups`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "addBackupDatabase",
        "delete": "removeDatabaseBackup",
        "list": "listDatabaseBackup",
    }

    async def create(
        self,
        database_id: str | UUID,
        *,
        body: BackupRequest | BackupRequestDict | None = None,
        **fields: Unpack[BackupRequestDict],
    ) -> Backup:
        """Back up a database.

        Args:
            database_id: Id of the database.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `BackupRequestDict`, * if required:
            message*, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /database/{databaseId}/backup, operation id addBackupDatabase.
        https://api-doc.qovery.com/#tag/Backups/operation/addBackupDatabase
        """
        call = self._call("addBackupDatabase", {"databaseId": database_id}, {}, body, fields)
        del body, fields
        answer: Backup = await call
        return answer

    async def delete(self, database_id: str | UUID, backup_id: str | UUID) -> None:
        """Remove a database backup.

        Args:
            database_id: Id of the database.
            backup_id: Id of the backup.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /database/{databaseId}/backup/{backupId}, operation id removeDatabaseBackup.
        https://api-doc.qovery.com/#tag/Backups/operation/removeDatabaseBackup
        """
        await self._call(
            "removeDatabaseBackup", {"databaseId": database_id, "backupId": backup_id}, {}
        )

    def list(self, database_id: str | UUID, *, start_id: str | UUID | None = None) -> Pages[Backup]:
        """List database backups.

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            database_id: Id of the database.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /database/{databaseId}/backup, operation id listDatabaseBackup.
        https://api-doc.qovery.com/#tag/Backups/operation/listDatabaseBackup
        """
        return Pages(
            self._client, "listDatabaseBackup", {"databaseId": database_id}, {"startId": start_id}
        )
