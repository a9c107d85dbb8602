"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    JobDeploymentRestrictionRequestDict,
)
from ..models import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    JobDeploymentRestrictionRequest,
    JobDeploymentRestrictionResponse,
)

class JobsDeploymentRestrictions(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        job_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict,
    ) -> JobDeploymentRestrictionResponse: ...
    @overload
    async def create(
        self, job_id: str | UUID, **fields: Unpack[JobDeploymentRestrictionRequestDict]
    ) -> JobDeploymentRestrictionResponse: ...
    async def delete(self, job_id: str | UUID, deployment_restriction_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict,
    ) -> JobDeploymentRestrictionResponse: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        **fields: Unpack[JobDeploymentRestrictionRequestDict],
    ) -> JobDeploymentRestrictionResponse: ...
    async def modify(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText | Unset = ...,
        type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText | Unset = ...,
        value: str | Unset = ...,
    ) -> JobDeploymentRestrictionResponse: ...
    def list(self, job_id: str | UUID) -> Pages[JobDeploymentRestrictionResponse]: ...
