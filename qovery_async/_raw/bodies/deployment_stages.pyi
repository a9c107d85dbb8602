"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict

class AttachServiceToDeploymentStageBodyDict(TypedDict):
    is_skipped: NotRequired[bool]

class DeploymentStageRequestDict(TypedDict):
    description: NotRequired[str | None]
    name: str
