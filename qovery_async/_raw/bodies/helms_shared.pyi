"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

HelmPortProtocolEnumText: TypeAlias = Literal["HTTP", "GRPC"]

class HelmGitRepositoryRequestDict(TypedDict):
    branch: NotRequired[str]
    git_token_id: NotRequired[str | UUID | None]
    name: NotRequired[object]
    owner: NotRequired[object]
    provider: NotRequired[object]
    root_path: NotRequired[str]
    url: str

class KubernetesSelectorDict(TypedDict):
    key: str
    value: str
