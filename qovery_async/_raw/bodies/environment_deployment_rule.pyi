"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..models import WeekdayEnum
from .common_2 import WeekdayEnumText

class EnvironmentDeploymentRuleEditRequestDict(TypedDict):
    auto_preview: NotRequired[bool]
    auto_stop: NotRequired[bool]
    on_demand_preview: NotRequired[bool]
    start_time: datetime.datetime | str
    stop_time: datetime.datetime | str
    timezone: str
    weekdays: Sequence[WeekdayEnum | WeekdayEnumText]
