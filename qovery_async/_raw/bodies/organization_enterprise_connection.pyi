"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import TypedDict

class EnterpriseConnectionDtoDict(TypedDict):
    connection_name: str
    default_role: str
    enforce_group_sync: bool
    group_mappings: Mapping[str, list[str] | tuple[str, ...]]
