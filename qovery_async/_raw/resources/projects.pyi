"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import (
    EnvironmentModeEnumText,
    EnvironmentVariableEditRequestDict,
    EnvironmentVariableRequestDict,
    KeyDict,
    ProjectDeploymentRuleRequestDict,
    ProjectDeploymentRulesPriorityOrderRequestDict,
    ProjectRequestDict,
    SecretEditRequestDict,
    SecretRequestDict,
    ValueDict,
    WeekdayEnumText,
)
from ..models import (
    EnvironmentModeEnum,
    EnvironmentVariable,
    EnvironmentVariableEditRequest,
    EnvironmentVariableRequest,
    Key,
    Project,
    ProjectDeploymentRule,
    ProjectDeploymentRuleRequest,
    ProjectDeploymentRulesPriorityOrderRequest,
    ProjectRequest,
    ProjectStats,
    Secret,
    SecretEditRequest,
    SecretRequest,
    Value,
    WeekdayEnum,
)

class Projects(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def deployment_rules(self) -> ProjectsDeploymentRules: ...
    @resource_property
    def environment_variables(self) -> ProjectsEnvironmentVariables: ...
    @resource_property
    def secrets(self) -> ProjectsSecrets: ...
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: ProjectRequest | ProjectRequestDict
    ) -> Project: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[ProjectRequestDict]
    ) -> Project: ...
    async def delete(self, project_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self, project_id: str | UUID, *, body: ProjectRequest | ProjectRequestDict
    ) -> Project: ...
    @overload
    async def edit(
        self, project_id: str | UUID, **fields: Unpack[ProjectRequestDict]
    ) -> Project: ...
    async def modify(
        self,
        project_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | Unset = ...,
        name: str | Unset = ...,
    ) -> Project: ...
    async def get(self, project_id: str | UUID) -> Project: ...
    def list(self, organization_id: str | UUID) -> Pages[Project]: ...
    def list_stats(self, organization_id: str | UUID) -> Pages[ProjectStats]: ...

class ProjectsDeploymentRules(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        project_id: str | UUID,
        *,
        body: ProjectDeploymentRuleRequest | ProjectDeploymentRuleRequestDict,
    ) -> ProjectDeploymentRule: ...
    @overload
    async def create(
        self, project_id: str | UUID, **fields: Unpack[ProjectDeploymentRuleRequestDict]
    ) -> ProjectDeploymentRule: ...
    async def delete(self, project_id: str | UUID, deployment_rule_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        project_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        body: ProjectDeploymentRuleRequest | ProjectDeploymentRuleRequestDict,
    ) -> ProjectDeploymentRule: ...
    @overload
    async def edit(
        self,
        project_id: str | UUID,
        deployment_rule_id: str | UUID,
        **fields: Unpack[ProjectDeploymentRuleRequestDict],
    ) -> ProjectDeploymentRule: ...
    async def modify(
        self,
        project_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        auto_stop: bool | Unset = ...,
        cluster_id: str | UUID | Unset = ...,
        description: str | None | Unset = ...,
        mode: EnvironmentModeEnum | EnvironmentModeEnumText | Unset = ...,
        name: str | Unset = ...,
        start_time: datetime.datetime | str | Unset = ...,
        stop_time: datetime.datetime | str | Unset = ...,
        timezone: str | Unset = ...,
        weekdays: Sequence[WeekdayEnum | WeekdayEnumText] | Unset = ...,
        wildcard: str | Unset = ...,
    ) -> ProjectDeploymentRule: ...
    @overload
    async def edit_order(
        self,
        project_id: str | UUID,
        *,
        body: ProjectDeploymentRulesPriorityOrderRequest
        | ProjectDeploymentRulesPriorityOrderRequestDict,
    ) -> None: ...
    @overload
    async def edit_order(
        self,
        project_id: str | UUID,
        **fields: Unpack[ProjectDeploymentRulesPriorityOrderRequestDict],
    ) -> None: ...
    async def get(
        self, project_id: str | UUID, deployment_rule_id: str | UUID
    ) -> ProjectDeploymentRule: ...
    def list(self, project_id: str | UUID) -> Pages[ProjectDeploymentRule]: ...

class ProjectsEnvironmentVariables(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        project_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def create(
        self, project_id: str | UUID, **fields: Unpack[EnvironmentVariableRequestDict]
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, project_id: str | UUID, environment_variable_id: str | UUID, *, body: Key | KeyDict
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, project_id: str | UUID, environment_variable_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> EnvironmentVariable: ...
    async def delete(self, project_id: str | UUID, environment_variable_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def edit(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable: ...
    async def modify(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | None | Unset = ...,
        enable_interpolation_in_file: bool | None | Unset = ...,
        key: str | Unset = ...,
        mount_path: str | None | Unset = ...,
        value: str | Unset = ...,
    ) -> EnvironmentVariable: ...
    def list(self, project_id: str | UUID) -> Pages[EnvironmentVariable]: ...
    @overload
    async def override(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
    ) -> EnvironmentVariable: ...
    @overload
    async def override(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable: ...

class ProjectsSecrets(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, project_id: str | UUID, *, body: SecretRequest | SecretRequestDict
    ) -> Secret: ...
    @overload
    async def create(
        self, project_id: str | UUID, **fields: Unpack[SecretRequestDict]
    ) -> Secret: ...
    @overload
    async def create_alias(
        self, project_id: str | UUID, secret_id: str | UUID, *, body: Key | KeyDict
    ) -> Secret: ...
    @overload
    async def create_alias(
        self, project_id: str | UUID, secret_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> Secret: ...
    async def delete(self, project_id: str | UUID, secret_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict,
    ) -> Secret: ...
    @overload
    async def edit(
        self, project_id: str | UUID, secret_id: str | UUID, **fields: Unpack[SecretEditRequestDict]
    ) -> Secret: ...
    async def modify(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | None | Unset = ...,
        enable_interpolation_in_file: bool | None | Unset = ...,
        key: str | Unset = ...,
        value: str | Unset = ...,
    ) -> Secret: ...
    def list(self, project_id: str | UUID) -> Pages[Secret]: ...
    @overload
    async def override(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
    ) -> Secret: ...
    @overload
    async def override(
        self, project_id: str | UUID, secret_id: str | UUID, **fields: Unpack[ValueDict]
    ) -> Secret: ...
