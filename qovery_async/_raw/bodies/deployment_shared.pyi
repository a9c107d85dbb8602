"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

DeploymentHistoryTriggerActionText: TypeAlias = Literal[
    "DEPLOY",
    "DELETE",
    "RESTART",
    "STOP",
    "DEPLOY_DRY_RUN",
    "TERRAFORM_FORCE_UNLOCK",
    "TERRAFORM_MIGRATE_STATE",
    "DELETE_RESOURCES_ONLY",
    "UNKNOWN",
    "UNINSTALL",
]
StageStatusEnumText: TypeAlias = Literal[
    "QUEUED", "ONGOING", "DONE", "ERROR", "SKIPPED", "CANCELED"
]
