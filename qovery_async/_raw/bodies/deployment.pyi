"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

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

class AttachServiceToDeploymentStageBodyDict(TypedDict):
    is_skipped: NotRequired[bool]

class DeploymentStageRequestDict(TypedDict):
    description: NotRequired[str | None]
    name: str
