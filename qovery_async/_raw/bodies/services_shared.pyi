"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

ServiceActionEnumText: TypeAlias = Literal["DEPLOY", "DELETE", "RESTART", "STOP", "UNKNOWN"]
ServiceActionStatusEnumText: TypeAlias = Literal[
    "QUEUED", "ONGOING", "SUCCESS", "ERROR", "EXECUTING", "CANCELED", "CANCELING", "NEVER"
]
ServiceDeploymentStatusEnumText: TypeAlias = Literal["NEVER_DEPLOYED", "OUT_OF_DATE", "UP_TO_DATE"]
ServiceStepMetricNameEnumText: TypeAlias = Literal[
    "REGISTRY_CREATE_REPOSITORY",
    "GIT_CLONE",
    "BUILD_QUEUEING",
    "BUILD",
    "DEPLOYMENT_QUEUEING",
    "DEPLOYMENT",
    "ROUTER_DEPLOYMENT",
    "MIRROR_IMAGE",
    "EXECUTING",
]
ServiceSubActionEnumText: TypeAlias = Literal[
    "NONE",
    "TERRAFORM_PLAN_ONLY",
    "TERRAFORM_PLAN_AND_APPLY",
    "TERRAFORM_DESTROY",
    "TERRAFORM_FORCE_UNLOCK_STATE",
    "TERRAFORM_MIGRATE_STATE",
]
StateEnumText: TypeAlias = Literal[
    "BUILDING",
    "BUILD_ERROR",
    "CANCELED",
    "CANCELING",
    "DELETED",
    "DELETE_ERROR",
    "DELETE_QUEUED",
    "DELETING",
    "DEPLOYED",
    "DEPLOYING",
    "DEPLOYMENT_ERROR",
    "DEPLOYMENT_QUEUED",
    "EXECUTING",
    "QUEUED",
    "READY",
    "RECAP",
    "RESTARTED",
    "RESTARTING",
    "RESTART_ERROR",
    "RESTART_QUEUED",
    "STOPPED",
    "STOPPING",
    "STOP_ERROR",
    "STOP_QUEUED",
    "UNAVAILABLE",
    "WAITING_DELETING",
    "WAITING_RESTARTING",
    "WAITING_RUNNING",
    "WAITING_STOPPING",
]
StepMetricStatusEnumText: TypeAlias = Literal["SUCCESS", "ERROR", "CANCEL", "SKIP"]
