"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "exportEnvironmentConfigurationIntoTerraform": {
        "operation_id": "exportEnvironmentConfigurationIntoTerraform",
        "method": "GET",
        "path": "/environment/{environmentId}/terraformExport",
        "summary": "Export an environment configuration into Terraform service",
        "path_params": (("environmentId", True, "uuid"),),
        "query_params": (("exportSecrets", False, "bool"),),
        "answers": {200: {"application/octet-stream": "bytes"}},
    },
}
