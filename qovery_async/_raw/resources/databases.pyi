"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    BackupRequestDict,
    CloneServiceRequestDict,
    DatabaseAccessibilityEnumText,
    DatabaseEditRequestDict,
    DatabaseEditRequestDiskTypeText,
    DatabaseRequestDict,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from ..models import (
    Backup,
    BackupRequest,
    CloneServiceRequest,
    Credentials,
    Database,
    DatabaseAccessibilityEnum,
    DatabaseEditRequest,
    DatabaseEditRequestDiskType,
    DatabaseRequest,
    DeploymentHistoryDatabase,
    DeploymentHistoryService,
    ReferenceObjectStatus,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    Status,
    Version,
)

class Databases(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def backups(self) -> DatabasesBackups: ...
    @overload
    async def clone(
        self, database_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> Database: ...
    @overload
    async def clone(
        self, database_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> Database: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: DatabaseRequest | DatabaseRequestDict
    ) -> Database: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[DatabaseRequestDict]
    ) -> Database: ...
    async def delete(
        self, database_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    async def deploy(
        self, database_id: str | UUID, *, apply_immediately: bool | None = None
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self, database_id: str | UUID, *, body: DatabaseEditRequest | DatabaseEditRequestDict
    ) -> Database: ...
    @overload
    async def edit(
        self, database_id: str | UUID, **fields: Unpack[DatabaseEditRequestDict]
    ) -> Database: ...
    async def modify(
        self,
        database_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        accessibility: DatabaseAccessibilityEnum | DatabaseAccessibilityEnumText | Unset = ...,
        annotations_groups: Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
        | Unset = ...,
        cpu: int | Unset = ...,
        description: str | Unset = ...,
        disk_type: DatabaseEditRequestDiskType
        | DatabaseEditRequestDiskTypeText
        | None
        | Unset = ...,
        icon_uri: str | Unset = ...,
        instance_type: str | Unset = ...,
        labels_groups: Sequence[ServiceLabelRequest | ServiceLabelRequestDict] | Unset = ...,
        memory: int | Unset = ...,
        name: str | Unset = ...,
        storage: int | Unset = ...,
        version: str | Unset = ...,
    ) -> Database: ...
    async def get(self, database_id: str | UUID) -> Database: ...
    async def get_master_credentials(self, database_id: str | UUID) -> Credentials: ...
    async def get_status(self, database_id: str | UUID) -> Status: ...
    def list(self, environment_id: str | UUID) -> Pages[Database]: ...
    def list_deployment_history(
        self, database_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistoryDatabase]: ...
    def list_deployment_history_v2(
        self, database_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]: ...
    def list_versions(self, database_id: str | UUID) -> Pages[Version]: ...
    async def redeploy(
        self, database_id: str | UUID, *, apply_immediately: bool | None = None
    ) -> Deployment[Status]: ...
    async def restart_service(self, database_id: str | UUID) -> Deployment[Status]: ...
    async def stop(self, database_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self, database_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]: ...

class DatabasesBackups(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, database_id: str | UUID, *, body: BackupRequest | BackupRequestDict
    ) -> Backup: ...
    @overload
    async def create(
        self, database_id: str | UUID, **fields: Unpack[BackupRequestDict]
    ) -> Backup: ...
    async def delete(self, database_id: str | UUID, backup_id: str | UUID) -> None: ...
    def list(
        self, database_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[Backup]: ...
