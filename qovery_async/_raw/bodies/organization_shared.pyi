"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

PlanEnumText: TypeAlias = Literal[
    "FREE",
    "TEAM",
    "TEAM_YEARLY",
    "ENTERPRISE",
    "ENTERPRISE_YEARLY",
    "PROFESSIONAL",
    "BUSINESS",
    "USER_2025",
    "TEAM_2025",
    "BUSINESS_2025",
    "ENTERPRISE_2025",
]
