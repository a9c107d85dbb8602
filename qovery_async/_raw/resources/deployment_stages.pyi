"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import AttachServiceToDeploymentStageBodyDict, DeploymentStageRequestDict
from ..models import (
    AttachServiceToDeploymentStageBody,
    DeploymentStageRequest,
    DeploymentStageResponse,
    DeploymentStageResponseList,
)

class DeploymentStages(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def attach_service(
        self,
        deployment_stage_id: str | UUID,
        service_id: str | UUID,
        *,
        body: AttachServiceToDeploymentStageBody | AttachServiceToDeploymentStageBodyDict,
    ) -> DeploymentStageResponseList: ...
    @overload
    async def attach_service(
        self,
        deployment_stage_id: str | UUID,
        service_id: str | UUID,
        **fields: Unpack[AttachServiceToDeploymentStageBodyDict],
    ) -> DeploymentStageResponseList: ...
    @overload
    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: DeploymentStageRequest | DeploymentStageRequestDict,
    ) -> DeploymentStageResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[DeploymentStageRequestDict]
    ) -> DeploymentStageResponse: ...
    async def delete(self, deployment_stage_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        deployment_stage_id: str | UUID,
        *,
        body: DeploymentStageRequest | DeploymentStageRequestDict,
    ) -> DeploymentStageResponse: ...
    @overload
    async def edit(
        self, deployment_stage_id: str | UUID, **fields: Unpack[DeploymentStageRequestDict]
    ) -> DeploymentStageResponse: ...
    async def modify(
        self,
        deployment_stage_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | None | Unset = ...,
        name: str | Unset = ...,
    ) -> DeploymentStageResponse: ...
    async def get(self, deployment_stage_id: str | UUID) -> DeploymentStageResponse: ...
    def list(self, environment_id: str | UUID) -> Pages[DeploymentStageResponse]: ...
    async def move_after(
        self, deployment_stage_id: str | UUID, stage_id: str | UUID
    ) -> DeploymentStageResponseList: ...
    async def move_before(
        self, deployment_stage_id: str | UUID, stage_id: str | UUID
    ) -> DeploymentStageResponseList: ...
