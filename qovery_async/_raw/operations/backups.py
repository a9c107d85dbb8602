"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "addBackupDatabase": {
        "operation_id": "addBackupDatabase",
        "method": "POST",
        "path": "/database/{databaseId}/backup",
        "summary": "Back up a database",
        "path_params": (("databaseId", True, "uuid"),),
        "body": (("application/json", "#BackupRequest"),),
        "answers": {201: {"application/json": "#Backup"}},
    },
    "listDatabaseBackup": {
        "operation_id": "listDatabaseBackup",
        "method": "GET",
        "path": "/database/{databaseId}/backup",
        "summary": "List database backups",
        "path_params": (("databaseId", True, "uuid"),),
        "query_params": (("startId", False, "uuid"),),
        "paging": "start-id",
        "items": "results",
        "answers": {200: {"application/json": "#BackupPaginatedResponseList"}},
    },
    "removeDatabaseBackup": {
        "operation_id": "removeDatabaseBackup",
        "method": "DELETE",
        "path": "/database/{databaseId}/backup/{backupId}",
        "summary": "Remove a database backup",
        "path_params": (("databaseId", True, "uuid"), ("backupId", True, "uuid")),
        "answers": {204: {}},
    },
}
