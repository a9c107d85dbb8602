"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

DeploymentHistoryServiceDetailsJobTypeText: TypeAlias = Literal["CRON", "LIFECYCLE"]
JobLifecycleTypeEnumText: TypeAlias = Literal["GENERIC", "TERRAFORM", "CLOUDFORMATION"]
