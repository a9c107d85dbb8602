"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

class McpServerRequestDict(TypedDict):
    description: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    name: str
    url: str
