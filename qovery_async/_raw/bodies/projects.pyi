"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import EnvironmentModeEnum, WeekdayEnum
from .common import WeekdayEnumText
from .environments import EnvironmentModeEnumText

class ProjectDeploymentRuleRequestDict(TypedDict):
    auto_stop: NotRequired[bool]
    cluster_id: str | UUID
    description: NotRequired[str | None]
    mode: EnvironmentModeEnum | EnvironmentModeEnumText
    name: str
    start_time: datetime.datetime | str
    stop_time: datetime.datetime | str
    timezone: str
    weekdays: Sequence[WeekdayEnum | WeekdayEnumText]
    wildcard: str

class ProjectDeploymentRulesPriorityOrderRequestDict(TypedDict):
    project_deployment_rule_ids_in_order: NotRequired[
        list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]
    ]

class ProjectRequestDict(TypedDict):
    description: NotRequired[str]
    name: str
