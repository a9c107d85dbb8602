"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias, TypedDict
from uuid import UUID

DeploymentHistoryActionStatusText: TypeAlias = Literal[
    "QUEUED", "ONGOING", "SUCCESS", "ERROR", "CANCELED", "CANCELING", "NEVER"
]

class DeploymentBuildUsageReportRequestDict(TypedDict):
    execution_id: str | UUID
    report_expiration_in_seconds: int
