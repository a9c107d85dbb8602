"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `mcp_servers.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class McpServers(Resource):
    """Methods of `mcp_servers`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createMcpServer",
        "delete": "deleteMcpServer",
        "edit": "editMcpServer",
        "get": "getMcpServer",
        "list": "listMcpServers",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: McpServerRequest | McpServerRequestDict | None = None,
        **fields: Unpack[McpServerRequestDict],
    ) -> McpServerResponse:
        """Create an MCP server in an organization.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `McpServerRequestDict`, * if required:
            description, headers
            name*: At least 1 characters.
            url*: Absolute URI. Must match `^https://`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/mcpServer, operation id createMcpServer.
        https://api-doc.qovery.com/#tag/MCP-Servers/operation/createMcpServer
        """
        call = self._call("createMcpServer", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: McpServerResponse = await call
        return answer

    async def delete(self, mcp_server_id: str | UUID) -> None:
        """Delete an MCP server.

        Irreversible. 404: already deleted.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /mcpServer/{mcpServerId}, operation id deleteMcpServer.
        https://api-doc.qovery.com/#tag/MCP-Servers/operation/deleteMcpServer
        """
        await self._call("deleteMcpServer", {"mcpServerId": mcp_server_id}, {})

    async def edit(
        self,
        mcp_server_id: str | UUID,
        *,
        body: McpServerRequest | McpServerRequestDict | None = None,
        **fields: Unpack[McpServerRequestDict],
    ) -> McpServerResponse:
        """Edit an MCP server.

        Args:
            mcp_server_id: Id of the MCP server.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `McpServerRequestDict`, * if required:
            description, headers
            name*: At least 1 characters.
            url*: Absolute URI. Must match `^https://`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /mcpServer/{mcpServerId}, operation id editMcpServer.
        https://api-doc.qovery.com/#tag/MCP-Servers/operation/editMcpServer
        """
        call = self._call("editMcpServer", {"mcpServerId": mcp_server_id}, {}, body, fields)
        del body, fields
        answer: McpServerResponse = await call
        return answer

    async def modify(
        self,
        mcp_server_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> McpServerResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            mcp_server_id: Id of the MCP server.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of McpServerRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editMcpServer", {"mcpServerId": mcp_server_id}, {}, changes, unmodified_since
        )
        del changes
        answer: McpServerResponse = await call
        return answer

    async def get(self, mcp_server_id: str | UUID) -> McpServerResponse:
        """Get the MCP server.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /mcpServer/{mcpServerId}, operation id getMcpServer.
        https://api-doc.qovery.com/#tag/MCP-Servers/operation/getMcpServer
        """
        answer: McpServerResponse = await self._call(
            "getMcpServer", {"mcpServerId": mcp_server_id}, {}
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[McpServerResponse]:
        """List the MCP servers of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/mcpServer, operation id listMcpServers.
        https://api-doc.qovery.com/#tag/MCP-Servers/operation/listMcpServers
        """
        return Pages(self._client, "listMcpServers", {"organizationId": organization_id}, {})
