"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import (
    VariableAliasRequestDict,
    VariableEditRequestDict,
    VariableImportRequestDict,
    VariableOverrideRequestDict,
    VariableRequestDict,
)
from ..models import (
    APIVariableScopeEnum,
    ServiceTypeForVariableEnum,
    VariableAliasRequest,
    VariableEditRequest,
    VariableImport,
    VariableImportRequest,
    VariableOverrideRequest,
    VariableRequest,
    VariableResponse,
)

class Variables(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(self, *, body: VariableRequest | VariableRequestDict) -> VariableResponse: ...
    @overload
    async def create(self, **fields: Unpack[VariableRequestDict]) -> VariableResponse: ...
    @overload
    async def create_alias(
        self, variable_id: str | UUID, *, body: VariableAliasRequest | VariableAliasRequestDict
    ) -> VariableResponse: ...
    @overload
    async def create_alias(
        self, variable_id: str | UUID, **fields: Unpack[VariableAliasRequestDict]
    ) -> VariableResponse: ...
    async def delete(self, variable_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self, variable_id: str | UUID, *, body: VariableEditRequest | VariableEditRequestDict
    ) -> VariableResponse: ...
    @overload
    async def edit(
        self, variable_id: str | UUID, **fields: Unpack[VariableEditRequestDict]
    ) -> VariableResponse: ...
    @overload
    async def import_(
        self,
        *,
        service_id: str | UUID,
        service_type: ServiceTypeForVariableEnum | str,
        body: VariableImportRequest | VariableImportRequestDict,
    ) -> VariableImport: ...
    @overload
    async def import_(
        self,
        *,
        service_id: str | UUID,
        service_type: ServiceTypeForVariableEnum | str,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport: ...
    def list(
        self,
        *,
        parent_id: str | UUID,
        scope: APIVariableScopeEnum | str,
        is_secret: bool | None = None,
    ) -> Pages[VariableResponse]: ...
    @overload
    async def override(
        self,
        variable_id: str | UUID,
        *,
        body: VariableOverrideRequest | VariableOverrideRequestDict,
    ) -> VariableResponse: ...
    @overload
    async def override(
        self, variable_id: str | UUID, **fields: Unpack[VariableOverrideRequestDict]
    ) -> VariableResponse: ...
