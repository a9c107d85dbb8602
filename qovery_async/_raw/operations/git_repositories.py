"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "listDirectoriesFromGitRepository": {
        "operation_id": "listDirectoriesFromGitRepository",
        "method": "POST",
        "path": "/organization/{organizationId}/listDirectoriesFromGitRepository",
        "summary": "List the directories from Git repositories of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationGitRepositoryRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "#ListDirectoriesFromGitRepositoryResponse"}},
    },
}
