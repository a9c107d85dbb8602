"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codec.enums import OpenEnum

if TYPE_CHECKING:
    pass


class DeploymentHistoryTriggerAction(OpenEnum):
    DEPLOY = "DEPLOY"
    DELETE = "DELETE"
    RESTART = "RESTART"
    STOP = "STOP"
    DEPLOY_DRY_RUN = "DEPLOY_DRY_RUN"
    TERRAFORM_FORCE_UNLOCK = "TERRAFORM_FORCE_UNLOCK"
    TERRAFORM_MIGRATE_STATE = "TERRAFORM_MIGRATE_STATE"
    DELETE_RESOURCES_ONLY = "DELETE_RESOURCES_ONLY"
    UNKNOWN = "UNKNOWN"
    UNINSTALL = "UNINSTALL"

    if TYPE_CHECKING:
        _unknown_value = ""


class StageStatusEnum(OpenEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    DONE = "DONE"
    ERROR = "ERROR"
    SKIPPED = "SKIPPED"
    CANCELED = "CANCELED"

    if TYPE_CHECKING:
        _unknown_value = ""
