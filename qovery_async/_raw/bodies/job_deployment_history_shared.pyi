"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

JobScheduleEventText: TypeAlias = Literal["ON_START", "ON_STOP", "ON_DELETE", "CRON"]
