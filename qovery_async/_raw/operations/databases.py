"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "cloneDatabase": {
        "operation_id": "cloneDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/clone",
        "summary": "Clone a database",
        "path_params": (("databaseId", True, "uuid"),),
        "body": (("application/json", "#CloneServiceRequest"),),
        "answers": {202: {"application/json": "#Database"}},
    },
    "createDatabase": {
        "operation_id": "createDatabase",
        "method": "POST",
        "path": "/environment/{environmentId}/database",
        "summary": "Create a database in an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "body": (("application/json", "#DatabaseRequest"),),
        "answers": {201: {"application/json": "#Database"}},
    },
    "getEnvironmentDatabaseStatus": {
        "operation_id": "getEnvironmentDatabaseStatus",
        "method": "GET",
        "path": "/environment/{environmentId}/database/status",
        "summary": "Get the environment database status",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#ReferenceObjectStatusResponseList"}},
    },
    "listDatabase": {
        "operation_id": "listDatabase",
        "method": "GET",
        "path": "/environment/{environmentId}/database",
        "summary": "List the databases of an environment",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#DatabaseResponseList"}},
    },
    "listEnvironmentDatabaseConfig": {
        "operation_id": "listEnvironmentDatabaseConfig",
        "method": "GET",
        "path": "/environment/{environmentId}/databaseConfiguration",
        "summary": "List environment database configs",
        "path_params": (("environmentId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#DatabaseConfigurationResponseList"}},
    },
}
