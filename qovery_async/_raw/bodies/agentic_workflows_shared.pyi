"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import AgenticWorkflowHeader

AgenticWorkflowModelTypeText: TypeAlias = Literal["CLAUDE", "BEDROCK"]

class AgenticWorkflowGovernanceDict(TypedDict):
    host_allowlist: list[str] | tuple[str, ...]

class AgenticWorkflowHeaderDict(TypedDict):
    name: str
    value: str

class AgenticWorkflowOutputDict(TypedDict):
    headers: NotRequired[Sequence[AgenticWorkflowHeader | AgenticWorkflowHeaderDict]]
    instructions: NotRequired[str]
    name: str
    url: NotRequired[str | None]

class AgenticWorkflowProjectRepositoryDict(TypedDict):
    branch: str
    git_token_id: NotRequired[str | UUID | None]
    url: str

class AgenticWorkflowResourcesDict(TypedDict):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int
