"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteArgoCdDestinationClusterMapping": {
        "operation_id": "deleteArgoCdDestinationClusterMapping",
        "method": "DELETE",
        "path": "/organization/{organizationId}/argoCdDestinationClusterMapping",
        "summary": "Delete an Argo CD destination cluster mapping of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("agentClusterId", True, "uuid"), ("argocdClusterUrl", True, "str")),
        "answers": {204: {}},
    },
    "listArgoCdDestinationClusterMappings": {
        "operation_id": "listArgoCdDestinationClusterMappings",
        "method": "GET",
        "path": "/organization/{organizationId}/argoCdDestinationClusterMapping",
        "summary": "List the Argo CD destination cluster mappings of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ArgoCdInstanceMappingResponseList"}},
    },
    "saveArgoCdDestinationClusterMapping": {
        "operation_id": "saveArgoCdDestinationClusterMapping",
        "method": "POST",
        "path": "/organization/{organizationId}/argoCdDestinationClusterMapping",
        "summary": "Save an Argo CD destination cluster mapping of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#ArgoCdDestinationClusterMappingRequest"),),
        "body_required": True,
        "answers": {200: {"application/json": "#ArgoCdDestinationClusterMappingResponse"}},
    },
}
