"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getEnvironmentLifecycleTemplate": {
        "operation_id": "getEnvironmentLifecycleTemplate",
        "method": "GET",
        "path": "/environment/{environmentId}/lifecycleTemplate/{lifecycleTemplateId}",
        "summary": "Get the environment lifecycle template",
        "path_params": (("environmentId", True, "str"), ("lifecycleTemplateId", True, "str")),
        "answers": {200: {"application/json": "#LifecycleTemplateResponse"}},
    },
    "listEnvironmentLifecycleTemplates": {
        "operation_id": "listEnvironmentLifecycleTemplates",
        "method": "GET",
        "path": "/environment/{environmentId}/lifecycleTemplate",
        "summary": "List environment lifecycle templates",
        "path_params": (("environmentId", True, "str"),),
        "items": "results",
        "answers": {200: {"application/json": "#LifecycleTemplateListResponse"}},
    },
}
