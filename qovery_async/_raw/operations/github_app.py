"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organizationGithubAppConnect": {
        "operation_id": "organizationGithubAppConnect",
        "method": "POST",
        "path": "/organization/{organizationId}/github/connect",
        "summary": "Connect an organization GitHub app",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#OrganizationGithubAppConnectRequest"),),
        "answers": {200: {}},
    },
    "organizationGithubAppDisconnect": {
        "operation_id": "organizationGithubAppDisconnect",
        "method": "DELETE",
        "path": "/organization/{organizationId}/github/disconnect",
        "summary": "Disconnect an organization GitHub app",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("force", False, "bool"),),
        "answers": {204: {}},
    },
}
