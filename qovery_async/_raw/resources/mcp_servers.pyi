"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import McpServerRequestDict
from ..models import McpServerRequest, McpServerResponse

class McpServers(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: McpServerRequest | McpServerRequestDict
    ) -> McpServerResponse: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[McpServerRequestDict]
    ) -> McpServerResponse: ...
    async def delete(self, mcp_server_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self, mcp_server_id: str | UUID, *, body: McpServerRequest | McpServerRequestDict
    ) -> McpServerResponse: ...
    @overload
    async def edit(
        self, mcp_server_id: str | UUID, **fields: Unpack[McpServerRequestDict]
    ) -> McpServerResponse: ...
    async def modify(
        self,
        mcp_server_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        description: str | Unset = ...,
        headers: Mapping[str, str] | Unset = ...,
        name: str | Unset = ...,
        url: str | Unset = ...,
    ) -> McpServerResponse: ...
    async def get(self, mcp_server_id: str | UUID) -> McpServerResponse: ...
    def list(self, organization_id: str | UUID) -> Pages[McpServerResponse]: ...
