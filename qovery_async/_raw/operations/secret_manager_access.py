"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listSecretManagerAccessExternalSecrets": {
        "operation_id": "listSecretManagerAccessExternalSecrets",
        "method": "GET",
        "path": "/secretManagerAccess/{secretManagerAccessId}/associatedServices",
        "summary": "List secret manager access external secrets",
        "path_params": (("secretManagerAccessId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ExternalSecretAssociatedServiceResponseList"}},
    },
    "listUpstreamSecretsFromSecretProvider": {
        "operation_id": "listUpstreamSecretsFromSecretProvider",
        "method": "GET",
        "path": "/secretManagerAccess/{secretManagerAccessId}/secrets",
        "summary": "List the upstream secrets from secret providers of secret manager access",
        "path_params": (("secretManagerAccessId", True, "uuid"),),
        "query_params": (("namePrefix", False, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#ProviderSecrets"}},
    },
}
