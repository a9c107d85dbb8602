"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import KeyDict, SecretEditRequestDict, SecretRequestDict, ValueDict
from ..models import Key, Secret, SecretEditRequest, SecretRequest, Value

class EnvironmentsSecrets(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: SecretRequest | SecretRequestDict
    ) -> Secret: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[SecretRequestDict]
    ) -> Secret: ...
    @overload
    async def create_alias(
        self, environment_id: str | UUID, secret_id: str | UUID, *, body: Key | KeyDict
    ) -> Secret: ...
    @overload
    async def create_alias(
        self, environment_id: str | UUID, secret_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> Secret: ...
    async def delete(self, environment_id: str | UUID, secret_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict,
    ) -> Secret: ...
    @overload
    async def edit(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret: ...
    def list(self, environment_id: str | UUID) -> Pages[Secret]: ...
    @overload
    async def override(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
    ) -> Secret: ...
    @overload
    async def override(
        self, environment_id: str | UUID, secret_id: str | UUID, **fields: Unpack[ValueDict]
    ) -> Secret: ...
