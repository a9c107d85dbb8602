"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

EnvironmentLogTypeEnumText: TypeAlias = Literal["APPLICATION", "DATABASE", "ENVIRONMENT"]
StatusKindEnumText: TypeAlias = Literal[
    "CANCELED",
    "CANCELING",
    "DELETED",
    "DELETE_ERROR",
    "DELETE_IN_PROGRESS",
    "DEPLOYED",
    "DEPLOYMENT_ERROR",
    "DEPLOYMENT_IN_PROGRESS",
    "ERROR",
    "PAUSED",
    "PAUSE_ERROR",
    "PAUSE_IN_PROGRESS",
    "WAITING",
]
