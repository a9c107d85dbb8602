"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    ApplicationDeploymentRestrictionRequestDict,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
)
from ..models import (
    ApplicationDeploymentRestriction,
    ApplicationDeploymentRestrictionRequest,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
)

class ApplicationsDeploymentRestrictions(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationDeploymentRestrictionRequest | ApplicationDeploymentRestrictionRequestDict,
    ) -> ApplicationDeploymentRestriction: ...
    @overload
    async def create(
        self,
        application_id: str | UUID,
        **fields: Unpack[ApplicationDeploymentRestrictionRequestDict],
    ) -> ApplicationDeploymentRestriction: ...
    async def delete(
        self, application_id: str | UUID, deployment_restriction_id: str | UUID
    ) -> None: ...
    @overload
    async def edit(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: ApplicationDeploymentRestrictionRequest | ApplicationDeploymentRestrictionRequestDict,
    ) -> ApplicationDeploymentRestriction: ...
    @overload
    async def edit(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
        **fields: Unpack[ApplicationDeploymentRestrictionRequestDict],
    ) -> ApplicationDeploymentRestriction: ...
    async def modify(
        self,
        application_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText | Unset = ...,
        type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText | Unset = ...,
        value: str | Unset = ...,
    ) -> ApplicationDeploymentRestriction: ...
    def list(self, application_id: str | UUID) -> Pages[ApplicationDeploymentRestriction]: ...
