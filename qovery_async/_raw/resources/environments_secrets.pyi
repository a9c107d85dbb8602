"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
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
    async def modify(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | None | Unset = ...,
        enable_interpolation_in_file: bool | None | Unset = ...,
        key: str | Unset = ...,
        value: str | Unset = ...,
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
