"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

CreateEnvironmentModeEnumText: TypeAlias = Literal["DEVELOPMENT", "PRODUCTION", "STAGING"]
EnvironmentDeploymentStatusEnumText: TypeAlias = Literal[
    "NEVER_DEPLOYED", "UP_TO_DATE", "OUT_OF_DATE"
]
EnvironmentStatusEventOriginEnumText: TypeAlias = Literal[
    "API", "CLI", "CONSOLE", "GIT", "QOVERY_INTERNAL", "SKILL", "TERRAFORM_PROVIDER"
]
StageStepMetricNameEnumText: TypeAlias = Literal["TOTAL", "QUEUEING", "PROVISION_BUILDER"]
