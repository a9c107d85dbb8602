"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    EnvironmentVariableEditRequestDict,
    EnvironmentVariableRequestDict,
    KeyDict,
    ValueDict,
    VariableImportRequestDict,
)
from ..models import (
    EnvironmentVariable,
    EnvironmentVariableEditRequest,
    EnvironmentVariableRequest,
    Key,
    Value,
    VariableImport,
    VariableImportRequest,
)

class JobsEnvironmentVariables(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        job_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def create(
        self, job_id: str | UUID, **fields: Unpack[EnvironmentVariableRequestDict]
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, environment_variable_id: str | UUID, *, body: Key | KeyDict
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, environment_variable_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> EnvironmentVariable: ...
    async def delete(self, job_id: str | UUID, environment_variable_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable: ...
    async def modify(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | None | Unset = ...,
        enable_interpolation_in_file: bool | None | Unset = ...,
        key: str | Unset = ...,
        mount_path: str | None | Unset = ...,
        value: str | Unset = ...,
    ) -> EnvironmentVariable: ...
    @overload
    async def import_(
        self, job_id: str | UUID, *, body: VariableImportRequest | VariableImportRequestDict
    ) -> VariableImport: ...
    @overload
    async def import_(
        self, job_id: str | UUID, **fields: Unpack[VariableImportRequestDict]
    ) -> VariableImport: ...
    def list(self, job_id: str | UUID) -> Pages[EnvironmentVariable]: ...
    @overload
    async def override(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
    ) -> EnvironmentVariable: ...
    @overload
    async def override(
        self, job_id: str | UUID, environment_variable_id: str | UUID, **fields: Unpack[ValueDict]
    ) -> EnvironmentVariable: ...
