"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "createMcpServer": {
        "operation_id": "createMcpServer",
        "method": "POST",
        "path": "/organization/{organizationId}/mcpServer",
        "summary": "Create an MCP server in an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#McpServerRequest"),),
        "body_required": True,
        "secret_fields": ("headers",),
        "answers": {201: {"application/json": "#McpServerResponse"}},
    },
    "deleteMcpServer": {
        "operation_id": "deleteMcpServer",
        "method": "DELETE",
        "path": "/mcpServer/{mcpServerId}",
        "summary": "Delete an MCP server",
        "path_params": (("mcpServerId", True, "uuid"),),
        "answers": {200: {}},
    },
    "editMcpServer": {
        "operation_id": "editMcpServer",
        "method": "PUT",
        "path": "/mcpServer/{mcpServerId}",
        "summary": "Edit an MCP server",
        "path_params": (("mcpServerId", True, "uuid"),),
        "body": (("application/json", "#McpServerRequest"),),
        "body_required": True,
        "secret_fields": ("headers",),
        "answers": {200: {"application/json": "#McpServerResponse"}},
    },
    "getMcpServer": {
        "operation_id": "getMcpServer",
        "method": "GET",
        "path": "/mcpServer/{mcpServerId}",
        "summary": "Get the MCP server",
        "path_params": (("mcpServerId", True, "uuid"),),
        "answers": {200: {"application/json": "#McpServerResponse"}},
    },
    "listMcpServers": {
        "operation_id": "listMcpServers",
        "method": "GET",
        "path": "/organization/{organizationId}/mcpServer",
        "summary": "List the MCP servers of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#McpServerResponseList"}},
    },
}
