"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ..models import Label
from .organizations_shared import LabelDict

LabelsGroupAssociatedItemTypeText: TypeAlias = Literal[
    "APPLICATION", "DATABASE", "CONTAINER", "LIFECYCLE", "ENVIRONMENT", "CLUSTER", "CRON"
]

class OrganizationLabelsGroupCreateRequestDict(TypedDict):
    labels: Sequence[Label | LabelDict]
    name: str
